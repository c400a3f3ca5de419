"""The JSON events of a survey: names and order of the keys are what scripts rely on."""

from myreports_gui.model.events import Verdict
from myreports_gui.model.ranking import Recommendation, SaveSetup
from myreports_gui.model.settings import ForwardingForm, SetupForm
from myreports_gui.model.survey import Cell, Matrix
from myreports_gui.narration import visible
from myreports_gui.narration.recommendations import RecommendationTold

from .json_events import TEXT_LIMIT, Json


def matrix_event(matrix: Matrix) -> dict[str, Json]:
    return {"event": "matrix", "cells": [_cell(cell) for cell in matrix.cells]}


def recommendation_event(
    recommendation: Recommendation, verdict: Verdict | None, told: RecommendationTold
) -> dict[str, Json]:
    """`setup` and `forwarding`: what the two dialogs hold in the end. `works`: the test with these values passed."""
    return {
        "event": "recommendation",
        "works": verdict is not None and verdict.ok,
        "scenario": recommendation.scenario,
        "setup": _setup(_last_setup(recommendation)),
        "forwarding": _forwarding(recommendation.state.forwarding),
        "steps": list(told.steps),
        "why": told.why,
    }


def _last_setup(recommendation: Recommendation) -> SetupForm:
    """What is typed last: with the flag marked the own fields may stay empty (§4.1, §4.2)."""
    forms = [save.form for save in recommendation.saves if isinstance(save, SaveSetup)]
    return forms[-1] if forms else recommendation.state.setup


def _cell(cell: Cell) -> Json:
    return {
        "port": cell.port,
        "security": cell.security.value,
        "open": cell.open,
        "works": cell.works,
        "auth_offered": [visible(name, TEXT_LIMIT) for name in cell.auth_offered],
        "trusted": cell.trusted,
        "error": cell.error.value if cell.error else None,
    }


def _setup(form: SetupForm) -> Json:
    return {
        "host": form.host,
        "user": form.user,
        "from": form.from_address,
        "reply_to": form.reply_to,
        "synchronize": form.synchronize,
    }


def _forwarding(form: ForwardingForm) -> Json:
    return {"server": form.server, "port": form.port, "ssl": form.ssl, "user": form.user, "email": form.email}
