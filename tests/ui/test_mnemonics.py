"""In English and in German each letter leads to one place of the window, of a menu, of a dialog."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QTabBar, QWidget

from myreports_gui.built import BUILT
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.store.preferences import Language
from myreports_gui.ui.appearance import Appearance

from .conftest import Desk

LANGUAGES = [Language.ENGLISH, Language.GERMAN]


@pytest.fixture(params=LANGUAGES)
def window(request: pytest.FixtureRequest, qapp: QApplication, practice: Callable[[Scenario], Desk]) -> Iterator[Desk]:
    if request.param is Language.GERMAN and not (BUILT / "myreports_de.qm").is_file():
        pytest.skip("translations are not built: python resources/build.py")
    before, appearance = QLocale(), Appearance(qapp, BUILT)
    appearance.speak(request.param)
    yield practice(Scenario.ALL_GOOD)
    appearance.speak(Language.ENGLISH)
    QLocale.setDefault(before)


def doubled(texts: Iterable[str]) -> dict[str, int]:
    letters = Counter(letter.casefold() for text in texts for letter in re.findall(r"&(\w)", text.replace("&&", "")))
    return {letter: count for letter, count in letters.items() if count > 1}


def texts_of(window: QWidget) -> Iterator[str]:
    """Whatever a press of Alt and a letter may reach, hidden buttons too: any may come into sight."""
    for widget in window.findChildren(QWidget):
        if widget.window() is not window:
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            yield widget.text()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(number) for number in range(widget.count()))


def test_the_window(window: Desk) -> None:
    menus = (action.text() for action in window.window.menuBar().actions())
    assert doubled([*menus, *texts_of(window.window)]) == {}


def test_each_menu(window: Desk) -> None:
    menus = [menu for menu in window.window.findChildren(QMenu) if menu.actions()]
    assert {menu.title(): doubled(action.text() for action in menu.actions()) for menu in menus} == {
        menu.title(): {} for menu in menus
    }


def test_the_preferences(window: Desk) -> None:
    window.window.preferences.ask()
    assert doubled(texts_of(window.find(QDialog, "preferences"))) == {}
