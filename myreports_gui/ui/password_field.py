"""A password field: a stored password is never loaded into it, and a revealed one cannot leave it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QIcon, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from myreports_gui.model.secret import Secret

_COPIES = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.DeleteEndOfLine,  # Ctrl+K and Ctrl+U put what they delete on the clipboard
    QKeySequence.StandardKey.DeleteCompleteLine,
)


class PasswordField(QLineEdit):
    """Untouched: the stored password. Edited: what was typed. Edited and emptied: none.

    While revealed nothing can be selected, so nothing can be copied, cut, dragged or taken by the X11 selection.
    """

    forget_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edited = False
        self._stored = False
        self._confirms = False
        self._durable = True
        self._eye_icons: tuple[QIcon, QIcon] | None = None
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.eye = QAction(self)
        self.eye.setCheckable(True)
        self.eye.setEnabled(False)
        self.eye.toggled.connect(self._reveal)
        self.forget = QAction(self)
        self.forget.triggered.connect(self.forget_requested)
        self.textEdited.connect(self._note_edit)
        self.textChanged.connect(self._follow_text)
        self.selectionChanged.connect(self._refuse_selection)
        self._retranslate()

    @property
    def edited(self) -> bool:
        return self._edited

    @property
    def stored(self) -> bool:
        return self._stored

    def secret(self) -> Secret:
        """What was typed; empty when untouched."""
        return Secret(self.text())

    def reset(self, *, stored: bool) -> None:
        """Forget what was typed: the field stands for the stored password, if there is one."""
        self._stored = stored
        self._edited = False
        self.clear()
        self.eye.setChecked(False)
        self._update_placeholder()

    def note_stored(self, *, stored: bool) -> None:
        """What is stored has changed; what was typed stays."""
        self._stored = stored
        self._update_placeholder()

    def note_durable(self, *, durable: bool) -> None:
        """Whether what is stored outlives the session."""
        if durable is not self._durable:
            self._durable = durable
            self._update_placeholder()

    def set_edited(self, text: Secret) -> None:
        """Fill it as if typed: practice values and tests."""
        self.setText(text.reveal())
        self._edited = True
        self._update_placeholder()

    def be_confirmation(self) -> None:
        """Confirm Password stands for no stored password of its own."""
        self._confirms = True
        self._update_placeholder()

    def set_eye_icons(self, closed: QIcon, opened: QIcon) -> None:
        """`closed` while the password is hidden, `opened` while it shows."""
        if self._eye_icons is None:
            self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self._eye_icons = (closed, opened)
        self._update_eye()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if self._copies(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # An accepted override keeps menu shortcuts from acting; the key then ends in keyPressEvent above.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._copies(event):
            event.accept()
            return True
        return super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._revealed():
            event.accept()  # would select a word and hand it to the X11 selection in one go
            return
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """Its context menu; neither copy nor cut is in it."""
        menu = QMenu(self)
        paste = menu.addAction(self.tr("Paste"))
        paste.triggered.connect(self.paste)
        clear = menu.addAction(self.tr("Clear"))
        clear.setEnabled(bool(self.text()))
        clear.triggered.connect(self.empty)
        menu.addSeparator()
        menu.addAction(self.eye)
        if not self._confirms:
            self.forget.setEnabled(self._stored)
            menu.addAction(self.forget)
        return menu

    def empty(self) -> None:
        """Emptied on purpose: no password."""
        self.clear()
        self._note_edit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _copies(self, event: QKeyEvent) -> bool:
        return self._revealed() and any(event.matches(key) for key in _COPIES)

    def _revealed(self) -> bool:
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def _note_edit(self) -> None:
        self._edited = True
        self._update_placeholder()

    def _follow_text(self, text: str) -> None:
        self.eye.setEnabled(bool(text))
        if not text:
            self.eye.setChecked(False)

    def _reveal(self, shown: bool) -> None:
        self.deselect()
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._update_eye()

    def _refuse_selection(self) -> None:
        if self._revealed() and self.hasSelectedText():
            self.deselect()

    def _update_eye(self) -> None:
        if self._eye_icons is not None:
            self.eye.setIcon(self._eye_icons[self.eye.isChecked()])
        self.eye.setText(self.tr("Hide password") if self.eye.isChecked() else self.tr("Show password"))
        self.eye.setToolTip(self.eye.text())

    def _update_placeholder(self) -> None:
        if self._confirms:
            self.setPlaceholderText(self.tr("repeat a changed password"))
        elif self._edited:
            self.setPlaceholderText(self.tr("no password"))
        elif self._stored and self._durable:
            self.setPlaceholderText(self.tr("stored in the keyring"))
        elif self._stored:
            self.setPlaceholderText(self.tr("kept for this session"))
        else:
            self.setPlaceholderText("")

    def _retranslate(self) -> None:
        self.forget.setText(self.tr("Forget password…"))
        self._update_eye()
        self._update_placeholder()
