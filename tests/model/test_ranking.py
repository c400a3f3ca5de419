"""From a matrix to what to enter: every case of the survey, and its saves played back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
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
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm, SystemState, TestAids
from myreports_gui.model.stages import Stage
from myreports_gui.model.survey import Cell, Matrix

WISH = Wish(host="mail.acme.example", user="reports", has_password=True, from_address="reports@acme.example")
SSL, STARTTLS, NONE = Security.SSL, Security.STARTTLS, Security.NONE


def closed(port: int) -> list[Cell]:
    error = ErrorCode.CONNECT_REFUSED
    return [Cell(port=port, security=s, open=False, error=error, failed_stage=Stage.CONNECT) for s in Security]


def submission(port: int, *, works: bool = True, trusted: bool = True, plain: bool = False) -> list[Cell]:
    """Greets in plain text and offers STARTTLS. `plain`: the login is offered without it, too."""
    auth = ("PLAIN",) if works else ()
    missing = None if works else ErrorCode.AUTH_NOT_OFFERED
    unsecured = None if plain else ErrorCode.AUTH_NOT_OFFERED
    return [
        Cell(port=port, security=STARTTLS, open=True, works=works, auth_offered=auth, trusted=trusted, error=missing),
        Cell(port=port, security=SSL, open=True, error=ErrorCode.TLS_NOT_SPOKEN, failed_stage=Stage.TLS),
        Cell(port=port, security=NONE, open=True, works=plain, auth_offered=auth if plain else (), error=unsecured),
    ]


def implicit(port: int, *, works: bool = True, trusted: bool = True) -> list[Cell]:
    """Waits for TLS."""
    silent = {"open": True, "error": ErrorCode.NO_GREETING, "failed_stage": Stage.GREETING}
    return [
        Cell(port=port, security=STARTTLS, **silent),  # type: ignore[arg-type]
        Cell(port=port, security=SSL, open=True, works=works, auth_offered=("PLAIN",), trusted=trusted),
        Cell(port=port, security=NONE, **silent),  # type: ignore[arg-type]
    ]


def unsecured(port: int, *, works: bool = True, auth: tuple[str, ...] = ("LOGIN",)) -> list[Cell]:
    """Greets in plain text without STARTTLS."""
    no = ErrorCode.STARTTLS_NOT_OFFERED
    return [
        Cell(port=port, security=STARTTLS, open=True, error=no, failed_stage=Stage.STARTTLS),
        Cell(port=port, security=SSL, open=True, error=ErrorCode.TLS_NOT_SPOKEN, failed_stage=Stage.TLS),
        Cell(port=port, security=NONE, open=True, works=works, auth_offered=auth),
    ]


def ask(*ports: list[Cell], state: SystemState | None = None, wish: Wish = WISH) -> Recommendation:
    matrix = Matrix(tuple(cell for port in ports for cell in port))
    return recommend(matrix, Situation(wish, state or SystemState(), TestAids()))


def reached(recommendation: Recommendation) -> tuple[int, Security] | None:
    cell = recommendation.cell
    return None if cell is None else (cell.port, cell.security)


def test_automatic_ports_are_enough() -> None:
    found = ask(submission(25), implicit(465), submission(587))
    assert (found.scenario, found.reason, reached(found)) == ("3.1", Reason.FIRST_OPEN_PORT_WORKS, (25, STARTTLS))


def test_an_open_port_25_that_is_useless_leads_to_587_by_hand() -> None:
    found = ask(submission(25, works=False), closed(465), submission(587))
    assert (found.scenario, found.reason, reached(found)) == ("4.1", Reason.FIRST_OPEN_PORT_FAILS, (587, STARTTLS))
    assert found.plan is not None
    assert (found.plan.ports, found.plan.security[0]) == ((587,), STARTTLS)
    assert found.blocked_by is not None
    assert found.blocked_by.port == 25


def test_only_465_speaks_and_is_first_open() -> None:
    found = ask(closed(25), implicit(465), closed(587))
    assert (found.scenario, reached(found)) == ("3.1", (465, SSL))


def test_only_465_works_but_25_is_open() -> None:
    found = ask(submission(25, works=False), implicit(465), closed(587))
    assert (found.scenario, reached(found)) == ("4.2", (465, SSL))
    assert found.plan is not None
    assert found.plan.forced_ssl


@pytest.mark.parametrize(("port", "scenario", "security"), [(submission, "4.1", STARTTLS), (implicit, "4.2", SSL)])
def test_a_custom_port(port: object, scenario: str, security: Security) -> None:
    found = ask(closed(25), closed(465), closed(587), port(2525))  # type: ignore[operator]
    assert (found.scenario, found.reason, reached(found)) == (scenario, Reason.CUSTOM_PORT, (2525, security))


@pytest.mark.parametrize("retained", [Retained(port=2525), Retained(ssl=True), Retained(port=465, ssl=True)])
def test_a_retained_value_in_the_way_is_reset_as_a_sequence_of_saves(retained: Retained) -> None:
    state = SystemState(retained=retained, setup=SetupForm(host="old.example", user="x", from_address="x@y.example"))
    found = ask(submission(25), closed(465), submission(587), closed(2525), state=state)
    assert (found.scenario, found.reason, reached(found)) == ("4.3", Reason.RETAINED_IN_THE_WAY, (25, STARTTLS))
    assert [type(save) for save in found.saves] == [SaveForwarding, SaveSetup, SaveSetup]
    assert found.state.retained == Retained()
    assert found.state.setup.host == WISH.host
    assert not found.state.setup.synchronize


def test_forwarding_that_serves_another_server_takes_two_steps() -> None:
    other = ForwardingForm(server="fax.example", port=25, user="fax", has_password=True, email="fax@acme.example")
    found = ask(submission(25, works=False), closed(465), submission(587), state=SystemState(forwarding=other))
    assert (found.scenario, found.reason) == ("4.4", Reason.FORWARDING_SERVES_ANOTHER)
    assert found.state.forwarding == other
    assert found.state.retained == Retained(port=587)
    assert found.plan is not None
    assert found.plan.sections == ("4.1", "4.4")


def test_what_is_stored_and_works_is_left_alone() -> None:
    setup = SetupForm(host=WISH.host, user=WISH.user, has_password=True, from_address=WISH.from_address)
    state = SystemState(setup=setup, retained=Retained(port=587))
    found = ask(submission(25), submission(587), state=state)
    assert (found.scenario, found.reason, found.saves) == ("4.4", Reason.ALREADY_RIGHT, ())


def test_verified_encryption_goes_before_fewer_entries() -> None:
    found = ask(submission(25, trusted=False), closed(465), submission(587))
    assert (found.scenario, found.reason, reached(found)) == ("4.1", Reason.FIRST_OPEN_PORT_WEAKER, (587, STARTTLS))


def test_unverified_goes_before_unsecured() -> None:
    found = ask(unsecured(25), closed(465), submission(587, trusted=False))
    assert reached(found) == (587, STARTTLS)


def test_only_unsecured_works() -> None:
    found = ask(unsecured(25), closed(465), closed(587))
    assert (found.scenario, reached(found)) == ("3.1", (25, NONE))


def test_unsecured_is_not_reached_where_starttls_is_offered() -> None:
    found = ask(closed(25), closed(465), submission(587, works=False, plain=True))
    assert found.scenario is None


@pytest.mark.parametrize(
    ("ports", "reason"),
    [
        ([closed(25), closed(465), closed(587)], Reason.NO_PORT_OPEN),
        ([unsecured(25, works=False, auth=("XOAUTH2",))], Reason.OAUTH_ONLY),
        ([submission(25, works=False)], Reason.LOGIN_NOT_OFFERED),
    ],
)
def test_nothing_works_and_why(ports: list[list[Cell]], reason: Reason) -> None:
    found = ask(*ports)
    assert (found.scenario, found.reason, found.saves) == (None, reason, ())


def test_an_anonymous_relay_on_a_chosen_port_has_no_scenario() -> None:
    anonymous = replace(WISH, user="", has_password=False)
    found = ask(closed(25), closed(465), closed(587), unsecured(2525), wish=anonymous)
    assert (found.scenario, found.reason) == (None, Reason.ANONYMOUS_NEEDS_FIRST_PORT)
    found = ask(unsecured(25), closed(465), closed(587), wish=anonymous)
    assert found.scenario == "3.1"


port_kinds = st.sampled_from(
    [
        closed,
        submission,
        implicit,
        unsecured,
        lambda p: submission(p, works=False),
        lambda p: submission(p, trusted=False),
        lambda p: implicit(p, trusted=False),
        lambda p: unsecured(p, works=False),
    ]
)
states = st.builds(
    SystemState,
    setup=st.builds(SetupForm, host=st.sampled_from(["", "old.example", WISH.host]), synchronize=st.booleans()),
    forwarding=st.builds(
        ForwardingForm,
        server=st.sampled_from(["", "fax.example", WISH.host]),
        port=st.sampled_from([None, 25, 2525]),
        ssl=st.booleans(),
        user=st.sampled_from(["", "fax", WISH.user]),
        has_password=st.booleans(),
        email=st.sampled_from(["", "fax@acme.example"]),
    ),
    retained=st.builds(Retained, port=st.sampled_from([None, 25, 587, 2525]), ssl=st.booleans()),
)


@given(kinds=st.tuples(port_kinds, port_kinds, port_kinds, port_kinds), state=states)
def test_playing_the_saves_always_leads_to_the_recommended_cell(kinds: tuple[object, ...], state: SystemState) -> None:
    """What is recommended is what myReports then does: host, user, port and security, by the rules alone."""
    ports = [kind(port) for kind, port in zip(kinds, (25, 465, 587, 2525), strict=True)]  # type: ignore[operator]
    matrix = Matrix(tuple(cell for cells in ports for cell in cells))
    found = recommend(matrix, Situation(WISH, state, TestAids()))
    if found.cell is None:
        assert found.scenario is None
        return
    assert play(state, found.saves).state == found.state
    plan = found.plan
    assert plan is not None
    assert (plan.host, plan.user) == (WISH.host, WISH.user)
    port = matrix.first_open(plan.ports)
    assert port is not None
    cell = matrix.at(port, Security.SSL) if plan.forced_ssl else matrix.automatic(port)
    assert cell == found.cell
    assert cell.works


def test_a_retained_port_that_fits_is_kept() -> None:
    state = SystemState(retained=Retained(port=587))
    found = ask(submission(25, works=False), closed(465), submission(587), state=state)
    assert (found.scenario, found.reason, reached(found)) == ("4.4", Reason.RETAINED_FITS, (587, STARTTLS))
    assert [type(save) for save in found.saves] == [SaveSetup]
    assert found.state.retained == Retained(port=587)


def test_forwarding_whose_import_is_blocked_still_serves_the_phone_system() -> None:
    """Without user and password it sends fax mail, but myReports imports nothing from it."""
    fax = ForwardingForm(server="relay.example", email="fax@acme.example")
    state = SystemState(setup=SetupForm(host=WISH.host, synchronize=True), forwarding=fax)
    found = ask(submission(25, works=False), closed(465), submission(587), state=state)
    assert (found.scenario, found.state.forwarding) == ("4.4", fax)


def test_an_offered_login_that_is_never_reached_is_not_what_is_missing() -> None:
    """STARTTLS is offered and fails, so myReports does not come to the unsecured connection without a login."""
    broken = [
        replace(cell, works=False, auth_offered=(), error=ErrorCode.TLS_PROTOCOL_VERSION, failed_stage=Stage.TLS)
        if cell.security is STARTTLS
        else cell
        for cell in submission(25)
    ]
    found = ask(broken, closed(465), closed(587))
    assert (found.scenario, found.reason) == (None, Reason.NOTHING_WORKS)
    assert found.blocked_by is not None
    assert found.blocked_by.error is ErrorCode.TLS_PROTOCOL_VERSION


def test_cells_that_are_not_tried_are_named() -> None:
    found = ask(submission(25), implicit(465), submission(587))
    assert [(cell.port, cell.security) for cell in found.others] == [(465, SSL), (587, STARTTLS)]


def test_without_a_scenario_what_is_stored_stays_as_it_is() -> None:
    state = SystemState(retained=Retained(port=2525))
    found = ask(closed(25), closed(465), closed(587), closed(2525), state=state)
    assert found.state == state
    assert found.blocked_by is not None
    assert found.blocked_by.error is ErrorCode.CONNECT_REFUSED
