"""The site on screen: what is stored of it, and what the two forms say now."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from myreports_gui.model.validation import Field, Finding, Severity
from myreports_gui.store.site import Site

from .draft import Draft
from .forwarding_form import ForwardingCard
from .setup_form import SetupCard


class SiteDesk(QObject):
    """Knows no store and no network. `changed` follows every keystroke and every change of the stored values."""

    changed = Signal()

    def __init__(
        self, setup: SetupCard, forwarding: ForwardingCard, words: Callable[[Finding], str], site: Site
    ) -> None:
        super().__init__(setup)
        self.setup = setup
        self.forwarding = forwarding
        self._words = words
        self._site = site
        self.is_stored = False
        setup.changed.connect(self.changed)
        forwarding.changed.connect(self.changed)

    @property
    def site(self) -> Site:
        return self._site

    def draft(self) -> Draft:
        return Draft(self._site.state, self._site.aids, self.setup.entry(), self.forwarding.entry())

    @property
    def edited(self) -> bool:
        draft = self.draft()
        return draft.setup_edited or draft.forwarding_edited

    def show(self, site: Site, *, is_stored: bool) -> None:
        """Put another site on screen; what was typed is gone."""
        self._site = site
        self.is_stored = is_stored
        self.setup.fill(site.state.setup)
        self.forwarding.fill(site.state.forwarding)
        self.changed.emit()

    def adopt(self, site: Site, *, setup_saved: bool = False, forwarding_saved: bool = False) -> None:
        """The stored values have changed. A form with edits that were not part of the Save keeps them."""
        before = self.draft()
        self._site = site
        self.is_stored = True
        if setup_saved or not before.setup_edited:
            self.setup.fill(site.state.setup)
        if forwarding_saved or not before.forwarding_edited:
            self.forwarding.fill(site.state.forwarding)
        self.setup.password.note_stored(stored=site.state.setup.has_password)
        self.forwarding.password.note_stored(stored=site.state.forwarding.has_password)
        self.changed.emit()

    def revert_setup(self) -> None:
        self.setup.fill(self._site.state.setup)

    def revert_forwarding(self) -> None:
        self.forwarding.fill(self._site.state.forwarding)

    def mark(self, findings: Iterable[Finding]) -> Finding | None:
        """Mark the fields of both forms; the first error gets the focus and is returned."""
        findings = tuple(findings)
        told: dict[Field, tuple[Severity, str]] = {}
        for severity in (Severity.NOTE, Severity.WARNING, Severity.ERROR):
            told |= {f.field: (severity, self._words(f)) for f in findings if f.severity is severity}
        self.setup.mark(told)
        self.forwarding.mark(told)
        first = next((finding for finding in findings if finding.severity is Severity.ERROR), None)
        if first is not None:
            self.focus(first.field)
        return first

    def mark_left(self, field: Field, findings: Iterable[Finding]) -> None:
        """The cursor has left `field`: show what is wrong with it, and no longer what was."""
        card = self.setup if field in self.setup.rows else self.forwarding
        row = card.rows[field]
        row.clear()
        for finding in findings:
            if finding.field is field:
                row.mark(finding.severity, self._words(finding))

    def focus(self, field: Field) -> None:
        if not self.setup.focus_field(field):
            self.forwarding.focus_field(field)
