"""The settings file: what is stored is there again, and what is damaged is never lost."""

import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from myreports_gui.model.plan import Security
from myreports_gui.model.settings import Deadlines, ForwardingForm, Pin, Retained, SetupForm, SystemState, TestAids
from myreports_gui.store.errors import StoreError, StoreErrorCode, StoreNoticeCode
from myreports_gui.store.paths import default_paths
from myreports_gui.store.sites import LastGoodTest, Site, SiteStore, new_site, same_name


def full_site(name: str = "Ämter & Söhne GmbH") -> Site:
    """A site with every field set."""
    return replace(
        new_site(name),
        state=SystemState(
            setup=SetupForm(
                host="mail.example.org",
                user="üser",
                has_password=True,
                from_address="a@example.org",
                reply_to="b@example.org",
                synchronize=True,
            ),
            forwarding=ForwardingForm(
                server="smtp.example.org", port=2525, ssl=True, user="u", has_password=True, email="c@example.org"
            ),
            retained=Retained(port=2525, ssl=True),
        ),
        aids=TestAids(
            ports=(587,),
            ssl_ports=(465, 4465),
            ehlo_name="pbx.example.org",
            ca_file="/etc/ca.pem",
            pins=(Pin(host="mail.example.org", port=465, sha256="a" * 64),),
            deadlines=Deadlines(dns=1.5),
        ),
        last_good=LastGoodTest(
            when=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            port=465,
            security=Security.SSL,
            tls_version="TLSv1.3",
            sha256="b" * 64,
        ),
    )


def code_of(error: pytest.ExceptionInfo[StoreError]) -> StoreErrorCode:
    return error.value.code


def broken_file(folder: Path, change: str) -> tuple[bytes, Site, Site]:
    """A file with two sites, the second with `change` applied to its text."""
    store, first, second = SiteStore(folder), full_site("First"), full_site("Second")
    store.add(first)
    store.add(second)
    document = json.loads(store.path.read_bytes())
    exec(change, {"site": document["sites"][1], "file": document})
    data = json.dumps(document).encode()
    store.path.write_bytes(data)
    return data, first, second


def test_looking_for_settings_creates_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert default_paths().config.name == "myreports-email-configurator"
    listing = SiteStore(default_paths().config).load()
    assert (listing.sites, listing.selected, listing.notices) == ((), None, ())
    assert list(tmp_path.iterdir()) == []


def test_every_field_of_a_site_is_there_after_a_restart(tmp_path: Path) -> None:
    site = full_site()
    SiteStore(tmp_path).add(site)
    listing = SiteStore(tmp_path).load()
    assert listing.sites == (site,)
    assert listing.selected == site.id


def test_the_file_is_private_and_no_temporary_file_is_left(tmp_path: Path) -> None:
    store = SiteStore(tmp_path / "deep" / "folder")
    store.add(full_site())
    store.path.chmod(0o644)
    store.rename_site(store.load().sites[0].id, "Other")
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    assert sorted(each.name for each in store.path.parent.iterdir()) == ["sites.json", "sites.json.lock"]


def test_ids_are_random_hex() -> None:
    ids = {new_site().id for _ in range(100)}
    assert len(ids) == 100
    assert all(len(each) == 32 and int(each, 16) >= 0 for each in ids)


def test_rename_select_aids_and_good_test_are_stored(tmp_path: Path) -> None:
    store, one, two = SiteStore(tmp_path), new_site("One"), new_site("Two")
    store.add(one)
    store.add(two)
    store.select(one.id)
    store.rename_site(one.id, "Uno")
    store.set_aids(one.id, full_site().aids)
    good = full_site().last_good
    assert good is not None
    store.record_good_test(one.id, good)
    listing = SiteStore(tmp_path).load()
    assert listing.selected == one.id
    assert listing.sites == (replace(one, name="Uno", aids=full_site().aids, last_good=good), two)


@pytest.mark.parametrize("name", ["acme gmbh", "ACME GMBH ", "Acme Gmbh"])
def test_two_sites_cannot_have_one_name(tmp_path: Path, name: str) -> None:
    store, other = SiteStore(tmp_path), new_site("Other")
    store.add(new_site("Acme GmbH"))
    store.add(other)
    with pytest.raises(StoreError) as added:
        store.add(new_site(name))
    with pytest.raises(StoreError) as renamed:
        store.rename_site(other.id, name)
    assert code_of(added) is code_of(renamed) is StoreErrorCode.NAME_TAKEN
    assert [site.name for site in store.load().sites] == ["Acme GmbH", "Other"]
    store.rename_site(other.id, "OTHER")
    assert same_name("Straße", "STRASSE")


def test_deleting_the_selected_site_selects_a_neighbour(tmp_path: Path) -> None:
    store = SiteStore(tmp_path)
    sites = [new_site(name) for name in ("A", "B", "C")]
    for site in sites:
        store.add(site)
    store.delete(sites[2].id)
    assert store.load().selected == sites[1].id
    store.select(sites[0].id)
    store.delete(sites[0].id)
    assert store.load().selected == sites[1].id
    store.delete(sites[1].id)
    assert (store.load().sites, store.load().selected) == ((), None)


def test_an_unknown_site_is_named_as_such(tmp_path: Path) -> None:
    store = SiteStore(tmp_path)
    for call in (store.get, store.delete, store.select):
        with pytest.raises(StoreError) as caught:
            call("f" * 32)
        assert code_of(caught) is StoreErrorCode.SITE_UNKNOWN
    site = new_site("A")
    store.add(site)
    with pytest.raises(StoreError) as caught:
        store.add(site)
    assert code_of(caught) is StoreErrorCode.SITE_EXISTS


@pytest.mark.parametrize(
    ("change", "location"),
    [
        ({"name": "A\r\nB"}, "$.name"),
        ({"aids": TestAids(ports=(0,))}, "$.aids.ports[0]"),
        ({"aids": TestAids(deadlines=Deadlines(auth=float("nan")))}, "$.aids.deadlines.auth"),
        ({"state": SystemState(setup=SetupForm(host="a\nb"))}, "$.state.setup.host"),
        ({"name": "\ud800"}, "$"),
    ],
)
def test_a_value_that_could_not_be_read_again_is_never_written(
    tmp_path: Path, change: dict[str, object], location: str
) -> None:
    store, site = SiteStore(tmp_path), full_site()
    store.add(site)
    before = store.path.read_bytes()
    with pytest.raises(StoreError) as caught:
        store.update(site.id, lambda stored: replace(stored, **change))
    assert (code_of(caught), caught.value.location) == (StoreErrorCode.INVALID_VALUE, location)
    assert store.path.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "location"),
    [
        ("site['state']['forwarding']['port'] = '25'", "$.sites[1].state.forwarding.port"),
        ("site['state']['forwarding']['port'] = 65536", "$.sites[1].state.forwarding.port"),
        ("site['state']['setup']['has_password'] = 1", "$.sites[1].state.setup.has_password"),
        ("site['aids']['pins'][0]['sha256'] = 'AA:BB'", "$.sites[1].aids.pins[0].sha256"),
        ("site['last_good']['when'] = '2026-01-02T03:04:05'", "$.sites[1].last_good.when"),
        ("site['surprise'] = 1", "$.sites[1]"),
        ("del site['state']['retained']", "$.sites[1].state"),
        ("site['id'] = 7", "$.sites[1].id"),
        ("site['name'] = 'A\\n'", "$.sites[1].name"),
        ("file['sites'][1] = None", "$.sites[1]"),
        ("site['id'] = file['sites'][0]['id']", "$.sites[1].id"),
    ],
)
def test_one_damaged_site_is_set_aside_and_the_others_stay(tmp_path: Path, change: str, location: str) -> None:
    data, first, _ = broken_file(tmp_path, change)
    listing = SiteStore(tmp_path).load()
    assert listing.sites == (first,)
    (notice,) = listing.notices
    assert (notice.code, notice.location, notice.kept) == (StoreNoticeCode.DAMAGED_SET_ASIDE, location, 1)
    assert notice.path.read_bytes() == data
    assert stat.S_IMODE(notice.path.stat().st_mode) == 0o600
    again = SiteStore(tmp_path).load()
    assert (again.sites, again.notices) == ((first,), ())


@pytest.mark.parametrize(
    ("data", "location"),
    [
        (b"", "$"),
        (b"hello", "byte 0"),
        (b"[1, 2, 3]", "$.schema"),
        (b'{"schema": true}', "$.schema"),
        (b'{"schema": "1"}', "$.schema"),
        (b'{"schema": 0}', "$.schema"),
        (b'{"schema": 1, "sites": 5, "selected": null, "leftovers": []}', "$.sites"),
        (b"\xff\xfe\x00", "byte 0"),
        (b"[" * 100_000, "$"),
        (b"<html>", "byte 0"),
    ],
)
def test_a_foreign_file_is_set_aside_whole(tmp_path: Path, data: bytes, location: str) -> None:
    store = SiteStore(tmp_path)
    store.path.write_bytes(data)
    listing = store.load()
    assert listing.sites == ()
    (notice,) = listing.notices
    assert notice.code is StoreNoticeCode.DAMAGED_SET_ASIDE
    assert notice.location == location
    assert notice.path.read_bytes() == data


def test_every_truncation_is_reported_and_kept(tmp_path: Path) -> None:
    store = SiteStore(tmp_path)
    store.add(full_site())
    whole = store.path.read_bytes()
    for length in range(0, len(whole) - 2, 97):
        store.path.write_bytes(whole[:length])
        (notice,) = SiteStore(tmp_path).load().notices
        assert notice.path.read_bytes() == whole[:length]


def test_files_set_aside_never_overwrite_each_other(tmp_path: Path) -> None:
    aside = set()
    for number in range(5):
        store = SiteStore(tmp_path)
        store.path.write_bytes(b"damage %d" % number)
        aside.add(store.load().notices[0].path)
    assert sorted(path.read_bytes() for path in aside) == [b"damage %d" % number for number in range(5)]


def test_a_file_damaged_while_running_costs_no_site(tmp_path: Path) -> None:
    store, site = SiteStore(tmp_path), full_site()
    store.add(site)
    store.path.write_bytes(b"{")
    assert store.rename_site(site.id, "New").name == "New"
    (notice,) = store.load().notices
    assert (notice.code, notice.kept) == (StoreNoticeCode.DAMAGED_SET_ASIDE, 1)
    assert [each.name for each in SiteStore(tmp_path).load().sites] == ["New"]


@pytest.mark.parametrize("save_first", [True, False])
def test_a_folder_removed_while_running_costs_no_site(tmp_path: Path, save_first: bool) -> None:
    store, site = SiteStore(tmp_path / "config"), full_site()
    store.add(site)
    for each in list(store.path.parent.iterdir()):
        each.unlink()
    store.path.parent.rmdir()
    if save_first:
        store.rename_site(site.id, "New")
    listing = store.load()
    assert [each.name for each in listing.sites] == ["New" if save_first else site.name]
    assert [notice.code for notice in listing.notices] == [StoreNoticeCode.RESTORED]
    assert SiteStore(tmp_path / "config").load().sites == listing.sites


def test_a_newer_file_is_refused_and_untouched(tmp_path: Path) -> None:
    store = SiteStore(tmp_path)
    data = b'{"schema": 2, "anything": [1, 2]}'
    store.path.write_bytes(data)
    for call in (store.load, lambda: store.add(new_site("A")), lambda: store.delete("f" * 32)):
        with pytest.raises(StoreError) as caught:
            call()
        assert (code_of(caught), caught.value.found) == (StoreErrorCode.NEWER_SCHEMA, 2)
    assert store.path.read_bytes() == data
    assert [each.name for each in tmp_path.iterdir() if "json" in each.name and "lock" not in each.name] == [
        "sites.json"
    ]


def name_from_title(document: dict[str, object]) -> dict[str, object]:
    sites = document["sites"]
    assert isinstance(sites, list)
    return {
        **document,
        "sites": [{**{k: v for k, v in site.items() if k != "title"}, "name": site["title"]} for site in sites],
    }


def drop_colour(document: dict[str, object]) -> dict[str, object]:
    document.pop("colour")
    return document


MIGRATIONS = (name_from_title, drop_colour)


def older_file(folder: Path, site: Site, *, number: int) -> bytes:
    """The file as schema `number` of MIGRATIONS had it."""
    store = SiteStore(folder)
    store.add(site)
    document = json.loads(store.path.read_bytes())
    document |= {"schema": number, "colour": "green"}
    if number == 1:
        document["sites"][0]["title"] = document["sites"][0].pop("name")
    data = json.dumps(document).encode()
    store.path.write_bytes(data)
    return data


@pytest.mark.parametrize("number", [1, 2])
def test_an_older_file_is_migrated_in_order_after_a_backup(tmp_path: Path, number: int) -> None:
    site = full_site()
    data = older_file(tmp_path, site, number=number)
    listing = SiteStore(tmp_path, migrations=MIGRATIONS).load()
    assert listing.sites == (site,)
    (notice,) = listing.notices
    assert notice.code is StoreNoticeCode.MIGRATED
    assert notice.path.read_bytes() == data
    assert f".schema-{number}-" in notice.path.name
    assert json.loads((tmp_path / "sites.json").read_bytes())["schema"] == 3
    assert SiteStore(tmp_path, migrations=MIGRATIONS).load().notices == ()


def test_a_migration_that_meets_damage_loses_nothing(tmp_path: Path) -> None:
    data = b'{"schema": 1, "sites": [{"untitled": 1}], "selected": null, "leftovers": []}'
    (tmp_path / "sites.json").write_bytes(data)
    (notice,) = SiteStore(tmp_path, migrations=MIGRATIONS).load().notices
    assert notice.code is StoreNoticeCode.DAMAGED_SET_ASIDE
    assert notice.path.read_bytes() == data


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_symbolic_link_stays_and_its_file_is_written(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles"
    real.mkdir()
    config = tmp_path / "config"
    config.mkdir()
    (config / "sites.json").symlink_to(real / "mine.json")
    SiteStore(config).add(full_site())
    assert (config / "sites.json").is_symlink()
    assert not (real / "mine.json").is_symlink()
    assert len(SiteStore(config).load().sites) == 1
    (real / "mine.json").write_bytes(b"damage")
    (notice,) = SiteStore(config).load().notices
    assert notice.path.parent == real
    assert (config / "sites.json").is_symlink()
