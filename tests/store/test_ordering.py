"""The list of sites as the technician wants it: own order, by name, by last use."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from myreports_gui.store.ordering import ordered
from myreports_gui.store.sites import SiteOrder, SiteStore, new_site

WHEN = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("order", "names"),
    [(SiteOrder.OWN, "bAc"), (SiteOrder.NAME, "Abc"), (SiteOrder.USED, "cbA")],
)
def test_each_order(order: SiteOrder, names: str) -> None:
    sites = [
        replace(new_site("b"), used=WHEN),
        new_site("A"),
        replace(new_site("c"), used=WHEN + timedelta(days=1)),
    ]
    assert "".join(site.name for site in ordered(sites, order)) == names


def test_order_moves_and_last_use_are_there_after_a_restart(tmp_path: Path) -> None:
    store = SiteStore(tmp_path)
    sites = [new_site(name) for name in "abc"]
    store.add_all(sites)
    store.move(sites[2].id, -1)
    store.move(sites[0].id, -1)  # at the top already
    assert store.move(sites[0].id, 9) == (sites[2].id, sites[1].id, sites[0].id)
    store.set_order(SiteOrder.USED)
    store.use(sites[1].id, WHEN)
    listing = SiteStore(tmp_path).load()
    assert [site.name for site in listing.sites] == ["c", "b", "a"]
    assert (listing.order, listing.selected) == (SiteOrder.USED, sites[1].id)
    assert listing.sites[1].used == WHEN


def test_a_file_of_before_has_the_own_order(tmp_path: Path) -> None:
    store = SiteStore(tmp_path)
    store.add(new_site("a"))
    text = store.path.read_text(encoding="utf-8")
    older = text.replace('"used": null', '"x": 0').replace(',\n  "order": "own"', "")
    older = older.replace(',\n      "x": 0', "")
    assert older != text
    store.path.write_text(older, encoding="utf-8")
    listing = SiteStore(tmp_path).load()
    assert (listing.order, len(listing.sites), listing.notices) == (SiteOrder.OWN, 1, ())
