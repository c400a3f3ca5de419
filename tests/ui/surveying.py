"""Surveys for tests that are about the window: cells as facts, and a survey that hands them out."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec.structs import force_setattr

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage
from myreports_gui.model.survey import Cell, CellFound, Matrix, MatrixFound
from myreports_gui.ui.services import SurveyEmit, SurveyOrder

from .conftest import Desk

MECHANISMS = ("PLAIN", "LOGIN")


def good(port: int, security: Security = Security.STARTTLS) -> tuple[Cell, ...]:
    """A port where one kind of protection works and the others do not."""
    return tuple(
        Cell(port=port, security=each, open=True, works=True, auth_offered=MECHANISMS, trusted=True)
        if each is security
        else _bad(port, each, security)
        for each in Security
    )


def _bad(port: int, security: Security, working: Security) -> Cell:
    if working is Security.SSL:
        return Cell(port=port, security=security, open=True, error=ErrorCode.NO_GREETING, failed_stage=Stage.GREETING)
    if security is Security.SSL:
        return Cell(port=port, security=security, open=True, error=ErrorCode.TLS_NOT_SPOKEN, failed_stage=Stage.TLS)
    return Cell(port=port, security=security, open=True, error=ErrorCode.AUTH_NOT_OFFERED)


def without_login(port: int) -> tuple[Cell, ...]:
    """Open, encrypted, and useless for who wants to log in."""
    return tuple(
        Cell(port=port, security=each, open=True, error=ErrorCode.AUTH_NOT_OFFERED)
        if each is not Security.SSL
        else Cell(port=port, security=each, open=True, error=ErrorCode.TLS_NOT_SPOKEN, failed_stage=Stage.TLS)
        for each in Security
    )


def closed(port: int) -> tuple[Cell, ...]:
    return tuple(
        Cell(port=port, security=each, open=False, error=ErrorCode.CONNECT_REFUSED, failed_stage=Stage.CONNECT)
        for each in Security
    )


@dataclass
class FakeSurvey:
    """Stands for the network. Hangs after its cells where `hangs`."""

    cells: Sequence[Cell] = ()
    hangs: bool = False
    orders: list[SurveyOrder] = field(default_factory=list)

    async def __call__(self, order: SurveyOrder, emit: SurveyEmit) -> Matrix | None:
        self.orders.append(order)
        found = tuple(cell for cell in self.cells if cell.port in order.ports)
        known = {cell.port for cell in found}
        found += tuple(cell for port in order.ports if port not in known for cell in closed(port))
        for cell in found:
            if self.hangs and cell.port not in known:
                continue
            emit(CellFound(cell))
        if self.hangs:
            await asyncio.Event().wait()
        emit(MatrixFound(Matrix(found)))
        return Matrix(found)


def give(desk: Desk, name: str, service: object) -> None:
    """Replace one of the window's services."""
    force_setattr(desk.services, name, service)
