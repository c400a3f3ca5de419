"""§4.3 and §4.4 played as a technician plays them: one Save after the other."""

from msgspec.structs import replace

from myreports_gui.model.plan import Plan, plan_after
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm, SystemState, TestAids
from myreports_gui.model.synchronization import SaveResult, as_if_saved, save_forwarding, save_setup

REPLY = "reply@acme.example"
OWN = SetupForm(host="own.example", user="own", has_password=True, from_address="own@acme.example", reply_to=REPLY)
COMPLETE = ForwardingForm(
    server="sys.example", port=2525, ssl=True, user="sys", has_password=True, email="sys@acme.example"
)
FLAG_ONLY = SetupForm(reply_to=REPLY, synchronize=True)


def plan(result: SaveResult) -> Plan:
    return plan_after(result, TestAids())


def test_saving_setup_with_the_flag_imports_and_tells_what_was_overwritten() -> None:
    stored = save_forwarding(SystemState(setup=OWN), COMPLETE)
    assert not stored.imported.requested
    result = save_setup(stored.state, replace(OWN, synchronize=True))
    assert result.overwritten == ("host", "user", "password", "from", "retained-port", "retained-ssl")
    assert result.copies_password
    assert result.state.retained == Retained(port=2525, ssl=True)
    assert result.state.setup == SetupForm(
        host="sys.example", user="sys", has_password=True, from_address="sys@acme.example", reply_to=REPLY,
        synchronize=True,
    )  # fmt: skip


def test_saving_forwarding_under_the_stored_flag_imports_too() -> None:
    before = save_setup(save_forwarding(SystemState(), COMPLETE).state, FLAG_ONLY).state
    result = save_forwarding(before, replace(COMPLETE, port=None, ssl=False))
    assert result.imported.applied
    assert result.overwritten == ("password", "retained-port", "retained-ssl")
    assert plan(result).ports == (25, 465, 587)


def test_4_3_the_reset_needs_an_import_with_port_empty_and_ssl_unmarked_and_costs_the_own_values() -> None:
    state = SystemState(setup=OWN, forwarding=COMPLETE, retained=Retained(port=2525, ssl=True))
    assert plan(save_setup(state, OWN)).ports == (2525,), "saving the own form alone resets nothing"
    state = save_forwarding(state, replace(COMPLETE, port=None, ssl=False)).state
    assert state.retained, "saving Forwarding alone resets nothing either"
    state = save_setup(state, replace(OWN, synchronize=True)).state
    assert not state.retained
    unmarked = save_setup(state, replace(state.setup, synchronize=False))
    assert unmarked.state.setup.host == "sys.example", "the own values are gone and must be typed again"
    again = save_setup(unmarked.state, OWN)
    assert (plan(again).host, plan(again).ports, plan(again).sections) == ("own.example", (25, 465, 587), ("3.1",))


def test_4_3_the_reset_is_blocked_while_a_required_field_is_empty() -> None:
    state = SystemState(setup=OWN, forwarding=ForwardingForm(server="sys.example"), retained=Retained(ssl=True))
    result = save_setup(state, replace(OWN, synchronize=True))
    assert result.imported.missing == ("user", "password", "email")
    assert result.state.retained == Retained(ssl=True)


def test_4_4_in_the_right_order_keeps_the_imported_port_for_myreports_alone() -> None:
    state = save_setup(save_forwarding(SystemState(), COMPLETE).state, FLAG_ONLY).state
    state = save_setup(state, replace(state.setup, synchronize=False)).state
    other = ForwardingForm(server="fax.example", user="fax", has_password=True, email="fax@acme.example")
    result = save_forwarding(state, other)
    assert not result.imported.requested
    assert result.state.forwarding == other
    assert (plan(result).host, plan(result).ports, plan(result).sections) == ("sys.example", (2525,), ("4.2", "4.4"))
    assert result.state.setup.reply_to == REPLY


def test_4_4_in_the_wrong_order_hands_myreports_the_other_server() -> None:
    state = save_setup(save_forwarding(SystemState(), COMPLETE).state, FLAG_ONLY).state
    other = ForwardingForm(server="fax.example", user="fax", has_password=True, email="fax@acme.example")
    state = save_forwarding(state, other).state
    result = save_setup(state, replace(state.setup, synchronize=False))
    assert (plan(result).host, plan(result).ports, plan(result).sections) == ("fax.example", (25, 465, 587), ("3.1",))


def test_with_both_forms_edited_the_plan_shows_the_wrong_order_of_4_4_before_it_happens() -> None:
    stored = save_setup(save_forwarding(SystemState(), COMPLETE).state, FLAG_ONLY).state
    other = replace(COMPLETE, server="fax.example", port=None, ssl=False)
    result = as_if_saved(stored, replace(stored.setup, synchronize=False), other)
    assert plan(result).ports == (25, 465, 587), "saving Forwarding first imports under the stored flag"
    assert plan(result).host == "sys.example", "the Setup form then puts its own texts back"


def test_an_untouched_own_password_becomes_the_copy_that_saving_forwarding_makes() -> None:
    stored = SystemState(setup=SetupForm(synchronize=True))
    typed = SetupForm(host="own.example", user="own")
    kept = as_if_saved(stored, typed, COMPLETE, keeps_password=True)
    assert kept.copies_password
    assert kept.state.setup.has_password
    retyped = as_if_saved(stored, typed, COMPLETE, keeps_password=False)
    assert not retyped.copies_password
    assert not retyped.state.setup.has_password


def test_an_untouched_own_password_stays_its_own_where_nothing_is_imported() -> None:
    result = as_if_saved(SystemState(setup=OWN), OWN, COMPLETE, keeps_password=True)
    assert not result.copies_password
    assert result.state.setup == OWN
