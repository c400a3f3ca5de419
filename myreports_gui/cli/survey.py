"""survey: find working settings, and test what is recommended, once."""

import asyncio

from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode, ExitCode, exit_code
from myreports_gui.model.events import Event, StageStarted, Step, Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import Reason, Recommendation, Situation, Wish, recommend
from myreports_gui.model.secret import Secret
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.survey import Cell, CellFound, Matrix, MatrixFound
from myreports_gui.probe.check import check
from myreports_gui.probe.request import CheckRequest
from myreports_gui.probe.survey import SurveyRequest, ports_to_survey, survey
from myreports_gui.probe.trust import TrustStores

from .conversation import converse
from .output import Output
from .printers import Printer
from .request import Prepared, check_request


def run_survey(
    prepared: Prepared,
    request: CheckRequest,
    printer: Printer,
    output: Output,
    stores: TrustStores,
    *,
    cleartext: bool,
) -> ExitCode:
    """`request`: the test of the settings as given; its password and recipient serve the recommended ones.

    `cleartext`: allow an unprotected login. Raises InterruptedTestError.
    """
    situation = Situation(_wish(prepared), prepared.state, prepared.aids)
    return converse(lambda: _Survey(prepared, request, situation, printer, stores, cleartext=cleartext).run(), output)


def exit_code_without(recommendation: Recommendation) -> ExitCode:
    """Nothing can be recommended: where the furthest conversation ended, the login where only that is missing."""
    if recommendation.reason in (Reason.OAUTH_ONLY, Reason.LOGIN_NOT_OFFERED):
        return ExitCode.LOGIN
    cell = recommendation.blocked_by
    if cell is None:
        return ExitCode.NO_PORT
    return exit_code(cell.failed_stage or Stage.AUTH, cell.error)


def _wish(prepared: Prepared) -> Wish:
    plan = prepared.plan
    return Wish(
        host=plan.host or "",
        user=plan.user,
        has_password=plan.has_password,
        from_address=plan.from_address,
        reply_to=plan.reply_to,
    )


class _Survey:
    def __init__(
        self,
        prepared: Prepared,
        request: CheckRequest,
        situation: Situation,
        printer: Printer,
        stores: TrustStores,
        *,
        cleartext: bool,
    ) -> None:
        self._prepared, self._request, self._situation = prepared, request, situation
        self._printer, self._stores, self._cleartext = printer, stores, cleartext
        self._ports = ports_to_survey(situation)
        self._cells: dict[tuple[int, Security], Cell] = {}
        self._failed: Step | None = None

    async def run(self) -> ExitCode:
        matrix = await self._matrix()
        if matrix is None:
            return self._unsurveyed()
        recommendation = recommend(matrix, self._situation)
        if recommendation.plan is None:
            self._printer.recommendation(recommendation, None)
            return exit_code_without(recommendation)
        verdict = await self._tested(recommendation, self._request.password)
        self._printer.recommendation(recommendation, verdict)
        return exit_code(verdict.failed_stage, verdict.error)

    async def _matrix(self) -> Matrix | None:
        request = SurveyRequest(
            situation=self._situation,
            ports=self._ports,
            recipient=self._request.recipient,
            consent=self._request.consent,
            route=self._request.route,
        )
        try:
            return await survey(request, self._told, self._stores)
        except asyncio.CancelledError:  # told as a test is
            self._printer.event(Verdict(ok=False, error=ErrorCode.CANCELLED))
            raise

    async def _tested(self, recommendation: Recommendation, password: Secret | None) -> Verdict:
        """The one login of the whole survey, with exactly the recommended plan."""
        if recommendation.plan is None:
            raise ValueError("nothing to test")
        self._printer.plan(recommendation.plan)
        prepared = replace(self._prepared, plan=recommendation.plan)
        request = check_request(prepared, password, self._request.recipient, cleartext=self._cleartext)
        return await check(request, self._printer.event, self._stores)

    def _unsurveyed(self) -> ExitCode:
        """The name does not resolve, or the CA file cannot be read."""
        failed = self._failed
        verdict = Verdict(
            ok=False, failed_stage=failed.stage if failed else None, error=failed.error if failed else None
        )
        self._printer.event(verdict)
        return exit_code(verdict.failed_stage, verdict.error)

    def _told(self, event: Event | CellFound | MatrixFound) -> None:
        """Of the many conversations only what is common to all is told; the rest is the matrix."""
        match event:
            case CellFound(cell):
                self._cells[cell.port, cell.security] = cell
                self._printer.cells(self._ports, self._cells)
            case MatrixFound(matrix):
                self._printer.matrix(matrix)
            case StageStarted():
                self._printer.event(event)
            case Step(stage=Stage.RESOLVE | Stage.SETTINGS):
                self._failed = event if event.status is Status.FAILED else None
                self._printer.event(event)
            case _:
                pass
