"""One test, from the moment it is launched: what was asked, and what has come of it."""

from datetime import datetime
from typing import Protocol

from msgspec import Struct

from myreports_gui.model.events import Event, Sent, Step, Verdict
from myreports_gui.model.plan import Plan
from myreports_gui.model.secret import Secret
from myreports_gui.probe.request import CheckRequest
from myreports_gui.store.site import Dialog, LastGoodTest

from .job import Job, Outcome
from .log_record import LogRecord
from .run_record import RunRecord


class SendOrder(Struct, frozen=True):
    """A sample report is wanted."""

    recipients: tuple[str, ...]
    subject: str


class GivenPlan(Struct, frozen=True):
    """Test exactly this plan, whatever the forms say: what a survey recommends. `source`: where its password is."""

    plan: Plan
    source: Secret | Dialog


class Taker(Protocol):
    """Whoever shows a run. What arrives for a run that is no longer the current one is dropped there."""

    def take_event(self, run: "CheckRun", event: Event) -> None: ...
    def take_outcome(self, run: "CheckRun", outcome: Outcome[object]) -> None: ...


class CheckRun:
    """`before`: the last good test of the site. `taker` changes when another window takes over."""

    def __init__(
        self,
        taker: Taker,
        request: CheckRequest,
        *,
        order: SendOrder | None,
        given: GivenPlan | None,
        before: LastGoodTest | None,
    ) -> None:
        self.taker = taker
        self.request = request
        self.order = order
        self.given = given
        self.verdict: Verdict | None = None
        self.failing: tuple[Step, LogRecord] | None = None
        self.warning: Step | None = None
        self.sent: Sent | None = None
        self.record = RunRecord(
            plan=request.plan, began=datetime.now().astimezone(), before=before, password=request.password
        )
        self.job: Job | None = None

    @property
    def failing_step(self) -> Step | None:
        return self.failing[0] if self.failing is not None else None

    def event(self, event: Event) -> None:
        self.taker.take_event(self, event)

    def done(self, outcome: Outcome[object]) -> None:
        self.taker.take_outcome(self, outcome)
