"""Connecting to one port of a host: IPv6 and IPv4 raced (RFC 8305)."""

import asyncio
import errno
import itertools
import socket
from collections.abc import Sequence

from msgspec import Struct

from myreports_gui.model.errors import ErrorCode

STAGGER = 0.25
"""Seconds an address is given before the next is tried beside it (RFC 8305 §5)."""

_CODES = {
    errno.ECONNREFUSED: ErrorCode.CONNECT_REFUSED,
    errno.ETIMEDOUT: ErrorCode.CONNECT_TIMEOUT,
    errno.ENETUNREACH: ErrorCode.CONNECT_UNREACHABLE,
    errno.EHOSTUNREACH: ErrorCode.CONNECT_UNREACHABLE,
    errno.EADDRNOTAVAIL: ErrorCode.CONNECT_UNREACHABLE,
    errno.EAFNOSUPPORT: ErrorCode.CONNECT_UNREACHABLE,
    errno.ENETDOWN: ErrorCode.CONNECT_UNREACHABLE,
    errno.ECONNRESET: ErrorCode.CONNECT_RESET,
    errno.EACCES: ErrorCode.CONNECT_DENIED,
    errno.EPERM: ErrorCode.CONNECT_DENIED,
}


class Opened(Struct, frozen=True):
    """A connected, non-blocking socket. `elapsed` in seconds."""

    sock: socket.socket
    address: str
    elapsed: float

    @property
    def local_address(self) -> str:
        """Empty where the system does not tell it any more: macOS, once the peer has reset the connection."""
        try:
            return str(self.sock.getsockname()[0])
        except OSError:
            return ""


class NotOpened(Struct, frozen=True):
    """No address answered. `name`: the platform's word, e.g. "ECONNREFUSED"; `elapsed` in seconds."""

    error: ErrorCode
    name: str
    address: str
    elapsed: float


async def dial(addresses: Sequence[str], port: int, deadline: float) -> Opened | NotOpened:
    """Connect to the first address that answers within `deadline` seconds. Cancelling closes everything."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    failures: list[NotOpened] = []
    remaining = list(_interleaved(addresses))
    attempts: dict[asyncio.Task[socket.socket], str] = {}
    try:
        async with asyncio.timeout(deadline):
            while remaining or attempts:
                if remaining:
                    address = remaining.pop(0)
                    attempts[asyncio.create_task(_connect(address, port))] = address
                done, _ = await asyncio.wait(
                    attempts, timeout=STAGGER if remaining else None, return_when=asyncio.FIRST_COMPLETED
                )
                for attempt in done:
                    address = attempts.pop(attempt)
                    error = attempt.exception()
                    if error is None:
                        return Opened(attempt.result(), address, loop.time() - began)
                    failures.append(_not_opened(error, address, loop.time() - began))
    except TimeoutError:
        silent = next(iter(attempts.values()), addresses[0])
        return NotOpened(ErrorCode.CONNECT_TIMEOUT, "ETIMEDOUT", silent, loop.time() - began)
    finally:
        await _abandon(attempts)
    return failures[0]


async def _abandon(attempts: dict[asyncio.Task[socket.socket], str]) -> None:
    for attempt in attempts:
        attempt.cancel()
    for result in await asyncio.gather(*attempts, return_exceptions=True):
        if isinstance(result, socket.socket):
            result.close()


async def _connect(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, (address, port))
    except BaseException:
        sock.close()
        raise
    return sock


def _interleaved(addresses: Sequence[str]) -> list[str]:
    """The families in turn, beginning with the one the system prefers (RFC 8305 §4)."""
    first_is_v6 = ":" in addresses[0]
    preferred = [a for a in addresses if (":" in a) == first_is_v6]
    others = [a for a in addresses if (":" in a) != first_is_v6]
    pairs = itertools.zip_longest(preferred, others)
    return [address for pair in pairs for address in pair if address is not None]


def _not_opened(error: BaseException, address: str, elapsed: float) -> NotOpened:
    if not isinstance(error, OSError):
        raise error
    number = error.errno or 0
    name = errno.errorcode.get(number, type(error).__name__)
    return NotOpened(_CODES.get(number, ErrorCode.CONNECT_FAILED), name, address, elapsed)
