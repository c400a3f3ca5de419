"""One survey as the window follows it, and the small decisions about it."""

from typing import Protocol

from msgspec.structs import replace

from myreports_gui.model.events import Event, Step, Verdict
from myreports_gui.model.findings import Finding, FindingCode, Severity
from myreports_gui.model.plan import Plan
from myreports_gui.model.ranking import Recommendation, Wish
from myreports_gui.model.stages import Status
from myreports_gui.model.survey import Cell, CellFound, Matrix, MatrixFound
from myreports_gui.model.trusting import SeenCertificate

from .check_run import GivenPlan
from .consent import CONSENT_ERRORS
from .draft import Preview
from .job import Job, Outcome
from .services import SurveyOrder


class SurveyListener(Protocol):
    def take_event(self, run: "SurveyRun", event: Event | CellFound | MatrixFound) -> None: ...
    def take_outcome(self, run: "SurveyRun", outcome: Outcome[Matrix | None]) -> None: ...


class SurveyRun:
    """One survey. What arrives for a run that is no longer the current one is dropped."""

    def __init__(self, controller: SurveyListener, order: SurveyOrder, given: GivenPlan) -> None:
        self._controller = controller
        self.order = order
        self.given = given
        self.failed: Step | None = None
        self.job: Job | None = None
        self.recommendation: Recommendation | None = None
        self.verdict: Verdict | None = None

    @property
    def plan(self) -> Plan:
        return self.given.plan

    def event(self, event: Event | CellFound | MatrixFound) -> None:
        self._controller.take_event(self, event)

    def done(self, outcome: Outcome[Matrix | None]) -> None:
        self._controller.take_outcome(self, outcome)


def wish_of(plan: Plan) -> Wish:
    """Who shall send through which server. A password is taken to be there: a survey needs none, saving one does."""
    return Wish(
        host=plan.host or "",
        user=plan.user,
        has_password=bool(plan.user),
        from_address=plan.from_address,
        reply_to=plan.reply_to,
    )


def status_of(recommendation: Recommendation, verdict: Verdict | None) -> Status | None:
    if recommendation.plan is None:
        return Status.FAILED
    if verdict is None:
        return None
    if verdict.error in CONSENT_ERRORS:
        return Status.WARNING
    if not verdict.ok:
        return Status.FAILED
    weak = verdict.provisional or recommendation.cell is None or not recommendation.cell.trusted
    return Status.WARNING if weak else Status.OK


def seen_in(cell: Cell, plan: Plan) -> SeenCertificate | None:
    if cell.certificate is None:
        return None
    return SeenCertificate(cell.certificate, plan.host or "", cell.port, imported=plan.source == "imported")


def blocking(preview: Preview, *, with_password: bool) -> tuple[Finding, ...]:
    """What keeps from surveying. A missing password does not, where the survey alone is wanted."""
    if with_password:
        return preview.findings
    return tuple(
        replace(finding, severity=Severity.WARNING) if finding.code is FindingCode.MISSING_PASSWORD else finding
        for finding in preview.findings
    )
