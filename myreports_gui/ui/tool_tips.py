"""Tool tips of texts that came from outside."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """`text` as a tool tip shows it: one that looks like HTML would be rendered, links and pictures too."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
