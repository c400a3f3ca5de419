"""A certificate, verified or not: its facts, what does not verify, and what can be done about it."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import CertificateShown, Step
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.trusting import SeenCertificate, Trusting, trusting
from myreports_gui.narration import Told, visible
from myreports_gui.narration.certificates import CertificateTold, tell_certificate
from myreports_gui.narration.facts import NAME_LIMIT

from .services import Services
from .site_desk import SiteDesk
from .theme import colours_of
from .tool_tips import plain_tip

_MOST_NAMES = 40
"""Names shown of one certificate."""


def grouped(digest: str) -> str:
    """A SHA-256 with colons, as other programs show it."""
    return ":".join(digest[at : at + 2] for at in range(0, len(digest), 2)).upper()


class CertificateDialog(QDialog):
    """Says what is wanted and changes nothing by itself: trust, another server name, the CA file of the site."""

    trust_requested = Signal(object)
    distrust_requested = Signal(object)
    name_chosen = Signal(object, str)
    ca_file_requested = Signal()
    ca_file_removed = Signal()

    def __init__(self, parent: QWidget, services: Services, desk: SiteDesk, seen: SeenCertificate | None) -> None:
        super().__init__(parent)
        self.setObjectName("certificate")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Certificate"))
        self.resize(680, 480)
        self._services = services
        self._desk = desk
        self._seen = seen
        self._body = QScrollArea()
        self._body.setWidgetResizable(True)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.addWidget(self._body, 1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        outer.addWidget(line)
        outer.addLayout(self._ca_row())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.trust = buttons.addButton(self.tr("&Trust for this site"), QDialogButtonBox.ButtonRole.ActionRole)
        self.distrust = buttons.addButton(self.tr("&No longer trust"), QDialogButtonBox.ButtonRole.ActionRole)
        self.trust.setObjectName("certificate.trust")
        self.distrust.setObjectName("certificate.distrust")
        self.trust.setAutoDefault(False)
        self.distrust.setAutoDefault(False)
        self.trust.clicked.connect(self._trust)
        self.distrust.clicked.connect(self._distrust)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)
        desk.changed.connect(self.refresh)
        self._drawn: object = None
        self.refresh()

    def refresh(self) -> None:
        """The site's pins or CA file may have changed."""
        aids = self._desk.site.aids
        if self._drawn == (aids.pins, aids.ca_file):
            return
        self._drawn = (aids.pins, aids.ca_file)
        self.ca_file.setText(visible(aids.ca_file, 200) or self.tr("none: the trust store of this PC alone"))
        self.remove_ca.setEnabled(bool(aids.ca_file))
        if self._seen is None:
            self._show_nothing()
            return
        now = datetime.now(UTC)
        told = tell_certificate(self._seen, aids.pins, now, self._failure(), self._services.translate)
        state = trusting(self._seen, aids.pins, now)
        self.trust.setVisible(state in (Trusting.POSSIBLE, Trusting.EXPIRED, Trusting.NOT_YET_VALID, Trusting.REVOKED))
        self.trust.setEnabled(state is Trusting.POSSIBLE)
        self.trust.setToolTip(plain_tip(told.trust))
        self.distrust.setVisible(state is Trusting.PINNED)
        self._body.setWidget(self._facts(self._seen, told))

    def _show_nothing(self) -> None:
        self.trust.hide()
        self.distrust.hide()
        self._body.setWidget(
            _label(self.tr("No certificate has been seen yet. Press Test Connection or Find Working Settings."))
        )

    def _failure(self) -> Told | None:
        """What does not verify, in the words of the log."""
        assert self._seen is not None  # noqa: S101
        certificate = self._seen.certificate
        if certificate.problem is None:
            return None
        step = Step(
            stage=Stage.CERTIFICATE,
            status=Status.WARNING,
            port=self._seen.port,
            security=Security.STARTTLS,
            error=ErrorCode(f"certificate-{certificate.problem.value}"),
            detail=CertificateShown(certificate=certificate),
        )
        return self._services.narrator.step(step, self._desk.draft().preview().plan)

    def _facts(self, seen: SeenCertificate, told: CertificateTold) -> QWidget:
        certificate = seen.certificate
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(4, 4, 4, 4)
        head = _label(told.headline)
        head.setObjectName("certificate.headline")
        font = head.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() + 1)
        head.setFont(font)
        self._colour(head, told.status)
        column.addWidget(head)
        for number, sentence in enumerate(told.problem):
            problem = _label(sentence)
            problem.setObjectName(f"certificate.problem{number}")
            column.addWidget(problem)
        for name in told.names[:3]:
            column.addWidget(self._name_button(name), 0, Qt.AlignmentFlag.AlignLeft)
        form = QFormLayout()
        form.setVerticalSpacing(5)
        names = ", ".join(visible(name, NAME_LIMIT) for name in certificate.san[:_MOST_NAMES])
        more = len(certificate.san) - _MOST_NAMES
        validity = _label(told.validity)
        validity.setObjectName("certificate.validity")
        self._colour(validity, told.validity_status)
        chain = "\n".join(f"{'  ' * depth}{visible(name, NAME_LIMIT)}" for depth, name in enumerate(certificate.chain))
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Issued to:"), _label(visible(certificate.subject, NAME_LIMIT))),
            (
                self.tr("For the names:"),
                _label(names + (self.tr(" and {count} more").format(count=more) if more > 0 else "")),
            ),
            (self.tr("Issued by:"), _label(visible(certificate.issuer, NAME_LIMIT))),
            (self.tr("Valid:"), validity),
            (self.tr("Key:"), _label(visible(certificate.key, NAME_LIMIT))),
            (self.tr("SHA-256:"), self._digest(certificate.sha256)),
            (self.tr("Chain as presented:"), _label(chain or self.tr("not told by this PC"))),
            (self.tr("Code of this PC:"), _label(told.platform or self.tr("none"))),
        )
        for caption, widget in rows:
            form.addRow(caption, widget)
            widget.setAccessibleName(caption.rstrip(":"))
        column.addLayout(form)
        trust = _label(told.trust)
        trust.setObjectName("certificate.trustText")
        column.addWidget(trust)
        column.addStretch()
        return content

    def _name_button(self, name: str) -> QPushButton:
        button = QPushButton(self.tr("Use “{name}” instead").format(name=visible(name, NAME_LIMIT)))
        button.setObjectName("certificate.useName")
        button.setProperty("name", name)
        button.setToolTip(self.tr("Enters this server name in the form; the certificate is valid for it"))
        button.setAutoDefault(False)
        button.clicked.connect(self._use_name)
        return button

    def _digest(self, digest: str) -> QWidget:
        text = grouped(digest)
        shown = _label("\n".join((text[:48].rstrip(":"), text[48:])))
        shown.setObjectName("certificate.sha256")
        copy = QPushButton(self.tr("&Copy"))
        copy.setObjectName("certificate.copy")
        copy.setAccessibleName(self.tr("Copy the SHA-256"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(shown)
        layout.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        layout.addStretch()
        return row

    def _ca_row(self) -> QHBoxLayout:
        caption = QLabel(self.tr("CA file of this site:"))
        self.ca_file = _label("")
        self.ca_file.setObjectName("aids.caFile")
        self.choose_ca, self.remove_ca = QPushButton(self.tr("C&hoose…")), QPushButton(self.tr("&Remove"))
        self.choose_ca.setObjectName("aids.caFile.choose")
        self.remove_ca.setObjectName("aids.caFile.remove")
        self.choose_ca.setToolTip(
            self.tr("A PEM file with the company's own authority; added to the trust store of this PC for tests only")
        )
        self.choose_ca.setAccessibleName(self.tr("Choose the CA file of this site"))
        self.remove_ca.setAccessibleName(self.tr("Remove the CA file of this site"))
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.ca_file, 1)
        for button in (self.choose_ca, self.remove_ca):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.choose_ca.clicked.connect(self.ca_file_requested)
        self.remove_ca.clicked.connect(self.ca_file_removed)
        return row

    def _colour(self, label: QLabel, status: Status) -> None:
        palette = label.palette()
        if status is not Status.OK or label.objectName() == "certificate.headline":
            palette.setColor(label.foregroundRole(), colours_of(self.palette()).of(status))
            label.setPalette(palette)

    def _copy(self) -> None:
        if self._seen is not None:
            QGuiApplication.clipboard().setText(grouped(self._seen.certificate.sha256))

    def _use_name(self) -> None:
        sender = self.sender()
        if sender is not None and self._seen is not None:
            self.name_chosen.emit(self._seen, str(sender.property("name")))
            self.accept()

    def _trust(self) -> None:
        self.trust_requested.emit(self._seen)

    def _distrust(self) -> None:
        self.distrust_requested.emit(self._seen)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
