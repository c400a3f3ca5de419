"""File, Preferences: the test aids of the site on screen, and how the program itself looks and speaks."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.model.settings import TestAids
from myreports_gui.narration import Narrator, Translate
from myreports_gui.store.preferences import Language, LogLevel, Preferences, Theme

from .aids_page import AidsPage


class ProgramPage(QWidget):
    """What holds for every site."""

    def __init__(self, preferences: Preferences, *, keeps: bool) -> None:
        super().__init__()
        self._stored = preferences
        self.language, self.theme, self.log_level = QComboBox(), QComboBox(), QComboBox()
        # A language is named in itself, so that who does not read the present one finds it.
        languages = {Language.SYSTEM: self.tr("System"), Language.ENGLISH: "English", Language.GERMAN: "Deutsch"}
        themes = {Theme.SYSTEM: self.tr("System"), Theme.LIGHT: self.tr("Light"), Theme.DARK: self.tr("Dark")}
        levels = {
            LogLevel.WARNINGS: self.tr("Warnings and errors"),
            LogLevel.STEPS: self.tr("Every step of a test"),
            LogLevel.DETAILS: self.tr("Every step, and details for support"),
        }
        layout = QVBoxLayout(self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addLayout(form)
        for box, name, label, words, chosen in (
            (self.language, "language", self.tr("&Language:"), languages, preferences.language),
            (self.theme, "theme", self.tr("&Theme:"), themes, preferences.theme),
            (self.log_level, "logLevel", self.tr("Log &file:"), levels, preferences.log_level),
        ):
            for value, word in words.items():
                box.addItem(word, value.value)
            box.setObjectName(f"preferences.{name}")
            box.setAccessibleName(label.replace("&", "").rstrip(":"))
            box.setCurrentIndex(box.findData(chosen.value))
            form.addRow(label, box)
        if keeps:
            words_below = self.tr("Everything takes effect at once. A running test is finished first.")
        else:
            words_below = self.tr("Everything takes effect at once. In practice nothing is kept beyond this session.")
        below = QLabel(words_below)
        below.setWordWrap(True)
        layout.addWidget(below)
        layout.addStretch()

    def preferences(self) -> Preferences:
        return replace(
            self._stored,
            language=Language(self.language.currentData()),
            theme=Theme(self.theme.currentData()),
            log_level=LogLevel(self.log_level.currentData()),
        )


class PreferencesDialog(QDialog):
    """Emits `chosen(TestAids, Preferences)`."""

    chosen = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        words: tuple[Narrator, Translate],
        site: tuple[str, TestAids],
        preferences: Preferences,
        *,
        keeps: bool,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self.aids = AidsPage(*words, *site)
        self.program = ProgramPage(preferences, keeps=keeps)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("preferences.tabs")
        self.tabs.addTab(self.aids, self.tr("This &Site: Test Aids"))
        self.tabs.addTab(self.program, self.tr("&Program"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setObjectName("preferences.ok")
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("preferences.cancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._grow()  # now the style has said how high a row is

    def _grow(self) -> None:
        """As high as its sentences want: left to itself Qt takes two thirds of the screen at most, and cuts them."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(640, self.width())
            self.resize(width, max(self.height(), layout.totalHeightForWidth(width)))

    def accept(self) -> None:
        aids = self.aids.checked()
        if aids is None:
            self.tabs.setCurrentWidget(self.aids)
            self.aids.checked()  # only what is in sight takes the focus
            QTimer.singleShot(0, self, self._grow)  # when the pages know how high the messages are
            return
        super().accept()
        self.chosen.emit(aids, self.program.preferences())
