"""The scenario assistant: each scenario saved for real, step by step, the retained values before and after."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, Retained, SystemState
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.store.secrets import StoredPassword
from myreports_gui.store.site import Dialog

from .conftest import Desk, FakeWire
from .surveying import FakeSurvey, give, good, without_login
from .test_survey import OWN, OWN_PASSWORD, stored, survey

Practice = Callable[[Scenario], Desk]
PHONE = ForwardingForm(
    server="smtp.phone.example", port=25, user="pbx@phone.example", has_password=True, email="pbx@phone.example"
)
PHONE_PASSWORD = (Dialog.FORWARDING, StoredPassword(Secret("pbx-pass"), PHONE.server, PHONE.user))


def begin(desk: Desk, scenario: str) -> None:
    desk.window.menu_actions.assistant.trigger()
    desk.qtbot.waitUntil(lambda: desk.has("assistant.next"))
    desk.find(QRadioButton, f"assistant.scenario.{scenario}").click()
    desk.press("assistant.next")
    desk.qtbot.waitUntil(lambda: desk.has("assistant.host"))


def save_step(desk: Desk) -> str:
    """Press "Save this step"; returns what is said about the retained values."""
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.press("assistant.save")
    assert desk.text("assistant.outcome").startswith("✔")
    told = desk.text("assistant.retained")
    desk.press("assistant.next")
    return told


def state(desk: Desk) -> SystemState:
    return desk.services.sites.get(desk.window.desk.site.id).state


def test_4_1_then_4_3_for_real_and_both_end_in_a_test(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    begin(desk, "4.1")
    assert desk.text("assistant.host") == "mail.practice.example"
    desk.type("assistant.port", "587")
    desk.press("assistant.next")
    assert desk.text("assistant.title") == "Step 1 of 2: save E-mail Forwarding"
    assert desk.text("forwarding.port") == "587"
    assert not desk.find(QPushButton, "assistant.next").isEnabled()
    assert save_step(desk) == "Retained by myReports: none, unchanged"
    assert desk.find(QCheckBox, "setup.synchronize").isChecked()
    assert save_step(desk) == "Retained by myReports: none → port 587"
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("assistant.test")
    assert desk.text("assistant.result").startswith("✔ Test passed on port 587")
    assert state(desk).retained == Retained(port=587)
    desk.press("assistant.close")
    desk.qtbot.waitUntil(lambda: not desk.has("assistant.close"))

    desk.window.menu_actions.assistant.trigger()
    desk.qtbot.waitUntil(lambda: desk.has("assistant.next"))
    assert desk.find(QRadioButton, "assistant.scenario.4.3").isChecked()
    desk.press("assistant.next")
    desk.press("assistant.next")
    assert save_step(desk) == "Retained by myReports: port 587 → none"
    assert save_step(desk) == "Retained by myReports: none, unchanged"
    assert desk.text("setup.host") == "mail.practice.example"
    assert not desk.find(QCheckBox, "setup.synchronize").isChecked()
    assert save_step(desk) == "Retained by myReports: none, unchanged"
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("assistant.test")
    assert desk.text("assistant.result").startswith("✔ Test passed on port 25")


def test_4_4_gives_the_phone_system_its_own_values_back_last(
    tmp_path: Path, make_desk: Callable[..., Desk], wire: FakeWire
) -> None:
    site_id, secrets = stored(tmp_path, SystemState(setup=OWN, forwarding=PHONE), OWN_PASSWORD, PHONE_PASSWORD)
    desk = make_desk(secrets)
    give(desk, "survey", FakeSurvey([*without_login(25), *good(587)]))
    survey(desk)
    assert "(§4.4)" in desk.text("verdict.headline")
    desk.press("enterValues")
    desk.qtbot.waitUntil(lambda: desk.has("assistant.save"))
    assert "Type the password in “Password”" in desk.text("assistant.passwordNote")
    assert desk.find(QLineEdit, "forwarding.password").text() == ""
    for name in ("forwarding.password", "forwarding.confirmPassword"):
        desk.type(name, "s3cret-pass")
    assert save_step(desk) == "Retained by myReports: none, unchanged"
    assert save_step(desk) == "Retained by myReports: none → port 587"
    assert save_step(desk) == "Retained by myReports: port 587, unchanged"
    assert desk.text("assistant.title") == "Step 4 of 4: save E-mail Forwarding"
    assert desk.text("forwarding.server") == "smtp.phone.example"
    assert desk.find(QLineEdit, "forwarding.password").placeholderText() == "no password"
    for name in ("forwarding.password", "forwarding.confirmPassword"):
        desk.type(name, "pbx-pass")
    assert save_step(desk) == "Retained by myReports: port 587, unchanged"
    end = state(desk)
    assert end.forwarding == PHONE
    assert (end.setup.host, end.setup.synchronize, end.retained) == (OWN.host, False, Retained(port=587))
    kept = secrets.get(site_id, Dialog.FORWARDING)
    own = secrets.get(site_id, Dialog.SETUP)
    assert kept is not None
    assert own is not None
    assert (kept.secret, own.secret) == (Secret("pbx-pass"), Secret("s3cret-pass"))
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.press("assistant.test")
    assert wire.requests[-1].plan.sections == ("4.1", "4.4")
    assert wire.requests[-1].plan == wire.requests[0].plan
    assert wire.requests[-1].password == Secret("s3cret-pass")


@pytest.mark.parametrize(
    ("scenario", "ssl", "saves", "sections"),
    [("3.1", False, 1, "§3.1"), ("3.2", True, 2, "§3.2"), ("4.2", False, 2, "§4.2"), ("4.4", True, 4, "§4.2, §4.4")],
)
def test_the_other_scenarios_lead_where_their_sections_say(
    practice: Practice, scenario: str, ssl: bool, saves: int, sections: str
) -> None:
    desk = practice(Scenario.ALL_GOOD)
    begin(desk, scenario)
    if desk.has("assistant.port"):
        desk.type("assistant.port", "465")
    if ssl:
        desk.find(QCheckBox, "assistant.ssl").click()
    desk.press("assistant.next")
    for number in range(saves):
        assert f"Step {number + 1} of {saves}" in desk.text("assistant.title")
        save_step(desk)
    assert f"({sections})" in desk.text("assistant.plan")


def test_a_bad_value_is_named_before_anything_is_saved(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    begin(desk, "4.1")
    desk.press("assistant.next")
    assert desk.find(QLabel, "assistant.port.message").text().startswith("✖")
    desk.type("assistant.port", "70000")
    desk.type("assistant.user", "")
    desk.press("assistant.next")
    assert desk.find(QLabel, "assistant.user.message").text().startswith("✖")
    assert desk.has("assistant.host")
    assert state(desk) == SystemState()


def test_a_save_of_an_unnamed_site_asks_its_name_first(desk: Desk) -> None:
    desk.fill_setup()
    begin(desk, "3.1")
    desk.press("assistant.next")
    desk.press("assistant.save")
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.name_site()
    assert desk.text("assistant.outcome") == "✔ Saved."
    assert desk.stored_names() == ["Acme"]


def test_what_to_enter_stands_field_by_field_and_is_read_out(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    begin(desk, "4.1")
    desk.type("assistant.port", "587")
    desk.press("assistant.next")
    shown = desk.find(QWidget, "assistant.entries").findChildren(QLabel)
    spoken = [label.accessibleName() for label in shown]
    assert "Outgoing mail server port: 587" in spoken
    assert "This server requires an encrypted connection (TLS/SSL): not marked" in spoken


def test_4_4_without_another_account_leaves_the_last_step_to_be_typed(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    begin(desk, "4.4")
    desk.type("assistant.port", "587")
    desk.press("assistant.next")
    for _ in range(3):
        save_step(desk)
    assert "what the phone system itself needs" in desk.text("assistant.passwordNote")
    assert desk.text("forwarding.server") == ""
    assert desk.find(QLineEdit, "forwarding.password").placeholderText() == "no password"
    desk.type("forwarding.server", "smtp.phone.example")
    assert save_step(desk) == "Retained by myReports: port 587, unchanged"
    assert state(desk).forwarding == ForwardingForm(server="smtp.phone.example")


def test_the_assistant_beside_the_matrix_leads_through_what_was_recommended(desk: Desk) -> None:
    give(desk, "survey", FakeSurvey([*without_login(25), *good(587)]))
    desk.fill_setup()
    survey(desk)
    desk.press("survey.assistant")
    desk.qtbot.waitUntil(lambda: desk.has("assistant.save"))
    assert desk.text("assistant.title") == "Step 1 of 2: save E-mail Forwarding"
    assert desk.text("forwarding.port") == "587"


def test_another_site_closes_the_assistant(desk: Desk) -> None:
    desk.window.menu_actions.assistant.trigger()
    desk.qtbot.waitUntil(lambda: desk.has("assistant.next"))
    desk.window.sites.new()
    desk.qtbot.waitUntil(lambda: not desk.has("assistant.next"))
