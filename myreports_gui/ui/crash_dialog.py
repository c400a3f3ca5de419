"""A defect of ours, told plainly: what to do, and a report to copy that holds no secret and no server's text."""

import platform
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from myreports_gui.store.defects import where


def redacted_report(error: BaseException, version: str) -> str:
    """Where it happened and what kind of error it was. Messages and values are left out: they may quote anything."""
    about = f"version {version}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join([about, *where(error)])


class CrashReporter(QObject):
    """Shows one dialog for whatever no one caught, on any thread."""

    _caught = Signal(object)

    def __init__(self, version: str) -> None:
        super().__init__()
        self._version = version
        self._dialog: CrashDialog | None = None
        self.parent_window: QWidget | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def report(self, error: BaseException) -> None:
        """From any thread."""
        self._caught.emit(redacted_report(error, self._version))

    def sys_hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error)

    def _show(self, text: str) -> None:
        if self._dialog is not None:
            self._dialog.add(text)
            return
        self._dialog = CrashDialog(self.parent_window, text)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None


class CrashDialog(QDialog):
    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong in this program"))
        self.setMinimumSize(560, 300)
        layout = QVBoxLayout(self)
        about = QLabel(
            self.tr(
                "This is a fault of the program, not of your settings. What you have saved is safe. You can go on;"
                " if it happens again, please pass on this report. It holds no password and nothing a server said."
            )
        )
        about.setWordWrap(True)
        layout.addWidget(about)
        self.details = QPlainTextEdit(text)
        self.details.setObjectName("crash.details")
        self.details.setReadOnly(True)
        self.details.setMaximumBlockCount(500)
        self.details.setAccessibleName(self.tr("Report"))
        layout.addWidget(self.details, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def add(self, text: str) -> None:
        self.details.appendPlainText("\n" + text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
