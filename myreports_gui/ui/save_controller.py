"""Save and Cancel of both forms, by the rules of "Saving" (§2). Questions never block, slow work is the worker's."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.validation import Finding, validate_forwarding, validate_own, validate_setup
from myreports_gui.store.errors import StoreError, StoreErrorCode
from myreports_gui.store.saving import Forget, Saved, SiteSaver
from myreports_gui.store.secrets import SecretError
from myreports_gui.store.site import Dialog, Site
from myreports_gui.store.sites import SiteStore

from .choice_dialog import Choice, ChoiceDialog, Role, tell
from .draft import password_change
from .job import Done, Failed, Outcome
from .services import Services
from .site_desk import SiteDesk

SaveStep = Callable[[SiteSaver, str], Saved]


class What(Enum):
    """Which forms a Save stores; with both, Forwarding goes first (§2)."""

    SETUP = auto()
    FORWARDING = auto()
    BOTH = auto()


class SaveController(QObject):
    """`saved(Saved)` after each Save; `site_stored` when a new site has been written for the first time."""

    saved = Signal(object)
    site_stored = Signal()
    busy_changed = Signal(bool)

    def __init__(self, window: QWidget, services: Services, desk: SiteDesk) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._desk = desk
        self._busy = False
        self._taken_names: tuple[str, ...] = ()
        self._then: Callable[[], None] | None = None
        self._what = What.SETUP
        self._steps: list[SaveStep] = []
        desk.setup.save_requested.connect(self.save_setup)
        desk.setup.cancel_requested.connect(desk.revert_setup)
        desk.setup.forget_requested.connect(self._ask_forget_setup)
        desk.forwarding.save_requested.connect(self.save_forwarding)
        desk.forwarding.cancel_requested.connect(desk.revert_forwarding)
        desk.forwarding.forget_requested.connect(self._ask_forget_forwarding)

    @property
    def busy(self) -> bool:
        return self._busy

    def set_taken_names(self, names: tuple[str, ...]) -> None:
        self._taken_names = names

    def save_setup(self) -> None:
        draft = self._desk.draft()
        checked = validate_setup(draft.setup)
        findings = checked.findings if checked.value is None else (*checked.findings, *validate_own(checked.value))
        if self._desk.mark(findings) is not None or checked.value is None or self._busy:
            return
        if checked.value.synchronize and draft.forwarding_edited:
            self._ask_about_forwarding()
        else:
            self._begin(What.SETUP)

    def save_forwarding(self) -> None:
        self._begin(What.FORWARDING)

    def save_edited(self, then: Callable[[], None]) -> None:
        """Save whatever has edits, then go on with `then`; when a Save fails, `then` is not called."""
        draft = self._desk.draft()
        if draft.setup_edited and draft.forwarding_edited:
            self._begin(What.BOTH, then)
        else:
            self._begin(What.SETUP if draft.setup_edited else What.FORWARDING, then)

    def _ask_about_forwarding(self) -> None:
        dialog = ChoiceDialog(
            self._window,
            self.tr("E-mail Forwarding has unsaved changes"),
            self.tr("Synchronizing imports the stored values of E-mail Forwarding, not those you have typed there."),
            (
                Choice("unsaved.saveBoth", self.tr("Save &both")),
                Choice("unsaved.useStored", self.tr("&Use what is stored"), Role.DestructiveRole),
                Choice("unsaved.back", self.tr("Bac&k"), Role.RejectRole),
            ),
            informative=self.tr("Save E-mail Forwarding too, or import what it had before your changes?"),
        )
        dialog.chosen.connect(self._forwarding_answered)
        dialog.open()

    def _forwarding_answered(self, answer: str) -> None:
        if answer == "unsaved.saveBoth":
            self._begin(What.BOTH)
        elif answer == "unsaved.useStored":
            self._begin(What.SETUP)

    def _begin(self, what: What, then: Callable[[], None] | None = None) -> None:
        """Validate, ask for a name at the first Save, and store."""
        if self._busy:
            return
        draft = self._desk.draft()
        findings: list[Finding] = []
        steps: list[SaveStep] = []
        if what is not What.SETUP:
            forwarding = validate_forwarding(draft.forwarding)
            findings += forwarding.findings
            if (form := forwarding.value) is not None:
                change = password_change(draft.forwarding.password)
                steps.append(lambda saver, site_id: saver.save_forwarding(site_id, form, change))
        if what is not What.FORWARDING:
            setup = validate_setup(draft.setup)
            findings += setup.findings
            if (own := setup.value) is not None:
                findings += validate_own(own)
                own_change = password_change(draft.setup.password)
                steps.append(lambda saver, site_id: saver.save_setup(site_id, own, own_change))
        if self._desk.mark(findings) is not None:
            return
        self._what, self._steps, self._then = what, steps, then
        if self._desk.site.name:
            self._store(self._desk.site)
            return
        from .name_dialog import NameDialog  # noqa: PLC0415 - who opens it pays for it

        dialog = NameDialog(
            self._window,
            self.tr("Name this site"),
            self.tr("Under which name shall these settings be kept? The customer's name and town, for example."),
            self._taken_names,
        )
        dialog.named.connect(self._store_named)
        dialog.open()

    def _store_named(self, name: str) -> None:
        site = self._desk.site
        self._store(Site(id=site.id, name=name, state=site.state, aids=site.aids, last_good=site.last_good))

    def _store(self, site: Site) -> None:
        self._set_busy(busy=True)
        sites, saver = self._services.sites, self._services.saver
        steps, is_new = tuple(self._steps), not self._desk.is_stored
        self._services.worker.call(lambda: _run(sites, saver, site, steps, is_new=is_new), self._stored)

    def _stored(self, outcome: Outcome[tuple[Saved, ...]]) -> None:
        self._set_busy(busy=False)
        match outcome:
            case Done(saved):
                was_stored = self._desk.is_stored
                self._desk.adopt(
                    saved[-1].site,
                    setup_saved=self._what is not What.FORWARDING,
                    forwarding_saved=self._what is not What.SETUP,
                )
                if not was_stored:
                    self.site_stored.emit()
                for each in saved:
                    self.saved.emit(each)
                then, self._then = self._then, None
                if then is not None:
                    then()
            case Failed(SecretError() as error):
                self._offer_session(error)
            case Failed(StoreError() as error):
                tell(self._window, self.tr("Not saved"), self._services.narrator.store_error(error))
            case Failed(error):
                raise error

    def _offer_session(self, error: SecretError) -> None:
        told = self._services.narrator.error(error.code)
        dialog = ChoiceDialog(
            self._window,
            self.tr("The password was not stored"),
            told.message,
            (
                Choice("keyring.session", self.tr("Keep it for this &session only")),
                Choice("keyring.back", self.tr("Bac&k"), Role.RejectRole),
            ),
            informative=" ".join((told.cause, told.advice, self.tr("Nothing of this Save has been stored."))),
            icon=ChoiceDialog.Icon.Warning,
        )
        dialog.chosen.connect(self._session_answered)
        dialog.open()

    def _session_answered(self, answer: str) -> None:
        if answer == "keyring.session":
            self._services.secrets.use_session_only()
            site = self._desk.site
            if site.name:
                self._store(site)
            else:
                self._begin(self._what, self._then)

    def _ask_forget_setup(self) -> None:
        self._ask_forget(Dialog.SETUP)

    def _ask_forget_forwarding(self) -> None:
        self._ask_forget(Dialog.FORWARDING)

    def _ask_forget(self, dialog: Dialog) -> None:
        name = self._desk.setup.title.text() if dialog is Dialog.SETUP else self._desk.forwarding.title.text()
        question = ChoiceDialog(
            self._window,
            self.tr("Forget password"),
            self.tr("Delete the stored password of {dialog} from the keyring?").format(dialog=name),
            (
                Choice("forget.yes", self.tr("&Delete it"), Role.DestructiveRole),
                Choice("forget.no", self.tr("&Keep it"), Role.RejectRole),
            ),
            informative=self.tr("It cannot be brought back; the other values stay as they are."),
        )
        question.chosen.connect(self._forget_setup if dialog is Dialog.SETUP else self._forget_forwarding)
        question.open()

    def _forget_setup(self, answer: str) -> None:
        stored = self._desk.site.state.setup
        self._forget(answer, lambda saver, site_id: saver.save_setup(site_id, stored, Forget()))

    def _forget_forwarding(self, answer: str) -> None:
        stored = self._desk.site.state.forwarding
        self._forget(answer, lambda saver, site_id: saver.save_forwarding(site_id, stored, Forget()))

    def _forget(self, answer: str, step: SaveStep) -> None:
        if answer == "forget.yes" and not self._busy and self._desk.is_stored:
            site = self._desk.site
            sites, saver = self._services.sites, self._services.saver
            self._set_busy(busy=True)
            self._services.worker.call(lambda: _run(sites, saver, site, (step,), is_new=False), self._forgotten)

    def _forgotten(self, outcome: Outcome[tuple[Saved, ...]]) -> None:
        self._set_busy(busy=False)
        match outcome:
            case Done(saved):
                self._desk.adopt(saved[-1].site)
                self.saved.emit(saved[-1])
            case Failed(SecretError() as error):
                told = self._services.narrator.error(error.code)
                tell(self._window, self.tr("The password was not deleted"), told.message, f"{told.cause} {told.advice}")
            case Failed(StoreError() as error):
                tell(self._window, self.tr("The password was not deleted"), self._services.narrator.store_error(error))
            case Failed(error):
                raise error

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)


def _run(
    sites: SiteStore, saver: SiteSaver, site: Site, steps: tuple[SaveStep, ...], *, is_new: bool
) -> tuple[Saved, ...]:
    """On the worker. A site whose first Save fails is not left behind half stored."""
    if is_new:
        sites.add(site)
    try:
        return tuple(step(saver, site.id) for step in steps)
    except (SecretError, StoreError) as failure:
        if is_new:
            hangs = isinstance(failure, SecretError) and failure.code is ErrorCode.KEYRING_TIMEOUT
            drop = sites.delete if hangs else saver.delete_site  # the next start asks a hanging keyring again, not we
            try:
                drop(site.id)
            except StoreError as error:
                if error.code is not StoreErrorCode.SITE_UNKNOWN:
                    raise
        raise
