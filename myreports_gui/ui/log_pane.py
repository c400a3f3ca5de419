"""The log: columns of plain text, written in batches, that follow the tail only while it is in sight."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from .log_record import LogFilter, LogRecord, as_text
from .log_writer import RecordWriter, formats_of
from .theme import Colours

MAXIMUM_LINES = 20_000
"""Some five hundred tests, and 100 MB."""
_USUAL_LINES = 6
_BATCH = 1500
"""Records laid out in one go: some 30 ms, so typing and scrolling stay fluid while a long log is drawn again."""


class LogPane(QPlainTextEdit):
    """Shows `LogRecord`s. Server text is only ever plain text here."""

    columns_changed = Signal()
    certificate_opened = Signal(object)
    field_requested = Signal(str)
    appended = Signal()
    filter_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("logPane")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setMaximumBlockCount(MAXIMUM_LINES)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._records: list[LogRecord] = []
        self._drawn = 0  # records already laid out, or skipped by the filter
        self._filter = LogFilter.ALL
        self._follow = True
        self._target: LogRecord | None = None
        self._with_notes = True
        self._points = False
        self._anchor: int | None = None
        self._dropped = 0  # records forgotten at the front; a block's user state counts them too
        self._formats: dict[str, QTextCharFormat] = {}
        self._colours: Colours | None = None
        self._tabs = (0.0, 0.0, 0.0)
        self._laid_out_for = 0
        self._flush_timer = QTimer(self)
        self._flush_timer.setSingleShot(True)
        self._flush_timer.timeout.connect(self._flush)
        self._relayout_timer = QTimer(self)
        self._relayout_timer.setSingleShot(True)
        self._relayout_timer.setInterval(120)
        self._relayout_timer.timeout.connect(self.draw_again)
        self._place_columns()

    @property
    def columns(self) -> tuple[float, float, float]:
        """Where step, message and (right-aligned) duration stand, in pixels from the text's left edge."""
        return self._tabs

    @property
    def records(self) -> tuple[LogRecord, ...]:
        return tuple(self._records)

    def append_record(self, record: LogRecord) -> None:
        self._records.append(record)
        self.appended.emit()
        surplus = len(self._records) - MAXIMUM_LINES
        if surplus > MAXIMUM_LINES // 10:
            del self._records[:surplus]
            self._drawn = max(0, self._drawn - surplus)
            self._dropped += surplus
        if not self._flush_timer.isActive():
            self._flush_timer.start(40)

    def clear_records(self) -> None:
        self._records.clear()
        self.draw_again()
        self.filter_changed.emit()

    def set_filter(self, wanted: LogFilter) -> None:
        if wanted is not self._filter:
            self._filter = wanted
            self.draw_again()
            self.filter_changed.emit()

    def shown(self) -> Iterator[LogRecord]:
        return (record for record in self._records if record.passes(self._filter))

    def text(self) -> str:
        """What is shown, in aligned columns."""
        return as_text(self.shown())

    def scroll_to(self, record: LogRecord, *, notes: bool = True) -> None:
        """Bring `record`, and its cause and advice if `notes`, into sight as soon as it is drawn."""
        self._target, self._with_notes, self._points = record, notes, False
        self._flush_timer.start(0)

    def point_to(self, record: LogRecord) -> None:
        """As `scroll_to`, with the cursor put there and the line marked: Enter opens what the entry leads to."""
        self.scroll_to(record)
        self._points = True

    def follow_tail(self) -> None:
        """Whoever starts a test wants to see it."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def apply_colours(self, colours: Colours) -> None:
        if colours == self._colours:
            return
        self._colours = colours
        self._formats = {}
        self.draw_again()

    def draw_again(self) -> None:
        """Lay everything out anew: other filter, width, font or colours."""
        self._follow = self._at_bottom()
        if not self._follow and self._anchor is None:
            self._anchor = self._top_record()
        self.clear()
        self._drawn = 0
        self._place_columns()
        self._flush_timer.start(0)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        # Not the viewport's width: that changes whenever the scroll bar comes or goes, and drawing anew makes it go.
        if self.width() != self._laid_out_for:
            self._place_columns()
            self._relayout_timer.start()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(640, self._height_of(_USUAL_LINES))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(240, self._height_of(_USUAL_LINES))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if not self._open(self.cursorForPosition(event.position().toPoint()).block()):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (entered and self._open(self.textCursor().block())):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        record = self._record_at(self.cursorForPosition(event.pos()).block())
        if record is not None and record.field is not None:
            menu.addSeparator()
            go = menu.addAction(self.tr("Go to field"))
            go.setObjectName("log.goToField")
            go.triggered.connect(partial(self.field_requested.emit, record.field.value))
        if record is not None and record.certificate is not None:
            menu.addSeparator()
            action = menu.addAction(self.tr("Show certificate…"))
            action.setObjectName("log.certificate")
            action.triggered.connect(partial(self.certificate_opened.emit, record.certificate))
        menu.popup(event.globalPos())

    def _open(self, block: QTextBlock) -> bool:
        """The field that the entry blames, or its certificate; the last line of an entry with both is the field's."""
        record = self._record_at(block)
        if record is None:
            return False
        following = block.next()
        is_last = not following.isValid() or following.userState() >= 0
        if record.field is not None and (record.certificate is None or is_last):
            self.field_requested.emit(record.field.value)
        elif record.certificate is not None:
            self.certificate_opened.emit(record.certificate)
        else:
            return False
        return True

    def _record_at(self, block: QTextBlock) -> LogRecord | None:
        while block.isValid() and block.userState() < 0:
            block = block.previous()
        number = block.userState() - self._dropped
        return self._records[number] if block.isValid() and 0 <= number < len(self._records) else None

    def _height_of(self, lines: int) -> int:
        return lines * QFontMetrics(self.font()).lineSpacing() + 2 * int(self.document().documentMargin()) + 2

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_relayout_timer"):
            self._relayout_timer.start()

    def _at_bottom(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 1

    def _place_columns(self) -> None:
        metrics = QFontMetricsF(self.font())
        step = metrics.horizontalAdvance("00:00:00.000") + 22
        message = step + metrics.horizontalAdvance("✔  Certificate") + 26
        self._laid_out_for = self.width()
        bar = self.verticalScrollBar().sizeHint().width()
        took = max(message + 120, self.width() - bar - 2 * self.document().documentMargin() - 8)
        self._tabs = (step, message, took)
        option = QTextOption()
        option.setTabs(
            [
                QTextOption.Tab(step, QTextOption.TabType.LeftTab),
                QTextOption.Tab(message, QTextOption.TabType.LeftTab),
                QTextOption.Tab(took, QTextOption.TabType.RightTab),
            ]
        )
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self.document().setDefaultTextOption(option)
        self.columns_changed.emit()

    def _flush(self) -> None:
        if self._colours is None:
            return
        following = self._follow or self._at_bottom()
        self._follow = False
        bar = self.verticalScrollBar()
        value = bar.value()
        first = self._drawn
        batch = enumerate(islice(self._records, first, first + _BATCH), self._dropped + first)
        self._drawn = min(first + _BATCH, len(self._records))
        self._write([pair for pair in batch if pair[1].passes(self._filter)], self._colours)
        if following:
            bar.setValue(bar.maximum())
        else:
            bar.setValue(value)
        if self._drawn < len(self._records):
            self._follow = following
            self._flush_timer.start(0)
        else:
            self._settle_view()

    def _write(self, records: Sequence[tuple[int, LogRecord]], colours: Colours) -> None:
        if not records:
            return
        self._formats = self._formats or formats_of(colours)
        writer = RecordWriter(self.document(), self.font(), self._formats, self._tabs)
        for number, record in records:
            writer.write(number, record)
        writer.finish()

    def _settle_view(self) -> None:
        """All is drawn: show what was asked for, or what was on top before everything was drawn anew."""
        target, self._target = self._target, None
        anchor, self._anchor = self._anchor, None
        bar = self.verticalScrollBar()
        if target is not None:
            number = next((n for n in range(len(self._records) - 1, -1, -1) if self._records[n] is target), None)
            block, height = self._find(None if number is None else self._dropped + number)
            if block.isValid():
                last = block.blockNumber() + (height - 1 if self._with_notes else 0)
                if self._points:
                    self.setTextCursor(QTextCursor(block))
                    self.setExtraSelections([_marked(block, self._colours)])
                bar.setValue(max(0, min(block.blockNumber(), last - max(1, bar.pageStep()) + 1)))
        elif anchor is not None:
            block, _ = self._find(anchor)
            if block.isValid():
                bar.setValue(block.blockNumber())

    def _find(self, state: int | None) -> tuple[QTextBlock, int]:
        """The first line of a record, and how many lines it takes; an invalid block where the filter hides it."""
        block, below = self.document().lastBlock(), 0
        while state is not None and block.isValid():
            if block.userState() == state:
                return block, below + 1
            below = 0 if block.userState() >= 0 else below + 1
            block = block.previous()
        return QTextBlock(), 0

    def _top_record(self) -> int | None:
        block = self.firstVisibleBlock()
        while block.isValid() and block.userState() < 0:
            block = block.previous()
        return block.userState() if block.isValid() else None


def _marked(block: QTextBlock, colours: Colours | None) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    char_format = QTextCharFormat()
    char_format.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
    if colours is not None:
        char_format.setBackground(QColor(colours.header))
    vars_of: Any = selection
    vars_of.format, vars_of.cursor = char_format, QTextCursor(block)
    return selection
