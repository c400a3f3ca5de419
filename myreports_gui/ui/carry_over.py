"""Another language: the window is built anew, and what the technician sees and has typed moves into it.

Built anew rather than retranslated in place: then no text of any part, present or future, can be forgotten, and no part
needs to know that languages change. The log stays as it was told; the verdict is told again in the new language.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from .main_window import MainWindow
from .services import Services

_RETRY: Final = 100
"""Milliseconds. Asked again rather than told: any of a dozen parts may be the last to come to rest."""


class Replacement(QObject):
    """Puts a new window in the place of `window` when the language changes, as soon as that disturbs nothing."""

    def __init__(self, window: MainWindow, services: Services, replaced: Callable[[MainWindow], None]) -> None:
        super().__init__()
        self._window = window
        self._services = services
        self._replaced = replaced
        self._timer = QTimer(self)
        self._timer.setInterval(_RETRY)
        self._timer.timeout.connect(self._try)
        services.preferences.language_changed.connect(self._timer.start)

    def _try(self) -> None:
        old = self._window
        pending = self._services.worker.owes(old.checks.watching, self._services.preferences.job)
        if not old.isVisible():
            self._timer.stop()  # closed meanwhile
        elif not pending and may_be_replaced(old):
            self._timer.stop()
            self._window = MainWindow(self._services)
            carry_over(old, self._window)
            self._replaced(self._window)


def may_be_replaced(window: MainWindow) -> bool:
    """Not while it tests, surveys, saves or asks something: its answer would find nobody."""
    asks = any(dialog.isVisible() and dialog.isModal() for dialog in window.findChildren(QDialog))
    return not (window.checks.running or window.guides.surveys.running or window.saves.busy or asks)


def carry_over(old: MainWindow, new: MainWindow) -> None:
    """Fill `new`, that is not shown yet, from `old`, show it in its place and let `old` go."""
    focused = old.focusWidget()
    new.restore(old.state())
    new.sites.take_over(old.sites, old.desk)
    for typed, fresh in ((old.setup_card, new.setup_card), (old.forwarding_card, new.forwarding_card)):
        fresh.type_as(typed)
    for record in old.log_card.pane.records:
        new.log_card.pane.append_record(record)
    new.log_card.show_as(old.log_card)
    if (seen := old.guides.certificates.seen) is not None:
        new.guides.certificates.note(seen)
    if (played := old.practice.played) is not None:
        new.practice.take_over(played)
    new.guides.surveys.take_over(old.guides.surveys.last, old.survey_card.matrix.cells)
    new.checks.take_over(*old.checks.hand_over())
    if old.shows_survey:
        new.guides.show_survey()
    new.show()
    if focused is not None and focused.objectName():
        successor = new.findChild(QWidget, focused.objectName())
        if successor is not None:
            successor.setFocus()
    old.let_go()
