"""Lays records out as lines of a text document: columns by tab stops, long text under its own column."""

from collections.abc import Mapping

from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QTextCharFormat, QTextCursor, QTextDocument

from .log_record import STATUS_SIGNS, LogRecord
from .theme import Colours

_SIGN_FORMATS = {"✔": "good", "▲": "warning", "✖": "bad"}


def formats_of(colours: Colours) -> dict[str, QTextCharFormat]:
    formats: dict[str, QTextCharFormat] = {}
    for name in ("text", "muted", "good", "warning", "bad", "accent"):
        formats[name] = QTextCharFormat()
        formats[name].setForeground(QBrush(QColor(getattr(colours, name))))
    formats["heading"] = QTextCharFormat(formats["accent"])
    formats["heading"].setFontWeight(600)
    return formats


class RecordWriter:
    """Appends to `document` in one edit, until `finish`. `columns`: step, message and duration, in pixels."""

    def __init__(
        self,
        document: QTextDocument,
        font: QFont,
        formats: Mapping[str, QTextCharFormat],
        columns: tuple[float, float, float],
    ) -> None:
        self._document, self._formats = document, formats
        self._metrics = QFontMetricsF(font)
        _, self._message_at, self._took_at = columns
        self._cursor = QTextCursor(document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.beginEditBlock()

    def finish(self) -> None:
        self._cursor.endEditBlock()

    def write(self, number: int, record: LogRecord) -> None:
        """`number` becomes the user state of the first line; the others have none."""
        cursor = self._cursor
        self._new_line()
        cursor.block().setUserState(number)
        plain, muted = self._formats["text"], self._formats["muted"]
        taken = self._metrics.horizontalAdvance(record.took)
        if record.heading:  # the title stands before the message, and is bolder than it is measured
            taken = max(taken, 1.15 * self._metrics.horizontalAdvance(record.title + "  "))
        width = self._took_at - self._message_at - taken - 16
        first, *rest = wrapped(record.message, width, self._metrics)
        cursor.insertText(f"{record.clock}\t", muted)
        if record.heading:
            cursor.insertText(record.title + ("  " + first if first else ""), self._formats["heading"])
        elif record.wire:
            cursor.insertText(f"{record.title}\t", muted)
            cursor.insertText(first, plain)
        else:
            sign = STATUS_SIGNS[record.status] if record.status is not None else " "
            cursor.insertText(f"{sign}  {record.title}\t", self._formats[_SIGN_FORMATS.get(sign, "muted")])
            cursor.insertText(first, plain)
            if record.took:
                cursor.insertText(f"\t{record.took}", muted)
        for line in rest:
            self._new_line()
            cursor.insertText(f"\t\t{line}", plain)
        for note in record.notes:
            for place, line in enumerate(wrapped(note, self._took_at - self._message_at - 24, self._metrics)):
                self._new_line()
                cursor.insertText("\t\t" + ("→ " if place == 0 else "   ") + line, muted)

    def _new_line(self) -> None:
        if self._document.characterCount() > 1:
            self._cursor.insertBlock()


def wrapped(text: str, width: float, metrics: QFontMetricsF) -> list[str]:
    """`text` cut between words so that each line is at most `width` pixels; never empty."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        if metrics.horizontalAdvance(paragraph) <= width:
            lines.append(paragraph)
            continue
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and metrics.horizontalAdvance(longer) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines
