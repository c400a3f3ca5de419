"""Find Working Settings: every port and every kind of security side by side, without a login (§3, §4, §5)."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Connected, Event, PlatformError, Resolved, Step, TranscriptLine
from myreports_gui.model.hostnames import Host, parse_host
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import Situation
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.survey import Cell, CellFound, Matrix, MatrixFound
from myreports_gui.smtp.errand import Errand, Purpose, TlsMode, mailbox
from myreports_gui.smtp.mechanisms import choose
from myreports_gui.smtp.session import Findings

from .attempt import Attempt
from .dialing import NotOpened, Opened, dial
from .encryption import Acceptance
from .names import ResolveError, resolve
from .request import Consent, Route
from .trust import CaFileError, Trust, make_trust

EXTERNAL = "postmaster@example.com"
"""Recipient for a look without a login, where none of another domain is given; RSET follows, nothing is sent."""

SurveyEmitter = Callable[[Event | CellFound | MatrixFound], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyRequest:
    """`ports`: those to look at, each once, in the order of the matrix. `recipient`: a test recipient, if given."""

    situation: Situation
    ports: tuple[int, ...]
    recipient: str | None = None
    consent: Consent = field(default_factory=Consent)
    route: Route | None = None


def ports_to_survey(situation: Situation, *typed: int | None) -> tuple[int, ...]:
    """Every port of both orders, the typed and the retained one."""
    extra = (*typed, situation.state.retained.port, situation.state.forwarding.port)
    ports = (*situation.aids.ports, *situation.aids.ssl_ports, *(p for p in extra if p is not None))
    return tuple(dict.fromkeys(ports))


async def survey(request: SurveyRequest, emit: SurveyEmitter) -> Matrix | None:
    """Fill the matrix; a CellFound for each cell as it is settled, MatrixFound at the end.

    None where the name does not resolve or the CA file cannot be read: the failed step says so. No password is used.
    """
    return await _Survey(request, emit).run()


class _Survey:
    def __init__(self, request: SurveyRequest, emit: SurveyEmitter) -> None:
        self._request, self._emit = request, emit
        self._wish, self._aids = request.situation.wish, request.situation.aids
        self._cells: dict[tuple[int, Security], Cell] = {}

    async def run(self) -> Matrix | None:
        host = parse_host(self._wish.host)
        route = self._request.route if self._request.route and self._request.route.host == self._wish.host else None
        try:
            trust = make_trust(host, ca_file=self._aids.ca_file, ca_pem=route.ca_pem if route else "")
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
            for port in self._request.ports:
                for security in Security:
                    if (port, security) not in self._cells:
                        self._found(Cell(port=port, security=security, open=True, error=ErrorCode.TEST_TIMEOUT))
        matrix = Matrix(tuple(self._cells[port, security] for port in self._request.ports for security in Security))
        self._emit(MatrixFound(matrix))
        return matrix

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
                self._found(
                    Cell(
                        port=port,
                        security=security,
                        open=False,
                        error=opened.error,
                        failed_stage=Stage.CONNECT,
                        elapsed=opened.elapsed,
                    )
                )
            return
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

        def watch(event: Event) -> None:
            self._overheard(event)
            if isinstance(event, Step) and event.stage is Stage.GREETING and event.status is not Status.FAILED:
                greeted.set()

        unsecured = asyncio.create_task(self._unsecured(greeted, port, real_port, opened.address, trust))
        try:
            await self._listening(opened, port, real_port, trust, watch)
            if (port, Security.NONE) not in self._cells:
                await unsecured
        finally:
            unsecured.cancel()
            await asyncio.gather(unsecured, return_exceptions=True)

    async def _listening(
        self, opened: Opened, port: int, real_port: int, trust: Trust, watch: Callable[[Event], None]
    ) -> None:
        """STARTTLS where the port greets, implicit TLS where it does not: that settles two or three of the cells."""
        began = asyncio.get_running_loop().time()
        attempt = self._attempt(TlsMode.STARTTLS_ONLY, port, real_port, trust, watch)
        findings = await attempt.run(opened)
        elapsed = opened.elapsed + asyncio.get_running_loop().time() - began
        if attempt.implicit:
            self._found(self._cell(port, Security.SSL, findings, elapsed))
            silent = Cell(
                port=port, security=Security.STARTTLS, open=True, error=ErrorCode.NO_GREETING, elapsed=elapsed
            )
            self._found(replace(silent, failed_stage=Stage.GREETING))
            self._found(replace(silent, failed_stage=Stage.GREETING, security=Security.NONE))
            return
        self._found(self._cell(port, Security.STARTTLS, findings, elapsed))
        if findings.failed_stage is Stage.GREETING:
            failed = self._cells[port, Security.STARTTLS]
            self._found(replace(failed, security=Security.SSL))
            self._found(replace(failed, security=Security.NONE))
            return
        plain = Cell(port=port, security=Security.SSL, open=True, error=ErrorCode.TLS_NOT_SPOKEN, elapsed=elapsed)
        self._found(replace(plain, failed_stage=Stage.TLS))

    async def _unsecured(self, greeted: asyncio.Event, port: int, real_port: int, address: str, trust: Trust) -> None:
        """The second connection of a port, once the first has been greeted in plain text."""
        await greeted.wait()
        began = asyncio.get_running_loop().time()
        opened = await dial((address,), real_port, self._aids.deadlines.connect)
        if isinstance(opened, NotOpened):
            cell = Cell(port=port, security=Security.NONE, open=True, error=opened.error, failed_stage=Stage.CONNECT)
            self._found(replace(cell, elapsed=opened.elapsed))
            return
        findings = await self._attempt(TlsMode.NONE, port, real_port, trust, self._overheard).run(opened)
        elapsed = asyncio.get_running_loop().time() - began
        self._found(self._cell(port, Security.NONE, findings, elapsed))

    def _attempt(
        self, mode: TlsMode, port: int, real_port: int, trust: Trust, watch: Callable[[Event], None]
    ) -> Attempt:
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

    def _cell(self, port: int, security: Security, findings: Findings, elapsed: float) -> Cell:
        certificate = findings.tls.certificate if findings.tls else None
        offered = findings.capabilities.auth
        works = findings.failed_stage is None
        error = findings.error
        if works and self._wish.user and choose(offered, encrypted=security is not Security.NONE) is None:
            works = False
            error = ErrorCode.AUTH_NO_COMMON_MECHANISM if offered else ErrorCode.AUTH_NOT_OFFERED
        if works and security is Security.STARTTLS and findings.security is not Security.STARTTLS:
            works = False
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
            elapsed=elapsed,
        )

    def _found(self, cell: Cell) -> None:
        self._cells[cell.port, cell.security] = cell
        self._emit(CellFound(cell))

    def _overheard(self, event: Event) -> None:
        """Of a cell's conversation only the transcript is passed on; its steps become the cell."""
        if isinstance(event, TranscriptLine):
            self._emit(event)

    def _failed(self, stage: Stage, error: ErrorCode, detail: PlatformError) -> None:
        self._emit(Step(stage=stage, status=Status.FAILED, error=error, detail=detail))
