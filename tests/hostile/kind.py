"""What a row of the table of hostile servers holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from myreports_gui.model.errors import ErrorCode as E
from myreports_gui.model.errors import ExitCode as X
from myreports_gui.model.stages import Stage as St
from myreports_gui.model.stages import Status

from .peer import Serves
from .servers import (
    Answer,
    Mail,
)

OK, WARNING, FAILED = Status.OK, Status.WARNING, Status.FAILED


@dataclass(frozen=True)
class Kind:
    """`stage`, `status`, `error`: the step that tells it; `exit_code` of the whole test. `also`: further steps.

    `send`: a report is sent, `large`: one of 24 MB.
    `whole`: the error of the whole test where that is another than the step's.
    `deadlines`: those in whose time this kind must end, seconds; all others are long.
    """

    name: str
    server: Serves
    stage: St
    status: Status
    error: E | None
    exit_code: X
    also: tuple[str, ...] = ()
    whole: E | None = None
    port: int = 587
    ssl: bool = False
    user: bool = True
    send: bool = False
    large: bool = False
    cleartext: bool = False
    deadlines: Mapping[str, float] = field(default_factory=dict)
    floods: bool = False


def failed(name: str, server: Serves, stage: St, error: E, exit_code: X, **more: object) -> Kind:
    return Kind(name, server, stage, FAILED, error, exit_code, **more)  # type: ignore[arg-type]


def warned(name: str, server: Serves, stage: St, error: E, exit_code: X = X.OK, **more: object) -> Kind:
    return Kind(name, server, stage, WARNING, error, exit_code, **more)  # type: ignore[arg-type]


def fine(name: str, server: Serves, stage: St, **more: object) -> Kind:
    return Kind(name, server, stage, OK, None, X.OK, **more)  # type: ignore[arg-type]


def says(**answers: Answer) -> Mail:
    """A server that is polite but for these moments."""
    return Mail({("*" if moment == "star" else moment): answer for moment, answer in answers.items()})


CRAM: Mapping[str, Answer] = {"EHLO2": b"250-x\r\n250 AUTH CRAM-MD5\r\n"}
LOGIN: Mapping[str, Answer] = {"EHLO2": b"250-x\r\n250 AUTH LOGIN\r\n"}
PROMPT = b"334 VXNlcm5hbWU6\r\n"
