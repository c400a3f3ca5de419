"""What leads to working settings: survey, assistant, certificates, help, start from the address. Wires them."""

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from myreports_gui.model.plan import Plan
from myreports_gui.model.ranking import Recommendation
from myreports_gui.probe.request import Route

from .address_controller import AddressController
from .certificate_controller import CertificateController
from .check_controller import CheckController
from .log_card import LogCard
from .menus import Actions
from .plan_panel import PlanPanel
from .save_controller import SaveController
from .services import Services
from .site_controller import SiteController
from .site_desk import SiteDesk
from .survey_card import SurveyCard
from .survey_controller import SurveyController
from .verdict_panel import VerdictPanel

if TYPE_CHECKING:
    from .assistant import ScenarioAssistant
    from .help_window import HelpWindow


class Panels(Struct, frozen=True, kw_only=True):
    """`pages` holds the log and the survey, one of them in sight."""

    plan: PlanPanel
    verdict: VerdictPanel
    log: LogCard
    survey: SurveyCard
    pages: QStackedWidget


class Guides(QObject):
    def __init__(
        self,
        window: QWidget,
        services: Services,
        desk: SiteDesk,
        controllers: tuple[SiteController, SaveController, CheckController],
        panels: Panels,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._desk, self._panels = window, services, desk, panels
        self._sites, self._saves, self._checks = controllers
        self.surveys = SurveyController(
            window, services, desk, self._checks, (panels.plan, panels.verdict, panels.log, panels.survey)
        )
        self.certificates = CertificateController(window, services, desk, self._sites)
        self.addresses = AddressController(window, services, desk, self.surveys)
        self.help: HelpWindow | None = None
        self.assistant: ScenarioAssistant | None = None
        self.surveys.started.connect(self.show_survey)
        self.surveys.sequence_wanted.connect(self.lead)
        self.surveys.certificate_opened.connect(self.certificates.show)
        self.surveys.certificate_seen.connect(self.certificates.note)
        self._checks.certificate_seen.connect(self.certificates.note)
        self._checks.running_changed.connect(self._follow_test)
        self._sites.site_shown.connect(self._note_other_site)
        self.certificates.seen_changed.connect(panels.verdict.certificate.setVisible)
        panels.verdict.certificate_requested.connect(self.certificates.show_last)
        panels.log.pane.certificate_opened.connect(self.certificates.show)
        panels.survey.log_requested.connect(self.show_log)
        panels.survey.assistant_requested.connect(self._lead_or_open)

    def connect_actions(self, actions: Actions) -> None:
        actions.survey.triggered.connect(self.surveys.start)
        actions.stop.triggered.connect(self.surveys.cancel)
        actions.assistant.triggered.connect(self.open_assistant)
        actions.certificate.triggered.connect(self.certificates.show_last)
        actions.start_from_address.triggered.connect(self.addresses.ask)
        actions.show_survey.triggered.connect(self.show_survey)
        for action in (actions.log_all, actions.log_problems, actions.log_conversation, actions.search_log):
            action.triggered.connect(self.show_log)
        for page in actions.help_pages:
            page.triggered.connect(self._open_page)

    def set_route(self, route: Route | None) -> None:
        self.surveys.set_route(route)

    def show_survey(self) -> None:
        self._panels.pages.setCurrentWidget(self._panels.survey)

    def show_log(self) -> None:
        self._panels.pages.setCurrentWidget(self._panels.log)

    def open_assistant(self) -> None:
        self._assistant()

    def lead(self, recommendation: Recommendation) -> None:
        """Through a recommended sequence of saves, at its first step."""
        self._assistant().begin_with(recommendation)

    def _lead_or_open(self) -> None:
        found = self.surveys.recommendation
        if found is not None and found.saves:
            self.lead(found)
        else:
            self.open_assistant()

    def explain(self, plan: Plan) -> None:
        """What Why? opens: the rule that applies now, at its place in the help."""
        self._help().show_plan(self._services.narrator.plan(plan), plan.sections[0])

    def close(self) -> None:
        for window in (self.help, self.assistant):
            if window is not None:
                window.close()

    def _open_page(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._help().show_page(str(action.data()))

    def _help(self) -> "HelpWindow":
        if self.help is None:
            from .help_window import HelpWindow  # noqa: PLC0415 - who opens it pays for it

            self.help = HelpWindow(self._window, self._services)
            self.help.finished.connect(self._note_help_closed)
        _bring_up(self.help)
        return self.help

    def _assistant(self) -> "ScenarioAssistant":
        if self.assistant is None:
            from .assistant import ScenarioAssistant  # noqa: PLC0415 - who opens it pays for it

            self.assistant = ScenarioAssistant(self._window, self._services, self._desk, self._saves, self._checks)
            self.assistant.finished.connect(self._note_assistant_closed)
        _bring_up(self.assistant)
        return self.assistant

    def _note_help_closed(self) -> None:
        self.help = None

    def _note_assistant_closed(self) -> None:
        self.assistant = None

    def _note_other_site(self) -> None:
        """What was found, and the steps under way, belong to the site that was on screen."""
        self.surveys.forget()
        self.show_log()
        if self.assistant is not None:
            self.assistant.close()

    def _follow_test(self, running: bool) -> None:
        """A test of one's own is watched in the log, that of a recommendation beside the matrix."""
        if running and not self._checks.is_given:
            self.show_log()


def _bring_up(window: QWidget) -> None:
    if window.isVisible():
        window.raise_()
        window.activateWindow()
    else:
        window.show()
