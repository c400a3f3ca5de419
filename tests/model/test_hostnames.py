"""What a technician may type or paste as mail server."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from myreports_gui.model.findings import Refusal
from myreports_gui.model.hostnames import parse_host

ACCEPTED = [
    ("mail.acme.de", "mail.acme.de", "mail.acme.de", []),
    ("MAIL.Acme.de", "MAIL.Acme.de", "MAIL.Acme.de", []),
    ("mail.acme.de.", "mail.acme.de.", "mail.acme.de", []),
    ("ab--c.acme.de", "ab--c.acme.de", "ab--c.acme.de", []),
    ("xn--mller-kva.de", "xn--mller-kva.de", "xn--mller-kva.de", []),
    ("mail_1.acme.de", "mail_1.acme.de", "mail_1.acme.de", ["host-underscore"]),
    ("localhost", "localhost", "localhost", ["host-single-label"]),
    ("MÜLLER.de", "xn--mller-kva.de", "xn--mller-kva.de", []),
    ("straße.de", "xn--strae-oqa.de", "xn--strae-oqa.de", []),
    ("ab--c.müller.de", "ab--c.xn--mller-kva.de", "ab--c.xn--mller-kva.de", []),
    ("ab--ü.de", "xn--ab---3ra.de", "xn--ab---3ra.de", []),
    ("mül_1.de", "xn--ml_1-0ra.de", "xn--ml_1-0ra.de", ["host-underscore"]),
    ("mail。acme。de", "mail.acme.de", "mail.acme.de", []),
    ("192.0.2.7", "192.0.2.7", "192.0.2.7", []),
    ("１９２.0.2.7", "192.0.2.7", "192.0.2.7", []),
    ("2001:DB8::7", "2001:db8::7", "2001:db8::7", []),
    ("[2001:db8::7]", "2001:db8::7", "2001:db8::7", []),
]

REFUSED = [
    ("", "required", ""),
    (" \u00a0\u200b", "required", ""),
    ("smtp://mail.acme.de", "host-is-url", "mail.acme.de"),
    ("https://user:pw@mail.acme.de:8443/owa?x", "host-is-url", "mail.acme.de"),
    ("smtp://[2001:db8::7]:25/", "host-is-url", "2001:db8::7"),
    ("mail.acme.de/", "host-is-url", "mail.acme.de"),
    ("//", "host-is-url", ""),
    ("http://a b", "host-is-url", ""),
    ("mail.acme.de:587", "host-with-port", "mail.acme.de"),
    ("mail.acme.de:", "host-with-port", "mail.acme.de"),
    ("smtp:mail.acme.de", "host-with-port", "mail.acme.de"),
    ("[2001:db8::7]:25", "host-with-port", "2001:db8::7"),
    ("192.0.2.7:25", "host-with-port", "192.0.2.7"),
    ("info@acme.de", "host-is-address", "acme.de"),
    ("mailto:info@acme.de", "host-is-address", "acme.de"),
    ("Info <info@acme.de>", "host-is-address", "acme.de"),
    ("mail. acme.de", "host-has-space", "mail.acme.de"),
    ("mail acme de", "host-has-space", ""),
    ("mail.\u200bacme.de", "invisible-character", "mail.acme.de"),
    ("[192.0.2.7]", "host-brackets", "192.0.2.7"),
    ("[IPv6:2001:db8::7]", "host-brackets", "2001:db8::7"),
    ("[mail.acme.de]", "host-brackets", "mail.acme.de"),
    ("fe80::1%eth0", "host-zone-id", "fe80::1"),
    ("[fe80::1%12]", "host-zone-id", "fe80::1"),
    ("mail,acme.de", "host-bad-character", ","),
    ("\\\\server", "host-bad-character", "\\"),
    ("[mail", "host-bad-character", "["),
    ("100%", "host-bad-character", "%"),
    ("💩.de", "host-bad-idn", "💩"),
    ("a\u0378.de", "host-bad-idn", "a\u0378.de"),
    ("-ü.de", "host-hyphen", "-ü"),
    ("ü-.de", "host-hyphen", "ü-"),
    ("-mail.acme.de", "host-hyphen", "-mail"),
    ("mail-.acme.de", "host-hyphen", "mail-"),
    ("192.0.2", "host-bad-ipv4", "192.0.2"),
    ("192.0.2.256", "host-bad-ipv4", "192.0.2.256"),
    ("192.168.010.1", "host-bad-ipv4", "192.168.010.1"),
    ("2130706433", "host-bad-ipv4", "2130706433"),
    ("0x7f.1", "host-bad-ipv4", "0x7f.1"),
    ("2001:db8::zz", "host-bad-ipv6", "2001:db8::zz"),
    ("mail..acme.de", "host-empty-label", ""),
    (".acme.de", "host-empty-label", ""),
    (".", "host-empty-label", ""),
    ("x" * 64 + ".de", "host-label-too-long", "x" * 59 + "…"),
    ("ü" * 63 + ".de", "host-label-too-long", None),
    (".".join(["x" * 50] * 5), "host-too-long", ""),
    ("x" * 5000, "host-too-long", ""),
    ("mail.acme.de\r\n", "control-character", "U+000D"),
    ("mail\x00.acme.de", "control-character", "U+0000"),
    ("mail\u2028.acme.de", "control-character", "U+2028"),
    ("mail\ud800.acme.de", "control-character", "U+D800"),
]


@pytest.mark.parametrize(("typed", "ascii_form", "server_name", "remarks"), ACCEPTED)
def test_a_host_is_accepted_as_typed(typed: str, ascii_form: str, server_name: str, remarks: list[str]) -> None:
    host = parse_host(f"\ufeff {typed}\u00a0\u200b")
    assert (host.display, host.ascii, host.server_name, list(host.remarks)) == (typed, ascii_form, server_name, remarks)
    assert host.is_ip is (":" in typed or typed.endswith("0.2.7"))


@pytest.mark.parametrize(("typed", "code", "value"), REFUSED)
def test_what_is_no_host_is_refused_by_its_own_code_and_offers_the_host_inside(
    typed: str, code: str, value: str | None
) -> None:
    with pytest.raises(Refusal) as refused:
        parse_host(typed)
    assert refused.value.code == code
    if value is not None:
        assert refused.value.value == value


SUGGESTS = {"host-is-url", "host-with-port", "host-is-address", "host-has-space", "host-brackets", "host-zone-id",
            "invisible-character"}  # fmt: skip
pasted = st.text(st.sampled_from("abü1.-_:/@[]%<> \u200b\u200d\u3002")) | st.text()


@given(pasted)
@example("%")
@example("[")
@example("[]:")
@example("mailto:@")
@example("a\u200db")
def test_any_text_is_a_host_or_refused_and_never_a_traceback(text: str) -> None:
    try:
        host = parse_host(text)
    except Refusal as refused:
        offered = refused.value if refused.code in SUGGESTS else ""
        if not offered:
            return
        host = parse_host(offered)  # what is offered is accepted
    assert parse_host(host.display) == host
    again = parse_host(host.ascii)
    assert (again.ascii, again.server_name, again.is_ip) == (host.ascii, host.server_name, host.is_ip)
    assert host.ascii.encode("ascii")
    assert host.ascii.encode("idna"), "what getaddrinfo does with a str"
    assert len(host.server_name) <= 253
