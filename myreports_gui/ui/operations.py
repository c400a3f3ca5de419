"""What the worker runs for a test: coroutines that hold no widget."""

from collections.abc import Callable, Coroutine
from typing import Any

from myreports_gui.model.stages import Stage
from myreports_gui.model.survey import Matrix
from myreports_gui.probe.request import CheckRequest

from .job import in_daemon_thread
from .services import Check, ComposeReport, Emit, ReportOrder, Send, Survey, SurveyEmit, SurveyOrder

_STAGES = tuple(Stage)


def check_operation(check: Check, request: CheckRequest) -> Callable[[Emit], Coroutine[Any, Any, object]]:
    async def operation(emit: Emit) -> object:
        return await check(request, emit)

    return operation


def send_operation(
    send: Send, compose: ComposeReport, request: CheckRequest, order: ReportOrder
) -> Callable[[Emit], Coroutine[Any, Any, object]]:
    async def operation(emit: Emit) -> object:
        message = await in_daemon_thread(lambda: compose(order))
        return await send(request, order.recipients, message, emit)

    return operation


def survey_operation(survey: Survey, order: SurveyOrder) -> Callable[[SurveyEmit], Coroutine[Any, Any, Matrix | None]]:
    async def operation(emit: SurveyEmit) -> Matrix | None:
        return await survey(order, emit)

    return operation


def percent_of(stage: Stage) -> int:
    return round(100 * (_STAGES.index(stage) + 1) / (len(_STAGES) + 1))
