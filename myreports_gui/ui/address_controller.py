"""Start from the address: look it up on the worker, fill the form, and let the survey find out what works."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from myreports_gui.model.findings import Field, Finding, Refusal, Severity
from myreports_gui.model.providers import Proposal
from myreports_gui.model.ranking import SaveSetup
from myreports_gui.model.settings import SetupForm

from .choice_dialog import Choice, ChoiceDialog, Role, tell
from .job import Done, Failed, Job, Outcome
from .services import Services
from .site_desk import SiteDesk
from .survey_controller import SurveyController

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from myreports_gui.probe.discovery import Discovery

    from .address_dialog import AddressDialog


class AddressController(QObject):
    def __init__(self, window: QWidget, services: Services, desk: SiteDesk, surveys: SurveyController) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._desk = desk
        self._surveys = surveys
        self._dialog: AddressDialog | None = None
        self._job: Job | None = None
        self._number = 0
        self._chosen: tuple[str, Proposal] | None = None

    def ask(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        from .address_dialog import AddressDialog  # noqa: PLC0415 - who opens it pays for it

        dialog = self._dialog = AddressDialog(self._window, self._services.narrator, self._services.translate)
        dialog.asked.connect(self._look_up)
        dialog.stopped.connect(self._stop)
        dialog.chosen.connect(self._choose)
        dialog.finished.connect(self._note_closed)
        dialog.open()

    def _look_up(self, address: str) -> None:
        self._stop()
        self._number += 1
        number = self._number

        def done(outcome: "Outcome[Discovery]") -> None:
            if number == self._number:
                self._take(outcome)

        self._job = self._services.worker.submit(_operation(self._services, address), _ignore, done)

    def _stop(self) -> None:
        self._number += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _note_closed(self) -> None:
        self._dialog = None

    def _take(self, outcome: "Outcome[Discovery]") -> None:
        self._job = None
        dialog = self._dialog
        if dialog is None:
            return
        match outcome:
            case Done(discovery):
                dialog.show_proposals(discovery.proposals)
            case Failed(Refusal() as refused):
                finding = Finding(Field.SETUP_FROM, refused.code, Severity.ERROR, refused.value)
                dialog.show_problem(self._services.narrator.finding(finding))
            case Failed(error):
                dialog.show_problem(self.tr("The look-up ended with an internal error."))
                raise error

    def _choose(self, address: str, proposal: Proposal) -> None:
        self._chosen = (address, proposal)
        if proposal.wants_confirmation:
            self._ask_about_outside(address, proposal)
        else:
            self._enter()

    def _ask_about_outside(self, address: str, proposal: Proposal) -> None:
        dialog = ChoiceDialog(
            self._window,
            self.tr("A server of another domain"),
            self.tr("{host} does not belong to the domain of {address}. Is it the right one?").format(
                host=proposal.host, address=address
            ),
            (
                Choice("address.outside.yes", self.tr("&Yes, look at it")),
                Choice("address.outside.no", self.tr("&No"), Role.RejectRole),
            ),
            informative=self.tr("DNS can be forged. No password is sent before the test of the recommendation."),
            icon=ChoiceDialog.Icon.Warning,
        )
        dialog.chosen.connect(self._outside_answered)
        dialog.open()

    def _outside_answered(self, answer: str) -> None:
        if answer == "address.outside.yes":
            self._enter()

    def _enter(self) -> None:
        """The password field keeps what was typed; a stored password only counts for its own account."""
        if self._chosen is None:
            return
        address, proposal = self._chosen
        self._chosen = None
        card = self._desk.setup
        typed = self._surveys.filler.typed_password(proposal.host, proposal.user)
        entry = card.entry()
        if not typed and entry.password.edited and not entry.host.strip():
            typed = entry.password.text
        form = SetupForm(
            host=proposal.host, user=proposal.user, has_password=True, from_address=address, reply_to=entry.reply_to
        )
        self._surveys.filler.fill(SaveSetup(form), typed)
        if proposal.user:
            self._surveys.start_for(tuple(port for port, _ in proposal.ports))
            return
        self._desk.focus(Field.SETUP_USER)
        tell(
            self._window,
            self.tr("The user name is missing"),
            self.tr("The provider gave a user name that cannot be derived from the address."),
            self.tr("Type it and its password in E-MAIL Setup, then press Find Working Settings."),
        )


def _operation(
    services: Services, address: str
) -> "Callable[[Callable[[object], None]], Coroutine[Any, Any, Discovery]]":
    discover = services.discover

    async def operation(_emit: "Callable[[object], None]") -> "Discovery":
        return await discover(address)

    return operation


def _ignore(_event: object) -> None:
    """A look-up reports no events."""
