"""Name resolution that can be given up: `getaddrinfo` itself cannot."""

import asyncio
import ipaddress
import socket
import threading

from myreports_gui.model.errors import ErrorCode

_CODES = {
    "EAI_NONAME": ErrorCode.NAME_NOT_FOUND,
    "EAI_NODATA": ErrorCode.NAME_NO_ADDRESS,
    "EAI_ADDRFAMILY": ErrorCode.NAME_NO_ADDRESS,
    "EAI_AGAIN": ErrorCode.NAME_TEMPORARY,
}


class ResolveError(Exception):
    """The host name leads to no address. `code`: one of NAME_*; `platform`: the resolver's own name for it."""

    def __init__(self, code: ErrorCode, platform: str) -> None:
        super().__init__(code)
        self.code = code
        self.platform = platform


async def resolve(host: str, deadline: float) -> tuple[str, ...]:
    """The addresses of `host` (A-labels or an IP literal), in the system's order of preference.

    `deadline` in seconds. Raises ResolveError. Cancelling returns at once; the look-up's thread is left
    behind, a daemon, so that neither the loop nor the program waits for it.
    """
    try:
        return (str(ipaddress.ip_address(host)),)
    except ValueError:
        pass
    try:
        async with asyncio.timeout(deadline):
            found = await _in_daemon_thread(host)
    except TimeoutError:
        raise ResolveError(ErrorCode.NAME_TIMEOUT, "ETIMEDOUT") from None
    except socket.gaierror as error:
        name = _eai_name(error.errno)
        raise ResolveError(_CODES.get(name, ErrorCode.NAME_TEMPORARY), name) from None
    except (UnicodeError, OSError) as error:
        raise ResolveError(ErrorCode.NAME_NOT_FOUND, type(error).__name__) from None
    return tuple(dict.fromkeys(found))


async def _in_daemon_thread(host: str) -> list[str]:
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[str]] = loop.create_future()

    def deliver(result: list[str] | Exception) -> None:
        if answer.done():
            return
        if isinstance(result, Exception):
            answer.set_exception(result)
        else:
            answer.set_result(result)

    def look_up() -> None:
        result: list[str] | Exception
        try:
            entries = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
            result = [str(entry[4][0]) for entry in entries]
        except Exception as error:  # noqa: BLE001 - handed to the waiting task, which knows what it means
            result = error
        try:
            loop.call_soon_threadsafe(deliver, result)
        except RuntimeError:
            return  # the loop has been closed: nobody waits any more

    threading.Thread(target=look_up, name="name-look-up", daemon=True).start()
    return await answer


def _eai_name(number: int | None) -> str:
    names = (name for name in dir(socket) if name.startswith("EAI_") and getattr(socket, name) == number)
    return next(names, f"EAI {number}")
