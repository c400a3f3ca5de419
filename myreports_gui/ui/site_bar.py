"""Which customer's settings are on screen, and when they were last seen to work."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from .site_picker import SitePicker


class SiteBar(QWidget):
    """Picker and buttons. Picking only asks: the owner answers with `show_sites`, after unsaved edits were settled."""

    site_picked = Signal(str)
    new_requested = Signal()
    rename_requested = Signal()
    delete_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._current = ""
        self.picker = SitePicker()
        self.picker.setObjectName("sitePicker")
        self.picker.setMinimumWidth(180)
        self.picker.setMaximumWidth(320)
        self.picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.picker.editor_left.connect(self._show_current)
        self.label = QLabel()
        self.label.setBuddy(self.picker)
        self.new, self.rename, self.delete = QPushButton(), QPushButton(), QPushButton()
        self.last_good = QLabel()
        self.last_good.setObjectName("site.lastGood")
        self.last_good.setProperty("role", "muted")
        self.expiry = QLabel()
        self.expiry.setObjectName("site.expiry")
        self.expiry.setProperty("role", "warning")
        self.expiry.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        layout.addWidget(self.picker, 2)
        for button, name, asks in (
            (self.new, "site.new", self.new_requested),
            (self.rename, "site.rename", self.rename_requested),
            (self.delete, "site.delete", self.delete_requested),
        ):
            button.setObjectName(name)
            button.clicked.connect(asks)
            layout.addWidget(button)
        layout.addStretch(3)
        layout.addWidget(self.expiry)
        layout.addWidget(self.last_good)
        self.picker.activated.connect(self._pick)
        self._retranslate()

    def show_sites(self, sites: Sequence[tuple[str, str]], current: str) -> None:
        """`sites`: id and name of each, in order; `current`: the id on screen."""
        self._current = current
        self.picker.clear()
        for site_id, name in sites:
            self.picker.addItem(name, site_id)
        self.picker.setCurrentIndex(self.picker.findData(current))

    def show_last_good(self, text: str, expiry: str) -> None:
        """`expiry`: the reminder for its certificate, "" while there is time."""
        self.last_good.setText(text)
        self.expiry.setText(f"▲ {expiry}" if expiry else "")
        self.expiry.setVisible(bool(expiry))

    def _show_current(self) -> None:
        """What was typed to find a site is no name of one."""
        index = self.picker.findData(self._current)
        self.picker.setCurrentIndex(index)
        self.picker.setEditText(self.picker.itemText(index))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _pick(self, index: int) -> None:
        picked = str(self.picker.itemData(index))
        self._show_current()  # the owner shows the other one, if nothing unsaved stands against it
        if picked != self._current:
            self.site_picked.emit(picked)

    def _retranslate(self) -> None:
        self.label.setText(self.tr("S&ite"))
        self.picker.name(self.tr("Site"), self.tr("Type a part of the name to find a site"))
        self.new.setText(self.tr("&New…"))
        self.rename.setText(self.tr("Rena&me…"))
        self.delete.setText(self.tr("&Delete…"))
