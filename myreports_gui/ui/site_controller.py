"""Sites: load, pick, new, rename, delete; and the question that comes before unsaved edits are left."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from myreports_gui.store.errors import StoreError
from myreports_gui.store.ordering import ordered
from myreports_gui.store.saving import Saved
from myreports_gui.store.secrets import SecretError
from myreports_gui.store.site import Leftover, Site, SiteOrder
from myreports_gui.store.sites import SiteList, new_site

from .choice_dialog import Choice, ChoiceDialog, Role, tell
from .job import Done, Failed, Outcome
from .save_controller import SaveController
from .services import Services
from .site_bar import SiteBar
from .site_desk import SiteDesk


class SiteController(QObject):
    """`loaded` once, when the first site is on screen; `site_shown` whenever another one is; `noticed` for the log."""

    loaded = Signal()
    site_shown = Signal()
    noticed = Signal(str)

    def __init__(
        self, window: QWidget, services: Services, desk: SiteDesk, bar: SiteBar, saves: SaveController
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._desk = desk
        self._bar = bar
        self._saves = saves
        self._sites: dict[str, Site] = {}
        self._then: Callable[[], None] | None = None
        self._picked = ""
        self._is_loaded = False
        self._order = SiteOrder.OWN
        bar.site_picked.connect(self.pick)
        bar.new_requested.connect(self.new)
        bar.rename_requested.connect(self.rename)
        bar.delete_requested.connect(self.delete)
        saves.saved.connect(self._note_saved)

    @property
    def sites(self) -> tuple[Site, ...]:
        return tuple(self._sites.values())

    @property
    def order(self) -> SiteOrder:
        return self._order

    def arrange(self, order: SiteOrder, ids: Iterable[str] = ()) -> None:
        """Show the list in this order; `ids`: the own order as it is stored now."""
        self._order = order
        places = {site_id: place for place, site_id in enumerate(ids)}
        self._sites = dict(sorted(self._sites.items(), key=lambda item: places.get(item[0], len(places))))
        self._show_bar()

    def show_stored(self, site: Site) -> None:
        """Put a site on screen that was stored just now."""
        self._sites[site.id] = site
        self._show(site, is_stored=True)

    def take_new(self, sites: Iterable[Site]) -> None:
        """Sites that were stored just now; the one on screen stays, unless nothing stored is there yet."""
        new = tuple(sites)
        self._sites |= {site.id: site for site in new}
        if new and not self._desk.is_stored and not self._desk.edited:
            self._show(new[0], is_stored=True)
        else:
            self._show_bar()

    def take_over(self, other: "SiteController", desk: SiteDesk) -> None:
        """From the window that this one replaces: the sites as they were read, and the one on `desk`."""
        self._sites = {site.id: site for site in other.sites}
        self._order, self._is_loaded = other.order, True
        self._show(desk.site, is_stored=desk.is_stored)

    def load(self) -> None:
        """Read the settings file and retry what an earlier deletion left in the keyring."""
        self._services.worker.call(self._services.sites.load, self._show_loaded)

    def pick(self, site_id: str) -> None:
        self._picked = site_id
        self.settle_edits(self._show_picked)

    def new(self) -> None:
        self.settle_edits(self._show_new)

    def rename(self) -> None:
        from .name_dialog import NameDialog  # noqa: PLC0415 - who opens it pays for it

        dialog = NameDialog(
            self._window,
            self.tr("Rename site"),
            self.tr("New name of this site:"),
            self._names_but_current(),
            self._desk.site.name,
        )
        dialog.named.connect(self._rename_to)
        dialog.open()

    def delete(self) -> None:
        site = self._desk.site
        dialog = ChoiceDialog(
            self._window,
            self.tr("Delete site"),
            self.tr("Delete “{name}” with its settings and its stored passwords?").format(name=self._shown_name(site)),
            (
                Choice("delete.yes", self.tr("&Delete"), Role.DestructiveRole),
                Choice("delete.no", self.tr("&Keep it"), Role.RejectRole),
            ),
            informative=self.tr("This cannot be undone."),
            icon=ChoiceDialog.Icon.Warning,
        )
        dialog.chosen.connect(self._delete_answered)
        dialog.open()

    def settle_edits(self, then: Callable[[], None]) -> None:
        """Call `then` at once, or after unsaved edits were saved or discarded; not at all after "back"."""
        if self._saves.busy:
            return
        if not self._desk.edited:
            then()
            return
        self._then = then
        dialog = ChoiceDialog(
            self._window,
            self.tr("Unsaved changes"),
            self.tr("“{name}” has changes that are not saved.").format(name=self._shown_name(self._desk.site)),
            (
                Choice("unsaved.save", self.tr("&Save")),
                Choice("unsaved.discard", self.tr("&Discard"), Role.DestructiveRole),
                Choice("unsaved.back", self.tr("Bac&k"), Role.RejectRole),
            ),
        )
        dialog.chosen.connect(self._edits_answered)
        dialog.open()

    def update_site(self, change: Callable[[Site], Site]) -> None:
        """Store something beside the forms: a pin, the last good test. A site never saved keeps it in memory."""
        if not self._desk.is_stored:
            self._adopt(change(self._desk.site), is_stored=False)
            return
        sites, site_id = self._services.sites, self._desk.site.id
        self._services.worker.call(lambda: sites.update(site_id, change), self._updated)

    def take(self, site: Site) -> None:
        """What is stored of `site` has changed behind the forms."""
        if site.id == self._desk.site.id:
            self._adopt(site)
        else:
            self._sites[site.id] = site

    def _show_loaded(self, outcome: Outcome[SiteList]) -> None:
        match outcome:
            case Done(found):
                self._sites = {site.id: site for site in found.sites}
                self._order = found.order
                for notice in found.notices:
                    self.noticed.emit(self._services.narrator.store_notice(notice))
                if self._desk.edited:  # typed while the disk was slow: it stays on screen, as a new site
                    self._show_bar()
                else:
                    first = self._sites.get(found.selected or "") or next(iter(self._sites.values()), None)
                    self._show(first or new_site(), is_stored=first is not None)
                self._retry_leftovers()
            case Failed(StoreError() as error):
                # The file stays as it is; nothing is overwritten because every change reads it again first.
                self._show_bar()
                sentence = self._services.narrator.store_error(error)
                self.noticed.emit(sentence)
                tell(self._window, self.tr("The stored sites cannot be read"), sentence)
            case Failed(error):
                raise error
        self._is_loaded = True
        self.loaded.emit()

    def _retry_leftovers(self) -> None:
        def note(outcome: Outcome[tuple[Leftover, ...]]) -> None:
            if isinstance(outcome, Failed) and not isinstance(outcome.error, SecretError | StoreError):
                raise outcome.error

        self._services.worker.call(self._services.saver.retry_leftovers, note)

    def _show(self, site: Site, *, is_stored: bool) -> None:
        self._desk.show(site, is_stored=is_stored)
        self._show_bar()
        self.site_shown.emit()

    def _adopt(self, site: Site, *, is_stored: bool = True) -> None:
        self._desk.adopt(site)
        self._desk.is_stored = is_stored
        if is_stored:
            self._sites[site.id] = site
        self._show_bar()

    def _show_bar(self) -> None:
        current = self._desk.site
        entries = [(site.id, self._shown_name(site)) for site in ordered(self._sites.values(), self._order)]
        if current.id not in self._sites:
            entries.append((current.id, self._shown_name(current)))
        self._bar.show_sites(entries, current.id)
        self._bar.rename.setEnabled(self._desk.is_stored)
        self._bar.delete.setEnabled(self._desk.is_stored)
        self._saves.set_taken_names(self._names_but_current())

    def _shown_name(self, site: Site) -> str:
        return site.name or self.tr("(new site)")

    def _names_but_current(self) -> tuple[str, ...]:
        return tuple(site.name for site in self._sites.values() if site.id != self._desk.site.id)

    def _note_saved(self, saved: Saved) -> None:
        self._sites[saved.site.id] = saved.site
        self._show_bar()

    def _show_picked(self) -> None:
        site = self._sites.get(self._picked)
        if site is not None:
            self._show(site, is_stored=True)
            sites, site_id, now = self._services.sites, site.id, datetime.now(UTC)
            self._services.worker.call(lambda: sites.use(site_id, now), self._updated)

    def _show_new(self) -> None:
        self._show(new_site(), is_stored=False)

    def _rename_to(self, name: str) -> None:
        self.update_site(lambda site: replace(site, name=name))

    def _delete_answered(self, answer: str) -> None:
        if answer != "delete.yes" or self._saves.busy:
            return
        saver, site_id = self._services.saver, self._desk.site.id
        self._picked = site_id
        self._services.worker.call(lambda: saver.delete_site(site_id), self._deleted)

    def _deleted(self, outcome: Outcome[tuple[Leftover, ...]]) -> None:
        match outcome:
            case Done(leftovers):
                self._sites.pop(self._picked, None)
                following = next(iter(self._sites.values()), None)
                self._show(following or new_site(), is_stored=following is not None)
                if leftovers:
                    self.noticed.emit(
                        self.tr("The keyring still holds passwords of the deleted site; the next start tries again.")
                    )
            case _:
                self._noted(outcome)

    def _updated(self, outcome: Outcome[Site]) -> None:
        match outcome:
            case Done(site):
                self.take(site)
            case _:
                self._noted(outcome)

    def _noted(self, outcome: Outcome[object]) -> None:
        match outcome:
            case Failed(StoreError() as error):
                tell(self._window, self.tr("Not stored"), self._services.narrator.store_error(error))
            case Failed(error):
                raise error

    def _edits_answered(self, answer: str) -> None:
        then, self._then = self._then, None
        if then is None:
            return
        if answer == "unsaved.save":
            self._saves.save_edited(then)
        elif answer == "unsaved.discard":
            self._desk.revert_setup()
            self._desk.revert_forwarding()
            then()
