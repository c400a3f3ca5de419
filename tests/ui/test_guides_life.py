"""The windows of the guides die when closed, go with the main window, and leave the colours of the palette alone."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from shiboken6 import isValid

from myreports_gui.ui.address_dialog import AddressDialog
from myreports_gui.ui.assistant import ScenarioAssistant
from myreports_gui.ui.certificate_dialog import CertificateDialog
from myreports_gui.ui.help_window import HelpWindow

from .conftest import Desk

MAKERS: dict[str, Callable[[Desk], QDialog]] = {
    "address": lambda desk: AddressDialog(desk.window, desk.services.narrator, desk.services.translate),
    "assistant": lambda desk: ScenarioAssistant(
        desk.window, desk.services, desk.window.desk, desk.window.saves, desk.window.checks
    ),
    "certificate": lambda desk: CertificateDialog(desk.window, desk.services, desk.window.desk, None),
    "help": lambda desk: HelpWindow(desk.window, desk.services),
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_closed_guide_really_dies(desk: Desk, name: str) -> None:
    dialog = MAKERS[name](desk)
    watched = weakref.ref(dialog)
    dialog.show()
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    del dialog
    gc.collect()
    assert watched() is None


@pytest.mark.parametrize("name", MAKERS)
def test_everything_in_a_guide_can_be_reached_and_has_a_name(desk: Desk, name: str) -> None:
    dialog = MAKERS[name](desk)
    dialog.show()
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit) and widget.isVisible() and widget.objectName():
            spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert spoken, widget.objectName()
    dialog.close()


def test_the_windows_of_the_guides_go_with_the_main_window(desk: Desk) -> None:
    desk.window.menu_actions.why.trigger()
    desk.window.menu_actions.assistant.trigger()
    assert desk.has("help.text")
    assert desk.has("assistant.next")
    desk.window.close()
    assert desk.window.guides.help is None
    assert desk.window.guides.assistant is None
