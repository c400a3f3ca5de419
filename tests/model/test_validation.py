"""What the two dialogs tell about bad input: the field, and a code each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from myreports_gui.model.plan import plan_after
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, SetupForm, SystemState, TestAids
from myreports_gui.model.synchronization import as_if_saved
from myreports_gui.model.validation import (
    Field,
    Finding,
    ForwardingEntry,
    PasswordEntry,
    SetupEntry,
    Validated,
    has_control,
    validate_deadline,
    validate_ehlo_name,
    validate_forwarding,
    validate_own,
    validate_plan,
    validate_port,
    validate_ports_list,
    validate_setup,
    validate_sha256,
    validate_site_name,
    validate_subject,
)


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(finding.field.value, finding.code.value, finding.severity.value) for finding in findings]


def test_a_filled_setup_is_taken_and_its_surrounding_space_is_told() -> None:
    entry = SetupEntry(
        host=" mail.acme.de", user="u\u00a0", password=PasswordEntry(stored=True), from_address="a@acme.de\ufeff",
        reply_to=" r@acme.de", synchronize=True,
    )  # fmt: skip
    checked = validate_setup(entry)
    assert checked.value == SetupForm(
        host="mail.acme.de", user="u", has_password=True, from_address="a@acme.de", reply_to="r@acme.de",
        synchronize=True,
    )  # fmt: skip
    assert told(checked.findings) == [
        (f"setup.{field}", "trimmed", "note") for field in ("host", "user", "from", "replyTo")
    ]


def test_a_filled_forwarding_is_taken() -> None:
    entry = ForwardingEntry(
        server="sys_1.acme.de", port=" 2525", ssl=True, user="u",
        password=PasswordEntry(stored=False, edited=True, text=Secret("p"), confirm=Secret("p")), email="a@acme.de",
    )  # fmt: skip
    checked = validate_forwarding(entry)
    assert checked.value == ForwardingForm(
        server="sys_1.acme.de", port=2525, ssl=True, user="u", has_password=True, email="a@acme.de"
    )
    assert told(checked.findings) == [
        ("forwarding.server", "host-underscore", "warning"),
        ("forwarding.port", "trimmed", "note"),
    ]


def test_empty_forms_are_no_error_by_themselves() -> None:
    assert validate_setup(SetupEntry()) == Validated(SetupForm())
    assert validate_forwarding(ForwardingEntry()) == Validated(ForwardingForm())


@pytest.mark.parametrize(
    ("entry", "field", "code"),
    [
        (SetupEntry(host="smtp://a.de"), "setup.host", "host-is-url"),
        (SetupEntry(user="a\nb"), "setup.user", "control-character"),
        (SetupEntry(user="ü" * 128), "setup.user", "too-long"),
        (SetupEntry(from_address="a"), "setup.from", "address-no-at"),
        (SetupEntry(reply_to="a@b@c"), "setup.replyTo", "address-several-at"),
        (ForwardingEntry(server="a b"), "forwarding.server", "host-has-space"),
        (ForwardingEntry(port="0"), "forwarding.port", "port-out-of-range"),
        (ForwardingEntry(user="\x7f"), "forwarding.user", "control-character"),
        (ForwardingEntry(email="a@"), "forwarding.email", "address-no-domain"),
    ],
)
def test_a_bad_field_is_named_with_its_code_and_blocks_the_form(
    entry: SetupEntry | ForwardingEntry, field: str, code: str
) -> None:
    checked = validate_setup(entry) if isinstance(entry, SetupEntry) else validate_forwarding(entry)
    assert checked.value is None
    assert not checked.ok
    assert told(checked.findings) == [(field, code, "error")]


def test_hidden_characters_in_a_user_name_are_warned_of() -> None:
    assert told(validate_setup(SetupEntry(user="a\u200bb")).findings) == [
        ("setup.user", "invisible-character", "warning")
    ]


@pytest.mark.parametrize(
    ("password", "code", "severity"),
    [
        (" pass", "password-surrounding-space", "warning"),
        ("pass\u00a0", "password-surrounding-space", "warning"),
        ("pa\u200bss", "invisible-character", "warning"),
        ("pa\nss", "control-character", "error"),
        ("pass\u2029", "control-character", "error"),
        ("pa\ud800ss", "control-character", "error"),
        ("p" * 1025, "too-long", "error"),
    ],
)
def test_a_password_is_never_trimmed_and_never_shown(password: str, code: str, severity: str) -> None:
    entry = PasswordEntry(stored=False, edited=True, text=Secret(password), confirm=Secret(password))
    findings = (
        validate_setup(SetupEntry(password=entry)).findings
        + validate_forwarding(ForwardingEntry(password=entry)).findings
    )
    assert told(findings) == [("setup.password", code, severity), ("forwarding.password", code, severity)]
    assert password not in repr(findings)


def test_an_untouched_bad_password_is_not_looked_at() -> None:
    entry = PasswordEntry(stored=True, text=Secret("\n"))
    assert validate_setup(SetupEntry(password=entry)).findings == ()
    assert entry.present


@pytest.mark.parametrize(
    ("edited", "text", "confirm", "code"),
    [
        (True, "a", "a", None),
        (True, "a", "b", "confirm-mismatch"),
        (True, "a", "", "required"),
        (True, "", "", None),
        (True, "", "b", "confirm-mismatch"),
        (True, "a", None, None),
        (False, "", "", None),
        (False, "", "b", "confirm-without-password"),
    ],
)
def test_confirm_password_must_repeat_an_edited_password(
    edited: bool, text: str, confirm: str | None, code: str | None
) -> None:
    confirmation = None if confirm is None else Secret(confirm)
    entry = PasswordEntry(stored=True, edited=edited, text=Secret(text), confirm=confirmation)
    checked = validate_forwarding(ForwardingEntry(password=entry))
    assert told(checked.findings) == ([("forwarding.confirmPassword", code, "error")] if code else [])
    if checked.value:
        assert checked.value.has_password is (bool(text) if edited else True)


COMPLETE = ForwardingForm(server="s.de", user="s", has_password=True, email="s@a.de")


@pytest.mark.parametrize(
    ("setup", "forwarding", "expected"),
    [
        (SetupForm(), ForwardingForm(), [("setup.host", "required", "error"), ("setup.from", "required", "error")]),
        (SetupForm(host="h"), COMPLETE, [("setup.from", "required", "error")]),
        (SetupForm(host="h", from_address="f"), COMPLETE, []),
        (SetupForm(host="h", user="u", from_address="f"), COMPLETE, [("setup.password", "missing-password", "error")]),
        (
            SetupForm(host="h", has_password=True, from_address="f"),
            COMPLETE,
            [("setup.user", "password-unused", "warning")],
        ),
        (SetupForm(synchronize=True), COMPLETE, []),
        (SetupForm(user="u", synchronize=True), COMPLETE, []),
        (
            SetupForm(host="h", from_address="f", synchronize=True),
            ForwardingForm(server="s"),
            [(f"forwarding.{field}", "import-missing", "warning") for field in ("user", "password", "email")],
        ),
        (
            SetupForm(from_address="f", synchronize=True),
            replace(COMPLETE, server=""),
            [("forwarding.server", "import-missing", "warning"), ("setup.host", "required", "error")],
        ),
    ],
)
def test_what_a_test_cannot_do_without(
    setup: SetupForm, forwarding: ForwardingForm, expected: list[tuple[str, str, str]]
) -> None:
    plan = plan_after(as_if_saved(SystemState(), setup, forwarding), TestAids())
    assert told(validate_plan(plan, for_test=True)) == expected
    without_sender = [finding for finding in expected if finding[0] != "setup.from"]
    assert told(validate_plan(plan, for_test=False)) == without_sender


def test_a_save_of_setup_may_leave_everything_empty_only_with_the_flag_marked() -> None:
    assert told(validate_own(SetupForm())) == [("setup.host", "required", "error")]
    assert told(validate_own(SetupForm(host="h", user="u"))) == [("setup.password", "missing-password", "error")]
    assert validate_own(SetupForm(user="u", synchronize=True)) == ()


@pytest.mark.parametrize(
    ("text", "value", "code"),
    [
        ("", None, None),
        ("  ", None, None),
        ("25", 25, None),
        ("0025", 25, None),
        ("65535", 65535, None),
        ("456", 456, "port-456"),
        ("0", None, "port-out-of-range"),
        ("65536", None, "port-out-of-range"),
        ("9" * 5000, None, "port-out-of-range"),
        ("-1", None, "port-not-a-number"),
        ("+25", None, "port-not-a-number"),
        ("25.0", None, "port-not-a-number"),
        ("２５", None, "port-not-a-number"),
        ("25\n", None, "control-character"),
    ],
)
def test_a_port_is_1_to_65535_in_plain_digits(text: str, value: int | None, code: str | None) -> None:
    checked = validate_port(text)
    assert checked.value == value
    assert [finding.code for finding in checked.findings] == ([code] if code else [])
    assert checked.ok is (code in (None, "port-456"))


@pytest.mark.parametrize(
    ("text", "value", "codes"),
    [
        ("25,465,587", (25, 465, 587), []),
        (" 465; 587 25, ", (465, 587, 25), []),
        ("25,25,465", (25, 465), ["duplicate-removed"]),
        ("", None, ["required"]),
        ("25,x,0", None, ["port-not-a-number", "port-out-of-range"]),
        (",".join(map(str, range(1, 22))), None, ["too-many-ports"]),
    ],
)
def test_a_port_order(text: str, value: tuple[int, ...] | None, codes: list[str]) -> None:
    checked = validate_ports_list(text)
    assert (checked.value, [finding.code for finding in checked.findings]) == (value, codes)


@pytest.mark.parametrize(
    ("text", "value", "codes"),
    [
        ("", "", []),
        (" pbx.acme.de.", "pbx.acme.de", ["trimmed"]),
        ("müller.de", "xn--mller-kva.de", []),
        ("pbx_1", "pbx_1", ["host-underscore"]),
        ("[192.0.2.7]", "[192.0.2.7]", []),
        ("[IPv6:2001:db8::7]", "[IPv6:2001:db8::7]", []),
        ("[2001:db8::7]", None, ["address-bad-literal"]),
        ("192.0.2.7", None, ["ehlo-needs-brackets"]),
        ("2001:db8::7", None, ["ehlo-needs-brackets"]),
        ("a b", None, ["host-has-space"]),
        ("a\r\nMAIL FROM:<x>", None, ["control-character"]),
    ],
)
def test_an_ehlo_name_is_a_host_or_an_address_literal(text: str, value: str | None, codes: list[str]) -> None:
    checked = validate_ehlo_name(text)
    assert (checked.value, [finding.code for finding in checked.findings]) == (value, codes)


PRINT = "ab" * 32


@pytest.mark.parametrize(
    ("text", "value", "code"),
    [
        (PRINT, PRINT, None),
        (":".join(["AB"] * 32), PRINT, None),
        ("\u200e" + " ".join(["ab"] * 32), PRINT, None),
        ("", None, "required"),
        ("ab" * 20, None, "sha256-is-sha1"),
        ("zz" * 20, None, "sha256-malformed"),
        ("ab" * 31, None, "sha256-malformed"),
    ],
)
def test_a_fingerprint_is_taken_with_colons_and_in_either_case(text: str, value: str | None, code: str | None) -> None:
    checked = validate_sha256(text)
    assert (checked.value, [finding.code for finding in checked.findings]) == (value, [code] if code else [])


@pytest.mark.parametrize(
    ("text", "value", "code"),
    [
        ("6", 6.0, None),
        (" 1,5", 1.5, None),
        ("0.1", 0.1, None),
        ("600", 600.0, None),
        ("", None, "required"),
        ("0", None, "deadline-out-of-range"),
        ("601", None, "deadline-out-of-range"),
        ("9" * 400, None, "deadline-out-of-range"),
        ("nan", None, "deadline-not-a-number"),
        ("1e3", None, "deadline-not-a-number"),
        ("-1", None, "deadline-not-a-number"),
    ],
)
def test_a_deadline_is_a_tenth_of_a_second_to_ten_minutes(text: str, value: float | None, code: str | None) -> None:
    checked = validate_deadline(text)
    assert (checked.value, [finding.code for finding in checked.findings]) == (value, [code] if code else [])


@pytest.mark.parametrize(
    ("text", "value", "codes"),
    [
        (" Acme GmbH ", "Acme GmbH", ["trimmed"]),
        ("A\u200bcme", "A\u200bcme", ["invisible-character"]),
        ("", None, ["required"]),
        ("a\tb", None, ["control-character"]),
        ("x" * 101, None, ["too-long"]),
        ("MÜLLER", None, ["site-name-taken"]),
        ("mu\u0308ller", None, ["site-name-taken"]),
    ],
)
def test_a_site_name_is_one_line_and_the_only_one(text: str, value: str | None, codes: list[str]) -> None:
    checked = validate_site_name(text, ["Müller"])
    assert (checked.value, [finding.code for finding in checked.findings]) == (value, codes)


def test_a_subject_may_be_empty_with_a_warning_but_not_two_lines() -> None:
    assert told(validate_subject("").findings) == [("sampleReport.subject", "subject-empty", "warning")]
    assert validate_subject("Größe").value == "Größe"
    assert told(validate_subject("a\r\nBcc: b").findings) == [("sampleReport.subject", "control-character", "error")]


@pytest.mark.parametrize("char", ["\x00", "\r", "\n", "\x7f", "\x85", "\u2028", "\u2029", "\udfff"])
def test_control_characters_are_found_wherever_they_stand(char: str) -> None:
    assert has_control(f"a{char}")
    assert has_control(f"{char}a")
    assert not has_control("aé \u00a0\u200b😀")


@given(st.text(), st.text(), st.text())
def test_any_text_in_any_field_gives_a_form_or_an_error(one: str, two: str, three: str) -> None:
    password = PasswordEntry(stored=False, edited=True, text=Secret(one), confirm=Secret(two))
    setup = validate_setup(SetupEntry(host=one, user=two, password=password, from_address=three, reply_to=one))
    forwarding = validate_forwarding(ForwardingEntry(server=two, port=three, user=one, password=password, email=two))
    for checked in (setup, forwarding):
        assert (checked.value is None) is bool(checked.errors)
    for text in (one, two, three):
        for single in (validate_sha256(text), validate_deadline(text), validate_site_name(text), validate_subject(text),
                       validate_ehlo_name(text), validate_ports_list(text)):  # fmt: skip
            assert single.ok is (single.value is not None)


def test_every_field_has_its_own_object_name() -> None:
    assert all("." in field.value for field in Field)
