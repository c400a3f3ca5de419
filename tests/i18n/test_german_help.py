"""The help speaks German where the window does."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from myreports_gui.adapters import help_page

HELP = Path(__file__).parents[2] / "resources" / "help"
PAGES = sorted(path.stem for path in HELP.glob("*.md"))


def outline(text: str) -> tuple[list[int], list[str]]:
    """The levels of the headings and the sections they name, in order."""
    headings = re.findall(r"^(#+) (.*)$", text, re.MULTILINE)
    return [len(marks) for marks, _ in headings], [s for _, words in headings for s in re.findall(r"§[0-9.]+", words)]


@pytest.mark.parametrize("name", PAGES)
def test_each_page_has_the_same_outline_in_german(name: str) -> None:
    english, german = ((folder / f"{name}.md").read_text(encoding="utf-8") for folder in (HELP, HELP / "de"))
    assert outline(german) == outline(english)
    assert german.count("\n|") == english.count("\n|")


def test_the_help_follows_the_language_of_the_window() -> None:
    before = QLocale()
    try:
        for language, folder in (("de", HELP / "de"), ("en", HELP), ("fr", HELP)):
            QLocale.setDefault(QLocale(language))
            assert help_page("ports") == (folder / "ports.md").read_text(encoding="utf-8")
    finally:
        QLocale.setDefault(before)
