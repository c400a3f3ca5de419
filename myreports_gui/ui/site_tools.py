"""Duplicate, order, export and import of sites: what is done to the list and not to the values on screen."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from myreports_gui.store.errors import ExchangeError, StoreError
from myreports_gui.store.exchange import duplicate, free_name, read_export, with_free_names, write_export
from myreports_gui.store.site import Site, SiteOrder

from .choice_dialog import Choice, ChoiceDialog, Role, tell
from .job import Done, Failed, Outcome
from .services import Services
from .site_controller import SiteController
from .site_desk import SiteDesk


class SiteTools(QObject):
    def __init__(self, window: QWidget, services: Services, desk: SiteDesk, sites: SiteController) -> None:
        super().__init__(window)
        self._window, self._services, self._desk, self._sites = window, services, desk, sites
        self._found: tuple[Site, ...] = ()
        self._orders: dict[SiteOrder, QAction] = {}

    def add_to(self, menu: QMenu, before: QAction) -> None:
        """Put the commands into the File menu."""
        translate = QCoreApplication.translate

        def add(parent: QMenu, name: str, text: str, run: Callable[[], None], keys: str = "") -> QAction:
            action = QAction(text, self)
            action.setObjectName(f"action.{name}")
            action.setShortcut(keys)
            action.triggered.connect(run)
            if parent is menu:
                menu.insertAction(before, action)
            else:
                parent.addAction(action)
            return action

        self._duplicate = add(menu, "duplicateSite", translate("Menu", "D&uplicate site…"), self.duplicate)
        order = QMenu(translate("Menu", "&Order of the sites"), menu)
        menu.insertMenu(before, order)
        group = QActionGroup(self)
        for value, text in (
            (SiteOrder.OWN, translate("Menu", "&Own order")),
            (SiteOrder.NAME, translate("Menu", "By &name")),
            (SiteOrder.USED, translate("Menu", "By &last use")),
        ):
            action = add(order, f"order.{value}", text, partial(self._set_order, value))
            action.setCheckable(True)
            group.addAction(action)
            self._orders[value] = action
        order.addSeparator()
        self._up = add(order, "moveUp", translate("Menu", "Move &up"), partial(self.move, -1), "Ctrl+Alt+Up")
        self._down = add(order, "moveDown", translate("Menu", "Move &down"), partial(self.move, 1), "Ctrl+Alt+Down")
        menu.insertSeparator(before)
        self._export = add(menu, "exportSite", translate("Menu", "&Export site…"), self.export_site)
        self._export_all = add(menu, "exportSites", translate("Menu", "E&xport all sites…"), self.export_all)
        add(menu, "importSites", translate("Menu", "&Import sites…"), self.ask_import)
        menu.aboutToShow.connect(self._follow)
        order.aboutToShow.connect(self._follow)

    # --- duplicate, order

    def duplicate(self) -> None:
        if self._desk.is_stored:
            self._sites.settle_edits(self._ask_name)

    def _ask_name(self) -> None:
        names = [site.name for site in self._sites.sites]
        from .name_dialog import NameDialog  # noqa: PLC0415 - who opens it pays for it

        dialog = NameDialog(
            self._window,
            self.tr("Duplicate site"),
            self.tr(
                "The copy gets all values but the passwords: they are not copied, type them again."
                " Name of the new site:"
            ),
            names,
            free_name(self._desk.site.name, names),
        )
        dialog.named.connect(self._duplicate_as)
        dialog.open()

    def _duplicate_as(self, name: str) -> None:
        copy, sites = duplicate(self._desk.site, name), self._services.sites

        def store() -> Site:
            sites.add(copy)
            return copy

        self._services.worker.call(store, self._duplicated)

    def _duplicated(self, outcome: Outcome[Site]) -> None:
        match outcome:
            case Done(site):
                self._sites.show_stored(site)
            case _:
                self._refused(outcome)

    def move(self, by: int) -> None:
        """One place up or down in the own order, which is shown then."""
        if not self._desk.is_stored:
            return
        sites, site_id = self._services.sites, self._desk.site.id

        def store() -> tuple[str, ...]:
            sites.set_order(SiteOrder.OWN)
            return sites.move(site_id, by)

        self._services.worker.call(store, self._moved)

    def _moved(self, outcome: Outcome[tuple[str, ...]]) -> None:
        match outcome:
            case Done(ids):
                self._sites.arrange(SiteOrder.OWN, ids)
            case _:
                self._refused(outcome)

    def _set_order(self, order: SiteOrder) -> None:
        sites = self._services.sites
        self._sites.arrange(order)
        self._services.worker.call(lambda: sites.set_order(order), self._refused)

    def _follow(self) -> None:
        self._orders[self._sites.order].setChecked(True)
        for action in (self._duplicate, self._export, self._up, self._down):
            action.setEnabled(self._desk.is_stored)
        self._export_all.setEnabled(bool(self._sites.sites))

    # --- export

    def export_site(self) -> None:
        """The stored values of the site on screen."""
        if self._desk.is_stored:
            self._choose_export((self._desk.site,), self._desk.site.name)

    def export_all(self) -> None:
        if self._sites.sites:
            self._choose_export(self._sites.sites, self.tr("myReports sites"))

    def _choose_export(self, sites: tuple[Site, ...], name: str) -> None:
        chooser = QFileDialog(self._window, self.tr("Export sites, without passwords"), "", self._file_kinds())
        chooser.setObjectName("export.file")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("json")
        chooser.selectFile("".join(char if char.isalnum() or char in " -_" else "-" for char in name) + ".json")
        chooser.fileSelected.connect(partial(self.write, sites))
        chooser.open()

    def write(self, sites: tuple[Site, ...], path: str) -> None:
        def run() -> tuple[Path, int]:
            write_export(Path(path), sites, datetime.now().astimezone())
            return Path(path), len(sites)

        self._services.worker.call(run, self._written)

    def _written(self, outcome: Outcome[tuple[Path, int]]) -> None:
        match outcome:
            case Done((path, count)):
                tell(
                    self._window,
                    self.tr("Exported"),
                    self.tr("Sites written to {path}: {count}.").format(path=path, count=count),
                    self.tr(
                        "The file holds host names, user names and addresses, but no password, no trusted certificate"
                        " and no CA file."
                    ),
                )
            case Failed(ExchangeError() as error):
                tell(self._window, self.tr("Not exported"), self._services.narrator.exchange_error(error))
            case Failed(error):
                raise error

    # --- import

    def ask_import(self) -> None:
        chooser = QFileDialog(self._window, self.tr("Import sites"), "", self._file_kinds())
        chooser.setObjectName("import.file")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.read)
        chooser.open()

    def read(self, path: str) -> None:
        self._services.worker.call(lambda: read_export(Path(path)), self._read)

    def _read(self, outcome: Outcome[tuple[Site, ...]]) -> None:
        match outcome:
            case Done(found):
                self._found = found
                taken = [site.name for site in self._sites.sites]
                renamed = [
                    (before.name, after.name)
                    for before, after in zip(found, with_free_names(found, taken), strict=True)
                    if before.name != after.name
                ]
                if renamed:
                    self._ask_about_names(renamed)
                else:
                    self._store(found)
            case Failed(ExchangeError() as error):
                tell(self._window, self.tr("Nothing was imported"), self._services.narrator.exchange_error(error))
            case Failed(error):
                raise error

    def _ask_about_names(self, renamed: list[tuple[str, str]]) -> None:
        shown = [self.tr("{before} → {after}").format(before=before, after=after) for before, after in renamed[:8]]
        if len(renamed) > len(shown):
            shown.append(self.tr("and {count} more").format(count=len(renamed) - len(shown)))
        dialog = ChoiceDialog(
            self._window,
            self.tr("Import sites"),
            self.tr("Names that are taken already: {count}. Nothing stored is overwritten.").format(count=len(renamed)),
            (
                Choice("import.rename", self.tr("Import under &new names")),
                Choice("import.skip", self.tr("&Leave these out")),
                Choice("import.back", self.tr("Bac&k"), Role.RejectRole),
            ),
            informative="\n".join(shown),
        )
        dialog.chosen.connect(self._names_answered)
        dialog.open()

    def _names_answered(self, answer: str) -> None:
        taken = [site.name for site in self._sites.sites]
        found, self._found = self._found, ()
        if answer == "import.rename":
            self._store(with_free_names(found, taken))
        elif answer == "import.skip":
            free = with_free_names(found, taken)
            self._store(tuple(old for old, new in zip(found, free, strict=True) if old.name == new.name))

    def _store(self, sites: tuple[Site, ...]) -> None:
        store = self._services.sites

        def run() -> tuple[Site, ...]:
            store.add_all(sites)
            return sites

        self._services.worker.call(run, self._stored)

    def _stored(self, outcome: Outcome[tuple[Site, ...]]) -> None:
        match outcome:
            case Done(sites):
                self._sites.take_new(sites)
                tell(
                    self._window,
                    self.tr("Imported"),
                    self.tr("Sites imported: {count}.").format(count=len(sites)),
                    self.tr("Passwords, trusted certificates and CA files are not part of the file."),
                )
            case _:
                self._refused(outcome)

    def _refused(self, outcome: Outcome[object]) -> None:
        match outcome:
            case Failed(StoreError() as error):
                tell(self._window, self.tr("Not stored"), self._services.narrator.store_error(error))
            case Failed(error):
                raise error

    def _file_kinds(self) -> str:
        return self.tr("Sites (*.json)")
