"""Keeps the plan line, the retained values and "not used now" true while the technician types."""

from PySide6.QtCore import QObject, Signal

from myreports_gui.model.settings import Retained
from myreports_gui.model.validation import Field, Severity, validate_forwarding, validate_setup
from myreports_gui.narration import Narrator

from .draft import Preview
from .forwarding_form import FORWARDING_FIELDS
from .plan_panel import PlanPanel
from .setup_form import OWN_FIELDS
from .site_desk import SiteDesk


class PlanPresenter(QObject):
    """Pure model on every keystroke: no keyring, no disk, no network."""

    explained = Signal(object)

    def __init__(self, desk: SiteDesk, panel: PlanPanel, narrator: Narrator) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._narrator = narrator
        desk.changed.connect(self.refresh)
        desk.setup.field_left.connect(self._check_left)
        desk.forwarding.field_left.connect(self._check_left)
        panel.why_requested.connect(self.explain)

    def refresh(self) -> None:
        draft = self._desk.draft()
        preview = draft.preview()
        plan = preview.plan
        self._panel.show_plan(self._narrator.plan(plan).line, "·".join(f"§{section}" for section in plan.sections))
        self._show_force(preview)
        self._desk.setup.show_retained(self._retained_words(draft.stored.retained))
        self._desk.setup.show_edited(edited=draft.setup_edited)
        self._desk.forwarding.show_edited(edited=draft.forwarding_edited)

    def explain(self) -> None:
        """Why? The plan of the typed values wants explaining."""
        self.explained.emit(self._desk.draft().preview().plan)

    def _show_force(self, preview: Preview) -> None:
        setup, forwarding = self._desk.setup, self._desk.forwarding
        if preview.plan.imported.applied:
            setup.show_status(self.tr("not used now: E-mail Forwarding is imported"), OWN_FIELDS)
            forwarding.show_status("")
        elif preview.plan.imported.requested:
            setup.show_status("")
            forwarding.show_status(self.tr("not used now: a required field is empty"), FORWARDING_FIELDS)
        else:
            setup.show_status("")
            forwarding.show_status(self.tr("not used now: not synchronized"), FORWARDING_FIELDS)

    def _retained_words(self, retained: Retained) -> str:
        match (retained.port, retained.ssl):
            case (None, False):
                return ""
            case (None, True):
                return self.tr("Retained: SSL (§4.3)")
            case (port, True):
                return self.tr("Retained: port {port}, SSL (§4.3)").format(port=port)
            case (port, _):
                return self.tr("Retained: port {port} (§4.3)").format(port=port)

    def _check_left(self, name: str) -> None:
        """A field that was left empty is not reproached; that is for Save and test."""
        field = Field(name)
        draft = self._desk.draft()
        findings = (*validate_setup(draft.setup).findings, *validate_forwarding(draft.forwarding).findings)
        editor = (self._desk.setup if field in self._desk.setup.rows else self._desk.forwarding).editor(field)
        self._desk.mark_left(
            field, findings if editor.text() else [f for f in findings if f.severity is not Severity.ERROR]
        )
