"""A step as lines of plain text: the log pane, the log file and the terminal show the same."""

from datetime import datetime

from myreports_gui.model.events import Step, TranscriptLine
from myreports_gui.model.stages import Status

from .told import Told
from .visible import visible
from .words import MARKS, Translate, duration, status_word

TRANSCRIPT_LIMIT = 500
"""Characters shown of one line of the conversation."""

_TITLE_WIDTH = 12
_STATUS_WIDTH = 8
_INDENT = " " * 4


def clock(at: datetime) -> str:
    """HH:MM:SS.mmm."""
    return f"{at:%H:%M:%S}.{at.microsecond // 1000:03d}"


def step_lines(step: Step, told: Told, at: datetime, translate: Translate) -> tuple[str, ...]:
    """What happened; then, indented, the server's answer, cause and advice where there are any."""
    head = f"{MARKS[step.status]} {status_word(step.status, translate):<{_STATUS_WIDTH}} {clock(at)}"
    lines = [f"{head}  {told.title:<{_TITLE_WIDTH}}  {told.message}  {duration(step.elapsed, translate)}"]
    if told.server and told.server not in told.message and step.status in (Status.WARNING, Status.FAILED):
        lines.append(_INDENT + translate("Log", "Server: {text}").format(text=told.server))
    if told.cause:
        lines.append(_INDENT + translate("Log", "Cause: {text}").format(text=told.cause))
    if told.advice:
        lines.append(_INDENT + translate("Log", "Advice: {text}").format(text=told.advice))
    return tuple(lines)


def transcript_line(line: TranscriptLine) -> str:
    """One line of the conversation behind its swaks-like prefix; what the server wrote is made visible."""
    return f"{_INDENT}{line.prefix.value:>3} {visible(line.text, TRANSCRIPT_LIMIT)}"
