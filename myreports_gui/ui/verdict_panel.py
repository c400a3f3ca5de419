"""The outcome in one sentence, its cause and advice, and the way to the field to blame."""

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from myreports_gui.model.stages import Status
from myreports_gui.model.validation import Field

from .form_row import set_property
from .log_record import STATUS_SIGNS

ROLES = {Status.OK: "good", Status.WARNING: "warning", Status.FAILED: "bad", Status.SKIPPED: "muted"}


class Summary(Struct, frozen=True, kw_only=True):
    """What the panel says. `status` None: nothing has been tested yet. `prove`: offer to send the sample report."""

    headline: str
    status: Status | None = None
    lines: tuple[str, ...] = ()
    field: Field | None = None
    again: bool = False
    prove: bool = False


class VerdictPanel(QFrame):
    """Says what to do first while there is no verdict."""

    field_requested = Signal(str)
    again_requested = Signal()
    proof_requested = Signal()
    certificate_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("verdict")
        self._summary = Summary(headline="")
        self.headline = QLabel()
        self.headline.setObjectName("verdict.headline")
        self.lines = QLabel()
        self.lines.setObjectName("verdict.lines")
        for label in (self.headline, self.lines):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.go = QPushButton()
        self.go.setObjectName("verdict.goToField")
        self.go.clicked.connect(self._go)
        self.again = QPushButton()
        self.again.setObjectName("verdict.testAgain")
        self.again.clicked.connect(self.again_requested)
        self.certificate = QPushButton()
        self.certificate.setObjectName("verdict.certificate")
        self.certificate.clicked.connect(self.certificate_requested)
        self.certificate.hide()
        self.prove = QPushButton()
        self.prove.setObjectName("verdict.sendSampleReport")
        self.prove.clicked.connect(self.proof_requested)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.headline)
        texts.addWidget(self.lines)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(12, 6, 12, 6)
        outer.addLayout(texts, 1)
        outer.addWidget(self.certificate, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(self.prove, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        self._retranslate()
        self.show_summary(self._summary)

    @property
    def summary(self) -> Summary:
        return self._summary

    def show_summary(self, summary: Summary) -> None:
        self._summary = summary
        status = summary.status
        sign = f"{STATUS_SIGNS[status]} " if status is not None else ""
        self.headline.setText(sign + summary.headline)
        set_property(self.headline, "role", ROLES[status] if status is not None else "strong")
        set_property(self, "status", status.value if status is not None else "")
        self.lines.setText("\n".join(summary.lines))
        self.lines.setVisible(bool(summary.lines))
        self.go.setVisible(summary.field is not None)
        self.again.setVisible(summary.again)
        self.prove.setVisible(summary.prove)
        spoken = " ".join((summary.headline, *summary.lines))
        self.setAccessibleName(self.tr("Result: {text}").format(text=spoken))
        if status is not None:
            from PySide6.QtGui import (  # noqa: PLC0415 - with the first verdict, not with the window
                QAccessible,
                QAccessibleAnnouncementEvent,
                QAccessibleEvent,
            )

            announcement = QAccessibleAnnouncementEvent(self, spoken)
            if status is Status.FAILED:
                announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(announcement)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))  # for older readers

    def show_problem(self, sentence: str, field: Field) -> None:
        """What is typed in `field` cannot be tried."""
        headline = self.tr("Correct this first: {problem}").format(problem=sentence)
        self.show_summary(Summary(headline=headline, status=Status.FAILED, field=field))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _go(self) -> None:
        if self._summary.field is not None:
            self.field_requested.emit(self._summary.field.value)

    def _retranslate(self) -> None:
        self.go.setText(self.tr("&Go to field"))
        self.again.setText(self.tr("Test &again"))
        self.prove.setText(self.tr("Send Sample &Report…"))
        self.prove.setToolTip(self.tr("The proof that the sender is allowed: some servers check it only then"))
        self.certificate.setText(self.tr("Certificat&e…"))
        self.certificate.setToolTip(self.tr("The certificate that the server has shown"))
