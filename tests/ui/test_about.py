"""About: which parts the program is made of, to be read and to be copied."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QTableWidget

from myreports_gui import __version__
from myreports_gui.about import parts, versions_text
from myreports_gui.ui import about_dialog

from .conftest import Desk


def opened(desk: Desk) -> tuple[QDialog, QTableWidget]:
    desk.window.menu_actions.about.trigger()
    dialog = desk.window.findChild(QDialog, "about")
    assert dialog is not None
    table = dialog.findChild(QTableWidget, "about.parts")
    assert table is not None
    desk.qtbot.waitUntil(lambda: table.rowCount() > 0)
    return dialog, table


def button(dialog: QDialog, name: str) -> QPushButton | None:
    return dialog.findChild(QPushButton, f"about.{name}")


def test_every_part_is_named_with_version_and_licence(desk: Desk) -> None:
    _, table = opened(desk)
    shown = [
        tuple(item.text() if (item := table.item(row, column)) else None for column in range(3))
        for row in range(table.rowCount())
    ]
    assert shown == [(part.name, part.version, part.licence) for part in parts()]
    assert shown[0][:2] == ("myReports E-mail Configurator", __version__)
    assert {"Python", "OpenSSL", "Qt and PySide6", "keyring"} <= {str(name) for name, _, _ in shown}


def test_the_versions_can_be_copied_for_a_report(desk: Desk) -> None:
    dialog, _ = opened(desk)
    copy = button(dialog, "copy")
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == versions_text()


def test_the_licence_texts_of_a_bundle_are_one_click_away(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_urls: list[str] = []

    def note(url: QUrl) -> bool:
        opened_urls.append(url.toLocalFile())
        return True

    monkeypatch.setattr(about_dialog, "licences_folder", lambda: tmp_path)
    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    licences = button(opened(desk)[0], "licences")
    assert licences is not None
    licences.click()
    assert opened_urls == [str(tmp_path)]


def test_without_a_bundle_no_folder_is_promised(desk: Desk) -> None:
    assert button(opened(desk)[0], "licences") is None
