"""Servers whose TLS or certificate is wrong."""

from collections.abc import Iterator

from myreports_gui.model.errors import ErrorCode as E
from myreports_gui.model.errors import ExitCode as X
from myreports_gui.model.stages import Stage as St

from .kind import OK, Kind, failed, fine, says, warned
from .servers import (
    InTurn,
    Mail,
    close,
    hears,
    in_pieces,
    raw,
    reset,
    silence,
    then,
)

# --- TLS

_REFUSED_ALERTS = {40: E.TLS_NO_COMMON_CIPHER, 71: E.TLS_NO_COMMON_CIPHER, 70: E.TLS_PROTOCOL_VERSION, 0: E.TLS_CLOSED}
ALERTS = (
    0,
    10,
    20,
    21,
    22,
    30,
    *range(40, 52),
    60,
    70,
    71,
    80,
    86,
    90,
    100,
    109,
    110,
    111,
    112,
    113,
    114,
    115,
    116,
    120,
)
"""RFC 8446 §6 and those of earlier versions."""


def alerts() -> Iterator[Kind]:
    for number in ALERTS:
        level = 2 if number else 1  # fatal, but for close_notify
        server = says(handshake=hears(raw(bytes((21, 3, 3, 0, 2, level, number)), silence)))
        error = _REFUSED_ALERTS.get(number, E.TLS_ALERT)
        yield failed(f"alert {number}", server, St.TLS, error, X.TLS)
    unknown = says(handshake=hears(raw(bytes((21, 3, 3, 0, 2, 2, 255)), close)))
    yield failed("alert of no known kind", unknown, St.TLS, E.TLS_FAILED, X.TLS)
    warning = says(handshake=hears(raw(bytes((21, 3, 3, 0, 2, 1, 112)), close)))
    yield failed("warning alert, then closed", warning, St.TLS, E.TLS_CLOSED, X.TLS)


def tls() -> Iterator[Kind]:
    for context, error in (
        ("old-tls", E.TLS_PROTOCOL_VERSION),
        ("old-ciphers", E.TLS_NO_COMMON_CIPHER),
        ("weak-exchange", E.TLS_WEAK),
        ("client-certificate", E.TLS_NO_COMMON_CIPHER),
    ):
        yield failed(f"TLS: {context}", Mail(tls=context), St.TLS, error, X.TLS)
        silent_port = Mail(tls=context, implicit=True)
        yield failed(f"SSL: {context}", silent_port, St.TLS, error, X.TLS, port=2525)
    for context, problem in (
        ("expired", E.CERTIFICATE_EXPIRED),
        ("not-yet-valid", E.CERTIFICATE_NOT_YET_VALID),
        ("wrong-name", E.CERTIFICATE_NAME),
        ("ip-name", E.CERTIFICATE_NAME),
        ("self-signed", E.CERTIFICATE_SELF_SIGNED),
        ("missing-intermediate", E.CERTIFICATE_UNKNOWN_ISSUER),
        ("unknown-issuer", E.CERTIFICATE_UNKNOWN_ISSUER),
        ("private-root-sent", E.CERTIFICATE_UNKNOWN_ISSUER),
        ("weak-key", E.CERTIFICATE_WEAK),
        ("critical-unknown", E.CERTIFICATE_OTHER),
        ("wrong-purpose", E.CERTIFICATE_OTHER),
        ("odd-subject", E.CERTIFICATE_SELF_SIGNED),
        ("negative-serial", E.CERTIFICATE_OTHER),
    ):
        also = (f"certificate warning {problem}",)
        server = Mail(tls=context)
        yield failed(f"certificate {context}", server, St.AUTH, E.CONSENT_CERTIFICATE, X.LOGIN, also=also)
        yield warned(f"certificate {context}, no user", server, St.CERTIFICATE, problem, user=False)
    for context in ("revocation-lists", "many-names", "with-intermediate", "x400-name"):
        yield fine(f"certificate {context}", Mail(tls=context), St.CERTIFICATE)
    yield failed("unreadable certificate", Mail(tls="version-2"), St.TLS, E.TLS_FAILED, X.TLS)
    swapped = InTurn((Mail(tls="self-signed"), Mail(tls="self-signed-2")))
    yield failed("another certificate second", swapped, St.CERTIFICATE, E.CERTIFICATE_CHANGED, X.TLS)
    better = InTurn((Mail(tls="self-signed"), Mail(tls="good")))
    yield failed("a good certificate second", better, St.CERTIFICATE, E.CERTIFICATE_CHANGED, X.TLS)
    gone = InTurn((Mail(tls="expired"), says(greeting=close)))
    yield failed("closed the second time", gone, St.GREETING, E.CONNECTION_CLOSED, X.GREETING)
    plain_then = InTurn((Mail(tls="expired"), says(EHLO=b"250-x\r\n250 AUTH PLAIN\r\n")))
    also = ("starttls warning starttls-not-offered",)
    yield failed("no TLS the second time", plain_then, St.AUTH, E.CONSENT_CLEARTEXT, X.LOGIN, also=also)
    for name, act, error in (
        ("plain text", then(b"220 mail.acme.example\r\n", silence), E.TLS_NOT_SPOKEN),
        ("HTTP", hears(then(b"HTTP/1.1 400 Bad Request\r\n\r\n", close)), E.TLS_NOT_SPOKEN),
        ("close", hears(close), E.TLS_CLOSED),
        ("reset", hears(reset), E.TLS_RESET),
        ("alert", hears(raw(bytes((21, 3, 3, 0, 2, 2, 80)), close)), E.TLS_ALERT),
    ):
        server = Mail({"handshake": act}, implicit=True)
        yield failed(f"SSL answered by {name}", server, St.TLS, error, X.TLS, ssl=True, port=465)
    waiting = Mail({"handshake": silence}, implicit=True)
    deadlines = {"greeting": 1.2, "tls": 0.6}
    yield failed("silent for SSL", waiting, St.TLS, E.TLS_TIMEOUT, X.TLS, ssl=True, port=465, deadlines=deadlines)
    yield failed("silent to both", waiting, St.GREETING, E.NO_GREETING, X.GREETING, port=2525, deadlines=deadlines)
    racing = InTurn((says(greeting=in_pieces(b"", *[b""] * 20, b"220 late\r\n")), Mail(implicit=True)))
    yield Kind("a late greeting while TLS is tried", racing, St.EHLO, OK, None, X.OK, port=2525)
    yield fine("TLS first on an unknown port", Mail(implicit=True), St.TLS, port=2525)
