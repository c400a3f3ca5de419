"""Language and colours of the program, switched while it runs."""

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from myreports_gui.store.preferences import Language, LogLevel, Theme

LOG_LEVELS: Final = {LogLevel.WARNINGS: logging.WARNING, LogLevel.STEPS: logging.INFO, LogLevel.DETAILS: logging.DEBUG}
_SCHEMES: Final = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """`built`: the folder of our compiled translations. Qt's own texts come from where Qt keeps them."""

    def __init__(self, application: QApplication, built: Path) -> None:
        super().__init__(application)
        self._application = application
        self._built = built
        self._translators: list[QTranslator] = []
        self.language = ""

    def speak(self, language: Language) -> bool:
        """Exchange the translations; True if the language is now another one. What is on screen keeps its texts."""
        code = spoken(language)
        QLocale.setDefault(QLocale.system() if language is Language.SYSTEM else QLocale(code))
        if code == self.language:
            return False
        self.language = code
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [] if code == Language.ENGLISH else list(self._loaded(code))
        for translator in self._translators:
            self._application.installTranslator(translator)
        return True

    def colour(self, theme: Theme) -> None:
        """Ask the platform for its light or dark look; where it has none to offer, a palette of ours does."""
        hints, scheme = self._application.styleHints(), _SCHEMES[theme]
        hints.setColorScheme(scheme)
        if theme is Theme.SYSTEM or hints.colorScheme() is scheme:
            self._application.setPalette(QPalette())  # the platform's own again
        else:
            self._application.setPalette(dark_palette() if theme is Theme.DARK else light_palette())

    def _loaded(self, code: str) -> list[QTranslator]:
        qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        loaded = []
        for path in (qt_texts / f"qtbase_{code}.qm", self._built / f"myreports_{code}.qm"):
            translator = QTranslator(self)
            if translator.load(str(path)):
                loaded.append(translator)
            else:
                logging.getLogger(__name__).warning("translation not loaded: %s", path.name)
        return loaded


def spoken(language: Language) -> str:
    """The language that we speak when asked for `language`: of several that the user reads, the first we know."""
    if language is not Language.SYSTEM:
        return language.value
    known = (Language.ENGLISH.value, Language.GERMAN.value)
    wanted = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in known), Language.ENGLISH.value)


def light_palette() -> QPalette:
    return _palette(
        window="#f1f3f2", base="#ffffff", button="#f7f8f8", text="#1c2321", faint="#6b7572", shade="#a6afac"
    )


def dark_palette() -> QPalette:
    return _palette(
        window="#2b302e", base="#161918", button="#3a403e", text="#e6e9e8", faint="#98a19d", shade="#727c78"
    )


def _palette(*, window: str, base: str, button: str, text: str, faint: str, shade: str) -> QPalette:
    palette = QPalette(QColor(button), QColor(window))
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for wanted, colour in (
        (role.Base, base),
        (role.AlternateBase, window),
        (role.Text, text),
        (role.WindowText, text),
        (role.ButtonText, text),
        (role.ToolTipBase, button),
        (role.ToolTipText, text),
        (role.PlaceholderText, faint),
        (role.Highlight, "#2f8f5b"),
        (role.HighlightedText, "#ffffff"),
        (role.Accent, "#2f8f5b"),
    ):
        palette.setColor(wanted, QColor(colour))
    for wanted in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(group.Disabled, wanted, QColor(shade))
    return palette
