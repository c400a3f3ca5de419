"""The sites of this user, shared safely between running copies. All calls block on the disk."""

import threading
import unicodedata
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import reduce
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from myreports_gui.model.settings import TestAids

from . import disk, schema
from .errors import StoreError, StoreErrorCode, StoreNotice, StoreNoticeCode
from .schema import Migration
from .site import Dialog, Document, LastGoodTest, Leftover, Site, SiteOrder

__all__ = ["Dialog", "LastGoodTest", "Leftover", "Site", "SiteList", "SiteOrder", "SiteStore", "new_site", "same_name"]

FILE_NAME: Final = "sites.json"
LOCK_WAIT: Final = 10.0
"""Seconds to wait for another running copy."""

_NOTHING: Final = Document()


class SiteList(Struct, frozen=True, kw_only=True):
    """What is stored. `selected`: id of the site shown last. `notices`: what befell the file since the last load."""

    sites: tuple[Site, ...] = ()
    selected: str | None = None
    order: SiteOrder = SiteOrder.OWN
    notices: tuple[StoreNotice, ...] = ()


def new_site(name: str = "") -> Site:
    """A site with a new random id. Not stored yet."""
    return Site(id=uuid.uuid4().hex, name=name)


def same_name(one: str, other: str) -> bool:
    """Whether two site names would look the same in the list."""
    return _folded(one) == _folded(other)


class SiteStore:
    """The settings file in `folder`. Each change is made under a lock to what the file holds at that moment.

    Every method raises StoreError; the file is then as it was. Safe to use from several threads.
    """

    def __init__(
        self, folder: Path, *, migrations: Sequence[Migration] = schema.MIGRATIONS, lock_wait: float = LOCK_WAIT
    ) -> None:
        self.path = folder / FILE_NAME
        self._migrations = tuple(migrations)
        self._lock_wait = lock_wait
        self._state = threading.Lock()
        self._last = _NOTHING
        self._notices: list[StoreNotice] = []

    def load(self) -> SiteList:
        """All sites. A file that needs repair or migration is rewritten after a copy of it was set aside."""
        document = self._read_if_sound()
        if document is None:
            with disk.locked(self.path, self._lock_wait):
                document = self._read()
        with self._state:
            notices, self._notices = tuple(self._notices), []
        known = {site.id for site in document.sites}
        selected = document.selected if document.selected in known else None
        return SiteList(sites=document.sites, selected=selected, order=document.order, notices=notices)

    def get(self, site_id: str) -> Site:
        """The site as stored now. Raises SITE_UNKNOWN."""
        document = self._read_if_sound()
        if document is None:
            with disk.locked(self.path, self._lock_wait):
                document = self._read()
        return self._find(document, site_id)

    def add(self, site: Site) -> None:
        """Store a new site and select it. Raises SITE_EXISTS, NAME_TAKEN, INVALID_VALUE."""
        self._change(lambda document: replace(self._with(document, site), selected=site.id))

    def add_all(self, sites: Iterable[Site]) -> None:
        """Store several new sites, all or none; the selection stays. Raises as `add`."""
        self._change(lambda document: reduce(self._with, sites, document))

    def update(self, site_id: str, change: Callable[[Site], Site]) -> Site:
        """Store `change` of the site as it is stored now; returns the outcome. What `change` raises is passed on.

        Raises SITE_UNKNOWN, NAME_TAKEN, INVALID_VALUE.
        """

        def apply(document: Document) -> Document:
            before = self._find(document, site_id)
            after = change(before)
            if after.id != site_id:
                raise ValueError("a site keeps its id")
            self._check(document, after, renamed=not same_name(before.name, after.name))
            return replace(document, sites=tuple(after if site.id == site_id else site for site in document.sites))

        return self._find(self._change(apply), site_id)

    def rename_site(self, site_id: str, name: str) -> Site:
        return self.update(site_id, lambda site: replace(site, name=name))

    def set_aids(self, site_id: str, aids: TestAids) -> Site:
        return self.update(site_id, lambda site: replace(site, aids=aids))

    def record_good_test(self, site_id: str, test: LastGoodTest) -> Site:
        return self.update(site_id, lambda site: replace(site, last_good=test))

    def select(self, site_id: str) -> None:
        """Remember which site to show at the next start."""

        def change(document: Document) -> Document:
            return replace(document, selected=self._find(document, site_id).id)

        self._change(change)

    def use(self, site_id: str, when: datetime) -> Site:
        """As `select`, and note when; `when` is aware."""

        def change(document: Document) -> Document:
            used = replace(self._find(document, site_id), used=when)
            sites = tuple(used if site.id == site_id else site for site in document.sites)
            return replace(document, sites=sites, selected=site_id)

        return self._find(self._change(change), site_id)

    def set_order(self, order: SiteOrder) -> None:
        self._change(lambda document: replace(document, order=order))

    def move(self, site_id: str, by: int) -> tuple[str, ...]:
        """Move a site `by` places down (negative: up) in the file's own order; returns all ids in their order now."""

        def change(document: Document) -> Document:
            site = self._find(document, site_id)
            rest = [other for other in document.sites if other.id != site_id]
            rest.insert(max(0, document.sites.index(site) + by), site)
            return replace(document, sites=tuple(rest))

        return tuple(site.id for site in self._change(change).sites)

    def delete(self, site_id: str) -> None:
        """Remove a site's settings and, in the same write, note its keyring entries as leftovers until `settle`."""

        def change(document: Document) -> Document:
            index = document.sites.index(self._find(document, site_id))
            sites = document.sites[:index] + document.sites[index + 1 :]
            selected = document.selected
            if selected == site_id:
                selected = sites[min(index, len(sites) - 1)].id if sites else None
            leftovers = sorted({*document.leftovers, *(Leftover(site_id, dialog) for dialog in Dialog)})
            return replace(document, sites=sites, selected=selected, leftovers=tuple(leftovers))

        self._change(change)

    def leftovers(self) -> tuple[Leftover, ...]:
        """Keyring entries of deleted sites that are still to be deleted; never those of a site that is stored."""
        document = self._read_if_sound()
        if document is None:
            return ()
        known = {site.id for site in document.sites}
        return tuple(item for item in document.leftovers if item.site not in known)

    def settle(self, deleted: Iterable[Leftover]) -> None:
        """These leftovers are gone from the keyring."""
        gone = set(deleted)
        self._change(
            lambda document: replace(document, leftovers=tuple(item for item in document.leftovers if item not in gone))
        )

    @contextmanager
    def saving(self) -> Iterator[None]:
        """Hold off the Saves and deletions of other running copies, which span the keyring and the file."""
        with disk.locked(self.path.with_name("saving"), self._lock_wait):
            yield

    def _change(self, change: Callable[[Document], Document]) -> Document:
        with disk.locked(self.path, self._lock_wait):
            before = self._read()
            after = change(before)
            if after != before:
                self._write(after)
            return after

    def _read_if_sound(self) -> Document | None:
        """Without the lock, for a file that needs nothing done to it (a write replaces it whole); else None."""
        data = disk.read(self.path)
        if data is None:
            return None if self._last.sites else _NOTHING
        parsed = self._parse(data)
        if parsed.damage is not None or parsed.migrated_from is not None:
            return None
        self._last = parsed.document
        return parsed.document

    def _read(self) -> Document:
        """Under the lock; repairs, restores or migrates the file first where that is needed."""
        data = disk.read(self.path)
        if data is None:
            if self._last.sites:
                self._write(self._last)
                self._notice(StoreNoticeCode.RESTORED, self.path, kept=len(self._last.sites))
            return self._last if self._last.sites else _NOTHING
        parsed = self._parse(data)
        document = parsed.document
        if parsed.damage is not None:
            aside = disk.copy_aside(self.path, data, "damaged")
            document = _united(document, self._last)
            self._write(document)
            self._notice(StoreNoticeCode.DAMAGED_SET_ASIDE, aside, location=parsed.damage, kept=len(document.sites))
        elif parsed.migrated_from is not None:
            backup = disk.copy_aside(self.path, data, f"schema-{parsed.migrated_from}")
            self._write(document)
            self._notice(StoreNoticeCode.MIGRATED, backup, kept=len(document.sites))
        self._last = document
        return document

    def _parse(self, data: bytes) -> schema.Parsed:
        try:
            return schema.parse(data, self._migrations)
        except schema.NewerSchemaError as error:
            raise StoreError(StoreErrorCode.NEWER_SCHEMA, self.path, location="$.schema", found=error.found) from None

    def _write(self, document: Document) -> None:
        disk.write(self.path, schema.serialize(document, len(self._migrations) + 1))
        self._last = document

    def _notice(self, code: StoreNoticeCode, path: Path, *, location: str = "", kept: int) -> None:
        with self._state:
            self._notices.append(StoreNotice(code=code, path=path, location=location, kept=kept))

    def _with(self, document: Document, site: Site) -> Document:
        if any(other.id == site.id for other in document.sites):
            raise StoreError(StoreErrorCode.SITE_EXISTS, self.path)
        self._check(document, site, renamed=True)
        return replace(document, sites=(*document.sites, site))

    def _find(self, document: Document, site_id: str) -> Site:
        for site in document.sites:
            if site.id == site_id:
                return site
        raise StoreError(StoreErrorCode.SITE_UNKNOWN, self.path)

    def _check(self, document: Document, site: Site, *, renamed: bool) -> None:
        try:
            schema.checked(site)
        except schema.InvalidValueError as error:
            raise StoreError(StoreErrorCode.INVALID_VALUE, self.path, location=error.location) from None
        others = (other.name for other in document.sites if other.id != site.id)
        if renamed and site.name and any(same_name(site.name, name) for name in others):
            raise StoreError(StoreErrorCode.NAME_TAKEN, self.path, location="$.name")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _united(found: Document, last: Document) -> Document:
    """What is sound in a damaged file, and what this copy still knows of the rest."""
    known = {site.id for site in found.sites}
    sites = found.sites + tuple(site for site in last.sites if site.id not in known)
    ids = {site.id for site in sites}
    leftovers = tuple(item for item in sorted({*found.leftovers, *last.leftovers}) if item.site not in ids)
    return Document(selected=found.selected or last.selected, sites=sites, order=last.order, leftovers=leftovers)
