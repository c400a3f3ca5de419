"""Killed in the middle of saves, and several copies saving at once: no site is lost or mixed."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import SetupForm
from myreports_gui.store.saving import Keep, Replace, SiteSaver
from myreports_gui.store.secrets import SessionSecrets
from myreports_gui.store.sites import Site, SiteStore, new_site

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("STORE_KILLS", "20"))
"""The long form is STORE_KILLS=500."""

_SAVING = """
import itertools, sys
from msgspec.structs import replace
from pathlib import Path
from myreports_gui.model.settings import SetupForm
from myreports_gui.store.sites import SiteStore
store = SiteStore(Path(sys.argv[1]))
ids = [site.id for site in store.load().sites]
for number in itertools.count(int(sys.argv[2])):
    for each in ids:
        text = f"{each}-{number}-" + "x" * (number % 1500)
        setup = SetupForm(host=text, user=text, from_address=text)
        store.update(each, lambda site: replace(site, state=replace(site.state, setup=setup)))
    print(number, flush=True)
"""

_ADDING = """
import sys
from msgspec.structs import replace
from pathlib import Path
from myreports_gui.store.sites import SiteStore, new_site
store = SiteStore(Path(sys.argv[1]), lock_wait=60)
shared = sys.argv[2]
for number in range(int(sys.argv[4])):
    store.add(new_site(f"{sys.argv[3]}-{number}"))
    def count(site):
        deadlines = replace(site.aids.deadlines, dns=site.aids.deadlines.dns + 1)
        return replace(site, aids=replace(site.aids, deadlines=deadlines))
    store.update(shared, count)
"""


def start(code: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def number_in(site: Site) -> int:
    """The round that wrote this site; fails when its fields come from different rounds or sites."""
    setup = site.state.setup
    assert setup.host == setup.user == setup.from_address
    if not setup.host:
        return -1
    owner, number, _ = setup.host.split("-")
    assert owner == site.id
    return int(number)


def test_a_copy_killed_in_the_middle_of_saves_loses_nothing(tmp_path: Path) -> None:
    store, chance = SiteStore(tmp_path), random.Random(7)
    for name in ("A", "B", "C"):
        store.add(new_site(name))
    begin = 0
    for _ in range(KILLS):
        process = start(_SAVING, str(tmp_path), str(begin))
        assert process.stdout is not None
        for _ in range(chance.randint(1, 6)):
            confirmed = int(process.stdout.readline())
        for _ in range(chance.randint(0, 20_000)):
            pass  # let the kill fall anywhere within a save
        process.kill()
        output = process.stdout.read()  # communicate() would lose the lines that readline() has read ahead
        _, errors = process.communicate(timeout=20)
        assert errors == ""
        confirmed = max([confirmed, *map(int, output.split())])
        listing = SiteStore(tmp_path).load()
        assert listing.notices == ()
        assert [site.name for site in listing.sites] == ["A", "B", "C"]
        rounds = [number_in(site) for site in listing.sites]
        assert all(confirmed <= each <= confirmed + 1 for each in rounds), "a confirmed save is not there"
        begin = max(rounds) + 1
    store.rename_site(store.load().sites[0].id, "still writable")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["sites.json", "sites.json.lock"]


def test_copies_that_save_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    store, shared = SiteStore(tmp_path), new_site("shared")
    store.add(shared)
    processes = [start(_ADDING, str(tmp_path), shared.id, name, "12") for name in ("one", "two", "three")]
    for process in processes:
        _, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (0, "")
    listing = store.load()
    names = {site.name for site in listing.sites}
    assert names == {"shared", *(f"{copy}-{number}" for copy in ("one", "two", "three") for number in range(12))}
    assert store.get(shared.id).aids.deadlines.dns == shared.aids.deadlines.dns + 36
    assert listing.notices == ()


_KILLED_SAVE = """
import os, signal, sys
from pathlib import Path
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import SetupForm
from myreports_gui.store import disk
from myreports_gui.store.saving import Replace, SiteSaver
from myreports_gui.store.secrets import SessionSecrets
from myreports_gui.store.sites import SiteStore
setattr(disk, sys.argv[3], lambda *_: os.kill(os.getpid(), signal.SIGKILL))
saver = SiteSaver(SiteStore(Path(sys.argv[1])), SessionSecrets())
saver.save_setup(sys.argv[2], SetupForm(host="new"), Replace(Secret("x")))
"""


@pytest.mark.parametrize(("step", "host"), [("_create", "old"), ("_replace", "old"), ("_sync_folder", "new")])
def test_a_save_killed_at_each_of_its_steps_is_whole_or_not_there(tmp_path: Path, step: str, host: str) -> None:
    store, site = SiteStore(tmp_path), new_site("A")
    store.add(site)
    saver = SiteSaver(store, SessionSecrets())
    saver.save_setup(site.id, SetupForm(host="old"), Keep())
    process = start(_KILLED_SAVE, str(tmp_path), site.id, step)
    process.communicate(timeout=20)
    assert process.returncode == -9
    assert json.loads(store.path.read_bytes())["sites"][0]["state"]["setup"]["host"] == host
    saved = saver.save_setup(site.id, replace(store.get(site.id).state.setup, user="next"), Replace(Secret("y")))
    assert (saved.site.state.setup.host, saved.site.state.setup.user) == (host, "next")
    assert not list(tmp_path.glob("*.tmp"))
