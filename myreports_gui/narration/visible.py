"""Untrusted text made harmless to look at: a server's replies and names never reach a screen as they came."""

import unicodedata
from typing import Final

LIMIT: Final = 400
"""Characters shown of one server text unless told otherwise."""

CUT: Final = "…"

_CONTROL_PICTURES: Final = 0x2400
_LINE_BREAK: Final = "␤"
_HIDDEN_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_BLANK_LETTERS: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")
"""Letters and marks by category that draw nothing."""


def visible(text: str, limit: int = LIMIT) -> str:
    """`text` as one line in which control, bidirectional and zero-width characters show, cut after `limit` characters.

    C0 controls become their Unicode pictures (␛), everything else that hides or reorders its code point (⟨U+202E⟩).
    """
    shown = "".join(_visible(char) for char in text[: limit + 1].replace("\r\n", "\n"))
    return shown if len(shown) <= limit and len(text) <= limit else shown[: max(limit - 1, 0)] + CUT


def _visible(char: str) -> str:
    code = ord(char)
    if code == 0x0A:
        return _LINE_BREAK
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    if code == 0x7F:
        return "␡"
    variation = 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF
    if unicodedata.category(char) in _HIDDEN_CATEGORIES or char in _BLANK_LETTERS or variation:
        return f"⟨U+{code:04X}⟩"
    return char
