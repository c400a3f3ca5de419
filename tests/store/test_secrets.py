"""Which keyrings may take a password, and what is said of those that fail."""

import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import keyring.backend
import keyring.backends.kwallet
import keyring.backends.libsecret
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.secret import Secret
from myreports_gui.store.secrets import (
    WINDOWS_LIMIT,
    Dialog,
    KeyringSecrets,
    SecretError,
    SessionSecrets,
    StoredPassword,
    belongs_to,
    choose_backend,
)

from .conftest import child

SITE = "0123456789abcdef0123456789abcdef"
STORED = StoredPassword(Secret("s3cret-pä\"ss' wörd"), "mail.example.org", "user")


class Memory(KeyringBackend):
    """A sound backend whose calls a test can spoil."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}
        self.before_set: Callable[[str], str] = lambda value: value
        self.before_get: Callable[[], None] = lambda: None

    def get_password(self, service: str, username: str) -> str | None:
        self.before_get()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = self.before_set(password)

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


def raising(error: Exception) -> Callable[[], None]:
    def spoil() -> None:
        raise error

    return spoil


def code_of(call: Callable[[], object]) -> ErrorCode:
    with pytest.raises(SecretError) as caught:
        call()
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value.__dict__)
    assert "s3cret" not in shown
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return caught.value.code


@pytest.mark.usefixtures("no_session")
@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a keyring")
def test_a_workstation_without_keyring_says_so() -> None:
    assert code_of(lambda: KeyringSecrets().put(SITE, Dialog.SETUP, STORED)) is ErrorCode.KEYRING_MISSING
    assert code_of(lambda: KeyringSecrets().get(SITE, Dialog.SETUP)) is ErrorCode.KEYRING_MISSING


REFUSED = ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "keyrings.alt.file.PlaintextKeyring"]


@pytest.mark.usefixtures("no_session")
@pytest.mark.parametrize("name", [*REFUSED, "nonsense", "keyring.backends.SecretService.Imposter"])
def test_a_configured_backend_that_is_no_system_keyring_gets_no_password(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    assert code_of(lambda: KeyringSecrets().put(SITE, Dialog.SETUP, STORED)) is ErrorCode.KEYRING_REFUSED


@pytest.mark.usefixtures("no_session")
@pytest.mark.parametrize("name", REFUSED)
def test_keyringrc_cannot_choose_a_backend_that_drops_or_bares_passwords(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "python_keyring" / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={name}\n")
    assert code_of(lambda: KeyringSecrets().put(SITE, Dialog.SETUP, STORED)) is ErrorCode.KEYRING_REFUSED


@pytest.mark.usefixtures("no_session")
def test_a_plaintext_backend_that_keyring_itself_would_choose_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """With keyrings.alt installed, keyring takes its plaintext file for want of better."""
    plaintext = type("PlaintextKeyring", (Memory,), {"__module__": "keyrings.alt.file", "priority": 50})
    module = ModuleType("keyrings.alt.file")
    module.__dict__["PlaintextKeyring"] = plaintext
    monkeypatch.setitem(sys.modules, "keyrings.alt.file", module)
    monkeypatch.setattr(keyring.backend.KeyringBackend, "_classes", {plaintext})
    viable = keyring.backend.KeyringBackend.get_viable_backends()
    assert max(viable, key=keyring.backend.by_priority) is plaintext
    assert code_of(lambda: KeyringSecrets().put(SITE, Dialog.SETUP, STORED)) is ErrorCode.KEYRING_MISSING


@pytest.mark.usefixtures("no_session")
def test_the_best_system_keyring_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name, priority in (
        (keyring.backends.kwallet, "DBusKeyring", 4.9),
        (keyring.backends.libsecret, "Keyring", 4.8),
    ):
        monkeypatch.setattr(module, name, type(name, (Memory,), {"priority": priority, "__module__": module.__name__}))
    assert type(choose_backend()).__module__ == "keyring.backends.kwallet"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.chainer.ChainerBackend")
    assert type(choose_backend()).__module__ == "keyring.backends.kwallet"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.libsecret.Keyring")
    assert type(choose_backend()).__module__ == "keyring.backends.libsecret"


class PromptDismissedException(Exception):  # noqa: N818 - its name
    """As secretstorage raises it."""


def caused_by(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyringLocked("s3cret"), ErrorCode.KEYRING_LOCKED),
        (PasswordSetError("s3cret"), ErrorCode.KEYRING_FAILED),
        (caused_by(InitError("s3cret"), PromptDismissedException("s3cret")), ErrorCode.KEYRING_REFUSED),
        (TimeoutError("s3cret"), ErrorCode.KEYRING_TIMEOUT),
        (ValueError("s3cret"), ErrorCode.KEYRING_FAILED),
    ],
)
def test_a_backend_that_fails_is_named_and_shows_no_password(error: Exception, code: ErrorCode) -> None:
    backend = Memory()
    backend.before_get = raising(error)
    secrets = KeyringSecrets(choose=lambda: backend)
    assert code_of(lambda: secrets.put(SITE, Dialog.SETUP, STORED)) is code
    assert code_of(lambda: secrets.get(SITE, Dialog.SETUP)) is code
    assert code_of(lambda: secrets.delete(SITE, Dialog.SETUP)) is code
    assert backend.entries == {}


def test_a_backend_that_stores_something_else_keeps_what_was_there_before() -> None:
    backend = Memory()
    secrets = KeyringSecrets(choose=lambda: backend)
    secrets.put(SITE, Dialog.SETUP, STORED)
    backend.before_set = lambda value: value.replace("other", "mangled")
    other = StoredPassword(Secret("other"), "mail.example.org", "user")
    assert code_of(lambda: secrets.put(SITE, Dialog.SETUP, other)) is ErrorCode.PASSWORD_NOT_STORED
    assert secrets.get(SITE, Dialog.SETUP) == STORED


def test_a_call_that_is_late_takes_back_what_it_wrote() -> None:
    backend, entered, release = Memory(), threading.Event(), threading.Event()

    def hang(value: str) -> str:
        if "late" in value:
            entered.set()
            release.wait(20)
        return value

    KeyringSecrets(choose=lambda: backend).put(SITE, Dialog.SETUP, STORED)
    backend.before_set = hang
    secrets = KeyringSecrets(choose=lambda: backend, deadline=0.2)
    late = StoredPassword(Secret("late"), "mail.example.org", "user")
    assert code_of(lambda: secrets.put(SITE, Dialog.SETUP, late)) is ErrorCode.KEYRING_TIMEOUT
    assert entered.is_set()
    release.set()
    for thread in [each for each in threading.enumerate() if each.name == "keyring"]:
        thread.join(20)
    assert KeyringSecrets(choose=lambda: backend).get(SITE, Dialog.SETUP) == STORED


def test_a_prompt_answered_after_the_deadline_stores_nothing_even_for_a_moment() -> None:
    backend, release, written = Memory(), threading.Event(), threading.Event()

    def note(value: str) -> str:
        written.set()
        return value

    backend.before_get = lambda: (release.wait(20), None)[1]
    backend.before_set = note
    secrets = KeyringSecrets(choose=lambda: backend, deadline=0.2)
    assert code_of(lambda: secrets.put(SITE, Dialog.SETUP, STORED)) is ErrorCode.KEYRING_TIMEOUT
    release.set()
    for thread in [each for each in threading.enumerate() if each.name == "keyring"]:
        thread.join(20)
    assert not written.is_set()
    secrets.put(SITE, Dialog.SETUP, STORED)
    assert secrets.get(SITE, Dialog.SETUP) == STORED


def test_a_hanging_keyring_does_not_hold_the_process_open() -> None:
    done = child(
        "import threading\n"
        "from myreports_gui.store.secrets import *\n"
        "try: KeyringSecrets(choose=lambda: threading.Event().wait(), deadline=0.1).get('x', Dialog.SETUP)\n"
        "except SecretError as error: print(error.code)\n"
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "keyring-timeout\n", "")


def test_a_password_too_long_for_windows_is_refused_with_the_limit() -> None:
    backend = type("WinVaultKeyring", (Memory,), {"__module__": "keyring.backends.Windows"})()
    secrets = KeyringSecrets(choose=lambda: backend)
    with pytest.raises(SecretError) as caught:
        secrets.put(SITE, Dialog.SETUP, StoredPassword(Secret("x" * 1300), "h", "u"))
    assert (caught.value.code, caught.value.limit) == (ErrorCode.PASSWORD_NOT_STORED, WINDOWS_LIMIT)
    assert backend.entries == {}
    secrets.put(SITE, Dialog.SETUP, StoredPassword(Secret("x" * 1200), "h", "u"))


def test_half_a_surrogate_pair_is_refused_without_showing_it() -> None:
    secrets = KeyringSecrets(choose=Memory)
    bad = StoredPassword(Secret("s3cret\ud800"), "h", "u")
    assert code_of(lambda: secrets.put(SITE, Dialog.SETUP, bad)) is ErrorCode.PASSWORD_NOT_STORED


@pytest.mark.parametrize("value", ["plain text", "{}", '{"host": 1, "user": "u", "password": "p"}', ""])
def test_an_entry_that_is_not_ours_is_no_password(value: str) -> None:
    backend = Memory()
    backend.entries["myreports-email-configurator", f"{SITE}/setup"] = value
    secrets = KeyringSecrets(choose=lambda: backend)
    assert secrets.get(SITE, Dialog.SETUP) is None
    secrets.put(SITE, Dialog.SETUP, STORED)
    assert secrets.get(SITE, Dialog.SETUP) == STORED


def test_entries_hang_on_site_and_dialog() -> None:
    backend = Memory()
    KeyringSecrets(choose=lambda: backend).put(SITE, Dialog.FORWARDING, STORED)
    assert list(backend.entries) == [("myreports-email-configurator", f"{SITE}/forwarding")]


def test_session_passwords_live_in_memory_only() -> None:
    secrets = SessionSecrets()
    secrets.put(SITE, Dialog.SETUP, STORED)
    assert secrets.get(SITE, Dialog.SETUP) == STORED
    assert "s3cret" not in repr(secrets) + repr(STORED)
    secrets.delete(SITE, Dialog.SETUP)
    secrets.delete(SITE, Dialog.SETUP)
    assert secrets.get(SITE, Dialog.SETUP) is None
    assert SessionSecrets().get(SITE, Dialog.SETUP) is None


@pytest.mark.parametrize(
    ("host", "user", "belongs"),
    [
        ("mail.example.org", "user", True),
        ("MAIL.Example.org.", "user", True),
        ("mail2.example.org", "user", False),
        ("mail.example.org", "User", False),
        ("", "user", False),
    ],
)
def test_a_password_belongs_to_its_host_and_user(host: str, user: str, belongs: bool) -> None:
    assert belongs_to(STORED, host, user) is belongs


def test_importing_the_store_loads_neither_keyring_nor_qt() -> None:
    code = (
        "import sys, myreports_gui.store.saving, myreports_gui.store.logs, myreports_gui.store.paths\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('keyring', 'PySide6', 'platformdirs')])"
    )
    done: subprocess.CompletedProcess[str] = child(code)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
