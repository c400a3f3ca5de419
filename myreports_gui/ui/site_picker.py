"""The list of sites, with type-ahead: any part of the name finds a site."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit


class SitePicker(QComboBox):
    """Typing only searches. `editor_left`: the search ended without a choice."""

    editor_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setMaxVisibleItems(15)
        editor = self.lineEdit() or QLineEdit()
        editor.setObjectName("sitePicker.search")
        editor.returnPressed.connect(self._choose_only_match)
        editor.installEventFilter(self)

    def name(self, name: str, hint: str) -> None:
        """For screen readers, which meet the combo box and its editor."""
        for widget in (self, self.lineEdit()):
            if widget is not None:
                widget.setAccessibleName(name)
                widget.setAccessibleDescription(hint)
        self.setToolTip(hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        editor = self.lineEdit()
        if watched is editor and editor is not None:
            escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
            left = event.type() is QEvent.Type.FocusOut or (event.type() is QEvent.Type.KeyPress and escaped)
            if left and not self._offers():
                self.editor_left.emit()
            elif event.type() is QEvent.Type.FocusIn:
                editor.selectAll()
        return super().eventFilter(watched, event)

    def _offers(self) -> bool:
        """Whether the list of sites that fit is open: it takes the focus meanwhile."""
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        return popup is not None and popup.isVisible()

    def _choose_only_match(self) -> None:
        """Return takes the site when what was typed fits exactly one."""
        typed = self.currentText().casefold()
        if self.findText(typed, Qt.MatchFlag.MatchFixedString) >= 0:
            return  # a whole name: the combo box itself has taken it
        fitting = [index for index in range(self.count()) if typed and typed in self.itemText(index).casefold()]
        if len(fitting) == 1:
            self.activated.emit(fitting[0])
        else:
            self.editor_left.emit()
