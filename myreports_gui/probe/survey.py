"""Find Working Settings: every port and every kind of security side by side, without a login (§3, §4, §5)."""

import asyncio
from collections.abc import Callable

from msgspec import Struct, field
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Connected, Event, Login, PlatformError, Resolved, Step, TranscriptLine
from myreports_gui.model.hostnames import Host, parse_host
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import Situation, ports_to_survey
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.survey import Cell, CellFound, Matrix, MatrixFound
from myreports_gui.smtp.errand import Errand, Purpose, TlsMode, mailbox
from myreports_gui.smtp.findings import Findings
from myreports_gui.smtp.mechanisms import choose

from .attempt import Attempt
from .dialing import NotOpened, Opened, dial
from .encryption import Acceptance
from .names import ResolveError, resolve
from .request import Consent, Route
from .trust import CaFileError, Trust, TrustStores

__all__ = ["EXTERNAL", "SurveyEmitter", "SurveyRequest", "ports_to_survey", "survey"]

EXTERNAL = "postmaster@example.com"
"""Recipient for a look without a login, where none of another domain is given; RSET follows, nothing is sent."""

SurveyEmitter = Callable[[Event | CellFound | MatrixFound], None]


class SurveyRequest(Struct, frozen=True, kw_only=True):
    """`ports`: those to look at, each once, in the order of the matrix. `recipient`: a test recipient, if given."""

    situation: Situation
    ports: tuple[int, ...]
    recipient: str | None = None
    consent: Consent = field(default_factory=Consent)
    route: Route | None = None


async def survey(request: SurveyRequest, emit: SurveyEmitter, stores: TrustStores | None = None) -> Matrix | None:
    """Fill the matrix; a CellFound for each cell as it is settled, MatrixFound at the end.

    None where the name does not resolve or the CA file cannot be read: the failed step says so. No password is used.
    """
    return await _Survey(request, emit, stores or TrustStores()).run()


class _Survey:
    def __init__(self, request: SurveyRequest, emit: SurveyEmitter, stores: TrustStores) -> None:
        self._request, self._emit, self._stores = request, emit, stores
        self._wish, self._aids = request.situation.wish, request.situation.aids
        self._cells: dict[tuple[int, Security], Cell] = {}
        self._opened: set[int] = set()

    async def run(self) -> Matrix | None:
        host = parse_host(self._wish.host)
        route = self._request.route if self._request.route and self._request.route.host == self._wish.host else None
        try:
            trust = self._stores.trust(host, ca_file=self._aids.ca_file, ca_pem=route.ca_pem if route else "")
        except CaFileError as error:
            detail = PlatformError(name=error.reason, seen=error.path)
            self._failed(Stage.SETTINGS, ErrorCode.CA_FILE_UNREADABLE, detail)
            return None
        addresses = route.addresses if route else await self._resolved(host)
        if addresses is None:
            return None
        real_ports = route.ports if route else {}
        try:
            async with asyncio.timeout(self._aids.deadlines.test), asyncio.TaskGroup() as group:
                for port in self._request.ports:
                    group.create_task(self._port(port, real_ports.get(port, port), addresses, trust))
        except TimeoutError:
            self._out_of_time()
        matrix = Matrix(tuple(self._cells[port, security] for port in self._request.ports for security in Security))
        self._emit(MatrixFound(matrix))
        return matrix

    def _out_of_time(self) -> None:
        """Whatever is not settled when the whole survey's time is up."""
        for port in self._request.ports:
            stage = Stage.GREETING if port in self._opened else Stage.CONNECT
            for security in Security:
                if (port, security) not in self._cells:
                    self._found(self._bad(port, security, stage, ErrorCode.TEST_TIMEOUT))

    async def _resolved(self, host: Host) -> tuple[str, ...] | None:
        began = asyncio.get_running_loop().time()
        try:
            addresses = await resolve(host.ascii, self._aids.deadlines.dns)
        except ResolveError as error:
            self._failed(Stage.RESOLVE, error.code, PlatformError(name=error.platform))
            return None
        elapsed = asyncio.get_running_loop().time() - began
        detail = Resolved(host=host.display, addresses=addresses)
        self._emit(Step(stage=Stage.RESOLVE, status=Status.OK, elapsed=elapsed, detail=detail))
        return addresses

    async def _port(self, port: int, real_port: int, addresses: tuple[str, ...], trust: Trust) -> None:
        """At most two connections at a time; a plain greeting settles the SSL cell."""
        opened = await dial(addresses, real_port, self._aids.deadlines.connect)
        if isinstance(opened, NotOpened):
            for security in Security:
                self._found(self._not_opened(port, security, opened))
            return
        self._opened.add(port)
        self._emit(
            Step(
                stage=Stage.CONNECT,
                status=Status.OK,
                port=port,
                address=opened.address,
                elapsed=opened.elapsed,
                detail=Connected(host=self._wish.host),
            )
        )
        greeted = asyncio.Event()
        unsecured = asyncio.create_task(self._unsecured(greeted, port, real_port, opened.address, trust))
        try:
            await self._listening(opened, port, real_port, trust, greeted)
            if (port, Security.NONE) not in self._cells:
                await unsecured
        finally:
            unsecured.cancel()
            await asyncio.gather(unsecured, return_exceptions=True)

    async def _listening(self, opened: Opened, port: int, real_port: int, trust: Trust, greeted: asyncio.Event) -> None:
        """STARTTLS where the port greets, implicit TLS where it does not: that settles two or three of the cells."""
        began = asyncio.get_running_loop().time()
        heard = _Heard(self._emit, greeted)
        attempt = self._attempt(TlsMode.STARTTLS_ONLY, port, real_port, trust, heard)
        findings = await attempt.run(opened)
        elapsed = opened.elapsed + asyncio.get_running_loop().time() - began
        if attempt.implicit:
            self._found(self._cell(port, Security.SSL, findings, heard.step, elapsed))
            for security in (Security.STARTTLS, Security.NONE):
                silent = self._bad(port, security, Stage.GREETING, ErrorCode.NO_GREETING)
                self._found(replace(silent, elapsed=elapsed))
            return
        starttls = self._cell(port, Security.STARTTLS, findings, heard.step, elapsed)
        self._found(starttls)
        if findings.failed_stage is Stage.GREETING:
            self._found(replace(starttls, security=Security.SSL))
            self._found(replace(starttls, security=Security.NONE))
            return
        self._found(replace(self._bad(port, Security.SSL, Stage.TLS, ErrorCode.TLS_NOT_SPOKEN), elapsed=elapsed))

    async def _unsecured(self, greeted: asyncio.Event, port: int, real_port: int, address: str, trust: Trust) -> None:
        """The second connection of a port, once the first has been greeted in plain text."""
        await greeted.wait()
        began = asyncio.get_running_loop().time()
        opened = await dial((address,), real_port, self._aids.deadlines.connect)
        if isinstance(opened, NotOpened):
            self._found(replace(self._not_opened(port, Security.NONE, opened), open=True))
            return
        heard = _Heard(self._emit)
        findings = await self._attempt(TlsMode.NONE, port, real_port, trust, heard).run(opened)
        elapsed = asyncio.get_running_loop().time() - began
        self._found(self._cell(port, Security.NONE, findings, heard.step, elapsed))

    def _attempt(self, mode: TlsMode, port: int, real_port: int, trust: Trust, watch: "_Heard") -> Attempt:
        wish = self._wish
        sender = mailbox(wish.from_address)
        recipient = mailbox(self._request.recipient) if self._request.recipient else None
        external = recipient if recipient and recipient.domain != sender.domain else mailbox(EXTERNAL)
        errand = Errand(
            purpose=Purpose.LOOK,
            tls=mode,
            ehlo_name=self._aids.ehlo_name,
            sender=sender,
            recipients=(external,),
            user=wish.user,
        )
        pinned = frozenset(pin.sha256 for pin in self._aids.pins if (pin.host, pin.port) == (wish.host, port))
        return Attempt(
            errand,
            trust,
            Acceptance(self._request.consent.sha256, pinned),
            self._aids.deadlines,
            port=port,
            real_port=real_port,
            emit=watch,
            on_final_dot=lambda _: None,
        )

    def _cell(self, port: int, security: Security, findings: Findings, step: Step | None, elapsed: float) -> Cell:
        certificate = findings.tls.certificate if findings.tls else None
        offered = findings.capabilities.auth
        works, error = findings.failed_stage is None, findings.error
        user = self._wish.user
        if works and user and choose(offered, encrypted=security is not Security.NONE) is None:
            works = False
            error = ErrorCode.AUTH_NO_COMMON_MECHANISM if offered else ErrorCode.AUTH_NOT_OFFERED
            login = Login(user=user, mechanism=None, offered=offered)
            step = _failed_step(port, security, Stage.AUTH, error, detail=login)
        return Cell(
            port=port,
            security=security,
            open=True,
            works=works,
            auth_offered=offered,
            trusted=certificate.trusted if certificate else None,
            error=error,
            failed_stage=findings.failed_stage,
            certificate=certificate,
            step=None if works else step,
            elapsed=elapsed,
        )

    def _not_opened(self, port: int, security: Security, opened: NotOpened) -> Cell:
        cell = self._bad(port, security, Stage.CONNECT, opened.error)
        seconds = self._aids.deadlines.connect if opened.error is ErrorCode.CONNECT_TIMEOUT else None
        step = _failed_step(
            port, security, Stage.CONNECT, opened.error, detail=PlatformError(name=opened.name, seconds=seconds)
        )
        return replace(cell, step=replace(step, address=opened.address), elapsed=opened.elapsed)

    def _bad(self, port: int, security: Security, stage: Stage, error: ErrorCode) -> Cell:
        step = _failed_step(port, security, stage, error)
        is_open = stage is not Stage.CONNECT
        return Cell(port=port, security=security, open=is_open, error=error, failed_stage=stage, step=step)

    def _found(self, cell: Cell) -> None:
        self._cells[cell.port, cell.security] = cell
        self._emit(CellFound(cell))

    def _failed(self, stage: Stage, error: ErrorCode, detail: PlatformError) -> None:
        self._emit(Step(stage=stage, status=Status.FAILED, error=error, detail=detail))


class _Heard:
    """Listens to a cell's conversation: the transcript is passed on, and the step that ended it is kept."""

    def __init__(self, emit: SurveyEmitter, greeted: asyncio.Event | None = None) -> None:
        self._emit, self._greeted = emit, greeted
        self.step: Step | None = None

    def __call__(self, event: Event) -> None:
        match event:
            case TranscriptLine():
                self._emit(event)
            case Step(status=Status.FAILED):
                self.step = event
            case Step(stage=Stage.STARTTLS, status=Status.WARNING):
                self.step = event
            case Step(stage=Stage.GREETING, security=security) if self._greeted is not None:
                if security is not Security.SSL:  # a greeting inside TLS is none in plain text
                    self._greeted.set()
            case _:
                pass


def _failed_step(
    port: int, security: Security, stage: Stage, error: ErrorCode, *, detail: Login | PlatformError | None = None
) -> Step:
    return Step(stage=stage, status=Status.FAILED, port=port, security=security, error=error, detail=detail)
