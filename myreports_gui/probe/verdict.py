"""What a test amounts to, and which test aids it needed: those are not shown for the phone system."""

from collections.abc import Iterator

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import AidName, Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.settings import DEFAULT_PORTS, DEFAULT_SSL_PORTS
from myreports_gui.model.stages import Stage
from myreports_gui.smtp.findings import Findings

from .request import CheckRequest


def make_verdict(
    request: CheckRequest,
    findings: Findings,
    *,
    port: int | None,
    undecided: tuple[int, ...],
    failed_stage: Stage | None,
    error: ErrorCode | None,
    elapsed: float,
    local_address: str | None,
) -> Verdict:
    """`failed_stage` and `error` are those of the whole test; `findings` those of its conversation. Seconds."""
    tls = findings.tls if findings.security in (Security.STARTTLS, Security.SSL) else None
    return Verdict(
        ok=failed_stage is None,
        provisional=bool(undecided),
        undecided=undecided,
        port=port,
        security=findings.security,
        tls_version=tls.version if tls else None,
        cipher=tls.cipher if tls else None,
        certificate=tls.certificate if tls else None,
        authenticated=findings.authenticated,
        failed_stage=failed_stage,
        error=error,
        aids=tuple(_aids(request, findings)),
        elapsed=elapsed,
        relaying_unproven=findings.relaying_unproven,
        login_free=not request.plan.authentication,
        local_address=local_address,
    )


def _aids(request: CheckRequest, findings: Findings) -> Iterator[AidName]:
    aids, plan = request.aids, request.plan
    automatic = plan.retained.port is None
    if automatic and not plan.forced_ssl and aids.ports != DEFAULT_PORTS:
        yield "ports"
    if automatic and plan.forced_ssl and aids.ssl_ports != DEFAULT_SSL_PORTS:
        yield "ssl-ports"
    if aids.ehlo_name:
        yield "ehlo-name"
    if findings.tls is not None:
        certificate = findings.tls.certificate
        if aids.ca_file and certificate.trusted:
            yield "ca-file"
        if certificate.accepted:
            consented = request.consent.sha256 == certificate.sha256
            yield "certificate-consent" if consented else "pin"
    if findings.authenticated:
        if findings.security is Security.NONE:
            yield "cleartext-consent"
        if request.password and not (plan.user.isascii() and request.password.reveal().isascii()):
            yield "utf8-login"
