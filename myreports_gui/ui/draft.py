"""What is on screen against what is stored: unsaved edits, and the plan that the typed values lead to. Pure."""

from msgspec import Struct

from myreports_gui.model.plan import Plan, plan_after
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, SetupForm, SystemState, TestAids
from myreports_gui.model.synchronization import SaveResult, as_if_saved
from myreports_gui.model.validation import (
    Finding,
    ForwardingEntry,
    PasswordEntry,
    SetupEntry,
    validate_forwarding,
    validate_plan,
    validate_setup,
)
from myreports_gui.model.values import validate_ehlo_name
from myreports_gui.store.saving import Forget, Keep, PasswordChange, Replace
from myreports_gui.store.site import Dialog

_HIGHEST_PORT = 65535


class Preview(Struct, frozen=True):
    """`findings`: what validation says about both forms and, for a test, about the plan."""

    saved: SaveResult
    plan: Plan
    findings: tuple[Finding, ...]


class Draft(Struct, frozen=True):
    """Both forms as typed, over what is stored."""

    stored: SystemState
    aids: TestAids
    setup: SetupEntry
    forwarding: ForwardingEntry

    @property
    def setup_edited(self) -> bool:
        return self.setup != setup_entry(self.stored.setup)

    @property
    def forwarding_edited(self) -> bool:
        return self.forwarding != forwarding_entry(self.stored.forwarding)

    def preview(self, *, for_test: bool = False) -> Preview:
        """As if both forms had just been saved, Forwarding first (§2). An invalid form counts as it is typed."""
        setup, forwarding = validate_setup(self.setup), validate_forwarding(self.forwarding)
        saved = as_if_saved(
            self.stored,
            setup.value or _rough_setup(self.setup),
            forwarding.value or _rough_forwarding(self.forwarding),
            keeps_password=not self.setup.password.edited,
        )
        plan = plan_after(saved, self.aids)
        of_test = (
            # The file may have been edited by hand, and the name goes out as it is.
            (*validate_plan(plan, for_test=True), *validate_ehlo_name(self.aids.ehlo_name).findings) if for_test else ()
        )
        return Preview(saved, plan, (*setup.findings, *forwarding.findings, *of_test))

    def password_source(self, saved: SaveResult) -> Secret | Dialog:
        """Where the password of the plan comes from: typed, or stored for one of the dialogs."""
        dialog = Dialog.FORWARDING if saved.copies_password else Dialog.SETUP
        entry = self.forwarding.password if saved.copies_password else self.setup.password
        return entry.text if entry.edited else dialog


def setup_entry(form: SetupForm) -> SetupEntry:
    """How E-MAIL Setup looks with these stored values and no edits."""
    return SetupEntry(
        host=form.host,
        user=form.user,
        password=PasswordEntry(stored=form.has_password),
        from_address=form.from_address,
        reply_to=form.reply_to,
        synchronize=form.synchronize,
    )


def forwarding_entry(form: ForwardingForm) -> ForwardingEntry:
    """How E-mail Forwarding looks with these stored values and no edits."""
    return ForwardingEntry(
        server=form.server,
        port="" if form.port is None else str(form.port),
        ssl=form.ssl,
        user=form.user,
        password=PasswordEntry(stored=form.has_password, confirm=Secret("")),
        email=form.email,
    )


def password_change(entry: PasswordEntry) -> PasswordChange:
    """Untouched: the stored one stays. Edited and emptied: none. Else what was typed (§2, Saving)."""
    if not entry.edited:
        return Keep()
    return Replace(entry.text) if entry.text else Forget()


def _rough_setup(entry: SetupEntry) -> SetupForm:
    return SetupForm(
        host=entry.host.strip(),
        user=entry.user.strip(),
        has_password=entry.password.present,
        from_address=entry.from_address.strip(),
        reply_to=entry.reply_to.strip(),
        synchronize=entry.synchronize,
    )


def _rough_forwarding(entry: ForwardingEntry) -> ForwardingForm:
    port = entry.port.strip()
    usable = port.isascii() and port.isdigit() and len(port) <= 5 and 1 <= int(port) <= _HIGHEST_PORT
    return ForwardingForm(
        server=entry.server.strip(),
        port=int(port) if usable else None,
        ssl=entry.ssl,
        user=entry.user.strip(),
        has_password=entry.password.present,
        email=entry.email.strip(),
    )
