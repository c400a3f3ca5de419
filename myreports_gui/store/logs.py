"""The rotating log file: private, redacted, one record a line, with nothing in it that a terminal would obey."""

import io
import logging
import os
import sys
import unicodedata
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from .redaction import Redactor

FILE_NAME: Final = "myreports-gui.log"
MAX_BYTES: Final = 1_000_000
KEPT: Final = 5
"""Files in all: the current one and the older ones beside it."""


class RedactingFilter(logging.Filter):
    """Takes registered secrets out of a record before anything formats it; never drops a record."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self._redactor.redact(_message(record)), ()
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self._redactor.redact(record.exc_text)
        record.exc_info = None  # a later handler must not format it anew
        if record.stack_info:
            record.stack_info = self._redactor.redact(record.stack_info)
        return True


class LogFile(RotatingFileHandler):
    """Writes to `folder` from the first record on; folder 0700, files 0600, UTF-8. Safe to use from any thread.

    A log that cannot be written disturbs nothing: `failure` then holds the operating system's reason.
    """

    def __init__(self, folder: Path, redactor: Redactor, *, max_bytes: int = MAX_BYTES, kept: int = KEPT) -> None:
        self.failure: OSError | None = None
        super().__init__(folder / FILE_NAME, maxBytes=max_bytes, backupCount=kept - 1, encoding="utf-8", delay=True)
        self.addFilter(RedactingFilter(redactor))
        self.setFormatter(_Lines("%(asctime)s.%(msecs)03d %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S"))

    def rotate(self, source: str, dest: str) -> None:
        """Windows does not rename a file that another copy has open: go on in the old one rather than lose lines."""
        try:
            super().rotate(source, dest)
        except PermissionError as error:
            self.failure = error

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Remember why, instead of a traceback on a terminal that nobody sees."""
        error = sys.exception()
        self.failure = error if isinstance(error, OSError) else OSError(type(error).__name__)

    def _open(self) -> io.TextIOWrapper:
        path = Path(self.baseFilename)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        stream = os.fdopen(os.open(path, flags, 0o600), "a", encoding="utf-8", errors="backslashreplace")
        if os.name != "nt":
            os.fchmod(stream.fileno(), 0o600)
        return stream


class _Lines(logging.Formatter):
    """A record's message on one line; the lines of a traceback indented below it."""

    def format(self, record: logging.LogRecord) -> str:
        details = [text for text in (record.exc_text, record.stack_info) if text]
        head = super().formatMessage(self._prepared(record))
        return "\n    ".join([visible(head), *(visible(line) for text in details for line in text.splitlines())])

    def _prepared(self, record: logging.LogRecord) -> logging.LogRecord:
        record.message = record.getMessage()
        record.asctime = self.formatTime(record, self.datefmt)
        return record


def visible(text: str) -> str:
    r"""`text` on one line; control, bidirectional and other invisible characters become escapes like \x1b, \u202e."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() or unicodedata.category(character) == "Zs" else _escape(character)
        for character in text
    )


def _escape(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):  # a slip in a log call must not cost the line
        return str(record.msg)
