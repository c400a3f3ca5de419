"""Servers that speak at the wrong time."""

from collections.abc import Iterator, Mapping

from myreports_gui.model.errors import ErrorCode as E
from myreports_gui.model.errors import ExitCode as X
from myreports_gui.model.stages import Stage as St

from .kind import CRAM, PROMPT, Kind, failed, fine, says, warned
from .servers import (
    EHLO_TLS,
    Answer,
    Mail,
    both,
    close,
    close_notify,
    hears,
    listen_to,
    raw,
    silence,
    stuck,
    then,
)

# --- said at the wrong time


def surprises() -> Iterator[Kind]:
    closing = b"421 4.7.0 too many errors\r\n"
    go = b"220 2.0.0 Go\r\n"
    yield failed("injection with the 220", says(STARTTLS=go + b"250 x\r\n"), St.STARTTLS, E.STARTTLS_INJECTION, X.TLS)
    later = says(handshake=hears(then(b"250-x\r\n250 AUTH PLAIN\r\n", silence)))
    yield failed("injection after the 220", later, St.STARTTLS, E.STARTTLS_INJECTION, X.TLS)
    half = says(STARTTLS=go + b"2")
    yield failed("injection of half a line", half, St.STARTTLS, E.STARTTLS_INJECTION, X.TLS)
    within = says(secured=raw(b"250 plain text inside TLS\r\n", silence))
    yield failed("plain text after the handshake", within, St.EHLO, E.CONNECTION_CLOSED, X.GREETING)
    yield warned("two replies to EHLO2", says(EHLO2=EHLO_TLS + b"250 more\r\n"), St.AUTH, E.UNSOLICITED_REPLY)
    yield warned("two replies to RSET", says(RSET=b"250 Ok\r\n250 Ok\r\n"), St.QUIT, E.UNSOLICITED_REPLY)
    yield fine("replies after QUIT", says(QUIT=b"221 Bye\r\n250 still here\r\n421 really\r\n"), St.QUIT)
    yield warned("421 before QUIT", says(RSET=then(b"250 Ok\r\n" + closing, close)), St.QUIT, E.SERVICE_CLOSING)
    yield warned("rubbish before QUIT", says(RSET=b"250 Ok\r\nrubbish\r\n"), St.QUIT, E.MALFORMED_REPLY)
    sent = says(dot=then(b"250 queued\r\n" + closing, close))
    yield warned("421 after a report was taken", sent, St.QUIT, E.SERVICE_CLOSING, send=True)
    early = says(EHLO2=then(EHLO_TLS + closing, close))
    yield failed("421 before the login", early, St.AUTH, E.SERVICE_CLOSING, X.LOGIN)
    early = says(AUTH=then(b"235 Ok\r\n" + closing, close))
    yield failed("421 after the login", early, St.SENDER, E.SERVICE_CLOSING, X.ENVELOPE)
    early = says(AUTH=then(b"235 Ok\r\n", close))
    yield failed("235 followed by close", early, St.SENDER, E.CONNECTION_CLOSED, X.ENVELOPE)
    early = says(AUTH=then(b"235 Ok\r\n", close_notify, close))
    yield failed("235 followed by close_notify", early, St.SENDER, E.CONNECTION_CLOSED, X.ENVELOPE)
    early = says(greeting=then(b"220 hello\r\n", close))
    yield failed("220 followed by close", early, St.EHLO, E.CONNECTION_CLOSED, X.GREETING)
    early = says(DATA=then(b"354 go\r\n250 queued\r\n", close))
    yield failed("250 before the dot", early, St.DATA, E.CONNECTION_CLOSED, X.DATA, send=True)
    early = says(DATA=then(b"354 go\r\n552 5.3.4 too big\r\n", close))
    yield failed("552 before the dot", early, St.DATA, E.DATA_REFUSED, X.DATA, send=True)
    unsized = EHLO_TLS.replace(b" 1000000", b"")
    hangs_up = both(listen_to(300_000), then(b"552 5.3.4 too big\r\n", close))
    early = says(EHLO2=unsized, DATA=then(b"354 go\r\n", hangs_up))
    yield failed("552 and hung up in the midst of the report", early, St.DATA, E.DATA_REFUSED, X.DATA, large=True)
    deaf = says(EHLO2=unsized, DATA=then(b"354 go\r\n", stuck))
    yield failed(
        "takes no more of the report", deaf, St.DATA, E.TEST_TIMEOUT, X.CANCELLED, large=True, deadlines={"test": 2.5}
    )
    changed = says(EHLO=b"250-x\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS\r\n", EHLO2=b"250 x\r\n")
    yield failed("AUTH only before TLS", changed, St.AUTH, E.AUTH_NOT_OFFERED, X.LOGIN)
    changed = says(EHLO2=b"250-x\r\n250-STARTTLS\r\n250 AUTH XOAUTH2 GSSAPI\r\n")
    yield failed("other mechanisms after TLS", changed, St.AUTH, E.AUTH_NO_COMMON_MECHANISM, X.LOGIN)
    stripped = says(EHLO=b"250-x\r\n250 AUTH PLAIN LOGIN CRAM-MD5\r\n")
    also = ("starttls warning starttls-not-offered",)
    yield failed("STARTTLS stripped", stripped, St.AUTH, E.CONSENT_CLEARTEXT, X.LOGIN, also=also)
    for mechanism in (b"PLAIN", b"LOGIN", b"CRAM-MD5"):
        offer: Mapping[str, Answer] = {"EHLO2": b"250-x\r\n250 AUTH " + mechanism + b"\r\n"}
        endless = Mail({**offer, "AUTH": PROMPT, "response": PROMPT, "*": PROMPT})
        name = f"endless 334 for {mechanism.decode()}"
        yield failed(name, endless, St.AUTH, E.AUTH_BAD_CHALLENGE, X.LOGIN)
    for name, challenge in (("no base64", b"334 !!!\r\n"), ("8-bit", b"334 \xff\xfe\r\n"), ("empty", b"334 \r\n")):
        bad = Mail({**CRAM, "AUTH": challenge})
        yield failed(f"challenge {name}", bad, St.AUTH, E.AUTH_BAD_CHALLENGE, X.LOGIN)
