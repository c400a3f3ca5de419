"""A recognisable password, every form in which it could leak, and the search for it in what a test told."""

import base64
import hashlib
import hmac
import html
import json
import urllib.parse
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ..wire.running import USER

PASSWORD = 'Grüße "2026" & ß?'


def forms(password: str = PASSWORD, user: str = USER) -> dict[str, str]:
    """By name: plain, base64 (PLAIN, LOGIN; padded or not), hex, URL, JSON, HTML."""
    raw = password.encode()
    plain = f"\0{user}\0{password}".encode()
    return {
        "plain": password,
        "LOGIN": base64.b64encode(raw).decode(),
        "LOGIN without padding": base64.b64encode(raw).decode().rstrip("="),
        "PLAIN": base64.b64encode(plain).decode(),
        "PLAIN with identity": base64.b64encode(user.encode() + plain).decode(),
        "URL-safe base64": base64.urlsafe_b64encode(raw).decode(),
        "hex": raw.hex(),
        "HEX": raw.hex().upper(),
        "URL": urllib.parse.quote(raw),
        "URL, all": urllib.parse.quote(raw, safe=""),
        "URL, lower case": urllib.parse.quote(raw, safe="").replace("%C3%BC", "%c3%bc").replace("%C3%9F", "%c3%9f"),
        "form": urllib.parse.quote_plus(raw),
        "JSON": json.dumps(password)[1:-1],
        "JSON, UTF-8": json.dumps(password, ensure_ascii=False)[1:-1],
        "HTML": html.escape(password),
    }


def cram_forms(challenge: bytes, password: str = PASSWORD, user: str = USER) -> tuple[str, ...]:
    digest = hmac.new(password.encode(), challenge, hashlib.md5).hexdigest()
    return digest, base64.b64encode(f"{user} {digest}".encode()).decode()


def texts(value: object) -> Iterator[str]:
    """Every string within an event, and its repr: what a careless log line would show."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, bytes):
        yield value.decode("utf-8", "replace")
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from texts(key)
            yield from texts(each)
    elif isinstance(value, Iterable):
        for each in value:
            yield from texts(each)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from texts(getattr(value, name))


def leaks(events: Iterable[object], wanted: Iterable[str]) -> list[str]:
    """Those of `wanted` that are to be found in what was told."""
    kept = list(events)
    told = "\n".join((*texts(kept), repr(kept)))
    return [form for form in wanted if form in told]
