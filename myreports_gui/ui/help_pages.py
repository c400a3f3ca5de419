"""The pages of the help, by the names of their files."""

from typing import Final

from PySide6.QtCore import QCoreApplication

PAGES: Final = ("scenarios", "ports", "abbreviations", "limits")


def page_title(name: str) -> str:
    """What a page is called in the Help menu and in the list of the window."""
    titles = {
        "scenarios": QCoreApplication.translate("Help", "Scenarios of the HowTo"),
        "ports": QCoreApplication.translate("Help", "Standard ports, and 456"),
        "abbreviations": QCoreApplication.translate("Help", "Abbreviations and words"),
        "limits": QCoreApplication.translate("Help", "What a test cannot know"),
    }
    return titles[name]
