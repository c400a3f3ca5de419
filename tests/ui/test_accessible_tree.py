"""What a screen reader meets in the window and in every dialog: each thing to act on has a name, each text a mnemonic
of its own, and everything is reached with Tab.
"""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QRadioButton, QWidget

from myreports_gui.practice.scenarios import Scenario

from .conftest import Desk

Practice = Callable[[Scenario], Desk]
R = QAccessible.Role
INTERACTIVE = {
    *(R.PushButton, R.CheckBox, R.RadioButton, R.EditableText, R.ComboBox, R.List, R.Tree, R.Table, R.SpinBox),
    *(R.Slider, R.MenuItem, R.PageTab, R.ButtonMenu, R.ButtonDropDown, R.Link, R.ListItem, R.Dialog, R.Window),
}


def walk(interface: QAccessibleInterface, trail: str = "") -> Iterator[tuple[str, QAccessibleInterface]]:
    widget = interface.object()
    here = f"{trail}/{interface.role().name}:{widget.objectName() if widget is not None else ''}"
    yield here, interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child, here)


def nameless(widget: QWidget) -> list[str]:
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    found = list(walk(root))
    assert len(found) > 3
    return [
        where
        for where, interface in found
        if interface.role() in INTERACTIVE and not interface.text(QAccessible.Text.Name).strip()
    ]


def mnemonics(widget: QWidget) -> list[str]:
    shown = [each for each in widget.findChildren(QAbstractButton) if each.isVisibleTo(widget)]
    texts = [button.text() for button in shown if button.window() is widget]
    labels = (label for label in widget.findChildren(QLabel) if label.buddy() is not None)
    texts += [label.text() for label in labels if label.window() is widget and label.isVisibleTo(widget)]
    return [found[1].upper() for text in texts if (found := re.search(r"&(\w)", text))]


def out_of_reach(widget: QWidget) -> list[str]:
    """Enabled, visible buttons and fields that Tab passes by; a group of radio buttons is one stop."""
    return [
        child.objectName() or repr(child)
        for child in widget.findChildren(QWidget)
        if child.isVisibleTo(widget)
        and child.window() is widget
        and isinstance(child, QAbstractButton)
        and not isinstance(child, QRadioButton)
        and not isinstance(child.parent(), QLineEdit)  # clear and eye: Escape or typing, and the context menu
        and not child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def trigger(name: str) -> Callable[[Desk], None]:
    def act(desk: Desk) -> None:
        desk.find(QAction, name).trigger()

    return act


def press(name: str) -> Callable[[Desk], None]:
    return lambda desk: desk.press(name)


def consent(desk: Desk) -> None:
    desk.press("testConnection")
    desk.qtbot.waitUntil(lambda: desk.has("consent.yes"), timeout=20_000)


def certificate(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("testConnection")
    desk.find(QAction, "action.certificate").trigger()


def inbox(desk: Desk) -> None:
    desk.press("sendSampleReport")
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("sampleReport.send")
    desk.press("practice.inbox")


def nothing(_desk: Desk) -> None:
    """The window as it opens."""


PLACES: dict[str, tuple[Callable[[Desk], None], Scenario]] = {
    "window": (nothing, Scenario.ALL_GOOD),
    "send": (press("sendSampleReport"), Scenario.ALL_GOOD),
    "rename": (press("site.rename"), Scenario.ALL_GOOD),
    "duplicate": (trigger("action.duplicateSite"), Scenario.ALL_GOOD),
    "delete": (press("site.delete"), Scenario.ALL_GOOD),
    "hand-over": (trigger("action.handover"), Scenario.ALL_GOOD),
    "support report": (trigger("action.supportReport"), Scenario.ALL_GOOD),
    "about": (trigger("action.about"), Scenario.ALL_GOOD),
    "preferences": (trigger("action.preferences"), Scenario.ALL_GOOD),
    "assistant": (trigger("action.assistant"), Scenario.ALL_GOOD),
    "address": (trigger("action.startFromAddress"), Scenario.ALL_GOOD),
    "help": (trigger("action.why"), Scenario.ALL_GOOD),
    "consent": (consent, Scenario.NO_ENCRYPTION),
    "certificate": (certificate, Scenario.ALL_GOOD),
    "inbox": (inbox, Scenario.ALL_GOOD),
    "scenarios": (trigger("practice.choose"), Scenario.ALL_GOOD),
    "import names": (lambda desk: desk.window.site_tools._ask_about_names([("A", "A (2)")]), Scenario.ALL_GOOD),
}


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, practice: Practice) -> QWidget:
    """The window, or the dialog that was opened from it."""
    act, scenario = PLACES[request.param]
    desk = practice(scenario)
    before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    if act is nothing:
        return desk.window
    act(desk)

    def new() -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in before]

    desk.qtbot.waitUntil(lambda: bool(new()))
    return new()[-1]


def test_a_screen_reader_finds_a_name_on_everything_to_act_on(place: QWidget) -> None:
    assert nameless(place) == []


def test_mnemonics_are_unique_here(place: QWidget) -> None:
    keys = mnemonics(place)
    assert sorted(keys) == sorted(set(keys))


def test_tab_reaches_every_button(place: QWidget) -> None:
    assert out_of_reach(place) == []


def test_mnemonics_are_unique_in_every_menu(desk: Desk) -> None:
    menus = [menu for menu in desk.window.findChildren(QMenu) if menu.title()]
    assert len(menus) > 5
    for menu in menus:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        keys = [found[1].upper() for text in texts if (found := re.search(r"&(\w)", text))]
        assert sorted(keys) == sorted(set(keys)), menu.title()


def test_the_tree_walk_finds_what_has_no_name(desk: Desk) -> None:
    desk.window.site_bar.new.setText("")
    assert any("site.new" in where for where in nameless(desk.window))


def test_the_result_can_be_read_out_as_one_text(practice: Practice) -> None:
    desk = practice(Scenario.LOGIN_REJECTED)
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("testConnection")
    interface = QAccessible.queryAccessibleInterface(desk.window.verdict_panel)
    assert interface is not None
    spoken = interface.text(QAccessible.Text.Name)
    assert spoken.startswith("Result: Login refused on port 25")
    assert "password" in spoken.casefold()


def test_the_reminder_is_a_word_and_a_sign_not_a_colour(desk: Desk) -> None:
    soon = datetime.now(UTC) + timedelta(days=12, hours=1)
    desk.window.site_bar.show_last_good("", desk.services.narrator.expiry(soon, 12))
    assert desk.text("site.expiry").startswith("▲ The certificate expires in 12 days")
