"""Asks before a password goes out where others could read it. Yes is never the default."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.model.events import Certificate
from myreports_gui.narration import visible


class ConsentDialog(QDialog):
    """Emits `answered(yes, remember)`. `remember`: trust this certificate for the site from now on."""

    answered = Signal(bool, bool)

    def __init__(
        self, parent: QWidget, headline: str, explanation: str, certificate: Certificate | None, problem: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your consent is needed"))
        self.setMinimumWidth(520)
        sign = QLabel()
        sign.setPixmap(self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning).pixmap(40, 40))
        head = QLabel(headline)
        head.setObjectName("consent.headline")
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        text = QLabel(explanation)
        for label in (head, text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        body = QVBoxLayout()
        body.addWidget(head)
        body.addWidget(text)
        if certificate is not None:
            body.addLayout(self._facts(certificate, problem))
        self.remember = QCheckBox(self.tr("&Trust this certificate for this site from now on"))
        self.remember.setObjectName("consent.remember")
        self.remember.setVisible(certificate is not None)
        body.addWidget(self.remember)
        top = QHBoxLayout()
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(body, 1)
        outer = QVBoxLayout(self)
        outer.addLayout(top)
        buttons = QDialogButtonBox()
        self.yes = buttons.addButton(self.tr("&Log in anyway, in this test"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.no = buttons.addButton(self.tr("&Do not log in"), QDialogButtonBox.ButtonRole.RejectRole)
        self.yes.setObjectName("consent.yes")
        self.no.setObjectName("consent.no")
        self.yes.setAutoDefault(False)
        self.no.setDefault(True)
        self.no.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)
        self.finished.connect(self._tell)

    def _facts(self, certificate: Certificate, problem: str) -> QFormLayout:
        digest = certificate.sha256
        grouped = "\n".join(
            ":".join(digest[at : at + 2] for at in range(start, min(start + 32, len(digest)), 2))
            for start in range(0, len(digest), 32)
        )
        form = QFormLayout()
        rows = (
            (self.tr("Problem:"), problem),
            (self.tr("Issued to:"), visible(certificate.subject)),
            (self.tr("For the names:"), visible(", ".join(certificate.san))),
            (self.tr("Issued by:"), visible(certificate.issuer)),
            (self.tr("Valid:"), f"{certificate.not_before:%Y-%m-%d} – {certificate.not_after:%Y-%m-%d}"),
            (self.tr("Key:"), visible(certificate.key)),
            (self.tr("SHA-256:"), grouped),
        )
        for name, value in rows:
            if not value:
                continue
            label = QLabel(value)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            form.addRow(name, label)
        return form

    def _tell(self, result: int) -> None:
        yes = result == QDialog.DialogCode.Accepted
        self.answered.emit(yes, yes and self.remember.isChecked())
