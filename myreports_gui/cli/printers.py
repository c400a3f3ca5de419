"""A test on standard output: JSON for scripts, or the log of the window for people."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

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
from myreports_gui.model.findings import Finding, Severity
from myreports_gui.model.plan import Plan
from myreports_gui.model.ranking import Recommendation
from myreports_gui.model.stages import Status
from myreports_gui.model.survey import Matrix
from myreports_gui.narration import Narrator
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.store.errors import StoreNotice

from .json_events import dumps, event_of, invalid_event, plan_event
from .output import Output
from .survey_events import matrix_event, recommendation_event
from .survey_table import WIDTH, Cells, table

_STATUS_COLOURS: Final = {Status.OK: "green", Status.WARNING: "yellow", Status.FAILED: "red", Status.SKIPPED: "dim"}
_HEAD: Final = 10
"""Characters of a step's first line that hold the status mark and word."""


class Printer(Protocol):
    def findings(self, findings: Sequence[Finding]) -> None:
        """Bad values, and remarks on good ones."""

    def plan(self, plan: Plan) -> None:
        """What myReports will do; later events are told with this plan in mind."""

    def notice(self, notice: StoreNotice) -> None:
        """What happened to the settings file."""

    def practice(self, scenario: Scenario, ports: Mapping[int, int]) -> None:
        """The practice server is running; its real ports."""

    def saved(self, path: Path) -> None:
        """The sample report was written to a file."""

    def event(self, event: Event) -> None: ...

    def cells(self, ports: Sequence[int], cells: Cells) -> None:
        """What a survey has found so far."""

    def matrix(self, matrix: Matrix) -> None:
        """All that a survey has found."""

    def recommendation(self, recommendation: Recommendation, verdict: Verdict | None) -> None:
        """`verdict`: of its test; None where nothing could be tested."""


class JsonPrinter:
    """One object a line, in English."""

    def __init__(self, output: Output, narrator: Narrator) -> None:
        self._output = output
        self._narrator = narrator
        self._plan: Plan | None = None

    def findings(self, findings: Sequence[Finding]) -> None:
        for finding in findings:
            if finding.severity is Severity.ERROR:
                self._output.line(dumps(invalid_event(finding.field.value, finding.code.value)))

    def plan(self, plan: Plan) -> None:
        self._plan = plan
        self._output.line(dumps(plan_event(plan)))

    def notice(self, notice: StoreNotice) -> None:
        """Scripts get the events of the contract only."""

    def practice(self, scenario: Scenario, ports: Mapping[int, int]) -> None:
        """Scripts get the events of the contract only."""

    def saved(self, path: Path) -> None:
        """Scripts get the events of the contract only."""

    def event(self, event: Event) -> None:
        told = self._narrator.step(event, self._plan) if isinstance(event, Step) else None
        line = event_of(event, told)
        if line is not None:
            self._output.line(dumps(line))

    def cells(self, ports: Sequence[int], cells: Cells) -> None:
        """Scripts get the whole matrix."""

    def matrix(self, matrix: Matrix) -> None:
        self._output.line(dumps(matrix_event(matrix)))

    def recommendation(self, recommendation: Recommendation, verdict: Verdict | None) -> None:
        told = self._narrator.recommendation(recommendation, verdict)
        self._output.line(dumps(recommendation_event(recommendation, verdict, told)))


class LogPrinter:
    """The log pane's lines. Bad values go to `errors`, the rest to `output`. `explains`: says why the plan is so."""

    def __init__(
        self, output: Output, errors: Output, narrator: Narrator, now: Callable[[], datetime], *, explains: bool = False
    ) -> None:
        self._output = output
        self._explains = explains
        self._errors = errors
        self._narrator = narrator
        self._now = now
        self._plan: Plan | None = None
        self._sent: Sent | None = None

    def findings(self, findings: Sequence[Finding]) -> None:
        for finding in findings:
            self._errors.line(f"{self._narrator.severity(finding.severity)}: {self._narrator.finding(finding)}")

    def plan(self, plan: Plan) -> None:
        self._plan = plan
        told = self._narrator.plan(plan)
        self._output.line(self._output.painted(told.line, "bold"))
        if self._explains:
            self._print(tuple(f"    {sentence}" for sentence in told.explanations))

    def notice(self, notice: StoreNotice) -> None:
        self._errors.line(self._narrator.store_notice(notice))

    def practice(self, scenario: Scenario, ports: Mapping[int, int]) -> None:
        self._output.line(self._narrator.scenario(scenario))
        self._output.line(self._narrator.practice_ports(ports))

    def saved(self, path: Path) -> None:
        self._output.line(self._narrator.saved_as(path))

    def event(self, event: Event) -> None:
        lines = self._lines(event)
        match event:
            case StageStarted():
                self._output.progress(self._narrator.progress(event))
            case Step(status=status):
                first = self._output.painted(lines[0][:_HEAD], _STATUS_COLOURS[status]) + lines[0][_HEAD:]
                self._print((first, *lines[1:]))
            case TranscriptLine():
                self._print(tuple(self._output.painted(line, "dim") for line in lines))
            case Verdict(ok=ok):
                self._print(("", self._output.painted(lines[0], "green" if ok else "red"), *lines[1:]))
            case Sent() | EarlierPortOpened() | UndecidedPortsClosed():
                self._print(lines)

    def cells(self, ports: Sequence[int], cells: Cells) -> None:
        self._output.block(table(ports, cells, self._narrator, self._output), WIDTH)

    def matrix(self, matrix: Matrix) -> None:
        cells = {(cell.port, cell.security): cell for cell in matrix.cells}
        self._print(("", *table(matrix.ports, cells, self._narrator, self._output), ""))

    def recommendation(self, recommendation: Recommendation, verdict: Verdict | None) -> None:
        told = self._narrator.recommendation(recommendation, verdict)
        works = verdict is not None and verdict.ok
        self._print(("", self._output.painted(told.headline, "green" if works else "red"), f"    {told.why}"))
        self._print(tuple(f"    {number}. {step}" for number, step in enumerate(told.steps, start=1)))
        self._print(tuple(f"    {caveat}" for caveat in told.caveats))

    def _lines(self, event: Event) -> tuple[str, ...]:
        if isinstance(event, Sent):
            self._sent = event
        if isinstance(event, Verdict):
            return self._narrator.verdict_lines(event, self._plan, self._sent)
        return self._narrator.event_lines(event, self._now(), self._plan)

    def _print(self, lines: Sequence[str]) -> None:
        for line in lines:
            self._output.line(line)
