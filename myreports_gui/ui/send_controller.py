"""Send Sample Report: asks who gets it, sends it, or writes it to a file."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from myreports_gui.model.validation import has_error
from myreports_gui.smtp.message_options import MessageOptions

from .check_controller import CheckController
from .check_run import SendOrder
from .choice_dialog import tell
from .job import Done, Failed, Outcome
from .plan_panel import PlanPanel
from .services import ReportOrder, Services
from .site_desk import SiteDesk


class SendController(QObject):
    """Remembers recipients and subject until the program ends."""

    def __init__(
        self, window: QWidget, services: Services, desk: SiteDesk, checks: CheckController, panel: PlanPanel
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._desk = desk
        self._checks = checks
        self._to = services.practice.access.recipient if services.practice is not None else ""
        self._subject = self.tr("myReports sample report")
        panel.send.clicked.connect(self.ask)

    def ask(self) -> None:
        if self._checks.running:
            return
        preview = self._desk.draft().preview()
        from .send_dialog import SendDialog  # noqa: PLC0415 - who opens it pays for it

        dialog = SendDialog(
            self._window,
            self._services.narrator,
            self._services.narrator.plan(preview.plan).line,
            self._to or preview.plan.reply_to,
            self._subject,
        )
        dialog.send_requested.connect(self._send)
        dialog.eml_requested.connect(self._save_eml)
        dialog.open()

    def _send(self, recipients: tuple[str, ...], subject: str) -> None:
        self._to, self._subject = ", ".join(recipients), subject
        self._checks.start_send(SendOrder(recipients, subject))

    def _save_eml(self, path: Path, recipients: tuple[str, ...], subject: str) -> None:
        self._to, self._subject = ", ".join(recipients), subject
        preview = self._desk.draft().preview(for_test=True)
        if has_error(preview.findings):
            self._desk.mark(preview.findings)
            return
        order = ReportOrder(
            site=self._desk.site.name,
            plan=preview.plan,
            verdict=self._checks.last_verdict,
            recipients=recipients,
            subject=subject,
        )
        compose, save = self._services.compose, self._services.save_eml

        def write() -> Path:
            save(path, compose(order)(MessageOptions(eight_bit=True, smtputf8=True)))
            return path

        self._services.worker.call(write, self._saved)

    def _saved(self, outcome: Outcome[Path]) -> None:
        match outcome:
            case Done(path):
                tell(self._window, self.tr("Saved"), self.tr("The sample report is saved as {path}.").format(path=path))
            case Failed(FileExistsError()):
                tell(
                    self._window,
                    self.tr("Not saved"),
                    self.tr("A file of this name exists already and is never overwritten: choose another name."),
                )
            case Failed(OSError() as error):
                tell(
                    self._window,
                    self.tr("Not saved"),
                    self.tr("The file cannot be written: choose another place."),
                    str(error),
                )
            case Failed(error):
                raise error
