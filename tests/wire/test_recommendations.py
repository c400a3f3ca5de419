"""From the survey to the really tested recommendation, against servers on loopback; logins counted on their side."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

import pytest

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import (
    Reason,
    Recommendation,
    SaveForwarding,
    SaveSetup,
    Situation,
    Wish,
    play,
    recommend,
)
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import Deadlines, ForwardingForm, Retained, SetupForm, SystemState, TestAids
from myreports_gui.model.stages import Stage
from myreports_gui.probe.check import check
from myreports_gui.probe.request import CheckRequest, Consent, Route
from myreports_gui.probe.survey import SurveyRequest, ports_to_survey, survey

from .certificates import Authority, make_authority, server_context
from .running import HOST, PASSWORD, USER, run
from .scripted import Script, Scripted, polite, serve
from .test_check import closed_port, silent_port

NO_LOGIN = polite(
    ehlo_tls=b"250-mail.test\r\n250 SIZE 1000000\r\n", replies={b"RCPT": b"554 5.7.1 Relay access denied\r\n"}
)
PLAIN = polite(ehlo=b"250-mail.test\r\n250 AUTH PLAIN LOGIN\r\n")
"""No TLS at all."""
RELAY = polite(ehlo=b"250-mail.test\r\n250 SIZE 1000000\r\n")
"""Takes mail for everybody, and knows no login."""
REFUSES = polite(replies={b"AUTH": b"535 5.7.8 Error: authentication failed\r\n"})
OAUTH = polite(ehlo_tls=b"250-mail.test\r\n250 AUTH XOAUTH2 OAUTHBEARER\r\n")


@dataclass(frozen=True)
class Port:
    """What stands behind a port. `script` None: closed."""

    script: Script | None = None
    implicit: bool = False


CLOSED = Port()
GOOD = Port(polite())
WRAPPED = Port(polite(), implicit=True)
WISH = Wish(host=HOST, user=USER, has_password=True, from_address=USER)
ANONYMOUS = Wish(host=HOST, user="", has_password=False, from_address=USER)


@dataclass(frozen=True)
class Result:
    recommendation: Recommendation
    verdict: Verdict | None
    logins: int

    @property
    def told(self) -> tuple[object, ...]:
        cell = self.recommendation.cell
        assert cell is not None
        return (self.recommendation.scenario, self.recommendation.reason, cell.port, cell.security)


@pytest.fixture(scope="module")
def authority() -> Authority:
    return make_authority()


@pytest.fixture(scope="module")
def good(authority: Authority) -> ssl.SSLContext:
    return server_context(authority, names=(HOST,))


@contextlib.asynccontextmanager
async def network(ports: Mapping[int, Port], tls: ssl.SSLContext) -> AsyncIterator[dict[int, int | Scripted]]:
    async with contextlib.AsyncExitStack() as stack:
        standing: dict[int, int | Scripted] = {}
        for number, port in ports.items():
            if port.script is None:
                standing[number] = stack.enter_context(closed_port())
            else:
                server = serve(port.script, tls=tls, implicit=port.implicit)
                standing[number] = await stack.enter_async_context(server)
        yield standing


def find(
    ports: Mapping[int, Port],
    tls: ssl.SSLContext,
    ca_pem: str,
    *,
    wish: Wish = WISH,
    state: SystemState | None = None,
    typed: int | None = None,
    cleartext: bool = False,
) -> Result:
    """Survey, recommendation and its own test, as the command does it."""
    results: list[Result] = []

    async def whole() -> None:
        async with network(ports, tls) as standing:
            real = {number: s.port if isinstance(s, Scripted) else s for number, s in standing.items()}
            results.append(await _find(real, ca_pem, wish, state or SystemState(), typed, cleartext=cleartext))
            servers = [s for s in standing.values() if isinstance(s, Scripted)]
            assert not any(b"DATA" in server.heard for server in servers)
            logins = sum(server.logins for server in servers)
            results.append(Result(results[0].recommendation, results[0].verdict, logins))

    run(whole)
    assert results[0].logins == 0
    assert results[1].logins <= 1
    return results[1]


async def _find(
    real: dict[int, int], ca_pem: str, wish: Wish, state: SystemState, typed: int | None, *, cleartext: bool
) -> Result:
    aids = TestAids(deadlines=Deadlines(connect=2.0))
    situation = Situation(wish, state, aids)
    route = Route(host=HOST, addresses=("127.0.0.1",), ports=real, ca_pem=ca_pem)
    ports = ports_to_survey(situation, typed)
    assert set(ports) <= set(real), "every port of the survey must be one of the test's own"
    matrix = await survey(SurveyRequest(situation=situation, ports=ports, route=route), lambda _: None)
    assert matrix is not None
    recommendation = recommend(matrix, situation)
    plan = recommendation.plan
    if plan is None:
        return Result(recommendation, None, 0)
    assert play(state, recommendation.saves).state == recommendation.state
    request = CheckRequest(
        plan=plan,
        password=Secret(PASSWORD) if plan.authentication else None,
        aids=aids,
        # The test must not depend on the sender's own address here: it is a domain of this server's.
        recipient="office@customer.example",
        consent=Consent(cleartext=frozenset((HOST, port) for port in plan.ports) if cleartext else frozenset()),
        route=route,
    )
    return Result(recommendation, await check(request, lambda _: None), 0)


def test_an_open_port_25_that_offers_no_login_leads_to_587_by_hand(authority: Authority, good: ssl.SSLContext) -> None:
    found = find({25: Port(NO_LOGIN), 465: CLOSED, 587: GOOD}, good, authority.pem)
    assert found.told == ("4.1", Reason.FIRST_OPEN_PORT_FAILS, 587, Security.STARTTLS)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.port, found.logins) == (True, 587, 1)
    assert [type(save) for save in found.recommendation.saves] == [SaveForwarding, SaveSetup]


def test_without_login_port_25_refuses_to_relay_and_no_scenario_leads_to_587(
    authority: Authority, good: ssl.SSLContext
) -> None:
    found = find({25: Port(NO_LOGIN), 465: CLOSED, 587: Port(RELAY)}, good, authority.pem, wish=ANONYMOUS)
    assert (found.recommendation.scenario, found.recommendation.reason) == (None, Reason.ANONYMOUS_NEEDS_FIRST_PORT)
    assert found.recommendation.blocked_by is not None
    assert found.recommendation.blocked_by.error is ErrorCode.RELAYING_DENIED
    step = found.recommendation.blocked_by.step
    assert step is not None
    assert step.reply is not None
    assert step.reply.text == "Relay access denied"
    assert found.logins == 0


def test_a_relay_without_login_on_port_25_is_enough(authority: Authority, good: ssl.SSLContext) -> None:
    found = find({25: Port(RELAY), 465: CLOSED, 587: CLOSED}, good, authority.pem, wish=ANONYMOUS)
    assert found.told == ("3.1", Reason.FIRST_OPEN_PORT_WORKS, 25, Security.NONE)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.login_free, found.logins) == (True, True, 0)


def test_only_465_speaks_and_is_reached_through_the_fallback(authority: Authority, good: ssl.SSLContext) -> None:
    found = find({25: CLOSED, 465: WRAPPED, 587: CLOSED}, good, authority.pem)
    assert found.told == ("3.1", Reason.FIRST_OPEN_PORT_WORKS, 465, Security.SSL)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.security, found.logins) == (True, Security.SSL, 1)


def test_only_465_works_while_25_is_open_but_useless(authority: Authority, good: ssl.SSLContext) -> None:
    found = find({25: Port(NO_LOGIN), 465: WRAPPED, 587: CLOSED}, good, authority.pem)
    assert found.told == ("4.2", Reason.FIRST_OPEN_PORT_FAILS, 465, Security.SSL)
    assert found.recommendation.state.retained == Retained(port=465, ssl=True)
    assert found.verdict is not None
    assert (found.verdict.ok, found.logins) == (True, 1)


@pytest.mark.parametrize(
    ("port", "scenario", "security"), [(GOOD, "4.1", Security.STARTTLS), (WRAPPED, "4.2", Security.SSL)]
)
def test_a_port_of_the_servers_own_choice(
    port: Port, scenario: str, security: Security, authority: Authority, good: ssl.SSLContext
) -> None:
    found = find({25: CLOSED, 465: CLOSED, 587: CLOSED, 2525: port}, good, authority.pem, typed=2525)
    assert found.told == (scenario, Reason.CUSTOM_PORT, 2525, security)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.port, found.logins) == (True, 2525, 1)


@pytest.mark.parametrize("retained", [Retained(port=2525), Retained(ssl=True), Retained(port=587, ssl=True)])
def test_a_retained_value_in_the_way_is_reset(retained: Retained, authority: Authority, good: ssl.SSLContext) -> None:
    state = SystemState(setup=SetupForm(host="old.example", user="x", from_address="x@y.example"), retained=retained)
    found = find({25: GOOD, 465: CLOSED, 587: GOOD, 2525: CLOSED}, good, authority.pem, state=state, typed=2525)
    assert found.told == ("4.3", Reason.RETAINED_IN_THE_WAY, 25, Security.STARTTLS)
    assert [type(save) for save in found.recommendation.saves] == [SaveForwarding, SaveSetup, SaveSetup]
    assert found.recommendation.state.retained == Retained()
    assert found.verdict is not None
    assert (found.verdict.ok, found.logins) == (True, 1)


def test_a_retained_port_that_fits_needs_no_import(authority: Authority, good: ssl.SSLContext) -> None:
    state = SystemState(retained=Retained(port=2525))
    found = find({25: Port(NO_LOGIN), 465: CLOSED, 587: CLOSED, 2525: GOOD}, good, authority.pem, state=state)
    assert found.told == ("4.4", Reason.RETAINED_FITS, 2525, Security.STARTTLS)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.port, found.logins) == (True, 2525, 1)


def test_the_phone_system_keeps_its_own_server_in_two_steps(authority: Authority, good: ssl.SSLContext) -> None:
    fax = ForwardingForm(server="fax.example", port=25, user="fax", has_password=True, email="fax@acme.example")
    state = SystemState(forwarding=fax)
    found = find({25: Port(NO_LOGIN), 465: CLOSED, 587: GOOD}, good, authority.pem, state=state)
    assert found.told == ("4.4", Reason.FORWARDING_SERVES_ANOTHER, 587, Security.STARTTLS)
    assert [type(save) for save in found.recommendation.saves] == [SaveForwarding, SaveSetup, SaveSetup, SaveForwarding]
    assert found.recommendation.state.forwarding == fax
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.port, found.logins) == (True, 587, 1)


@pytest.mark.parametrize(
    ("ports", "reason", "stage"),
    [
        ({25: CLOSED, 465: CLOSED, 587: CLOSED}, Reason.NO_PORT_OPEN, Stage.CONNECT),
        ({25: Port(OAUTH), 465: CLOSED, 587: Port(OAUTH)}, Reason.OAUTH_ONLY, None),
        ({25: Port(NO_LOGIN), 465: CLOSED, 587: Port(NO_LOGIN)}, Reason.LOGIN_NOT_OFFERED, None),
        (
            {25: Port(polite(greeting=b"554 go away\r\n")), 465: CLOSED, 587: CLOSED},
            Reason.NOTHING_WORKS,
            Stage.GREETING,
        ),
    ],
)
def test_nothing_works_and_what_is_missing(
    ports: dict[int, Port], reason: Reason, stage: Stage | None, authority: Authority, good: ssl.SSLContext
) -> None:
    found = find(ports, good, authority.pem)
    assert (found.recommendation.scenario, found.recommendation.reason, found.verdict) == (None, reason, None)
    assert found.recommendation.blocked_by is not None
    assert found.recommendation.blocked_by.failed_stage is stage
    assert found.logins == 0


@pytest.mark.parametrize("cleartext", [False, True])
def test_only_unsecured_works_and_the_login_waits_for_consent(
    cleartext: bool, authority: Authority, good: ssl.SSLContext
) -> None:
    found = find({25: Port(PLAIN), 465: CLOSED, 587: CLOSED}, good, authority.pem, cleartext=cleartext)
    assert found.told == ("3.1", Reason.FIRST_OPEN_PORT_WORKS, 25, Security.NONE)
    assert found.verdict is not None
    error = None if cleartext else ErrorCode.CONSENT_CLEARTEXT
    assert (found.verdict.ok, found.verdict.error, found.logins) == (cleartext, error, int(cleartext))


def test_an_unverified_certificate_waits_for_consent(authority: Authority) -> None:
    found = find({25: CLOSED, 465: CLOSED, 587: GOOD}, server_context(None, names=(HOST,)), authority.pem)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.error, found.logins) == (False, ErrorCode.CONSENT_CERTIFICATE, 0)


def test_a_refused_login_is_the_end_though_other_ports_look_as_good(authority: Authority, good: ssl.SSLContext) -> None:
    found = find({25: Port(REFUSES), 465: WRAPPED, 587: GOOD}, good, authority.pem)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.error, found.logins) == (False, ErrorCode.AUTH_REFUSED, 1)
    assert [cell.port for cell in found.recommendation.others] == [465, 587]


def test_a_port_25_that_refuses_only_after_the_login_cannot_be_seen_beforehand(
    authority: Authority, good: ssl.SSLContext
) -> None:
    """The survey sends no password, so only the recommendation's own test shows it; 587 is named, not tried."""
    late = Port(polite(replies={b"RCPT": b"554 5.7.1 Relay access denied\r\n"}))
    found = find({25: late, 465: CLOSED, 587: GOOD}, good, authority.pem)
    assert found.told == ("3.1", Reason.FIRST_OPEN_PORT_WORKS, 25, Security.STARTTLS)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.error, found.logins) == (False, ErrorCode.RELAYING_DENIED, 1)
    assert [cell.port for cell in found.recommendation.others] == [587]


def test_a_silent_port_costs_the_survey_no_more_than_its_own_deadline(good: ssl.SSLContext) -> None:
    """3 ports × 3 modes, one port silent: the whole takes at most 1.3 times as long as its slowest cell (issue 3)."""

    async def whole() -> None:
        with silent_port() as silent:
            async with serve(polite(), tls=good) as starttls, serve(polite(), tls=good, implicit=True) as wrapped:
                ports = {25: silent, 465: wrapped.port, 587: starttls.port}
                situation = Situation(WISH, SystemState(), TestAids(deadlines=Deadlines(connect=2.0)))
                route = Route(host=HOST, addresses=("127.0.0.1",), ports=ports)
                loop = asyncio.get_running_loop()
                began = loop.time()
                matrix = await survey(
                    SurveyRequest(situation=situation, ports=(25, 465, 587), route=route), lambda _: None
                )
                took = loop.time() - began
                assert matrix is not None
                slowest = max(cell.elapsed for cell in matrix.cells)
                assert took <= 1.3 * slowest
                assert starttls.logins == wrapped.logins == 0

    run(whole)


def test_the_whole_surveys_time_runs_out(good: ssl.SSLContext) -> None:
    """What was not settled by then says so, and a port that never answered is not called open."""

    async def never(talk: object) -> None:
        await asyncio.Event().wait()

    async def whole() -> None:
        with silent_port() as silent:
            async with serve(never, tls=good) as mute:
                ports = {25: silent, 587: mute.port}
                aids = TestAids(ports=(25, 587), ssl_ports=(25,), deadlines=Deadlines(test=0.5))
                situation = Situation(WISH, SystemState(), aids)
                route = Route(host=HOST, addresses=("127.0.0.1",), ports=ports)
                request = SurveyRequest(situation=situation, ports=(25, 587), route=route)
                matrix = await survey(request, lambda _: None)
                assert matrix is not None
                assert {cell.error for cell in matrix.cells} == {ErrorCode.TEST_TIMEOUT}
                assert (matrix.is_open(25), matrix.is_open(587)) == (False, True)
                assert recommend(matrix, situation).reason is Reason.NOTHING_WORKS

    run(whole)
