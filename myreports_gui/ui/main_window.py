"""The window: lays out the parts and wires them; what they do is theirs."""

from threading import Thread
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QMainWindow,
)

from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, SetupForm
from myreports_gui.model.stages import Status
from myreports_gui.model.validation import Field
from myreports_gui.probe.request import Route
from myreports_gui.store.saving import Saved
from myreports_gui.store.sites import new_site

from . import window_state
from .check_controller import CheckController
from .choice_dialog import Choice, ChoiceDialog, Role
from .commands import Commands
from .documents import Documents
from .field_blamer import FieldBlamer
from .forwarding_form import ForwardingCard
from .guides import Guides, Panels
from .last_good_line import LastGoodLine
from .log_card import LogCard
from .log_record import LogFilter
from .menus import build_menus
from .plan_panel import PlanPanel
from .plan_presenter import PlanPresenter
from .practice_controller import PracticeBanner, PracticeController, route_of
from .preferences_controller import PreferencesController
from .run_log import RunLog
from .save_controller import SaveController
from .send_controller import SendController
from .services import Services
from .setup_form import SetupCard
from .site_bar import SiteBar
from .site_controller import SiteController
from .site_desk import SiteDesk
from .site_tools import SiteTools
from .survey_card import SurveyCard
from .theme import Colours, colours_of, style_sheet
from .verdict_panel import Summary, VerdictPanel
from .window_body import WindowBody

NARROW: Final = 1000
"""Below this width, in device-independent pixels, the forms are stacked."""


class MainWindow(QMainWindow):
    """Everything slow goes through `services.worker`; this thread only draws."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self._services = services
        self._colours: Colours | None = None
        self._may_close = False
        self._fitted = False
        self.state_saver: Thread | None = None
        self.setup_card, self.forwarding_card = SetupCard(), ForwardingCard()
        self.plan_panel, self.verdict_panel, self.log_card = PlanPanel(), VerdictPanel(), LogCard()
        self.survey_card = SurveyCard(services.translate)
        self.site_bar, self.banner = SiteBar(), PracticeBanner()
        self.menu_actions = build_menus(self, has_logs=services.logs is not None)
        self._body = WindowBody(
            self.site_bar,
            self.banner,
            (self.setup_card, self.forwarding_card),
            (self.plan_panel, self.verdict_panel),
            (self.log_card, self.survey_card),
        )
        self.setCentralWidget(self._body)
        narrator = services.narrator
        self.desk = SiteDesk(self.setup_card, self.forwarding_card, narrator.finding, new_site())
        self._last_good_line = LastGoodLine(self.site_bar, self.desk, narrator)
        self._presenter = PlanPresenter(self.desk, self.plan_panel, narrator)
        self.saves = SaveController(self, services, self.desk)
        self.sites = SiteController(self, services, self.desk, self.site_bar, self.saves)
        self.site_tools = SiteTools(self, services, self.desk, self.sites)
        self.site_tools.add_to(self.menu_actions.file, self.menu_actions.before_save)
        self.checks = CheckController(
            self, services, self.desk, self.sites, (self.plan_panel, self.verdict_panel, self.log_card)
        )
        self.sends = SendController(self, services, self.desk, self.checks, self.plan_panel)
        self.practice = PracticeController(self, services, self.menu_actions.practice, self.banner)
        panels = Panels(
            plan=self.plan_panel,
            verdict=self.verdict_panel,
            log=self.log_card,
            survey=self.survey_card,
            pages=self._body.pages,
        )
        self.guides = Guides(self, services, self.desk, (self.sites, self.saves, self.checks), panels)
        self._blamer = FieldBlamer(self.desk, self.checks, self.verdict_panel)
        self.documents = Documents(self, services, self.desk, self.checks)
        self.documents.add_to(self.menu_actions)
        self._commands = Commands(self, services, self.log_card.pane)
        self._log = RunLog(self.log_card.pane, narrator, services.translate)
        self.preferences = PreferencesController(self, services, self.desk, self.sites)
        self._connect()
        self.setWindowTitle(self.tr("myReports E-mail Configurator"))
        self.resize(1280, 740)
        self.setMinimumSize(560, 480)
        self._apply_colours()
        self._show_first_steps()
        if services.practice is not None:
            self._take_route(route_of(services.practice.access))
        self.desk.show(self.desk.site, is_stored=False)

    def start(self) -> None:
        """Begin to read the stored sites; the window is usable meanwhile."""
        self.sites.load()

    def restore(self, state: window_state.WindowState) -> None:
        if state.geometry:
            self.restoreGeometry(QByteArray(state.geometry))
        if state.splitter:
            self._fitted = self._body.splitter.restoreState(QByteArray(state.splitter))

    def state(self) -> window_state.WindowState:
        return window_state.WindowState(
            bytes(self.saveGeometry().data()), bytes(self._body.splitter.saveState().data())
        )

    @property
    def shows_survey(self) -> bool:
        """Else the log."""
        return self._body.pages.currentWidget() is self.survey_card

    def let_go(self) -> None:
        """Another window has taken this one's place: it closes without a question and without a trace."""
        self.guides.close()
        self.practice.close()
        self.hide()
        self.deleteLater()

    # --- layout

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self._body.stack_forms(stacked=event.size().width() < NARROW):
            QTimer.singleShot(0, self, self._fit_forms)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not self._fitted:
            QTimer.singleShot(0, self, self._fit_forms)

    def _fit_forms(self) -> None:
        self._fitted = True
        self._body.fit_forms()

    # --- wiring

    def _connect(self) -> None:
        actions = self.menu_actions
        actions.new_site.triggered.connect(self.sites.new)
        actions.rename_site.triggered.connect(self._rename)
        actions.delete_site.triggered.connect(self._delete)
        actions.save_setup.triggered.connect(self.saves.save_setup)
        actions.save_forwarding.triggered.connect(self.saves.save_forwarding)
        actions.save_log.triggered.connect(self._commands.save_log)
        actions.preferences.triggered.connect(self.preferences.ask)
        self.preferences.noticed.connect(self._show_notice)
        self.preferences.tell()
        actions.quit.triggered.connect(self.close)
        actions.test.triggered.connect(self.checks.start_test)
        actions.send.triggered.connect(self.sends.ask)
        actions.stop.triggered.connect(self.checks.cancel)
        actions.log_all.triggered.connect(self._show_all)
        actions.log_problems.triggered.connect(self._show_problems)
        actions.log_conversation.triggered.connect(self._show_conversation)
        actions.search_log.triggered.connect(self.log_card.search.setFocus)
        actions.clear_log.triggered.connect(self.log_card.pane.clear_records)
        actions.why.triggered.connect(self._presenter.explain)
        self._presenter.explained.connect(self.guides.explain)
        self.guides.connect_actions(actions)
        self.guides.surveys.running_changed.connect(self._note_running)
        self.verdict_panel.proof_requested.connect(self.sends.ask)
        actions.log_folder.triggered.connect(self._commands.open_log_folder)
        actions.about.triggered.connect(self._commands.about)
        self.log_card.save_requested.connect(self._commands.save_log)
        self.verdict_panel.field_requested.connect(self._go_to_field)
        self.log_card.pane.field_requested.connect(self._go_to_field)
        self.checks.running_changed.connect(self._note_running)
        self.saves.saved.connect(self._show_saved)
        self.saves.saved.connect(self.checks.note_saved)
        self.saves.busy_changed.connect(self._note_busy)
        self.sites.site_shown.connect(self._show_first_steps)
        self.sites.noticed.connect(self._show_notice)
        self.desk.changed.connect(self._follow_desk)
        self.practice.route_changed.connect(self._take_route)

    def _take_route(self, route: Route) -> None:
        self.checks.set_route(route)
        self.guides.set_route(route)

    def _rename(self) -> None:
        if self.desk.is_stored:
            self.sites.rename()

    def _delete(self) -> None:
        if self.desk.is_stored:
            self.sites.delete()

    def _show_all(self) -> None:
        self.log_card.show_filter(LogFilter.ALL)

    def _show_problems(self) -> None:
        self.log_card.show_filter(LogFilter.PROBLEMS)

    def _show_conversation(self) -> None:
        self.log_card.show_filter(LogFilter.CONVERSATION)

    def _go_to_field(self, name: str) -> None:
        self.desk.focus(Field(name))
        widget = self.focusWidget()
        if widget is not None:
            self._body.forms.ensureWidgetVisible(widget)

    def _note_running(self, running: bool) -> None:
        self.menu_actions.stop.setEnabled(running)
        self.menu_actions.test.setEnabled(not running)
        self.menu_actions.survey.setEnabled(not running)
        self.menu_actions.start_from_address.setEnabled(not running)
        self.menu_actions.send.setEnabled(not running)

    def _note_busy(self, busy: bool) -> None:
        for card in (self.setup_card, self.forwarding_card):
            card.save.setEnabled(not busy)

    def _show_first_steps(self) -> None:
        if self._services.practice is not None:
            steps = self.tr("The practice values are filled in. Press Test Connection.")
        elif self.desk.is_stored:
            steps = self.tr("Press Test Connection to try these values now.")
        else:
            steps = self.tr(
                "Type the values of the two dialogs, then press Test Connection. Nothing is stored before Save."
                " Only an e-mail address at hand? Test menu, Start from the Address."
            )
        self.verdict_panel.show_summary(Summary(headline=steps))

    def _show_saved(self, saved: Saved) -> None:
        told = self._services.narrator.save(saved.result)
        blocked = bool(saved.result.imported.missing)
        self._log.note(self.tr("Saved"), told, Status.WARNING if blocked else Status.OK)
        if not self.checks.running:
            self.verdict_panel.show_summary(Summary(headline=told, status=Status.WARNING if blocked else Status.OK))
        if saved.lost:
            lost = self.tr("The keyring no longer has a password that was stored: type it again.")
            self._log.note(self.tr("Keyring"), lost, Status.WARNING)
        if not self._services.secrets.durable and self._services.practice is None:
            self._log.note(self.tr("Keyring"), self.tr("Passwords are kept for this session only."), Status.WARNING)

    def _show_notice(self, sentence: str) -> None:
        self._log.note(self.tr("Settings"), sentence, Status.WARNING)

    def _follow_desk(self) -> None:
        durable = self._services.secrets.durable
        self.setup_card.password.note_durable(durable=durable)
        self.forwarding_card.password.note_durable(durable=durable)

    def type_in(
        self, setup: SetupForm, password: Secret, forwarding: ForwardingForm, forwarding_password: Secret
    ) -> None:
        """Fill both forms as if a technician had typed them."""
        self.setup_card.type_in(setup, password)
        self.forwarding_card.type_in(forwarding, forwarding_password)

    # --- colours, closing

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ThemeChange, QEvent.Type.ApplicationPaletteChange):
            self._apply_colours()

    def _apply_colours(self) -> None:
        colours = colours_of(QGuiApplication.palette())
        if colours == self._colours or not hasattr(self, "_body"):
            return
        self._colours = colours
        self.setStyleSheet(style_sheet(colours))
        for part in (self.setup_card, self.forwarding_card, self.log_card, self.survey_card):
            part.apply_colours(colours)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        # Practice keeps nothing anyway.
        if self._may_close or self._services.practice is not None or not (self.desk.edited or self.saves.busy):
            self._wind_up()
            event.accept()
            return
        event.ignore()
        if self.saves.busy:
            self._ask_about_running_save()
        else:
            self.sites.settle_edits(self._close_now)

    def _ask_about_running_save(self) -> None:
        dialog = ChoiceDialog(
            self,
            self.tr("A Save is still under way"),
            self.tr("The keyring or the disk has not answered yet. Close without waiting?"),
            (
                Choice("close.now", self.tr("&Close now"), Role.DestructiveRole),
                Choice("close.wait", self.tr("&Wait"), Role.RejectRole),
            ),
            informative=self.tr("What is not stored by then is lost."),
        )
        dialog.chosen.connect(self._running_save_answered)
        dialog.open()

    def _running_save_answered(self, answer: str) -> None:
        if answer == "close.now":
            self._close_now()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

    def _wind_up(self) -> None:
        self.checks.cancel()
        self.guides.surveys.cancel()
        self.guides.close()
        self.practice.close()
        path = self._services.window_state
        if path is not None:
            self.state_saver = window_state.save_in_background(path, self.state())
