"""Find Working Settings in the real window: the matrix fills, one recommendation is tested, its values are entered."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QTableWidget, QTextEdit
from pytestqt.qtbot import QtBot

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import UndecidedPortsClosed, Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import Retained, SetupForm, SystemState
from myreports_gui.model.stages import Stage
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.probe.request import CheckRequest
from myreports_gui.store.secrets import SessionSecrets, StoredPassword
from myreports_gui.store.site import Dialog, Site
from myreports_gui.store.sites import SiteStore
from myreports_gui.ui.services import Emit

from .conftest import PASSED, Desk, FakeWire
from .surveying import FakeSurvey, give, good, without_login

Practice = Callable[[Scenario], Desk]


def survey(desk: Desk) -> None:
    """Until the recommendation has been tested."""
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("findWorkingSettings")


def look(desk: Desk) -> None:
    """Until the matrix is full, where nothing is tested."""
    with desk.qtbot.waitSignal(desk.window.guides.surveys.settled, timeout=20_000):
        desk.press("findWorkingSettings")


def words(desk: Desk) -> list[list[str]]:
    table = desk.find(QTableWidget, "matrix")
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def logins(desk: Desk) -> int:
    practice = desk.services.practice
    assert practice is not None
    return practice.server.counts().logins


def test_the_matrix_fills_and_the_one_login_is_that_of_the_recommendation(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    survey(desk)
    assert [row[0][:7] for row in words(desk)] == ["✔ works", "– SSL o", "✔ works"]
    assert words(desk)[1][1] == "✔ works"
    assert logins(desk) == 1
    assert "Enter these values, they work" in desk.text("verdict.headline")
    text = desk.find(QTextEdit, "recommendation").toPlainText()
    assert "(§3.1)" in text
    assert "1. In E-MAIL Setup enter:" in text
    assert desk.has("matrix")
    assert not desk.has("logPane")
    desk.press("survey.log")
    desk.wait_text("logPane", "Find Working Settings")
    desk.wait_text("logPane", "Test of the recommendation")


def test_a_cell_says_everything_to_who_cannot_see_it_and_to_the_keyboard(practice: Practice) -> None:
    desk = practice(Scenario.SSL_465_ONLY)
    survey(desk)
    table = desk.find(QTableWidget, "matrix")
    item = table.item(1, 1)
    assert item is not None
    spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Recommended", "Port 465, SSL (implicit TLS)", "PLAIN", "certificate is verified"):
        assert part in spoken
    assert "Logins offered after TLS" in item.toolTip()
    table.setFocus()
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert (table.currentRow(), table.currentColumn()) == (1, 1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.has("certificate.headline"))
    assert "Verified" in desk.text("certificate.headline")


def test_an_unprotected_login_asks_first_and_a_yes_completes_the_recommendation(practice: Practice) -> None:
    desk = practice(Scenario.NO_ENCRYPTION)
    survey(desk)
    assert logins(desk) == 0
    assert "consent" in desk.find(QTextEdit, "recommendation").toPlainText()
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("consent.yes")
    assert logins(desk) == 1
    assert desk.find(QTextEdit, "recommendation").toPlainText().startswith("▲ Enter these values, they work")


def test_a_refused_login_is_told_and_no_other_one_is_tried(practice: Practice) -> None:
    desk = practice(Scenario.LOGIN_REJECTED)
    survey(desk)
    assert logins(desk) == 1
    text = desk.find(QTextEdit, "recommendation").toPlainText()
    assert text.startswith("✖ The best settings found do not work")
    assert "Login refused" in desk.text("verdict.headline")


def test_what_the_test_doubts_stays_in_sight(practice: Practice) -> None:
    desk = practice(Scenario.FULL_MAILBOX)
    survey(desk)
    assert desk.text("verdict.headline").startswith("▲ Enter these values, they work")
    assert "recipient" in desk.text("verdict.lines")
    assert desk.find(QTextEdit, "recommendation").toPlainText().startswith("▲ Enter these values, they work")


def test_a_port_that_proves_closed_makes_the_recommendation_final(desk: Desk, wire: FakeWire) -> None:
    wire.script = (replace(PASSED, provisional=True, undecided=(25,)), UndecidedPortsClosed(ports=(25,)))
    give(desk, "survey", FakeSurvey(good(587)))
    desk.fill_setup()
    survey(desk)
    desk.wait_text("verdict.headline", "✔ Enter these values, they work")
    assert "did not answer this PC" not in desk.find(QTextEdit, "recommendation").toPlainText()


def test_where_nothing_works_the_reason_is_said_and_nothing_can_be_entered(practice: Practice) -> None:
    desk = practice(Scenario.NO_AUTH_OFFERED)
    look(desk)
    assert logins(desk) == 0
    assert desk.text("verdict.headline") == "✖ No working settings: no login is offered"
    assert not desk.find(QPushButton, "enterValues").isEnabled()
    assert desk.find(QPushButton, "testConnection").isEnabled()


def test_a_real_survey_stops_at_once_while_a_port_is_silent(practice: Practice) -> None:
    desk = practice(Scenario.PORT_25_SILENT)
    desk.press("findWorkingSettings")
    desk.qtbot.waitUntil(lambda: desk.window.survey_card.matrix.settled == 6)
    with desk.qtbot.waitSignal(desk.window.guides.surveys.running_changed, timeout=1000):
        desk.press("cancelTest")
    assert "Stopped" in desk.text("verdict.headline")
    assert words(desk)[0] == ["not looked at"] * 3
    assert logins(desk) == 0
    assert desk.find(QPushButton, "findWorkingSettings").isEnabled()


def test_one_at_a_time(desk: Desk, wire: FakeWire) -> None:
    fake = FakeSurvey(hangs=True)
    give(desk, "survey", fake)
    desk.fill_setup()
    desk.press("findWorkingSettings")
    desk.qtbot.waitUntil(lambda: len(fake.orders) == 1)
    for name in ("testConnection", "findWorkingSettings", "sendSampleReport"):
        assert not desk.find(QPushButton, name).isEnabled()
    desk.window.checks.start_test()
    desk.window.guides.surveys.start()
    assert not desk.window.menu_actions.test.isEnabled()
    with desk.qtbot.waitSignal(desk.window.guides.surveys.running_changed):
        desk.window.menu_actions.stop.trigger()
    assert (len(fake.orders), wire.requests) == (1, [])
    desk.press("testConnection")
    desk.qtbot.waitUntil(lambda: len(wire.requests) == 1)


def test_stop_ends_the_test_of_the_recommendation_and_leaves_it_untested(desk: Desk) -> None:
    async def hangs(request: CheckRequest, emit: Emit) -> Verdict:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            emit(Verdict(ok=False, error=ErrorCode.CANCELLED))
            raise
        raise AssertionError

    give(desk, "survey", FakeSurvey(good(25)))
    give(desk, "check", hangs)
    desk.fill_setup()
    desk.press("findWorkingSettings")
    desk.qtbot.waitUntil(lambda: desk.window.checks.running)
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("cancelTest")
    assert "not tested yet" in desk.find(QTextEdit, "recommendation").toPlainText()
    assert desk.find(QPushButton, "findWorkingSettings").isEnabled()
    assert desk.find(QPushButton, "enterValues").isEnabled()


def test_stop_does_not_wait_for_the_keyring_before_the_test(
    tmp_path: Path, make_desk: Callable[..., Desk], wire: FakeWire
) -> None:
    _, kept = stored(tmp_path, SystemState(setup=OWN), OWN_PASSWORD)
    asked, unlocked = threading.Event(), threading.Event()

    class Locked(SessionSecrets):
        def get(self, site_id: str, dialog: Dialog) -> StoredPassword | None:
            asked.set()
            unlocked.wait()
            return kept.get(site_id, dialog)

    desk = make_desk(Locked())
    give(desk, "survey", FakeSurvey(good(25)))
    desk.press("findWorkingSettings")
    desk.qtbot.waitUntil(asked.is_set)
    desk.press("cancelTest")
    desk.qtbot.waitUntil(lambda: desk.find(QPushButton, "findWorkingSettings").isEnabled())
    unlocked.set()
    assert wire.requests == []
    assert "not tested yet" in desk.text("verdict.headline")


def test_what_cannot_be_tested_is_not_surveyed_either(desk: Desk) -> None:
    fake = FakeSurvey()
    give(desk, "survey", fake)
    desk.type("setup.host", "https://mail.acme.example/")
    desk.press("findWorkingSettings")
    assert "Correct this first" in desk.text("verdict.headline")
    assert desk.window.focusWidget() is desk.find(QLineEdit, "setup.host")
    assert fake.orders == []


def test_a_name_that_does_not_resolve_is_said(desk: Desk) -> None:
    desk.fill_setup("mail.acme.invalid")
    desk.press("findWorkingSettings")
    desk.wait_text("verdict.headline", "mail.acme.invalid")
    assert desk.find(QPushButton, "findWorkingSettings").isEnabled()


def test_4_1_fills_both_forms_with_the_typed_password_and_saves_nothing(desk: Desk, wire: FakeWire) -> None:
    give(desk, "survey", FakeSurvey([*without_login(25), *good(587)]))
    desk.fill_setup()
    survey(desk)
    plan = wire.requests[0].plan
    assert (plan.ports, plan.source, plan.sections) == ((587,), "imported", ("4.1",))
    assert wire.requests[0].password == Secret("s3cret-pass")
    desk.press("enterValues")
    assert desk.text("forwarding.port") == "587"
    assert desk.text("forwarding.server") == "mail.acme.example"
    assert desk.find(QLineEdit, "forwarding.password").text() == "s3cret-pass"
    assert desk.text("setup.host") == ""
    assert desk.find(QCheckBox, "setup.synchronize").isChecked()
    assert desk.stored_names() == []
    assert "port 587 only" in desk.text("plan")
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("testConnection")
    assert wire.requests[1].plan == plan
    assert wire.requests[1].password == Secret("s3cret-pass")


def test_a_typed_port_is_looked_at_too(desk: Desk, wire: FakeWire) -> None:
    fake = FakeSurvey(good(2525, Security.SSL))
    give(desk, "survey", fake)
    desk.fill_setup()
    desk.type("forwarding.port", "2525")
    survey(desk)
    assert fake.orders[0].ports == (25, 465, 587, 2525)
    assert wire.requests[0].plan.sections == ("4.2",)
    desk.press("enterValues")
    assert desk.find(QCheckBox, "forwarding.ssl").isChecked()


def stored(tmp_path: Path, state: SystemState, *passwords: tuple[Dialog, StoredPassword]) -> tuple[str, SessionSecrets]:
    site = Site(id="0" * 32, name="Acme", state=state)
    SiteStore(tmp_path / "config").add(site)
    secrets = SessionSecrets()
    for dialog, password in passwords:
        secrets.put(site.id, dialog, password)
    return site.id, secrets


OWN = SetupForm(
    host="mail.acme.example", user="reports@acme.example", has_password=True, from_address="reports@acme.example"
)
OWN_PASSWORD = (Dialog.SETUP, StoredPassword(Secret("s3cret-pass"), OWN.host, OWN.user))


def test_a_stored_password_is_used_for_the_test_and_never_loaded_into_a_form(
    tmp_path: Path, make_desk: Callable[..., Desk], wire: FakeWire
) -> None:
    _, secrets = stored(tmp_path, SystemState(setup=OWN), OWN_PASSWORD)
    desk = make_desk(secrets)
    give(desk, "survey", FakeSurvey([*without_login(25), *good(587)]))
    survey(desk)
    assert wire.requests[0].password == Secret("s3cret-pass")
    desk.press("enterValues")
    assert desk.find(QLineEdit, "forwarding.password").text() == ""
    assert desk.window.focusWidget() is desk.find(QLineEdit, "forwarding.password")
    assert "type the password" in desk.text("verdict.headline")


def test_a_retained_port_in_the_way_opens_the_assistant_at_its_first_save(
    tmp_path: Path, make_desk: Callable[..., Desk], wire: FakeWire
) -> None:
    _, secrets = stored(tmp_path, SystemState(setup=OWN, retained=Retained(port=2525)), OWN_PASSWORD)
    desk = make_desk(secrets)
    give(desk, "survey", FakeSurvey(good(25)))
    survey(desk)
    assert "(§4.3)" in desk.text("verdict.headline")
    desk.press("enterValues")
    desk.qtbot.waitUntil(lambda: desk.has("assistant.save"))
    assert desk.text("assistant.title") == "Step 1 of 3: save E-mail Forwarding"
    assert desk.text("assistant.retained") == "Retained by myReports now: port 2525"
    assert desk.text("forwarding.server") == "mail.acme.example"
    assert desk.text("forwarding.port") == ""


def test_a_failed_test_of_the_recommendation_keeps_its_own_cause(desk: Desk, wire: FakeWire) -> None:
    give(desk, "survey", FakeSurvey(good(25)))
    wire.script = (Verdict(ok=False, port=25, failed_stage=Stage.SENDER, error=ErrorCode.SENDER_REFUSED),)
    desk.fill_setup()
    survey(desk)
    assert "Sender refused" in desk.text("verdict.headline")
    assert "do not work" in desk.find(QTextEdit, "recommendation").toPlainText()


def test_another_site_forgets_what_was_found(desk: Desk) -> None:
    fake = FakeSurvey(hangs=True)
    give(desk, "survey", fake)
    desk.fill_setup()
    desk.press("findWorkingSettings")
    desk.qtbot.waitUntil(lambda: len(fake.orders) == 1)
    desk.press("site.new")
    desk.press("unsaved.discard")
    desk.qtbot.waitUntil(lambda: desk.find(QPushButton, "findWorkingSettings").isEnabled())
    assert words(desk) == []
    assert desk.find(QPushButton, "enterValues").isEnabled() is False


def test_a_passed_test_offers_the_sample_report_as_the_proof(desk: Desk) -> None:
    desk.fill_setup()
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("testConnection")
    desk.press("verdict.sendSampleReport")
    desk.qtbot.waitUntil(lambda: desk.has("sampleReport.send"))


@pytest.mark.parametrize("size", [(1280, 740), (800, 900)])
def test_the_survey_fits_where_the_log_was(desk: Desk, qtbot: QtBot, size: tuple[int, int]) -> None:
    desk.window.resize(*size)
    QApplication.processEvents()
    forms = desk.window.setup_card.height()
    desk.window.guides.show_survey()
    QApplication.processEvents()
    assert desk.window.setup_card.height() == forms
    assert desk.window.survey_card.matrix.height() >= desk.window.survey_card.matrix.minimumSizeHint().height()
    assert (desk.window.width(), desk.window.height()) == size
