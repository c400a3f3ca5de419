"""The Saves of the two dialogs: keyring first, then the file, and both or neither."""

from collections.abc import Sequence
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from myreports_gui.model import synchronization
from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, SetupForm, SystemState
from myreports_gui.model.synchronization import SaveResult

from .errors import StoreError, StoreErrorCode
from .secrets import SecretError, SecretStore, StoredPassword
from .site import Dialog, Leftover, Site
from .sites import SiteStore


class Keep(Struct, frozen=True):
    """The password field is untouched."""


class Forget(Struct, frozen=True):
    """The technician chose "Forget password", or edited the field and left it empty."""


class Replace(Struct, frozen=True):
    """The field was edited. An empty secret means the same as Forget."""

    secret: Secret


PasswordChange = Keep | Forget | Replace


class Saved(Struct, frozen=True, kw_only=True):
    """`lost`: dialogs whose password the file promised and the keyring no longer has; the file now says so too."""

    site: Site
    result: SaveResult
    lost: tuple[Dialog, ...] = ()


class SiteSaver:
    """Saves and deletions that touch keyring and file. Every call may block for long.

    Raises StoreError and SecretError; after either, nothing of that Save is stored.
    """

    def __init__(self, sites: SiteStore, secrets: SecretStore) -> None:
        self._sites = sites
        self._secrets = secrets

    def save_setup(self, site_id: str, form: SetupForm, password: PasswordChange) -> Saved:
        """Save in E-MAIL Setup. With the flag marked, imports the stored forwarding values, password included (§2)."""
        with self._sites.saving():
            site = self._sites.get(site_id)
            passwords = _Passwords(self._secrets, site)
            form = replace(form, has_password=passwords.change(Dialog.SETUP, password, form.host, form.user))
            state = passwords.ready_to_import(site.state) if form.synchronize else site.state
            return self._store(site, synchronization.save_setup(state, form), passwords)

    def save_forwarding(self, site_id: str, form: ForwardingForm, password: PasswordChange) -> Saved:
        """Save in E-mail Forwarding. With the *stored* flag marked, imports what is now stored (§2)."""
        with self._sites.saving():
            site = self._sites.get(site_id)
            passwords = _Passwords(self._secrets, site)
            has_password = passwords.change(Dialog.FORWARDING, password, form.server, form.user)
            state = replace(site.state, forwarding=replace(form, has_password=has_password))
            if state.setup.synchronize:
                state = passwords.ready_to_import(state)
            return self._store(site, synchronization.save_forwarding(state, state.forwarding), passwords)

    def confirm_passwords(self, site_id: str) -> Site:
        """Make the file say which passwords there really are, e.g. after one was found missing at use."""
        with self._sites.saving():
            state = self._sites.get(site_id).state
            setup, forwarding = (self._secrets.get(site_id, each) is not None for each in Dialog)
            state = replace(
                state,
                setup=replace(state.setup, has_password=setup),
                forwarding=replace(state.forwarding, has_password=forwarding),
            )
            return self._sites.update(site_id, lambda site: replace(site, state=state))

    def delete_site(self, site_id: str) -> tuple[Leftover, ...]:
        """Remove the settings, then the passwords. Returns the keyring entries that are still to be deleted."""
        with self._sites.saving():
            self._sites.delete(site_id)
            return self._clear([Leftover(site_id, dialog) for dialog in Dialog])

    def retry_leftovers(self) -> tuple[Leftover, ...]:
        """Delete what earlier deletions had to leave in the keyring; returns what is still there."""
        if not self._sites.leftovers():
            return ()
        with self._sites.saving():
            return self._clear(self._sites.leftovers())

    def _store(self, site: Site, result: SaveResult, passwords: "_Passwords") -> Saved:
        def change(current: Site) -> Site:
            if current.state != site.state:
                raise StoreError(StoreErrorCode.CHANGED_MEANWHILE, self._sites.path)
            return replace(current, state=result.state)

        if result.copies_password:
            passwords.copy_to_setup()
        passwords.write()
        try:
            stored = self._sites.update(site.id, change)
        except BaseException as error:
            failure = passwords.put_back()
            if isinstance(error, StoreError):
                error.restore_error = failure
            raise
        return Saved(site=stored, result=result, lost=tuple(passwords.lost))

    def _clear(self, entries: Sequence[Leftover]) -> tuple[Leftover, ...]:
        deleted: list[Leftover] = []
        try:
            for entry in entries:
                self._secrets.delete(entry.site, entry.dialog)
                deleted.append(entry)
        except SecretError:
            pass  # they stay noted and are tried at the next start; asking the same keyring again would prompt again
        if not self._secrets.durable:
            return tuple(entries)  # this session's memory is empty now, the keyring was not asked
        try:
            self._sites.settle(deleted)
        except StoreError:
            return tuple(entries)  # still noted; deleting twice is no error
        return tuple(entry for entry in entries if entry not in deleted)


class _Passwords:
    """The keyring's side of one Save: what it shall hold, and what it held before."""

    def __init__(self, secrets: SecretStore, site: Site) -> None:
        self._secrets = secrets
        self._site = site
        self._wanted: dict[Dialog, StoredPassword | None] = {}
        self._before: list[tuple[Dialog, StoredPassword | None]] = []
        self.lost: list[Dialog] = []

    def change(self, dialog: Dialog, password: PasswordChange, host: str, user: str) -> bool:
        """Note what shall happen to this dialog's password; returns whether it has one after the Save."""
        claimed = self._claimed(dialog)
        match password:
            case Keep():
                return claimed and self._still_there(dialog)
            case Replace(secret) if secret:
                self._wanted[dialog] = StoredPassword(secret, host, user)
                return True
            case Forget() | Replace():
                if claimed:  # a keyring that holds nothing of ours is not asked: it may be missing or locked
                    self._wanted[dialog] = None
                return False
            case _:
                assert_never(password)

    def ready_to_import(self, state: SystemState) -> SystemState:
        """`state` with the truth about the forwarding password, which the import needs. Raises SecretError."""
        there = state.forwarding.has_password and self._forwarding() is not None
        if state.forwarding.has_password and not there and Dialog.FORWARDING not in self.lost:
            self.lost.append(Dialog.FORWARDING)
        return replace(state, forwarding=replace(state.forwarding, has_password=there))

    def copy_to_setup(self) -> None:
        """The import's copy. It stays bound to the account it was typed for, so a mismatch is still seen at use."""
        self._wanted[Dialog.SETUP] = self._forwarding()

    def write(self) -> None:
        """All or nothing. Raises SecretError."""
        try:
            for dialog, wanted in self._wanted.items():
                before = self._secrets.get(self._site.id, dialog)
                if before == wanted:
                    continue
                self._set(dialog, wanted)  # when it raises nothing has changed: asking again would prompt again
                self._before.append((dialog, before))
        except BaseException:
            self.put_back()
            raise

    def put_back(self) -> ErrorCode | None:
        """Undo `write`; returns why that failed, if it did."""
        failure: ErrorCode | None = None
        while self._before:
            dialog, before = self._before.pop()
            try:
                self._set(dialog, before)
            except SecretError as error:
                failure = error.code
        return failure

    def _set(self, dialog: Dialog, wanted: StoredPassword | None) -> None:
        if wanted is None:
            self._secrets.delete(self._site.id, dialog)
        else:
            self._secrets.put(self._site.id, dialog, wanted)

    def _forwarding(self) -> StoredPassword | None:
        if Dialog.FORWARDING in self._wanted:
            return self._wanted[Dialog.FORWARDING]
        return self._secrets.get(self._site.id, Dialog.FORWARDING)

    def _still_there(self, dialog: Dialog) -> bool:
        try:
            if self._secrets.get(self._site.id, dialog) is not None or not self._secrets.durable:
                return True
        except SecretError:
            return True  # this Save writes nothing to the keyring; what was known of it stays known
        self.lost.append(dialog)
        return False

    def _claimed(self, dialog: Dialog) -> bool:
        state = self._site.state
        return state.setup.has_password if dialog is Dialog.SETUP else state.forwarding.has_password
