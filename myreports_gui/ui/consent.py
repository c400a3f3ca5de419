"""What a yes to a consent question means for the next test, and how the question is put."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import CertificateShown, Step, Verdict
from myreports_gui.model.plan import Plan
from myreports_gui.model.settings import Pin
from myreports_gui.model.stages import Stage, Status
from myreports_gui.narration import Narrator
from myreports_gui.probe.request import Consent

if TYPE_CHECKING:
    from .consent_dialog import ConsentDialog


CONSENT_ERRORS = frozenset({ErrorCode.CONSENT_CLEARTEXT, ErrorCode.CONSENT_CERTIFICATE})


def consent_dialog(
    window: QWidget, narrator: Narrator, plan: Plan, verdict: Verdict, failing: Step | None
) -> "ConsentDialog":
    """The question about `verdict`, which ended for want of a consent. `failing`: the step that says so."""
    code = verdict.error or ErrorCode.CONSENT_CLEARTEXT
    told = narrator.step(failing or Step(stage=Stage.AUTH, status=Status.FAILED, error=code, port=verdict.port), plan)
    certificate = verdict.certificate if code is ErrorCode.CONSENT_CERTIFICATE else None
    problem = ""
    if certificate is not None and certificate.problem is not None:
        fact = Step(
            stage=Stage.CERTIFICATE,
            status=Status.WARNING,
            error=ErrorCode(f"certificate-{certificate.problem.value}"),
            detail=CertificateShown(certificate=certificate),
        )
        problem = narrator.step(fact, plan).message
    explanation = " ".join(text for text in (told.cause, told.advice) if text)
    from .consent_dialog import ConsentDialog  # noqa: PLC0415 - who opens it pays for it

    return ConsentDialog(window, told.message, explanation, certificate, problem)


def extended(consent: Consent, verdict: Verdict, plan: Plan) -> Consent | None:
    """`consent` and the yes to `verdict`'s question; None where it asked none."""
    if verdict.error is ErrorCode.CONSENT_CLEARTEXT and verdict.port is not None:
        return replace(consent, cleartext=consent.cleartext | {(plan.host or "", verdict.port)})
    if verdict.error is ErrorCode.CONSENT_CERTIFICATE and verdict.certificate is not None:
        return replace(consent, sha256=verdict.certificate.sha256)
    return None


def pin_of(verdict: Verdict, plan: Plan) -> Pin | None:
    """The shown certificate, to be trusted for this host and port from now on."""
    if verdict.certificate is None or verdict.port is None:
        return None
    return Pin(host=plan.host or "", port=verdict.port, sha256=verdict.certificate.sha256)
