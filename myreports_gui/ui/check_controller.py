"""Test Connection and Send Sample Report: validate, find the password, run on the worker, show what happens."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, assert_never

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
from myreports_gui.model.settings import Pin
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.validation import Field
from myreports_gui.probe.request import CheckRequest, Consent, Route
from myreports_gui.store.saving import Saved
from myreports_gui.store.secrets import SecretError, StoredPassword, belongs_to
from myreports_gui.store.site import Dialog, LastGoodTest, Site

from .blame import field_to_blame
from .choice_dialog import Choice, ChoiceDialog, Role
from .consent_dialog import ConsentDialog
from .job import Done, Failed, Job, Outcome, in_daemon_thread
from .log_card import LogCard
from .log_record import LogRecord
from .plan_panel import PlanPanel
from .run_log import RunLog
from .services import Check, ComposeReport, Emit, ReportOrder, Send, Services
from .site_controller import SiteController
from .site_desk import SiteDesk
from .verdict_panel import Summary, VerdictPanel

_STAGES = tuple(Stage)


@dataclass(frozen=True, slots=True)
class SendOrder:
    """A sample report is wanted."""

    recipients: tuple[str, ...]
    subject: str


class _Run:
    """One test. What arrives for a run that is no longer the current one is dropped."""

    def __init__(self, controller: "CheckController", request: CheckRequest, order: SendOrder | None) -> None:
        self._controller = controller
        self.request = request
        self.order = order
        self.verdict: Verdict | None = None
        self.failing: tuple[Step, LogRecord] | None = None
        self.sent: Sent | None = None
        self.job: Job | None = None

    def event(self, event: Event) -> None:
        self._controller.take_event(self, event)

    def done(self, outcome: Outcome[object]) -> None:
        self._controller.take_outcome(self, outcome)


class CheckController(QObject):
    """`running_changed(bool)` around each test; `verdict_reached(Verdict)` with its outcome."""

    running_changed = Signal(bool)
    verdict_reached = Signal(object)

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
        self._route: Route | None = None
        self._run: _Run | None = None
        self._running = False
        self._consent = Consent()
        self._order: SendOrder | None = None
        self._pending: CheckRequest | None = None
        self._good: tuple[Plan, LastGoodTest] | None = None
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

    def set_route(self, route: Route | None) -> None:
        """Where the practice server really listens."""
        self._route = route

    def start_test(self) -> None:
        self._start(None, Consent())

    def start_send(self, order: SendOrder) -> None:
        self._start(order, Consent())

    def cancel(self) -> None:
        if self._run is not None and self._run.job is not None:
            self._run.job.cancel()

    def forget_run(self) -> None:
        """Another site is on screen: a running test ends, and its outcome is no longer shown."""
        self.cancel()
        self._run = None
        self._good = None
        self._set_running(running=False)

    def note_saved(self, saved: Saved) -> None:
        """Values that passed a test and are now stored carry that test as their last good one."""
        good = self._good
        if good is not None and self._stored_plan() == good[0]:
            self._remember_good(good[1])

    # --- before the test

    def _start(self, order: SendOrder | None, consent: Consent) -> None:
        if self._running:
            return
        draft = self._desk.draft()
        preview = draft.preview(for_test=True)
        error = self._desk.mark(preview.findings)
        if error is not None:
            self._verdict_panel.show_summary(
                Summary(
                    headline=self.tr("Correct this first: {problem}").format(
                        problem=self._services.narrator.finding(error)
                    ),
                    status=Status.FAILED,
                    field=error.field,
                )
            )
            return
        site = self._desk.site
        self._order, self._consent = order, consent
        self._pending = CheckRequest(
            plan=preview.plan,
            aids=site.aids,
            consent=consent,
            last_good_encrypted=site.last_good is not None and site.last_good.security is not Security.NONE,
            lingers=True,
            route=self._route,
        )
        if not preview.plan.authentication:
            self._launch(None)
            return
        source = draft.password_source(preview.saved)
        if isinstance(source, Secret):
            self._launch(source)
            return
        self._dialog = source
        self._set_running(running=True)
        self._panel.show_running(self.tr("Reading the keyring"))
        secrets, site_id = self._services.secrets, site.id
        self._services.worker.call(lambda: secrets.get(site_id, source), self._take_password)

    def _take_password(self, outcome: Outcome[StoredPassword | None]) -> None:
        self._set_running(running=False)
        request = self._pending
        if request is None:
            return
        match outcome:
            case Done(None):
                self._password_missing(ErrorCode.PASSWORD_NOT_STORED)
            case Done(StoredPassword() as stored):
                if belongs_to(stored, request.plan.host or "", request.plan.user):
                    self._launch(stored.secret)
                else:
                    self._confirm_other_account(stored)
            case Failed(SecretError() as error):
                self._password_missing(error.code)
            case Failed(error):
                raise error

    def _password_missing(self, code: ErrorCode) -> None:
        told = self._services.narrator.error(code)
        self._verdict_panel.show_summary(
            Summary(
                headline=told.message,
                status=Status.FAILED,
                lines=(f"{told.cause} {told.advice}".strip(),),
                field=self._password_field(),
            )
        )
        self._log.note(self.tr("Keyring"), told.message, Status.FAILED)
        dialog = ChoiceDialog(
            self._window,
            self.tr("The password cannot be read"),
            told.message,
            (
                Choice("keyring.session", self.tr("Type it for this &session only")),
                Choice("keyring.back", self.tr("Bac&k"), Role.RejectRole),
            ),
            informative=f"{told.cause} {told.advice}",
            icon=ChoiceDialog.Icon.Warning,
        )
        dialog.chosen.connect(self._session_answered)
        dialog.open()

    def _session_answered(self, answer: str) -> None:
        if answer == "keyring.session":
            self._services.secrets.use_session_only()
            self._desk.focus(self._password_field())

    def _confirm_other_account(self, stored: StoredPassword) -> None:
        assert self._pending is not None  # noqa: S101
        plan = self._pending.plan
        self._found = stored
        dialog = ChoiceDialog(
            self._window,
            self.tr("The stored password belongs to another account"),
            self.tr("It was stored for {user} at {host}. Send it to {new_host} as {new_user}?").format(
                user=stored.user, host=stored.host, new_host=plan.host, new_user=plan.user
            ),
            (
                Choice("password.use", self.tr("&Use it there")),
                Choice("password.retype", self.tr("&Type another one"), Role.RejectRole),
            ),
            icon=ChoiceDialog.Icon.Warning,
        )
        dialog.chosen.connect(self._other_account_answered)
        dialog.open()

    def _other_account_answered(self, answer: str) -> None:
        if answer == "password.use":
            self._launch(self._found.secret)
        else:
            self._desk.focus(self._password_field())

    def _password_field(self) -> Field:
        return Field.FORWARDING_PASSWORD if self._dialog is Dialog.FORWARDING else Field.SETUP_PASSWORD

    # --- the test

    def _launch(self, password: Secret | None) -> None:
        if self._pending is None or self._running:
            return
        self.cancel()  # an earlier test may still be watching a silent port
        request, self._pending = replace(self._pending, password=password), None
        order = self._order
        run = self._run = _Run(self, request, order)
        self._good = None
        title = self.tr("Test Connection") if order is None else self.tr("Send Sample Report")
        self._log.heading(title, self._services.narrator.plan(request.plan).line)
        self._verdict_panel.show_summary(Summary(headline=self.tr("Testing…")))
        self._set_running(running=True)
        self._panel.show_running("")
        operation: Callable[[Emit], Coroutine[Any, Any, object]]
        if order is None:
            operation = _check_operation(self._services.check, request)
        else:
            report = ReportOrder(
                site=self._desk.site.name,
                plan=request.plan,
                verdict=None,
                recipients=order.recipients,
                subject=order.subject,
            )
            operation = _send_operation(self._services.send, self._services.compose, request, report)
        run.job = self._services.worker.submit(operation, run.event, run.done)

    def take_event(self, run: _Run, event: Event) -> None:
        if run is not self._run:
            return
        narrator = self._services.narrator
        match event:
            case StageStarted():
                self._panel.show_progress(_percent(event.stage), narrator.progress(event))
            case Step():
                record = self._log.step(event, run.request.plan)
                if event.status is Status.FAILED:
                    run.failing = (event, record)
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
                    self._keep_good(run)
            case _:
                assert_never(event)

    def take_outcome(self, run: _Run, outcome: Outcome[object]) -> None:
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
            self._set_running(running=False)
            self._verdict_panel.show_summary(Summary(headline=self.tr("Test cancelled"), status=Status.SKIPPED))

    def _finish(self, run: _Run, verdict: Verdict) -> None:
        run.verdict = verdict
        self._set_running(running=False)
        self._log.verdict(verdict, run.request.plan)
        self._show_verdict(run)
        if run.failing is not None and not verdict.ok:
            self._log_card.pane.scroll_to(run.failing[1])
        self._keep_good(run)
        self.verdict_reached.emit(verdict)
        if verdict.error in (ErrorCode.CONSENT_CLEARTEXT, ErrorCode.CONSENT_CERTIFICATE):
            self._ask_consent(run, verdict)

    def _show_verdict(self, run: _Run) -> None:
        verdict = run.verdict
        assert verdict is not None  # noqa: S101
        plan = run.request.plan
        told = self._services.narrator.verdict(verdict, plan)
        if verdict.ok:
            status = Status.WARNING if verdict.provisional or verdict.security is Security.NONE else Status.OK
            headline = told.headline
            if run.sent is not None:
                first, *rest = self._services.narrator.sent(run.sent)
                headline, lines = first, (*rest, *told.explanations[:1])
            else:
                lines = (" ".join(told.explanations[:2]),)
            summary = Summary(headline=headline, status=status, lines=lines)
        else:
            status = Status.SKIPPED if verdict.error is ErrorCode.CANCELLED else Status.FAILED
            lines = told.explanations[:1]
            if run.failing is not None:
                step = self._services.narrator.step(run.failing[0], plan)
                lines = tuple(line for line in (step.cause, step.advice) if line) or lines
            field = field_to_blame(verdict.failed_stage, verdict.error, plan)
            summary = Summary(headline=told.headline, status=status, lines=lines, field=field)
        self._verdict_panel.show_summary(summary)
        self._panel.show_outcome(told.headline, status)

    def _show_late(self, run: _Run, sentence: str, *, again: bool) -> None:
        self._log.note(self.tr("Result"), sentence, Status.WARNING)
        self._good = None
        before = self._verdict_panel.summary
        self._verdict_panel.show_summary(
            Summary(headline=sentence, status=Status.WARNING, lines=(before.headline,), again=again)
        )

    # --- consent

    def _ask_consent(self, run: _Run, verdict: Verdict) -> None:
        plan = run.request.plan
        told = self._services.narrator.error(verdict.error or ErrorCode.CONSENT_CLEARTEXT, plan)
        if run.failing is not None:
            step = self._services.narrator.step(run.failing[0], plan)
            message, explanation = step.message, " ".join(text for text in (step.cause, step.advice) if text)
        else:
            message, explanation = told.message, f"{told.cause} {told.advice}"
        certificate = verdict.certificate if verdict.error is ErrorCode.CONSENT_CERTIFICATE else None
        problem = ""
        if certificate is not None and certificate.problem is not None:
            problem = self._services.narrator.error(ErrorCode(f"certificate-{certificate.problem.value}"), plan).message
        dialog = ConsentDialog(self._window, message, explanation, certificate, problem)
        dialog.answered.connect(self._consent_answered)
        dialog.open()

    def _consent_answered(self, yes: bool, remember: bool) -> None:
        run = self._run
        if not yes or run is None or run.verdict is None or run.verdict.port is None or self._running:
            return
        verdict, host, port = run.verdict, run.request.plan.host or "", run.verdict.port
        if verdict.error is ErrorCode.CONSENT_CLEARTEXT:
            consent = replace(self._consent, cleartext=self._consent.cleartext | {(host, port)})
        elif verdict.certificate is not None:
            sha256 = verdict.certificate.sha256
            consent = replace(self._consent, sha256=sha256)
            if remember:
                self._sites.update_site(_PinChange(Pin(host=host, port=port, sha256=sha256)))
        else:
            return
        self._start(run.order, consent)

    # --- last good test

    def _keep_good(self, run: _Run) -> None:
        verdict = run.verdict
        if verdict is None or not verdict.ok or verdict.provisional or verdict.port is None or verdict.security is None:
            return
        good = LastGoodTest(
            when=datetime.now(UTC),
            port=verdict.port,
            security=verdict.security,
            tls_version=verdict.tls_version,
            sha256=verdict.certificate.sha256 if verdict.certificate else None,
        )
        if self._desk.is_stored and self._stored_plan() == run.request.plan:
            self._remember_good(good)
        else:
            self._good = (run.request.plan, good)

    def _stored_plan(self) -> Plan:
        from .draft import Draft, forwarding_entry, setup_entry

        site = self._desk.site
        entries = setup_entry(site.state.setup), forwarding_entry(site.state.forwarding)
        return Draft(site.state, site.aids, *entries).preview().plan

    def _remember_good(self, good: LastGoodTest) -> None:
        self._good = None
        self._sites.update_site(_GoodTest(good))

    def _set_running(self, *, running: bool) -> None:
        if self._running != running:
            self._running = running
            self.running_changed.emit(running)
        if not running:
            self._panel.show_idle()


@dataclass(frozen=True, slots=True)
class _PinChange:
    """Trust this certificate for the site; an older pin of the same host and port gives way."""

    pin: Pin

    def __call__(self, site: Site) -> Site:
        kept = tuple(pin for pin in site.aids.pins if (pin.host, pin.port) != (self.pin.host, self.pin.port))
        return replace(site, aids=replace(site.aids, pins=(*kept, self.pin)))


@dataclass(frozen=True, slots=True)
class _GoodTest:
    good: LastGoodTest

    def __call__(self, site: Site) -> Site:
        return replace(site, last_good=self.good)


def _check_operation(check: Check, request: CheckRequest) -> Callable[[Emit], Coroutine[Any, Any, object]]:
    async def operation(emit: Emit) -> object:
        return await check(request, emit)

    return operation


def _send_operation(
    send: Send, compose: ComposeReport, request: CheckRequest, order: ReportOrder
) -> Callable[[Emit], Coroutine[Any, Any, object]]:
    async def operation(emit: Emit) -> object:
        message = await in_daemon_thread(lambda: compose(order))
        return await send(request, order.recipients, message, emit)

    return operation


def _percent(stage: Stage) -> int:
    return round(100 * (_STAGES.index(stage) + 1) / (len(_STAGES) + 1))
