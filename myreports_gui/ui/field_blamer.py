"""After a failed test the field to blame is marked, described for screen readers and focused, until it is changed."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit

from myreports_gui.model.validation import Field, Severity

from .check_controller import CheckController
from .form_card import FormCard
from .form_row import FormRow, set_property
from .site_desk import SiteDesk
from .verdict_panel import VerdictPanel


class FieldBlamer(QObject):
    """Knows one blamed field at a time."""

    def __init__(self, desk: SiteDesk, checks: CheckController, panel: VerdictPanel) -> None:
        super().__init__(desk)
        self._desk, self._panel = desk, panel
        self._field: Field | None = None
        self._told = ""
        self._value = 0
        self._description = ""
        checks.verdict_reached.connect(self._note_verdict)
        checks.running_changed.connect(self._note_running)
        desk.changed.connect(self._note_change)
        for card in self._cards():
            card.field_left.connect(self._keep)

    def _note_verdict(self) -> None:
        summary = self._panel.summary
        if summary.field is not None:
            self._field, self._told = summary.field, summary.headline
            self._value = self._typed()
            self._mark()
            if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
                self._desk.focus(summary.field)  # whoever types elsewhere already is not interrupted

    def _note_running(self, running: bool) -> None:
        if running:
            self._forget()

    def _note_change(self) -> None:
        if self._field is not None and self._typed() != self._value:
            self._forget()

    def _keep(self, name: str) -> None:
        """Leaving the field unchanged shows what validation says of it, which is nothing: the server knows better."""
        row = self._row()
        if self._field is not None and name == self._field.value and row is not None and row.severity is None:
            self._mark()

    def _mark(self) -> None:
        row, box = self._row(), self._box()
        if row is not None:
            row.mark(Severity.ERROR, self._told)
        elif box is not None:
            self._description = box.accessibleDescription()
            set_property(box, "severity", Severity.ERROR.value)
            box.setAccessibleDescription(self._told)
            box.setToolTip(self._told)

    def _forget(self) -> None:
        row, box = self._row(), self._box()
        self._field = None
        if row is not None:
            row.clear()
        elif box is not None:
            set_property(box, "severity", "")
            box.setAccessibleDescription(self._description)
            box.setToolTip(self._description)

    def _typed(self) -> int:
        """Tells whether it was changed; not the text itself, which may be a password."""
        row, box = self._row(), self._box()
        if row is not None:
            return hash(row.editor.text())
        return hash(box is not None and box.isChecked())

    def _row(self) -> FormRow | None:
        if self._field is None:
            return None
        return next((card.rows[self._field] for card in self._cards() if self._field in card.rows), None)

    def _box(self) -> QCheckBox | None:
        if self._field is None:
            return None
        option = Qt.FindChildOption.FindChildrenRecursively
        found = (card.findChild(QCheckBox, self._field.value, option) for card in self._cards())
        return next((box for box in found if box is not None), None)

    def _cards(self) -> tuple[FormCard, FormCard]:
        return self._desk.setup, self._desk.forwarding
