"""The program's preferences: read at the start, put into force at once, kept on the worker."""

import logging
import threading
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from myreports_gui.store.errors import StoreError
from myreports_gui.store.preferences import Found, Preferences, PreferenceStore

from .appearance import LOG_LEVELS, Appearance
from .job import Done, Failed, Job, Outcome, Worker

PATIENCE: Final = 0.3
"""Seconds that the first window waits for the disk; what comes later is put into force when it comes."""


class ProgramPreferences(QObject):
    """`language_changed`: what is on screen is to be built anew. `noticed`: there is something in `take_notices`.

    `appearance` None: nothing to look at, as in tests of other things.
    """

    language_changed = Signal()
    noticed = Signal()

    def __init__(self, worker: Worker, store: PreferenceStore, appearance: Appearance | None = None) -> None:
        super().__init__()
        self._worker = worker
        self._store = store
        self._appearance = appearance
        self._notices: list[Path | StoreError] = []
        self.current = Preferences()
        self.job: Job | None = None
        """The last reading or keeping; a window need not wait for it."""

    def load(self) -> None:
        """Read them on the worker and put them into force."""
        read = _FirstReading(self._store)
        self.job = self._worker.call(read, self._loaded)
        found = read.wait(PATIENCE)
        if found is not None:
            self._put_into_force(found.preferences)

    def change(self, preferences: Preferences) -> None:
        """Put them into force and keep them."""
        if preferences == self.current:
            return
        store = self._store
        self.job = self._worker.call(lambda: store.save(preferences), self._saved)
        self._put_into_force(preferences)

    def take_notices(self) -> list[Path | StoreError]:
        """What is still to be told: the copy of a damaged file; why the preferences were not read or not kept."""
        notices, self._notices = self._notices, []
        return notices

    def _put_into_force(self, preferences: Preferences) -> None:
        self.current = preferences
        logging.getLogger("myreports_gui").setLevel(LOG_LEVELS[preferences.log_level])
        if self._appearance is not None:
            self._appearance.colour(preferences.theme)
            if self._appearance.speak(preferences.language):
                self.language_changed.emit()

    def _loaded(self, outcome: Outcome[Found]) -> None:
        match outcome:
            case Done(found):
                if found.preferences != self.current:
                    self._put_into_force(found.preferences)
                if found.set_aside is not None:
                    self._notice(found.set_aside)
            case Failed(StoreError() as error):
                self._notice(error)
            case Failed(error):
                raise error

    def _saved(self, outcome: Outcome[None]) -> None:
        match outcome:
            case Failed(StoreError() as error):
                self._notice(error)
            case Failed(error):
                raise error

    def _notice(self, notice: Path | StoreError) -> None:
        self._notices.append(notice)
        self.noticed.emit()


class _FirstReading:
    """Runs on the worker; whoever builds the first window may wait a moment for it."""

    def __init__(self, store: PreferenceStore) -> None:
        self._store = store
        self._over = threading.Event()
        self._found: Found | None = None

    def __call__(self) -> Found:
        try:
            self._found = self._store.load()
            return self._found
        finally:
            self._over.set()

    def wait(self, seconds: float) -> Found | None:
        return self._found if self._over.wait(seconds) else None
