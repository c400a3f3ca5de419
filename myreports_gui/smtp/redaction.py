"""Keeps secrets out of everything that leaves the session: by structure first, by value second."""

import base64
import binascii
import re
import urllib.parse
from typing import Final

from myreports_gui.model.secret import REDACTED, Secret

_BASE64_TOKEN: Final = re.compile(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{8,}={0,2}(?![A-Za-z0-9+/=])")


class Redactor:
    """Redacts server text once a login has begun. Before that the server cannot know a secret."""

    def __init__(self, user: str, password: Secret | None) -> None:
        self._forms = _forms(user, password.reveal()) if password else ()
        self._armed = False

    def arm(self) -> None:
        """From now on the server has been sent credentials."""
        self._armed = True

    def line(self, text: str) -> str:
        """A received line, code included."""
        return text[:4] + self.text(text[4:], challenge=text.startswith("334")) if self._armed else text

    def text(self, text: str, *, challenge: bool) -> str:
        """A received text without its code. `challenge`: of a 334 reply, which is a payload as a whole."""
        if not self._armed:
            return text
        if challenge:
            return REDACTED if text.strip() else text
        for form in self._forms:
            text = text.replace(form, REDACTED)
        return _BASE64_TOKEN.sub(_redact_payload, text)


def _redact_payload(found: re.Match[str]) -> str:
    """A token is a payload if it decodes to text, as prompts, names and passwords do; words of a sentence do not."""
    token = found[0]
    bare = token.rstrip("=")
    try:
        decoded = base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return token
    return REDACTED if all(c.isprintable() or c == "\0" for c in decoded) else token


def _forms(user: str, password: str) -> tuple[str, ...]:
    """Every way a server may hand the password back, longest first, so that no part of one is left standing."""
    raw = password.encode("utf-8", "surrogatepass")
    plain = f"\0{user}\0".encode("utf-8", "surrogatepass") + raw
    forms = {
        password,
        base64.b64encode(raw).decode(),
        base64.b64encode(raw).decode().rstrip("="),
        base64.b64encode(plain).decode(),
        base64.b64encode(plain).decode().rstrip("="),
        raw.hex(),
        raw.hex().upper(),
        urllib.parse.quote(raw),
        urllib.parse.quote(raw, safe=""),
    }
    return tuple(sorted(filter(None, forms), key=len, reverse=True))
