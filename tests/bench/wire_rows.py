"""The rows about the wire: conversations, round trips, silent ports, the survey."""

import asyncio
import os
import smtplib
import socket
import ssl
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from myreports_gui.model.events import Event, StageStarted, Step, Verdict
from myreports_gui.model.ranking import Situation, Wish
from myreports_gui.model.settings import SystemState, TestAids
from myreports_gui.model.stages import Stage
from myreports_gui.probe.check import check
from myreports_gui.probe.request import CheckRequest, Route
from myreports_gui.probe.survey import SurveyRequest, survey
from myreports_gui.probe.trust import TrustStores
from tests.bench.pairs import Row, row_of, side_by_side
from tests.bench.parts import HOST, PASSWORD, USER, Parts, closed_port, silent_port
from tests.bench.relay import Relay, running_relay

_ROUND_TRIP = 0.05
_CONNECT_TIMEOUT = TestAids().deadlines.connect


class Watch:
    """Runs tests on one loop and keeps when each stage began and ended (time.monotonic)."""

    def __init__(self) -> None:
        self.began: dict[Stage, float] = {}
        self.ended: dict[Stage, float] = {}
        self.verdict: Verdict | None = None

    def __call__(self, event: Event) -> None:
        match event:
            case StageStarted(stage=stage):
                self.began.setdefault(stage, time.monotonic())
            case Step(stage=stage):
                self.ended[stage] = time.monotonic()
            case Verdict():
                self.verdict = event
            case _:
                pass


class Login:
    """Conversations to a finished login, ours and smtplib's, that trust the same certificates."""

    def __init__(self, runner: asyncio.Runner, request: CheckRequest, port: int) -> None:
        self._runner, self._request, self._port = runner, request, port
        self._stores = TrustStores()

    def ours(self) -> float:
        """Milliseconds from the first attempt to connect."""
        watch = checked(self._runner, self._request, self._stores)
        return 1000 * (watch.ended[Stage.AUTH] - watch.began[Stage.CONNECT])

    def ours_from_nothing(self) -> float:
        began = time.monotonic()
        return 1000 * (checked(self._runner, self._request).ended[Stage.AUTH] - began)

    def smtplib(self) -> float:
        return self._smtplib(self._context())

    def smtplib_from_nothing(self) -> float:
        began = time.monotonic()
        context = self._context()
        return 1000 * (time.monotonic() - began) + self._smtplib(context)

    def _context(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        context.load_verify_locations(self._request.aids.ca_file)
        return context

    def _smtplib(self, context: ssl.SSLContext) -> float:
        began = time.monotonic()
        with smtplib.SMTP(HOST, self._port, local_hostname="[127.0.0.1]") as server:
            server.starttls(context=context)
            server.login(USER, PASSWORD)
            return 1000 * (time.monotonic() - began)


def checked(runner: asyncio.Runner, request: CheckRequest, stores: TrustStores | None = None) -> Watch:
    watch = Watch()
    verdict = runner.run(check(request, watch, stores))
    if verdict.error is not None:
        raise RuntimeError(f"the test that was to be timed failed at {verdict.failed_stage}: {verdict.error}")
    return watch


def rows(parts: Parts) -> Iterator[Row]:
    with asyncio.Runner() as runner:
        yield from _login(parts, runner)
        yield side_by_side(
            "`myreports-gui check`, whole process",
            "swaks --tls --auth --quit-after RCPT, whole process",
            1.2,
            lambda: parts.timed(parts.our_check()),
            lambda: parts.timed(parts.swaks()),
            pairs=parts.pairs,
        )
        yield from _round_trips(parts, runner)
        yield _one_port_silent(parts, runner)
        yield _all_ports_silent(parts, runner)
        yield _implicit(parts, runner)
        yield _survey(parts, runner)


def _login(parts: Parts, runner: asyncio.Runner) -> Iterator[Row]:
    """Once with a trust store of one certificate, so that the conversation alone counts, once with the system's."""
    login = Login(runner, parts.request({}, port=parts.port), parts.port)
    with _trusting_alone(parts.postfix.ca_pem):
        yield side_by_side(
            "conversation to login over STARTTLS, in process",
            "smtplib",
            1.15,
            login.ours,
            login.smtplib,
            pairs=parts.pairs,
        )
    yield side_by_side(
        "the same, from nothing: the system's trust store is read, too",
        "smtplib with ssl.create_default_context()",
        1.15,
        login.ours_from_nothing,
        login.smtplib_from_nothing,
        pairs=parts.pairs,
    )


@contextmanager
def _trusting_alone(certificates: Path) -> Iterator[None]:
    """OpenSSL's own variables, which truststore and ssl obey alike."""
    names = {"SSL_CERT_FILE": str(certificates), "SSL_CERT_DIR": str(certificates.parent / "none")}
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(names)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _round_trips(parts: Parts, runner: asyncio.Runner) -> Iterator[Row]:
    """Turnarounds that the relay saw until the login had finished; the TCP handshake is one more for everybody."""
    with ExitStack() as stack:
        relay = stack.enter_context(running_relay(parts, parts.port, _ROUND_TRIP))
        closed = [stack.enter_context(closed_port()) for _ in range(2)]
        request = parts.request({25: closed[0], 465: closed[1], 587: relay.port})
        elapsed: list[float] = []

        def ours() -> float:
            watch = checked(runner, request)
            elapsed.append(watch.ended[Stage.AUTH] - watch.began[Stage.CONNECT])
            return _turns(relay, before=watch.ended[Stage.AUTH])

        def swaks(mechanism: str) -> Callable[[], float]:
            def run() -> float:
                parts.timed(parts.swaks(relay.port, mechanism=mechanism, last="AUTH"))
                return _turns(relay) - 1  # its QUIT

            return run

        limits = (("its default mechanism", "", 0.9), ("--auth PLAIN", "PLAIN", 1.0))
        for told, mechanism, at_most in limits:
            row = side_by_side(
                "round trips to a finished login, ports 25 and 465 closed",
                f"swaks, {told}",
                at_most,
                ours,
                swaks(mechanism),
                pairs=parts.pairs,
                unit="trips",
            )
            trips = statistics.median(elapsed) / _ROUND_TRIP
            idle = f"ours took {trips:.2f} round trips of {1000 * _ROUND_TRIP:.0f} ms: nothing idle"
            yield row if trips > row.ours + 0.6 else _noted(row, idle)


def _noted(row: Row, note: str) -> Row:
    return Row(**{name: getattr(row, name) for name in Row.__dataclass_fields__ if name != "note"}, note=note)


def _turns(relay: Relay, before: float = float("inf")) -> float:
    """With the TCP handshake of the one connection."""
    (turns,) = relay.turnarounds()
    return 1 + sum(time < before for time in turns)


def _one_port_silent(parts: Parts, runner: asyncio.Runner) -> Row:
    with silent_port() as silent, closed_port() as closed:
        ports = {25: silent, 465: closed, 587: parts.port}
        request = parts.request(ports)
        return side_by_side(
            "verdict with port 25 silently dropped, 465 closed, 587 good",
            "smtplib on one port after the other, the same connect timeout",
            0.35,
            lambda: _verdict_after(runner, request),
            lambda: _one_after_the_other(tuple(ports.values()), parts),
            pairs=parts.few(5),
            warm_up=0,
        )


def _verdict_after(runner: asyncio.Runner, request: CheckRequest) -> float:
    began = time.monotonic()
    runner.run(check(request, lambda _: None))
    return 1000 * (time.monotonic() - began)


def _one_after_the_other(ports: tuple[int, ...], parts: Parts) -> float:
    context = ssl.create_default_context(cafile=str(parts.postfix.ca_pem))
    began = time.monotonic()
    for port in ports:
        try:
            with smtplib.SMTP("127.0.0.1", port, local_hostname="[127.0.0.1]", timeout=_CONNECT_TIMEOUT) as server:
                server.starttls(context=context)
                server.login(USER, PASSWORD)
                server.mail(USER)
                server.rcpt(USER)
                break
        except OSError:
            continue
    return 1000 * (time.monotonic() - began)


def _all_ports_silent(parts: Parts, runner: asyncio.Runner) -> Row:
    def one_timeout() -> float:
        began = time.monotonic()
        try:
            socket.create_connection(("127.0.0.1", silent[0]), timeout=_CONNECT_TIMEOUT)
        except TimeoutError:
            return 1000 * (time.monotonic() - began)
        raise RuntimeError("the silent port answered")

    with ExitStack() as stack:
        silent = [stack.enter_context(silent_port()) for _ in range(3)]
        request = parts.request(dict(zip((25, 465, 587), silent, strict=True)))
        return side_by_side(
            "verdict with all three ports dropped",
            "one connect timeout",
            1.05,
            lambda: _verdict_after(runner, request),
            one_timeout,
            pairs=parts.few(4),
            warm_up=0,
        )


def _implicit(parts: Parts, runner: asyncio.Runner) -> Row:
    """A port of one's own choice that waits for TLS: found out by listening, or known because the flag says so."""
    round_trip = 0.2
    with running_relay(parts, parts.postfix.ports[465], round_trip) as relay:
        unmarked = parts.request({2465: relay.port}, port=2465)
        marked = parts.request({2465: relay.port}, port=2465, ssl=True)
        return side_by_side(
            "implicit TLS on a custom port, flag unmarked, round trips of 200 ms",
            "the same with the flag marked",
            1.3,
            # A relay cannot delay the handshake of the connection that is listened to first: one more, added here.
            lambda: _verdict_after(runner, unmarked) + 1000 * round_trip,
            lambda: _verdict_after(runner, marked),
            pairs=parts.few(8),
        )


def _survey(parts: Parts, runner: asyncio.Runner) -> Row:
    with ExitStack() as stack:
        relays = {
            port: stack.enter_context(running_relay(parts, real, _ROUND_TRIP)).port
            for port, real in parts.postfix.ports.items()
        }
        wish = Wish(host=HOST, user=USER, has_password=True, from_address=USER)
        request = SurveyRequest(
            situation=Situation(wish, SystemState(), TestAids(ca_file=str(parts.postfix.ca_pem))),
            ports=tuple(relays),
            route=Route(host=HOST, addresses=("127.0.0.1",), ports=relays),
        )
        whole: list[float] = []
        slowest: list[float] = []
        for number in range(-1, parts.pairs):
            began = time.monotonic()
            matrix = runner.run(survey(request, lambda _: None))
            took = time.monotonic() - began
            if matrix is None or not any(cell.works for cell in matrix.cells):
                raise RuntimeError("the survey that was to be timed found nothing")
            if number >= 0:
                whole.append(1000 * took)
                slowest.append(1000 * max(cell.elapsed or 0.0 for cell in matrix.cells))
        return row_of("survey of 3 × 3 cells, round trips of 50 ms", "its slowest cell", 1.3, whole, slowest)
