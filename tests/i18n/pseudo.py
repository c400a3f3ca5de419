"""A language that is 40 % longer than English, made at test time; and what of a window it cuts off."""

import math
import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QObject, QRect, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from .sources import GERMAN, messages

LONGER = 1.4


class Stretched(QTranslator):
    """What no language changes, the labels of the real dialogs and names such as EHLO, stays as it is."""

    def __init__(self) -> None:
        super().__init__()
        self._fixed = {text.source for text in messages(GERMAN) if text.translation == text.source}

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return source if source in self._fixed else stretched(source)


def stretched(text: str) -> str:
    """Longer by a repetition of its own letters, so as wide as real text; ends, placeholders and mnemonics are kept."""
    letters = re.sub(r"\{\w*\}|&|…|:$", "", text).strip()
    wanted = math.ceil(len(letters) * (LONGER - 1))
    if not letters:
        return text
    filler = (" " + letters)[:wanted].rstrip() if wanted > 1 else letters[:1]
    tail = re.search(r"[…:.\s]*$", text)
    end = tail.start() if tail is not None else len(text)
    return text[:end] + filler + text[end:]


def cut_off(window: QWidget) -> list[str]:
    """Labels and buttons in sight that have less room than their text needs."""
    return [f"{_name(widget)}: {_text(widget)!r} {why}" for widget in _in_sight(window) if (why := _lacks(widget))]


def overlapping(window: QWidget) -> list[str]:
    """Siblings that a layout has put on top of each other."""
    found: list[str] = []
    by_parent: dict[QObject, list[QWidget]] = {}
    for widget in _in_sight(window):
        parent = widget.parentWidget()
        if parent is not None and parent.layout() is not None:
            by_parent.setdefault(parent, []).append(widget)
    for siblings in by_parent.values():
        for one, other in combinations(siblings, 2):
            if one.geometry().intersects(other.geometry()):
                found.append(f"{_name(one)} {_text(one)!r} and {_name(other)} {_text(other)!r}")
    for widget in _in_sight(window):
        parent = widget.parentWidget()
        if parent is not None and not _is_scrolled(widget) and not _within(widget, parent):
            found.append(f"{_name(widget)} {_text(widget)!r} sticks out of {_name(parent)}")
    return found


def _in_sight(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        shows = isinstance(widget, QLabel | QAbstractButton | QComboBox | QGroupBox) and not _is_part(widget)
        if shows and widget.isVisible() and widget.window() is window and widget.parentWidget() is not None:
            yield widget


def _is_part(widget: QWidget) -> bool:
    """A scroller of a tab bar, the label inside a compound of Qt: Qt places those itself."""
    parent = widget.parentWidget()
    return isinstance(parent, QTabBar | QComboBox | QLineEdit) or (
        isinstance(widget, QToolButton) and not widget.text()
    )


def _lacks(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        if not widget.text() or not widget.pixmap().isNull():
            return ""
        if widget.wordWrap():
            needs = widget.heightForWidth(widget.width())
            return f"needs {needs} px of height, has {widget.height()}" if needs > widget.height() + 1 else ""
    if isinstance(widget, QAbstractButton) and not widget.text():
        return ""
    if isinstance(widget, QComboBox) and widget.isEditable():
        return ""
    usual = widget.minimumSizeHint() if isinstance(widget, QCheckBox | QRadioButton | QComboBox) else widget.sizeHint()
    if usual.width() > widget.width() + 1:
        return f"needs {usual.width()} px of width, has {widget.width()}"
    return f"needs {usual.height()} px of height, has {widget.height()}" if usual.height() > widget.height() + 2 else ""


def _within(widget: QWidget, parent: QWidget) -> bool:
    room = QRect(parent.rect()).adjusted(-1, -1, 1, 1)
    return room.contains(widget.geometry())


def _is_scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and parent.objectName() == "qt_scrollarea_viewport"


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


def _text(widget: QWidget) -> str:
    return str(widget.property("text") or widget.property("title") or widget.property("currentText") or "")[:60]
