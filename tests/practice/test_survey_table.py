"""Find Working Settings on every practice scenario: one login at most, the right recommendation, its own advice.

`pytest -s tests/practice/test_survey_table.py` prints the table scenario → recommendation.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Event, Step, Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import Reason, Recommendation, ScenarioNumber, Situation, Wish, recommend
from myreports_gui.model.settings import Deadlines, SystemState, TestAids
from myreports_gui.model.stages import Stage, Status
from myreports_gui.narration import Narrator
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.practice.server import PracticeAccess, PracticeServer
from myreports_gui.probe.check import check
from myreports_gui.probe.request import CheckRequest, Route
from myreports_gui.probe.survey import SurveyRequest, ports_to_survey, survey
from tests.model.advice_table import TABLE

NARRATOR = Narrator(advisor=TABLE.advice_for)
AIDS = TestAids(deadlines=Deadlines(connect=2.0))  # longer than a verdict waits for a silent port


@dataclass(frozen=True)
class Expected:
    """What a scenario comes to. `error`: of the test with the recommended values, None where it passes.

    `advice`: words of the advice in the end; "" where all went well and there is none.
    """

    scenario: ScenarioNumber | None
    reason: Reason
    port: int | None = None
    security: Security | None = None
    error: ErrorCode | None = None
    logins: int = 1
    advice: str = ""


FIRST = Reason.FIRST_OPEN_PORT_WORKS
STARTTLS, SSL, NONE = Security.STARTTLS, Security.SSL, Security.NONE

EXPECTED = {
    Scenario.ALL_GOOD: Expected("3.1", FIRST, 25, STARTTLS),
    Scenario.STARTTLS_587_ONLY: Expected("3.1", FIRST, 587, STARTTLS),
    Scenario.SSL_465_ONLY: Expected("3.1", FIRST, 465, SSL),
    Scenario.NO_ENCRYPTION: Expected("3.1", FIRST, 25, NONE, ErrorCode.CONSENT_CLEARTEXT, 0, "not encrypted"),
    # 465 is the first open port once 25 has been silent; the verdict stays provisional.
    Scenario.PORT_25_SILENT: Expected("3.1", FIRST, 465, SSL),
    Scenario.ALL_PORTS_SILENT: Expected(
        None, Reason.NO_PORT_OPEN, logins=0, advice="None of the ports looked at can be reached"
    ),
    Scenario.EXPIRED_CERTIFICATE: Expected(
        "3.1", FIRST, 25, STARTTLS, ErrorCode.CONSENT_CERTIFICATE, 0, "renew the certificate"
    ),
    Scenario.WRONG_HOSTNAME: Expected("3.1", FIRST, 25, STARTTLS, ErrorCode.CONSENT_CERTIFICATE, 0, "E-MAIL Host"),
    Scenario.SELF_SIGNED: Expected(
        "3.1", FIRST, 25, STARTTLS, ErrorCode.CONSENT_CERTIFICATE, 0, "must trust the certificate"
    ),
    Scenario.OLD_TLS: Expected(None, Reason.NOTHING_WORKS, logins=0, advice="TLS 1.2"),
    Scenario.LOGIN_REJECTED: Expected(
        "3.1", FIRST, 25, STARTTLS, ErrorCode.AUTH_REFUSED, 1, "retype “E-MAIL Password”"
    ),
    Scenario.MICROSOFT_365_AUTH_DISABLED: Expected("3.1", FIRST, 25, STARTTLS, ErrorCode.AUTH_REFUSED, 1, "SMTP AUTH"),
    Scenario.GMAIL_APP_PASSWORD: Expected("3.1", FIRST, 25, STARTTLS, ErrorCode.AUTH_REFUSED, 1, "app password"),
    Scenario.NO_AUTH_OFFERED: Expected(None, Reason.LOGIN_NOT_OFFERED, logins=0, advice="offers no login"),
    Scenario.SENDER_NOT_ALLOWED: Expected(
        "3.1", FIRST, 25, STARTTLS, ErrorCode.SENDER_REFUSED, 1, "Enter the address of the account that logs in"
    ),
    Scenario.RELAY_DENIED: Expected(
        "3.1", FIRST, 25, STARTTLS, ErrorCode.RELAYING_DENIED, 1, "passes mail on only after a login"
    ),
    Scenario.GREYLISTED: Expected("3.1", FIRST, 25, STARTTLS, advice="greylisting"),
    Scenario.TARPIT: Expected("3.1", FIRST, 25, STARTTLS),
    Scenario.DROPS_CONNECTION: Expected(
        "3.1", FIRST, 25, STARTTLS, ErrorCode.AUTH_CONNECTION_LOST, 1, "hung up instead of answering the login"
    ),
    Scenario.FULL_MAILBOX: Expected("3.1", FIRST, 25, STARTTLS, advice="mailbox of the recipient is full"),
}
"""Written down from what each scenario is, not from what the program says."""


@dataclass(frozen=True)
class Outcome:
    recommendation: Recommendation
    verdict: Verdict | None
    steps: tuple[Step, ...]
    logins: int
    survey_logins: int

    @property
    def advice(self) -> str:
        """What a technician is told to do in the end."""
        if self.verdict is None:
            return NARRATOR.recommendation(self.recommendation).why
        certificate = [s for s in self.steps if s.stage is Stage.CERTIFICATE and s.status is Status.WARNING]
        failed = [s for s in self.steps if s.status is Status.FAILED]
        warned = [s for s in self.steps if s.stage is Stage.RECIPIENT and s.status is Status.WARNING]
        told = [NARRATOR.step(step, self.recommendation.plan) for step in (*failed, *certificate, *warned)]
        return " ".join(f"{t.cause} {t.advice}" for t in told)


async def surveyed(scenario: Scenario) -> Outcome:
    # Eight times as fast, the tarpit is still slower than all others.
    server = PracticeServer(scenario, wait=lambda seconds: asyncio.sleep(seconds / 8))
    access = await asyncio.to_thread(server.start)
    try:
        recommendation = await found(access)
        survey_logins = server.counts().logins
        steps: list[Step] = []

        def emit(event: Event) -> None:
            if isinstance(event, Step):
                steps.append(event)

        verdict = None
        if recommendation.plan is not None:
            request = CheckRequest(plan=recommendation.plan, password=access.password, aids=AIDS, route=route(access))
            verdict = await check(request, emit)
        return Outcome(recommendation, verdict, tuple(steps), server.counts().logins, survey_logins)
    finally:
        await asyncio.to_thread(server.stop)


async def found(access: PracticeAccess) -> Recommendation:
    wish = Wish(host=access.host, user=access.user, has_password=True, from_address=access.sender)
    situation = Situation(wish, SystemState(), AIDS)
    request = SurveyRequest(situation=situation, ports=ports_to_survey(situation), route=route(access))
    matrix = await survey(request, lambda _: None)
    assert matrix is not None
    return recommend(matrix, situation)


def route(access: PracticeAccess) -> Route:
    return Route(host=access.host, addresses=(access.address,), ports=access.ports, ca_pem=access.ca_pem)


@pytest.fixture(scope="module")
def outcomes() -> dict[Scenario, Outcome]:
    async def all_at_once() -> list[Outcome]:
        return await asyncio.gather(*(surveyed(scenario) for scenario in Scenario))

    return dict(zip(Scenario, asyncio.run(all_at_once()), strict=True))


@pytest.mark.parametrize("scenario", Scenario)
def test_the_recommendation_and_its_test(scenario: Scenario, outcomes: dict[Scenario, Outcome]) -> None:
    outcome, expected = outcomes[scenario], EXPECTED[scenario]
    cell, verdict = outcome.recommendation.cell, outcome.verdict
    assert (
        Expected(
            outcome.recommendation.scenario,
            outcome.recommendation.reason,
            cell.port if cell else None,
            cell.security if cell else None,
            verdict.error if verdict else None,
            outcome.logins,
            expected.advice,
        )
        == expected
    )
    assert outcome.survey_logins == 0
    if verdict is not None and cell is not None:
        assert (verdict.port, verdict.security) == (cell.port, cell.security)
        assert verdict.ok is (expected.error is None)


@pytest.mark.parametrize("scenario", [scenario for scenario in Scenario if EXPECTED[scenario].advice])
def test_each_scenario_ends_in_its_own_advice(scenario: Scenario, outcomes: dict[Scenario, Outcome]) -> None:
    advice = outcomes[scenario].advice
    assert EXPECTED[scenario].advice in advice
    others = [outcomes[other].advice for other in Scenario if other is not scenario]
    assert advice not in others


def test_a_silent_port_25_leaves_the_verdict_provisional(outcomes: dict[Scenario, Outcome]) -> None:
    outcome = outcomes[Scenario.PORT_25_SILENT]
    assert outcome.verdict is not None
    assert outcome.verdict.undecided == (25,)
    told = NARRATOR.recommendation(outcome.recommendation, outcome.verdict)
    assert any("Port 25 did not answer this PC" in caveat for caveat in told.caveats)


def test_the_table_of_recommendations(
    outcomes: dict[Scenario, Outcome], record_property: Callable[[str, object], None]
) -> None:
    assert set(EXPECTED) == set(Scenario)
    print()
    print(f"{'practice scenario':<28} {'§':<5} {'port, security':<15} {'test':<22} logins  advice in the end")
    for scenario, outcome in outcomes.items():
        cell, verdict = outcome.recommendation.cell, outcome.verdict
        where = f"{cell.port} {cell.security}" if cell else "–"
        tested = "not tested" if verdict is None else verdict.error or "passed"
        told = outcome.advice if len(outcome.advice) <= 100 else outcome.advice[:99] + "…"
        row = f"{outcome.recommendation.scenario or 'none':<5} {where:<15} {tested:<22} {outcome.logins:<7} {told}"
        print(f"{scenario:<28} {row}")
        record_property(scenario.value, row)
        assert outcome.logins <= 1
