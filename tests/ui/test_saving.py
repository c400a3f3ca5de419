"""Save and Cancel by the rules of "Saving": each form its own, imports shown, nothing half stored."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.settings import Retained
from myreports_gui.store.secrets import SecretError, SessionSecrets, StoredPassword
from myreports_gui.store.site import Dialog
from myreports_gui.store.sites import SiteStore

from .conftest import Desk


class RememberingSecrets(SessionSecrets):
    """Outlives the window, as a keyring does."""

    durable = True  # type: ignore[misc]


def test_first_save_asks_for_a_name_and_a_restart_brings_everything_back(make_desk: Callable[..., Desk]) -> None:
    secrets = RememberingSecrets()
    desk = make_desk(secrets)
    desk.fill_setup()
    desk.press("setup.save")
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.name_site("Acme GmbH, Köln")
    again = make_desk(secrets)
    assert again.text("setup.host") == "mail.acme.example"
    assert again.text("setup.user") == "reports@acme.example"
    assert again.find(QLineEdit, "setup.password").text() == ""
    assert again.find(QLineEdit, "setup.password").placeholderText() == "stored in the keyring"
    assert again.window.site_bar.picker.currentText() == "Acme GmbH, Köln"
    stored = secrets.get(again.window.desk.site.id, Dialog.SETUP)
    assert stored is not None
    assert stored.secret.reveal() == "s3cret-pass"
    assert (stored.host, stored.user) == ("mail.acme.example", "reports@acme.example")


def test_no_password_is_in_the_settings_file(desk: Desk, tmp_path: Path) -> None:
    desk.fill_setup()
    desk.press("setup.save")
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.name_site()
    written = [path.read_text() for path in (tmp_path / "config").rglob("*") if path.is_file()]
    assert any("mail.acme.example" in text for text in written)
    assert not any("s3cret-pass" in text for text in written)


def test_cancel_reverts_its_own_form_only(desk: Desk) -> None:
    desk.fill_setup()
    desk.fill_forwarding()
    desk.press("setup.cancel")
    assert desk.text("setup.host") == ""
    assert desk.find(QLineEdit, "setup.password").text() == ""
    assert desk.text("forwarding.server") == "smtp.system.example"


def test_saving_with_the_flag_asks_about_unsaved_forwarding_and_back_stores_nothing(desk: Desk) -> None:
    desk.fill_forwarding()
    desk.find(QCheckBox, "setup.synchronize").click()
    desk.press("setup.save")
    desk.press("unsaved.back")
    assert desk.stored_names() == []
    assert desk.text("forwarding.server") == "smtp.system.example"


def test_save_both_imports_the_typed_values_and_says_what_was_overwritten(desk: Desk) -> None:
    desk.fill_setup()
    desk.fill_forwarding()
    desk.type("forwarding.port", "2525")
    desk.find(QCheckBox, "setup.synchronize").click()
    desk.press("setup.save")
    desk.press("unsaved.saveBoth")
    with desk.qtbot.waitSignals([desk.window.saves.saved, desk.window.saves.saved]):
        desk.name_site()
    assert desk.text("setup.host") == "smtp.system.example"
    assert desk.text("setup.from") == "pbx@system.example"
    assert "overwrote" in desk.text("verdict.headline")
    state = desk.services.sites.load().sites[0].state
    assert state.retained == Retained(port=2525)
    copied = desk.services.secrets.get(desk.window.desk.site.id, Dialog.SETUP)
    assert copied is not None
    assert copied.secret.reveal() == "other-pass"


def test_use_what_is_stored_keeps_the_typed_forwarding_unsaved(desk: Desk) -> None:
    desk.fill_forwarding()
    desk.press("forwarding.save")
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.name_site()
    desk.type("forwarding.server", "other.example")
    desk.find(QCheckBox, "setup.synchronize").click()
    desk.press("setup.save")
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.press("unsaved.useStored")
    assert desk.text("setup.host") == "smtp.system.example"
    assert desk.text("forwarding.server") == "other.example"
    assert desk.window.desk.draft().forwarding_edited


def test_saving_forwarding_while_the_stored_flag_is_marked_imports_again(desk: Desk) -> None:
    desk.fill_forwarding()
    desk.find(QCheckBox, "setup.synchronize").click()
    desk.press("setup.save")
    desk.press("unsaved.saveBoth")
    with desk.qtbot.waitSignals([desk.window.saves.saved, desk.window.saves.saved]):
        desk.name_site()
    desk.type("forwarding.server", "new.system.example")
    desk.save("forwarding.save")
    assert desk.text("setup.host") == "new.system.example"


def test_an_emptied_password_is_none_and_forget_deletes(desk: Desk) -> None:
    desk.fill_setup()
    desk.press("setup.save")
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.name_site()
    site_id = desk.window.desk.site.id
    desk.window.setup_card.password.forget.trigger()
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.press("forget.yes")
    assert desk.services.secrets.get(site_id, Dialog.SETUP) is None
    assert desk.find(QLineEdit, "setup.password").placeholderText() == ""
    assert desk.text("setup.host") == "mail.acme.example"


class RefusingKeyring(SessionSecrets):
    def put(self, site_id: str, dialog: Dialog, stored: StoredPassword) -> None:
        raise SecretError(ErrorCode.KEYRING_MISSING)


def test_without_a_keyring_nothing_is_stored_until_session_only_is_chosen(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(RefusingKeyring())
    desk.fill_setup()
    desk.press("setup.save")
    desk.name_site()
    desk.qtbot.waitUntil(lambda: desk.has("keyring.session"))
    assert desk.stored_names() == []
    desk.press("keyring.session")
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.name_site()
    assert desk.stored_names() == ["Acme"]
    assert desk.find(QLineEdit, "setup.password").placeholderText() == "kept for this session"


def test_a_settings_folder_that_cannot_be_written_is_one_clear_sentence(
    make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    desk = make_desk(sites=SiteStore(tmp_path / "file" / "config"))
    if desk.has("tell.ok"):
        desk.press("tell.ok")
    desk.fill_setup(password="")
    desk.type("setup.user", "")
    desk.press("setup.save")
    desk.name_site()
    desk.qtbot.waitUntil(lambda: desk.has("tell.ok"))
    assert desk.text("setup.host") == "mail.acme.example"
