"""What a technician may type or paste as mail address."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from myreports_gui.model.addresses import parse_address, parse_recipients
from myreports_gui.model.findings import Refusal

ACCEPTED = [
    ("info@acme.de", "info@acme.de", []),
    ("a.b+c!#$%&'*/=?^_`{|}~-@acme.de", "a.b+c!#$%&'*/=?^_`{|}~-@acme.de", []),
    ("info@müller.de", "info@xn--mller-kva.de", []),
    ("jürgen@müller.de", "jürgen@xn--mller-kva.de", ["address-needs-smtputf8"]),
    ('"a b"@acme.de', '"a b"@acme.de', []),
    ('"a@b,\\"c"@acme.de', '"a@b,\\"c"@acme.de', []),
    ("a@[192.0.2.7]", "a@[192.0.2.7]", []),
    ("a@[IPv6:2001:db8::7]", "a@[IPv6:2001:db8::7]", []),
    ("root@localhost", "root@localhost", ["address-single-label"]),
    ("a@m_x.de", "a@m_x.de", ["host-underscore"]),
    ("x" * 64 + "@acme.de", "x" * 64 + "@acme.de", []),
]

REFUSED = [
    ("", "required", ""),
    ("acme.de", "address-no-at", ""),
    ("@acme.de", "address-no-local", ""),
    ("info@", "address-no-domain", ""),
    ("Hans Meier <h@acme.de>", "address-display-name", "h@acme.de"),
    ('"Meier, Hans" <h@acme.de>', "address-display-name", "h@acme.de"),
    ("<h@acme.de>", "address-display-name", "h@acme.de"),
    ("Hans <>", "address-display-name", ""),
    ("a@b.de, c@d.de", "address-several", ""),
    ("a@b.de c@d.de", "address-several", ""),
    ("mailto:a@b.de?subject=x", "address-is-url", "a@b.de"),
    ("a @ b.de", "address-has-space", "a@b.de"),
    ("a b@c.de", "address-has-space", ""),
    ("a\u00a0b@c.de", "address-has-space", ""),
    ("a\u200b@b.de", "invisible-character", "a@b.de"),
    ("a..b@c.de", "address-dots", ""),
    (".a@c.de", "address-dots", ""),
    ("a.@c.de", "address-dots", ""),
    ("a(b)@c.de", "address-bad-character", "("),
    ("a@b@c.de", "address-several-at", ""),
    ('"a"b"@c.de', "address-bad-quotes", ""),
    ('"a@c.de', "address-bad-quotes", ""),
    ('"\\ü"@c.de', "address-bad-quotes", ""),
    ("a@-c.de", "address-bad-domain", "-c.de"),
    ("a@c.de.", "address-bad-domain", "c.de."),
    ("a@192.0.2.7", "address-literal-brackets", "a@[192.0.2.7]"),
    ("a@2001:db8::7", "address-literal-brackets", "a@[IPv6:2001:db8::7]"),
    ("a@[mail]", "address-bad-literal", "[mail]"),
    ("a@[192.0.2.7", "address-bad-literal", "[192.0.2.7"),
    ("a@[IPv6:fe80::1%eth0]", "address-bad-literal", "[IPv6:fe80::1%eth0]"),
    ("x" * 65 + "@a.de", "address-local-too-long", ""),
    ("ü" * 33 + "@a.de", "address-local-too-long", ""),
    ("x" * 60 + "@" + ".".join(["y" * 48] * 4), "address-too-long", ""),
    ("x" * 5000, "address-too-long", ""),
    ("a@b.de\r\nBcc: c@d.de", "control-character", "U+000D"),
]


@pytest.mark.parametrize(("typed", "travels", "remarks"), ACCEPTED)
def test_a_mailbox_is_kept_as_typed_and_travels_with_a_labels(typed: str, travels: str, remarks: list[str]) -> None:
    address = parse_address(f" {typed}\u200b")
    assert (address.text, address.ascii_domain(), [code for code, _ in address.remarks]) == (typed, travels, remarks)


@pytest.mark.parametrize(("typed", "code", "value"), REFUSED)
def test_what_is_no_bare_mailbox_is_refused_by_its_own_code(typed: str, code: str, value: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_address(typed)
    assert (refused.value.code, refused.value.value) == (code, value)


SUGGESTS = {"address-display-name", "address-is-url", "address-has-space", "invisible-character",
            "address-literal-brackets"}  # fmt: skip


@given(st.text(st.sampled_from('abü1.@<>",;[]: \\\u200b')) | st.text())
@example("mailto:")
@example('"')
@example('"\\')
def test_any_text_is_a_mailbox_or_refused_and_never_a_traceback(text: str) -> None:
    try:
        address = parse_address(text)
    except Refusal as refused:
        offered = refused.value if refused.code in SUGGESTS else ""
        if not offered:
            return
        address = parse_address(offered)  # what is offered is accepted
    assert parse_address(address.text) == address
    assert parse_address(address.ascii_domain()).ascii_domain() == address.ascii_domain()
    assert address.needs_smtputf8 is not address.ascii_domain().isascii()
    assert len(address.ascii_domain().encode()) <= 254


def test_recipients_are_split_at_commas_semicolons_and_lines_and_named_once() -> None:
    checked = parse_recipients('a@b.de; "x, y"@c.de\r\na@B.DE,, ü@d.de')
    assert checked.value is not None
    assert [address.text for address in checked.value] == ["a@b.de", '"x, y"@c.de', "ü@d.de"]
    assert [(finding.code, finding.item) for finding in checked.findings] == [
        ("duplicate-removed", "a@B.DE"),
        ("address-needs-smtputf8", "ü@d.de"),
    ]


def test_a_bad_recipient_is_named_among_good_ones() -> None:
    checked = parse_recipients("a@b.de, foo, Hans <h@c.de>")
    assert checked.value is None
    assert [(f.field, f.code, f.item, f.value) for f in checked.errors] == [
        ("sampleReport.to", "address-no-at", "foo", ""),
        ("sampleReport.to", "address-display-name", "Hans <h@c.de>", "h@c.de"),
    ]


@pytest.mark.parametrize("nobody", ["", " ;,\n", []])
def test_nobody_to_send_to_is_required(nobody: str | list[str]) -> None:
    assert [finding.code for finding in parse_recipients(nobody).findings] == ["required"]


def test_a_line_break_inside_one_given_recipient_is_refused() -> None:
    assert [f.code for f in parse_recipients(["a@b.de\nc@d.de"]).errors] == ["control-character"]


def test_an_unclosed_quotation_swallows_the_rest_and_is_refused() -> None:
    assert [f.item for f in parse_recipients('a@b.de, "c, d@e.de').errors] == ['"c, d@e.de']


@given(st.text())
def test_any_recipient_list_is_accepted_or_told(text: str) -> None:
    checked = parse_recipients(text)
    assert (checked.value is None) is bool(checked.errors)
