"""What can go wrong on disk, as codes and facts. Closed lists: codes are added, never renamed."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from myreports_gui.model.errors import ErrorCode


class StoreErrorCode(StrEnum):
    """Why a settings file was not read or not changed. The file is then as it was before."""

    NEWER_SCHEMA = "newer-schema"
    """Written by a newer version of this program."""
    LOCK_TIMEOUT = "lock-timeout"
    """Another running copy holds the lock for longer than this one waits."""
    READ_ONLY = "read-only"
    DISK_FULL = "disk-full"
    FOLDER_MISSING = "folder-missing"
    NOT_A_FILE = "not-a-file"
    """A folder, pipe or device stands where the file should be."""
    LINK_LOOP = "link-loop"
    TOO_BIG = "too-big"
    UNREADABLE = "unreadable"
    IO_FAILED = "io-failed"
    INVALID_VALUE = "invalid-value"
    """A value that the file must not hold; `location` names it."""
    SITE_UNKNOWN = "site-unknown"
    """The site is not stored, or another running copy has deleted it."""
    SITE_EXISTS = "site-exists"
    NAME_TAKEN = "name-taken"
    CHANGED_MEANWHILE = "changed-meanwhile"
    """Another running copy changed the site while this Save was under way."""


class StoreError(Exception):
    """A settings file that could not be read or changed. Carries facts, never a secret and never prose.

    `location`: path of the bad value, e.g. "$.sites[0].state.forwarding.port". `platform`: the operating system's name
    for the failure, e.g. "ENOSPC". `restore_error`: why a keyring entry could not be put back to what it was before the
    Save that failed; None when it was put back or never touched.
    """

    def __init__(
        self, code: StoreErrorCode, path: Path, *, location: str = "", platform: str = "", found: int | None = None
    ) -> None:
        super().__init__(code.value, str(path), location, platform)
        self.code = code
        self.path = path
        self.location = location
        self.platform = platform
        self.found = found
        """The schema number that was found, with NEWER_SCHEMA."""
        self.restore_error: ErrorCode | None = None


class StoreNoticeCode(StrEnum):
    """What was done to a settings file beyond what was asked."""

    DAMAGED_SET_ASIDE = "damaged-set-aside"
    """The file could not be understood whole; `path` is the untouched copy, what was sound in it is kept."""
    RESTORED = "restored"
    """The file vanished while the program ran and was written anew from memory."""
    MIGRATED = "migrated"
    """The file came from an older version; `path` is the backup."""


class StoreNotice(Struct, frozen=True, kw_only=True):
    """`location`: path of the first bad value, or the byte where the JSON ends. `kept`: how many sites are left."""

    code: StoreNoticeCode
    path: Path
    location: str = ""
    kept: int = 0


class ExchangeErrorCode(StrEnum):
    """Why nothing was imported or exported. Closed list."""

    UNREADABLE = "unreadable"
    NOT_WRITTEN = "not-written"
    TOO_BIG = "too-big"
    NO_JSON = "no-json"
    OTHER_FILE = "other-file"
    """JSON, but not an export of sites."""
    NEWER = "newer"
    INVALID_VALUE = "invalid-value"
    EMPTY = "empty"


class ExchangeError(Exception):
    """`location`: path of the bad value, e.g. "$.sites[0].name". `platform`: the system's name for what failed."""

    def __init__(self, code: ExchangeErrorCode, path: Path, *, location: str = "", platform: str = "") -> None:
        super().__init__(code.value, str(path), location, platform)
        self.code = code
        self.path = path
        self.location = location
        self.platform = platform
