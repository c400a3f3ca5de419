"""A password in every form it could leak in, and the search for it in whatever a program left behind."""

import base64
import email
import email.policy
import hashlib
import hmac
import html
import json
import quopri
import re
import subprocess
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote, quote_plus

from tests.real.parts import find

CHALLENGE = b"<1896.697170952@mail.test>"
"""What the servers of these tests send for CRAM-MD5."""

ONE = "Grüße-Ölförderung-ß"
TWO = "quo\"te 'and' \\ back %41 slash"

_SHORTEST = 8
"""Characters of base64; what is shorter would be found anywhere."""


def forms(password: str, user: str) -> dict[str, bytes]:
    """By name. `user`: the login it belongs to, for PLAIN and CRAM-MD5."""
    digest = hmac.new(password.encode(), CHALLENGE, hashlib.md5).hexdigest()
    found = {
        "PLAIN": base64.b64encode(f"\0{user}\0{password}".encode()),
        "PLAIN with identity": base64.b64encode(f"{user}\0{user}\0{password}".encode()),
        "LOGIN": base64.b64encode(password.encode()),
        "CRAM digest": digest.encode(),
        "CRAM": base64.b64encode(f"{user} {digest}".encode()),
        "JSON": json.dumps(password)[1:-1].encode(),
        "JSON, UTF-8": json.dumps(password, ensure_ascii=False)[1:-1].encode(),
        "Python": ascii(password)[1:-1].encode(),
        "Python, UTF-8": repr(password)[1:-1].encode(),
        "HTML": html.escape(password).encode(),
        "HTML, numbers": password.encode("ascii", "xmlcharrefreplace"),
        "quoted-printable": quopri.encodestring(password.encode(), quotetabs=True),
    }
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
        raw = password.encode(encoding)
        found |= {f"{encoding} {name}": form for name, form in _of_bytes(raw).items()}
    return {name: form for name, form in found.items() if form}


def _of_bytes(raw: bytes) -> dict[str, bytes]:
    found = {"plain": raw, "repr": repr(raw)[2:-1].encode()}
    for separator in ("", " ", ":", "\\x"):
        found[f"hex{separator}"] = raw.hex(separator).encode() if len(separator) == 1 else _hex(raw, separator)
        found[f"HEX{separator}"] = found[f"hex{separator}"].upper()
    for name, quoted in (("URL", quote(raw)), ("URL, all", quote(raw, safe="")), ("form", quote_plus(raw))):
        found[name] = quoted.encode()
        found[f"{name}, lower case"] = re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), quoted).encode()
    for offset in range(3):
        encoded = base64.b64encode(bytes(offset) + raw)
        inner = encoded[(offset * 8 + 5) // 6 : (offset + len(raw)) * 8 // 6]
        if len(inner) >= _SHORTEST:
            found[f"base64 at {offset}"] = inner
            found[f"base64url at {offset}"] = base64.urlsafe_b64encode(bytes(offset) + raw)[
                (offset * 8 + 5) // 6 : (offset + len(raw)) * 8 // 6
            ]
    return found


def _hex(raw: bytes, separator: str) -> bytes:
    return "".join(f"{separator}{byte:02x}" for byte in raw).encode()


def expanded(data: bytes) -> Iterator[bytes]:
    """`data`, and what is wrapped in it: parts of a message, lines of base64 or quoted-printable, streams of a PDF."""
    yield data
    yield data.replace(b"\r\n", b"").replace(b"\n", b"")
    if b"MIME-Version:" in data[:4096]:
        for part in email.message_from_bytes(data, policy=email.policy.default).walk():
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                yield from expanded(payload)
            yield str(part.items()).encode()
    if data.startswith(b"%PDF"):
        yield re.sub(rb"\\([()\\])", rb"\1", data)
        yield _drawn(data)
        for stream in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
            try:
                yield zlib.decompressobj().decompress(stream[1])
            except zlib.error:
                yield stream[1]


def _drawn(pdf: bytes) -> bytes:
    """The text on its pages, which a PDF holds as numbers of glyphs."""
    done = subprocess.run([find("pdftotext") or "pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout


def files(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` by its name; names are data, too."""
    found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    found["names of files"] = "\n".join(found).encode("utf-8", "surrogateescape")
    return found


def hits(places: Mapping[str, bytes], wanted: Mapping[str, bytes]) -> list[str]:
    """ "place: form" for each that is to be found."""
    found: list[str] = []
    for place, data in places.items():
        haystack = b"\n\xff\n".join(expanded(data))
        found += [f"{place}: {name}" for name, form in wanted.items() if form in haystack]
    return found
