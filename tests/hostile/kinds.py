"""The kinds of hostile server: a table. Its columns are what a technician is told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from myreports_gui.model.errors import ErrorCode as E
from myreports_gui.model.errors import ExitCode as X
from myreports_gui.model.stages import Stage as St
from myreports_gui.model.stages import Status

from .peer import Serves
from .servers import (
    EHLO,
    EHLO_TLS,
    Act,
    Answer,
    InTurn,
    Mail,
    after_flights,
    both,
    close,
    close_notify,
    drip,
    flood,
    hears,
    in_pieces,
    listen_to,
    raw,
    reset,
    silence,
    stuck,
    then,
)

OK, WARNING, FAILED = Status.OK, Status.WARNING, Status.FAILED


@dataclass(frozen=True)
class Kind:
    """`stage`, `status`, `error`: the step that tells it; `exit_code` of the whole test. `also`: further steps.

    `send`: a report is sent, `large`: one of 24 MB.
    `whole`: the error of the whole test where that is another than the step's.
    `deadlines`: those in whose time this kind must end, seconds; all others are long.
    """

    name: str
    server: Serves
    stage: St
    status: Status
    error: E | None
    exit_code: X
    also: tuple[str, ...] = ()
    whole: E | None = None
    port: int = 587
    ssl: bool = False
    user: bool = True
    send: bool = False
    large: bool = False
    cleartext: bool = False
    deadlines: Mapping[str, float] = field(default_factory=dict)
    floods: bool = False


def failed(name: str, server: Serves, stage: St, error: E, exit_code: X, **more: object) -> Kind:
    return Kind(name, server, stage, FAILED, error, exit_code, **more)  # type: ignore[arg-type]


def warned(name: str, server: Serves, stage: St, error: E, exit_code: X = X.OK, **more: object) -> Kind:
    return Kind(name, server, stage, WARNING, error, exit_code, **more)  # type: ignore[arg-type]


def fine(name: str, server: Serves, stage: St, **more: object) -> Kind:
    return Kind(name, server, stage, OK, None, X.OK, **more)  # type: ignore[arg-type]


def says(**answers: Answer) -> Mail:
    """A server that is polite but for these moments."""
    return Mail({("*" if moment == "star" else moment): answer for moment, answer in answers.items()})


CRAM: Mapping[str, Answer] = {"EHLO2": b"250-x\r\n250 AUTH CRAM-MD5\r\n"}
LOGIN: Mapping[str, Answer] = {"EHLO2": b"250-x\r\n250 AUTH LOGIN\r\n"}
PROMPT = b"334 VXNlcm5hbWU6\r\n"


# --- every stage: hung up on, reset, left waiting


@dataclass(frozen=True)
class Moment:
    """A moment of the conversation, the stage it belongs to, and the deadline of the wait for it."""

    key: str
    stage: St
    exit_code: X
    deadline: str = "command"
    send: bool = False
    answers: Mapping[str, Answer] = field(default_factory=dict)


MOMENTS = [
    Moment("greeting", St.GREETING, X.GREETING, "greeting"),
    Moment("EHLO", St.EHLO, X.GREETING),
    Moment("STARTTLS", St.STARTTLS, X.TLS),
    Moment("handshake", St.TLS, X.TLS, "tls"),
    Moment("half-handshake", St.TLS, X.TLS, "tls"),
    Moment("secured", St.EHLO, X.GREETING),
    Moment("EHLO2", St.EHLO, X.GREETING),
    Moment("AUTH", St.AUTH, X.LOGIN, "auth"),
    Moment("response", St.AUTH, X.LOGIN, "auth", answers={**LOGIN, "AUTH": PROMPT}),
    Moment("MAIL", St.SENDER, X.ENVELOPE),
    Moment("RCPT", St.RECIPIENT, X.ENVELOPE),
    Moment("RSET", St.RESET, X.ENVELOPE),
    Moment("DATA", St.DATA, X.DATA, send=True),
    Moment("dot", St.DATA, X.DATA, "final_dot", send=True),
    Moment("QUIT", St.QUIT, X.OK),
]


def _told(moment: Moment, act: Act) -> E:
    if moment.key == "dot":
        return E.DELIVERY_UNKNOWN
    if act is silence:
        return {"greeting": E.NO_GREETING, "tls": E.TLS_TIMEOUT}.get(moment.deadline, E.TIMEOUT)
    if moment.stage is St.TLS:
        return E.TLS_CLOSED if act is close else E.TLS_RESET
    if moment.stage is St.AUTH:
        return E.AUTH_CONNECTION_LOST
    return E.CONNECTION_CLOSED if act is close else E.CONNECTION_RESET


def every_moment() -> Iterator[Kind]:
    for moment in MOMENTS:
        for word, act in (("closes", close), ("resets", reset), ("falls silent", silence)):
            answers: dict[str, Answer] = {**moment.answers, moment.key: act}
            if moment.key == "handshake":
                answers["handshake"] = hears(act)
            if moment.key == "secured" and act is close:
                answers["secured"] = both(close_notify, silence)  # else EHLO may lie unread, which makes it a reset
            if moment.key == "half-handshake":
                answers["handshake"] = after_flights("good-1.2", 1, act)
            yield Kind(
                f"{word} at {moment.key}",
                Mail(answers),
                moment.stage,
                WARNING if moment.stage is St.QUIT else FAILED,
                _told(moment, act),
                moment.exit_code,
                send=moment.send,
                deadlines={moment.deadline: 0.6} if act is silence else {},
            )


# --- one byte after the other, each well within the deadline that bounds them all


def drips() -> Iterator[Kind]:
    for key, stage, error, exit_code, deadline in (
        ("greeting", St.GREETING, E.NO_GREETING, X.GREETING, "greeting"),
        ("EHLO", St.EHLO, E.TIMEOUT, X.GREETING, "command"),
        ("AUTH", St.AUTH, E.TIMEOUT, X.LOGIN, "auth"),
        ("MAIL", St.SENDER, E.TIMEOUT, X.ENVELOPE, "command"),
    ):
        server = Mail({key: drip(b"220-and so on and so on\r\n", 0.05)})
        yield failed(f"drips at {key}", server, stage, error, exit_code, deadlines={deadline: 0.6})
    server = Mail({"handshake": hears(drip(b"\x16\x03\x03\x40\x00" + b"\x02" * 60, 0.05))})
    yield failed("drips a handshake", server, St.TLS, E.TLS_TIMEOUT, X.TLS, deadlines={"tls": 0.6})
    server = Mail({"QUIT": drip(b"221-", 0.05)})
    yield warned("drips at QUIT", server, St.QUIT, E.TIMEOUT, deadlines={"command": 0.6})


# --- floods


def floods() -> Iterator[Kind]:
    for key, stage, exit_code, send in (
        ("greeting", St.GREETING, X.GREETING, False),
        ("EHLO", St.EHLO, X.GREETING, False),
        ("EHLO2", St.EHLO, X.GREETING, False),
        ("AUTH", St.AUTH, X.LOGIN, False),
        ("MAIL", St.SENDER, X.ENVELOPE, False),
        ("DATA", St.DATA, X.DATA, True),
    ):
        endless = Mail({key: flood(b"250-and so on\r\n")})
        yield failed(f"endless reply at {key}", endless, stage, E.REPLY_TOO_LONG, exit_code, send=send, floods=True)
        long_line = Mail({key: then(b"250 ", flood(b"x" * 1024, 10 * 1024), close)})
        yield failed(f"10 MB line at {key}", long_line, stage, E.REPLY_TOO_LONG, exit_code, send=send, floods=True)
    for key, flooded, error in (
        ("no line end", b"\0" * 64, E.REPLY_TOO_LONG),
        ("empty lines", b"\r\n", E.MALFORMED_REPLY),
        ("lone CR", b"220 x\r", E.REPLY_TOO_LONG),
    ):
        yield failed(f"flood of {key}", Mail({"greeting": flood(flooded)}), St.GREETING, error, X.GREETING, floods=True)
    more = b"250 and another\r\n"
    surplus = Mail({"EHLO": then(EHLO.replace(b"STARTTLS", b"HELP") + more * 100, flood(more))})
    yield failed("flood of replies", surplus, St.SENDER, E.REPLY_TOO_LONG, X.ENVELOPE, user=False, floods=True)
    surplus = Mail({"EHLO2": then(EHLO_TLS + more * 100, flood(more))})
    yield failed("flood of replies in TLS", surplus, St.AUTH, E.REPLY_TOO_LONG, X.LOGIN, floods=True)
    tickets = Mail(tls="many-tickets")
    yield fine("flood of session tickets", tickets, St.AUTH, floods=True)
    records = Mail({"handshake": hears(flood(b"\x16\x03\x03\x00\x04\x02\x00\xff\xff" + b"\x16\x03\x03\x00\x01\x00"))})
    yield failed("flood of handshake records", records, St.TLS, E.TLS_FAILED, X.TLS, floods=True)
    junk = Mail({"handshake": hears(flood(b"250 plain\r\n"))})
    yield failed("flood of plain text for TLS", junk, St.STARTTLS, E.STARTTLS_INJECTION, X.TLS, floods=True)
    words = b"".join(b"250-AUTH %s\r\n" % b" ".join(b"%X" % (i * 700 + j) for j in range(700)) for i in range(14))
    huge = Mail({"EHLO2": b"250-x\r\n" + words + b"250 AUTH PLAIN\r\n"})
    yield fine("huge EHLO list", huge, St.AUTH, floods=True)


# --- malformed


def malformed() -> Iterator[Kind]:
    for name, data in (
        ("HTTP", b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n<html>"),
        ("SSH", b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"),
        ("IMAP", b"* OK [CAPABILITY IMAP4rev1] ready\r\n"),
        ("POP3", b"+OK POP3 ready\r\n"),
        ("MySQL", b"\x4a\x00\x00\x00\x0a8.0.32\x00\x0b\x00\n\x00"),
        ("telnet negotiation", b"\xff\xfd\x18\xff\xfd\x20\xff\xfd\x23\r\n"),
        ("binary", bytes(range(256)) * 4),
        ("TLS alert", b"\x15\x03\x01\x00\x02\x02\x46\r\n"),
        ("no code", b"mail.acme.example ESMTP ready\r\n"),
        ("two digits", b"22 hello\r\n"),
        ("four digits", b"2200 hello\r\n"),
        ("code out of range", b"999 hello\r\n"),
        ("code 1xx", b"120 later\r\n"),
        ("Arabic digits", "٢٢٠ hello\r\n".encode()),
        ("codes that differ", b"220-one\r\n250 two\r\n"),
        ("empty line", b"\r\n"),
        ("NUL first", b"\0220 hello\r\n"),
        ("ANSI", b"\x1b[2J\x1b[31mowned\r\n"),
    ):
        yield failed(f"speaks {name}", says(greeting=data), St.GREETING, E.MALFORMED_REPLY, X.GREETING)
    no_end = says(greeting=then(b"220 hello", silence))
    yield failed("no CRLF", no_end, St.GREETING, E.NO_GREETING, X.GREETING, deadlines={"greeting": 0.6})
    lone_cr = says(greeting=then(b"220 hello\r", silence))
    yield failed("lone CR", lone_cr, St.GREETING, E.NO_GREETING, X.GREETING, deadlines={"greeting": 0.6})
    swapped = says(greeting=b"220 hello\n\r220 there\n\r")
    yield failed("LF CR", swapped, St.EHLO, E.MALFORMED_REPLY, X.GREETING)
    cut = says(greeting=then(b"220-hello\r\n220 the", close))
    yield failed("closes within a line", cut, St.GREETING, E.CONNECTION_CLOSED, X.GREETING)
    for key, stage, exit_code in (
        ("EHLO", St.EHLO, X.GREETING),
        ("STARTTLS", St.STARTTLS, X.TLS),
        ("AUTH", St.AUTH, X.LOGIN),
        ("MAIL", St.SENDER, X.ENVELOPE),
        ("RCPT", St.RECIPIENT, X.ENVELOPE),
    ):
        yield failed(f"rubbish at {key}", Mail({key: b"\xff\xfe?\r\n"}), stage, E.MALFORMED_REPLY, exit_code)
    yield failed("rubbish after the dot", says(dot=b"?\r\n"), St.DATA, E.DELIVERY_UNKNOWN, X.DATA, send=True)
    yield warned("rubbish at QUIT", says(QUIT=b"?\r\n"), St.QUIT, E.MALFORMED_REPLY)


# --- odd but legible


def odd_texts() -> Iterator[Kind]:
    for name, data in (
        ("lone LF", b"220 mail.acme.example\n"),
        ("greeting in pieces", in_pieces(b"2", b"2", b"0-one\r", b"\n220", b" two\r\n")),
        ("NUL inside", b"220 mail\0.acme\0.example\r\n"),
        ("lone CR inside", b"220 mail\rfake\r\n"),
        ("8-bit", b"220 Gr\xfc\xdfe\r\n"),
        ("broken UTF-8", b"220 \xc3\x28 \xf0\x9f\x98 \xed\xa0\x80\r\n"),
        ("ANSI text", b"220 \x1b]0;title\x07\x1b[31mred\r\n"),
        ("bidi text", "220 \u202egnp.exe\u2066\r\n".encode()),
        ("HTML text", b'220 <script>alert(1)</script><a href="http://x.example">log in</a>\r\n'),
        ("bare code", b"220\r\n"),
    ):
        yield fine(f"greets with {name}", says(greeting=data), St.GREETING)
    yield warned("masked greeting", says(greeting=b"220 " + b"*" * 60 + b"\r\n"), St.GREETING, E.GREETING_MASKED)
    html = b"535-5.7.8 <b>bad</b> \x1b[5m\r\n535 5.7.8 \xe2\x80\xaetxet\r\n"
    yield failed("markup in a refusal", says(AUTH=html), St.AUTH, E.AUTH_REFUSED, X.LOGIN)
    yield failed("long refusal", says(AUTH=b"535 " + b"no " * 2000 + b"\r\n"), St.AUTH, E.AUTH_REFUSED, X.LOGIN)


# --- codes


def codes() -> Iterator[Kind]:
    for code, error in (
        (b"421 4.3.2 busy", E.SERVICE_CLOSING),
        (b"554 5.7.1 no service here", E.GREETING_REFUSED),
        (b"450 4.7.1 later", E.GREETING_REFUSED),
        (b"250 odd", E.UNEXPECTED_REPLY),
        (b"334 UGFzc3dvcmQ6", E.UNEXPECTED_REPLY),
    ):
        yield failed(f"greets {code[:3].decode()}", says(greeting=code + b"\r\n"), St.GREETING, error, X.GREETING)
    refused = says(EHLO=b"502 5.5.1 no EHLO\r\n")
    yield Kind("EHLO refused, HELO taken", refused, St.EHLO, WARNING, None, X.OK, user=False)
    neither = says(EHLO=b"502 no\r\n", HELO=b"502 no\r\n")
    yield failed("EHLO and HELO refused", neither, St.EHLO, E.EHLO_REFUSED, X.GREETING)
    yield failed("EHLO 421", says(EHLO=b"421 bye\r\n"), St.EHLO, E.SERVICE_CLOSING, X.GREETING)
    second = says(EHLO2=b"554 not in TLS\r\n")
    yield failed("EHLO refused after TLS", second, St.EHLO, E.EHLO_REFUSED, X.GREETING)
    for code in (b"454 4.7.0 TLS not available", b"501 no", b"554 5.7.0 no", b"530 what", b"250 odd"):
        refusing = says(STARTTLS=code + b"\r\n")
        yield failed(f"STARTTLS {code[:3].decode()}", refusing, St.STARTTLS, E.STARTTLS_REFUSED, X.TLS)
    yield failed("STARTTLS 421", says(STARTTLS=b"421 bye\r\n"), St.STARTTLS, E.SERVICE_CLOSING, X.TLS)
    for code in (b"500", b"502", b"503"):
        unsupported = says(STARTTLS=code + b" 5.5.1 no\r\n")
        also = ("starttls warning starttls-not-supported", "tls skipped")
        yield failed(
            f"STARTTLS {code.decode()}", unsupported, St.AUTH, E.AUTH_NOT_OFFERED, X.LOGIN, also=also, cleartext=True
        )
    for code, error in (
        (b"535 5.7.8 no", E.AUTH_REFUSED),
        (b"534 5.7.9 app password", E.AUTH_REFUSED),
        (b"454 4.7.0 later", E.AUTH_TEMPORARY),
        (b"421 4.7.0 too many", E.SERVICE_CLOSING),
        (b"250 odd", E.UNEXPECTED_REPLY),
        (b"334", E.AUTH_BAD_CHALLENGE),
    ):
        yield failed(f"AUTH {code[:3].decode()} {error}", says(AUTH=code + b"\r\n"), St.AUTH, error, X.LOGIN)
    for key, stage, refused_as in (("MAIL", St.SENDER, E.SENDER_REFUSED), ("RCPT", St.RECIPIENT, E.RECIPIENT_REFUSED)):
        for code, error in (
            (b"530 5.7.0 login first", refused_as),
            (b"421 4.3.2 bye", E.SERVICE_CLOSING),
            (b"554 5.7.1 Relay access denied", E.RELAYING_DENIED),
        ):
            server = Mail({key: code + b"\r\n"})
            yield failed(f"{key} {code[:3].decode()}", server, stage, error, X.ENVELOPE)
    yield failed("MAIL 354", says(MAIL=b"354 go\r\n"), St.SENDER, E.UNEXPECTED_REPLY, X.ENVELOPE)
    yield fine("RCPT 251", says(RCPT=b"251 will forward to <x@y.example>\r\n"), St.RECIPIENT)
    moved = says(RCPT=b"551 5.1.6 try <x@y.example>\r\n")
    yield warned("RCPT 551", moved, St.RECIPIENT, E.RECIPIENT_REFUSED)
    yield failed(
        "RCPT 551 of a report",
        moved,
        St.RECIPIENT,
        E.RECIPIENT_REFUSED,
        X.ENVELOPE,
        send=True,
        whole=E.ALL_RECIPIENTS_REFUSED,
    )
    yield warned("RSET 500", says(RSET=b"500 what\r\n"), St.RESET, E.UNEXPECTED_REPLY)
    yield failed("DATA 554", says(DATA=b"554 no\r\n"), St.DATA, E.DATA_REFUSED, X.DATA, send=True)
    yield failed("DATA 250", says(DATA=b"250 odd\r\n"), St.DATA, E.UNEXPECTED_REPLY, X.DATA, send=True)
    yield failed("dot 552", says(dot=b"552 5.3.4 big\r\n"), St.DATA, E.DATA_REFUSED, X.DATA, send=True)
    yield failed("dot 421", says(dot=b"421 4.3.0 bye\r\n"), St.DATA, E.SERVICE_CLOSING, X.DATA, send=True)
    tiny = says(EHLO2=EHLO_TLS.replace(b"1000000", b"10"))
    yield failed("SIZE tiny", tiny, St.DATA, E.MESSAGE_TOO_BIG, X.DATA, send=True)
    vast = says(EHLO2=EHLO_TLS.replace(b"1000000", b"9" * 4000))
    yield fine("SIZE beyond all numbers", vast, St.DATA, send=True)
    yield warned("QUIT 421", says(QUIT=b"421 bye\r\n"), St.QUIT, E.UNEXPECTED_REPLY)


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


def all_kinds() -> tuple[Kind, ...]:
    return (
        *every_moment(),
        *drips(),
        *floods(),
        *malformed(),
        *odd_texts(),
        *codes(),
        *surprises(),
        *alerts(),
        *tls(),
    )
