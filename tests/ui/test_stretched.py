"""A language 40 % longer than English: nothing is cut off, nothing lies on top of anything else, at 1280×740."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from myreports_gui.model.stages import Status
from myreports_gui.model.validation import Field
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.ui.verdict_panel import Summary
from tests.i18n.pseudo import Stretched, cut_off, overlapping, stretched

from .conftest import Desk

OpenDialog = Callable[[Desk], None]


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = Stretched()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def window(longer: None, practice: Callable[[Scenario], Desk], qtbot: QtBot) -> Desk:
    desk = practice(Scenario.ALL_GOOD)
    desk.window.resize(1280, 740)
    qtbot.waitUntil(lambda: desk.window.width() == 1280)
    return desk


def at_rest(qtbot: QtBot, widget: QWidget) -> None:
    """Layouts that were asked for are done."""
    qtbot.waitUntil(widget.isVisible)
    QCoreApplication.sendPostedEvents()
    QApplication.processEvents()


def assert_readable(widget: QWidget) -> None:
    assert "\n".join(cut_off(widget)) == ""
    assert "\n".join(overlapping(widget)) == ""


def test_the_language_is_longer_and_keeps_what_is_code() -> None:
    assert stretched("Port {port} &now…") == "Port {port} &now Por…"
    assert QCoreApplication.translate("LogCard", "Copy") == "Copy"


def test_the_window_is_longer(window: Desk) -> None:
    assert "Copy" in window.text("log.copy") != "Copy"


def test_the_window(window: Desk, qtbot: QtBot) -> None:
    at_rest(qtbot, window.window)
    assert_readable(window.window)


def test_the_window_with_everything_shown_that_can_be(window: Desk, qtbot: QtBot) -> None:
    """All buttons of the verdict at once, a marked field, a running test."""
    panel, card = window.window.verdict_panel, window.window.setup_card
    headline = QCoreApplication.translate("Verdict", "Test not finished")
    panel.show_summary(
        Summary(headline=headline, status=Status.WARNING, field=Field.SETUP_HOST, again=True, prove=True)
    )
    panel.certificate.show()
    window.window.plan_panel.show_running(headline)
    card.show_status(QCoreApplication.translate("PlanPresenter", "not used now: E-mail Forwarding is imported"))
    at_rest(qtbot, window.window)
    assert_readable(window.window)


def test_the_survey(window: Desk, qtbot: QtBot) -> None:
    window.window.guides.show_survey()
    at_rest(qtbot, window.window)
    assert_readable(window.window)


def test_preferences_with_wrong_values(window: Desk, qtbot: QtBot) -> None:
    """Each finding has room at its field."""
    window.window.preferences.ask()
    for name, text in (("aids.ports", "25, abc"), ("aids.deadlines.test", "0"), ("aids.recipient", "nobody")):
        window.type(name, text)
    window.press("preferences.ok")
    dialog = window.find(QDialog, "preferences")
    at_rest(qtbot, dialog)
    layout = dialog.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: dialog.height() >= layout.totalHeightForWidth(dialog.width()))
    assert window.has("aids.ports.message")
    assert window.has("aids.deadlines.test.message")
    assert_readable(dialog)


DIALOGS: dict[str, OpenDialog] = {
    "preferences": lambda desk: desk.window.preferences.ask(),
    "sample report": lambda desk: desk.window.sends.ask(),
    "start from the address": lambda desk: desk.window.guides.addresses.ask(),
    "certificate": lambda desk: desk.window.guides.certificates.show_last(),
    "assistant": lambda desk: desk.window.guides.open_assistant(),
    "help": lambda desk: desk.window.menu_actions.help_pages[0].trigger(),
    "delete": lambda desk: desk.window.sites.delete(),
    "rename": lambda desk: desk.window.sites.rename(),
}


@pytest.mark.parametrize("opened", DIALOGS.values(), ids=DIALOGS.keys())
def test_each_dialog(window: Desk, qtbot: QtBot, opened: OpenDialog) -> None:
    before = set(window.window.findChildren(QDialog))
    opened(window)
    new = [dialog for dialog in window.window.findChildren(QDialog) if dialog not in before and dialog.isVisible()]
    assert new
    dialog = new[-1]
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    tabs = dialog.findChild(QTabWidget)
    for page in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(page)
        at_rest(qtbot, dialog)
        assert_readable(dialog)
        assert (dialog.width() <= 1280, dialog.height() <= 740) == (True, True), dialog.size()
    dialog.close()
    dialog.deleteLater()
