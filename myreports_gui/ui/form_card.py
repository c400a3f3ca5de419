"""What both dialogs of the HowTo have in common: title, rows, Save and Cancel, and marks on bad fields."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.model.validation import Field, Severity

from .form_row import FormRow, FormRows, set_property
from .icons import icon
from .password_field import PasswordField
from .theme import Colours


class FormCard(QFrame):
    """A form as its figure shows it. It holds raw texts only; the rules are elsewhere."""

    changed = Signal()
    field_left = Signal(str)
    save_requested = Signal()
    cancel_requested = Signal()
    forget_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}Card")
        self.rows: dict[Field, FormRow] = {}
        self._boxes: dict[Field, QCheckBox] = {}
        self._chain: list[QWidget] = []
        self._changing = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 8, 14, 8)
        outer.setSpacing(4)
        self.head = QHBoxLayout()
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.chip = QLabel()
        self.chip.setProperty("role", "chip")
        self.chip.setObjectName(f"{name}.status")
        self.chip.hide()
        self.head.addWidget(self.title)
        self.head.addSpacing(8)
        self.head.addWidget(self.chip)
        self.head.addStretch()
        outer.addLayout(self.head)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        outer.addLayout(self._grid)
        self.grid_rows = FormRows(self._grid)
        outer.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.button(QDialogButtonBox.StandardButton.Save)
        self.cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        for button, word in ((self.save, "save"), (self.cancel, "cancel")):
            button.setObjectName(f"{name}.{word}")
            button.setIcon(QIcon())
        self.save.setText(self.tr("Save"))
        self.cancel.setText(self.tr("Cancel"))
        self.save.clicked.connect(self.save_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        outer.addWidget(buttons)

    def tab_chain(self) -> tuple[QWidget, ...]:
        """Fields and buttons in the order of the figure."""
        return (*self._chain, self.save, self.cancel)

    def set_title(self, title: str) -> None:
        """The figure's title; Save and Cancel are read out with it, for there are two of each."""
        self.title.setText(title)
        self.save.setAccessibleName(f"{title}: {self.save.text()}")
        self.cancel.setAccessibleName(f"{title}: {self.cancel.text()}")

    def add_row(self, field: Field, label: str, editor: QLineEdit, description: str) -> None:
        row = self.grid_rows.add(label, editor, field.value, description)
        self.rows[field] = row
        self._chain.append(editor)
        editor.textChanged.connect(self._note_change)
        editor.editingFinished.connect(partial(self.field_left.emit, field.value))
        if isinstance(editor, PasswordField):
            editor.forget_requested.connect(self.forget_requested)

    def add_box(self, field: Field, text: str, description: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(field.value)
        box.setToolTip(description)
        box.setAccessibleDescription(description)
        box.toggled.connect(self._note_change)
        self.grid_rows.add_wide(box)
        self._boxes[field] = box
        self._chain.append(box)
        return box

    def box(self, field: Field) -> QCheckBox:
        return self._boxes[field]

    def editor(self, field: Field) -> QLineEdit:
        return self.rows[field].editor

    def mark(self, findings: Mapping[Field, tuple[Severity, str]]) -> None:
        """Show these findings and no others."""
        for field, row in self.rows.items():
            row.clear()
            if field in findings:
                row.mark(*findings[field])

    def focus_field(self, field: Field) -> bool:
        """Put the cursor into `field`, if it is one of this form's."""
        row = self.rows.get(field)
        widget = row.editor if row is not None else self._boxes.get(field)
        if widget is None:
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def type_as(self, other: "FormCard") -> None:
        """Take what was typed in `other`, the same form of another window."""
        for field, row in self.rows.items():
            typed = other.editor(field)
            if not isinstance(row.editor, PasswordField):
                row.editor.setText(typed.text())
            elif isinstance(typed, PasswordField) and typed.edited:
                row.editor.set_edited(typed.secret())
        for field, box in self._boxes.items():
            box.setChecked(other.box(field).isChecked())

    def show_status(self, text: str, unused: frozenset[Field] = frozenset()) -> None:
        """Say beside the title what the form is worth now, and grey the fields that are not in force."""
        self.chip.setText(text)
        self.chip.setVisible(bool(text))
        for field, row in self.rows.items():
            set_property(row.editor, "unused", "true" if field in unused else "")

    def show_edited(self, *, edited: bool) -> None:
        """Save stands out while there is something to save; it stays usable, for a Save may be repeated (§4.3)."""
        set_property(self.save, "edited", "true" if edited else "")

    def apply_colours(self, colours: Colours) -> None:
        # Fusion draws a box's outline as a darker shade of Window, which on a dark card cannot be seen.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours.muted))
        for box in self._boxes.values():
            box.setPalette(palette)
        closed, opened = icon("eye", colours.muted), icon("eye-off", colours.accent)
        for row in self.rows.values():
            if isinstance(row.editor, PasswordField):
                row.editor.set_eye_icons(closed, opened)

    def _note_change(self) -> None:
        if not self._changing:
            self.changed.emit()
