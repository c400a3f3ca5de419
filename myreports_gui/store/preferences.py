"""What this user prefers of the program itself: language, theme, log level. A small validated file of its own."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

import msgspec
from msgspec import Struct

from . import disk
from .errors import StoreError, StoreErrorCode

FILE_NAME: Final = "preferences.json"
LOCK_WAIT: Final = 5.0
"""Seconds to wait for another running copy."""

_SCHEMA: Final = 1


class Language(StrEnum):
    """Of the window. SYSTEM: the user's, English where we do not speak it."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class LogLevel(StrEnum):
    """What the log file keeps; the log pane always shows everything."""

    WARNINGS = "warnings"
    STEPS = "steps"
    DETAILS = "details"


class Preferences(Struct, frozen=True, kw_only=True):
    language: Language = Language.SYSTEM
    theme: Theme = Theme.SYSTEM
    log_level: LogLevel = LogLevel.STEPS


class Found(Struct, frozen=True, kw_only=True):
    """`set_aside`: where a file that could not be understood was kept; the preferences are then the usual ones."""

    preferences: Preferences
    set_aside: Path | None = None


class PreferenceStore(Protocol):
    """Both block on the disk and raise StoreError; nothing is then changed."""

    def load(self) -> Found: ...

    def save(self, preferences: Preferences) -> None: ...


class PreferencesFile:
    """`folder`: the one of the settings file. Nothing is written before the first `save`."""

    def __init__(self, folder: Path, *, lock_wait: float = LOCK_WAIT) -> None:
        self.path = folder / FILE_NAME
        self._lock_wait = lock_wait

    def load(self) -> Found:
        data = disk.read(self.path)
        if data is None:
            return Found(preferences=Preferences())
        try:
            return Found(preferences=_parsed(data, self.path))
        except _DamagedError:
            with disk.locked(self.path, self._lock_wait):
                set_aside = disk.copy_aside(self.path, data, "damaged")
                disk.write(self.path, _serialized(Preferences()))
            return Found(preferences=Preferences(), set_aside=set_aside)

    def save(self, preferences: Preferences) -> None:
        with disk.locked(self.path, self._lock_wait):
            data = disk.read(self.path)
            if data is not None:
                _refuse_newer(data, self.path)
            disk.write(self.path, _serialized(preferences))


class SessionPreferences:
    """In memory: practice writes nothing."""

    def __init__(self) -> None:
        self._preferences = Preferences()

    def load(self) -> Found:
        return Found(preferences=self._preferences)

    def save(self, preferences: Preferences) -> None:
        self._preferences = preferences


class _DamagedError(Exception):
    """No preferences of ours."""


class _Record(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    language: Language
    theme: Theme
    log_level: LogLevel
    schema: int = _SCHEMA


def _serialized(preferences: Preferences) -> bytes:
    record = msgspec.convert(preferences, _Record, from_attributes=True)
    return msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"


def _parsed(data: bytes, path: Path) -> Preferences:
    _refuse_newer(data, path)
    try:
        record = msgspec.json.decode(data, type=_Record)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _DamagedError from error
    if record.schema != _SCHEMA:
        raise _DamagedError
    return Preferences(language=record.language, theme=record.theme, log_level=record.log_level)


def _refuse_newer(data: bytes, path: Path) -> None:
    """A newer version's file is left alone: neither read nor overwritten. Raises StoreError."""
    found = re.search(rb'"schema"\s*:\s*(\d{1,9})\b', data)
    if found and int(found[1]) > _SCHEMA:
        raise StoreError(StoreErrorCode.NEWER_SCHEMA, path, location="$.schema", found=int(found[1]))
