"""A second line of defence: takes known passwords out of text, in every form they are likely to wear.

The first line is that no password is given to a log at all.
"""

import base64
import threading
from collections.abc import Iterator
from typing import Final

from myreports_gui.model.secret import REDACTED, Secret

_SHORT: Final = 4
"""Characters; a form shorter than this is taken out only where it stands alone, or every line would be unreadable."""

_BASE64: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=")


class Redactor:
    """Knows the secrets of this session. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._literal: tuple[str, ...] = ()
        self._encoded: tuple[str, ...] = ()

    def register(self, secret: Secret) -> None:
        """From now on `secret` is taken out, alone or inside base64 (AUTH PLAIN, LOGIN, any user), hex and escapes."""
        if not secret:
            return
        value = secret.reveal()
        with self._lock:
            self._literal = _longest_first({*self._literal, *_literal_forms(value)})
            self._encoded = _longest_first({*self._encoded, *_base64_forms(value)})

    def redact(self, text: str) -> str:
        spans = sorted(self._spans(text))
        if not spans:
            return text
        parts: list[str] = []
        end = 0
        for start, stop in spans:
            if start >= end:
                parts += [text[end:start], REDACTED]
            end = max(end, stop)
        return "".join([*parts, text[end:]])

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        for form in self._literal:
            for start in _places(text, form):
                stop = start + len(form)
                if len(form) >= _SHORT or _stands_alone(text, start, stop):
                    yield start, stop
        for form in self._encoded:
            for start in _places(text, form):
                yield _widened(text, start, start + len(form))


def _literal_forms(value: str) -> Iterator[str]:
    import html  # noqa: PLC0415 - with the first password, not with the window
    import json  # noqa: PLC0415
    from urllib.parse import quote, quote_plus  # noqa: PLC0415

    yield value
    yield from (json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1])
    yield from (repr(value)[1:-1], ascii(value)[1:-1], html.escape(value), html.escape(value, quote=False))
    for raw in _encodings(value):
        yield from (repr(raw)[2:-1], raw.hex(), raw.hex().upper(), raw.hex(" "), raw.hex(":"))
        for quoted in (quote(raw, safe=""), quote(raw), quote_plus(raw)):
            yield from (quoted, _lower_percent(quoted))


def _base64_forms(value: str) -> Iterator[str]:
    """The characters of base64 that depend on the secret alone, for each of the three places it can start at."""
    for raw in _encodings(value):
        for offset in range(3):
            encoded = base64.b64encode(bytes(offset) + raw).decode()
            first = (offset * 8 + 5) // 6
            last = (offset + len(raw)) * 8 // 6
            inner = encoded[first:last]
            if len(inner) >= _SHORT:
                yield inner
                yield inner.replace("+", "-").replace("/", "_")
        yield base64.b64encode(raw).decode()
        yield base64.b64encode(b"\0" + raw).decode()


def _encodings(value: str) -> set[bytes]:
    forms = {value.encode("utf-8", "surrogatepass"), value.encode("utf-16-le", "surrogatepass")}
    try:
        forms.add(value.encode("latin-1"))
    except UnicodeEncodeError:
        return forms
    return forms


def _lower_percent(quoted: str) -> str:
    parts = quoted.split("%")
    return "%".join([parts[0], *(part[:2].lower() + part[2:] for part in parts[1:])])


def _longest_first(forms: set[str]) -> tuple[str, ...]:
    return tuple(sorted(forms - {""}, key=lambda form: (-len(form), form)))


def _places(text: str, form: str) -> Iterator[int]:
    start = text.find(form)
    while start >= 0:
        yield start
        start = text.find(form, start + 1)


def _stands_alone(text: str, start: int, stop: int) -> bool:
    before, after = text[start - 1 : start], text[stop : stop + 1]
    return not (before.isalnum() or after.isalnum())


def _widened(text: str, start: int, stop: int) -> tuple[int, int]:
    """The whole run of base64 around a hit: its edge characters hold bits of the secret's first and last byte."""
    while start > 0 and text[start - 1] in _BASE64:
        start -= 1
    while stop < len(text) and text[stop] in _BASE64:
        stop += 1
    return start, stop
