"""The Practice menu: what the practice server plays, and the mail it has caught."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from myreports_gui.practice.errors import PracticeError
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.probe.request import Route

from .choice_dialog import tell
from .job import Done, Failed, Outcome
from .services import Practice, Services

if TYPE_CHECKING:  # who does not practise does not load a mail server and an e-mail parser
    from myreports_gui.practice.server import PracticeAccess

    from .inbox_window import InboxWatch, InboxWindow
    from .kept_attachments import KeptAttachments


def route_of(access: "PracticeAccess") -> Route:
    """Where a test finds the practice server."""
    return Route(host=access.host, addresses=(access.address,), ports=access.ports, ca_pem=access.ca_pem)


class PracticeBanner(QFrame):
    """Says that this is practice, and what is being played."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("practiceBanner")
        self.text = QLabel()
        self.text.setObjectName("practice.text")
        self.inbox = QPushButton(self.tr("In&box"))
        self.inbox.setObjectName("practice.inbox")
        self.choose = QPushButton(self.tr("Pla&y another…"))
        self.choose.setObjectName("practice.chooseScenario")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 4, 2)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.choose)
        layout.addWidget(self.inbox)
        self.hide()


class PracticeController(QObject):
    """`route_changed(Route)` when another scenario is played. Without practice the menu says how to get it."""

    route_changed = Signal(object)

    def __init__(self, window: QWidget, services: Services, menu: QMenu, banner: PracticeBanner) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._menu = menu
        self._banner = banner
        self._inbox: InboxWindow | None = None
        self._switching = False
        self._played: Practice | None = None
        self._actions: dict[Scenario, QAction] = {}
        self._watch: InboxWatch | None = None
        self._kept_files: KeptAttachments | None = None
        practice = services.practice
        if practice is None:
            hint = menu.addAction(self.tr("Start the program with --practice to try everything on a built-in server"))
            hint.setEnabled(False)
            return
        from .inbox_window import InboxWatch as Watch  # noqa: PLC0415

        choose = menu.addAction(self.tr("&What to practise…"))
        choose.setObjectName("practice.choose")
        choose.setShortcut("Ctrl+P")
        choose.triggered.connect(self.choose)
        banner.choose.clicked.connect(self.choose)
        scenarios = menu.addMenu(self.tr("&Scenario"))
        scenarios.setToolTipsVisible(True)
        group = QActionGroup(self)
        for scenario in Scenario:
            action = scenarios.addAction(f"{scenario.value} — {services.narrator.scenario(scenario)}")
            action.setObjectName(f"practice.{scenario.value}")
            action.setCheckable(True)
            action.setData(scenario.value)
            group.addAction(action)
            self._actions[scenario] = action
        group.triggered.connect(self._switch_to)
        inbox = menu.addAction(self.tr("&Inbox"))
        inbox.setObjectName("practice.openInbox")
        inbox.setShortcut("Ctrl+I")
        inbox.triggered.connect(self.open_inbox)
        self._watch = Watch(practice.server.inbox, self)
        self._watch.changed.connect(self._count)
        banner.inbox.clicked.connect(self.open_inbox)
        banner.show()
        self._show(practice)

    @property
    def inbox_window(self) -> "InboxWindow | None":
        return self._inbox

    def play(self, scenario: Scenario) -> None:
        """Switch on the worker; a running test loses its connection."""
        practice = self._services.practice
        if practice is None or self._switching:
            return
        self._switching = True
        server = practice.server
        self._services.worker.call(lambda: server.switch(scenario), self._switched)

    def choose(self) -> None:
        if self._played is None:
            return
        from .scenario_dialog import ScenarioDialog  # noqa: PLC0415 - who opens it pays for it

        dialog = ScenarioDialog(self._window, self._services.narrator, self._played.server.scenario)
        dialog.chosen.connect(self.play)
        dialog.open()

    def open_inbox(self) -> None:
        if self._watch is None:
            return
        from .inbox_window import InboxWindow as Window  # noqa: PLC0415

        if self._inbox is None:
            self._inbox = Window(self._watch, self._open_attachment)
        elif self._inbox.isVisible():
            self._inbox.raise_()
            self._inbox.activateWindow()
        self._inbox.show()

    @property
    def played(self) -> Practice | None:
        """As it is now; since the start another scenario may have been chosen."""
        return self._played

    def take_over(self, played: Practice) -> None:
        """From the window that this one replaces."""
        self._show(played)
        self._count()
        self.route_changed.emit(route_of(played.access))

    def close(self) -> None:
        if self._watch is not None:
            self._watch.stop()
        if self._inbox is not None:
            self._inbox.close()
            self._inbox.deleteLater()
            self._inbox = None
        if self._kept_files is not None:
            self._kept_files.delete()

    def _switch_to(self, action: QAction) -> None:
        self.play(Scenario(action.data()))

    def _switched(self, outcome: "Outcome[PracticeAccess]") -> None:
        self._switching = False
        practice = self._services.practice
        match outcome:
            case Done(access) if practice is not None:
                self._show(Practice(practice.server, access))
                self.route_changed.emit(route_of(access))
            case Failed(PracticeError() as error):
                tell(self._window, self.tr("Practice"), self._services.narrator.practice_error(error.code))
            case Failed(error):
                raise error

    def _show(self, practice: Practice) -> None:
        self._played = practice
        scenario = practice.server.scenario
        self._actions[scenario].setChecked(True)
        narrator = self._services.narrator
        self._banner.text.setText(
            self.tr("Practice, nothing is stored: {story}").format(story=narrator.scenario(scenario))
        )
        self._banner.setToolTip(narrator.practice_ports(practice.access.ports))

    def _count(self) -> None:
        if self._services.practice is not None:
            count = len(self._services.practice.server.inbox.messages())
            self._banner.inbox.setText(self.tr("In&box ({count})").format(count=count))

    def _open_attachment(self, name: str, content: bytes) -> None:
        from .kept_attachments import KeptAttachments as Kept  # noqa: PLC0415

        files = self._kept_files = self._kept_files or Kept()
        keep: Callable[[], Path] = lambda: files.keep(name, content)  # noqa: E731 - runs on the worker
        self._services.worker.call(keep, self._kept)

    def _kept(self, outcome: Outcome[Path]) -> None:
        from .inbox_window import open_file  # noqa: PLC0415

        match outcome:
            case Done(path):
                if not open_file(path):
                    tell(
                        self._window,
                        self.tr("Practice inbox"),
                        self.tr("No program on this PC opens the attachment. It is kept as {path}.").format(path=path),
                    )
            case Failed(OSError() as error):
                tell(
                    self._window, self.tr("Practice inbox"), self.tr("The attachment could not be written."), str(error)
                )
            case Failed(error):
                raise error
