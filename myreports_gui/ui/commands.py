"""Small commands of the window that belong to no form: save the log, open its folder, about."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from .choice_dialog import tell
from .job import Done, Failed, Outcome
from .log_pane import LogPane
from .services import Services

if TYPE_CHECKING:
    from myreports_gui.about import Part

    from .about_dialog import AboutDialog


class Commands(QObject):
    def __init__(self, window: QWidget, services: Services, pane: LogPane) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._pane = pane
        self._about: AboutDialog | None = None

    def save_log(self) -> None:
        """What the pane shows, as a text file or a web page."""
        kinds = self.tr("Text (*.txt);;Web page (*.html)")
        chooser = QFileDialog(self._window, self.tr("Save the log"), "", kinds)
        chooser.setObjectName("log.file")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("txt")
        chooser.filterSelected.connect(partial(_follow_kind, chooser))
        chooser.fileSelected.connect(self.write_log)
        chooser.open()

    def write_log(self, path: str) -> None:
        text = self._pane.text()
        if Path(path).suffix.casefold() in (".html", ".htm"):
            title = self.tr("Log of the myReports E-mail Configurator")
            from .log_html import log_html  # noqa: PLC0415 - who opens it pays for it

            text = log_html(self._pane.shown(), title, QLocale().name().partition("_")[0])
        self._services.worker.call(lambda: Path(path).write_text(text, encoding="utf-8"), self._written)

    def open_log_folder(self) -> None:
        folder = self._services.logs
        if folder is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            tell(self._window, self.tr("Log folder"), self.tr("The log files are in {path}.").format(path=folder))

    def about(self) -> None:
        from myreports_gui.about import parts  # noqa: PLC0415 - who opens it pays for it

        from .about_dialog import AboutDialog  # noqa: PLC0415

        dialog = self._about = AboutDialog(self._window, self._services.version)
        dialog.finished.connect(self._about_closed)
        dialog.open()
        self._services.worker.call(parts, self._show_parts)

    def _about_closed(self) -> None:
        self._about = None

    def _show_parts(self, outcome: "Outcome[tuple[Part, ...]]") -> None:
        match outcome:
            case Done(parts) if self._about is not None:
                self._about.show_parts(parts)
            case Failed(error):
                raise error

    def _written(self, outcome: Outcome[int]) -> None:
        match outcome:
            case Failed(OSError() as error):
                reason = error.strerror or ""
                tell(self._window, self.tr("The log was not saved"), self.tr("Choose another place."), reason)
            case Failed(error):
                raise error


def _follow_kind(chooser: QFileDialog, kind: str) -> None:
    chooser.setDefaultSuffix("html" if "html" in kind else "txt")
