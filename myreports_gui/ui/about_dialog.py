"""About: what the program is, and the versions and licences of its parts."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.about import Part, licences_folder, versions_text


class AboutDialog(QDialog):
    """`show_parts` fills it when they have been read."""

    def __init__(self, parent: QWidget, version: str) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About"))
        self.resize(560, 520)
        self._parts: Sequence[Part] = ()
        program = QLabel(self.tr("myReports E-mail Configurator {version}").format(version=version))
        program.setObjectName("about.program")
        font = program.font()
        font.setBold(True)
        program.setFont(font)
        purpose = QLabel(
            self.tr(
                "Tries the e-mail settings of OpenScape Business myReports from this PC, by the rules of the HowTo"
                " “Configure E-mail transmission” (V1R3). Where it prints port 456, 465 is meant."
            )
        )
        purpose.setObjectName("about.purpose")
        for label in (program, purpose):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.table = QTableWidget(0, 3)
        self.table.setObjectName("about.parts")
        self.table.setAccessibleName(self.tr("Parts of the program"))
        self.table.setAccessibleDescription(self.tr("Name, version and licence of each part"))
        self.table.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton(self.tr("&Copy versions"))
        self.copy.setObjectName("about.copy")
        self.copy.clicked.connect(self._copy)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._folder = licences_folder()
        if self._folder is not None:
            licences = QPushButton(self.tr("&Licence texts"))
            licences.setObjectName("about.licences")
            licences.clicked.connect(self._open_licences)
            buttons.addButton(licences, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(program)
        layout.addWidget(purpose)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)

    def show_parts(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self.table.setRowCount(len(parts))
        for row, part in enumerate(parts):
            for column, text in enumerate((part.name, part.version, part.licence)):
                self.table.setItem(row, column, QTableWidgetItem(text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions_text(self._parts or None))

    def _open_licences(self) -> None:
        folder: Path | None = self._folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
