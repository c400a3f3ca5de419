"""The whole job in the real window on the real practice server: test, read the log, send, read the report."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from myreports_gui.practice.scenarios import Scenario

from .conftest import Desk

Practice = Callable[[Scenario], Desk]


def run_test(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("testConnection")


def test_a_good_server_passes_step_by_step(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    run_test(desk)
    assert desk.text("verdict.headline").startswith("✔ Test passed on port 25")
    desk.wait_text("logPane", "Result")
    for step in ("EHLO", "Login", "Sender", "Recipient"):
        assert f"✔  {step}" in desk.text("logPane")
    desk.wait_text("site.lastGood", "")


def test_a_refused_login_scrolls_to_the_failing_step_and_names_the_field(practice: Practice) -> None:
    desk = practice(Scenario.LOGIN_REJECTED)
    run_test(desk)
    assert desk.text("verdict.headline").startswith("✖ Login refused")
    desk.wait_text("logPane", "✖  Login")
    desk.press("verdict.goToField")
    assert desk.window.focusWidget() is desk.find(QLineEdit, "setup.password")


@pytest.mark.parametrize("scenario", [Scenario.GREYLISTED, Scenario.FULL_MAILBOX])
def test_a_doubt_about_the_recipient_is_a_warning_in_words(practice: Practice, scenario: Scenario) -> None:
    desk = practice(scenario)
    run_test(desk)
    assert desk.text("verdict.headline").startswith("▲ Test passed")
    assert "45" in desk.text("verdict.lines") or "recipient" in desk.text("verdict.lines")
    assert not desk.find(QPushButton, "verdict.goToField").isVisible()


def test_a_switch_of_the_provider_blames_no_field(practice: Practice) -> None:
    desk = practice(Scenario.MICROSOFT_365_AUTH_DISABLED)
    run_test(desk)
    assert "Microsoft 365" in desk.text("verdict.lines")
    assert not desk.find(QPushButton, "verdict.goToField").isVisible()


@pytest.mark.parametrize("scenario", [Scenario.SELF_SIGNED, Scenario.NO_ENCRYPTION])
def test_consent_then_success(practice: Practice, scenario: Scenario) -> None:
    desk = practice(scenario)
    run_test(desk)
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("consent.yes")
    assert "passed" in desk.text("verdict.headline")


def test_no_password_reaches_the_log_pane(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    password = desk.find(QLineEdit, "setup.password").text()
    run_test(desk)
    desk.window.log_card.apply_filter()
    desk.find(QPushButton, "log.conversation").click()
    desk.wait_text("logPane", "<~ 25")
    assert password
    assert password not in desk.window.log_card.pane.text()


def test_a_sample_report_arrives_in_the_inbox_with_its_pdf(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    desk.press("sendSampleReport")
    desk.type("sampleReport.to", "nobody at all")
    desk.press("sampleReport.send")
    assert desk.find(QObject, "sampleReport.to.message").property("visible")
    desk.type("sampleReport.to", "office@practice.example, boss@practice.example")
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("sampleReport.send")
    assert "took the sample report" in desk.text("verdict.headline")
    desk.wait_text("practice.inbox", "(1)")
    desk.press("practice.inbox")
    inbox = desk.window.practice.inbox_window
    assert inbox is not None
    assert inbox.findChildren(QListWidget)[0].count() == 1
    assert "Subject: myReports sample report" in inbox.findChildren(QPlainTextEdit)[0].toPlainText()
    assert ".pdf" in inbox.findChildren(QPushButton, "inbox.openAttachment")[0].text()


def test_switching_the_scenario_changes_the_outcome(practice: Practice) -> None:
    desk = practice(Scenario.LOGIN_REJECTED)
    with desk.qtbot.waitSignal(desk.window.practice.route_changed):
        desk.find(QAction, "practice.starttls-587-only").trigger()
    run_test(desk)
    assert "port 587" in desk.text("verdict.headline")


def test_practice_saves_into_memory_only(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    desk.save("setup.save")
    assert [site.name for site in desk.services.sites.load().sites] == ["Practice"]
    assert desk.services.window_state is None
    assert not desk.services.sites.path.exists()


def test_the_picker_tells_a_story_each_finds_and_plays(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    desk.press("practice.chooseScenario")
    stories = desk.find(QListWidget, "scenarios.list")
    told = [stories.item(row).text() for row in range(stories.count())]
    assert len(told) == len(Scenario)
    assert all(len(each.split("\n")) == 2 and each.split("\n")[0].endswith(".") for each in told)
    assert "all-good" in stories.currentItem().text()
    desk.type("scenarios.search", "nothing like this")
    assert not desk.find(QPushButton, "scenarios.play").isEnabled()
    desk.type("scenarios.search", "refuses user name")
    with desk.qtbot.waitSignal(desk.window.practice.route_changed):
        desk.press("scenarios.play")
    assert "refuses user name" in desk.text("practice.text")
    run_test(desk)
    assert desk.text("verdict.headline").startswith("✖ Login refused")


def test_the_inbox_shows_html_and_source_as_text_and_deletes_what_it_opened(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def note(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr("myreports_gui.ui.inbox_window.open_file", note)
    desk = practice(Scenario.ALL_GOOD)
    desk.press("sendSampleReport")
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("sampleReport.send")
    desk.press("practice.inbox")
    inbox = desk.window.practice.inbox_window
    assert inbox is not None
    inbox.part.setCurrentIndex(1)
    assert "<" in inbox.text.toPlainText()
    inbox.part.setCurrentIndex(2)
    assert "Content-Type: multipart/" in inbox.text.toPlainText()
    inbox.findChildren(QPushButton, "inbox.openAttachment")[0].click()
    desk.qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].read_bytes().startswith(b"%PDF-")
    desk.window.practice.close()
    assert not opened[0].exists()
    assert not opened[0].parent.parent.exists()
