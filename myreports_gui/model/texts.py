"""Characters that do not belong in a field: control, invisible and surrounding ones."""

import re
import unicodedata
from typing import Final

from .findings import FindingCode, Refusal

_INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff"
)
_JOINERS: Final = "\u200c\u200d"  # spelling in some scripts, noise at either end
_SPACES: Final = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_INVISIBLE_CHARACTERS: Final = re.compile(f"[{_INVISIBLE}]")
_CONTROL_CATEGORIES: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
_EXCERPT: Final = 60


def trim(text: str) -> str:
    """Without surrounding white space: no-break and zero-width spaces, byte order and direction marks included.

    Control characters stay, to be refused: a line break in a value is never only sloppiness.
    """
    return text.strip(_SPACES + _INVISIBLE + _JOINERS)


def control_character(text: str) -> str | None:
    """The first control character, line or paragraph separator or lone surrogate, as "U+000A"."""
    return next((f"U+{ord(char):04X}" for char in text if unicodedata.category(char) in _CONTROL_CATEGORIES), None)


def has_control(text: str) -> bool:
    return control_character(text) is not None


def has_invisible(text: str) -> bool:
    """Whether zero-width or direction-changing characters hide in the text."""
    return _INVISIBLE_CHARACTERS.search(text) is not None


def without_invisible(text: str) -> str:
    return _INVISIBLE_CHARACTERS.sub("", text)


def has_space(text: str) -> bool:
    return any(char.isspace() for char in text)


def excerpt(text: str) -> str:
    """Cut for a sentence; never of a password."""
    return text if len(text) <= _EXCERPT else text[: _EXCERPT - 1] + "…"


def single_line(text: str) -> str:
    """Trimmed and free of control characters.

    Raises:
        Refusal: it is empty, or holds a control character.
    """
    trimmed = trim(text)
    if not trimmed:
        raise Refusal(FindingCode.REQUIRED)
    control = control_character(trimmed)
    if control is not None:
        raise Refusal(FindingCode.CONTROL_CHARACTER, control)
    return trimmed
