"""One entry of the log pane, already in words, and how a record looks as text."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from myreports_gui.model.stages import Status
from myreports_gui.model.trusting import SeenCertificate
from myreports_gui.model.validation import Field

STATUS_SIGNS = {Status.OK: "✔", Status.WARNING: "▲", Status.FAILED: "✖", Status.SKIPPED: "–"}


class LogFilter(StrEnum):
    ALL = "all"
    PROBLEMS = "problems"
    CONVERSATION = "conversation"


class LogRecord(Struct, frozen=True, kw_only=True):
    """`wire`: a line of the conversation. `heading`: begins a test. `notes`: cause and advice, a line each.

    `certificate`: the one that this entry is about; the pane opens it. `field`: the one to blame; the last note names
    it, and the pane leads to it.
    """

    time: datetime
    title: str
    message: str
    status: Status | None = None
    took: str = ""
    notes: tuple[str, ...] = ()
    wire: bool = False
    heading: bool = False
    certificate: SeenCertificate | None = None
    field: Field | None = None

    @property
    def problem(self) -> bool:
        return self.status in (Status.WARNING, Status.FAILED)

    @property
    def failed(self) -> bool:
        return self.status is Status.FAILED

    @property
    def clock(self) -> str:
        return f"{self.time:%H:%M:%S}.{self.time.microsecond // 1000:03d}"

    def passes(self, wanted: LogFilter) -> bool:
        match wanted:
            case LogFilter.ALL:
                return not self.wire
            case LogFilter.PROBLEMS:
                return self.problem or self.heading
            case LogFilter.CONVERSATION:
                return True

    def holds(self, search: str) -> bool:
        """`search` is casefolded."""
        return search in " ".join((self.title, self.message, *self.notes)).casefold()


def as_text(records: Iterable[LogRecord]) -> str:
    """The records in aligned columns, for the clipboard and for a file."""
    lines: list[str] = []
    for record in records:
        if record.heading and lines:
            lines.append("")
        sign = STATUS_SIGNS[record.status] if record.status is not None else " "
        took = f"  ({record.took})" if record.took else ""
        lines.append(f"{record.clock}  {sign} {record.title:<14} {record.message}{took}".rstrip())
        lines += [f"{'':31}{note}" for note in record.notes]
    return "\n".join(lines) + "\n" if lines else ""
