"""Keeps secrets out of everything that leaves the session: by structure first, by value second."""

import base64
import binascii
import contextlib
import html
import json
import re
import urllib.parse
from collections.abc import Mapping
from typing import Final

from myreports_gui.model.secret import REDACTED, Secret

from .replies import decoded

_BASE64_TOKEN: Final = re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{8,}={0,2}(?![A-Za-z0-9+/=])")
_CODE: Final = re.compile(r"[0-9]{3}[ -]")


class Redactor:
    """Redacts server text. The password is looked for from the first byte on: an earlier test may have told it to the
    server. What merely looks like credentials is hidden once a login has begun.
    """

    def __init__(self, user: str, password: Secret | None) -> None:
        self._forms = _forms(user, password.reveal()) if password else {}
        self._values = _pattern(self._forms)
        self._armed = False

    def arm(self) -> None:
        """From now on the server has been sent credentials."""
        self._armed = True

    def learn(self, *credentials: str) -> None:
        """What goes out next is as secret as the password: the server may hand it back, too."""
        for text in credentials:
            self._forms |= {text: False, text.rstrip("="): False}
        self._values = _pattern(self._forms)

    def line(self, text: str) -> str:
        """A received line, code included where it has one."""
        text = self._without_values(text)
        if not self._armed:
            return text
        code = 4 if _CODE.match(text) else 0
        return text[:code] + self.text(text[code:], challenge=text.startswith("334"))

    def text(self, text: str, *, challenge: bool) -> str:
        """A received text without its code. `challenge`: of a 334 reply, which is a payload as a whole."""
        text = self._without_values(text)
        if not self._armed:
            return text
        if challenge:
            return REDACTED if text.strip() else text
        return _BASE64_TOKEN.sub(_redact_payload, text)

    def texts(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        """Received texts that are shown one by one."""
        return tuple(self.text(text, challenge=False) for text in texts)

    def _without_values(self, text: str) -> str:
        return self._values.sub(REDACTED, text)


def _redact_payload(found: re.Match[str]) -> str:
    """A token is a payload if it decodes to text, as prompts, names and passwords do; words of a sentence do not."""
    token = found[0]
    bare = token.rstrip("=")
    try:
        decoded = base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return token
    return REDACTED if all(c.isprintable() or c == "\0" for c in decoded) else token


def _forms(user: str, password: str) -> dict[str, bool]:
    """Every way a server may hand the password back, and whether upper and lower case mean the same in it."""
    raw = password.encode("utf-8", "surrogatepass")
    plain = f"\0{user}\0".encode("utf-8", "surrogatepass") + raw
    forms = {
        password: False,
        html.escape(password): False,
        json.dumps(password)[1:-1]: True,
        json.dumps(password, ensure_ascii=False)[1:-1]: False,
        raw.hex(): True,
        urllib.parse.quote(raw): True,
        urllib.parse.quote(raw, safe=""): True,
        urllib.parse.quote_plus(raw): True,
    }
    for encoding in ("latin-1", "cp1252"):  # of an old server: what is not UTF-8 is shown as hex escapes
        with contextlib.suppress(UnicodeEncodeError):
            forms[decoded(password.encode(encoding))] = False
    for payload in (raw, plain, user.encode("utf-8", "surrogatepass") + plain):
        for encoded in (base64.b64encode(payload).decode(), base64.urlsafe_b64encode(payload).decode()):
            forms |= {encoded: False, encoded.rstrip("="): False}
    return forms


def _pattern(forms: Mapping[str, bool]) -> re.Pattern[str]:
    """The longest first, so that no part of one is left standing; without any it matches nothing."""
    longest_first = sorted(filter(None, forms), key=len, reverse=True)
    return re.compile("|".join(f"(?i:{re.escape(f)})" if forms[f] else re.escape(f) for f in longest_first) or "(?!)")
