"""Reading replies (RFC 5321 §4.2) from bytes that may be anything."""

import re
from collections import deque
from typing import Final

from msgspec import Struct

from myreports_gui.model.errors import ErrorCode

MAX_LINE: Final = 8192
"""Bytes. RFC 5321 §4.5.3.1.5 allows 512; real servers write longer ones, hostile ones never end."""
MAX_LINES: Final = 500
MAX_REPLY: Final = 64 * 1024

_LINE = re.compile(r"([2-5][0-9]{2})(?:([ -])(.*))?", re.DOTALL)
_ENHANCED = re.compile(r"([245]\.[0-9]{1,3}\.[0-9]{1,3})(?: |$)")


class ReplyError(Exception):
    """The bytes are no SMTP reply. `code`: MALFORMED_REPLY or REPLY_TOO_LONG; `seen`: what came, not yet redacted."""

    def __init__(self, code: ErrorCode, seen: str) -> None:
        super().__init__(code)
        self.code = code
        self.seen = seen


class RawReply(Struct, frozen=True):
    """A complete reply as it came, not yet redacted: its code and the text of each line."""

    code: int
    lines: tuple[str, ...]

    @property
    def enhanced(self) -> str | None:
        """The enhanced status code (RFC 3463), where the reply carries one of its own class."""
        found = _ENHANCED.match(self.lines[0])
        return found[1] if found and found[1][0] == str(self.code)[0] else None

    @property
    def text(self) -> str:
        """The lines without the enhanced status code, joined by newlines."""
        enhanced = self.enhanced
        if enhanced is None:
            return "\n".join(self.lines)
        return "\n".join(line.removeprefix(enhanced).removeprefix(" ") for line in self.lines)


def decoded(data: bytes) -> str:
    """Server text as a string: UTF-8, and bytes that are not stay visible as hex escapes."""
    return data.decode("utf-8", "backslashreplace")


class ReplyParser:
    """Collects bytes into lines and lines into replies. Memory is bounded: too much raises `ReplyError`."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._searched = 0
        self._code = ""
        self._lines: list[str] = []
        self._size = 0
        self._unread: deque[bytes] = deque()

    @property
    def has_leftover(self) -> bool:
        """Whether bytes beyond the last complete reply have arrived."""
        return bool(self._buffer or self._unread or self._lines)

    def feed(self, data: bytes) -> list[str]:
        """Take bytes in; returns the lines they complete, as text without line end. LF alone ends a line, too."""
        self._buffer += data
        complete: list[str] = []
        while (end := self._buffer.find(b"\n", self._searched)) >= 0:
            line = bytes(self._buffer[:end]).removesuffix(b"\r")
            del self._buffer[: end + 1]
            self._searched = 0
            self._check_length(line)
            self._unread.append(line)
            complete.append(decoded(line))
        self._searched = len(self._buffer)
        self._check_length(self._buffer)
        return complete

    def next_reply(self) -> RawReply | None:
        """The next complete reply, or None until more bytes come."""
        while self._unread:
            line = decoded(self._unread.popleft())
            parts = _LINE.fullmatch(line)
            if parts is None or (self._lines and parts[1] != self._code):
                raise ReplyError(ErrorCode.MALFORMED_REPLY, line)
            self._code = parts[1]
            self._lines.append(parts[3] or "")
            self._size += len(line)
            if len(self._lines) > MAX_LINES or self._size > MAX_REPLY:
                raise ReplyError(ErrorCode.REPLY_TOO_LONG, line)
            if parts[2] != "-":
                reply = RawReply(int(self._code), tuple(self._lines))
                self._lines, self._size = [], 0
                return reply
        return None

    def partial(self) -> str:
        """What has come of a line that is not complete, neither redacted nor cut."""
        return decoded(bytes(self._buffer[:MAX_LINE]))

    @staticmethod
    def _check_length(line: bytes | bytearray) -> None:
        if len(line) > MAX_LINE:
            raise ReplyError(ErrorCode.REPLY_TOO_LONG, decoded(bytes(line[:MAX_LINE])))
