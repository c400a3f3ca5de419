"""Opens the preferences, stores what was chosen, and tells what became of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from myreports_gui.model.settings import TestAids
from myreports_gui.store.errors import StoreError
from myreports_gui.store.preferences import Preferences
from myreports_gui.store.site import Site

from .ca_file import read_ca_file
from .job import Done, Failed, Outcome
from .services import Services
from .site_controller import SiteController
from .site_desk import SiteDesk

if TYPE_CHECKING:
    from .preferences_dialog import PreferencesDialog


class AidsChange(Struct, frozen=True):
    """What was chosen in the dialog. Pins are not its business: they stay as they are stored by then."""

    aids: TestAids

    def __call__(self, site: Site) -> Site:
        return replace(site, aids=replace(self.aids, pins=site.aids.pins))


class PreferencesController(QObject):
    """`noticed(str)` for the log."""

    noticed = Signal(str)

    def __init__(self, window: QWidget, services: Services, desk: SiteDesk, sites: SiteController) -> None:
        super().__init__(window)
        self._window, self._services, self._desk, self._sites = window, services, desk, sites
        self._dialog: PreferencesDialog | None = None
        services.preferences.noticed.connect(self.tell)

    def ask(self) -> None:
        services, site = self._services, self._desk.site
        from .preferences_dialog import PreferencesDialog  # noqa: PLC0415 - who opens it pays for it

        dialog = self._dialog = PreferencesDialog(
            self._window,
            (services.narrator, services.translate),
            (site.name or self.tr("new site"), site.aids),
            services.preferences.current,
            keeps=services.practice is None,
        )
        dialog.aids.file_chosen.connect(self._look_at)
        dialog.chosen.connect(self._take)
        dialog.finished.connect(self._forget)
        dialog.open()

    def tell(self) -> None:
        """What reading or keeping the preferences has met."""
        for notice in self._services.preferences.take_notices():
            match notice:
                case StoreError():
                    told = self._services.narrator.store_error(notice)
                    self.noticed.emit(self.tr("The preferences are not kept. {reason}").format(reason=told))
                case Path():
                    self.noticed.emit(
                        self.tr(
                            "The preferences file was damaged. It was kept unchanged as {path}; the usual preferences"
                            " are in force."
                        ).format(path=notice)
                    )

    def _take(self, aids: TestAids, preferences: Preferences) -> None:
        if aids != self._desk.site.aids:
            self._sites.update_site(AidsChange(aids))
        self._services.preferences.change(preferences)

    def _look_at(self, path: str) -> None:
        self._services.worker.call(lambda: read_ca_file(path), self._looked)

    def _looked(self, outcome: Outcome[str]) -> None:
        page = self._dialog.aids if self._dialog is not None else None
        match outcome:
            case _ if page is None:
                return  # closed meanwhile
            case Done(path):
                page.take_ca_file(path)
            case Failed(ValueError()):
                page.refuse_ca_file(
                    self.tr(
                        "Not used: no certificate in PEM is in it. Choose a file that begins with BEGIN CERTIFICATE."
                    )
                )
            case Failed(OSError() as error):
                page.refuse_ca_file(
                    self.tr("Not used: it cannot be read ({reason}). Choose another file.").format(
                        reason=error.strerror or type(error).__name__
                    )
                )
            case Failed(error):
                raise error

    def _forget(self) -> None:
        self._dialog = None
