"""Whom the handshake trusts: the operating system's store, a site's CA file, the practice server's CA."""

import os
import ssl
import sys
import threading
from concurrent.futures import Future
from pathlib import Path
from typing import Final

import truststore
from msgspec import Struct

from myreports_gui.model.hostnames import Host

from .layer import new_layer

_ASKED_AT_THE_HANDSHAKE: Final = ("win32", "darwin")
"""Platforms that keep no files of certificates: truststore asks them in every handshake, so nothing can be kept."""

_Stamp = tuple[object, ...]


class CaFileError(Exception):
    """The site's CA file cannot be read or holds no certificate in PEM. `reason`: the platform's word."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path)
        self.path = path
        self.reason = reason


class Trust(Struct, frozen=True):
    """`verified`: the context of handshakes that verify, once the stores are read. `server_name`: for SNI and the name
    check.
    """

    verified: Future[ssl.SSLContext]
    server_name: str

    async def context(self) -> ssl.SSLContext:
        if self.verified.done():
            return self.verified.result()
        import asyncio  # noqa: PLC0415 - the stores are read while it is imported elsewhere

        return await asyncio.wrap_future(self.verified)


class TrustStores:
    """The stores of a program, kept while the files they were read from are unchanged. For one thread.

    To read the system's takes longer than a whole conversation nearby. A thread does it, while modules are imported,
    names looked up and ports tried; the next test then has it.
    """

    def __init__(self) -> None:
        self._stamp: _Stamp | None = None
        self._verified: Future[ssl.SSLContext] | None = None

    def trust(self, host: Host, *, ca_file: str, ca_pem: str) -> Trust:
        """Raises CaFileError."""
        return Trust(self.read(ca_file=ca_file, ca_pem=ca_pem), host.server_name)

    def read(self, *, ca_file: str, ca_pem: str) -> Future[ssl.SSLContext]:
        """Begin to read, unless what is kept is still true. `ca_file`: a path, `ca_pem`: certificates; or "".

        TLS versions and ciphers are the library's defaults, TLS 1.2 at least. Raises CaFileError.
        """
        stamp = _stamp(ca_file, ca_pem)
        kept = self._verified
        if kept is not None and stamp is not None and stamp == self._stamp and not (kept.done() and kept.exception()):
            return kept
        self._stamp, self._verified = stamp, _begin_to_read(_context(ca_file, ca_pem))
        return self._verified


def without_verification() -> ssl.SSLContext:
    """For the connection that is only to show which certificate does not verify."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _stamp(ca_file: str, ca_pem: str) -> _Stamp | None:
    """What the files looked like before they were read; None where that cannot be told."""
    paths = ssl.get_default_verify_paths()
    system = [path for path in (paths.cafile, paths.capath) if path]
    if sys.platform in _ASKED_AT_THE_HANDSHAKE or not system:  # without any truststore looks in other places
        return None
    try:
        found = [(path, os.stat(path)) for path in (*system, ca_file) if path]  # noqa: PTH116 - texts
    except OSError:
        return None
    return (ca_pem, *((path, stat.st_ino, stat.st_size, stat.st_mtime_ns) for path, stat in found))


def _context(ca_file: str, ca_pem: str) -> ssl.SSLContext:
    verified = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            verified.load_verify_locations(cafile=str(Path(ca_file)))
        except (OSError, ValueError) as error:
            reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or type(error).__name__
            raise CaFileError(ca_file, str(reason)) from None
    if ca_pem:
        verified.load_verify_locations(cadata=ca_pem)
    verified.minimum_version = ssl.TLSVersion.TLSv1_2
    return verified


def _begin_to_read(verified: ssl.SSLContext) -> Future[ssl.SSLContext]:
    result: Future[ssl.SSLContext] = Future()
    result.set_running_or_notify_cancel()  # a test that is cancelled meanwhile takes it from nobody else
    if sys.platform in _ASKED_AT_THE_HANDSHAKE:
        result.set_result(verified)
    else:
        # No daemon: a process that ends while OpenSSL is reading takes away what it writes to.
        threading.Thread(target=_read, args=(verified, result), name="trust store").start()
    return result


def _read(verified: ssl.SSLContext, result: Future[ssl.SSLContext]) -> None:
    """Truststore adds the system's files to a plain context when it makes a connection; that context then has them."""
    try:
        context = new_layer(verified, "localhost").tls.context
    except Exception as error:  # noqa: BLE001 - whoever waits for the result meets it
        result.set_exception(error)
    else:
        result.set_result(context)
