"""What a test did, kept for what is made of it afterwards: comparison, hand-over sheet, support report."""

from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from myreports_gui.model.comparison import WORSE, GoodConnection, differences
from myreports_gui.model.events import Event, Sent, Step, UndecidedPortsClosed, Verdict
from myreports_gui.model.plan import Plan
from myreports_gui.model.secret import Secret
from myreports_gui.model.stages import Status
from myreports_gui.narration import Narrator
from myreports_gui.store.site import LastGoodTest

from .verdict_panel import Summary


class RunRecord(Struct, kw_only=True):
    """`before`: the last good test as it was when this one began. `password`: only to redact by; never shown."""

    plan: Plan
    began: datetime
    before: LastGoodTest | None = None
    password: Secret | None = None
    steps: list[Step] = field(default_factory=list)
    verdict: Verdict | None = None
    sent: Sent | None = None

    def take(self, event: Event) -> None:
        match event:
            case Step():
                self.steps.append(event)
            case Verdict():
                self.verdict = event
            case Sent():
                self.sent = event
            case UndecidedPortsClosed() if self.verdict is not None:
                self.verdict = replace(self.verdict, provisional=False, undecided=())

    def compared(self, summary: Summary, narrator: Narrator) -> Summary:
        """`summary`, and what is different today from the last good test of this server."""
        good = good_connection(self.before)
        if good is None or self.verdict is None:
            return summary
        found = differences(good, self.plan.host, self.verdict, self.steps)
        if not found:
            return summary
        worse = self.verdict.ok and any(difference.kind in WORSE for difference in found)
        return replace(
            summary,
            status=Status.WARNING if worse else summary.status,
            lines=(*summary.lines, " ".join(narrator.difference(difference, good) for difference in found)),
        )


def good_connection(good: LastGoodTest | None) -> GoodConnection | None:
    """None where nothing is known, or not of which host."""
    if good is None or good.host is None:
        return None
    return GoodConnection(
        when=good.when,
        host=good.host,
        port=good.port,
        security=good.security,
        tls_version=good.tls_version,
        sha256=good.sha256,
    )
