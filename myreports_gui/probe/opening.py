"""Does this port greet, or does it wait for TLS? (§1, RFC 8314)."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from myreports_gui.smtp.errand import TlsFacts

from .channel import Channel, HandshakeError

GREETS_FIRST: Final = (25, 587)
"""Ports on which nothing may be sent before a greeting: servers ban early talkers there."""

PATIENT: Final = 6.0
"""Seconds without a greeting after which a port of GREETS_FIRST is tried with TLS all the same."""

IMPATIENT: Final = 0.3
"""Seconds without a greeting after which any other port is tried with TLS."""

Dial = Callable[[], Awaitable[Channel | None]]
Shake = Callable[[Channel], Awaitable[TlsFacts]]


class SilentError(Exception):
    """Neither a greeting nor TLS within the deadline."""


async def open_by_listening(
    channel: Channel, port: int, *, deadline: float, dial: Dial, shake: Shake
) -> tuple[Channel, TlsFacts | None]:
    """Wait for a greeting on `channel` and, after a while, try TLS on a second connection: whichever speaks first.

    Returns the channel to go on with, and TLS facts if it is the second one; the other is closed. Raises SilentError
    after `deadline` seconds, OSError where the connection breaks, and what `shake` raises where that shows that the
    port does speak TLS. When it raises, `channel` is still the caller's to close.
    """
    greeting = asyncio.create_task(channel.read())
    second: asyncio.Task[tuple[Channel, TlsFacts] | None] | None = None
    kept: Channel | None = None
    try:
        async with asyncio.timeout(deadline):
            await asyncio.wait((greeting,), timeout=PATIENT if port in GREETS_FIRST else IMPATIENT)
            if not greeting.done():
                second = asyncio.create_task(_tls(dial, shake))
                await asyncio.wait((greeting, second), return_when=asyncio.FIRST_COMPLETED)
                if not greeting.done() and (opened := second.result()) is not None:
                    kept = opened[0]
                    return opened
            channel.push_back(await greeting)
            return channel, None
    except TimeoutError:
        raise SilentError from None
    finally:
        left = [task for task in (greeting, second) if task is not None and not task.done()]
        for task in left:
            task.cancel()
        try:
            await asyncio.gather(*left, return_exceptions=True)
        except asyncio.CancelledError:
            if kept is not None:
                kept.close()
            raise
        if second is not None:
            _close_unless(kept, second)
        if kept is not None:
            channel.close()


def _close_unless(kept: Channel | None, second: asyncio.Task[tuple[Channel, TlsFacts] | None]) -> None:
    """A second connection that was made in vain."""
    if second.cancelled() or second.exception() is not None:
        return
    late = second.result()
    if late is not None and late[0] is not kept:
        late[0].close()


async def _tls(dial: Dial, shake: Shake) -> tuple[Channel, TlsFacts] | None:
    """None where the second connection shows nothing: not opened, no TLS, closed."""
    channel = await dial()
    if channel is None:
        return None
    try:
        return channel, await shake(channel)
    except HandshakeError as error:
        channel.close()
        if error.speaks_tls:
            raise
        return None
    except BaseException:
        channel.close()
        raise
