"""A disk that does not do what is asked: each fault has its code, and the settings stay as they were."""

import errno
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from myreports_gui.store import disk
from myreports_gui.store.errors import StoreError, StoreErrorCode
from myreports_gui.store.sites import SiteStore, new_site

from .conftest import child
from .test_sites import full_site

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="made with POSIX means")

_STEP = """
import os, sys
from pathlib import Path
from myreports_gui.store.errors import StoreError
from myreports_gui.store.sites import SiteStore, new_site
import filelock, encodings.idna
store = SiteStore(Path(sys.argv[1]))
{before}
try:
    {step}
    print("no error")
except StoreError as error:
    print(error.code, error.platform)
"""
_AS_NOBODY = "os.geteuid() or (os.setegid(65534), os.seteuid(65534))"  # root may write anywhere


def outcome(folder: Path, step: str, before: str = "") -> str:
    done = child(_STEP.format(step=step, before=before), str(folder))
    assert done.stderr == ""
    return done.stdout.strip()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that another user can reach, which pytest's are not."""
    folder = Path(tempfile.mkdtemp(prefix="store-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_folder_is_named_and_can_still_be_read(open_folder: Path) -> None:
    store = SiteStore(open_folder)
    store.add(full_site())
    store.path.chmod(0o644)
    (open_folder / "sites.json.lock").unlink()
    before = store.path.read_bytes()
    open_folder.chmod(0o555)
    assert outcome(open_folder, "store.add(new_site('B'))", _AS_NOBODY) == "read-only EACCES"
    assert outcome(open_folder, "assert len(store.load().sites) == 1", _AS_NOBODY) == "no error"
    assert store.path.read_bytes() == before


def test_a_file_that_may_not_be_read_is_named(open_folder: Path) -> None:
    store = SiteStore(open_folder)
    store.add(full_site())
    if os.geteuid():
        store.path.chmod(0)
    assert outcome(open_folder, "store.load()", _AS_NOBODY) == "unreadable EACCES"


def test_a_full_disk_leaves_the_old_file_and_no_rubbish(tmp_path: Path) -> None:
    store = SiteStore(tmp_path)
    store.add(full_site())
    before = store.path.read_bytes()
    limit = "\n".join(
        (
            "import resource, signal",
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)",
            "resource.setrlimit(resource.RLIMIT_FSIZE, (700, 700))",
        )
    )
    assert outcome(tmp_path, "store.add(new_site('B'))", limit) == "disk-full EFBIG"
    assert store.path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["sites.json", "sites.json.lock"]


def test_a_really_full_disk(tmp_path: Path) -> None:
    """On a small file system of its own, where this user may mount one."""
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(tmp_path)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this user may not mount")
    try:
        store, site = SiteStore(tmp_path), full_site()
        store.add(site)
        (tmp_path / "ballast").write_bytes(b"x" * 8192)
        with pytest.raises(StoreError) as caught:
            for number in range(20):
                store.add(new_site(f"Site {number}"))
        assert (caught.value.code, caught.value.platform) == (StoreErrorCode.DISK_FULL, "ENOSPC")
        assert SiteStore(tmp_path).load().sites[0] == site
        store.path.write_bytes(b"{damage")
        with pytest.raises(StoreError) as caught:
            for _ in range(20):
                SiteStore(tmp_path).load()
                store.path.write_bytes(b"{damage" * 500)
        assert caught.value.code is StoreErrorCode.DISK_FULL
        assert store.path.read_bytes().startswith(b"{damage")
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_file_in_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    for folder in (tmp_path / "config", tmp_path / "config" / "deeper"):
        with pytest.raises(StoreError) as caught:
            SiteStore(folder).add(new_site("A"))
        assert caught.value.code is StoreErrorCode.FOLDER_MISSING
    assert (tmp_path / "config").read_text() == "in the way"


@pytest.mark.parametrize("make", ["mkdir", "mkfifo"])
def test_a_folder_or_pipe_in_place_of_the_file_is_refused_without_waiting(tmp_path: Path, make: str) -> None:
    getattr(os, make)(tmp_path / "sites.json")
    for call in (SiteStore(tmp_path).load, lambda: SiteStore(tmp_path).add(new_site("A"))):
        with pytest.raises(StoreError) as caught:
            call()
        assert caught.value.code is StoreErrorCode.NOT_A_FILE


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "sites.json").symlink_to(tmp_path / "other.json")
    (tmp_path / "other.json").symlink_to(tmp_path / "sites.json")
    with pytest.raises(StoreError) as caught:
        SiteStore(tmp_path).load()
    assert caught.value.code is StoreErrorCode.LINK_LOOP


def test_a_link_to_a_drive_that_is_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sites.json").symlink_to(tmp_path / "unmounted" / "sites.json")
    with pytest.raises(StoreError) as caught:
        SiteStore(tmp_path).add(new_site("A"))
    assert caught.value.code is StoreErrorCode.FOLDER_MISSING
    assert not (tmp_path / "unmounted").exists()


def test_an_endless_file_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "sites.json").open("wb") as file:
        file.truncate(disk.MAX_BYTES + 1)
    with pytest.raises(StoreError) as caught:
        SiteStore(tmp_path).load()
    assert caught.value.code is StoreErrorCode.TOO_BIG


def test_waiting_for_another_copy_ends(tmp_path: Path) -> None:
    store = SiteStore(tmp_path, lock_wait=0.1)
    store.add(full_site())
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with disk.locked(store.path, 5):
            held.set()
            release.wait(20)

    other = threading.Thread(target=hold)
    other.start()
    try:
        assert held.wait(20)
        with pytest.raises(StoreError) as caught:
            store.add(new_site("B"))
        assert caught.value.code is StoreErrorCode.LOCK_TIMEOUT
        assert len(store.load().sites) == 1
    finally:
        release.set()
        other.join(20)


def test_an_unknown_failure_keeps_the_systems_name(tmp_path: Path) -> None:
    error = disk.store_error(OSError(errno.EIO, "s"), tmp_path)
    assert (error.code, error.platform) == (StoreErrorCode.IO_FAILED, "EIO")
