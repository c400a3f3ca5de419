"""The outcome of a test for the panel above the log."""

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Sent, Step, Verdict
from myreports_gui.model.plan import Plan, Security
from myreports_gui.model.stages import Status
from myreports_gui.narration import Narrator

from .blame import field_to_blame
from .verdict_panel import Summary


def summary_of(
    verdict: Verdict,
    plan: Plan,
    narrator: Narrator,
    *,
    failing: Step | None = None,
    warning: Step | None = None,
    sent: Sent | None = None,
) -> Summary:
    """`failing`: the step that failed, whose cause and advice are shown. `sent`: the sample report was taken.

    `warning`: a test that passed had this doubt about the envelope: a refused test recipient, say.
    """
    told = narrator.verdict(verdict, plan)
    if verdict.ok:
        status = Status.WARNING if verdict.provisional or verdict.security is Security.NONE else Status.OK
        if sent is not None:
            headline, *rest = narrator.sent(sent)
            return Summary(headline=headline, status=Status.WARNING if sent.refused else status, lines=tuple(rest))
        if warning is not None:
            doubt = narrator.step(warning, plan)
            told_doubt = (doubt.message, " ".join(text for text in (doubt.cause, doubt.advice) if text))
            return Summary(headline=told.headline, status=Status.WARNING, lines=told_doubt)
        shown = 3 if verdict.provisional else 2
        return Summary(headline=told.headline, status=status, lines=(" ".join(told.explanations[:shown]),), prove=True)
    lines = told.explanations[:1]
    if failing is not None:
        step = narrator.step(failing, plan)
        lines = tuple(line for line in (step.cause, step.advice) if line) or lines
    return Summary(
        headline=told.headline,
        status=Status.SKIPPED if verdict.error is ErrorCode.CANCELLED else Status.FAILED,
        lines=lines,
        field=field_to_blame(verdict.failed_stage, verdict.error, plan, failing.reply if failing is not None else None),
    )
