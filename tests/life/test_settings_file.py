"""The settings file in the worst hands, in the window and headless: one clear sentence, and nothing is lost."""

import json
import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QMessageBox

from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import SetupForm, SystemState
from myreports_gui.store.saving import Keep, Replace, SiteSaver
from myreports_gui.store.secrets import SessionSecrets
from myreports_gui.store.site import Dialog
from myreports_gui.store.sites import SiteStore, new_site
from tests.cli.running import command
from tests.ui.conftest import MakeDesk

SITE = "Acme"


@pytest.fixture
def store(own_home: Path, tmp_path: Path) -> SiteStore:
    """The same file for the window of `make_desk` and for headless commands, with one site in it."""
    (tmp_path / "config").mkdir(mode=0o700)
    (own_home / "config_home" / "myreports-email-configurator").symlink_to(tmp_path / "config")
    store = SiteStore(tmp_path / "config")
    setup = SetupForm(host="mail.acme.example", from_address="reports@acme.example")
    store.add(replace(new_site(SITE), state=SystemState(setup=setup)))
    return store


def newer(path: Path) -> None:
    document = json.loads(path.read_text())
    path.write_text(json.dumps(document | {"schema": 99, "sites": "in a form nobody knows yet"}))


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:300])


def wrong_types(path: Path) -> None:
    document = json.loads(path.read_text())
    document["sites"].append({**document["sites"][0], "id": "f" * 32, "name": 7})
    path.write_text(json.dumps(document))


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def a_circle(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def endless(path: Path) -> None:
    os.truncate(path, 40_000_000)


REFUSED = [(newer, "newer version"), (a_folder, "is not a file"), (a_circle, "leads nowhere"), (endless, "far too big")]


@pytest.mark.parametrize(("spoil", "words"), REFUSED)
def test_a_file_that_cannot_be_used_is_left_alone(
    make_desk: MakeDesk, store: SiteStore, spoil: Callable[[Path], None], words: str
) -> None:
    spoil(store.path)
    before = store.path.read_bytes() if store.path.is_file() and spoil is not endless else b""
    ran = command("check", "--site", SITE)
    assert ran.code == 2
    assert words in ran.err
    assert len(ran.err.splitlines()) == 1

    desk = make_desk()
    desk.qtbot.waitUntil(lambda: desk.has("tell.ok"))
    assert words in desk.window.findChildren(QMessageBox)[-1].text()
    desk.press("tell.ok")
    desk.fill_setup(password="")
    desk.type("setup.user", "")
    desk.press("setup.save")
    desk.name_site("Another")
    desk.qtbot.waitUntil(lambda: desk.has("tell.ok"))
    desk.press("tell.ok")
    assert desk.text("setup.host") == "mail.acme.example"  # what was typed is still there
    if before:
        assert store.path.read_bytes() == before


@pytest.mark.parametrize(("spoil", "kept"), [(truncated, 0), (wrong_types, 1)])
def test_a_damaged_file_is_set_aside_and_told(
    make_desk: MakeDesk, store: SiteStore, spoil: Callable[[Path], None], kept: int
) -> None:
    spoil(store.path)
    damaged = store.path.read_bytes()
    ran = command("check", "--site", "nobody")
    assert ran.code == 2
    assert "damaged" in ran.err + ran.out
    asides = list(store.path.parent.glob("sites.damaged-*.json"))
    assert [aside.read_bytes() for aside in asides] == [damaged]
    desk = make_desk()
    assert len(desk.stored_names()) == kept


def test_the_window_tells_of_a_damaged_file(make_desk: MakeDesk, store: SiteStore) -> None:
    wrong_types(store.path)
    desk = make_desk()
    desk.wait_text("logPane", "was damaged (at $.sites[1].name)")
    assert desk.stored_names() == [SITE]
    assert desk.text("setup.host") == "mail.acme.example"


def test_a_linked_file_stays_a_link(make_desk: MakeDesk, store: SiteStore, tmp_path: Path) -> None:
    """Settings kept in a synchronized folder."""
    elsewhere = tmp_path / "synchronized.json"
    store.path.rename(elsewhere)
    store.path.symlink_to(elsewhere)
    desk = make_desk()
    desk.type("setup.host", "new.acme.example")
    desk.save("setup.save")
    assert store.path.is_symlink()
    assert "new.acme.example" in elsewhere.read_text()
    assert command("plan", "--site", SITE).code == 0


def test_the_folder_is_removed_while_the_window_runs(make_desk: MakeDesk, store: SiteStore) -> None:
    desk = make_desk()
    shutil.rmtree(store.path.parent)
    desk.type("setup.host", "new.acme.example")
    desk.save("setup.save")
    (site,) = SiteStore(store.path.parent).load().sites
    assert (site.name, site.state.setup.host) == (SITE, "new.acme.example")


def test_two_windows_save_at_once(make_desk: MakeDesk, store: SiteStore) -> None:
    one, two = make_desk(), make_desk()
    for number in range(5):
        for desk, name in ((one, "one"), (two, "two")):
            desk.press("site.new")
            desk.fill_setup(host=f"{name}.example", password="")
            desk.type("setup.user", "")
        saved: list[object] = []
        for desk, name in ((one, "one"), (two, "two")):
            desk.window.saves.saved.connect(saved.append)
            desk.press("setup.save")
            desk.name_site(f"{name} {number}")
        one.qtbot.waitUntil(lambda: len(saved) == 2)  # noqa: B023 - waited for before it changes
        for desk in (one, two):
            desk.window.saves.saved.disconnect(saved.append)
    hosts = {site.name: site.state.setup.host for site in store.load().sites}
    assert hosts == {SITE: "mail.acme.example"} | {f"{n} {i}": f"{n}.example" for n in ("one", "two") for i in range(5)}


def test_two_windows_change_the_same_site(make_desk: MakeDesk, store: SiteStore) -> None:
    """The second Save overwrites no more than its own form, and nobody's edits are mixed."""
    one, two = make_desk(), make_desk()
    one.type("setup.host", "one.example")
    one.save("setup.save")
    two.type("forwarding.server", "two.example")
    two.save("forwarding.save")
    (site,) = store.load().sites
    assert (site.state.setup.host, site.state.forwarding.server) == ("one.example", "two.example")


def test_passwords_and_sites_of_copies_that_save_at_once_are_never_mixed(tmp_path: Path) -> None:
    secrets = SessionSecrets()
    store = SiteStore(tmp_path / "settings")
    sites = [new_site(f"Site {number}") for number in range(4)]
    for site in sites:
        store.add(site)

    def save(site_id: str) -> None:
        saver = SiteSaver(SiteStore(tmp_path / "settings"), secrets)
        for number in range(10):
            form = SetupForm(host=f"{site_id}.example", user=site_id)
            saver.save_setup(site_id, form, Replace(Secret(f"{site_id} {number}")) if number % 2 == 0 else Keep())

    threads = [threading.Thread(target=save, args=(site.id,)) for site in sites]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    for site in store.load().sites:
        assert site.state.setup.host == f"{site.id}.example"
        stored = secrets.get(site.id, Dialog.SETUP)
        assert stored is not None
        assert stored.secret == Secret(f"{site.id} 8")
