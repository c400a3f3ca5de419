"""SASL mechanisms as the AUTH command carries them (RFC 4954): PLAIN, LOGIN, CRAM-MD5. Everything is UTF-8."""

import base64
import binascii
import hmac
from collections.abc import Generator
from typing import Final

from myreports_gui.model.secret import Secret

OVER_TLS: Final = ("PLAIN", "LOGIN", "CRAM-MD5")
UNSECURED: Final = ("CRAM-MD5", "PLAIN", "LOGIN")

Responses = Generator[bytes, bytes, None]
"""Yields a response for each challenge; the first one, before any, is the initial response or empty."""


class BadChallengeError(Exception):
    """The server's challenge is not what the mechanism allows."""


def choose(offered: tuple[str, ...], *, encrypted: bool) -> str | None:
    """The mechanism to use; None where the server offers none of ours."""
    return next((name for name in (OVER_TLS if encrypted else UNSECURED) if name in offered), None)


def responses(mechanism: str, user: str, password: Secret) -> Responses:
    """The client's side of one login. Raises KeyError for an unknown mechanism."""
    return {"PLAIN": _plain, "LOGIN": _login, "CRAM-MD5": _cram_md5}[mechanism](user, password)


def encode(response: bytes) -> bytes:
    return base64.b64encode(response)


def decode(challenge: str) -> bytes:
    """The bytes of a 334 reply's text. Raises BadChallengeError where it is not base64."""
    try:
        return base64.b64decode(challenge.strip(), validate=True)
    except (binascii.Error, ValueError):
        raise BadChallengeError from None


def _plain(user: str, password: Secret) -> Responses:
    """RFC 4616: no authorization identity, user, password."""
    yield f"\0{user}\0{password.reveal()}".encode()


def _login(user: str, password: Secret) -> Responses:
    """The undocumented but common one: the server asks twice; what the prompts say differs and is not looked at."""
    yield b""
    yield user.encode()
    yield password.reveal().encode()


def _cram_md5(user: str, password: Secret) -> Responses:
    """RFC 2195: a keyed digest of the server's challenge."""
    challenge = yield b""
    if not challenge:
        raise BadChallengeError
    digest = hmac.new(password.reveal().encode(), challenge, "md5").hexdigest()
    yield f"{user} {digest}".encode()
