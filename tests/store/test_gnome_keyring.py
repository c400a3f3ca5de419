"""With a real gnome-keyring on a D-Bus session of its own."""

import signal
import threading

import pytest

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.secret import Secret
from myreports_gui.store.secrets import Dialog, KeyringSecrets, SecretError, StoredPassword

from .conftest import KeyringSession

pytestmark = [pytest.mark.real]

SITE = "0123456789abcdef0123456789abcdef"
PASSWORDS = ["pässwörd-ß€", "quotes \" ' and  spaces ", "\\u0041 {json: [1]}", "x" * 5000]


def password(text: str) -> StoredPassword:
    return StoredPassword(Secret(text), "mail.example.org", "user@example.org")


@pytest.mark.parametrize("text", PASSWORDS)
def test_a_password_is_there_again_after_a_restart(keyring_session: KeyringSession, text: str) -> None:
    KeyringSecrets().put(SITE, Dialog.SETUP, password(text))
    assert KeyringSecrets().get(SITE, Dialog.SETUP) == password(text)
    assert KeyringSecrets().get(SITE, Dialog.FORWARDING) is None


def test_deleting_leaves_nothing_in_the_keyring(keyring_session: KeyringSession) -> None:
    secrets = KeyringSecrets()
    for dialog in Dialog:
        secrets.put(SITE, dialog, password("one"))
        secrets.put(SITE, dialog, password("two"))
    assert len(keyring_session.labels()) == 2
    for dialog in Dialog:
        secrets.delete(SITE, dialog)
        secrets.delete(SITE, dialog)
    assert keyring_session.labels() == []


def test_a_locked_keyring_that_nobody_unlocks_is_named(keyring_session: KeyringSession) -> None:
    KeyringSecrets().put(SITE, Dialog.SETUP, password("one"))
    keyring_session.lock()
    with pytest.raises(SecretError) as caught:
        KeyringSecrets(deadline=5).get(SITE, Dialog.SETUP)
    assert caught.value.code is ErrorCode.KEYRING_LOCKED


def test_a_keyring_that_does_not_answer_ends_at_the_deadline_and_writes_nothing_later(
    keyring_session: KeyringSession,
) -> None:
    secrets = KeyringSecrets(deadline=0.3)
    KeyringSecrets().put(SITE, Dialog.SETUP, password("before"))
    keyring_session.signal(signal.SIGSTOP)
    with pytest.raises(SecretError) as caught:
        secrets.put(SITE, Dialog.SETUP, password("too late"))
    assert caught.value.code is ErrorCode.KEYRING_TIMEOUT
    keyring_session.signal(signal.SIGCONT)
    for thread in [each for each in threading.enumerate() if each.name == "keyring"]:
        thread.join(20)
    assert KeyringSecrets().get(SITE, Dialog.SETUP) == password("before")


def test_a_keyring_killed_in_mid_call_is_named_at_once(keyring_session: KeyringSession) -> None:
    keyring_session.signal(signal.SIGSTOP)
    caught: list[SecretError] = []

    def put() -> None:
        try:
            KeyringSecrets(deadline=30).put(SITE, Dialog.SETUP, password("lost"))
        except SecretError as error:
            caught.append(error)

    caller = threading.Thread(target=put, daemon=True)
    caller.start()
    keyring_session.signal(signal.SIGKILL)
    caller.join(20)
    assert not caller.is_alive()
    assert caught
    assert caught[0].code is ErrorCode.KEYRING_MISSING


def test_a_keyring_that_is_gone_is_missing(keyring_session: KeyringSession) -> None:
    keyring_session.signal(signal.SIGKILL)
    with pytest.raises(SecretError) as caught:
        KeyringSecrets().put(SITE, Dialog.SETUP, password("x"))
    assert caught.value.code is ErrorCode.KEYRING_MISSING


def test_a_dead_session_bus_is_a_missing_keyring(keyring_session: KeyringSession) -> None:
    keyring_session.stop_bus()
    with pytest.raises(SecretError) as caught:
        KeyringSecrets().get(SITE, Dialog.SETUP)
    assert caught.value.code is ErrorCode.KEYRING_MISSING
