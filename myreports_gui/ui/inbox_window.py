"""What the practice server has caught: a list, the headers and text of a message, and its attachments."""

from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
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
_LONGEST_SOURCE = 200_000
"""Bytes."""


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
        self._source = b""
        self.list = QListWidget()
        self.list.setObjectName("inbox.list")
        self.list.setAccessibleName(self.tr("Messages"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("inbox.text")
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Message"))
        self.part = QComboBox()
        self.part.setObjectName("inbox.part")
        self.part.setAccessibleName(self.tr("What is shown of the message"))
        for name, part in (
            (self.tr("Message"), "message"),
            (self.tr("HTML part, as text"), "html"),
            (self.tr("Source with all headers"), "source"),
        ):
            self.part.addItem(name, part)
        self.attachments = QHBoxLayout()
        self.empty = QLabel(self.tr("Nothing has arrived yet. Send a sample report to the practice recipient."))
        self.empty.setWordWrap(True)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.part)
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
        self.part.currentIndexChanged.connect(self._show_part)
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
            self._parsed = None
            self.text.clear()
            return
        message = self._shown[len(self._shown) - 1 - row]
        parsed = self._parsed = _parse(message)
        self._source = message.data
        self._show_part()
        for attachment in parsed.iter_attachments():
            name = attachment_name(attachment.get_filename())
            button = QPushButton(self.tr("Open {name}").format(name=visible(name, 60).replace("&", "&&")))
            button.setObjectName("inbox.openAttachment")
            button.setProperty("part", name)
            button.clicked.connect(self._open_attachment)
            self.attachments.addWidget(button)
        self.attachments.addStretch()

    def _show_part(self) -> None:
        """HTML and source are text here like the rest: nothing in a mail is drawn, fetched or run."""
        parsed = self._parsed
        if parsed is None:
            return
        headers = [f"{name}: {visible(str(parsed[name]), _LONGEST_HEADER)}" for name in _SHOWN_HEADERS if parsed[name]]
        match self.part.currentData():
            case "html":
                text = _body(parsed, ("html",)) or self.tr("This message has no HTML part.")
            case "source":
                headers, text = [], self._source[:_LONGEST_SOURCE].decode("utf-8", "backslashreplace")
            case _:
                text = _body(parsed, ("plain", "html"))
        lines = [*headers, "", *(visible(line, _LONGEST_LINE) for line in text.splitlines())]
        self.text.setPlainText("\n".join(lines).lstrip("\n"))

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


def open_file(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _body(message: EmailMessage, kinds: tuple[str, ...]) -> str:
    body = message.get_body(kinds)
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
