"""Two areas of the window that know how much height they need."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget


class FormsArea(QScrollArea):
    """Asks for the forms' full height, and scrolls where the window has less."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        content = self.widget()
        return content.sizeHint() if content is not None else super().sizeHint()


class LowerArea(QWidget):
    """Everything under the forms; its wrapped sentences count with the height they really take."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        usual = super().minimumSizeHint()
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return usual
        return QSize(usual.width(), max(usual.height(), layout.minimumHeightForWidth(self.width())))
