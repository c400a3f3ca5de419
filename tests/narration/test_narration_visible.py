"""Server text is looked at by people and written to terminals: nothing in it may act."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myreports_gui.narration import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("250 ok", "250 ok"),
        ("Grüße, 日本語 ✓", "Grüße, 日本語 ✓"),
        ("\x1b[2J\x1b]0;owned\x07", "␛[2J␛]0;owned␇"),
        ("one\ntwo\r\nthree\rfour", "one␤two␤three␍four"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("zero\u200bwidth\ufeff", "zero⟨U+200B⟩width⟨U+FEFF⟩"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("del\x7f", "del␡"),
        ("lone\udc80", "lone⟨U+DC80⟩"),
        ("\u3164blank\U000e0100", "⟨U+3164⟩blank⟨U+E0100⟩"),
    ],
)
def test_what_hides_or_acts_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_long_text_is_cut_with_a_mark() -> None:
    assert visible("x" * 500, 10) == "xxxxxxxxx…"
    assert visible("x" * 10, 10) == "x" * 10
    assert visible("\u202e" * 100, 20) == "⟨U+202E⟩⟨U+202E⟩⟨U+…"


@given(st.text(alphabet=st.characters(codec=None)), st.integers(1, 60))
def test_nothing_shown_can_act_or_overflow(text: str, limit: int) -> None:
    shown = visible(text, limit)
    assert len(shown) <= limit
    assert all(unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} for char in shown)
