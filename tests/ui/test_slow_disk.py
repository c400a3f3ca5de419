"""A disk that does not answer: the window is alive, and what is typed meanwhile is kept."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from myreports_gui import app
from myreports_gui.model.settings import SetupForm, SystemState
from myreports_gui.store.secrets import SessionSecrets
from myreports_gui.store.site import Site
from myreports_gui.store.sites import SiteList, SiteStore
from myreports_gui.ui.job import Worker
from myreports_gui.ui.main_window import MainWindow

from .conftest import Desk


class SlowSites(SiteStore):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.answers = threading.Event()

    def load(self) -> SiteList:
        self.answers.wait()
        return super().load()


@pytest.mark.parametrize("typed", [True, False])
def test_typing_while_the_settings_file_is_read(qtbot: QtBot, tmp_path: Path, *, typed: bool) -> None:
    stored = Site(id="a" * 32, name="Stored", state=SystemState(setup=SetupForm(host="stored.example")))
    sites = SlowSites(tmp_path)
    sites.add(stored)
    worker = Worker()
    services = app.make_services(worker, sites, SessionSecrets())
    window = MainWindow(services)
    desk = Desk(qtbot, window, services)
    try:
        window.start()
        window.show()
        if typed:
            desk.type("setup.host", "typed.example")
            assert "typed.example" in desk.text("plan")
        with qtbot.waitSignal(window.sites.loaded):
            sites.answers.set()
        assert desk.text("setup.host") == ("typed.example" if typed else "stored.example")
        assert desk.find(QComboBox, "sitePicker").findText("Stored") >= 0
    finally:
        worker.close()
        window.hide()
        window.deleteLater()
