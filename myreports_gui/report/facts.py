"""What a sample report tells. No password is among it, so none can appear."""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from myreports_gui.model.events import Verdict
from myreports_gui.model.plan import Plan

Translate = Callable[[str, str], str]
"""(context, English source text) → the text in the user's language."""


class ReportFacts(Struct, frozen=True, kw_only=True):
    """`site`: its name, "" where it has none. `when`: aware, in the zone to show. `version`: of this program.

    `verdict` None: no test result is shown.
    """

    site: str
    when: datetime
    plan: Plan
    verdict: Verdict | None
    version: str

    def __post_init__(self) -> None:
        if self.when.utcoffset() is None:
            raise ValueError("a report's time needs a zone")
