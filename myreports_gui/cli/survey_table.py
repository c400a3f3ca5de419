"""The matrix of a survey as a table for people."""

from collections.abc import Mapping, Sequence
from typing import Final

from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Status
from myreports_gui.model.survey import Cell
from myreports_gui.narration import Narrator
from myreports_gui.narration.surveys import CellTold

from .output import Output

Cells = Mapping[tuple[int, Security], Cell]

HEADS: Final = {Security.STARTTLS: "TLS (STARTTLS)", Security.SSL: "SSL (implicit TLS)", Security.NONE: "unsecured"}
COLOURS: Final = {Status.OK: "green", Status.WARNING: "yellow", Status.FAILED: "red", Status.SKIPPED: "dim"}
_PORT: Final = 7
_COLUMN: Final = 24
WIDTH: Final = _PORT + _COLUMN * len(HEADS)
"""Characters of a line."""


def table(ports: Sequence[int], cells: Cells, narrator: Narrator, output: Output) -> list[str]:
    """A head, then one to three lines a port: how good each kind of security is, its logins and its certificate.

    A cell that is missing is still being looked at.
    """
    head = "Port".ljust(_PORT) + "".join(text.ljust(_COLUMN) for text in HEADS.values())
    lines = [output.painted(head.rstrip(), "bold")]
    for port in ports:
        told = [_told(cells.get((port, security)), narrator) for security in HEADS]
        first = "".join(_painted(cell, output) for cell in told)
        lines.append(str(port).ljust(_PORT) + first.rstrip())
        lines += _more([cell.logins if cell else "" for cell in told])
        lines += _more([cell.certificate if cell else "" for cell in told])
    return lines


def _told(cell: Cell | None, narrator: Narrator) -> CellTold | None:
    return None if cell is None else narrator.cell(cell)


def _painted(cell: CellTold | None, output: Output) -> str:
    if cell is None:
        return "…".ljust(_COLUMN)
    text = _cut(f"{cell.mark} {cell.word}")
    return output.painted(text, COLOURS[cell.status]) + " " * (_COLUMN - len(text))


def _more(texts: Sequence[str]) -> list[str]:
    if not any(texts):
        return []
    line = " " * _PORT + "".join((" " + _cut(text, _COLUMN - 2)).ljust(_COLUMN) for text in texts)
    return [line.rstrip()]


def _cut(text: str, limit: int = _COLUMN - 1) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
