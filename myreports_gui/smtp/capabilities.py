"""What a server offers in its EHLO reply (RFC 5321 §4.1.1.1)."""

import re

from msgspec import Struct

_CLIENT_ADDRESS = re.compile(r"\[(?:IPv6:)?([0-9a-fA-F:.]{3,45})\]")


class Capabilities(Struct, frozen=True):
    """`extensions`: keyword lines as sent; `auth`: mechanisms in the server's order, upper case; `size` in bytes."""

    extensions: tuple[str, ...] = ()
    auth: tuple[str, ...] = ()
    size: int | None = None
    client_address: str | None = None

    def offers(self, keyword: str) -> bool:
        return any(line.split(maxsplit=1)[0].upper() == keyword for line in self.extensions)


def parse_capabilities(lines: tuple[str, ...]) -> Capabilities:
    """Read the text lines of a 250 reply to EHLO; the first is the greeting, which may show the client's address.

    "AUTH=LOGIN", an old form that some servers still send beside the right one, counts too.
    """
    extensions = tuple(line.strip() for line in lines[1:] if line.strip())
    auth: dict[str, None] = {}  # an ordered set: a list of thousands must not take seconds
    size: int | None = None
    for line in extensions:
        keyword, *arguments = line.replace("AUTH=", "AUTH ", 1).split()
        match keyword.upper():
            case "AUTH":
                auth.update(dict.fromkeys(name.upper() for name in arguments))
            case "SIZE" if arguments and arguments[0].isascii() and arguments[0].isdecimal():
                # RFC 1870 §3: zero means no fixed limit. Digits are bounded: int() of a long text is slow.
                size = int(arguments[0][:19]) or None
    shown = _CLIENT_ADDRESS.search(lines[0]) if lines else None
    return Capabilities(extensions, tuple(auth), size, shown[1] if shown else None)
