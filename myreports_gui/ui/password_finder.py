"""Finds the password of a test: as typed, or from the keyring, and only for the account it belongs to."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.plan import Plan
from myreports_gui.model.secret import Secret
from myreports_gui.model.validation import Field
from myreports_gui.store.errors import StoreError
from myreports_gui.store.secrets import SecretError, StoredPassword, belongs_to
from myreports_gui.store.site import Dialog, Site

from .choice_dialog import Choice, ChoiceDialog, Role
from .job import Done, Failed, Job, Outcome
from .services import Services
from .site_desk import SiteDesk


class PasswordFinder(QObject):
    """Emits `found(Secret)`, or `missing(Explanation, Field)`, or nothing when the technician wants to retype it."""

    found = Signal(object)
    missing = Signal(object, object)
    busy_changed = Signal(bool)
    corrected = Signal(object)
    """A Site: the file had promised a password that the keyring does not have."""

    def __init__(self, window: QWidget, services: Services, desk: SiteDesk) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._desk = desk
        self._plan: Plan | None = None
        self._dialog = Dialog.SETUP
        self._stored: StoredPassword | None = None
        self._job: Job | None = None

    def find(self, plan: Plan, source: Secret | Dialog) -> None:
        if isinstance(source, Secret):
            self.found.emit(source)
            return
        self._plan, self._dialog = plan, source
        secrets, site_id = self._services.secrets, self._desk.site.id
        self.busy_changed.emit(True)
        self._job = self._services.worker.call(lambda: secrets.get(site_id, source), self._take)

    def cancel(self) -> None:
        """Do not wait for the keyring's prompt any longer."""
        if self._job is not None:
            self._job.cancel()

    def _take(self, outcome: Outcome[StoredPassword | None]) -> None:
        self._job = None
        self.busy_changed.emit(False)
        plan = self._plan
        if plan is None:
            return
        match outcome:
            case Done(None):
                self._tell_missing(ErrorCode.PASSWORD_NOT_STORED)
                saver, site_id = self._services.saver, self._desk.site.id
                self._services.worker.call(lambda: saver.confirm_passwords(site_id), self._confirmed)
            case Done(StoredPassword() as stored):
                if belongs_to(stored, plan.host or "", plan.user):
                    self.found.emit(stored.secret)
                else:
                    self._confirm_other_account(stored, plan)
            case Failed(SecretError() as error):
                self._tell_missing(error.code)
            case Failed(error):
                raise error

    def _confirmed(self, outcome: Outcome[Site]) -> None:
        match outcome:
            case Done(site):
                self.corrected.emit(site)
            case Failed(SecretError() | StoreError()):
                return  # told already; the next Save meets it again
            case Failed(error):
                raise error

    def _tell_missing(self, code: ErrorCode) -> None:
        told = self._services.narrator.error(code)
        self.missing.emit(told, self._field())
        dialog = ChoiceDialog(
            self._window,
            self.tr("The password cannot be read"),
            told.message,
            (
                Choice("keyring.session", self.tr("Type it for this &session only")),
                Choice("keyring.back", self.tr("Bac&k"), Role.RejectRole),
            ),
            informative=f"{told.cause} {told.advice}",
            icon=ChoiceDialog.Icon.Warning,
        )
        dialog.chosen.connect(self._session_answered)
        dialog.open()

    def _session_answered(self, answer: str) -> None:
        if answer == "keyring.session":
            self._services.secrets.use_session_only()
            self._desk.focus(self._field())

    def _confirm_other_account(self, stored: StoredPassword, plan: Plan) -> None:
        self._stored = stored
        dialog = ChoiceDialog(
            self._window,
            self.tr("The stored password belongs to another account"),
            self.tr("It was stored for {user} at {host}. Send it to {new_host} as {new_user}?").format(
                user=stored.user, host=stored.host, new_host=plan.host, new_user=plan.user
            ),
            (
                Choice("password.use", self.tr("&Use it there")),
                Choice("password.retype", self.tr("&Type another one"), Role.RejectRole),
            ),
            icon=ChoiceDialog.Icon.Warning,
        )
        dialog.chosen.connect(self._other_account_answered)
        dialog.open()

    def _other_account_answered(self, answer: str) -> None:
        stored, self._stored = self._stored, None
        if answer == "password.use" and stored is not None:
            self.found.emit(stored.secret)
        else:
            self._desk.focus(self._field())

    def _field(self) -> Field:
        return Field.FORWARDING_PASSWORD if self._dialog is Dialog.FORWARDING else Field.SETUP_PASSWORD
