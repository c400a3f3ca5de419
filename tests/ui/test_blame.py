"""Every error code of a test: which field it marks, and that the way there works by keyboard and is read out."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QCheckBox, QLineEdit

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Reply, Step, Verdict
from myreports_gui.model.plan import Plan, plan_after
from myreports_gui.model.settings import ForwardingForm, SetupForm, SystemState, TestAids
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.synchronization import as_if_saved
from myreports_gui.model.validation import Field
from myreports_gui.ui.blame import field_to_blame

from .conftest import Desk, FakeWire

E, S, F = ErrorCode, Stage, Field
OWN = SetupForm(host="mail.acme.example", user="u", has_password=True, from_address="a@acme.example")
SYSTEM = ForwardingForm(server="smtp.acme.example", user="u", has_password=True, email="a@acme.example")


def plan(*, imported: bool = False, port: int | None = None, ssl: bool = False) -> Plan:
    setup = replace(OWN, synchronize=imported)
    return plan_after(as_if_saved(SystemState(), setup, replace(SYSTEM, port=port, ssl=ssl)), TestAids())


# Each row: stage, error, field of E-MAIL Setup, field of E-mail Forwarding when imported.
BLAMED = [
    *((S.RESOLVE, code, F.SETUP_HOST, F.FORWARDING_SERVER) for code in (E.NAME_NOT_FOUND, E.NAME_NO_ADDRESS)),
    (S.CONNECT, E.CONNECT_REFUSED, F.SETUP_HOST, F.FORWARDING_SERVER),
    (S.CONNECT, E.CONNECT_TIMEOUT, F.SETUP_HOST, F.FORWARDING_SERVER),
    (S.CERTIFICATE, E.CERTIFICATE_NAME, F.SETUP_HOST, F.FORWARDING_SERVER),
    (S.AUTH, E.AUTH_REFUSED, F.SETUP_PASSWORD, F.FORWARDING_PASSWORD),
    (S.AUTH, E.PASSWORD_FOR_OTHER_ACCOUNT, F.SETUP_PASSWORD, F.FORWARDING_PASSWORD),
    (S.AUTH, E.AUTH_NOT_OFFERED, F.SETUP_USER, F.FORWARDING_USER),
    (S.SENDER, E.SENDER_REFUSED, F.SETUP_FROM, F.FORWARDING_EMAIL),
    (S.SENDER, E.SENDER_NEEDS_SMTPUTF8, F.SETUP_FROM, F.FORWARDING_EMAIL),
    (S.RECIPIENT, E.RELAYING_DENIED, F.SETUP_USER, F.FORWARDING_USER),
]
NOBODYS_FAULT = [
    *((None, code) for code in (E.CANCELLED, E.TEST_TIMEOUT)),
    *((S.CERTIFICATE, code) for code in (E.CERTIFICATE_EXPIRED, E.CERTIFICATE_SELF_SIGNED, E.CERTIFICATE_CHANGED)),
    *((S.AUTH, code) for code in (E.CONSENT_CLEARTEXT, E.CONSENT_CERTIFICATE, E.AUTH_TEMPORARY)),
    *((S.STARTTLS, code) for code in (E.STARTTLS_REFUSED, E.STARTTLS_INJECTION)),
    (S.EHLO, E.EHLO_REFUSED),
    (S.TLS, E.TLS_PROTOCOL_VERSION),
    (S.DATA, E.MESSAGE_TOO_BIG),
]


@pytest.mark.parametrize(("stage", "error", "own", "imported"), BLAMED)
def test_the_field_in_force_is_blamed(stage: Stage, error: ErrorCode, own: Field, imported: Field) -> None:
    assert field_to_blame(stage, error, plan()) is own
    assert field_to_blame(stage, error, plan(imported=True)) is imported


@pytest.mark.parametrize(("stage", "error"), NOBODYS_FAULT)
def test_where_no_field_helps_none_is_blamed(stage: Stage | None, error: ErrorCode) -> None:
    assert field_to_blame(stage, error, plan()) is None
    assert field_to_blame(stage, error, plan(imported=True)) is None


def test_a_given_port_and_a_forced_protection_are_blamed_for_what_they_cause() -> None:
    given = plan(imported=True, port=2525, ssl=True)
    assert field_to_blame(S.CONNECT, E.CONNECT_REFUSED, given) is F.FORWARDING_PORT
    assert field_to_blame(S.TLS, E.TLS_NOT_SPOKEN, given) is F.FORWARDING_SSL
    assert field_to_blame(S.GREETING, E.NO_GREETING, given) is F.FORWARDING_SSL


def test_a_switch_of_the_provider_is_no_wrong_password() -> None:
    assert field_to_blame(S.AUTH, E.AUTH_REFUSED, plan(), Reply(code=535, enhanced="5.7.139")) is None


@pytest.mark.parametrize(("stage", "error", "own"), [row[:3] for row in BLAMED])
def test_the_field_is_marked_read_out_and_one_key_away(
    desk: Desk, wire: FakeWire, stage: Stage, error: ErrorCode, own: Field
) -> None:
    failed = Step(stage=stage, status=Status.FAILED, port=587, error=error)
    wire.script = (failed, Verdict(ok=False, port=587, failed_stage=stage, error=error))
    desk.fill_setup()
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("testConnection")
    editor = desk.find(QLineEdit, own.value)
    told = desk.text("verdict.headline").lstrip("✖ ")
    assert told in editor.accessibleDescription()
    assert told in desk.text(f"{own.value}.message")
    assert editor.property("severity") == "error"
    editor.editingFinished.emit()  # left unchanged: the mark stays
    assert told in editor.accessibleDescription()
    desk.find(QLineEdit, "setup.replyTo").setFocus()
    desk.press("verdict.goToField")
    assert desk.window.focusWidget() is editor
    desk.type(own.value, "changed")
    assert editor.property("severity") != "error"
    assert told not in editor.accessibleDescription()


def test_a_blamed_box_is_marked_and_read_out(desk: Desk, wire: FakeWire) -> None:
    failed = Step(stage=S.TLS, status=Status.FAILED, port=2525, error=E.TLS_NOT_SPOKEN)
    wire.script = (failed, Verdict(ok=False, port=2525, failed_stage=S.TLS, error=E.TLS_NOT_SPOKEN))
    desk.fill_forwarding()
    desk.type("forwarding.port", "2525")
    box = desk.find(QCheckBox, "forwarding.ssl")
    box.click()
    desk.find(QCheckBox, "setup.synchronize").click()
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("testConnection")
    assert "TLS" in box.accessibleDescription()
    assert box.property("severity") == "error"
    desk.press("verdict.goToField")
    assert desk.window.focusWidget() is box
    box.click()
    assert box.property("severity") != "error"
