"""No conversation hangs the session, makes it raise, or makes it tell a secret.

The quick suite plays 1,500 of them. The long form, and one conversation by its number:

    FUZZ=10000 python -m pytest tests/smtp/test_fuzz.py
    FUZZ_ONLY=1234 python -m pytest tests/smtp/test_fuzz.py

FUZZ_SEED gives others; the number and the seed decide everything about a conversation.
"""

import os
from collections import Counter

import pytest

from myreports_gui.model.events import Sent, Step
from myreports_gui.model.stages import Stage

from .fuzzing import SEED, Conversation

FUZZ = int(os.environ.get("FUZZ", "1500"))
NUMBERS = [int(os.environ["FUZZ_ONLY"])] if "FUZZ_ONLY" in os.environ else range(FUZZ)
BATCHES = 10


@pytest.mark.parametrize("batch", range(BATCHES))
def test_no_conversation_hangs_crashes_or_tells_a_secret(batch: int) -> None:
    for number in list(NUMBERS)[batch::BATCHES]:
        conversation = Conversation(number)
        try:
            conversation.play()
        except Exception as error:
            raise AssertionError(f"FUZZ_SEED={SEED} FUZZ_ONLY={number}") from error
        faults = list(conversation.faults())
        assert not faults, (f"FUZZ_SEED={SEED} FUZZ_ONLY={number}", faults)


def test_the_conversations_reach_every_stage_and_some_go_well() -> None:
    """Else they would prove nothing."""
    reached: Counter[str] = Counter()
    for number in range(1000):
        conversation = Conversation(number)
        conversation.play()
        reached.update({str(event.stage) for event in conversation.events if isinstance(event, Step)})
        reached["sent"] += any(isinstance(event, Sent) for event in conversation.events)
        reached["logged in"] += conversation.session.findings.authenticated
    before = (Stage.SETTINGS, Stage.SYNCHRONIZE, Stage.RESOLVE, Stage.CONNECT)
    rare = [name for name in (*Stage, "sent", "logged in") if name not in before and reached[name] < 10]
    assert not rare, reached


def test_a_conversation_is_repeatable() -> None:
    for number in range(20):
        first, second = Conversation(number), Conversation(number)
        first.play()
        second.play()
        assert (first.commands, repr(first.events)) == (second.commands, repr(second.events))
