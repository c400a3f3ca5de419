"""A QGuiApplication for a process that has no window: text in a PDF needs one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .errors import ReportError, ReportErrorCode

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


@contextmanager
def offscreen_application(name: str = "myreports-gui") -> Iterator["QCoreApplication"]:
    """The application that exists, or one of its own on Qt's offscreen platform, shut down at the end.

    Needs no display and touches no environment variable. Enter it in the main thread, and let nothing of QtGui
    outlive it; `render_pdf` may run in any thread meanwhile.

    Raises:
        ReportError: QT_UNAVAILABLE, e.g. a shared library of Qt is missing.
    """
    try:
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - Qt is loaded only for a PDF
    except ImportError as error:
        raise ReportError(ReportErrorCode.QT_UNAVAILABLE, str(error)) from error
    existing = QGuiApplication.instance()
    if existing is not None:
        yield existing
        return
    own = QGuiApplication([name, "-platform", "offscreen"])
    try:
        yield own
    finally:
        own.shutdown()
