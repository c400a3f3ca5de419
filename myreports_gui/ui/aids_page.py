"""Preferences of a site: the test aids, which the phone system does not have."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.model.aids_entry import DEADLINE_FIELDS, AidsEntry, entry_of, validate_aids
from myreports_gui.model.findings import Field, Finding, Severity
from myreports_gui.model.settings import TestAids
from myreports_gui.narration import Narrator, Translate
from myreports_gui.narration.field_labels import field_label

from .ca_file import choose_ca_file
from .form_row import FormRow, FormRows


class AidsPage(QWidget):
    """`file_chosen(path)`: a CA file that is to be looked at before it is taken."""

    file_chosen = Signal(str)

    def __init__(self, narrator: Narrator, translate: Translate, site: str, aids: TestAids) -> None:
        super().__init__()
        self._narrator = narrator
        self._translate = translate
        self._stored = aids
        self._rows: dict[Field, FormRow] = {}
        about = QLabel(
            self.tr(
                "For tests of “{site}” alone. The phone system has none of these settings: a verdict that needed one"
                " says so."
            ).format(site=site)
        )
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(self._settings())
        deadlines = QLabel(self.tr("Deadlines in seconds"))
        deadlines.setProperty("role", "strong")
        layout.addWidget(deadlines)
        layout.addLayout(self._deadlines())
        layout.addStretch(1)
        self.defaults = QPushButton(self.tr("&Reset to Defaults"))
        self.defaults.setObjectName("aids.defaults")
        self.defaults.setAutoDefault(False)
        self.defaults.clicked.connect(self.reset)
        layout.addWidget(self.defaults, 0, Qt.AlignmentFlag.AlignLeft)
        self._fill(entry_of(aids))

    def checked(self) -> TestAids | None:
        """The aids as typed; None, with the first wrong field focused, where they cannot be stored."""
        validated = validate_aids(self._entry(), self._stored)
        self._mark(validated.findings)
        first = next(iter(validated.errors), None)
        if first is not None:
            self._rows[first.field].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return validated.value

    def take_ca_file(self, path: str) -> None:
        """It was looked at and holds certificates."""
        self._rows[Field.AIDS_CA_FILE].clear()
        self._rows[Field.AIDS_CA_FILE].editor.setText(path)
        self.remove.setEnabled(True)

    def refuse_ca_file(self, problem: str) -> None:
        """The file chosen is of no use; the one before stays."""
        self._rows[Field.AIDS_CA_FILE].mark(Severity.WARNING, problem)

    def reset(self) -> None:
        """As a new site has them; certificates that were trusted stay."""
        self._fill(entry_of(replace(TestAids(), pins=self._stored.pins)))
        self._mark(())

    def _settings(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        rows = FormRows(grid)
        self._add(rows, Field.TEST_RECIPIENT, self.tr("Named by Test Connection instead of the sender's own address."))
        self._add(rows, Field.AIDS_PORTS, self.tr("Without the SSL flag and without a port: tried in this order."))
        self._add(rows, Field.AIDS_SSL_PORTS, self.tr("With the SSL flag and without a port: tried in this order."))
        self._add(rows, Field.AIDS_EHLO_NAME, self.tr("How this PC names itself to the server. Empty: its address."))
        self._add(rows, Field.AIDS_CA_FILE, self.tr("Certificate authorities trusted beside those of this PC (PEM)."))
        self._rows[Field.TEST_RECIPIENT].editor.setPlaceholderText(self.tr("the sender's own address"))
        self._rows[Field.AIDS_EHLO_NAME].editor.setPlaceholderText(self.tr("automatic"))
        ca_file = self._rows[Field.AIDS_CA_FILE].editor
        ca_file.setReadOnly(True)
        ca_file.setPlaceholderText(self.tr("none"))
        self.choose, self.remove = QPushButton(self.tr("&Choose…")), QPushButton(self.tr("Re&move"))
        buttons = QHBoxLayout()
        for button, name in ((self.choose, "choose"), (self.remove, "remove")):
            button.setObjectName(f"aids.caFile.{name}")
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.choose.clicked.connect(self._choose_file)
        self.remove.clicked.connect(self._remove_file)
        buttons.addStretch()
        grid.addLayout(buttons, grid.rowCount(), 1)
        return grid

    def _deadlines(self) -> QHBoxLayout:
        """In two columns of their own: a message in one moves nothing in the other."""
        columns = QHBoxLayout()
        columns.setSpacing(24)
        fields = tuple(DEADLINE_FIELDS.values())
        half = (len(fields) + 1) // 2
        for part in (fields[:half], fields[half:]):
            column = QVBoxLayout()
            column.setSpacing(6)  # else it would take the wide one between the columns
            for field in part:
                self._add_deadline(column, field)
            column.addStretch()
            columns.addLayout(column, 1)
        return columns

    def _add_deadline(self, column: QVBoxLayout, field: Field) -> None:
        """Its message stands under label and editor: the editor alone is too narrow for a sentence."""
        text, description = field_label(field, self._translate), self.tr("Seconds, from 0.1 to 600.")
        label, editor, message = QLabel(text), QLineEdit(), QLabel()
        label.setBuddy(editor)
        editor.setFixedWidth(90)
        editor.setObjectName(field.value)
        editor.setAccessibleName(text)
        editor.setAccessibleDescription(description)
        editor.setToolTip(description)
        message.setObjectName(f"{field.value}.message")
        message.setWordWrap(True)
        message.setTextFormat(Qt.TextFormat.PlainText)
        message.hide()
        line = QHBoxLayout()
        line.addWidget(label, 1)
        line.addWidget(editor)
        column.addLayout(line)
        column.addWidget(message)
        self._rows[field] = FormRow(label, editor, message, description)

    def _add(self, rows: FormRows, field: Field, description: str) -> None:
        row = rows.add(field_label(field, self._translate), QLineEdit(), field.value, description)
        row.message.setTextFormat(Qt.TextFormat.PlainText)
        self._rows[field] = row

    def _entry(self) -> AidsEntry:
        text = {field: row.editor.text() for field, row in self._rows.items()}
        return AidsEntry(
            ports=text[Field.AIDS_PORTS],
            ssl_ports=text[Field.AIDS_SSL_PORTS],
            ehlo_name=text[Field.AIDS_EHLO_NAME],
            ca_file=text[Field.AIDS_CA_FILE],
            recipient=text[Field.TEST_RECIPIENT],
            deadlines={name: text[field] for name, field in DEADLINE_FIELDS.items()},
        )

    def _fill(self, entry: AidsEntry) -> None:
        texts: Mapping[Field, str] = {
            Field.AIDS_PORTS: entry.ports,
            Field.AIDS_SSL_PORTS: entry.ssl_ports,
            Field.AIDS_EHLO_NAME: entry.ehlo_name,
            Field.AIDS_CA_FILE: entry.ca_file,
            Field.TEST_RECIPIENT: entry.recipient,
            **{field: entry.deadlines[name] for name, field in DEADLINE_FIELDS.items()},
        }
        for field, text in texts.items():
            self._rows[field].editor.setText(text)
        self.remove.setEnabled(bool(entry.ca_file))

    def _mark(self, findings: tuple[Finding, ...]) -> None:
        for field, row in self._rows.items():
            row.clear()
            for finding in findings:
                if finding.field is field:
                    row.mark(finding.severity, self._narrator.finding(finding))

    def _choose_file(self) -> None:
        choose_ca_file(self, self.tr("Choose a CA file"), self.file_chosen)

    def _remove_file(self) -> None:
        row = self._rows[Field.AIDS_CA_FILE]
        row.clear()
        row.editor.clear()
        self.remove.setEnabled(False)
        self.choose.setFocus()
