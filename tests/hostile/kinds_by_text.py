"""Servers that say what is no reply, or an odd one."""

from collections.abc import Iterator

from myreports_gui.model.errors import ErrorCode as E
from myreports_gui.model.errors import ExitCode as X
from myreports_gui.model.stages import Stage as St

from .kind import WARNING, Kind, failed, fine, says, warned
from .servers import (
    EHLO_TLS,
    Mail,
    close,
    in_pieces,
    silence,
    then,
)

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
