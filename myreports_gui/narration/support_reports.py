"""The support report: versions, plan, steps and verdict as Markdown, for a ticket or a mail to a colleague."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct

from myreports_gui.model.events import Sent, Step, Verdict
from myreports_gui.model.plan import Plan

from .narrator import Narrator
from .words import MARKS, Translate, duration


class SupportFacts(Struct, frozen=True, kw_only=True):
    """`versions`: name and version of each part, the operating system among them. Without a test, `steps` is empty."""

    when: datetime
    versions: Sequence[tuple[str, str]]
    plan: Plan
    tested: datetime | None = None
    steps: Sequence[Step] = ()
    verdict: Verdict | None = None
    sent: Sent | None = None


_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~])")
"""What Markdown or the HTML in it would take for more than text."""


def tell_support_report(facts: SupportFacts, narrator: Narrator, translate: Translate) -> str:
    """Markdown. Passwords are redacted before they get here; `narrator` gives the words of the window."""
    lines = [
        "# " + translate("Support", "Support report of the myReports E-mail Configurator"),
        "",
        translate(
            "Support",
            "Made on {when}. It holds host names, user names, e-mail addresses and what the mail server said, because"
            " nobody can help without them; no password. Read it before you pass it on.",
        ).format(when=f"{facts.when:%Y-%m-%d %H:%M:%S %z}"),
        "",
        "## " + translate("Support", "Versions"),
        "",
        *(f"- {_text(name)}: {_text(version)}" for name, version in facts.versions),
        "",
        "## " + translate("Support", "What myReports will do"),
        "",
    ]
    plan = narrator.plan(facts.plan)
    lines += [_text(plan.line), "", *(f"- {_text(sentence)}" for sentence in plan.explanations), ""]
    lines += ["## " + translate("Support", "Last test"), ""]
    if facts.tested is None:
        return "\n".join([*lines, translate("Support", "None since the program was started."), ""])
    begun = translate("Support", "Begun on {when}.").format(when=f"{facts.tested:%Y-%m-%d %H:%M:%S %z}")
    lines += [begun, ""]
    for step in facts.steps:
        lines += _step(step, facts.plan, narrator, translate)
    lines.append("")
    if facts.verdict is not None:
        told = narrator.verdict(facts.verdict, facts.plan, facts.sent)
        lines += [f"**{_text(told.headline)}** ({_codes(facts.verdict)})", ""]
        lines += [*(f"- {_text(sentence)}" for sentence in told.explanations), ""]
    if facts.sent is not None:
        lines += [*(f"- {_text(sentence)}" for sentence in narrator.sent(facts.sent)), ""]
    return "\n".join(lines)


def _step(step: Step, plan: Plan, narrator: Narrator, translate: Translate) -> list[str]:
    told = narrator.step(step, plan)
    code = f" `{step.error.value}`" if step.error is not None else ""
    took = f" ({duration(step.elapsed, translate)})" if step.elapsed else ""
    lines = [f"- {MARKS[step.status]} {_text(told.title)}: {_text(told.message)}{took}{code}"]
    notes = [
        (translate("Support", "Server: {text}"), told.server if told.server not in told.message else ""),
        (translate("Support", "Cause: {text}"), told.cause),
        (translate("Support", "Advice: {text}"), told.advice),
    ]
    return lines + [f"  - {template.format(text=_text(text))}" for template, text in notes if text]


def _codes(verdict: Verdict) -> str:
    """Language-free, for who cannot read the sentences."""
    codes = ["ok" if verdict.ok else "failed"]
    codes += [part.value for part in (verdict.failed_stage, verdict.error, verdict.security) if part is not None]
    codes += [str(verdict.port)] if verdict.port is not None else []
    codes += [verdict.tls_version] if verdict.tls_version else []
    return ", ".join(f"`{_code(code)}`" for code in (*codes, *verdict.aids))


def _code(text: str) -> str:
    return text.replace("`", "'")


def _text(text: str) -> str:
    """As text on one line, whatever a server has put into it."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
