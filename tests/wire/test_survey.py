"""Find Working Settings over real sockets: the matrix, and no login at all."""

import ssl

import pytest

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import Situation, Wish
from myreports_gui.model.settings import Retained, SystemState, TestAids
from myreports_gui.model.survey import Cell, CellFound, Matrix, MatrixFound
from myreports_gui.probe.request import Route
from myreports_gui.probe.survey import SurveyRequest, ports_to_survey, survey

from .certificates import Authority, make_authority, server_context
from .running import HOST, USER, run
from .scripted import polite, serve
from .test_check import closed_port, silent_port


@pytest.fixture(scope="module")
def authority() -> Authority:
    return make_authority()


@pytest.fixture(scope="module")
def good(authority: Authority) -> ssl.SSLContext:
    return server_context(authority, names=(HOST,))


async def matrix_of(ports: dict[int, int], *, ca_pem: str = "", user: str = USER) -> tuple[Matrix, list[object]]:
    events: list[object] = []
    situation = Situation(
        Wish(host=HOST, user=user, has_password=bool(user), from_address=USER), SystemState(), TestAids()
    )
    request = SurveyRequest(
        situation=situation,
        ports=tuple(ports),
        route=Route(host=HOST, addresses=("127.0.0.1",), ports=ports, ca_pem=ca_pem),
    )
    matrix = await survey(request, events.append)
    assert matrix is not None
    return matrix, events


def cell(matrix: Matrix, port: int, security: Security) -> Cell:
    found = matrix.at(port, security)
    assert found is not None
    return found


def test_three_kinds_of_port_side_by_side(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        with closed_port() as closed:
            async with serve(polite(), tls=good) as plain, serve(polite(), tls=good, implicit=True) as wrapped:
                ports = {25: closed, 465: wrapped.port, 587: plain.port}
                matrix, events = await matrix_of(ports, ca_pem=authority.pem)
                assert not any(c.open for c in matrix.cells if c.port == 25)
                assert cell(matrix, 465, Security.SSL).works
                assert cell(matrix, 465, Security.STARTTLS).error is ErrorCode.NO_GREETING
                starttls = cell(matrix, 587, Security.STARTTLS)
                assert starttls.works
                assert starttls.trusted
                assert starttls.auth_offered == ("PLAIN", "LOGIN")
                assert cell(matrix, 587, Security.SSL).error is ErrorCode.TLS_NOT_SPOKEN
                assert cell(matrix, 587, Security.NONE).error is ErrorCode.AUTH_NOT_OFFERED
                assert plain.logins == wrapped.logins == 0
                assert sum(isinstance(e, CellFound) for e in events) == 9
                assert isinstance(events[-1], MatrixFound)
                assert plain.connections == 2
                assert wrapped.connections == 2  # one that stayed silent, one with TLS

    run(test)


def test_a_port_without_starttls_offers_its_login_in_clear() -> None:
    async def test() -> None:
        async with serve(polite(ehlo=b"250-x\r\n250 AUTH LOGIN\r\n")) as plain:
            matrix, _ = await matrix_of({25: plain.port})
            assert cell(matrix, 25, Security.STARTTLS).error is ErrorCode.STARTTLS_NOT_OFFERED
            none = cell(matrix, 25, Security.NONE)
            assert none.works
            assert none.auth_offered == ("LOGIN",)
            assert matrix.automatic(25) == none

    run(test)


@pytest.mark.parametrize(("reply", "works"), [(b"250 ok\r\n", True), (b"554 5.7.1 Relay access denied\r\n", False)])
def test_without_a_user_the_external_recipient_decides(reply: bytes, works: bool) -> None:
    async def test() -> None:
        async with serve(polite(ehlo=b"250 x\r\n", replies={b"RCPT": reply})) as plain:
            matrix, _ = await matrix_of({25: plain.port}, user="")
            assert cell(matrix, 25, Security.NONE).works is works
            assert b"RCPT TO:<postmaster@example.com>" in plain.heard
            assert b"DATA" not in plain.heard

    run(test)


def test_an_unverified_certificate_shows_in_its_cell() -> None:
    async def test() -> None:
        context = server_context(None, names=(HOST,))
        async with serve(polite(), tls=context) as plain, serve(polite(), tls=context, implicit=True) as wrapped:
            matrix, _ = await matrix_of({465: wrapped.port, 587: plain.port})
            for port, security in ((465, Security.SSL), (587, Security.STARTTLS)):
                found = cell(matrix, port, security)
                assert found.works
                assert found.trusted is False
                assert found.certificate is not None

    run(test)


def test_a_silent_port_costs_no_more_than_its_own_deadline(good: ssl.SSLContext) -> None:
    async def test() -> None:
        with silent_port() as silent:
            async with serve(polite(), tls=good) as plain:
                ports = {25: silent, 587: plain.port}
                situation = Situation(
                    Wish(host=HOST, user=USER, has_password=True, from_address=USER), SystemState(), TestAids()
                )
                aids = TestAids(deadlines=type(situation.aids.deadlines)(connect=1.0))
                request = SurveyRequest(
                    situation=Situation(situation.wish, situation.state, aids),
                    ports=tuple(ports),
                    route=Route(host=HOST, addresses=("127.0.0.1",), ports=ports),
                )
                matrix = await survey(request, lambda _: None)
                assert matrix is not None
                assert cell(matrix, 25, Security.NONE).error is ErrorCode.CONNECT_TIMEOUT
                assert cell(matrix, 587, Security.STARTTLS).open

    run(test)


def test_every_port_that_matters_is_surveyed_once() -> None:
    state = SystemState(retained=Retained(port=2526))
    situation = Situation(Wish(host=HOST, user="", has_password=False, from_address=USER), state, TestAids())
    assert ports_to_survey(situation, 2525, 465) == (25, 465, 587, 2525, 2526)
