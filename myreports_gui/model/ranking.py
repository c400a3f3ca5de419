"""From a survey's matrix to one recommendation: what to enter, in which order, and why (§4)."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from .plan import Plan, Security, plan_after
from .settings import ForwardingForm, SetupForm, SystemState, TestAids
from .stages import Stage
from .survey import Cell, Matrix
from .synchronization import SaveResult, save_forwarding, save_setup, synchronize

ScenarioNumber = Literal["3.1", "4.1", "4.2", "4.3", "4.4"]


class Reason(StrEnum):
    """Why this is recommended, or why nothing can be."""

    ALREADY_RIGHT = "already-right"
    FIRST_OPEN_PORT_WORKS = "first-open-port-works"
    FIRST_OPEN_PORT_FAILS = "first-open-port-fails"
    FIRST_OPEN_PORT_WEAKER = "first-open-port-weaker"
    CUSTOM_PORT = "custom-port"
    RETAINED_FITS = "retained-fits"
    RETAINED_IN_THE_WAY = "retained-in-the-way"
    FORWARDING_SERVES_ANOTHER = "forwarding-serves-another"
    NO_PORT_OPEN = "no-port-open"
    OAUTH_ONLY = "oauth-only"
    LOGIN_NOT_OFFERED = "login-not-offered"
    ANONYMOUS_NEEDS_FIRST_PORT = "anonymous-needs-first-port"
    NOTHING_WORKS = "nothing-works"


class SaveForwarding(Struct, frozen=True):
    """Enter these values in E-mail Forwarding and save."""

    form: ForwardingForm


class SaveSetup(Struct, frozen=True):
    """Enter these values in E-MAIL Setup and save."""

    form: SetupForm


Save = SaveForwarding | SaveSetup


class Wish(Struct, frozen=True, kw_only=True):
    """Who shall send through which server: the same in every scenario."""

    host: str
    user: str
    has_password: bool
    from_address: str
    reply_to: str = ""


class Situation(Struct, frozen=True):
    """What is stored on the phone system now, who shall send, and the port orders."""

    wish: Wish
    state: SystemState
    aids: TestAids


def ports_to_survey(situation: Situation, *typed: int | None) -> tuple[int, ...]:
    """Every port of both orders, the typed and the retained one."""
    extra = (*typed, situation.state.retained.port, situation.state.forwarding.port)
    ports = (*situation.aids.ports, *situation.aids.ssl_ports, *(p for p in extra if p is not None))
    return tuple(dict.fromkeys(ports))


class Recommendation(Struct, frozen=True, kw_only=True):
    """What to do. `saves`: what to enter and save, in this order; `state`: what is stored then; `plan`: where it leads.

    `scenario` None: nothing can be recommended, and `reason` says what is missing. `blocked_by`: the cell that
    myReports would come to by itself and that does not do; without a scenario the one that came furthest.
    `others`: cells that other values would lead to and that are not tried.
    """

    scenario: ScenarioNumber | None
    reason: Reason
    cell: Cell | None = None
    saves: tuple[Save, ...] = ()
    state: SystemState = field(default_factory=SystemState)
    plan: Plan | None = None
    blocked_by: Cell | None = None
    others: tuple[Cell, ...] = ()


def recommend(matrix: Matrix, situation: Situation) -> Recommendation:
    """The best way to reach a cell that works.

    Verified encryption goes before unverified, that before none; then the scenario with the fewest entries (§4).
    """
    candidates = sorted(_candidates(matrix, situation), key=_rank)
    if not candidates:
        return _nothing(matrix, situation)
    best = candidates[0]
    cells = [candidate.cell for candidate in candidates]
    return replace(best, others=tuple(cell for cell in matrix.cells if cell in cells and cell != best.cell))


def play(state: SystemState, saves: tuple[Save, ...]) -> SaveResult:
    """The stored values after a sequence of saves."""
    result = SaveResult(state=state, imported=synchronize(state).imported)
    for save in saves:
        match save:
            case SaveForwarding(form):
                result = save_forwarding(result.state, form)
            case SaveSetup(form):
                result = save_setup(result.state, form)
    return result


_EFFORT = {None: 9, "3.1": 0, "4.3": 1, "4.1": 2, "4.2": 3, "4.4": 4}


def _rank(candidate: Recommendation) -> tuple[int, bool, int, bool]:
    cell = candidate.cell
    if cell is None:
        raise ValueError("a candidate has a cell")
    protection = 2 if cell.security is Security.NONE else 0 if cell.trusted else 1
    # Between equals STARTTLS on a submission port is what §5 calls the standard.
    effort = 0 if len(candidate.saves) == 1 else _EFFORT[candidate.scenario]
    return protection, bool(candidate.saves), effort, cell.port != 587


def _candidates(matrix: Matrix, situation: Situation) -> Iterator[Recommendation]:
    wish, state, aids = situation.wish, situation.state, situation.aids
    own = _own(wish, synchronize_flag=False)
    automatic_port = matrix.first_open(aids.ports)
    automatic = matrix.automatic(automatic_port) if automatic_port is not None else None
    yield from _as_it_is(matrix, situation)
    if automatic is not None and automatic.works:
        if not state.retained:
            yield _made("3.1", Reason.FIRST_OPEN_PORT_WORKS, automatic, (SaveSetup(own),), situation)
        elif wish.user:
            yield _made("4.3", Reason.RETAINED_IN_THE_WAY, automatic, _reset(wish, state, own), situation)
    yield from _with_retained(matrix, situation, own)
    if not wish.user:
        return  # an import wants a user and a password: no scenario reaches a chosen port without them
    for cell in matrix.cells:
        yield from _chosen(matrix, cell, situation, automatic)


def _as_it_is(matrix: Matrix, situation: Situation) -> Iterator[Recommendation]:
    """What is stored now may already do."""
    wish, state, aids = situation.wish, situation.state, situation.aids
    plan = plan_after(synchronize(state), aids)
    if (plan.host, plan.user, plan.from_address) != (wish.host, wish.user, wish.from_address):
        return
    cell = _reached(matrix, plan)
    if cell is not None and cell.works:
        yield Recommendation(scenario=_named(plan), reason=Reason.ALREADY_RIGHT, cell=cell, state=state, plan=plan)


def _with_retained(matrix: Matrix, situation: Situation, own: SetupForm) -> Iterator[Recommendation]:
    """A retained port or SSL flag may be just what the server wants (§4.4, step 2)."""
    if not situation.state.retained:
        return
    saves = (SaveSetup(own),)
    plan = plan_after(play(situation.state, saves), situation.aids)
    cell = _reached(matrix, plan)
    if cell is not None and cell.works:
        yield _made(_named(plan), Reason.RETAINED_FITS, cell, saves, situation)


def _reached(matrix: Matrix, plan: Plan) -> Cell | None:
    """The cell that a plan leads to; None where none of its ports is open."""
    port = matrix.first_open(plan.ports)
    if port is None:
        return None
    return matrix.at(port, Security.SSL) if plan.forced_ssl else matrix.automatic(port)


def _named(plan: Plan) -> ScenarioNumber:
    """The scenario that settings in force amount to; automatic ports after an import count as 3.1's."""
    match plan.sections:
        case (_, "4.4"):
            return "4.4"
        case ("4.1" | "4.2" as section, *_):
            return section
        case ("3.2", *_) if plan.forced_ssl:
            return "4.2"
        case _:
            return "3.1"


def _chosen(matrix: Matrix, cell: Cell, situation: Situation, automatic: Cell | None) -> Iterator[Recommendation]:
    """4.1, 4.2 and 4.4: the port, and for implicit TLS the flag, given in E-mail Forwarding."""
    wish, state = situation.wish, situation.state
    if not cell.works:
        return
    flag = cell.security is Security.SSL
    if not flag and matrix.automatic(cell.port) != cell:
        return  # STARTTLS, else SSL, else unsecured leads elsewhere on this port
    forwarding = ForwardingForm(
        server=wish.host, port=cell.port, ssl=flag, user=wish.user, has_password=True, email=wish.from_address
    )
    imported = SaveSetup(_imported(wish))
    keeps = _kept_forwarding(wish, state)
    if keeps is None:
        saves: tuple[Save, ...] = (SaveForwarding(forwarding), imported)
        reason = _why(automatic)
        yield _made("4.2" if flag else "4.1", reason, cell, saves, situation, automatic)
        return
    saves = (
        SaveForwarding(forwarding),
        imported,
        SaveSetup(_own(wish, synchronize_flag=False)),
        SaveForwarding(keeps),
    )
    yield _made("4.4", Reason.FORWARDING_SERVES_ANOTHER, cell, saves, situation, automatic)


def _why(automatic: Cell | None) -> Reason:
    if automatic is not None and automatic.works:
        return Reason.FIRST_OPEN_PORT_WEAKER
    return Reason.CUSTOM_PORT if automatic is None else Reason.FIRST_OPEN_PORT_FAILS


def _kept_forwarding(wish: Wish, state: SystemState) -> ForwardingForm | None:
    """The stored E-mail Forwarding, where the phone system needs it for another account than myReports."""
    form = state.forwarding
    if not form.server or synchronize(state).imported.applied:
        return None  # what is imported now is what myReports was given it for
    same = (form.server.casefold(), form.user) == (wish.host.casefold(), wish.user)
    return None if same else form


def _reset(wish: Wish, state: SystemState, own: SetupForm) -> tuple[Save, ...]:
    """§4.3: synchronize with port empty and SSL unmarked, unmark the flag, type the own values again."""
    empty = ForwardingForm(server=wish.host, user=wish.user, has_password=True, email=wish.from_address)
    saves: tuple[Save, ...] = (SaveForwarding(empty), SaveSetup(_imported(wish)), SaveSetup(own))
    keeps = _kept_forwarding(wish, state)
    return saves if keeps is None else (*saves, SaveForwarding(keeps))


def _own(wish: Wish, *, synchronize_flag: bool) -> SetupForm:
    return SetupForm(
        host=wish.host,
        user=wish.user,
        has_password=wish.has_password,
        from_address=wish.from_address,
        reply_to=wish.reply_to,
        synchronize=synchronize_flag,
    )


def _imported(wish: Wish) -> SetupForm:
    """§4.1, §4.2: "set only the flag". Reply-To is myReports' own and stays."""
    return SetupForm(reply_to=wish.reply_to, synchronize=True)


def _made(  # noqa: PLR0917 - one call for every kind of candidate
    scenario: ScenarioNumber,
    reason: Reason,
    cell: Cell,
    saves: tuple[Save, ...],
    situation: Situation,
    blocked_by: Cell | None = None,
) -> Recommendation:
    result = play(situation.state, saves)
    return Recommendation(
        scenario=scenario,
        reason=reason,
        cell=cell,
        saves=saves,
        state=result.state,
        plan=plan_after(result, situation.aids),
        blocked_by=None if blocked_by is cell else blocked_by,
    )


def _nothing(matrix: Matrix, situation: Situation) -> Recommendation:
    """Cells that myReports would never come to are no argument: an unsecured login where STARTTLS is offered."""
    wish, aids = situation.wish, situation.aids
    reachable = matrix.reachable
    blocked_by = max(reachable, key=_progress, default=None)
    if not any(cell.open for cell in matrix.cells):
        reason, blocked_by = Reason.NO_PORT_OPEN, next(iter(matrix.cells), None)
    elif not wish.user and any(cell.works for cell in reachable):
        reason = Reason.ANONYMOUS_NEEDS_FIRST_PORT
        port = matrix.first_open(aids.ports)
        blocked_by = matrix.automatic(port) if port is not None else None
    elif wish.user and any(cell.oauth_only for cell in reachable):
        reason = Reason.OAUTH_ONLY
        blocked_by = next(cell for cell in reachable if cell.oauth_only)
    elif wish.user and blocked_by is not None and blocked_by.failed_stage is None:
        reason = Reason.LOGIN_NOT_OFFERED
    else:
        reason = Reason.NOTHING_WORKS
    return Recommendation(scenario=None, reason=reason, state=situation.state, blocked_by=blocked_by)


_STAGES = tuple(Stage)


def _progress(cell: Cell) -> int:
    """How far a conversation came; the first of equals is the one myReports meets first."""
    return len(_STAGES) if cell.failed_stage is None else _STAGES.index(cell.failed_stage)
