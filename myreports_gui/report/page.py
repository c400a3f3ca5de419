"""Draws the one A4 page of the sample report. Imports QtGui, so `pdf` loads it late."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextOption,
)

from .contents import Contents, Day, Section, Week
from .errors import ReportError, ReportErrorCode

FAMILIES: Final = ("Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial", "sans-serif")
"""The first that exists; characters it lacks come from any font of the machine."""

DPI: Final = 600
_MM: Final = DPI / 25.4
_LEFT, _WIDTH = 18 * _MM, 174 * _MM
_BOTTOM: Final = 283 * _MM

_INK, _MUTED, _ACCENT = "#1b2430", "#56616e", "#1f6f43"
_PAPER, _RULE, _CARD = "#ffffff", "#d6dde2", "#f4f8f5"
_ANSWERED, _MISSED = "#2f8f5b", "#d9912b"

_Flag = Qt.AlignmentFlag
_START, _END, _CENTRE = _Flag.AlignLeft, _Flag.AlignRight, _Flag.AlignHCenter


def draw(contents: Contents) -> bytes:
    """The PDF. Raises as `pdf.render_pdf` says."""
    if QGuiApplication.instance() is None:
        raise RuntimeError("text in a PDF needs a QGuiApplication")
    # QFontDatabase names generic families even where no font file exists; their glyphs are missing.
    if not QFontMetricsF(QFont(list(FAMILIES))).inFont("A"):
        raise ReportError(ReportErrorCode.NO_FONTS)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(f"{contents.title} – {contents.site}" if contents.site else contents.title)
    writer.setCreator(contents.footer)
    painter = QPainter()
    if not painter.begin(writer):
        raise ReportError(ReportErrorCode.PDF_FAILED)
    try:
        _Page(painter, writer).draw(contents)
    finally:
        painter.end()
    buffer.close()
    return bytes(buffer.data().data())


class _Page:
    """Everything is placed from the top down, in device units. Methods take a top edge and return a bottom."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self._painter = painter
        self._writer = writer

    def draw(self, contents: Contents) -> None:
        y = self._heading(contents)
        y = self._text(contents.intro, QRectF(_LEFT, y + 5 * _MM, _WIDTH, 12 * _MM), 9, _MUTED, lines=2)
        y = self._sections(contents.sections, y + 6 * _MM)
        self._week(contents.week, y + 9 * _MM)
        self._footer(contents)

    def _heading(self, contents: Contents) -> float:
        self._fill(QRectF(0, 0, 210 * _MM, 4 * _MM), _ACCENT)
        bottom = self._text(contents.title, QRectF(_LEFT, 15 * _MM, _WIDTH * 0.6, 14 * _MM), 24, _INK, bold=True)
        made = QRectF(_LEFT + _WIDTH * 0.6, 15 * _MM, _WIDTH * 0.4, 14 * _MM)
        self._text(contents.made, made, 9, _MUTED, align=_END, baseline_of=24)
        if contents.site:
            site = QRectF(_LEFT, bottom + 1.5 * _MM, _WIDTH, 20 * _MM)
            bottom = self._text(contents.site, site, 14, _ACCENT, lines=2)
        bottom += 4 * _MM
        self._fill(QRectF(_LEFT, bottom, _WIDTH, 0.3 * _MM), _RULE)
        return bottom

    def _sections(self, sections: Sequence[Section], y: float) -> float:
        """Cards side by side, all as high as the highest."""
        gap = 6 * _MM
        width = (_WIDTH - gap * (len(sections) - 1)) / len(sections)
        cards = [QRectF(_LEFT + (width + gap) * index, y, width, 0) for index in range(len(sections))]
        bottom = max(self._section(section, card, paint=False) for section, card in zip(sections, cards, strict=True))
        for section, card in zip(sections, cards, strict=True):
            card.setBottom(bottom)
            self._fill(card, _CARD, radius=1.5 * _MM)
            self._section(section, card, paint=True)
        return bottom

    def _section(self, section: Section, card: QRectF, *, paint: bool) -> float:
        pad = 5 * _MM
        x, width = card.left() + pad, card.width() - 2 * pad
        heading = QRectF(x, card.top() + 4 * _MM, width, 8 * _MM)
        y = self._text(section.heading, heading, 11, _ACCENT, bold=True, paint=paint) + 2 * _MM
        label_width = min(27 * _MM, width * 0.36)
        for row in section.rows:
            label = QRectF(x, y, label_width - 2 * _MM, 20 * _MM)
            value = QRectF(x + label_width, y, width - label_width, 20 * _MM)
            y = 1.5 * _MM + max(
                self._text(row.label, label, 8.5, _MUTED, lines=2, paint=paint),
                self._text(row.value, value, 8.5, _INK, lines=3, paint=paint),
            )
        return y + 3.5 * _MM

    def _week(self, week: Week, y: float) -> None:
        y = self._text(week.heading, QRectF(_LEFT, y, _WIDTH, 8 * _MM), 13, _INK, bold=True)
        y = self._text(week.note, QRectF(_LEFT, y + 0.5 * _MM, _WIDTH, 6 * _MM), 9, _MUTED)
        y += 4 * _MM
        bottom = self._table(week, QRectF(_LEFT, y, 80 * _MM, 0))
        self._chart(week, QRectF(_LEFT + 92 * _MM, y, _WIDTH - 92 * _MM, bottom - y))

    def _table(self, week: Week, area: QRectF) -> float:
        lines = len(week.days) + 2
        row_height = min(max((_BOTTOM - 6 * _MM - area.top()) / lines, 6 * _MM), 10.5 * _MM)
        columns = (0.29, 0.19, 0.3, 0.22)
        y = area.top()

        def line(cells: Sequence[str], colour: str, *, bold: bool = False) -> None:
            x = area.left()
            for index, (cell, share) in enumerate(zip(cells, columns, strict=True)):
                width = area.width() * share
                box = QRectF(x, y + row_height / 2 - 2.1 * _MM, width - 1.5 * _MM, row_height)
                self._text(cell, box, 9, colour, bold=bold, align=_END if index else _START)
                x += width

        line((week.day, week.calls, week.answered, week.missed), _MUTED, bold=True)
        for day in (*week.days, week.sum):
            y += row_height
            last = day.name == week.total
            self._fill(QRectF(area.left(), y, area.width(), (0.45 if last else 0.2) * _MM), _ACCENT if last else _RULE)
            line((day.name, str(day.calls), str(day.answered), str(day.missed)), _INK, bold=last)
        return y + row_height

    def _chart(self, week: Week, area: QRectF) -> None:
        """Bars of answered calls with the missed ones on top, and the scale behind them."""
        step, top = 40, 160
        legend, names = 9 * _MM, 6 * _MM
        plot = QRectF(
            area.left() + 9 * _MM, area.top() + legend, area.width() - 9 * _MM, area.height() - legend - names
        )
        self._legend(week, QRectF(plot.left(), area.top() + 2.3 * _MM, plot.width(), legend))
        for calls in range(0, top + 1, step):
            y = plot.bottom() - plot.height() * calls / top
            self._fill(QRectF(plot.left(), y, plot.width(), 0.2 * _MM), _MUTED if calls == 0 else _RULE)
            self._text(str(calls), QRectF(area.left(), y - 1.7 * _MM, 7 * _MM, 4 * _MM), 8, _MUTED, align=_END)
        slot = plot.width() / len(week.days)
        for index, day in enumerate(week.days):
            x = plot.left() + slot * index
            self._bar(day, QRectF(x + slot * 0.2, plot.top(), slot * 0.6, plot.height()), top)
            name = QRectF(x, plot.bottom() + 1.3 * _MM, slot, names)
            self._text(day.name[:2], name, 8, _INK, align=_CENTRE)

    def _bar(self, day: Day, column: QRectF, top: int) -> None:
        answered = column.height() * day.answered / top
        missed = column.height() * day.missed / top
        self._fill(QRectF(column.left(), column.bottom() - answered, column.width(), answered), _ANSWERED)
        self._fill(QRectF(column.left(), column.bottom() - answered - missed, column.width(), missed), _MISSED)
        over = column.adjusted(-2 * _MM, 0, 2 * _MM, 0)
        over.setTop(column.bottom() - answered - missed - 4 * _MM)
        digits = self._metrics(8, bold=False).horizontalAdvance(str(day.calls)) / 2 + 0.5 * _MM
        self._fill(QRectF(over.center().x() - digits, over.top(), 2 * digits, 3.8 * _MM), _PAPER)  # over a grid line
        self._text(str(day.calls), over, 8, _INK, align=_CENTRE)

    def _legend(self, week: Week, area: QRectF) -> None:
        x = area.left()
        for text, colour in ((week.answered, _ANSWERED), (week.missed, _MISSED)):
            self._fill(QRectF(x, area.top() + 0.7 * _MM, 2.6 * _MM, 2.6 * _MM), colour, radius=0.4 * _MM)
            x += 4 * _MM
            width = self._metrics(8, bold=False).horizontalAdvance(text) + 1 * _MM
            self._text(text, QRectF(x, area.top(), width, 5 * _MM), 8, _INK)
            x += width + 5 * _MM

    def _footer(self, contents: Contents) -> None:
        self._fill(QRectF(_LEFT, _BOTTOM, _WIDTH, 0.2 * _MM), _RULE)
        self._text(contents.footer, QRectF(_LEFT, _BOTTOM + 2 * _MM, _WIDTH, 5 * _MM), 8, _MUTED)

    def _fill(self, area: QRectF, colour: str, *, radius: float = 0) -> None:
        self._painter.setPen(QPen(Qt.PenStyle.NoPen))
        self._painter.setBrush(QBrush(QColor(colour)))
        self._painter.drawRoundedRect(area, radius, radius)

    def _font(self, points: float, *, bold: bool) -> QFont:
        font = QFont(list(FAMILIES))
        font.setPointSizeF(points)
        font.setBold(bold)
        font.setFeature(QFont.Tag("liga"), 0)  # a copied “office.example” must not contain U+FB03
        return font

    def _metrics(self, points: float, *, bold: bool) -> QFontMetricsF:
        return QFontMetricsF(self._font(points, bold=bold), self._writer)

    def _text(
        self,
        text: str,
        box: QRectF,
        points: float,
        colour: str,
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = _START,
        lines: int = 1,
        baseline_of: float | None = None,
        paint: bool = True,
    ) -> float:
        """Wrapped into at most `lines`, cut with an ellipsis. `baseline_of`: on the first baseline of that size."""
        painter, metrics = self._painter, self._metrics(points, bold=bold)
        painter.setFont(self._font(points, bold=bold))
        painter.setPen(QColor(colour))
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        area = QRectF(box.topLeft(), QPointF(box.right(), box.top() + 100 * metrics.lineSpacing()))
        if baseline_of is not None:
            area.translate(0, self._metrics(baseline_of, bold=True).ascent() - metrics.ascent())
        allowed = metrics.lineSpacing() * (lines + 0.5)

        def height(shown: str) -> float:
            return painter.boundingRect(area, shown, option).height()

        if height(text) > allowed:
            low, high = 0, len(text)
            while low < high:
                middle = (low + high + 1) // 2
                low, high = (middle, high) if height(text[:middle] + "…") <= allowed else (low, middle - 1)
            text = text[:low] + "…"
        used = painter.boundingRect(area, text, option)
        if paint:
            painter.drawText(area, text, option)
        return used.bottom()
