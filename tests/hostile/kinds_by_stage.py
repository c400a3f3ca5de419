"""Servers that hang up, reset, fall silent or drip, at every stage; and floods."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from myreports_gui.model.errors import ErrorCode as E
from myreports_gui.model.errors import ExitCode as X
from myreports_gui.model.stages import Stage as St

from .kind import FAILED, LOGIN, PROMPT, WARNING, Kind, failed, fine, warned
from .servers import (
    EHLO,
    EHLO_TLS,
    Act,
    Answer,
    Mail,
    after_flights,
    both,
    close,
    close_notify,
    drip,
    flood,
    hears,
    reset,
    silence,
    then,
)

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
