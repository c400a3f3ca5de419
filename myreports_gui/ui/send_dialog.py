"""Asks who gets the sample report."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.model.validation import Field, parse_recipients, validate_subject
from myreports_gui.narration import Narrator

from .form_row import FormRow


class SendDialog(QDialog):
    """Emits `send_requested(recipients, subject)` or `eml_requested(path, recipients, subject)`."""

    send_requested = Signal(tuple, str)
    eml_requested = Signal(Path, tuple, str)

    def __init__(self, parent: QWidget, narrator: Narrator, plan_line: str, to: str, subject: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Send Sample Report"))
        self.setMinimumWidth(520)
        self._narrator = narrator
        outer = QVBoxLayout(self)
        about = QLabel(
            self.tr("Tests the connection again and, if all is well, sends a short report with a PDF attached.")
        )
        plan = QLabel(plan_line)
        plan.setEnabled(False)
        for label in (about, plan):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            outer.addWidget(label)
        form = QFormLayout()
        outer.addLayout(form)
        self.to = QLineEdit(to)
        self.to.setPlaceholderText(self.tr("name@example.com, another@example.com"))
        self.subject = QLineEdit(subject)
        self._rows = {
            Field.SAMPLE_REPORT_TO: self._row(
                form, self.tr("&To:"), self.to, Field.SAMPLE_REPORT_TO, self.tr("Recipients")
            ),
            Field.SAMPLE_REPORT_SUBJECT: self._row(
                form, self.tr("&Subject:"), self.subject, Field.SAMPLE_REPORT_SUBJECT, self.tr("Subject")
            ),
        }
        buttons = QDialogButtonBox()
        self.send = buttons.addButton(self.tr("Se&nd"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.send.setObjectName("sampleReport.send")
        self.send.setDefault(True)
        self.eml = buttons.addButton(self.tr("Save as .&eml…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.eml.setObjectName("sampleReport.saveEml")
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("sampleReport.cancel")
        buttons.accepted.connect(self._send)
        buttons.rejected.connect(self.reject)
        self.eml.clicked.connect(self._choose_file)
        outer.addWidget(buttons)

    def _row(self, form: QFormLayout, text: str, editor: QLineEdit, field: Field, name: str) -> FormRow:
        editor.setObjectName(field.value)
        editor.setAccessibleName(name)
        label, message = QLabel(text), QLabel()
        label.setBuddy(editor)
        message.setWordWrap(True)
        message.setObjectName(f"{field.value}.message")
        message.hide()
        form.addRow(label, editor)
        form.addRow("", message)
        return FormRow(label, editor, message, "")

    def _checked(self) -> tuple[tuple[str, ...], str] | None:
        recipients, subject = parse_recipients(self.to.text()), validate_subject(self.subject.text())
        findings = (*recipients.findings, *subject.findings)
        for field, row in self._rows.items():
            row.clear()
            for finding in findings:
                if finding.field is field:
                    row.mark(finding.severity, self._narrator.finding(finding))
        if recipients.value is None:
            self.to.setFocus()
            return None
        if subject.value is None:
            self.subject.setFocus()
            return None
        return tuple(address.text for address in recipients.value), subject.value

    def _send(self) -> None:
        checked = self._checked()
        if checked is not None:
            self.accept()
            self.send_requested.emit(*checked)

    def _choose_file(self) -> None:
        if self._checked() is None:
            return
        chooser = QFileDialog(self, self.tr("Save the sample report"), "", self.tr("E-mail message (*.eml)"))
        chooser.setObjectName("sampleReport.file")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("eml")
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)  # an existing file is never overwritten
        chooser.fileSelected.connect(self._save_eml)
        chooser.open()

    def _save_eml(self, path: str) -> None:
        checked = self._checked()
        if checked is not None:
            self.accept()
            self.eml_requested.emit(Path(path), *checked)
