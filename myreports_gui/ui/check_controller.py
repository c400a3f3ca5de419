"""Test Connection and Send Sample Report: validate, find the password, run on the worker, show what happens."""

from collections.abc import Callable, Coroutine
from typing import Any, assert_never

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    EarlierPortOpened,
    Event,
    Sent,
    StageStarted,
    Step,
    TranscriptLine,
    UndecidedPortsClosed,
    Verdict,
)
from myreports_gui.model.plan import Plan, Security
from myreports_gui.model.secret import Secret
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.validation import Field
from myreports_gui.narration import Explanation
from myreports_gui.probe.request import CheckRequest, Consent, Route
from myreports_gui.store.saving import Saved
from myreports_gui.store.site import LastGoodTest

from .check_run import CheckRun, GivenPlan, SendOrder
from .consent import CONSENT_ERRORS, consent_dialog, extended, pin_of
from .good_tests import GoodTests
from .job import Failed, Job, Outcome
from .log_card import LogCard
from .operations import check_operation, percent_of, send_operation
from .password_finder import PasswordFinder
from .plan_panel import PlanPanel
from .run_log import RunLog
from .run_record import RunRecord
from .services import Emit, ReportOrder, Services
from .site_changes import PinChange
from .site_controller import SiteController
from .site_desk import SiteDesk
from .summary import summary_of
from .verdict_panel import Summary, VerdictPanel


class CheckController(QObject):
    """`running_changed(bool)` around each test; `verdict_reached(Verdict)` with its outcome.

    `verdict_final(Verdict)`: it was provisional and no longer is. `certificate_seen(SeenCertificate)`: a server showed
    one.
    """

    running_changed = Signal(bool)
    verdict_reached = Signal(object)
    verdict_final = Signal(object)
    certificate_seen = Signal(object)

    def __init__(
        self,
        window: QWidget,
        services: Services,
        desk: SiteDesk,
        sites: SiteController,
        panels: tuple[PlanPanel, VerdictPanel, LogCard],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._desk = desk
        self._sites = sites
        self._panel, self._verdict_panel, self._log_card = panels
        self._log = RunLog(self._log_card.pane, services.narrator, services.translate)
        self._passwords = PasswordFinder(window, services, desk)
        self._passwords.found.connect(self._launch)
        self._passwords.missing.connect(self._show_missing)
        self._passwords.busy_changed.connect(self._note_reading)
        self._passwords.corrected.connect(sites.take)
        self._route: Route | None = None
        self._run: CheckRun | None = None
        self._running = False
        self._held = False
        self._consent = Consent()
        self._order: SendOrder | None = None
        self._given: GivenPlan | None = None
        self._pending: CheckRequest | None = None
        self._good_tests = GoodTests(self, desk, sites)
        self._panel.test.clicked.connect(self.start_test)
        self._panel.stop.clicked.connect(self.cancel)
        self._verdict_panel.again_requested.connect(self.start_test)
        sites.site_shown.connect(self.forget_run)

    @property
    def running(self) -> bool:
        return self._running

    @property
    def last_verdict(self) -> Verdict | None:
        return self._run.verdict if self._run is not None else None

    @property
    def last_record(self) -> RunRecord | None:
        """Of the test that is running or was the last of this site."""
        return self._run.record if self._run is not None else None

    @property
    def tested_plan(self) -> Plan | None:
        """Of the test that is running or was the last."""
        return self._run.request.plan if self._run is not None else None

    @property
    def is_given(self) -> bool:
        """Whether the test that is running or was the last is one of a recommendation."""
        return self._given is not None

    def hold(self, *, held: bool) -> None:
        """While something else uses the wire, no test starts."""
        self._held = held

    def set_route(self, route: Route | None) -> None:
        """Where the practice server really listens."""
        self._route = route

    def hand_over(self) -> tuple[CheckRun | None, tuple[Plan, LastGoodTest] | None]:
        """To the window that replaces this one: the last test, and what it is worth once its values are saved."""
        run, self._run = self._run, None
        return run, self._good_tests.waiting

    def take_over(self, run: CheckRun | None, good: tuple[Plan, LastGoodTest] | None) -> None:
        """The last test is told anew, and what may still arrive of it comes here."""
        self._run, self._good_tests.waiting = run, good
        if run is not None:
            run.taker, self._order, self._given = self, run.order, run.given
            if run.verdict is not None:
                self._show_verdict(run)

    @property
    def watching(self) -> Job | None:
        """The last test, which may still be watching a silent port after its verdict."""
        return self._run.job if self._run is not None else None

    def start_test(self) -> None:
        self._start(None, Consent())

    def start_send(self, order: SendOrder) -> None:
        self._start(order, Consent())

    def start_given(self, given: GivenPlan) -> None:
        self._start(None, Consent(), given)

    def cancel(self) -> None:
        self._passwords.cancel()
        if self._run is not None and self._run.job is not None:
            self._run.job.cancel()

    def forget_run(self) -> None:
        """Another site is on screen: a running test ends, and its outcome is no longer shown."""
        self.cancel()
        self._run = None
        self._good_tests.forget()
        self._set_running(running=False)

    def note_saved(self, saved: Saved) -> None:
        self._good_tests.note_saved()

    # --- before the test

    def _start(self, order: SendOrder | None, consent: Consent, given: GivenPlan | None = None) -> None:
        if self._running or self._held:
            return
        wanted = given or self._drafted()
        if wanted is None:
            return
        site = self._desk.site
        self._order, self._consent, self._given = order, consent, given
        self._pending = CheckRequest(
            plan=wanted.plan,
            aids=site.aids,
            consent=consent,
            recipient=site.aids.recipient or None,
            last_good_encrypted=site.last_good is not None and site.last_good.security is not Security.NONE,
            lingers=True,
            route=self._route,
        )
        if wanted.plan.authentication:
            self._passwords.find(wanted.plan, wanted.source)
        else:
            self._launch(None)

    def _drafted(self) -> GivenPlan | None:
        """What the forms say; None, and the first error shown, where they cannot be tested."""
        draft = self._desk.draft()
        preview = draft.preview(for_test=True)
        error = self._desk.mark(preview.findings)
        if error is None:
            return GivenPlan(preview.plan, draft.password_source(preview.saved))
        self._verdict_panel.show_problem(self._services.narrator.finding(error), error.field)
        return None

    def _show_missing(self, told: Explanation, field: Field) -> None:
        self._log.note(self.tr("Keyring"), told.message, Status.FAILED)
        self._verdict_panel.show_summary(
            Summary(
                headline=told.message, status=Status.FAILED, lines=(f"{told.cause} {told.advice}".strip(),), field=field
            )
        )

    def _note_reading(self, busy: bool) -> None:
        self._set_running(running=busy)
        if busy:
            self._panel.show_running(self.tr("Reading the keyring"))

    # --- the test

    def _launch(self, password: Secret | None) -> None:
        if self._pending is None or self._running:
            return
        self.cancel()  # an earlier test may still be watching a silent port
        request, self._pending = replace(self._pending, password=password), None
        order = self._order
        run = self._run = CheckRun(self, request, order=order, given=self._given, before=self._desk.site.last_good)
        self._good_tests.forget()
        if run.given is not None:
            title = self.tr("Test of the recommendation")
        else:
            title = self.tr("Test Connection") if order is None else self.tr("Send Sample Report")
        self._log_card.pane.follow_tail()
        self._log.heading(title, self._services.narrator.plan(request.plan).line)
        self._verdict_panel.show_summary(Summary(headline=self.tr("Testing…")))
        self._set_running(running=True)
        self._panel.show_running("")
        operation: Callable[[Emit], Coroutine[Any, Any, object]]
        if order is None:
            operation = check_operation(self._services.check, request)
        else:
            report = ReportOrder(
                site=self._desk.site.name,
                plan=request.plan,
                verdict=None,
                recipients=order.recipients,
                subject=order.subject,
            )
            operation = send_operation(self._services.send, self._services.compose, request, report)
        run.job = self._services.worker.submit(operation, run.event, run.done)

    def take_event(self, run: CheckRun, event: Event) -> None:
        if run is not self._run:
            return
        narrator = self._services.narrator
        run.record.take(event)
        match event:
            case StageStarted():
                self._panel.show_progress(percent_of(event.stage), narrator.progress(event))
            case Step():
                self._take_step(run, event)
            case TranscriptLine():
                self._log.line(event)
            case Sent():
                run.sent = event
                self._log.sent(event)
            case Verdict():
                self._finish(run, event)
            case EarlierPortOpened():
                self._show_late(run, narrator.earlier_port_opened(event), again=True)
            case UndecidedPortsClosed():
                if run.verdict is not None:
                    run.verdict = replace(run.verdict, provisional=False, undecided=())
                    self._log.note(self.tr("Result"), narrator.undecided_ports_closed(event), Status.OK)
                    self._show_verdict(run)
                    self._good_tests.keep(run.verdict, run.request.plan)
                    self.verdict_final.emit(run.verdict)
            case _:
                assert_never(event)

    def _take_step(self, run: CheckRun, step: Step) -> None:
        record = self._log.step(step, run.request.plan)
        if step.status is Status.FAILED:
            run.failing = (step, record)
        elif step.status is Status.WARNING and step.stage in (Stage.SENDER, Stage.RECIPIENT):
            run.warning = step
        if record.certificate is not None:
            self.certificate_seen.emit(record.certificate)

    def take_outcome(self, run: CheckRun, outcome: Outcome[object]) -> None:
        if run is not self._run:
            return
        if isinstance(outcome, Failed):
            self._set_running(running=False)
            self._panel.show_idle()
            self._verdict_panel.show_summary(
                Summary(headline=self.tr("The test ended with an internal error"), status=Status.FAILED)
            )
            raise outcome.error
        if run.verdict is None:  # cancelled before it had begun
            self._finish(run, Verdict(ok=False, error=ErrorCode.CANCELLED))

    def _finish(self, run: CheckRun, verdict: Verdict) -> None:
        run.verdict = run.record.verdict = verdict
        self._set_running(running=False)
        result = self._log.verdict(verdict, run.request.plan)
        self._show_verdict(run)
        if run.failing is not None and not verdict.ok:
            self._log_card.pane.scroll_to(run.failing[1])
        else:
            self._log_card.pane.scroll_to(result, notes=False)  # the steps that led there stay in sight
        self._good_tests.keep(verdict, run.request.plan)
        self.verdict_reached.emit(verdict)
        if verdict.error in CONSENT_ERRORS:
            self._ask_consent(run, verdict)

    def _show_verdict(self, run: CheckRun) -> None:
        verdict = run.verdict
        assert verdict is not None  # noqa: S101
        narrator, plan = self._services.narrator, run.request.plan
        summary = summary_of(verdict, plan, narrator, failing=run.failing_step, warning=run.warning, sent=run.sent)
        summary = run.record.compared(summary, narrator)
        self._verdict_panel.show_summary(summary)
        headline = self._services.narrator.verdict(verdict, run.request.plan).headline
        self._panel.show_outcome(headline, summary.status or Status.SKIPPED)

    def _show_late(self, run: CheckRun, sentence: str, *, again: bool) -> None:
        self._log.note(self.tr("Result"), sentence, Status.WARNING)
        self._good_tests.forget()
        before = self._verdict_panel.summary
        self._verdict_panel.show_summary(
            Summary(headline=sentence, status=Status.WARNING, lines=(before.headline,), again=again)
        )

    # --- consent

    def _ask_consent(self, run: CheckRun, verdict: Verdict) -> None:
        narrator, plan = self._services.narrator, run.request.plan
        dialog = consent_dialog(self._window, narrator, plan, verdict, run.failing_step)
        dialog.answered.connect(self._consent_answered)
        dialog.open()

    def _consent_answered(self, yes: bool, remember: bool) -> None:
        run = self._run
        if not yes or run is None or run.verdict is None or self._running:
            return
        consent = extended(self._consent, run.verdict, run.request.plan)
        if consent is None:
            return
        if remember and (pin := pin_of(run.verdict, run.request.plan)) is not None:
            self._sites.update_site(PinChange(pin))
        self._start(run.order, consent, run.given)

    def _set_running(self, *, running: bool) -> None:
        if self._running != running:
            self._running = running
            self.running_changed.emit(running)
        if not running:
            self._panel.show_idle()
