"""Certificates that were seen, what the site trusts, and its CA file."""

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from myreports_gui.model.settings import Pin
from myreports_gui.model.trusting import SeenCertificate
from myreports_gui.model.validation import Field
from myreports_gui.store.site import Site

from .ca_file import choose_ca_file, read_ca_file
from .choice_dialog import tell
from .job import Done, Failed, Outcome
from .services import Services
from .site_changes import PinChange
from .site_controller import SiteController
from .site_desk import SiteDesk

if TYPE_CHECKING:
    from .certificate_dialog import CertificateDialog


class _Unpin(Struct, frozen=True):
    pin: Pin

    def __call__(self, site: Site) -> Site:
        kept = tuple(pin for pin in site.aids.pins if pin != self.pin)
        return replace(site, aids=replace(site.aids, pins=kept))


class _CaFile(Struct, frozen=True):
    path: str

    def __call__(self, site: Site) -> Site:
        return replace(site, aids=replace(site.aids, ca_file=self.path))


class CertificateController(QObject):
    """Remembers the last certificate of the site on screen. `seen_changed(bool)`: whether there is one."""

    seen_changed = Signal(bool)

    def __init__(self, window: QWidget, services: Services, desk: SiteDesk, sites: SiteController) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._desk = desk
        self._sites = sites
        self._seen: SeenCertificate | None = None
        self._dialog: CertificateDialog | None = None
        sites.site_shown.connect(self.forget)

    def note(self, seen: SeenCertificate) -> None:
        self._seen = seen
        self.seen_changed.emit(True)

    def forget(self) -> None:
        self._seen = None
        self.seen_changed.emit(False)

    @property
    def seen(self) -> SeenCertificate | None:
        return self._seen

    def show_last(self) -> None:
        self._open(self._seen)

    def show(self, seen: SeenCertificate) -> None:
        self._open(seen)

    def _open(self, seen: SeenCertificate | None) -> None:
        from .certificate_dialog import CertificateDialog  # noqa: PLC0415 - who opens it pays for it

        dialog = CertificateDialog(self._window, self._services, self._desk, seen)
        dialog.trust_requested.connect(self._trust)
        dialog.distrust_requested.connect(self._distrust)
        dialog.name_chosen.connect(self._use_name)
        dialog.ca_file_requested.connect(self._choose_ca_file)
        dialog.ca_file_removed.connect(self._remove_ca_file)
        dialog.finished.connect(self._note_closed)
        self._dialog = dialog
        dialog.open()

    def _note_closed(self) -> None:
        self._dialog = None

    def _trust(self, seen: SeenCertificate) -> None:
        self._sites.update_site(PinChange(_pin(seen)))

    def _distrust(self, seen: SeenCertificate) -> None:
        self._sites.update_site(_Unpin(_pin(seen)))

    def _use_name(self, seen: SeenCertificate, name: str) -> None:
        if seen.imported:
            self._desk.forwarding.server.setText(name)
            self._desk.focus(Field.FORWARDING_SERVER)
        else:
            self._desk.setup.host.setText(name)
            self._desk.focus(Field.SETUP_HOST)

    def _choose_ca_file(self) -> None:
        choose_ca_file(self._dialog or self._window, self.tr("CA file of this site"), self.take_ca_file)

    def take_ca_file(self, path: str) -> None:
        """Keep `path` for the site, once it was read."""
        self._services.worker.call(lambda: read_ca_file(path), self._ca_file_read)

    def _remove_ca_file(self) -> None:
        self._sites.update_site(_CaFile(""))

    def _ca_file_read(self, outcome: Outcome[str]) -> None:
        match outcome:
            case Done(path):
                self._sites.update_site(_CaFile(path))
            case Failed(ValueError()):
                self._refuse(
                    self.tr("It holds no certificate in PEM: choose a file that begins with BEGIN CERTIFICATE.")
                )
            case Failed(OSError() as error):
                self._refuse(self.tr("It cannot be read: choose another file."), error.strerror or "")
            case Failed(error):
                raise error

    def _refuse(self, sentence: str, platform: str = "") -> None:
        tell(self._dialog or self._window, self.tr("CA file not taken over"), sentence, platform)


def _pin(seen: SeenCertificate) -> Pin:
    return Pin(host=seen.host, port=seen.port, sha256=seen.certificate.sha256)
