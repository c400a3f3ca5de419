"""Start from the address: asks for nothing but an e-mail address and lists what may be entered for it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.model.providers import Proposal
from myreports_gui.model.validation import Field, validate_address
from myreports_gui.narration import Narrator, Translate
from myreports_gui.narration.proposals import not_tried, nothing_found, tell_proposal

from .form_row import FormRow


class AddressDialog(QDialog):
    """Emits `asked(address)` to look it up, `stopped` when nobody waits any more, `chosen(address, Proposal)`."""

    asked = Signal(str)
    stopped = Signal()
    chosen = Signal(str, object)

    def __init__(self, parent: QWidget, narrator: Narrator, translate: Translate) -> None:
        super().__init__(parent)
        self.setObjectName("address")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Start from the Address"))
        self._narrator = narrator
        self._translate = translate
        self._proposals: tuple[Proposal, ...] = ()
        self._address = ""
        outer = QVBoxLayout(self)
        about = _label(
            self.tr(
                "Type the e-mail address that the reports shall come from. The domain is looked up in a built-in table"
                " of providers, then in DNS; nothing is sent to the mail server."
            )
        )
        outer.addWidget(about)
        outer.addLayout(self._address_row())
        self.look_up = QPushButton(self.tr("&Look up"))
        self.look_up.setObjectName("address.lookUp")
        self.look_up.clicked.connect(self._ask)
        outer.addWidget(self.look_up, 0, Qt.AlignmentFlag.AlignRight)
        self.note = _label("")
        self.note.setObjectName("address.note")
        outer.addWidget(self.note)
        self.list = QListWidget()
        self.list.setObjectName("address.proposals")
        self.list.setAccessibleName(self.tr("Proposals"))
        self.list.setMaximumHeight(120)
        self.list.currentRowChanged.connect(self._describe)
        self.list.itemActivated.connect(self._choose)
        outer.addWidget(self.list)
        self.about_proposal = _label("")
        self.about_proposal.setObjectName("address.about")
        self.about_proposal.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self.about_proposal, 1)
        buttons = QDialogButtonBox()
        self.use = buttons.addButton(self.tr("&Find out whether it works"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setObjectName("address.use")
        self.use.setToolTip(self.tr("Fills E-MAIL Setup and starts Find Working Settings; no password is sent"))
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("address.cancel")
        cancel.setIcon(QIcon())
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)
        self.finished.connect(self.stopped)
        self.address.textEdited.connect(self._forget)
        self._forget()

    def _address_row(self) -> QFormLayout:
        form = QFormLayout()
        self.address = QLineEdit()
        self.address.setObjectName("address.address")
        self.address.setAccessibleName(self.tr("E-mail address"))
        self.address.setPlaceholderText(self.tr("reports@example.com"))
        caption, message = QLabel(self.tr("E-&mail address:")), QLabel()
        caption.setBuddy(self.address)
        message.setWordWrap(True)
        message.setObjectName("address.message")
        message.hide()
        form.addRow(caption, self.address)
        form.addRow("", message)
        self._row = FormRow(caption, self.address, message, "")
        return form

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(620, 480)

    def show_proposals(self, proposals: tuple[Proposal, ...]) -> None:
        self._set_busy(busy=False)
        self._proposals = proposals
        self.list.clear()
        for proposal in proposals:
            told = tell_proposal(proposal, self._translate)
            item = QListWidgetItem(told.title, self.list)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, " ".join((told.title, *told.sentences)))
        self.note.setText(not_tried(self._translate) if proposals else nothing_found(self._translate))
        self.list.setVisible(bool(proposals))
        if proposals:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def show_problem(self, sentence: str) -> None:
        self._set_busy(busy=False)
        self.note.setText(sentence)

    def _ask(self) -> None:
        checked = validate_address(self.address.text(), Field.SETUP_FROM)
        self._row.clear()
        for finding in checked.findings:
            self._row.mark(finding.severity, self._narrator.finding(finding))
        if checked.value is None:
            if not self.address.text().strip():
                self.note.setText(self.tr("Type an e-mail address first."))
            self.address.setFocus()
            return
        self._address = checked.value
        self._set_busy(busy=True)
        self.note.setText(self.tr("Looking up…"))
        self.asked.emit(self._address)

    def _describe(self, row: int) -> None:
        if not 0 <= row < len(self._proposals):
            self.about_proposal.clear()
            self.use.setEnabled(False)
            return
        proposal = self._proposals[row]
        told = tell_proposal(proposal, self._translate)
        self.about_proposal.setText("\n".join(f"• {sentence}" for sentence in told.sentences))
        self.use.setEnabled(proposal.possible)
        self.use.setDefault(True)

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._proposals) and self._proposals[row].possible:
            self.accept()
            self.chosen.emit(self._address, self._proposals[row])

    def _forget(self) -> None:
        """Another address: the proposals are no longer about it."""
        self.stopped.emit()
        self._set_busy(busy=False)
        self._proposals = ()
        self.list.clear()
        self.list.hide()
        self.note.clear()
        self.about_proposal.clear()
        self.use.setEnabled(False)
        self.look_up.setDefault(True)

    def _set_busy(self, *, busy: bool) -> None:
        self.look_up.setEnabled(not busy)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
