"""The preferences file: kept whole, validated, set aside where it is damaged, left alone where it is newer."""

import json
from pathlib import Path

import pytest

from myreports_gui.store.errors import StoreError, StoreErrorCode
from myreports_gui.store.preferences import (
    FILE_NAME,
    Language,
    LogLevel,
    Preferences,
    PreferencesFile,
    SessionPreferences,
    Theme,
)

CHOSEN = Preferences(language=Language.GERMAN, theme=Theme.DARK, log_level=LogLevel.DETAILS)


def test_nothing_is_written_before_something_is_chosen(tmp_path: Path) -> None:
    assert PreferencesFile(tmp_path / "config").load().preferences == Preferences()
    assert list(tmp_path.iterdir()) == []


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    PreferencesFile(tmp_path).save(CHOSEN)
    assert PreferencesFile(tmp_path).load().preferences == CHOSEN
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b'{"language": "fr", "theme": "dark", "log_level": "steps", "schema": 1}',
        b'{"language": "de", "theme": "dark", "log_level": "steps", "schema": 1, "unknown": 1}',
        b'{"language": "de", "theme": "dark"}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_set_aside_and_the_usual_preferences_hold(tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(damaged)
    found = PreferencesFile(tmp_path).load()
    assert found.preferences == Preferences()
    assert found.set_aside is not None
    assert found.set_aside.read_bytes() == damaged
    assert PreferencesFile(tmp_path).load().set_aside is None, "told once, not at every start"


def test_a_newer_file_is_neither_read_nor_overwritten(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_text(json.dumps({"schema": 2, "language": "eo"}))
    before = path.read_bytes()
    for call in (lambda: PreferencesFile(tmp_path).load(), lambda: PreferencesFile(tmp_path).save(CHOSEN)):
        with pytest.raises(StoreError) as caught:
            call()
        assert caught.value.code is StoreErrorCode.NEWER_SCHEMA
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_an_error_with_a_code(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    with pytest.raises(StoreError):
        PreferencesFile(tmp_path / "config").save(CHOSEN)


def test_practice_keeps_them_in_memory() -> None:
    store = SessionPreferences()
    store.save(CHOSEN)
    assert store.load().preferences == CHOSEN
