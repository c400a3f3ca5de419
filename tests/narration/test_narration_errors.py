"""Every error code speaks: what happened, why, and what to do in words of the two dialogs."""

from string import Formatter

import pytest

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Step
from myreports_gui.model.plan import Plan, plan_after
from myreports_gui.model.settings import ForwardingForm, SetupForm, SystemState, TestAids
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.synchronization import as_if_saved
from myreports_gui.narration import Narrator, english
from myreports_gui.narration.errors import explain
from myreports_gui.narration.facts import facts_of

LABELS = (
    "E-MAIL Host",
    "E-MAIL User",
    "E-MAIL Password",
    "E-Mail From",
    "Outgoing mail server port",
    "This server requires an encrypted connection (TLS/SSL)",
    "Synchronize with the system email account?",
    "E-MAIL Setup",
)
FORWARDING = ForwardingForm(server="mx.acme.de", user="u", has_password=True, email="u@acme.de")


def plan_of(*, synchronize: bool = False, forwarding: ForwardingForm = FORWARDING) -> Plan:
    setup = SetupForm(host="mail.acme.de", user="reports", has_password=True, synchronize=synchronize)
    return plan_after(as_if_saved(SystemState(), setup, forwarding), TestAids())


@pytest.mark.parametrize("code", ErrorCode)
def test_every_error_has_message_cause_and_advice(code: ErrorCode) -> None:
    step = Step(stage=Stage.AUTH, status=Status.FAILED, port=587, error=code)
    told = Narrator().step(step, plan_of())
    assert told.message
    assert told.cause
    assert told.advice
    assert not {"{", "}"} & set(told.message + told.cause + told.advice)


@pytest.mark.parametrize("code", ErrorCode)
def test_advice_leads_somewhere(code: ErrorCode) -> None:
    """A field of the two dialogs, the mail administrator, or something that changes only this test."""
    harmless = ("Wait some minutes", "Look into the recipients' mailboxes", "Use a recipient", "which port is meant")
    advice = Narrator().step(Step(stage=Stage.AUTH, status=Status.FAILED, error=code)).advice
    wanted = (*LABELS, "mail administrator", "Changes only this test", *harmless)
    assert any(name in advice for name in wanted), advice


@pytest.mark.parametrize("code", ErrorCode)
def test_placeholders_are_facts(code: ErrorCode) -> None:
    facts = facts_of(Step(stage=Stage.AUTH, status=Status.FAILED), None, english)
    texts = explain(code, english)
    for text in (texts.message, texts.cause, texts.advice):
        assert {name for _, name, _, _ in Formatter().parse(text) if name} <= facts.keys()


def test_advice_names_the_dialog_whose_values_are_in_force() -> None:
    step = Step(stage=Stage.AUTH, status=Status.FAILED, error=ErrorCode.AUTH_REFUSED)
    own = Narrator().step(step, plan_of()).advice
    imported = Narrator().step(step, plan_of(synchronize=True)).advice
    assert "“E-MAIL User”" in own
    assert "“E-MAIL Password” in E-MAIL Setup" in own
    assert "“User Name”" in imported
    assert "“Password” in E-mail Forwarding" in imported


def test_a_blocked_import_names_the_empty_fields() -> None:
    plan = plan_of(synchronize=True, forwarding=ForwardingForm(server="mx.acme.de", email="u@acme.de"))
    told = Narrator().error(ErrorCode.IMPORT_BLOCKED, plan)
    assert told.message == "Nothing is imported from E-mail Forwarding, where this is empty: “User Name”, “Password”."


def test_no_two_codes_say_the_same() -> None:
    messages = [explain(code, english).message for code in ErrorCode]
    assert len(set(messages)) == len(messages)
