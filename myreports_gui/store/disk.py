"""Whole, atomic, private files, and the lock between running copies. Every failure is a StoreError with a code."""

import errno
import logging
import os
import stat
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from .errors import StoreError, StoreErrorCode

MAX_BYTES: Final = 32 * 1024 * 1024
_REPLACE_TRIES: Final = 50

_CODES: Final = {
    errno.EACCES: StoreErrorCode.READ_ONLY,
    errno.EPERM: StoreErrorCode.READ_ONLY,
    errno.EROFS: StoreErrorCode.READ_ONLY,
    errno.ENOSPC: StoreErrorCode.DISK_FULL,
    errno.EDQUOT: StoreErrorCode.DISK_FULL,
    errno.EFBIG: StoreErrorCode.DISK_FULL,
    errno.ENOENT: StoreErrorCode.FOLDER_MISSING,
    errno.ENOTDIR: StoreErrorCode.FOLDER_MISSING,
    errno.EEXIST: StoreErrorCode.FOLDER_MISSING,  # mkdir met a file where the folder should be
    errno.ELOOP: StoreErrorCode.LINK_LOOP,
    errno.EISDIR: StoreErrorCode.NOT_A_FILE,
}

_log = logging.getLogger(__name__)


def store_error(error: OSError, path: Path, *, reading: bool = False) -> StoreError:
    """The StoreError for a failed system call on `path`."""
    code = _CODES.get(error.errno or 0, StoreErrorCode.IO_FAILED)
    if reading and code is StoreErrorCode.READ_ONLY:
        code = StoreErrorCode.UNREADABLE
    return StoreError(code, path, platform=errno.errorcode.get(error.errno or 0, type(error).__name__))


def resolve(path: Path) -> Path:
    """The file that `path` stands for: a symbolic link is kept and the file it names is read and written."""
    try:
        target = Path(os.path.realpath(path))
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return target
    except OSError as error:
        raise store_error(error, path, reading=True) from error
    if stat.S_ISLNK(mode):  # realpath gives up on a loop and leaves a link
        raise StoreError(StoreErrorCode.LINK_LOOP, path, platform="ELOOP")
    if not stat.S_ISREG(mode):  # opening a pipe would wait for ever
        raise StoreError(StoreErrorCode.NOT_A_FILE, path)
    return target


def read(path: Path) -> bytes | None:
    """The whole file, None where there is none."""
    target = resolve(path)
    try:
        with target.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise store_error(error, path, reading=True) from error
    if len(data) > MAX_BYTES:
        raise StoreError(StoreErrorCode.TOO_BIG, path)
    return data


def write(path: Path, data: bytes) -> None:
    """Replace the file whole or not at all; mode 0600. The caller holds the lock, so one temporary name is enough."""
    target = resolve(path)
    temporary = target.with_name(target.name + ".tmp")
    try:
        with suppress(FileNotFoundError):  # left by a copy that was killed
            temporary.unlink()
        with ExitStack() as undo:
            undo.callback(temporary.unlink, missing_ok=True)
            _create(temporary, data)
            _replace(temporary, target)
            undo.pop_all()
    except OSError as error:
        raise store_error(error, path) from error
    _sync_folder(target.parent)


def copy_aside(path: Path, data: bytes, label: str) -> Path:
    """Keep `data` beside `path` under a name that no file has yet; returns it."""
    target = resolve(path)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    while True:
        aside = target.with_name(f"{target.stem}.{label}-{stamp}-{os.urandom(3).hex()}{target.suffix}")
        try:
            _create(aside, data)
        except FileExistsError:
            continue
        except OSError as error:
            with suppress(OSError):  # half a copy helps nobody, and the original still stands
                aside.unlink()
            raise store_error(error, aside) from error
        _sync_folder(aside.parent)
        return aside


@contextmanager
def locked(path: Path, wait: float) -> Iterator[None]:
    """Hold the lock of `path` against threads and other copies; waits `wait` seconds at most, then LOCK_TIMEOUT."""
    import filelock  # noqa: PLC0415 - brings asyncio, which whoever only reads has no use for

    target = resolve(path)
    try:
        if not path.is_symlink():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        elif not target.parent.is_dir():  # perhaps a drive that is not mounted now: make no folder in its place
            raise StoreError(StoreErrorCode.FOLDER_MISSING, target)
        lock = filelock.FileLock(target.with_name(target.name + ".lock"), timeout=wait, mode=0o600)
        lock.acquire()
    except filelock.Timeout:
        raise StoreError(StoreErrorCode.LOCK_TIMEOUT, path) from None
    except NotImplementedError:  # a file system without locks
        raise StoreError(StoreErrorCode.IO_FAILED, path, platform="ENOLCK") from None
    except OSError as error:
        raise store_error(error, path) from error
    try:
        yield
    finally:
        lock.release()


def _create(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _replace(source: Path, target: Path) -> None:
    for remaining in reversed(range(_REPLACE_TRIES)):
        try:
            source.replace(target)
        except PermissionError:
            # Windows refuses while a virus scanner or another copy has the file open for a moment.
            if os.name != "nt" or not remaining:
                raise
            time.sleep(0.02)
        else:
            return


def _sync_folder(folder: Path) -> None:
    """Make a rename durable. The new file is already in place: a folder that cannot be synced undoes nothing."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        _log.warning("folder not synced: %s", errno.errorcode.get(error.errno or 0, "OSError"))
