"""The conversation on the chosen port, on a second connection where the certificate does not verify."""

import asyncio
from collections.abc import Callable

from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import CertificateShown, Event, PlatformError, StageStarted, Step
from myreports_gui.model.plan import Security
from myreports_gui.model.settings import Deadlines
from myreports_gui.model.stages import Stage, Status
from myreports_gui.smtp.conversation import conversation, problem_error
from myreports_gui.smtp.errand import Errand, TlsFacts, TlsMode
from myreports_gui.smtp.findings import Findings
from myreports_gui.smtp.session import Session

from .carrier import Carrier
from .channel import Channel, HandshakeError
from .dialing import Opened, dial
from .encryption import Acceptance, LeafChangedError, Unverified, UnverifiedError, shake_hands
from .opening import SilentError, open_by_listening
from .trust import Trust


class Attempt:
    """One errand on one port of one address. `port` is the plan's, `real_port` where it is reached.

    `errand`'s EHLO name may be empty: the address literal of the connection is used then (RFC 5321 §4.1.3).
    """

    def __init__(
        self,
        errand: Errand,
        trust: Trust,
        acceptance: Acceptance,
        deadlines: Deadlines,
        *,
        port: int,
        real_port: int,
        emit: Callable[[Event], None],
        on_final_dot: Callable[[bool], None],
    ) -> None:
        self._errand, self._trust, self._acceptance, self._deadlines = errand, trust, acceptance, deadlines
        self._port, self._real_port, self._emit, self._on_final_dot = port, real_port, emit, on_final_dot
        self._address = ""
        self.findings = Findings()
        self.local_address = ""
        self.implicit = False
        """Whether a port that was listened to turned out to wait for TLS."""

    async def run(self, opened: Opened) -> Findings:
        """The whole conversation. Never raises for what a server or network does; closes every connection it had."""
        self._address = opened.address
        channel = Channel(opened.sock, opened.address)
        try:
            if self._errand.tls in (TlsMode.STARTTLS_OR_NONE, TlsMode.STARTTLS_ONLY):
                await self._by_listening(channel)
            else:
                await self._converse(channel, self._errand)
        finally:
            channel.close()
        return self.findings

    async def _by_listening(self, channel: Channel) -> None:
        began = asyncio.get_running_loop().time()
        self._emit(StageStarted(stage=Stage.GREETING, port=self._port))
        try:
            channel, facts = await open_by_listening(
                channel,
                self._port,
                deadline=self._deadlines.greeting,
                dial=self._dial_again,
                shake=lambda second: self._shake(second, None),
            )
        except SilentError:
            detail = PlatformError(name="ETIMEDOUT", seconds=self._deadlines.greeting)
            self._fail(Stage.GREETING, ErrorCode.NO_GREETING, detail, began)
        except UnverifiedError as error:
            self.implicit = True
            await self._again(replace(self._errand, tls=TlsMode.IMPLICIT), error.why)
        except HandshakeError as error:
            self.implicit = True
            self._fail(Stage.TLS, error.code, PlatformError(name=error.name, seen=error.seen), began)
        except OSError as error:
            code = ErrorCode.CONNECTION_RESET if isinstance(error, ConnectionError) else ErrorCode.CONNECTION_CLOSED
            self._fail(Stage.GREETING, code, PlatformError(name=type(error).__name__), began)
        else:
            self.implicit = facts is not None
            mode = TlsMode.IMPLICIT if self.implicit else self._errand.tls
            try:
                await self._converse(channel, replace(self._errand, tls=mode), established=facts, began=began)
            finally:
                channel.close()

    async def _converse(
        self,
        channel: Channel,
        errand: Errand,
        *,
        established: TlsFacts | None = None,
        unverified: Unverified | None = None,
        began: float | None = None,
    ) -> None:
        loop = asyncio.get_running_loop()
        self.local_address = channel.local_address
        if not errand.ehlo_name:
            errand = replace(errand, ehlo_name=_address_literal(channel.local_address))
        session = Session(
            errand,
            conversation,
            port=self._port,
            address=self._address,
            clock=loop.time,
            began=None if established else began,
        )
        self.findings = session.findings

        async def handshake() -> TlsFacts:
            return established or await self._shake(channel, unverified)

        carrier = Carrier(
            session,
            channel,
            deadlines=self._deadlines,
            handshake=handshake,
            emit=self._emit,
            on_final_dot=self._on_final_dot,
            waited=0.0 if began is None or established else loop.time() - began,
        )
        try:
            await carrier.run()
        except UnverifiedError as error:
            channel.close()
            await self._again(errand, error.why)
        except LeafChangedError as error:
            detail = CertificateShown(certificate=error.certificate)
            self._fail(Stage.CERTIFICATE, ErrorCode.CERTIFICATE_CHANGED, detail, loop.time())

    async def _again(self, errand: Errand, why: Unverified) -> None:
        """The second connection, without verification: it must show the same leaf, and carries the rest."""
        began = asyncio.get_running_loop().time()
        channel = await self._dial_again()
        if channel is None:
            self._fail(Stage.CERTIFICATE, problem_error(why.problem), PlatformError(name=why.platform_code), began)
            return
        try:
            await self._converse(channel, replace(errand, repeated=True), unverified=why)
        finally:
            channel.close()

    async def _dial_again(self) -> Channel | None:
        opened = await dial((self._address,), self._real_port, self._deadlines.connect)
        return Channel(opened.sock, opened.address) if isinstance(opened, Opened) else None

    async def _shake(self, channel: Channel, unverified: Unverified | None) -> TlsFacts:
        return await shake_hands(
            channel, self._trust, deadline=self._deadlines.tls, unverified=unverified, acceptance=self._acceptance
        )

    def _fail(self, stage: Stage, error: ErrorCode, detail: PlatformError | CertificateShown, began: float) -> None:
        self.findings.failed_stage, self.findings.error = stage, error
        self._emit(
            Step(
                stage=stage,
                status=Status.FAILED,
                elapsed=asyncio.get_running_loop().time() - began,
                port=self._port,
                address=self._address,
                security=Security.SSL if stage is Stage.TLS else self.findings.security,
                error=error,
                detail=detail,
            )
        )


def _address_literal(address: str) -> str:
    """RFC 5321 §4.1.3."""
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"
