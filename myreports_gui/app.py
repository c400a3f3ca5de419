"""Composition root of the window: the one place that builds the parts and wires them."""

import importlib
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from myreports_gui import __version__
from myreports_gui.adapters import Discoverer, LazyAdvisor, Logged, help_page, make_composer, write_eml
from myreports_gui.built import BUILT
from myreports_gui.model.settings import ForwardingForm, SetupForm
from myreports_gui.narration import Narrator, Translate, english
from myreports_gui.practice.errors import PracticeError
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.store.paths import Paths, default_paths
from myreports_gui.store.preferences import Language, PreferencesFile, SessionPreferences
from myreports_gui.store.redaction import Redactor
from myreports_gui.store.saving import SiteSaver
from myreports_gui.store.secrets import KeyringSecrets, SecretStore, SessionSecrets
from myreports_gui.store.sites import SiteStore, new_site
from myreports_gui.ui import window_state
from myreports_gui.ui.appearance import Appearance
from myreports_gui.ui.carry_over import Replacement
from myreports_gui.ui.crash_dialog import CrashReporter
from myreports_gui.ui.first_paint import FirstPaint
from myreports_gui.ui.garbage import GuiGarbage
from myreports_gui.ui.job import Done, Failed, Outcome, Worker
from myreports_gui.ui.main_window import MainWindow
from myreports_gui.ui.memory_sites import MemorySites
from myreports_gui.ui.program_preferences import ProgramPreferences
from myreports_gui.ui.services import (
    Practice,
    Services,
)
from myreports_gui.ui.session_choice import SessionChoice

if TYPE_CHECKING:
    from logging.handlers import QueueListener

    from myreports_gui.practice.server import PracticeAccess, PracticeServer

_log = logging.getLogger(__name__)


def run_window(practice: str | None) -> int:
    """Open the window and run until it is closed; returns the exit code. `practice`: a scenario's name, or None.

    There must be a display: Qt aborts the process without one.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("myreports-gui")
    application.setApplicationDisplayName("myReports E-mail Configurator")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("myreports-gui")
    load_resources()
    appearance = Appearance(application, BUILT)
    appearance.speak(Language.SYSTEM)
    reporter = CrashReporter(__version__)
    sys.excepthook, threading.excepthook = reporter.sys_hook, lambda unhandled: _report_thread(reporter, unhandled)
    sys.unraisablehook = lambda unraisable: _report_finalizer(reporter, unraisable)
    garbage = GuiGarbage(application)
    program = Program(reporter, appearance)
    if practice is None:
        program.open(default_paths())
    else:
        program.open_practice(Scenario(practice))
    try:
        return application.exec()
    finally:
        program.close()
        garbage.stop()
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__


class Program(QObject):
    """What lives as long as the window: worker, log file, practice server."""

    def __init__(self, reporter: CrashReporter, appearance: Appearance) -> None:
        super().__init__()
        self._reporter = reporter
        self._appearance = appearance
        self.worker = Worker(self)
        self.window: MainWindow | None = None
        self._server: PracticeServer | None = None
        self._listener: QueueListener | None = None

    def open(self, paths: Paths) -> None:
        """The window on this user's stored sites."""
        redactor = Redactor()
        preferences = ProgramPreferences(self.worker, PreferencesFile(paths.config), self._appearance)
        preferences.load()
        services = make_services(
            self.worker,
            SiteStore(paths.config),
            KeyringSecrets(),
            redactor=redactor,
            paths=paths,
            preferences=preferences,
        )
        self._show(services, lambda: self._keep_log(paths.logs, redactor))

    def open_practice(self, scenario: Scenario) -> None:
        """The window on the practice server, in memory alone; it appears when the server runs."""
        from myreports_gui.practice.server import PracticeServer  # noqa: PLC0415 - only who practises pays for it

        self._server = PracticeServer(scenario)
        self.worker.call(self._server.start, self._practice_started)

    def close(self) -> None:
        if self.window is not None and self.window.state_saver is not None:
            self.window.state_saver.join(1.0)
        self.worker.close()
        if self._server is not None:
            self._server.stop()
        if self._listener is not None:
            self._listener.stop()

    def _practice_started(self, outcome: "Outcome[PracticeAccess]") -> None:
        match outcome:
            case Done(access) if self._server is not None:
                preferences = ProgramPreferences(self.worker, SessionPreferences(), self._appearance)
                services = practice_services(self.worker, Practice(self._server, access), preferences)
                fill_practice(self._show(services), access)
            case Failed(PracticeError() as error):
                sentence = Narrator(QCoreApplication.translate).practice_error(error.code)
                QMessageBox.critical(None, QCoreApplication.applicationName(), sentence)
                QCoreApplication.exit(1)
            case Failed(error):
                raise error

    def _keep_log(self, folder: Path, redactor: Redactor) -> None:
        self._listener = start_log(folder, redactor)

    def _show(self, services: Services, prepare: Callable[[], None] = lambda: None) -> MainWindow:
        """What is not needed to draw the window, `prepare` first, waits until it has been drawn."""
        window = self.window = MainWindow(services)
        self._reporter.parent_window = window
        self._replacement = Replacement(window, services, self._replaced)
        if services.window_state is not None:
            window.restore(window_state.load(services.window_state))

        def begin() -> None:
            prepare()
            window.start()

        FirstPaint(window, begin)
        window.show()
        return window

    def _replaced(self, window: MainWindow) -> None:
        self.window = self._reporter.parent_window = window


def make_services(
    worker: Worker,
    sites: SiteStore,
    secrets: SecretStore,
    *,
    redactor: Redactor | None = None,
    paths: Paths | None = None,
    practice: Practice | None = None,
    preferences: ProgramPreferences | None = None,
) -> Services:
    """Everything the window works with. Opens nothing: files, keyring and sockets are touched on the worker, later."""
    translate: Translate = QCoreApplication.translate
    advisor = LazyAdvisor()
    choice = SessionChoice(secrets)
    logged = Logged(Narrator(english, advisor), redactor or Redactor())
    return Services(
        worker=worker,
        narrator=Narrator(translate, advisor),
        translate=translate,
        sites=sites,
        secrets=choice,
        saver=SiteSaver(sites, choice),
        check=logged.check,
        send=logged.send,
        survey=logged.survey,
        discover=Discoverer(),
        help_page=help_page,
        compose=make_composer(translate),
        save_eml=write_eml,
        version=__version__,
        preferences=preferences or ProgramPreferences(worker, SessionPreferences()),
        logs=paths.logs if paths else None,
        window_state=paths.config / window_state.FILE_NAME if paths else None,
        practice=practice,
    )


def practice_services(worker: Worker, practice: Practice, preferences: ProgramPreferences | None = None) -> Services:
    """No settings file and no keyring: what is saved in practice is gone with the window."""
    translate = QCoreApplication.translate
    site = new_site(translate("Practice", "Practice"))
    return make_services(worker, MemorySites(site), SessionSecrets(), practice=practice, preferences=preferences)


def fill_practice(window: MainWindow, access: "PracticeAccess") -> None:
    """Type the practice values into both forms, once the site is on screen."""
    setup = SetupForm(host=access.host, user=access.user, from_address=access.sender, reply_to=access.sender)
    forwarding = ForwardingForm(server=access.host, user=access.user, email=access.sender)

    def fill() -> None:
        window.type_in(setup, access.password, forwarding, access.password)

    window.sites.loaded.connect(fill)


def start_log(folder: Path, redactor: Redactor) -> "QueueListener":
    """Write the program's log records to `folder` from a thread of their own: a slow disk delays no test."""
    from logging.handlers import QueueHandler, QueueListener  # noqa: PLC0415 - not before the window is there
    from queue import SimpleQueue  # noqa: PLC0415

    from myreports_gui.store.logs import LogFile  # noqa: PLC0415

    records: SimpleQueue[logging.LogRecord] = SimpleQueue()
    handler = QueueHandler(records)
    listener = QueueListener(records, LogFile(folder, redactor))
    logger = logging.getLogger("myreports_gui")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    listener.start()
    return listener


def load_resources() -> None:
    """Register the compiled icons; a checkout that was not built has none and works all the same."""
    try:
        importlib.import_module("myreports_gui._built.rc_app")
    except ModuleNotFoundError as error:
        _log.warning("icons are not built: %s", error.name)
        return
    QApplication.setWindowIcon(QIcon(":/icons/app.svg"))


def _report_thread(reporter: CrashReporter, unhandled: threading.ExceptHookArgs) -> None:
    if unhandled.exc_value is not None and not isinstance(unhandled.exc_value, SystemExit):
        reporter.report(unhandled.exc_value)


def _report_finalizer(reporter: CrashReporter, unraisable: "sys.UnraisableHookArgs") -> None:
    if unraisable.exc_value is not None:
        reporter.report(unraisable.exc_value)
