"""Whom the handshake trusts: the operating system's store, a site's CA file, the practice server's CA."""

import asyncio
import ssl
from pathlib import Path

import truststore

from myreports_gui.model.hostnames import Host

from .channel import Layer, new_layer


class CaFileError(Exception):
    """The site's CA file cannot be read or holds no certificate in PEM. `reason`: the platform's word."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path)
        self.path = path
        self.reason = reason


class Trust:
    """The contexts of a test, with verification and without; `server_name`: for SNI and the name check.

    Made where a loop runs.
    truststore reads the system's store anew for each handshake, which can take longer than the conversation. A thread
    does it, for the first handshake beginning at once, while names and connections are waited for.
    """

    def __init__(self, verified: ssl.SSLContext, server_name: str) -> None:
        self._verified, self._server_name = verified, server_name
        self._early: asyncio.Future[Layer] | None = self._read_store()
        self._early.add_done_callback(_looked_at)

    async def layer(self, *, verified: bool) -> Layer:
        """For one handshake."""
        if not verified:
            return new_layer(_without_verification(), self._server_name)
        early, self._early = self._early, None
        return await (early or self._read_store())

    def _read_store(self) -> asyncio.Future[Layer]:
        return asyncio.get_running_loop().run_in_executor(None, new_layer, self._verified, self._server_name)


def _looked_at(early: asyncio.Future[Layer]) -> None:
    """A test that ends before its handshake leaves nobody to meet the error."""
    if not early.cancelled():
        early.exception()


def make_trust(host: Host, *, ca_file: str, ca_pem: str) -> Trust:
    """Read the stores. Raises CaFileError. TLS versions and ciphers are the library's defaults, TLS 1.2 at least."""
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
    return Trust(verified, host.server_name)


def _without_verification() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
