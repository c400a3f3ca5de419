"""Save, as the two dialogs promise it: password and settings together or not at all."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm
from myreports_gui.store.errors import StoreError, StoreErrorCode
from myreports_gui.store.saving import Forget, Keep, PasswordChange, Replace, SiteSaver
from myreports_gui.store.secrets import (
    Dialog,
    KeyringSecrets,
    SecretError,
    SessionSecrets,
    StoredPassword,
    belongs_to,
)
from myreports_gui.store.sites import Leftover, SiteStore, new_site

from .conftest import KeyringSession

FORWARDING = ForwardingForm(server="smtp.example.org", port=2525, ssl=True, user="sys", email="pbx@example.org")
SETUP = SetupForm(host="mail.example.org", user="me", from_address="me@example.org", reply_to="r@example.org")


class Spoiled(SessionSecrets):
    """As durable as a keyring; fails from the n-th write on."""

    durable = True  # type: ignore[misc]

    def __init__(self) -> None:
        super().__init__()
        self.writes_left = 1000
        self.code = ErrorCode.KEYRING_LOCKED

    def put(self, site_id: str, dialog: Dialog, stored: StoredPassword) -> None:
        self._count()
        super().put(site_id, dialog, stored)

    def delete(self, site_id: str, dialog: Dialog) -> None:
        self._count()
        super().delete(site_id, dialog)

    def _count(self) -> None:
        if self.writes_left == 0:
            raise SecretError(self.code)
        self.writes_left -= 1


class Room:
    """One stored site with its saver."""

    def __init__(self, folder: Path) -> None:
        self.store = SiteStore(folder)
        self.secrets = Spoiled()
        self.saver = SiteSaver(self.store, self.secrets)
        site = new_site("Acme")
        self.store.add(site)
        self.id = site.id

    def password(self, dialog: Dialog) -> str | None:
        stored = self.secrets.get(self.id, dialog)
        return stored.secret.reveal() if stored else None

    def everything(self) -> tuple[bytes, str | None, str | None]:
        return self.store.path.read_bytes(), self.password(Dialog.SETUP), self.password(Dialog.FORWARDING)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        (Keep(), "old"),
        (Forget(), None),
        (Replace(Secret("new")), "new"),
        (Replace(Secret("")), None),
    ],
)
def test_the_password_field_does_what_it_shows(room: Room, change: PasswordChange, kept: str | None) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("old")))
    saved = room.saver.save_setup(room.id, replace(SETUP, reply_to="x@example.org"), change)
    assert room.password(Dialog.SETUP) == kept
    assert saved.site.state.setup == replace(SETUP, reply_to="x@example.org", has_password=kept is not None)
    assert room.store.get(room.id) == saved.site
    saved = room.saver.save_forwarding(room.id, FORWARDING, change)
    assert saved.site.state.forwarding.has_password is (room.password(Dialog.FORWARDING) is not None)


@pytest.mark.parametrize("first", [Dialog.SETUP, Dialog.FORWARDING])
def test_an_import_takes_the_forwarding_password_and_its_account_along(room: Room, first: Dialog) -> None:
    marked = replace(SETUP, synchronize=True)
    if first is Dialog.SETUP:
        blocked = room.saver.save_setup(room.id, marked, Replace(Secret("own")))
        assert blocked.result.imported.missing == ("server", "user", "password", "email")
        assert room.password(Dialog.SETUP) == "own"
        saved = room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("system")))
    else:
        room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("system")))
        saved = room.saver.save_setup(room.id, marked, Replace(Secret("typed in vain")))
    assert saved.result.imported.applied
    assert saved.site.state.setup == SetupForm(
        host="smtp.example.org",
        user="sys",
        has_password=True,
        from_address="pbx@example.org",
        reply_to="r@example.org",
        synchronize=True,
    )
    assert saved.site.state.retained == Retained(port=2525, ssl=True)
    assert room.secrets.get(room.id, Dialog.SETUP) == StoredPassword(Secret("system"), "smtp.example.org", "sys")


def test_the_stored_flag_decides_whether_forwarding_imports(room: Room) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("own")))
    saved = room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("system")))
    assert not saved.result.imported.requested
    assert room.password(Dialog.SETUP) == "own"


def test_a_forgotten_forwarding_password_blocks_the_import(room: Room) -> None:
    room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("system")))
    room.saver.save_setup(room.id, replace(SETUP, synchronize=True), Keep())
    saved = room.saver.save_forwarding(room.id, FORWARDING, Forget())
    assert saved.result.imported.missing == ("password",)
    assert room.password(Dialog.SETUP) == "system"
    assert saved.site.state.setup.has_password


def test_a_kept_password_still_belongs_to_the_old_host(room: Room) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("own")))
    saved = room.saver.save_setup(room.id, replace(SETUP, host="elsewhere.example"), Keep())
    stored = room.secrets.get(room.id, Dialog.SETUP)
    assert stored is not None
    assert not belongs_to(stored, saved.site.state.setup.host, saved.site.state.setup.user)


def test_an_import_does_not_hide_that_a_password_is_for_another_server(room: Room) -> None:
    room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("system")))
    room.saver.save_forwarding(room.id, replace(FORWARDING, server="evil.example"), Keep())
    saved = room.saver.save_setup(room.id, replace(SETUP, synchronize=True), Keep())
    stored = room.secrets.get(room.id, Dialog.SETUP)
    assert stored is not None
    assert saved.site.state.setup.host == "evil.example"
    assert not belongs_to(stored, saved.site.state.setup.host, saved.site.state.setup.user)


def test_a_password_that_left_the_keyring_by_itself_is_noticed(room: Room) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("own")))
    room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("system")))
    for dialog in Dialog:
        room.secrets.delete(room.id, dialog)
    saved = room.saver.save_setup(room.id, replace(SETUP, synchronize=True), Keep())
    assert saved.lost == (Dialog.SETUP, Dialog.FORWARDING)
    assert saved.result.imported.missing == ("password",)
    assert not saved.site.state.setup.has_password
    assert not saved.site.state.forwarding.has_password


def test_confirming_makes_the_file_tell_the_truth(room: Room) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("own")))
    room.secrets.delete(room.id, Dialog.SETUP)
    room.secrets.put(room.id, Dialog.FORWARDING, StoredPassword(Secret("x"), "h", "u"))
    state = room.saver.confirm_passwords(room.id).state
    assert (state.setup.has_password, state.forwarding.has_password) == (False, True)


SAVES: list[Callable[[Room], object]] = [
    lambda room: room.saver.save_setup(room.id, replace(SETUP, host="new"), Replace(Secret("new"))),
    lambda room: room.saver.save_setup(room.id, replace(SETUP, host="new"), Forget()),
    lambda room: room.saver.save_setup(room.id, replace(SETUP, synchronize=True), Keep()),
    lambda room: room.saver.save_forwarding(room.id, replace(FORWARDING, user="new"), Replace(Secret("new"))),
    lambda room: room.saver.save_forwarding(room.id, FORWARDING, Forget()),
]


@pytest.mark.parametrize("save", SAVES)
def test_when_the_keyring_fails_nothing_of_the_save_is_stored(room: Room, save: Callable[[Room], object]) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("own")))
    room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("system")))
    before = room.everything()
    room.secrets.writes_left = 0
    with pytest.raises(SecretError) as caught:
        save(room)
    assert caught.value.code is ErrorCode.KEYRING_LOCKED
    assert room.everything() == before


def test_when_the_second_password_fails_the_first_is_put_back(room: Room) -> None:
    room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("system")))
    room.saver.save_setup(room.id, replace(SETUP, synchronize=True), Keep())
    before = room.everything()

    def fail_setup(site_id: str, dialog: Dialog, stored: StoredPassword) -> None:
        if dialog is Dialog.SETUP:
            raise SecretError(ErrorCode.KEYRING_REFUSED)
        SessionSecrets.put(room.secrets, site_id, dialog, stored)

    room.secrets.put = fail_setup  # type: ignore[method-assign]
    with pytest.raises(SecretError):
        room.saver.save_forwarding(room.id, replace(FORWARDING, user="new"), Replace(Secret("new")))
    assert room.everything() == before


@pytest.mark.parametrize("save", SAVES)
def test_when_the_file_fails_the_keyring_is_as_before(
    room: Room, save: Callable[[Room], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("own")))
    room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("system")))
    before = room.everything()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("myreports_gui.store.disk._create", full)
    with pytest.raises(StoreError) as caught:
        save(room)
    assert (caught.value.code, caught.value.restore_error) == (StoreErrorCode.DISK_FULL, None)
    assert room.everything() == before


def test_a_keyring_that_cannot_be_put_back_is_named(room: Room) -> None:
    room.secrets.writes_left = 1
    with pytest.raises(StoreError) as caught:
        room.saver.save_setup(room.id, replace(SETUP, host="a\nb"), Replace(Secret("newer")))
    assert caught.value.restore_error is ErrorCode.KEYRING_LOCKED


def test_a_save_without_password_change_needs_no_keyring(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("own")))

    def locked(*_: object) -> None:
        raise SecretError(ErrorCode.KEYRING_LOCKED)

    monkeypatch.setattr(room.secrets, "get", locked)
    saved = room.saver.save_setup(room.id, replace(SETUP, reply_to="x@example.org"), Keep())
    assert saved.site.state.setup.has_password
    assert saved.site.state.setup.reply_to == "x@example.org"


def test_a_site_changed_by_another_copy_meanwhile_is_not_overwritten(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("own")))
    other = SiteStore(room.store.path.parent)
    put = room.secrets.put

    def put_and_change(site_id: str, dialog: Dialog, stored: StoredPassword) -> None:
        put(site_id, dialog, stored)
        theirs = replace(SETUP, host="theirs")
        other.update(room.id, lambda site: replace(site, state=replace(site.state, setup=theirs)))

    monkeypatch.setattr(room.secrets, "put", put_and_change)
    with pytest.raises(StoreError) as caught:
        room.saver.save_setup(room.id, SETUP, Replace(Secret("new")))
    assert caught.value.code is StoreErrorCode.CHANGED_MEANWHILE
    assert room.store.get(room.id).state.setup.host == "theirs"


def test_saving_a_deleted_site_leaves_no_password(room: Room) -> None:
    room.saver.delete_site(room.id)
    with pytest.raises(StoreError) as caught:
        room.saver.save_setup(room.id, SETUP, Replace(Secret("new")))
    assert caught.value.code is StoreErrorCode.SITE_UNKNOWN
    assert room.password(Dialog.SETUP) is None


def test_deleting_a_site_takes_its_passwords_along(room: Room) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("own")))
    room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("system")))
    assert room.saver.delete_site(room.id) == ()
    assert (room.password(Dialog.SETUP), room.password(Dialog.FORWARDING)) == (None, None)
    assert room.store.leftovers() == ()


def test_passwords_that_could_not_be_deleted_are_tried_again_at_the_next_start(room: Room) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("s3cret")))
    room.saver.save_forwarding(room.id, FORWARDING, Replace(Secret("s3cret")))
    room.secrets.writes_left = 0
    both = {Leftover(room.id, dialog) for dialog in Dialog}
    assert set(room.saver.delete_site(room.id)) == both
    assert room.store.load().sites == ()
    assert b"s3cret" not in room.store.path.read_bytes()
    again = SiteSaver(SiteStore(room.store.path.parent), room.secrets)
    assert set(again.retry_leftovers()) == both
    room.secrets.writes_left = 1
    assert len(again.retry_leftovers()) == 1
    room.secrets.writes_left = 100
    assert again.retry_leftovers() == ()
    assert (room.password(Dialog.SETUP), room.password(Dialog.FORWARDING)) == (None, None)
    assert SiteStore(room.store.path.parent).leftovers() == ()


def test_a_session_without_keyring_leaves_the_deletion_to_the_next(room: Room) -> None:
    room.saver.save_setup(room.id, SETUP, Replace(Secret("own")))
    session = SiteSaver(room.store, SessionSecrets())
    assert len(session.delete_site(room.id)) == 2
    assert room.password(Dialog.SETUP) == "own"
    assert room.saver.retry_leftovers() == ()
    assert room.password(Dialog.SETUP) is None


@pytest.mark.real
@pytest.mark.skipif(sys.platform != "linux", reason="gnome-keyring is Linux")
def test_a_whole_life_with_a_real_keyring_leaves_no_password_anywhere(
    keyring_session: KeyringSession, tmp_path: Path
) -> None:
    folder = tmp_path / "config"
    store = SiteStore(folder)
    saver = SiteSaver(store, KeyringSecrets())
    site = new_site("Acme")
    store.add(site)
    saver.save_forwarding(site.id, FORWARDING, Replace(Secret("pässwört s3cret")))
    saver.save_setup(site.id, replace(SETUP, synchronize=True), Keep())
    store.rename_site(site.id, "Acme 2")
    assert len(keyring_session.labels()) == 2
    again = KeyringSecrets().get(site.id, Dialog.SETUP)
    assert again == StoredPassword(Secret("pässwört s3cret"), "smtp.example.org", "sys")
    before = store.path.read_bytes()
    keyring_session.signal(signal.SIGSTOP)
    with pytest.raises(SecretError) as caught:
        SiteSaver(store, KeyringSecrets(deadline=0.2)).save_setup(site.id, SETUP, Replace(Secret("x")))
    assert caught.value.code is ErrorCode.KEYRING_TIMEOUT
    keyring_session.signal(signal.SIGCONT)
    assert store.path.read_bytes() == before
    assert saver.delete_site(site.id) == ()
    assert keyring_session.labels() == []
    for file in folder.iterdir():
        assert b"s3cret" not in file.read_bytes()
