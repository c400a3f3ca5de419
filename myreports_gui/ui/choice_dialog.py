"""A question with named buttons. It never blocks: the answer comes as a signal."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

Role = QMessageBox.ButtonRole


class Choice(Struct, frozen=True):
    """`name` is the button's object name and the answer. The first with RejectRole is Escape."""

    name: str
    text: str
    role: Role = Role.AcceptRole


class ChoiceDialog(QMessageBox):
    """Emits `chosen` exactly once, then dies."""

    chosen = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        choices: Sequence[Choice],
        *,
        informative: str = "",
        icon: QMessageBox.Icon = QMessageBox.Icon.Question,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setIcon(icon)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setInformativeText(informative)
        self._answer = ""
        for choice in choices:
            button = self.addButton(choice.text, choice.role)
            button.setObjectName(choice.name)
            if choice.role is Role.RejectRole and self.escapeButton() is None:
                self.setEscapeButton(button)
                self._answer = choice.name
        if len(choices) == 1:
            self._answer = choices[0].name
        self.buttonClicked.connect(self._note)
        self.finished.connect(self._tell)

    def _note(self, button: QAbstractButton) -> None:
        self._answer = button.objectName()

    def _tell(self) -> None:
        self.chosen.emit(self._answer)


def tell(parent: QWidget, title: str, text: str, informative: str = "", *, ok: str = "OK") -> ChoiceDialog:
    """Show something that only wants to be read."""
    dialog = ChoiceDialog(
        parent, title, text, (Choice("tell.ok", ok),), informative=informative, icon=QMessageBox.Icon.Information
    )
    dialog.open()
    return dialog
