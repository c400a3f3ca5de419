"""Test Connection in the window: what is asked of the wire, what is shown, consent, late ports, the keyring."""

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from msgspec.structs import force_setattr, replace
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    Certificate,
    CertificateProblem,
    EarlierPortOpened,
    Login,
    Reply,
    Step,
    UndecidedPortsClosed,
    Verdict,
)
from myreports_gui.model.plan import Security
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import Pin
from myreports_gui.model.stages import Stage, Status
from myreports_gui.probe.request import CheckRequest
from myreports_gui.store.secrets import SecretError, SessionSecrets, StoredPassword
from myreports_gui.store.site import Dialog
from myreports_gui.ui.services import Emit

from .conftest import PASSED, Desk, FakeWire

SHA = "ab" * 32
SELF_SIGNED = Certificate(
    subject="mail.acme.example",
    san=("mail.acme.example",),
    issuer="mail.acme.example",
    not_before=datetime(2026, 1, 1, tzinfo=UTC),
    not_after=datetime(2027, 1, 1, tzinfo=UTC),
    sha256=SHA,
    key="RSA 2048",
    trusted=False,
    problem=CertificateProblem.SELF_SIGNED,
)
REFUSED = (
    Step(
        stage=Stage.AUTH,
        status=Status.FAILED,
        port=587,
        security=Security.STARTTLS,
        error=ErrorCode.AUTH_REFUSED,
        reply=Reply(code=535, enhanced="5.7.8", text="Error: authentication failed"),
        detail=Login(user="reports@acme.example", mechanism="PLAIN", offered=("PLAIN",)),
    ),
    Verdict(ok=False, port=587, failed_stage=Stage.AUTH, error=ErrorCode.AUTH_REFUSED),
)


def run_test(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("testConnection")


def save(desk: Desk) -> None:
    desk.press("setup.save")
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.name_site()


def test_typed_values_are_tested_without_being_stored(desk: Desk, wire: FakeWire) -> None:
    desk.fill_setup()
    run_test(desk)
    request = wire.requests[0]
    assert request.plan.host == "mail.acme.example"
    assert request.password == Secret("s3cret-pass")
    assert request.lingers
    assert desk.stored_names() == []
    assert "Test passed" in desk.text("verdict.headline")
    assert desk.text("verdict.headline").startswith("✔")


def test_the_forwarding_password_is_used_when_it_is_imported(desk: Desk, wire: FakeWire) -> None:
    desk.fill_setup()
    desk.fill_forwarding()
    desk.find(QCheckBox, "setup.synchronize").click()
    run_test(desk)
    assert wire.requests[0].password == Secret("other-pass")
    assert wire.requests[0].plan.source == "imported"


def test_an_untouched_password_comes_from_the_keyring(desk: Desk, wire: FakeWire) -> None:
    desk.fill_setup()
    save(desk)
    run_test(desk)
    assert wire.requests[0].password == Secret("s3cret-pass")
    assert desk.find(QLineEdit, "setup.password").text() == ""


def test_a_stored_password_is_not_sent_to_another_host_without_a_yes(desk: Desk, wire: FakeWire) -> None:
    desk.fill_setup()
    save(desk)
    desk.type("setup.host", "evil.example")
    desk.press("testConnection")
    desk.press("password.retype")
    assert wire.requests == []
    assert desk.window.focusWidget() is desk.find(QLineEdit, "setup.password")
    desk.press("testConnection")
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("password.use")
    assert wire.requests[0].plan.host == "evil.example"


class LockedKeyring(SessionSecrets):
    locked = False

    def get(self, site_id: str, dialog: Dialog) -> StoredPassword | None:
        if self.locked:
            raise SecretError(ErrorCode.KEYRING_LOCKED)
        return super().get(site_id, dialog)


def test_a_locked_keyring_is_named_and_the_session_offered(make_desk: Callable[..., Desk], wire: FakeWire) -> None:
    secrets = LockedKeyring()
    desk = make_desk(secrets)
    desk.fill_setup()
    save(desk)
    secrets.locked = True
    desk.press("testConnection")
    desk.press("keyring.session")
    assert "keyring" in desk.text("verdict.headline").lower()
    assert desk.window.focusWidget() is desk.find(QLineEdit, "setup.password")
    desk.type("setup.password", "typed again")
    run_test(desk)
    assert wire.requests[0].password == Secret("typed again")


def test_a_password_that_the_keyring_lost_is_told_and_no_longer_promised(desk: Desk, wire: FakeWire) -> None:
    desk.fill_setup()
    save(desk)
    desk.services.secrets.delete(desk.window.desk.site.id, Dialog.SETUP)
    desk.press("testConnection")
    desk.press("keyring.back")
    assert wire.requests == []
    desk.qtbot.waitUntil(lambda: not desk.services.sites.load().sites[0].state.setup.has_password)
    desk.qtbot.waitUntil(lambda: not desk.find(QLineEdit, "setup.password").placeholderText())


class SlowKeyring(SessionSecrets):
    """Asks for its own password, which the technician has not typed yet."""

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = threading.Event()
        self.unlocked.set()

    def get(self, site_id: str, dialog: Dialog) -> StoredPassword | None:
        self.unlocked.wait()
        return super().get(site_id, dialog)


def test_a_hanging_keyring_leaves_the_window_alive_and_stop_answers(
    make_desk: Callable[..., Desk], wire: FakeWire
) -> None:
    secrets = SlowKeyring()
    desk = make_desk(secrets)
    desk.fill_setup()
    save(desk)
    secrets.unlocked.clear()
    desk.press("testConnection")
    desk.qtbot.waitUntil(lambda: desk.find(QPushButton, "cancelTest").isEnabled())
    desk.type("setup.replyTo", "office@acme.example")
    assert desk.text("setup.replyTo") == "office@acme.example"
    desk.press("cancelTest")
    desk.qtbot.waitUntil(lambda: desk.find(QPushButton, "testConnection").isEnabled())
    secrets.unlocked.set()
    assert wire.requests == []


def test_a_refused_login_shows_cause_advice_and_the_way_to_the_field(desk: Desk, wire: FakeWire) -> None:
    wire.script = REFUSED
    desk.fill_setup()
    run_test(desk)
    assert "Login refused on port 587" in desk.text("verdict.headline")
    assert desk.text("verdict.lines")
    desk.press("verdict.goToField")
    assert desk.window.focusWidget() is desk.find(QLineEdit, "setup.password")
    desk.wait_text("logPane", "Advice: ")
    assert "535" in desk.text("logPane")


def consent_needed(error: ErrorCode, **facts: object) -> tuple[Step | Verdict, ...]:
    step = Step(stage=Stage.AUTH, status=Status.FAILED, port=587, error=error)
    return (step, replace(PASSED, ok=False, failed_stage=Stage.AUTH, error=error, **facts))


def test_cleartext_consent_starts_a_new_test_that_carries_it(desk: Desk, wire: FakeWire) -> None:
    wire.script = consent_needed(ErrorCode.CONSENT_CLEARTEXT, security=Security.NONE)
    desk.fill_setup()
    run_test(desk)
    wire.script = (PASSED,)
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("consent.yes")
    assert wire.requests[0].consent.cleartext == frozenset()
    assert wire.requests[1].consent.cleartext == {("mail.acme.example", 587)}
    run_test(desk)
    assert wire.requests[2].consent.cleartext == frozenset()


def test_no_means_no_further_test_and_is_the_default(desk: Desk, wire: FakeWire) -> None:
    wire.script = consent_needed(ErrorCode.CONSENT_CLEARTEXT, security=Security.NONE)
    desk.fill_setup()
    run_test(desk)
    desk.qtbot.waitUntil(lambda: desk.has("consent.no"))
    assert desk.find(QPushButton, "consent.no").isDefault()
    desk.press("consent.no")
    desk.qtbot.waitUntil(lambda: not desk.has("consent.no"))
    assert len(wire.requests) == 1


def test_a_trusted_certificate_is_pinned_to_the_site(desk: Desk, wire: FakeWire) -> None:
    desk.fill_setup()
    save(desk)
    wire.script = consent_needed(ErrorCode.CONSENT_CERTIFICATE, certificate=SELF_SIGNED)
    run_test(desk)
    desk.qtbot.waitUntil(lambda: desk.has("consent.remember"))
    desk.find(QCheckBox, "consent.remember").click()
    wire.script = (PASSED,)
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("consent.yes")
    assert wire.requests[1].consent.sha256 == SHA
    pin = Pin(host="mail.acme.example", port=587, sha256=SHA)
    desk.qtbot.waitUntil(lambda: desk.services.sites.load().sites[0].aids.pins == (pin,))


PROVISIONAL = replace(PASSED, provisional=True, undecided=(25,))


def test_an_earlier_port_that_opens_late_offers_a_new_test_and_makes_none(desk: Desk, wire: FakeWire) -> None:
    wire.script = (PROVISIONAL, EarlierPortOpened(port=25))
    desk.fill_setup()
    run_test(desk)
    desk.wait_text("verdict.headline", "25")
    desk.qtbot.waitUntil(lambda: desk.find(QPushButton, "verdict.testAgain").isVisible())
    assert len(wire.requests) == 1
    wire.script = (PASSED,)
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("verdict.testAgain")
    assert not desk.find(QPushButton, "verdict.testAgain").isVisible()


def test_earlier_ports_that_stay_closed_make_the_verdict_final(desk: Desk, wire: FakeWire) -> None:
    wire.script = (PROVISIONAL, UndecidedPortsClosed(ports=(25,)))
    desk.fill_setup()
    save(desk)
    run_test(desk)
    desk.wait_text("verdict.headline", "✔")
    desk.wait_text("site.lastGood", "port 587")


def test_a_good_test_is_remembered_once_its_values_are_stored(desk: Desk) -> None:
    desk.fill_setup()
    run_test(desk)
    assert desk.text("site.lastGood") == ""
    save(desk)
    desk.wait_text("site.lastGood", "port 587 · STARTTLS")
    desk.qtbot.waitUntil(lambda: desk.services.sites.load().sites[0].last_good is not None)
    desk.type("setup.host", "other.example")
    desk.type("setup.password", "x")
    run_test(desk)
    assert desk.window.desk.site.last_good == desk.services.sites.load().sites[0].last_good


def test_stop_ends_a_running_test_at_once(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()

    async def hangs(request: CheckRequest, emit: Emit) -> Verdict:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            emit(Verdict(ok=False, error=ErrorCode.CANCELLED))
            raise
        raise AssertionError

    force_setattr(desk.services, "check", hangs)
    desk.fill_setup()
    desk.press("testConnection")
    assert not desk.find(QPushButton, "testConnection").isEnabled()
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("cancelTest")
    assert "cancelled" in desk.text("verdict.headline")
    assert desk.find(QPushButton, "testConnection").isEnabled()
