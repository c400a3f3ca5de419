"""Find Working Settings: survey on the worker, fill the matrix, recommend, test that, enter its values."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Event, StageStarted, Step, TranscriptLine, Verdict
from myreports_gui.model.ranking import Recommendation, Situation, ports_to_survey, recommend
from myreports_gui.model.scenarios import is_sequence
from myreports_gui.model.stages import Status
from myreports_gui.model.survey import Cell, CellFound, Matrix, MatrixFound
from myreports_gui.model.validation import Field
from myreports_gui.probe.request import Route

from .check_controller import CheckController
from .check_run import GivenPlan
from .form_filler import NO_SECRET, FormFiller
from .job import Done, Failed, Outcome
from .log_card import LogCard
from .operations import survey_operation
from .plan_panel import PlanPanel
from .run_log import RunLog
from .services import Services, SurveyOrder
from .site_desk import SiteDesk
from .survey_card import SurveyCard
from .survey_run import SurveyRun, blocking, seen_in, status_of, wish_of
from .verdict_panel import Summary, VerdictPanel


class SurveyController(QObject):
    """`settled(Recommendation)`: found, before its test. `certificate_opened(SeenCertificate)`: of a cell.

    `sequence_wanted(Recommendation)`: its values take several saves of one form.
    """

    running_changed = Signal(bool)
    started = Signal()
    settled = Signal(object)
    certificate_opened = Signal(object)
    certificate_seen = Signal(object)
    sequence_wanted = Signal(object)

    def __init__(
        self,
        window: QWidget,
        services: Services,
        desk: SiteDesk,
        checks: CheckController,
        panels: tuple[PlanPanel, VerdictPanel, LogCard, SurveyCard],
    ) -> None:
        super().__init__(window)
        self._services = services
        self._desk = desk
        self._checks = checks
        self._panel, self._verdict_panel, log_card, self._card = panels
        self._log = RunLog(log_card.pane, services.narrator, services.translate)
        self.filler = FormFiller(desk)
        self._route: Route | None = None
        self._run: SurveyRun | None = None
        self._running = False
        self._panel.survey.clicked.connect(self.start)
        self._panel.stop.clicked.connect(self.cancel)
        self._card.enter_requested.connect(self.enter_values)
        self._card.matrix.cell_opened.connect(self._open_cell)
        checks.verdict_reached.connect(self._take_verdict)
        checks.verdict_final.connect(self._take_verdict)

    @property
    def running(self) -> bool:
        return self._running

    @property
    def recommendation(self) -> Recommendation | None:
        return self._run.recommendation if self._run is not None else None

    def set_route(self, route: Route | None) -> None:
        """Where the practice server really listens."""
        self._route = route

    @property
    def last(self) -> SurveyRun | None:
        return self._run

    def take_over(self, run: SurveyRun | None, cells: tuple[Cell, ...]) -> None:
        """From the window that this one replaces: what was found, told anew. Nothing runs any more."""
        if run is None or run.recommendation is None:
            return
        self._run = run
        matrix = self._card.matrix
        matrix.begin(run.order.ports)
        for cell in cells:
            matrix.show_cell(cell, self._services.narrator.cell(cell))
        self._show_found(run.recommendation)
        told = self._services.narrator.recommendation(run.recommendation, run.verdict)
        self._card.show_recommendation(told, status_of(run.recommendation, run.verdict))

    def start(self) -> None:
        self._start((), with_password=True)

    def start_for(self, ports: tuple[int, ...]) -> None:
        """Also look at `ports`; without a password, which a survey does not need, the recommendation stays untested."""
        self._start(ports, with_password=False)

    def cancel(self) -> None:
        if self._run is not None and self._run.job is not None:
            self._run.job.cancel()

    def forget(self) -> None:
        """Another site is on screen."""
        self.cancel()
        self._run = None
        self._set_running(running=False)
        self._card.matrix.begin(())
        self._card.show_note("")
        self._card.allow_enter(allowed=False)

    # --- the survey

    def _start(self, ports: tuple[int, ...], *, with_password: bool) -> None:
        if self._running or self._checks.running:
            return
        draft = self._desk.draft()
        preview = draft.preview(for_test=True)
        error = self._desk.mark(blocking(preview, with_password=with_password))
        if error is not None:
            self._verdict_panel.show_problem(self._services.narrator.finding(error), error.field)
            return
        plan = preview.plan
        wish = wish_of(plan)
        site = self._desk.site
        situation = Situation(wish, site.state, site.aids)
        ports = ports_to_survey(situation, *ports, preview.saved.state.forwarding.port)
        order = SurveyOrder(situation=situation, ports=ports, route=self._route)
        run = self._run = SurveyRun(self, order, GivenPlan(plan, draft.password_source(preview.saved)))
        self._checks.cancel()  # an earlier test may still be watching a silent port
        self._log.heading(self.tr("Find Working Settings"), wish.host)
        self._card.matrix.begin(order.ports)
        self._card.allow_enter(allowed=False)
        looking = self.tr("Looking at every port with every kind of protection. No password is sent.")
        self._card.show_note(looking)
        self._verdict_panel.show_summary(Summary(headline=looking))
        self._set_running(running=True)
        self._panel.show_running(self.tr("Looking"))
        self.started.emit()
        run.job = self._services.worker.submit(survey_operation(self._services.survey, order), run.event, run.done)

    def take_event(self, run: SurveyRun, event: Event | CellFound | MatrixFound) -> None:
        if run is not self._run:
            return
        match event:
            case CellFound(cell):
                self._show_cell(run, cell)
            case Step():
                self._log.step(event, run.plan)
                if event.status is Status.FAILED:
                    run.failed = event
            case TranscriptLine():
                self._log.line(event)
            case StageStarted():
                self._panel.show_progress(0, self._services.narrator.progress(event))
            case _:
                pass  # a survey has no verdict of its own; the matrix comes again as the outcome

    def take_outcome(self, run: SurveyRun, outcome: Outcome[Matrix | None]) -> None:
        if run is not self._run:
            return
        self._set_running(running=False)
        match outcome:
            case Done(Matrix() as matrix):
                self._recommend(run, matrix)
            case Done(_):
                self._show_failed(run)
            case Failed(error):
                self._show_end(self.tr("The survey ended with an internal error"), Status.FAILED)
                raise error
            case _:
                self._show_end(self.tr("Stopped: not everything was looked at"), Status.SKIPPED)

    def _show_cell(self, run: SurveyRun, cell: Cell) -> None:
        told = self._services.narrator.cell(cell)
        matrix = self._card.matrix
        matrix.show_cell(cell, told)
        seen = seen_in(cell, run.plan)
        port = self.tr("Port {port}").format(port=cell.port)
        self._log.note(port, " ".join(told.sentences), told.status, certificate=seen)
        total = 3 * matrix.rowCount()
        self._panel.show_progress(
            round(100 * matrix.settled / total),
            self.tr("{count} of {total}").format(count=matrix.settled, total=total),
        )
        if seen is not None:
            self.certificate_seen.emit(seen)

    def _show_failed(self, run: SurveyRun) -> None:
        """There was nothing to look at: the name does not resolve, or the CA file cannot be read."""
        if run.failed is None:
            self._show_end(self.tr("Nothing could be looked at"), Status.FAILED)
            return
        told = self._services.narrator.step(run.failed, run.plan)
        self._show_end(told.message, Status.FAILED, *(text for text in (told.cause, told.advice) if text))

    def _show_end(self, headline: str, status: Status, *lines: str) -> None:
        self._card.matrix.stop()
        self._card.show_note("\n".join((headline, *lines)))
        self._verdict_panel.show_summary(Summary(headline=headline, status=status, lines=lines))
        self._panel.show_outcome(headline, status)

    # --- the recommendation

    def _recommend(self, run: SurveyRun, matrix: Matrix) -> None:
        found = run.recommendation = recommend(matrix, run.order.situation)
        self._show_found(found)
        self._tell(run)
        self.settled.emit(found)
        if found.plan is not None and (run.plan.has_password or not run.plan.user):
            self._checks.start_given(GivenPlan(found.plan, run.given.source))

    def _show_found(self, found: Recommendation) -> None:
        if found.cell is not None:
            self._card.matrix.mark_recommended(found.cell.port, found.cell.security)
        self._card.allow_enter(allowed=bool(found.saves))

    def _take_verdict(self, verdict: Verdict) -> None:
        run = self._run
        if run is None or run.recommendation is None or self._checks.tested_plan is not run.recommendation.plan:
            return
        run.verdict = None if verdict.error is ErrorCode.CANCELLED else verdict
        self._tell(run)

    def _tell(self, run: SurveyRun) -> None:
        recommendation, verdict = run.recommendation, run.verdict
        if recommendation is None:
            return
        told = self._services.narrator.recommendation(recommendation, verdict)
        status = status_of(recommendation, verdict)
        doubts: tuple[str, ...] = ()
        if verdict is not None and verdict.ok and self._verdict_panel.summary.status is Status.WARNING:
            status, doubts = Status.WARNING, self._verdict_panel.summary.lines  # what the test itself had to say
        self._card.show_recommendation(told, status)
        self._log.note(self.tr("Recommended"), f"{told.headline}. {told.why}", status)
        if verdict is None or verdict.ok:  # a test that failed has its own cause and advice on show
            lines = (told.why, *doubts)
            summary = Summary(headline=told.headline, status=status, lines=lines, prove=verdict is not None)
            self._verdict_panel.show_summary(summary)
        if recommendation.plan is None:
            self._panel.show_outcome(told.headline, Status.FAILED)

    def enter_values(self) -> None:
        """Fill the forms; a sequence is the assistant's business."""
        recommendation = self.recommendation
        if recommendation is None or not recommendation.saves:
            return
        if is_sequence(recommendation.saves):
            self.sequence_wanted.emit(recommendation)
            return
        plan = recommendation.plan
        secret = self.filler.typed_password(plan.host or "", plan.user) if plan is not None else NO_SECRET
        missing: Field | None = None
        for save in recommendation.saves:
            missing = self.filler.fill(save, secret) or missing
        self._tell_entered(missing)

    def _tell_entered(self, missing: Field | None) -> None:
        if missing is None:
            headline = self.tr("The values are filled in; nothing is saved yet")
            card = self._desk.forwarding if self._desk.draft().forwarding_edited else self._desk.setup
            card.save.setFocus()
        else:
            headline = self.tr("The values are filled in; type the password, then save")
            self._desk.focus(missing)
        self._verdict_panel.show_summary(Summary(headline=headline, field=missing))

    def _open_cell(self, cell: Cell) -> None:
        seen = seen_in(cell, self._run.plan) if self._run is not None else None
        if seen is not None:
            self.certificate_opened.emit(seen)

    def _set_running(self, *, running: bool) -> None:
        self._checks.hold(held=running)
        if self._running != running:
            self._running = running
            self.running_changed.emit(running)
        if not running:
            self._panel.show_idle()
