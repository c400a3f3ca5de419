"""Shows the hand-over sheet before it is printed or saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, Qt, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from myreports_gui.report.handover import Sheet
from myreports_gui.report.handover_html import sheet_html

_MARGIN = 18.0
"""Millimetres."""


class HandoverDialog(QDialog):
    """`save_requested(Callable[[], None], Path)`: what writes the file, for the worker."""

    save_requested = Signal(object, object)

    def __init__(self, parent: QWidget, sheet: Sheet) -> None:
        super().__init__(parent)
        self.setObjectName("handover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand-over sheet"))
        self.resize(720, 760)
        self._title = sheet.title
        self._printer: QPagedPaintDevice | None = None
        self._html = sheet_html(sheet, QLocale().name().partition("_")[0])
        self.page = QTextBrowser()
        self.page.setObjectName("handover.page")
        self.page.setAccessibleName(self.tr("Hand-over sheet"))
        self.page.setAccessibleDescription(self.tr("What to enter in the two dialogs, and what the test showed"))
        self.page.setOpenLinks(False)
        self.page.setStyleSheet("QTextBrowser { background: #ffffff; padding: 12px; }")  # paper, also on a dark desktop
        self.page.setHtml(self._html)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._add(buttons, "handover.print", self.tr("&Print…"), self.print_sheet)
        self._add(buttons, "handover.pdf", self.tr("Save as P&DF…"), self._choose_pdf)
        self._add(buttons, "handover.html", self.tr("Save as &HTML…"), self._choose_html)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page, 1)
        layout.addWidget(buttons)
        self.page.setFocus()

    def print_sheet(self) -> None:
        # Loads the printing system, which few sessions need.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = self._printer = QPrinter()  # the dialog only borrows it
        printer.setDocName(self._title)
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("handover.printer")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._print_on)
        QDialog.open(dialog)  # QPrintDialog's own wants a slot by name

    def _print_on(self, printer: QPagedPaintDevice) -> None:
        paper(self._html).print_(printer)

    def save_pdf(self, path: str) -> None:
        data = pdf_of(self._html, self._title)  # some 30 ms; a document laid out in a bare thread warns about timers
        self.save_requested.emit(lambda: Path(path).write_bytes(data), Path(path))

    def save_html(self, path: str) -> None:
        html = self._html
        self.save_requested.emit(lambda: Path(path).write_text(html, encoding="utf-8"), Path(path))

    def _choose_pdf(self) -> None:
        self._choose("pdf", self.tr("PDF (*.pdf)"), self.save_pdf)

    def _choose_html(self) -> None:
        self._choose("html", self.tr("Web page (*.html)"), self.save_html)

    def _choose(self, suffix: str, kinds: str, then: Callable[[str], None]) -> None:
        chooser = QFileDialog(self, self.tr("Save the hand-over sheet"), "", kinds)
        chooser.setObjectName("handover.file")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(suffix)
        chooser.selectFile("".join(char if char.isalnum() or char in " -_" else "-" for char in self._title))
        chooser.fileSelected.connect(then)
        chooser.open()

    def _add(self, buttons: QDialogButtonBox, name: str, text: str, run: Callable[[], None]) -> None:
        button: QPushButton = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(run)


def paper(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(html)
    return document


def pdf_of(html: str, title: str) -> bytes:
    """An A4 PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    paper(html).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())
