"""Leaving unsaved edits asks: save, discard, back. Sites: new, rename, delete, switch."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox

from .conftest import Desk


def saved_site(desk: Desk, name: str, host: str) -> None:
    desk.fill_setup(host=host)
    desk.press("setup.save")
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.name_site(name)


@pytest.fixture
def two_sites(desk: Desk) -> Desk:
    saved_site(desk, "First", "first.example")
    desk.press("site.new")
    saved_site(desk, "Second", "second.example")
    return desk


def pick(desk: Desk, name: str) -> None:
    picker = desk.find(QComboBox, "sitePicker")
    index = picker.findText(name)
    picker.setCurrentIndex(index)
    picker.activated.emit(index)


def test_switching_shows_the_other_site(two_sites: Desk) -> None:
    pick(two_sites, "First")
    assert two_sites.text("setup.host") == "first.example"
    pick(two_sites, "Second")
    assert two_sites.text("setup.host") == "second.example"


@pytest.mark.parametrize(
    ("answer", "host", "then"),
    [
        ("unsaved.back", "edited.example", "Second"),
        ("unsaved.discard", "first.example", "First"),
        ("unsaved.save", "first.example", "First"),
    ],
)
def test_switching_with_edits_asks(two_sites: Desk, answer: str, host: str, then: str) -> None:
    desk = two_sites
    desk.type("setup.host", "edited.example")
    pick(desk, "First")
    assert desk.text("setup.host") == "edited.example"
    desk.press(answer)
    desk.qtbot.waitUntil(lambda: desk.text("setup.host") == host)
    assert desk.find(QComboBox, "sitePicker").currentText() == then
    pick(desk, "Second")
    if answer == "unsaved.save":
        assert desk.text("setup.host") == "edited.example"
    if answer == "unsaved.discard":
        assert desk.text("setup.host") == "second.example"


def test_closing_without_edits_just_closes(two_sites: Desk) -> None:
    two_sites.window.close()
    assert not two_sites.window.isVisible()


def test_closing_with_edits_asks_and_back_keeps_the_window(two_sites: Desk) -> None:
    two_sites.type("setup.host", "edited.example")
    two_sites.window.close()
    assert two_sites.window.isVisible()
    two_sites.press("unsaved.back")
    assert two_sites.window.isVisible()
    two_sites.window.close()
    two_sites.press("unsaved.discard")
    two_sites.qtbot.waitUntil(lambda: not two_sites.window.isVisible())


def test_closing_with_save_stores_before_the_window_goes(two_sites: Desk, make_desk: Callable[..., Desk]) -> None:
    two_sites.type("setup.host", "edited.example")
    two_sites.window.close()
    two_sites.press("unsaved.save")
    two_sites.qtbot.waitUntil(lambda: not two_sites.window.isVisible())
    assert make_desk().text("setup.host") == "edited.example"


def test_rename_and_delete(two_sites: Desk) -> None:
    desk = two_sites
    desk.press("site.rename")
    desk.name_site("first")
    assert "Another site" in desk.text("site.name.message")
    desk.name_site("Renamed")
    desk.qtbot.waitUntil(lambda: desk.stored_names() == ["First", "Renamed"])
    desk.press("site.delete")
    desk.press("delete.no")
    assert desk.stored_names() == ["First", "Renamed"]
    desk.press("site.delete")
    desk.press("delete.yes")
    desk.qtbot.waitUntil(lambda: desk.text("setup.host") == "first.example")
    assert desk.stored_names() == ["First"]
