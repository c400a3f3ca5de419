"""One run of a test or a delivery through all its stages: what myReports would do with this plan (§3, §4)."""

import asyncio
from collections.abc import Callable

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    EarlierPortOpened,
    Event,
    ImportFacts,
    PlatformError,
    Resolved,
    Sent,
    StageStarted,
    Step,
    UndecidedPortsClosed,
    Verdict,
)
from myreports_gui.model.hostnames import parse_host
from myreports_gui.model.stages import Stage, Status
from myreports_gui.smtp.errand import Errand, Purpose, TlsMode, mailbox
from myreports_gui.smtp.findings import Findings
from myreports_gui.smtp.message_options import MessageSource

from .attempt import Attempt
from .encryption import Acceptance
from .names import ResolveError, resolve
from .ports import PortRace
from .request import CheckRequest
from .trust import CaFileError, TrustStores
from .verdict import make_verdict

Emitter = Callable[[Event], None]


class TestRun:
    """The stages before the conversation, the whole test's time, and the verdict. Use it once."""

    __test__ = False  # not a pytest class

    def __init__(
        self,
        request: CheckRequest,
        emit: Emitter,
        purpose: Purpose,
        recipients: tuple[str, ...] = (),
        message: MessageSource | None = None,
        *,
        stores: TrustStores | None = None,
    ) -> None:
        self._request, self._plan, self._emit = request, request.plan, emit
        self._purpose, self._recipients, self._message = purpose, recipients, message
        self._stores = stores or TrustStores()
        self._stage = Stage.SETTINGS
        self._failed: tuple[Stage, ErrorCode | None] | None = None
        self._race: PortRace | None = None
        self._attempt: Attempt | None = None
        self._whole: asyncio.Timeout | None = None
        self._remaining = 0.0
        self.sent: Sent | None = None

    async def run(self) -> Verdict:
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            try:
                async with asyncio.timeout(self._request.aids.deadlines.test) as self._whole:
                    await self._stages()
            except TimeoutError:
                self._cut_short(ErrorCode.TEST_TIMEOUT)
            except asyncio.CancelledError:
                self._cut_short(ErrorCode.CANCELLED)
                self._emit(self._verdict(loop.time() - began))
                raise
            if self._race and not self._request.lingers:
                self._race.tell_undecided()
            verdict = self._verdict(loop.time() - began)
            self._emit(verdict)
            await self._linger()
        finally:
            if self._race:
                await self._race.close()
        return verdict

    # --- the stages before the conversation

    async def _stages(self) -> None:
        request, plan, aids = self._request, self._plan, self._request.aids
        host = parse_host(plan.host or "")
        trust = None
        try:
            route = request.route if request.route and request.route.host == plan.host else None
            trust = self._stores.trust(host, ca_file=aids.ca_file, ca_pem=route.ca_pem if route else "")
        except CaFileError as error:
            self._fail(ErrorCode.CA_FILE_UNREADABLE, PlatformError(name=error.reason, seen=error.path))
            return
        self._tell(Step(stage=Stage.SETTINGS, status=Status.OK))
        self._synchronized()
        self._told(StageStarted(stage=Stage.RESOLVE))
        began = asyncio.get_running_loop().time()
        try:
            addresses = route.addresses if route else await resolve(host.ascii, aids.deadlines.dns)
        except ResolveError as error:
            seconds = aids.deadlines.dns if error.code is ErrorCode.NAME_TIMEOUT else None
            self._fail(error.code, PlatformError(name=error.platform, seconds=seconds), began)
            return
        elapsed = asyncio.get_running_loop().time() - began
        resolved = Resolved(host=host.display, addresses=addresses)
        self._tell(Step(stage=Stage.RESOLVE, status=Status.OK, elapsed=elapsed, detail=resolved))
        self._race = PortRace(
            host.display,
            addresses,
            plan.ports,
            deadline=aids.deadlines.connect,
            real_ports=route.ports if route else {},
            emit=self._told,
        )
        opened = await self._race.choose()
        if opened is None or self._race.chosen is None:
            self._failed = (Stage.CONNECT, self._race.error_of_first())
            return
        port = self._race.chosen
        self._attempt = Attempt(
            self._errand(port),
            trust,
            self._acceptance(port),
            aids.deadlines,
            port=port,
            real_port=route.ports.get(port, port) if route else port,
            emit=self._told,
            on_final_dot=self._pause,
        )
        findings = await self._attempt.run(opened)
        if findings.failed_stage is not None:
            self._failed = (findings.failed_stage, findings.error)

    def _synchronized(self) -> None:
        imported = self._plan.imported
        facts = ImportFacts(plan=self._plan)
        if not imported.requested:
            self._tell(Step(stage=Stage.SYNCHRONIZE, status=Status.SKIPPED, detail=facts))
        elif imported.applied:
            self._tell(Step(stage=Stage.SYNCHRONIZE, status=Status.OK, detail=facts))
        else:
            blocked = ErrorCode.IMPORT_BLOCKED
            self._tell(Step(stage=Stage.SYNCHRONIZE, status=Status.WARNING, error=blocked, detail=facts))

    def _errand(self, port: int) -> Errand:
        request, plan = self._request, self._plan
        sender = mailbox(plan.from_address)
        if self._purpose is Purpose.SEND:
            recipients = tuple(mailbox(text) for text in self._recipients)
        else:
            recipients = (mailbox(request.recipient) if request.recipient else sender,)
        return Errand(
            purpose=self._purpose,
            tls=TlsMode.IMPLICIT if plan.forced_ssl else TlsMode.STARTTLS_OR_NONE,
            ehlo_name=request.aids.ehlo_name,
            sender=sender,
            recipients=recipients,
            reply_to=mailbox(plan.reply_to) if plan.reply_to else None,
            own_recipient=self._purpose is Purpose.CHECK and request.recipient is None,
            user=plan.user,
            password=request.password,
            cleartext_allowed=(plan.host, port) in request.consent.cleartext,
            last_good_encrypted=request.last_good_encrypted,
            message=self._message,
        )

    def _acceptance(self, port: int) -> Acceptance:
        here = (self._plan.host, port)
        pinned = frozenset(pin.sha256 for pin in self._request.aids.pins if (pin.host, pin.port) == here)
        return Acceptance(self._request.consent.sha256, pinned)

    # --- telling

    def _told(self, event: Event) -> None:
        """Everything that is emitted passes here: the present stage is known by it."""
        match event:
            case StageStarted(stage=stage):
                self._stage = stage
            case Sent():
                self.sent = event
            case _:
                pass
        self._emit(event)

    def _tell(self, step: Step) -> None:
        self._stage = step.stage
        self._emit(step)

    def _fail(self, error: ErrorCode, detail: PlatformError | None = None, began: float | None = None) -> None:
        loop = asyncio.get_running_loop()
        elapsed = 0.0 if began is None else loop.time() - began
        self._failed = (self._stage, error)
        self._emit(Step(stage=self._stage, status=Status.FAILED, elapsed=elapsed, error=error, detail=detail))

    def _cut_short(self, error: ErrorCode) -> None:
        """The step under way did not end by itself. After the final dot nobody knows what the server did."""
        findings = self._findings()
        told = ErrorCode.DELIVERY_UNKNOWN if findings.dot_sent else error
        self._fail(told)
        self._failed = (self._stage, error)

    def _findings(self) -> Findings:
        return self._attempt.findings if self._attempt else Findings()

    def _verdict(self, elapsed: float) -> Verdict:
        race = self._race
        undecided = race.undecided if race else ()
        if race and race.opened_earlier is not None:
            undecided = (race.opened_earlier, *undecided)
        stage, error = self._failed or (None, None)
        return make_verdict(
            self._request,
            self._findings(),
            port=race.chosen if race else None,
            undecided=undecided,
            failed_stage=stage,
            error=error,
            elapsed=elapsed,
            local_address=self._attempt.local_address if self._attempt else None,
        )

    async def _linger(self) -> None:
        """§3.1: the first open port is used. A silent one that opens after all changes what myReports would do."""
        race = self._race
        if race is None or race.chosen is None:
            return
        undecided = race.undecided
        if self._request.lingers and undecided:
            await race.settle()
        if race.opened_earlier is not None:
            self._emit(EarlierPortOpened(port=race.opened_earlier))
        elif self._request.lingers and undecided:
            self._emit(UndecidedPortsClosed(ports=undecided))

    def _pause(self, waiting: bool) -> None:
        """The whole test's time stands still while the server takes the message in."""
        if self._whole is None:
            return
        now = asyncio.get_running_loop().time()
        deadline = self._whole.when()
        if waiting:
            self._remaining = (deadline or now) - now
            self._whole.reschedule(None)
        else:
            self._whole.reschedule(now + self._remaining)
