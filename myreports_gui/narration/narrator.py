"""The one place where facts become sentences."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Protocol, assert_never

from msgspec.structs import replace

from myreports_gui.model.comparison import Difference, GoodConnection
from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    EarlierPortOpened,
    Event,
    Sent,
    StageStarted,
    Step,
    TranscriptLine,
    UndecidedPortsClosed,
    Verdict,
)
from myreports_gui.model.findings import Field, Finding, Severity
from myreports_gui.model.plan import Plan
from myreports_gui.model.ranking import Recommendation
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.survey import Cell
from myreports_gui.model.synchronization import SaveResult
from myreports_gui.practice.errors import PracticeErrorCode
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.report.errors import ReportError
from myreports_gui.store.errors import ExchangeError, StoreError, StoreNotice

from . import (
    comparisons,
    exchanges,
    findings,
    log_lines,
    plans,
    practice_stories,
    recommendations,
    report_stories,
    saves,
    sendings,
    steps,
    surveys,
    verdicts,
)
from .errors import explain
from .facts import facts_of
from .field_labels import field_label
from .recommendations import RecommendationTold
from .surveys import CellTold
from .told import Explanation, PlanTold, Told, VerdictTold
from .words import Translate


class Advice(Protocol):
    """A row of the advice table that fits a step, in English source text."""

    @property
    def cause(self) -> str: ...
    @property
    def advice(self) -> str: ...
    @property
    def confidence(self) -> str: ...


Advisor = Callable[[Step], Advice | None]


def english(context: str, text: str) -> str:
    """The translator of the headless commands and of the log file of a test."""
    return text


class Narrator:
    """Turns facts into sentences in the language of `translate`. Holds no state: one may serve every thread.

    `advisor` finds the row of the advice table for a step; its cause and advice win over the general ones.
    """

    def __init__(self, translate: Translate = english, advisor: Advisor | None = None) -> None:
        self._translate = translate
        self._advisor = advisor

    def step(self, step: Step, plan: Plan | None = None) -> Told:
        """`plan` decides in which dialog advice names a field; E-MAIL Setup where it is None."""
        told = steps.tell_step(step, plan, self._translate)
        keeps = steps.harmless(step) or steps.is_downgrade(step)
        row = None if self._advisor is None or keeps else self._advisor(step)
        if row is None:
            return told
        return replace(told, cause=self._cause(row), advice=self._translate("Advice", row.advice) or told.advice)

    def _cause(self, row: Advice) -> str:
        translate = self._translate
        cause = translate("Advice", row.cause)
        if row.confidence != "unchecked":
            return cause
        return translate("Error", "Probably: {cause}").format(cause=cause)

    def log_lines(self, step: Step, at: datetime, plan: Plan | None = None) -> tuple[str, ...]:
        """A step as plain text: status, time, stage, message, duration; then the server's answer, cause, advice."""
        return log_lines.step_lines(step, self.step(step, plan), at, self._translate)

    def transcript_line(self, line: TranscriptLine) -> str:
        return log_lines.transcript_line(line)

    def error(self, code: ErrorCode, plan: Plan | None = None) -> Explanation:
        """A code without its step, of the keyring or the settings. What the code does not tell is called "unknown"."""
        template = explain(code, self._translate)
        facts = facts_of(Step(stage=Stage.SETTINGS, status=Status.FAILED, error=code), plan, self._translate)
        return Explanation(
            template.message.format_map(facts), template.cause.format_map(facts), template.advice.format_map(facts)
        )

    def plan(self, plan: Plan) -> PlanTold:
        return plans.tell_plan(plan, self._translate)

    def verdict(self, verdict: Verdict, plan: Plan | None = None, sent: Sent | None = None) -> VerdictTold:
        """`sent`: what the server took, where this was the verdict of a sending."""
        return verdicts.tell_verdict(verdict, plan, sent, self._translate)

    def verdict_lines(self, verdict: Verdict, plan: Plan | None = None, sent: Sent | None = None) -> tuple[str, ...]:
        told = self.verdict(verdict, plan, sent)
        return (told.headline, *(f"    {sentence}" for sentence in told.explanations))

    def progress(self, event: StageStarted) -> str:
        return verdicts.tell_started(event, self._translate)

    def sent(self, sent: Sent) -> tuple[str, ...]:
        return sendings.tell_sent(sent, self._translate)

    def earlier_port_opened(self, event: EarlierPortOpened) -> str:
        return verdicts.tell_earlier_port(event, self._translate)

    def undecided_ports_closed(self, event: UndecidedPortsClosed) -> str:
        return verdicts.tell_undecided_closed(event, self._translate)

    def event_lines(self, event: Event, at: datetime, plan: Plan | None = None) -> tuple[str, ...]:
        """Any event as the plain text of the log; a StageStarted has none."""
        match event:
            case StageStarted():
                return ()
            case Step():
                return self.log_lines(event, at, plan)
            case TranscriptLine():
                return (self.transcript_line(event),)
            case Verdict():
                return self.verdict_lines(event, plan)
            case EarlierPortOpened():
                return (self.earlier_port_opened(event),)
            case UndecidedPortsClosed():
                return (self.undecided_ports_closed(event),)
            case Sent():
                return self.sent(event)
            case _:
                assert_never(event)

    def finding(self, finding: Finding) -> str:
        """One sentence that names the field and the remedy."""
        return findings.tell_finding(finding, self._translate)

    def severity(self, severity: Severity) -> str:
        return findings.severity_word(severity, self._translate)

    def field(self, field: Field) -> str:
        """A field's label without its colon."""
        return field_label(field, self._translate)

    def saved_as(self, path: Path) -> str:
        """The sample report went to a file."""
        return sendings.tell_saved_as(path, self._translate)

    def cell(self, cell: Cell) -> CellTold:
        """A cell of a survey's matrix; the advice table speaks for what went wrong in it."""
        return surveys.tell_cell(cell, self._told(cell), self._translate)

    def recommendation(self, recommendation: Recommendation, verdict: Verdict | None = None) -> RecommendationTold:
        """`verdict`: of the test with exactly the recommended plan; None as long as it has not been tested."""
        blocked = None if recommendation.blocked_by is None else self._told(recommendation.blocked_by)
        return recommendations.tell_recommendation(recommendation, verdict, blocked, self._translate)

    def _told(self, cell: Cell) -> Told | None:
        step = surveys.step_of(cell)
        return None if step is None else self.step(step)

    def save(self, result: SaveResult) -> str:
        return saves.tell_save(result, self._translate)

    def store_error(self, error: StoreError) -> str:
        return saves.tell_store_error(error, self._translate)

    def store_notice(self, notice: StoreNotice) -> str:
        return saves.tell_store_notice(notice, self._translate)

    def difference(self, difference: Difference, before: GoodConnection) -> str:
        """What is not as it was at the last good test."""
        return comparisons.tell_difference(difference, before, self._translate)

    def expiry(self, not_after: datetime, days: int) -> str:
        """The certificate of the last good test expires soon."""
        return comparisons.tell_expiry(not_after, days, self._translate)

    def exchange_error(self, error: ExchangeError) -> str:
        return exchanges.tell_exchange_error(error, self._translate)

    def report_error(self, error: ReportError) -> str:
        return report_stories.tell_report_error(error, self._translate)

    def scenario(self, scenario: Scenario) -> str:
        return practice_stories.tell_scenario(scenario, self._translate)

    def practice_ports(self, ports: Mapping[int, int]) -> str:
        return practice_stories.tell_practice_ports(ports, self._translate)

    def practice_error(self, code: PracticeErrorCode) -> str:
        return practice_stories.tell_practice_error(code, self._translate)
