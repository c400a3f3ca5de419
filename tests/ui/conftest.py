"""A real window on stores in memory or in a temporary folder; never on the user's own settings or keyring."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from myreports_gui import app
from myreports_gui.model.events import Event, Verdict
from myreports_gui.model.plan import Security
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.practice.server import PracticeServer
from myreports_gui.probe.delivery import Delivery
from myreports_gui.probe.request import CheckRequest
from myreports_gui.smtp.message_options import MessageSource
from myreports_gui.store.secrets import SecretStore, SessionSecrets
from myreports_gui.store.sites import SiteStore
from myreports_gui.ui.job import Worker
from myreports_gui.ui.main_window import MainWindow
from myreports_gui.ui.services import Emit, Practice, Services

W = TypeVar("W", bound=QObject)
PASSED = Verdict(ok=True, port=587, security=Security.STARTTLS, authenticated=True)


@dataclass
class FakeWire:
    """Stands for the network where a test is about the window: notes each request and plays `script` as its events."""

    script: Sequence[Event] = (PASSED,)
    requests: list[CheckRequest] = field(default_factory=list)

    async def check(self, request: CheckRequest, emit: Emit) -> Verdict:
        self.requests.append(request)
        verdict = PASSED
        for event in self.script:
            emit(event)
            if isinstance(event, Verdict):
                verdict = event
        return verdict

    async def send(
        self, request: CheckRequest, recipients: Sequence[str], message: MessageSource, emit: Emit
    ) -> Delivery:
        raise AssertionError("no test of the window alone sends")


class Desk:
    """What a technician sees and touches, by object name."""

    def __init__(self, qtbot: QtBot, window: MainWindow, services: Services) -> None:
        self.qtbot = qtbot
        self.window = window
        self.services = services

    def find(self, kind: type[W], name: str) -> W:
        """The newest of that name: a dialog that was answered may still be on its way out."""
        found = self.window.findChildren(kind, name)
        assert found, f"nothing is called {name}"
        return found[-1]

    def has(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def type(self, name: str, text: str) -> None:
        editor = self.find(QLineEdit, name)
        editor.clear()
        for letter in text:  # not QTest.keyClicks, which aborts on a letter beyond ASCII
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(editor, key)
        if not text:
            editor.textEdited.emit("")

    def press(self, name: str) -> None:
        """Click a button, waiting for it first: dialogs open when the worker has answered."""
        self.qtbot.waitUntil(lambda: self.has(name))
        button = self.find(QPushButton, name)
        assert button.isEnabled(), f"{name} is disabled"
        button.click()

    def text(self, name: str) -> str:
        widget = self.find(QWidget, name)
        return str(widget.property("plainText") or widget.property("text"))

    def wait_text(self, name: str, part: str) -> None:
        self.qtbot.waitUntil(lambda: part in self.text(name))

    def fill_setup(self, host: str = "mail.acme.example", password: str = "s3cret-pass") -> None:
        self.type("setup.host", host)
        self.type("setup.user", "reports@acme.example")
        self.type("setup.password", password)
        self.type("setup.from", "reports@acme.example")

    def fill_forwarding(self, server: str = "smtp.system.example", password: str = "other-pass") -> None:
        self.type("forwarding.server", server)
        self.type("forwarding.user", "pbx@system.example")
        self.type("forwarding.password", password)
        self.type("forwarding.confirmPassword", password)
        self.type("forwarding.email", "pbx@system.example")

    def name_site(self, name: str = "Acme") -> None:
        self.qtbot.waitUntil(lambda: self.has("site.name"))
        self.type("site.name", name)
        self.press("site.name.ok")

    def save(self, name: str) -> None:
        with self.qtbot.waitSignal(self.window.saves.saved):
            self.press(name)

    def stored_names(self) -> list[str]:
        return [site.name for site in self.services.sites.load().sites]


MakeDesk = Callable[..., Desk]


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path, wire: FakeWire) -> Iterator[MakeDesk]:
    """Opens windows on one settings folder: a second call is a restart."""
    opened: list[tuple[MainWindow, Worker]] = []

    def make(secrets: SecretStore | None = None, sites: SiteStore | None = None) -> Desk:
        worker = Worker()
        services = app.make_services(worker, sites or SiteStore(tmp_path / "config"), secrets or SessionSecrets())
        services = replace(services, check=wire.check, send=wire.send)
        window = MainWindow(services)
        opened.append((window, worker))
        with qtbot.waitSignal(window.sites.loaded):
            window.start()
        window.show()
        return Desk(qtbot, window, services)

    yield make
    for window, worker in opened:
        worker.close()
        window.hide()
        window.deleteLater()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk()


@pytest.fixture
def practice(qtbot: QtBot) -> Iterator[Callable[[Scenario], Desk]]:
    """The real window on the real practice server."""
    opened: list[tuple[MainWindow, Worker, PracticeServer]] = []

    def make(scenario: Scenario) -> Desk:
        server, worker = PracticeServer(scenario), Worker()
        access = server.start()
        services = app.practice_services(worker, Practice(server, access))
        window = MainWindow(services)
        app.fill_practice(window, access)
        opened.append((window, worker, server))
        with qtbot.waitSignal(window.sites.loaded):
            window.start()
        window.show()
        return Desk(qtbot, window, services)

    yield make
    for window, worker, server in opened:
        worker.close()
        server.stop()
        window.practice.close()
        window.hide()
        window.deleteLater()
