"""Replies are read from any bytes, within bounds."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myreports_gui.model.errors import ErrorCode
from myreports_gui.smtp.capabilities import parse_capabilities
from myreports_gui.smtp.replies import MAX_LINE, MAX_LINES, RawReply, ReplyError, ReplyParser


def read(data: bytes) -> list[RawReply]:
    parser = ReplyParser()
    parser.feed(data)
    found = []
    while (reply := parser.next_reply()) is not None:
        found.append(reply)
    return found


@pytest.mark.parametrize(
    ("data", "code", "enhanced", "text"),
    [
        (b"220 mail.example ESMTP\r\n", 220, None, "mail.example ESMTP"),
        (b"250\r\n", 250, None, ""),
        (b"250 \r\n", 250, None, ""),
        (b"535 5.7.8 Error: refused\r\n", 535, "5.7.8", "Error: refused"),
        (b"535 2.7.8 odd class\r\n", 535, None, "2.7.8 odd class"),
        (b"550-5.7.1 one\r\n550 5.7.1 two\r\n", 550, "5.7.1", "one\ntwo"),
        (b"250-mail.example\n250-SIZE 100\n250 HELP\n", 250, None, "mail.example\nSIZE 100\nHELP"),
        (b"554 n\xf6 \xc3\xa4\r\n", 554, None, "n\\xf6 ä"),
        (b"250 a\rb\x00c\r\n", 250, None, "a\rb\x00c"),
    ],
)
def test_a_reply_is_read(data: bytes, code: int, enhanced: str | None, text: str) -> None:
    (reply,) = read(data)
    assert (reply.code, reply.enhanced, reply.text) == (code, enhanced, text)


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 400 Bad Request\r\n",
        b"\r\n",
        b"25 x\r\n",
        b"2500 x\r\n",
        b"100 x\r\n",
        b"600 x\r\n",
        b"250_x\r\n",
        b"250-a\r\n251 b\r\n",
        "٢٥٠ ok\r\n".encode(),
    ],
)
def test_what_is_no_reply_is_refused(data: bytes) -> None:
    with pytest.raises(ReplyError) as error:
        read(data)
    assert error.value.code is ErrorCode.MALFORMED_REPLY


def test_a_line_that_never_ends_is_refused_before_it_fills_the_memory() -> None:
    parser = ReplyParser()
    with pytest.raises(ReplyError) as error:
        for _ in range(1000):
            parser.feed(b"2" * 1000)
    assert error.value.code is ErrorCode.REPLY_TOO_LONG
    assert len(parser.partial()) <= MAX_LINE


def test_a_reply_that_never_ends_is_refused() -> None:
    parser = ReplyParser()
    with pytest.raises(ReplyError) as error:
        for _ in range(MAX_LINES + 1):
            parser.feed(b"250-more\r\n")
            assert parser.next_reply() is None
    assert error.value.code is ErrorCode.REPLY_TOO_LONG


@given(data=st.binary(max_size=300), cuts=st.lists(st.integers(0, 300), max_size=5))
def test_how_the_bytes_are_cut_changes_nothing(data: bytes, cuts: list[int]) -> None:
    def outcome(pieces: list[bytes]) -> list[object]:
        parser, found = ReplyParser(), []
        try:
            for piece in pieces:
                parser.feed(piece)
                while (reply := parser.next_reply()) is not None:
                    found.append(reply)
        except ReplyError as error:
            found.append(error.code)  # type: ignore[arg-type]
        return list(found)

    edges = sorted({0, len(data), *(c for c in cuts if c < len(data))})
    pieces = [data[a:b] for a, b in itertools.pairwise(edges)]
    assert outcome(pieces) == outcome([data])


def test_what_ehlo_offers() -> None:
    offered = parse_capabilities(
        ("mx.example at your service, [192.0.2.7]", "SIZE 1000", "AUTH plain LOGIN", "AUTH=LOGIN NTLM", "8bitmime", " ")
    )
    assert offered.auth == ("PLAIN", "LOGIN", "NTLM")
    assert offered.size == 1000
    assert offered.offers("8BITMIME")
    assert not offered.offers("STARTTLS")
    assert offered.client_address == "192.0.2.7"


@pytest.mark.parametrize(("line", "size"), [("SIZE", None), ("SIZE 0", None), ("SIZE x", None), ("SIZE ²", None)])
def test_a_size_that_names_no_limit(line: str, size: int | None) -> None:
    assert parse_capabilities(("hi", line)).size is size


def test_a_size_of_ten_thousand_digits_is_bounded() -> None:
    size = parse_capabilities(("hi", "SIZE " + "9" * 10_000)).size
    assert size == int("9" * 19)
