"""The keyring, until the technician chooses "for this session only"."""

import threading

from myreports_gui.store.secrets import Dialog, SecretStore, SessionSecrets, StoredPassword


class SessionChoice:
    """A SecretStore that can be told to keep passwords in memory from now on. Safe from any thread."""

    def __init__(self, keyring: SecretStore) -> None:
        self._keyring = keyring
        self._session = SessionSecrets()
        self._session_only = threading.Event()

    def use_session_only(self) -> None:
        self._session_only.set()

    @property
    def durable(self) -> bool:
        return self._keyring.durable and not self._session_only.is_set()

    def put(self, site_id: str, dialog: Dialog, stored: StoredPassword) -> None:
        if self._session_only.is_set():
            self._session.put(site_id, dialog, stored)
        else:
            self._keyring.put(site_id, dialog, stored)

    def get(self, site_id: str, dialog: Dialog) -> StoredPassword | None:
        if self._session_only.is_set():
            return self._session.get(site_id, dialog)
        return self._keyring.get(site_id, dialog)

    def delete(self, site_id: str, dialog: Dialog) -> None:
        self._session.delete(site_id, dialog)
        if not self._session_only.is_set():
            self._keyring.delete(site_id, dialog)
