"""Passwords: only in the operating system's keyring, or in memory for one session. Nothing else imports keyring."""

import importlib
import os
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

import msgspec
from msgspec import Struct

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.secret import Secret

from .deadline import DeadlineExceededError, Ticket, call_with_deadline
from .paths import APP_NAME
from .site import Dialog

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

DEADLINE: Final = 30.0
"""Seconds for one keyring call; the technician may have to type the keyring's password in that time."""

WINDOWS_LIMIT: Final = 2560
"""Bytes of UTF-16 that the Windows Credential Locker takes (CRED_MAX_CREDENTIAL_BLOB_SIZE)."""

_BACKENDS: Final[Mapping[str, tuple[str, ...]]] = {
    "keyring.backends.Windows": ("WinVaultKeyring",),
    "keyring.backends.macOS": ("Keyring",),
    "keyring.backends.SecretService": ("Keyring",),
    "keyring.backends.libsecret": ("Keyring",),
    "keyring.backends.kwallet": ("DBusKeyring", "DBusKeyringKWallet4"),
}
"""The operating systems' own keyrings. Any other backend may write plain text or drop what it is given."""

_CHAINER: Final = ("keyring.backends.chainer", "ChainerBackend")

_T = TypeVar("_T")

__all__ = ["Dialog", "KeyringSecrets", "SecretError", "SecretStore", "SessionSecrets", "StoredPassword", "belongs_to"]


class SecretError(Exception):
    """A keyring that did not do what was asked. `limit`: bytes it takes at most, where the entry was too long for it.

    Never carries a password, nor the backend's own exception, whose arguments or frames might.
    """

    def __init__(self, code: ErrorCode, *, limit: int | None = None) -> None:
        super().__init__(code.value)
        self.code = code
        self.limit = limit


class StoredPassword(Struct, frozen=True):
    """A password with the host and user it was stored for."""

    secret: Secret
    host: str
    user: str


def belongs_to(stored: StoredPassword, host: str, user: str) -> bool:
    """Whether `stored` may be used for this host and user without asking the technician."""
    return _same_host(stored.host, host) and stored.user == user


class SecretStore(Protocol):
    """Keeps one password per site and dialog. All calls may block for long and raise SecretError."""

    @property
    def durable(self) -> bool:
        """Whether what is put is still there after the program has ended."""
        ...

    def put(self, site_id: str, dialog: Dialog, stored: StoredPassword) -> None:
        """Store and read back. Raises SecretError, and then what was stored before is still there."""
        ...

    def get(self, site_id: str, dialog: Dialog) -> StoredPassword | None:
        """None: no usable password is stored."""
        ...

    def delete(self, site_id: str, dialog: Dialog) -> None:
        """Deleting what is not there is no error. Raises SecretError, and then what was stored is still there."""
        ...


class SessionSecrets:
    """For this session only: memory, nothing else."""

    durable: Final = False

    def __init__(self) -> None:
        self._stored: dict[tuple[str, Dialog], StoredPassword] = {}

    def put(self, site_id: str, dialog: Dialog, stored: StoredPassword) -> None:
        self._stored[site_id, dialog] = stored

    def get(self, site_id: str, dialog: Dialog) -> StoredPassword | None:
        return self._stored.get((site_id, dialog))

    def delete(self, site_id: str, dialog: Dialog) -> None:
        self._stored.pop((site_id, dialog), None)


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    host: str
    user: str
    password: str


class KeyringSecrets:
    """The operating system's keyring, chosen by us and never a plaintext one; each call keeps to `deadline` seconds.

    A call that ran out of time changes nothing afterwards: what it still manages to write it takes back.
    """

    durable: Final = True

    def __init__(
        self,
        *,
        deadline: float = DEADLINE,
        choose: "Callable[[], KeyringBackend] | None" = None,
        service: str = APP_NAME,
    ) -> None:
        self._deadline = deadline
        self._choose = choose or choose_backend
        self._service = service
        self._turn = threading.Lock()

    def put(self, site_id: str, dialog: Dialog, stored: StoredPassword) -> None:
        account = _account(site_id, dialog)

        def work(backend: "KeyringBackend", ticket: Ticket) -> None:
            value = _encode(stored)
            limit = WINDOWS_LIMIT if type(backend).__module__ == "keyring.backends.Windows" else None
            if limit is not None and len(value.encode("utf-16-le")) > limit:
                raise SecretError(ErrorCode.PASSWORD_NOT_STORED, limit=limit)
            # Reading first brings the unlock prompt up before anything is written.
            before = backend.get_password(self._service, account)
            if ticket.given_up:
                return
            try:
                backend.set_password(self._service, account, value)
                kept = backend.get_password(self._service, account) == value
            except Exception:
                self._put_back(backend, account, before)
                raise
            if not (kept and ticket.finish()):
                self._put_back(backend, account, before)
            if not kept:
                raise SecretError(ErrorCode.PASSWORD_NOT_STORED)

        self._call(work)

    def get(self, site_id: str, dialog: Dialog) -> StoredPassword | None:
        account = _account(site_id, dialog)
        return self._call(lambda backend, _: _decode(backend.get_password(self._service, account)))

    def delete(self, site_id: str, dialog: Dialog) -> None:
        account = _account(site_id, dialog)

        def work(backend: "KeyringBackend", ticket: Ticket) -> None:
            before = backend.get_password(self._service, account)
            if before is None or ticket.given_up:
                return
            try:
                backend.delete_password(self._service, account)
                gone = backend.get_password(self._service, account) is None
            except Exception:
                self._put_back(backend, account, before)
                raise
            if not (gone and ticket.finish()):
                self._put_back(backend, account, before)
            if not gone:
                raise SecretError(ErrorCode.KEYRING_FAILED)

        self._call(work)

    def _put_back(self, backend: "KeyringBackend", account: str, before: str | None) -> None:
        """Undo a write that failed or came too late. A backend that fails here too has nothing left to be told."""
        try:
            if before is not None:
                backend.set_password(self._service, account, before)
            elif backend.get_password(self._service, account) is not None:
                backend.delete_password(self._service, account)
        except Exception:  # noqa: BLE001, S110 - the caller gets the first failure; this one may carry the password
            pass

    def _call(self, work: "Callable[[KeyringBackend, Ticket], _T]") -> _T:
        def guarded(ticket: Ticket) -> "_T | SecretError":
            # Only a code leaves this thread: a backend's exception may hold the password in its text or frames.
            with self._turn:
                if ticket.given_up:
                    return SecretError(ErrorCode.KEYRING_TIMEOUT)
                try:
                    return work(self._choose(), ticket)
                except SecretError as error:
                    return SecretError(error.code, limit=error.limit)
                except Exception as error:  # noqa: BLE001 - every backend has its own tree of exceptions
                    return SecretError(_code_for(error))

        try:
            outcome = call_with_deadline(guarded, self._deadline, "keyring")
        except DeadlineExceededError:
            outcome = SecretError(ErrorCode.KEYRING_TIMEOUT)
        if isinstance(outcome, SecretError):
            raise outcome
        return outcome


def choose_backend() -> "KeyringBackend":
    """The best keyring of the operating system. May block. Raises SecretError.

    KEYRING_REFUSED: the user's or administrator's choice (PYTHON_KEYRING_BACKEND, keyringrc.cfg) is none that we give a
    password to, such as `null`, `fail` or a plaintext file. KEYRING_MISSING: no keyring answers.
    """
    configured = _configured()
    if configured is not None and configured != _CHAINER:
        module, name = configured
        if name not in _BACKENDS.get(module, ()):
            raise SecretError(ErrorCode.KEYRING_REFUSED)
        wanted: Mapping[str, tuple[str, ...]] = {module: (name,)}
    else:
        wanted = _BACKENDS
    classes: list[type[KeyringBackend]] = []
    for module, names in wanted.items():
        try:
            found = importlib.import_module(module)
        except ImportError:  # this platform has no such keyring
            continue
        classes += [getattr(found, name) for name in names if hasattr(found, name)]
    ranked = sorted(((_priority(each), each) for each in classes), key=lambda pair: pair[0], reverse=True)
    if not ranked or ranked[0][0] <= 0:
        raise SecretError(ErrorCode.KEYRING_MISSING)
    return ranked[0][1]()


def _configured() -> tuple[str, str] | None:
    """Module and class of the backend that was chosen for keyring outside of this program; its code is not loaded."""
    name = os.environ.get("PYTHON_KEYRING_BACKEND", "")
    if not name:
        import configparser  # noqa: PLC0415 - with keyring, off the start-up path

        from keyring.util import platform_  # noqa: PLC0415 - costs 100 ms and more

        config = configparser.RawConfigParser()
        try:
            config.read(platform_.config_root() / "keyringrc.cfg", encoding="utf-8")
            name = config.get("backend", "default-keyring", fallback="").strip()
        except (configparser.Error, OSError, UnicodeDecodeError):
            raise SecretError(ErrorCode.KEYRING_REFUSED) from None
    if not name:
        return None
    module, _, class_name = name.rpartition(".")
    return module, class_name


def _priority(backend: "type[KeyringBackend]") -> float:
    """A backend says by raising that it cannot work here."""
    try:
        return float(backend.priority)
    except Exception:  # noqa: BLE001 - RuntimeError by contract, D-Bus and socket errors in fact
        return 0.0


def _code_for(error: BaseException) -> ErrorCode:
    """One place that maps what backends raise. Looked up by name: their libraries differ by platform."""
    names: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(names) < 16:
        names.append(type(seen).__name__)
        if getattr(seen, "name", None) == "org.freedesktop.DBus.Error.AccessDenied":  # a confined desktop's answer
            return ErrorCode.KEYRING_REFUSED
        seen = seen.__cause__ or seen.__context__
    for name in names:
        match name:
            case "PromptDismissedException" | "KeychainDenied":
                return ErrorCode.KEYRING_REFUSED
            case "KeyringLocked" | "LockedException":
                return ErrorCode.KEYRING_LOCKED if "KeychainDenied" not in names else ErrorCode.KEYRING_REFUSED
            case "NoKeyringError" | "SecretServiceNotAvailableException":
                return ErrorCode.KEYRING_MISSING
            case "TimeoutError":
                return ErrorCode.KEYRING_TIMEOUT
            case _:
                continue
    return ErrorCode.KEYRING_FAILED


def _account(site_id: str, dialog: Dialog) -> str:
    return f"{site_id}/{dialog.value}"


def _encode(stored: StoredPassword) -> str:
    entry = _Entry(host=stored.host, user=stored.user, password=stored.secret.reveal())
    try:
        return msgspec.json.encode(entry).decode()
    except UnicodeEncodeError:  # half a surrogate pair; the exception holds the text
        raise SecretError(ErrorCode.PASSWORD_NOT_STORED) from None


def _decode(value: str | None) -> StoredPassword | None:
    if value is None:
        return None
    try:
        entry = msgspec.json.decode(value, type=_Entry)
    except (msgspec.DecodeError, UnicodeEncodeError):  # not written by us: no password that could be used
        return None
    return StoredPassword(Secret(entry.password), entry.host, entry.user)


def _same_host(one: str, other: str) -> bool:
    return one.strip().rstrip(".").casefold() == other.strip().rstrip(".").casefold()
