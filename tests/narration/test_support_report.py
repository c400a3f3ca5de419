"""Markdown of the support report: what a server says stays text."""

from datetime import UTC, datetime

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Reply, Step, Verdict
from myreports_gui.model.plan import plan_after
from myreports_gui.model.settings import ForwardingForm, SetupForm, SystemState, TestAids
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.synchronization import as_if_saved
from myreports_gui.narration import Narrator, english
from myreports_gui.narration.support_reports import SupportFacts, tell_support_report

WHEN = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
PLAN = plan_after(as_if_saved(SystemState(), SetupForm(host="mail.acme.example"), ForwardingForm()), TestAids())


def test_what_a_server_says_cannot_add_headings_links_or_html() -> None:
    reply = Reply(code=550, text="no\n# Heading\n[click](http://evil.example) <script>x</script> `code`")
    step = Step(stage=Stage.SENDER, status=Status.FAILED, port=25, reply=reply, error=ErrorCode.SENDER_REFUSED)
    verdict = Verdict(ok=False, port=25, failed_stage=Stage.SENDER, error=ErrorCode.SENDER_REFUSED)
    facts = SupportFacts(when=WHEN, versions=(("Qt", "6"),), plan=PLAN, tested=WHEN, steps=(step,), verdict=verdict)
    text = tell_support_report(facts, Narrator(), english)
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "# Support report of the myReports E-mail Configurator",
        "## Versions",
        "## What myReports will do",
        "## Last test",
    ]
    assert "\\[click\\](http://evil.example) \\<script\\>" in text
    assert "`sender-refused`" in text
    assert "550" in text
