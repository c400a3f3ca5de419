"""What to practise: every scenario of the practice server with its story."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.narration import Narrator
from myreports_gui.practice.scenarios import Scenario


class ScenarioDialog(QDialog):
    """Emits `chosen` with the Scenario to play."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, narrator: Narrator, played: Scenario) -> None:
        super().__init__(parent)
        self.setObjectName("scenarios")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What to practise"))
        self.resize(560, 520)
        told = QLabel(self.tr("The practice server plays one of these mail servers. A running test ends."))
        told.setWordWrap(True)
        self.search = QLineEdit()
        self.search.setObjectName("scenarios.search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search, e.g. certificate or login"))
        self.search.setAccessibleName(self.tr("Search the scenarios"))
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setObjectName("scenarios.list")
        self.list.setAccessibleName(self.tr("Scenarios"))
        self.list.setAlternatingRowColors(True)
        self.list.setSpacing(2)
        for scenario in Scenario:
            item = QListWidgetItem(f"{narrator.scenario(scenario)}\n{scenario.value}")
            item.setData(Qt.ItemDataRole.UserRole, scenario.value)
            self.list.addItem(item)
            if scenario is played:
                self.list.setCurrentItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.play = buttons.addButton(self.tr("&Play it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.play.setObjectName("scenarios.play")
        self.play.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.list.itemActivated.connect(self.accept)
        self.list.currentItemChanged.connect(self._follow)
        layout = QVBoxLayout(self)
        for widget in (told, self.search, self.list, buttons):
            layout.addWidget(widget)
        self.list.setFocus()

    def accept(self) -> None:
        item = self.list.currentItem()
        if item is None or item.isHidden():
            return
        super().accept()
        self.chosen.emit(Scenario(item.data(Qt.ItemDataRole.UserRole)))

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.text().casefold())
            first = first or (None if item.isHidden() else item)
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)
        self._follow()

    def _follow(self) -> None:
        item = self.list.currentItem()
        self.play.setEnabled(item is not None and not item.isHidden())
