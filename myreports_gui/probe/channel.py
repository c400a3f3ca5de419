"""One connection, first in clear text, then perhaps inside TLS. Bytes in and out, nothing about SMTP."""

import asyncio
import contextlib
import re
import socket
import ssl
from typing import Final

from myreports_gui.model.errors import ErrorCode

from .layer import Layer

CHUNK: Final = 65536
MOST_RECEIPTS: Final = 8
"""Chunks in a row that may be taken from a TLS peer before everything else has its turn."""

_TLS_RECORDS: Final = (20, 21, 22, 23)
"""First bytes of TLS records (RFC 8446 §5.1)."""

_WORDS: Final = re.compile(r"\[SSL\] ([a-z0-9 ]+) \(_ssl\.c:[0-9]+\)")
"""How Python writes an error of OpenSSL that it has no name for."""

_REASONS: Final = {
    "WRONG_VERSION_NUMBER": ErrorCode.TLS_NOT_SPOKEN,
    "PACKET_LENGTH_TOO_LONG": ErrorCode.TLS_NOT_SPOKEN,
    "RECORD_LAYER_FAILURE": ErrorCode.TLS_NOT_SPOKEN,
    "HTTP_REQUEST": ErrorCode.TLS_NOT_SPOKEN,
    "UNSUPPORTED_PROTOCOL": ErrorCode.TLS_PROTOCOL_VERSION,
    "TLSV1_ALERT_PROTOCOL_VERSION": ErrorCode.TLS_PROTOCOL_VERSION,
    "NO_PROTOCOLS_AVAILABLE": ErrorCode.TLS_PROTOCOL_VERSION,
    "HANDSHAKE_FAILURE": ErrorCode.TLS_NO_COMMON_CIPHER,
    "SSLV3_ALERT_HANDSHAKE_FAILURE": ErrorCode.TLS_NO_COMMON_CIPHER,
    "TLSV1_ALERT_INSUFFICIENT_SECURITY": ErrorCode.TLS_NO_COMMON_CIPHER,
    "NO_SHARED_CIPHER": ErrorCode.TLS_NO_COMMON_CIPHER,
    "WRONG_CIPHER_RETURNED": ErrorCode.TLS_NO_COMMON_CIPHER,
    "DH_KEY_TOO_SMALL": ErrorCode.TLS_WEAK,
    "EE_KEY_TOO_SMALL": ErrorCode.TLS_WEAK,
    "CA_KEY_TOO_SMALL": ErrorCode.TLS_WEAK,
    "CA_MD_TOO_WEAK": ErrorCode.TLS_WEAK,
    "BAD_DH_VALUE": ErrorCode.TLS_WEAK,
    "UNSAFE_LEGACY_RENEGOTIATION_DISABLED": ErrorCode.TLS_LEGACY_RENEGOTIATION,
    "UNEXPECTED_EOF_WHILE_READING": ErrorCode.TLS_CLOSED,
}
"""OpenSSL's reason for a failed handshake; an alert that is not named here is TLS_ALERT."""


class HandshakeError(Exception):
    """No TLS session. `name`: the library's reason; `seen`: what the peer sent where that was no TLS.

    `verification`: the certificate did not verify; `chain` then holds what was presented (DER, leaf first).
    """

    def __init__(
        self,
        code: ErrorCode,
        name: str,
        *,
        seen: str = "",
        verification: ssl.SSLCertVerificationError | None = None,
        chain: tuple[bytes, ...] = (),
    ) -> None:
        super().__init__(code)
        self.code = code
        self.name = name
        self.seen = seen
        self.verification = verification
        self.chain = chain

    @property
    def speaks_tls(self) -> bool:
        """Whether the failure shows that the peer does speak TLS."""
        return self.code not in (
            ErrorCode.TLS_NOT_SPOKEN,
            ErrorCode.TLS_CLOSED,
            ErrorCode.TLS_RESET,
            ErrorCode.TLS_TIMEOUT,
        )


class Channel:
    """A connected, non-blocking socket. Errors of the socket come as OSError; the end of the stream as no bytes."""

    def __init__(self, sock: socket.socket, address: str) -> None:
        self._sock = sock
        self._layer: Layer | None = None
        self._pushed_back = b""
        self._receipts = 0
        self.address = address
        self.ended = False
        """Whether the peer's end of the stream has been met; `error` then tells of a broken connection."""
        self.error: OSError | None = None
        # A server writes session tickets and the reply to EHLO as two small segments, and Nagle there holds the second
        # back until the first is acknowledged. With TCP_NODELAY here nothing of ours carries that acknowledgement, and
        # the delayed one takes 40 ms. Sockets begin without it; asyncio's own transports would set it.
        with contextlib.suppress(OSError):  # macOS refuses it on a connection that has been reset already
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 0)

    @property
    def local_address(self) -> str:
        try:
            return str(self._sock.getsockname()[0])
        except OSError:
            return ""

    async def read(self) -> bytes:
        """At least one byte, or none at the end of the stream. Raises OSError, ssl.SSLError included."""
        if self._pushed_back:
            data, self._pushed_back = self._pushed_back, b""
            return data
        layer = self._layer
        if layer is None:
            return await asyncio.get_running_loop().sock_recv(self._sock, CHUNK)
        while True:
            try:
                return layer.tls.read(CHUNK)
            except ssl.SSLWantReadError:
                await self._feed(layer)
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    def read_ready(self) -> bytes:
        """What has arrived already, without waiting. Sets `ended`, `error` where nothing can follow."""
        if self._pushed_back:
            data, self._pushed_back = self._pushed_back, b""
            return data
        arrived = b""
        try:
            arrived = self._sock.recv(CHUNK)
            self.ended = not arrived
        except BlockingIOError:
            pass
        except OSError as error:
            self.ended, self.error = True, error
        return arrived if self._layer is None else self._decrypted(self._layer, arrived)

    def push_back(self, data: bytes) -> None:
        """Bytes that were read too early; the next `read` returns them first."""
        self._pushed_back += data

    async def write(self, data: bytes) -> None:
        """Send everything. Raises OSError."""
        layer = self._layer
        if layer is None:
            await asyncio.get_running_loop().sock_sendall(self._sock, data)
            return
        while data:
            try:
                data = data[layer.tls.write(data) :]
            except ssl.SSLWantReadError:  # TLS 1.2: the server wants new keys first
                await self._feed(layer)
        await self._flush(layer)

    async def start_tls(self, layer: Layer) -> ssl.SSLObject:
        """Do the handshake. Raises HandshakeError; bounded by the caller's deadline."""
        first = b""
        while True:
            try:
                layer.tls.do_handshake()
                await self._flush(layer)
            except ssl.SSLWantReadError:
                try:
                    await self._flush(layer)
                    data = await self._received()
                except OSError as error:
                    raise _socket_failure(error) from None
                first = first or data[:200]
                if first and first[0] not in _TLS_RECORDS:
                    seen = first.decode("utf-8", "backslashreplace")
                    raise HandshakeError(ErrorCode.TLS_NOT_SPOKEN, "WRONG_VERSION_NUMBER", seen=seen) from None
                if data:
                    layer.incoming.write(data)
                else:
                    layer.incoming.write_eof()
            except ssl.SSLCertVerificationError as error:
                await self._flush_quietly(layer)
                chain = presented_chain(layer.tls)
                raise HandshakeError(
                    ErrorCode.CERTIFICATE_OTHER, "CERTIFICATE_VERIFY_FAILED", verification=error, chain=chain
                ) from None
            except ssl.SSLError as error:
                await self._flush_quietly(layer)
                raise _tls_failure(error) from None
            except OSError as error:
                raise _socket_failure(error) from None
            else:
                self._layer = layer
                return layer.tls

    def close(self) -> None:
        self._sock.close()

    async def _feed(self, layer: Layer) -> None:
        await self._flush(layer)
        data = await self._received()
        if data:
            layer.incoming.write(data)
        else:
            layer.incoming.write_eof()

    async def _received(self) -> bytes:
        """`sock_recv` does not wait where bytes are there. A peer that floods a TLS layer with records that carry
        nothing must not keep deadlines and cancelling from being looked at.
        """
        self._receipts += 1
        if self._receipts % MOST_RECEIPTS == 0:
            await asyncio.sleep(0)
        return await asyncio.get_running_loop().sock_recv(self._sock, CHUNK)

    def _decrypted(self, layer: Layer, arrived: bytes) -> bytes:
        """Everything that the records hold which have arrived: each read gives one record's worth."""
        layer.incoming.write(arrived)
        found = b""
        try:
            while record := layer.tls.read(CHUNK):
                found += record
        except ssl.SSLWantReadError:
            pass
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            self.ended = True
        except ssl.SSLError as error:
            self.ended, self.error = True, error
        return found

    async def _flush(self, layer: Layer) -> None:
        if layer.outgoing.pending:
            await asyncio.get_running_loop().sock_sendall(self._sock, layer.outgoing.read())

    async def _flush_quietly(self, layer: Layer) -> None:
        """Tell the server the alert that OpenSSL wrote. The handshake has failed already; nothing depends on it."""
        try:
            await self._flush(layer)
        except OSError:
            return


def presented_chain(tls: ssl.SSLObject) -> tuple[bytes, ...]:
    """What the peer presented, leaf first, DER. Public from Python 3.13 on; before that through the inner object."""
    inner = tls if hasattr(tls, "get_unverified_chain") else getattr(tls, "_sslobj", None)
    chain = inner.get_unverified_chain() if inner is not None else None
    if chain:
        return tuple(c if isinstance(c, bytes) else ssl.PEM_cert_to_DER_cert(c.public_bytes()) for c in chain)
    try:
        leaf = tls.getpeercert(True)
    except ValueError:
        return ()
    return (leaf,) if leaf else ()


def _tls_failure(error: ssl.SSLError) -> HandshakeError:
    if isinstance(error, ssl.SSLZeroReturnError):
        return HandshakeError(ErrorCode.TLS_CLOSED, "CLOSE_NOTIFY")
    reason = getattr(error, "reason", None) or (
        "UNEXPECTED_EOF_WHILE_READING" if isinstance(error, ssl.SSLEOFError) else _reason_in(str(error))
    )
    # OpenSSL names what the peer's alert says after the version that brought it, and only some with "ALERT" in it.
    otherwise = ErrorCode.TLS_ALERT if reason.startswith(("SSLV3_ALERT", "TLSV1_", "TLSV13_")) else ErrorCode.TLS_FAILED
    return HandshakeError(_REASONS.get(reason, otherwise), reason)


def _reason_in(words: str) -> str:
    """Python has no name for some of OpenSSL's reasons, but its words for them name them all the same."""
    found = _WORDS.fullmatch(words)
    return found[1].upper().replace(" ", "_") if found else words


def _socket_failure(error: OSError) -> HandshakeError:
    code = ErrorCode.TLS_RESET if isinstance(error, ConnectionError) else ErrorCode.TLS_FAILED
    return HandshakeError(code, type(error).__name__)
