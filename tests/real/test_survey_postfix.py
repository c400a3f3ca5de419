"""Find Working Settings against a real Postfix: the recommendation, its test, the AUTH commands Postfix counted."""

import asyncio
import os
import re
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import Reason, Recommendation, Situation, Wish, ports_to_survey, recommend
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, Retained, SystemState, TestAids
from myreports_gui.probe.check import check
from myreports_gui.probe.request import CheckRequest, Route
from myreports_gui.probe.survey import SurveyRequest, survey
from tests.real import postfix
from tests.real.parts import missing, need_programs
from tests.real.postfix import RealPostfix, running_postfix
from tests.wire.test_check import closed_port

pytestmark = pytest.mark.real

USER = "umlaut@mail.test.example"
INBOUND = 26
"""As port 25 of many companies: mail for the own domain only, no login."""
RELAY = 27
"""Takes mail for everybody from this PC, without login and without TLS."""


@pytest.fixture(scope="module")
def mail() -> Iterator[RealPostfix]:
    """The Postfix of the other tests with two more listeners."""
    need_programs("postfix", "saslpasswd2")
    if os.geteuid() != 0:
        missing("Postfix's master starts as root only")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(postfix._LISTENERS, INBOUND, "-o smtpd_sasl_auth_enable=no")
        patch.setitem(
            postfix._LISTENERS,
            RELAY,
            "-o smtpd_sasl_auth_enable=no -o smtpd_tls_security_level=none -o mynetworks=127.0.0.0/8"
            " -o smtpd_relay_restrictions=permit_mynetworks,reject",
        )
        with running_postfix() as running:
            yield running


@dataclass(frozen=True)
class Found:
    recommendation: Recommendation
    verdict: Verdict | None
    logins: int

    @property
    def told(self) -> tuple[object, ...]:
        cell = self.recommendation.cell
        assert cell is not None
        return (self.recommendation.scenario, self.recommendation.reason, cell.port, cell.security)


def find(
    mail: RealPostfix,
    ports: Mapping[int, int | None],
    *,
    user: str = USER,
    password: str | None = None,
    state: SystemState | None = None,
) -> Found:
    """`ports`: a port as myReports would name it → one of Postfix's listeners, None where nothing listens."""
    before = len(mail.log_text())
    situation = Situation(
        Wish(host=mail.host, user=user, has_password=bool(user), from_address=USER), state or SystemState(), TestAids()
    )

    async def whole(route: Route) -> tuple[Recommendation, Verdict | None]:
        surveyed = ports_to_survey(situation, *ports)
        assert set(surveyed) == set(ports)
        matrix = await survey(SurveyRequest(situation=situation, ports=surveyed, route=route), lambda _: None)
        assert matrix is not None
        recommendation = recommend(matrix, situation)
        if recommendation.plan is None:
            return recommendation, None
        secret = Secret(password or mail.users[USER]) if user else None
        return recommendation, await check(
            CheckRequest(plan=recommendation.plan, password=secret, route=route), lambda _: None
        )

    with closed_port() as closed:
        real = {port: closed if listener is None else mail.ports[listener] for port, listener in ports.items()}
        route = Route(host=mail.host, addresses=("127.0.0.1",), ports=real, ca_pem=mail.ca_pem.read_text())
        recommendation, verdict = asyncio.run(whole(route))
    return Found(recommendation, verdict, logins_since(mail, before))


def logins_since(mail: RealPostfix, before: int) -> int:
    """AUTH commands, successful or not, in Postfix's own statistics of each connection."""
    deadline = time.monotonic() + 20
    while True:
        log = mail.log_text()[before:]
        ended = re.findall(r": disconnect from .*", log)
        if 0 < len(re.findall(r": connect from ", log)) == len(ended):
            return sum(int(count) for line in ended for count in re.findall(r" auth=(?:\d+/)?(\d+)", line))
        assert time.monotonic() < deadline, log
        threading.Event().wait(0.02)  # another process writes the log: there is nothing to wait on


def test_an_inbound_port_25_without_login_leads_to_587_by_hand(mail: RealPostfix) -> None:
    found = find(mail, {25: INBOUND, 465: None, 587: 587})
    assert found.told == ("4.1", Reason.FIRST_OPEN_PORT_FAILS, 587, Security.STARTTLS)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.port, found.logins) == (True, 587, 1)


def test_an_inbound_port_25_with_only_ssl_beside_it_needs_the_flag(mail: RealPostfix) -> None:
    found = find(mail, {25: INBOUND, 465: 465, 587: None})
    assert found.told == ("4.2", Reason.FIRST_OPEN_PORT_FAILS, 465, Security.SSL)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.port, found.logins) == (True, 465, 1)


def test_only_465_is_reached_through_the_fallback(mail: RealPostfix) -> None:
    found = find(mail, {25: None, 465: 465, 587: None})
    assert found.told == ("3.1", Reason.FIRST_OPEN_PORT_WORKS, 465, Security.SSL)
    assert found.verdict is not None
    assert (found.verdict.ok, found.logins) == (True, 1)


@pytest.mark.parametrize(
    ("listener", "scenario", "security"), [(587, "4.1", Security.STARTTLS), (465, "4.2", Security.SSL)]
)
def test_a_port_of_the_servers_own_choice(listener: int, scenario: str, security: Security, mail: RealPostfix) -> None:
    found = find(mail, {25: None, 465: None, 587: None, 2525: listener})
    assert found.told == (scenario, Reason.CUSTOM_PORT, 2525, security)
    assert found.verdict is not None
    assert (found.verdict.ok, found.logins) == (True, 1)


def test_a_retained_port_in_the_way_is_reset(mail: RealPostfix) -> None:
    state = SystemState(retained=Retained(port=2525, ssl=True))
    found = find(mail, {25: 25, 465: None, 587: 587, 2525: None}, state=state)
    assert found.told == ("4.3", Reason.RETAINED_IN_THE_WAY, 25, Security.STARTTLS)
    assert found.verdict is not None
    assert (found.verdict.ok, found.logins) == (True, 1)


def test_the_phone_system_keeps_its_own_server(mail: RealPostfix) -> None:
    fax = ForwardingForm(server="fax.example", port=25, user="fax", has_password=True, email="fax@acme.example")
    found = find(mail, {25: INBOUND, 465: None, 587: 587}, state=SystemState(forwarding=fax))
    assert found.told == ("4.4", Reason.FORWARDING_SERVES_ANOTHER, 587, Security.STARTTLS)
    assert found.verdict is not None
    assert (found.verdict.ok, found.logins) == (True, 1)


def test_only_an_inbound_server_offers_no_login(mail: RealPostfix) -> None:
    found = find(mail, {25: INBOUND, 465: None, 587: None})
    assert (found.recommendation.scenario, found.recommendation.reason) == (None, Reason.LOGIN_NOT_OFFERED)
    assert (found.verdict, found.logins) == (None, 0)


def test_without_login_an_inbound_server_does_not_relay(mail: RealPostfix) -> None:
    found = find(mail, {25: INBOUND, 465: None, 587: 587}, user="")
    assert (found.recommendation.scenario, found.recommendation.reason) == (None, Reason.NOTHING_WORKS)
    assert found.recommendation.blocked_by is not None
    assert found.recommendation.blocked_by.error is ErrorCode.RELAYING_DENIED
    assert found.logins == 0


def test_a_relay_by_address_works_unsecured_and_without_login(mail: RealPostfix) -> None:
    found = find(mail, {25: RELAY, 465: None, 587: 587}, user="")
    assert found.told == ("3.1", Reason.FIRST_OPEN_PORT_WORKS, 25, Security.NONE)
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.login_free, found.logins) == (True, True, 0)


def test_a_wrong_password_is_tried_once(mail: RealPostfix) -> None:
    found = find(mail, {25: 25, 465: 465, 587: 587}, password="wrong")
    assert found.verdict is not None
    assert (found.verdict.ok, found.verdict.error, found.logins) == (False, ErrorCode.AUTH_REFUSED, 1)
