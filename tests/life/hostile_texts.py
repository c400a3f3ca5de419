"""What a server, a certificate, a mail or a name can say to be taken for markup, a link or a terminal's command."""

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as TextFormats
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QWidget,
)

LINK = '<a href="https://evil.test/">click</a>'
MARKUP = f'<img src="file:///etc/hostname"><b>bold</b>{LINK}<h1>'
ESCAPES = "\x1b[31mred\x1b]0;title\x07\x9b2J\x08\x7f\u202egnp.exe\u2066\u200b\ufeff"
HOSTILE = f"{MARKUP} {ESCAPES} &quot; &File"
_CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"]
HIDDEN = [*_CONTROLS, *"\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff"]


def hidden_in(text: str) -> list[str]:
    """Characters a terminal would obey, or that reorder or hide what a person reads."""
    return [f"U+{ord(each):04X}" for each in HIDDEN if each in text]


def renders_markup(label: QLabel) -> bool:
    match label.textFormat():
        case Qt.TextFormat.PlainText:
            return False
        case Qt.TextFormat.AutoText:
            return TextFormats.mightBeRichText(label.text())
        case _:
            return True


def texts_of(widget: QWidget) -> list[str]:
    """What `widget` itself shows or says."""
    texts = [widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
    match widget:
        case QLabel() | QAbstractButton():
            texts.append(widget.text())
        case QPlainTextEdit():
            texts.append(widget.toPlainText())
        case QListWidget():
            texts += [widget.item(row).text() for row in range(widget.count())]
        case QTableWidget():
            texts += [item.text() for item in _items(widget)]
    return texts


def problems() -> list[str]:
    """Everything on any window that would render markup that came from outside, or hides characters."""
    found: list[str] = []
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            name = f"{type(widget).__name__} {widget.objectName()}"
            tips = [widget.toolTip()]
            if isinstance(widget, QTableWidget):
                tips += [item.toolTip() for item in _items(widget)]
            found += [
                f"{name}: tool tip {tip!r}" for tip in tips if TextFormats.mightBeRichText(tip) and "&lt;" not in tip
            ]
            if isinstance(widget, QLabel) and renders_markup(widget) and "evil" in widget.text():
                found.append(f"{name}: {widget.text()!r}")
            if (
                isinstance(widget, QTextEdit)
                and "https://evil" in (html := widget.toHtml())
                and 'href="https://evil' in html
            ):
                found.append(f"{name}: a link")
            for text in texts_of(widget):
                if hidden := hidden_in(text):
                    found.append(f"{name}: {hidden} in {text!r}")
    return found


def shown() -> str:
    """All visible text, message boxes included."""
    texts: list[str] = []
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisible():
                texts += texts_of(widget)
            if isinstance(widget, QMessageBox):
                texts += [widget.text(), widget.informativeText()]
    return "\n".join(texts)


def _items(table: QTableWidget) -> list[QTableWidgetItem]:
    cells = [table.item(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
    return [item for item in cells if item is not None]
