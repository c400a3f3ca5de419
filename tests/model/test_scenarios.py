"""The guided scenarios lead where their sections of the HowTo say, whatever was stored before."""

import pytest

from myreports_gui.model.plan import plan_after
from myreports_gui.model.ranking import SaveForwarding, SaveSetup, Wish, play
from myreports_gui.model.scenarios import GuidedScenario, Wanted, is_sequence, saves_for
from myreports_gui.model.settings import ForwardingForm, Retained, SystemState, TestAids

WISH = Wish(
    host="mail.acme.example",
    user="reports@acme.example",
    has_password=True,
    from_address="reports@acme.example",
    reply_to="office@acme.example",
)
PHONE = ForwardingForm(server="smtp.phone.example", user="pbx", has_password=True, email="pbx@phone.example")


@pytest.mark.parametrize(
    ("scenario", "wanted", "sections", "retained"),
    [
        ("3.1", Wanted(wish=WISH), ("3.1",), Retained()),
        ("3.2", Wanted(wish=WISH), ("3.2",), Retained()),
        ("3.2", Wanted(wish=WISH, ssl=True), ("3.2",), Retained(ssl=True)),
        ("4.1", Wanted(wish=WISH, port=2525), ("4.1",), Retained(port=2525)),
        ("4.2", Wanted(wish=WISH, port=2525), ("4.2",), Retained(port=2525, ssl=True)),
        ("4.3", Wanted(wish=WISH), ("3.1",), Retained()),
        ("4.4", Wanted(wish=WISH, port=2525, keeps=PHONE), ("4.1", "4.4"), Retained(port=2525)),
        ("4.4", Wanted(wish=WISH, port=465, ssl=True, keeps=PHONE), ("4.2", "4.4"), Retained(port=465, ssl=True)),
    ],
)
def test_a_scenario_ends_in_its_own_plan(
    scenario: GuidedScenario, wanted: Wanted, sections: tuple[str, ...], retained: Retained
) -> None:
    result = play(SystemState(), saves_for(scenario, wanted))
    plan = plan_after(result, TestAids())
    assert plan.sections == sections
    assert result.state.retained == retained
    assert (plan.host, plan.user, plan.from_address) == (WISH.host, WISH.user, WISH.from_address)
    assert plan.reply_to == WISH.reply_to


def test_4_3_gets_rid_of_every_retained_value() -> None:
    before = SystemState(retained=Retained(port=2525, ssl=True))
    assert play(before, saves_for("4.3", Wanted(wish=WISH))).state.retained == Retained()
    kept = play(before, saves_for("4.3", Wanted(wish=WISH, keeps=PHONE))).state
    assert (kept.retained, kept.forwarding) == (Retained(), PHONE)


def test_4_4_leaves_the_phone_system_what_it_had() -> None:
    saves = saves_for("4.4", Wanted(wish=WISH, port=587, keeps=PHONE))
    assert play(SystemState(forwarding=PHONE), saves).state.forwarding == PHONE
    assert [type(save) for save in saves] == [SaveForwarding, SaveSetup, SaveSetup, SaveForwarding]


def test_only_a_dialog_that_is_saved_twice_makes_a_sequence() -> None:
    sequences = {name: is_sequence(saves_for(name, Wanted(wish=WISH, port=587))) for name in ("3.1", "4.1", "4.2")}
    assert not any(sequences.values())
    assert is_sequence(saves_for("4.3", Wanted(wish=WISH)))
    assert is_sequence(saves_for("4.4", Wanted(wish=WISH, port=587)))
