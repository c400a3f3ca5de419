"""Screenshots of the real window on the practice server: every state worth looking at.

    xvfb-run -a -s "-screen 0 1920x1200x24" python tests/ui/screenshots.py FOLDER [NAME…]

Writes FOLDER/NAME.png for each shot of `SHOTS`, or for those named. QT_SCALE_FACTOR=2 before it makes them at 200 %.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from myreports_gui import app
from myreports_gui.built import BUILT
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.practice.server import PracticeServer
from myreports_gui.store.preferences import Language
from myreports_gui.ui.address_dialog import AddressDialog
from myreports_gui.ui.appearance import Appearance
from myreports_gui.ui.job import Worker
from myreports_gui.ui.main_window import MainWindow
from myreports_gui.ui.services import Practice


@dataclass(frozen=True)
class Shot:
    """`then`: what is done in the window before the picture; it may return another widget to picture."""

    name: str
    scenario: Scenario
    size: tuple[int, int] = (1280, 740)
    dark: bool = False
    language: Language = Language.ENGLISH
    then: "Callable[[Stage], QWidget | None] | None" = None


class Stage(QObject):
    """A window on a running practice server."""

    def __init__(self, shot: Shot) -> None:
        super().__init__()
        self._server = PracticeServer(shot.scenario)
        access = self._server.start()
        self._worker = Worker()
        self.window = MainWindow(app.practice_services(self._worker, Practice(self._server, access)))
        app.fill_practice(self.window, access)
        self.window.resize(*shot.size)
        self.window.start()
        self.window.show()
        wait_for(self.window.sites.loaded)

    def test(self) -> None:
        self.window.plan_panel.test.click()
        wait_for(self.window.checks.verdict_reached)

    def send(self) -> None:
        self.window.plan_panel.send.click()
        send = self.dialog("sampleReport.send")
        assert isinstance(send, QPushButton)
        send.click()
        wait_for(self.window.checks.verdict_reached)

    def dialog(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def close(self) -> None:
        self.window.close()
        self._worker.close()
        self._server.stop()
        self.window.deleteLater()


def wait_for(signal: SignalInstance, seconds: float = 20) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def settle(milliseconds: int = 300) -> None:
    """Let batched log lines, layouts and animations come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def dark_palette() -> QPalette:
    """What a dark desktop hands to Qt; an X server without a desktop hands out nothing."""
    palette = QPalette(QColor("#2a2e2d"), QColor("#1f2322"))
    for role, colour in (
        (QPalette.ColorRole.Base, "#181b1a"),
        (QPalette.ColorRole.Text, "#e6e9e8"),
        (QPalette.ColorRole.WindowText, "#e6e9e8"),
        (QPalette.ColorRole.ButtonText, "#e6e9e8"),
        (QPalette.ColorRole.Highlight, "#2f8f5b"),
        (QPalette.ColorRole.PlaceholderText, "#8b9390"),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def tested(stage: Stage) -> None:
    stage.test()


def sent(stage: Stage) -> None:
    stage.send()


def inbox(stage: Stage) -> QWidget:
    stage.send()
    stage.window.practice.open_inbox()
    settle()
    return stage.dialog("inbox") if stage.window.findChild(QWidget, "inbox") else _top("inbox")


def consent(stage: Stage) -> QWidget:
    stage.test()
    settle()
    return stage.dialog("consent.yes").window()


def synchronized(stage: Stage) -> None:
    stage.window.forwarding_card.port.setText("587")
    stage.window.setup_card.synchronize.setChecked(True)
    stage.window.saves.save_edited(lambda: None)
    wait_for(stage.window.saves.saved)
    settle()


def wrong(stage: Stage) -> None:
    stage.window.setup_card.host.setText("https://mail.acme.de:465/")
    stage.window.setup_card.from_address.setText("reports@acme")
    stage.window.plan_panel.test.click()


def surveying(stage: Stage) -> None:
    stage.window.plan_panel.survey.click()
    settle(900)


def surveyed(stage: Stage) -> None:
    stage.window.plan_panel.survey.click()
    wait_for(stage.window.guides.surveys.settled)
    if stage.window.checks.running:
        wait_for(stage.window.checks.verdict_reached)


def retained(stage: Stage) -> QWidget:
    """A retained port in the way: the recommendation is a sequence, the assistant leads through it."""
    synchronized(stage)
    window = stage.window
    window.setup_card.synchronize.setChecked(False)
    window.saves.save_setup()
    wait_for(window.saves.saved)
    window.forwarding_card.port.setText("")
    surveyed(stage)
    window.guides.open_assistant()
    assistant = window.guides.assistant
    assert assistant is not None
    assistant.next.click()
    assistant.next.click()
    return assistant


def scenario_choice(stage: Stage) -> QWidget | None:
    stage.window.guides.open_assistant()
    return stage.window.guides.assistant


def certificate(stage: Stage) -> QWidget:
    surveyed(stage)
    stage.window.verdict_panel.certificate.click()
    return stage.dialog("certificate")


def why(stage: Stage) -> QWidget | None:
    stage.window.plan_panel.why.click()
    return stage.window.guides.help


def start_from_address(stage: Stage) -> QWidget:
    stage.window.guides.addresses.ask()
    dialog = stage.dialog("address")
    assert isinstance(dialog, AddressDialog)
    dialog.address.setText("max.muster@gmx.de")
    dialog.look_up.click()
    settle(900)
    return dialog


def _top(name: str) -> QWidget:
    return next(widget for widget in QApplication.topLevelWidgets() if widget.objectName() == name)


SHOTS = (
    Shot("good", Scenario.ALL_GOOD, then=tested),
    Shot("good-dark", Scenario.ALL_GOOD, dark=True, then=tested),
    Shot("failed-login", Scenario.LOGIN_REJECTED, then=tested),
    Shot("failed-login-dark", Scenario.LOGIN_REJECTED, dark=True, then=tested),
    Shot("narrow", Scenario.MICROSOFT_365_AUTH_DISABLED, (800, 900), then=tested),
    Shot("wide", Scenario.PORT_25_SILENT, (1900, 1100), then=tested),
    Shot("sent", Scenario.ALL_GOOD, then=sent),
    Shot("inbox", Scenario.ALL_GOOD, then=inbox),
    Shot("certificate", Scenario.SELF_SIGNED, then=consent),
    Shot("synchronized", Scenario.ALL_GOOD, then=synchronized),
    Shot("bad-input", Scenario.ALL_GOOD, then=wrong),
    Shot("start", Scenario.ALL_GOOD),
    Shot("survey-running-dark", Scenario.PORT_25_SILENT, dark=True, then=surveying),
    Shot("survey", Scenario.ALL_GOOD, then=surveyed),
    Shot("survey-nothing", Scenario.NO_AUTH_OFFERED, then=surveyed),
    Shot("survey-login-refused-dark", Scenario.GMAIL_APP_PASSWORD, dark=True, then=surveyed),
    Shot("survey-narrow", Scenario.SSL_465_ONLY, (800, 900), then=surveyed),
    Shot("assistant", Scenario.ALL_GOOD, then=scenario_choice),
    Shot("assistant-save-dark", Scenario.ALL_GOOD, dark=True, then=retained),
    Shot("certificate-good", Scenario.ALL_GOOD, then=certificate),
    Shot("certificate-wrong-name-dark", Scenario.WRONG_HOSTNAME, dark=True, then=certificate),
    Shot("german", Scenario.LOGIN_REJECTED, language=Language.GERMAN, then=tested),
    Shot("german-survey-dark", Scenario.SSL_465_ONLY, dark=True, language=Language.GERMAN, then=surveyed),
    Shot("why", Scenario.ALL_GOOD, then=why),
    Shot("why-dark", Scenario.ALL_GOOD, dark=True, then=why),
    Shot("address", Scenario.ALL_GOOD, then=start_from_address),
    Shot("address-dark", Scenario.ALL_GOOD, dark=True, then=start_from_address),
)


def main(arguments: list[str]) -> None:
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    app.load_resources()
    appearance = Appearance(application, BUILT)
    for shot in SHOTS:
        if arguments[1:] and shot.name not in arguments[1:]:
            continue
        application.setPalette(dark_palette() if shot.dark else application.style().standardPalette())
        appearance.speak(shot.language)
        stage = Stage(shot)
        widget = shot.then(stage) if shot.then is not None else None
        settle()
        (widget or stage.window).grab().save(str(folder / f"{shot.name}.png"))
        print(shot.name)
        stage.close()


if __name__ == "__main__":
    main(sys.argv[1:])
