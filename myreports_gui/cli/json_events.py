"""The JSON events of the headless contract: names and order of the keys are what scripts rely on."""

import json
from collections.abc import Mapping
from datetime import datetime

from myreports_gui.model.events import (
    Certificate,
    EarlierPortOpened,
    Event,
    Reply,
    Sent,
    StageStarted,
    Step,
    TranscriptLine,
    UndecidedPortsClosed,
    Verdict,
)
from myreports_gui.model.plan import Plan
from myreports_gui.narration import Told, visible

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]

TEXT_LIMIT = 2000
"""Characters of one line of server text."""


def dumps(event: Mapping[str, Json]) -> str:
    """One line; a Mapping keeps the order in which its keys were given."""
    return json.dumps(event, ensure_ascii=False)


def invalid_event(field: str, code: str) -> dict[str, Json]:
    return {"event": "invalid", "field": field, "code": code}


def plan_event(plan: Plan) -> dict[str, Json]:
    return {
        "event": "plan",
        "source": plan.source,
        "import": {
            "requested": plan.imported.requested,
            "applied": plan.imported.applied,
            "missing": list(plan.imported.missing),
        },
        "host": plan.host,
        "user": plan.user,
        "from": plan.from_address,
        "reply_to": plan.reply_to,
        "ports": list(plan.ports),
        "security": [security.value for security in plan.security],
        "fallback": plan.fallback,
        "authentication": plan.authentication,
        "retained": {"port": plan.retained.port, "ssl": plan.retained.ssl},
        "sections": list(plan.sections),
    }


def step_event(step: Step, told: Told) -> dict[str, Json]:
    return {
        "event": "step",
        "stage": step.stage.value,
        "status": step.status.value,
        "port": step.port,
        "address": step.address,
        "security": step.security.value if step.security else None,
        "elapsed_ms": _milliseconds(step.elapsed),
        "reply": _reply(step.reply),
        "error": step.error.value if step.error else None,
        "message": told.message,
        "advice": told.advice,
    }


def verdict_event(verdict: Verdict) -> dict[str, Json]:
    return {
        "event": "verdict",
        "ok": verdict.ok,
        "provisional": verdict.provisional,
        "undecided": list(verdict.undecided),
        "port": verdict.port,
        "security": verdict.security.value if verdict.security else None,
        "tls_version": verdict.tls_version,
        "cipher": verdict.cipher,
        "certificate": _certificate(verdict.certificate),
        "authenticated": verdict.authenticated,
        "failed_stage": verdict.failed_stage.value if verdict.failed_stage else None,
        "error": verdict.error.value if verdict.error else None,
        "aids": list(verdict.aids),
        "elapsed_ms": _milliseconds(verdict.elapsed),
    }


def sent_event(sent: Sent) -> dict[str, Json]:
    return {
        "event": "sent",
        "accepted": list(sent.accepted),
        "refused": {address: _reply(reply) for address, reply in sent.refused.items()},
        "reply": _reply(sent.reply),
        "message_id": sent.message_id,
    }


def event_of(event: Event, told: Told | None) -> dict[str, Json] | None:
    """None for what the contract has no event for. `told` is needed for a step."""
    match event:
        case Step():
            return step_event(event, told or Told("", ""))
        case Verdict():
            return verdict_event(event)
        case Sent():
            return sent_event(event)
        case StageStarted() | TranscriptLine() | EarlierPortOpened() | UndecidedPortsClosed():
            return None


def _reply(reply: Reply | None) -> Json:
    if reply is None:
        return None
    lines = [visible(line, TEXT_LIMIT) for line in reply.text.split("\n")]
    return {"code": reply.code, "enhanced": reply.enhanced, "text": "\n".join(lines)}


def _certificate(certificate: Certificate | None) -> Json:
    if certificate is None:
        return None
    return {
        "subject": visible(certificate.subject, TEXT_LIMIT),
        "san": [visible(name, TEXT_LIMIT) for name in certificate.san],
        "issuer": visible(certificate.issuer, TEXT_LIMIT),
        "not_before": _utc(certificate.not_before),
        "not_after": _utc(certificate.not_after),
        "sha256": certificate.sha256,
        "key": visible(certificate.key, TEXT_LIMIT),
        "trusted": certificate.trusted,
        "problem": certificate.problem.value if certificate.problem else None,
    }


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


def _utc(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
