"""What the technician is told myReports will do: every row of the HowTo's rules."""

from dataclasses import dataclass
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from myreports_gui.model.plan import Security, plan_after
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm, SystemState, TestAids
from myreports_gui.model.synchronization import as_if_saved, missing_fields, save_forwarding, save_setup

OWN = SetupForm(host="own.example", user="own", has_password=True, from_address="own@a.example", reply_to="r@a.example")
COMPLETE = ForwardingForm(server="sys.example", user="sys", has_password=True, email="sys@a.example")
ANY = ("starttls", "ssl", "none")


def forwarding(port: int | None, *, ssl: bool) -> ForwardingForm:
    return ForwardingForm(
        server="sys.example", port=port, ssl=ssl, user="sys", has_password=True, email="sys@a.example"
    )


def marked() -> SetupForm:
    return replace(OWN, synchronize=True)


@dataclass(frozen=True, kw_only=True)
class Row:
    port: int | None
    ssl: bool
    ports: tuple[int, ...]
    security: tuple[str, ...]
    fallback: bool
    own: str
    imported: str


ROWS = [
    Row(port=None, ssl=False, ports=(25, 465, 587), security=ANY, fallback=True, own="3.1", imported="3.2"),
    Row(port=None, ssl=True, ports=(465, 587, 25), security=("ssl",), fallback=False, own="3.2", imported="3.2"),
    Row(port=2525, ssl=False, ports=(2525,), security=ANY, fallback=True, own="4.1", imported="4.1"),
    Row(port=2525, ssl=True, ports=(2525,), security=("ssl",), fallback=False, own="4.2", imported="4.2"),
]


@pytest.mark.parametrize("row", ROWS)
def test_each_row_of_the_table_with_own_values(row: Row) -> None:
    state = SystemState(retained=Retained(port=row.port, ssl=row.ssl))
    plan = plan_after(save_setup(state, OWN), TestAids())
    assert (plan.source, plan.ports, plan.security, plan.fallback) == ("own", row.ports, row.security, row.fallback)
    assert plan.sections == ((row.own, "4.4") if row.port or row.ssl else (row.own,))
    assert plan.forced_ssl is row.ssl


@pytest.mark.parametrize("row", ROWS)
def test_each_row_of_the_table_with_imported_values(row: Row) -> None:
    saved = as_if_saved(
        SystemState(), SetupForm(reply_to="r@a.example", synchronize=True), forwarding(row.port, ssl=row.ssl)
    )
    plan = plan_after(saved, TestAids())
    assert (plan.source, plan.ports, plan.security, plan.fallback) == (
        "imported",
        row.ports,
        row.security,
        row.fallback,
    )
    assert plan.sections == (row.imported,)
    assert (plan.host, plan.user, plan.from_address) == ("sys.example", "sys", "sys@a.example")
    assert plan.reply_to == "r@a.example"
    assert plan.authentication


def test_the_port_orders_of_a_site_replace_both_built_in_ones() -> None:
    aids = TestAids(ports=(587, 25), ssl_ports=(4650,))
    plain = plan_after(save_setup(SystemState(), OWN), aids)
    forced = plan_after(save_setup(SystemState(retained=Retained(ssl=True)), OWN), aids)
    given_port = plan_after(save_setup(SystemState(retained=Retained(port=26)), OWN), aids)
    assert (plain.ports, forced.ports, given_port.ports) == ((587, 25), (4650,), (26,))


def test_without_a_user_myreports_does_not_log_in() -> None:
    assert not plan_after(save_setup(SystemState(), SetupForm(host="a.example")), TestAids()).authentication


NAMES = ("server", "user", "password", "email")


@pytest.mark.parametrize("empty", [c for c in product((True, False), repeat=4) if any(c)])
def test_an_incomplete_forwarding_names_exactly_its_empty_fields_and_imports_nothing(empty: tuple[bool, ...]) -> None:
    expected = tuple(name for name, is_empty in zip(NAMES, empty, strict=True) if is_empty)
    form = ForwardingForm(
        server="" if empty[0] else "s.example",
        port=99,
        ssl=True,
        user="" if empty[1] else "u",
        has_password=not empty[2],
        email="" if empty[3] else "e@a.example",
    )
    before = SystemState(retained=Retained(port=2525, ssl=False))
    saved = as_if_saved(before, marked(), form)
    assert missing_fields(form) == saved.imported.missing == expected
    assert saved.state == SystemState(setup=marked(), forwarding=form, retained=before.retained)
    assert saved.overwritten == ()
    plan = plan_after(saved, TestAids())
    assert (plan.source, plan.host, plan.ports, plan.sections) == ("own", "own.example", (2525,), ("4.1",))
    assert plan.imported.requested
    assert not plan.imported.applied


def test_a_blocked_import_without_an_own_host_has_no_host_at_all() -> None:
    plan = plan_after(as_if_saved(SystemState(), SetupForm(synchronize=True), ForwardingForm()), TestAids())
    assert plan.host is None
    assert plan.imported.missing == NAMES
    assert plan.sections == ("3.1",)


ports = st.none() | st.integers(1, 65535)
texts = st.sampled_from(["", "a", "b"])
setups = st.builds(
    SetupForm, host=texts, user=texts, has_password=st.booleans(), from_address=texts, reply_to=texts,
    synchronize=st.booleans(),
)  # fmt: skip
forwardings = st.builds(
    ForwardingForm, server=texts, port=ports, ssl=st.booleans(), user=texts, has_password=st.booleans(), email=texts
)
retaineds = st.builds(Retained, port=ports, ssl=st.booleans())
states = st.builds(SystemState, setup=setups, forwarding=forwardings, retained=retaineds)


def told(port: int | None, ssl: bool) -> tuple[tuple[int, ...], tuple[str, ...], bool]:
    """The table once more, in the HowTo's order instead of the program's."""
    security = ("ssl",) if ssl else ANY
    match port, ssl:
        case None, False:
            return (25, 465, 587), security, True
        case None, True:
            return (465, 587, 25), security, False
        case int(), _:
            return (port,), security, not ssl
    raise AssertionError


@given(states, setups, forwardings, st.booleans())
def test_every_combination_has_one_plan_and_it_follows_the_table(
    state: SystemState, setup: SetupForm, form: ForwardingForm, keeps: bool
) -> None:
    plan = plan_after(as_if_saved(state, setup, form, keeps_password=keeps), TestAids())
    assert plan == plan_after(as_if_saved(state, setup, form, keeps_password=keeps), TestAids())
    complete = all((form.server, form.user, form.has_password, form.email))
    imported_now = complete and setup.synchronize
    imported_before = complete and state.setup.synchronize  # Forwarding is saved first, under the stored flag
    source = form if imported_now or imported_before else state.retained
    assert (plan.retained.port, plan.retained.ssl) == (source.port, source.ssl)
    assert (plan.ports, plan.security, plan.fallback) == told(source.port, source.ssl)
    assert plan.source == ("imported" if imported_now else "own")
    assert plan.host == ((form.server if imported_now else setup.host) or None)
    assert plan.reply_to == setup.reply_to
    anything_retained = source.port is not None or source.ssl
    assert ("4.4" in plan.sections) is (anything_retained and not setup.synchronize)
    kept = setup.has_password or (keeps and imported_before)
    assert plan.has_password is (imported_now or kept)


@given(states, st.lists(setups | forwardings))
def test_no_import_ever_changes_reply_to_and_a_blocked_one_changes_only_the_saved_form(
    state: SystemState, saves: list[SetupForm | ForwardingForm]
) -> None:
    for form in saves:
        before = state
        if isinstance(form, SetupForm):
            result = save_setup(state, form)
            unsynchronized = SystemState(setup=form, forwarding=before.forwarding, retained=before.retained)
            assert result.state.setup.reply_to == form.reply_to
        else:
            result = save_forwarding(state, form)
            unsynchronized = SystemState(setup=before.setup, forwarding=form, retained=before.retained)
            assert result.state.setup.reply_to == before.setup.reply_to
        if not result.imported.applied:
            assert result.state == unsynchronized
            assert result.overwritten == ()
        assert bool(result.imported.missing) is (result.imported.requested and not result.imported.applied)
        state = result.state


def test_security_words_are_those_of_the_scripts() -> None:
    assert [security.value for security in Security] == ["starttls", "ssl", "none"]
