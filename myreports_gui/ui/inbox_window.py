"""What the practice server has caught: a list, the headers and text of a message, and its attachments."""

import tempfile
from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.narration import visible
from myreports_gui.practice.inbox import CaughtMessage, Inbox
from myreports_gui.report.file_names import LONGEST, safe_file_name

_SHOWN_HEADERS = ("From", "Reply-To", "To", "Subject", "Date", "Message-ID")
_LONGEST_HEADER = 300
_LONGEST_LINE = 1000


class InboxWatch(QObject):
    """Hears of new mail on the server's thread and says so on the GUI thread."""

    changed = Signal()

    def __init__(self, inbox: Inbox, parent: QObject) -> None:
        super().__init__(parent)
        self.inbox = inbox
        self.stop = inbox.subscribe(self._tell)

    def _tell(self, _message: CaughtMessage) -> None:
        self.changed.emit()


class InboxWindow(QWidget):
    """A window of its own, so that it can stand beside the main one."""

    def __init__(self, watch: InboxWatch, save_and_open: Callable[[str, bytes], None]) -> None:
        super().__init__()
        self.setObjectName("inbox")
        self.setWindowTitle(self.tr("Practice inbox"))
        self.resize(760, 460)
        self._watch = watch
        self._open = save_and_open
        self._shown: tuple[CaughtMessage, ...] = ()
        self._parsed: EmailMessage | None = None
        self.list = QListWidget()
        self.list.setObjectName("inbox.list")
        self.list.setAccessibleName(self.tr("Messages"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("inbox.text")
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Message"))
        self.attachments = QHBoxLayout()
        self.empty = QLabel(self.tr("Nothing has arrived yet. Send a sample report to the practice recipient."))
        self.empty.setWordWrap(True)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addLayout(self.attachments)
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setSizes([260, 500])
        layout = QVBoxLayout(self)
        layout.addWidget(self.empty)
        layout.addWidget(splitter, 1)
        self.list.currentRowChanged.connect(self._show)
        watch.changed.connect(self.refresh)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self.refresh()

    def refresh(self) -> None:
        messages = self._watch.inbox.messages()
        if messages != self._shown:
            self._shown = messages
            self.list.clear()
            for message in reversed(messages):
                subject = visible(str(_parse(message).get("Subject", "")), 120) or self.tr("(no subject)")
                when = message.received.astimezone()
                self.list.addItem(f"{subject}\n{when:%H:%M:%S} → {visible(', '.join(message.recipients), 120)}")
            self.list.setCurrentRow(0)
        self.empty.setVisible(not messages)

    def _show(self, row: int) -> None:
        while (item := self.attachments.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not 0 <= row < len(self._shown):
            self.text.clear()
            return
        message = self._shown[len(self._shown) - 1 - row]
        parsed = self._parsed = _parse(message)
        lines = [f"{name}: {visible(str(parsed[name]), _LONGEST_HEADER)}" for name in _SHOWN_HEADERS if parsed[name]]
        lines += ["", *(visible(line, _LONGEST_LINE) for line in _body(parsed).splitlines())]
        self.text.setPlainText("\n".join(lines))
        for attachment in parsed.iter_attachments():
            name = attachment_name(attachment.get_filename())
            button = QPushButton(self.tr("Open {name}").format(name=visible(name, 60).replace("&", "&&")))
            button.setObjectName("inbox.openAttachment")
            button.setProperty("part", name)
            button.clicked.connect(self._open_attachment)
            self.attachments.addWidget(button)
        self.attachments.addStretch()

    def _open_attachment(self) -> None:
        sender = self.sender()
        if sender is None or self._parsed is None:
            return
        for attachment in self._parsed.iter_attachments():
            name = attachment_name(attachment.get_filename())
            if name == sender.property("part"):
                content = attachment.get_content()
                self._open(name, content if isinstance(content, bytes) else str(content).encode())


def attachment_name(told: str | None) -> str:
    """A file name for what a mail calls its attachment: no folder, no hidden character, no device, not too long."""
    name = safe_file_name(told or "")
    return name.encode("utf-8", "replace")[-LONGEST:].decode("utf-8", "ignore").strip(" .") or "attachment"


def keep_attachment(name: str, content: bytes) -> Path:
    """Write an attachment into a new temporary folder of this user. Raises OSError."""
    path = Path(tempfile.mkdtemp(prefix="practice-inbox-")) / attachment_name(name)
    path.write_bytes(content)
    return path


def open_file(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _body(message: EmailMessage) -> str:
    body = message.get_body(("plain", "html"))
    if body is None:
        return ""
    try:
        return str(body.get_content())
    except LookupError:  # a character set that nobody knows
        payload = body.get_payload(decode=True)
        return payload.decode("ascii", "backslashreplace") if isinstance(payload, bytes) else ""


def _parse(message: CaughtMessage) -> EmailMessage:
    parsed = message_from_bytes(message.data, policy=policy.default)
    assert isinstance(parsed, EmailMessage)  # noqa: S101
    return parsed
