"""The outcome of a test or a sending: what it shows, and what it does not."""

from typing import Final, assert_never, get_args

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import AidName, EarlierPortOpened, Sent, StageStarted, UndecidedPortsClosed, Verdict
from myreports_gui.model.plan import Plan, Security
from myreports_gui.model.stages import Stage

from .errors import explain
from .facts import NAME_LIMIT, certificate_facts
from .told import VerdictTold
from .visible import visible
from .words import Translate, listing, port_label, security_word, stage_word, synchronize_label

AID_NAMES: Final[tuple[AidName, ...]] = get_args(AidName)


def tell_verdict(verdict: Verdict, plan: Plan | None, sent: Sent | None, translate: Translate) -> VerdictTold:
    """`sent`: the sample report that the server took, which proves more than a test."""
    told = _passed(verdict, sent, translate) if verdict.ok else _failed(verdict, translate)
    told += [aid_sentence(name, translate) for name in AID_NAMES if name in verdict.aids]
    if verdict.ok:
        told += _not_proven(verdict, plan, sent, translate)
    told.append(
        translate(
            "Verdict",
            "This test ran on this PC, not in the phone system, which has another address and perhaps an older TLS.",
        )
    )
    told.append(
        translate(
            "Verdict",
            "Where to look next: the log file of myReports on the phone system has details about e-mail problems"
            " (§4.5).",
        )
    )
    return VerdictTold(headline(verdict, sent, translate), tuple(told))


def headline(verdict: Verdict, sent: Sent | None, translate: Translate) -> str:
    """The outcome in a few words, for the line above the log."""
    if verdict.ok and sent is not None:
        return translate("Verdict", "The server took the sample report")
    if verdict.ok:
        if verdict.port is None or verdict.security is None:
            return translate("Verdict", "Test passed")
        template = (
            translate("Verdict", "Test passed for now on port {port}, {security}")
            if verdict.provisional
            else translate("Verdict", "Test passed on port {port}, {security}")
        )
        return template.format(port=verdict.port, security=security_word(verdict.security, translate))
    port = translate("Word", "unknown") if verdict.port is None else str(verdict.port)
    template = _special_headline(verdict.error, translate) or _failed_headline(verdict.failed_stage, translate)
    return template.format(port=port)


def _special_headline(error: ErrorCode | None, translate: Translate) -> str:
    match error:
        case ErrorCode.CANCELLED:
            return translate("Verdict", "Test cancelled")
        case ErrorCode.TEST_TIMEOUT:
            return translate("Verdict", "The test took too long")
        case ErrorCode.AUTH_REFUSED:
            return translate("Verdict", "Login refused on port {port}")
        case ErrorCode.CONSENT_CLEARTEXT | ErrorCode.CONSENT_CERTIFICATE:
            return translate("Verdict", "Login withheld on port {port}: your consent is needed")
        case ErrorCode.PASSWORD_FOR_OTHER_ACCOUNT:
            return translate("Verdict", "The stored password belongs to another account")
        case ErrorCode.RELAYING_DENIED:
            return translate("Verdict", "Relaying denied on port {port}")
        case ErrorCode.DELIVERY_UNKNOWN:
            return translate("Verdict", "Perhaps delivered, perhaps not")
        case ErrorCode.SOME_RECIPIENTS_REFUSED:
            return translate("Verdict", "Sent, but not to all recipients")
        case _:
            return ""


def _failed_headline(stage: Stage | None, translate: Translate) -> str:
    if stage is None:
        return translate("Verdict", "Test failed")
    sentences = {
        Stage.SETTINGS: translate("Verdict", "The settings cannot be tested"),
        Stage.SYNCHRONIZE: translate("Verdict", "The synchronization is blocked"),
        Stage.RESOLVE: translate("Verdict", "Mail server not found"),
        Stage.CONNECT: translate("Verdict", "No port open"),
        Stage.GREETING: translate("Verdict", "No proper greeting on port {port}"),
        Stage.EHLO: translate("Verdict", "Introduction (EHLO) failed on port {port}"),
        Stage.STARTTLS: translate("Verdict", "STARTTLS failed on port {port}"),
        Stage.TLS: translate("Verdict", "TLS handshake failed on port {port}"),
        Stage.CERTIFICATE: translate("Verdict", "Certificate not accepted on port {port}"),
        Stage.AUTH: translate("Verdict", "Login not possible on port {port}"),
        Stage.SENDER: translate("Verdict", "Sender refused on port {port}"),
        Stage.RECIPIENT: translate("Verdict", "Recipient refused on port {port}"),
        Stage.RESET: translate("Verdict", "Test not finished"),
        Stage.DATA: translate("Verdict", "Message not delivered"),
        Stage.QUIT: translate("Verdict", "Test not finished"),
    }
    return sentences[stage]


def _passed(verdict: Verdict, sent: Sent | None, translate: Translate) -> list[str]:
    told = []
    if sent is not None:
        told.append(translate("Verdict", "Real reports can be sent with these values, as far as this PC can tell."))
    elif verdict.authenticated:
        told.append(translate("Verdict", "The server accepts the login, the sender and the test recipient."))
    else:
        told.append(translate("Verdict", "The server accepts the sender and the test recipient, without login."))
    if verdict.security is Security.NONE:
        told.append(
            translate("Verdict", "The connection is not protected: reports, and a password, can be read on the way.")
        )
    certificate = verdict.certificate
    if certificate is not None and certificate.trusted:
        told.append(translate("Verdict", "The certificate is verified as this PC sees it; revocation is not checked."))
    elif certificate is not None:
        told.append(
            translate(
                "Verdict",
                "The certificate of {subject} is not verified. Whether the phone system accepts it is not known.",
            ).format_map(certificate_facts(certificate, translate))
        )
    if verdict.provisional:
        told.append(
            translate(
                "Verdict",
                "Provisional: port {ports} had not answered yet. If it opens for the phone system, myReports uses it"
                " instead.",
            ).format(ports=listing([str(port) for port in verdict.undecided], translate))
        )
    return told


_TEMPORARY: Final = frozenset(
    {
        ErrorCode.NAME_TEMPORARY,
        ErrorCode.NAME_TIMEOUT,
        ErrorCode.SERVICE_CLOSING,
        ErrorCode.AUTH_TEMPORARY,
        ErrorCode.STARTTLS_REFUSED,
    }
)
"""Errors that may be gone in some minutes."""


def _failure(verdict: Verdict, translate: Translate) -> str:
    """What the failure means for myReports, in one sentence."""
    error = verdict.error
    match error:
        case ErrorCode.CANCELLED | ErrorCode.TEST_TIMEOUT:
            return translate("Verdict", "The test says nothing about the steps that it did not reach.")
        case ErrorCode.CONSENT_CLEARTEXT | ErrorCode.CONSENT_CERTIFICATE:
            return translate("Verdict", "The test stopped before the login; myReports itself does not ask.")
        case ErrorCode.SOME_RECIPIENTS_REFUSED | ErrorCode.DELIVERY_UNKNOWN:
            return explain(error, translate).message
        case ErrorCode.CONNECT_DENIED:
            return translate("Verdict", "This PC stopped the test, so it says nothing about the mail server.")
    if verdict.failed_stage is Stage.SETTINGS:
        return translate("Verdict", "The test did not begin, so it says nothing about the mail server.")
    if error in _TEMPORARY:
        return translate(
            "Verdict", "This may be temporary: repeat the test in some minutes before you change anything."
        )
    return translate("Verdict", "With these values myReports will not send reports either, as far as this PC can tell.")


def _failed(verdict: Verdict, translate: Translate) -> list[str]:
    told = [_failure(verdict, translate)]
    if verdict.error is ErrorCode.CANCELLED and verdict.failed_stage is Stage.DATA:
        told.append(translate("Verdict", "The message had gone out already: it was perhaps delivered."))
    if verdict.provisional:
        told.append(
            translate(
                "Verdict", "Port {ports} had not answered yet and stands earlier in the order of myReports."
            ).format(ports=listing([str(port) for port in verdict.undecided], translate))
        )
    return told


def _not_proven(verdict: Verdict, plan: Plan | None, sent: Sent | None, translate: Translate) -> list[str]:
    told = []
    if verdict.relaying_unproven:
        told.append(
            translate(
                "Verdict",
                "Not proven: mail to other domains. Sender and test recipient share one; test with a recipient"
                " outside.",
            )
        )
    if verdict.login_free or (plan is not None and not plan.authentication):
        template = (
            translate(
                "Verdict",
                "Without login the server judges by address: it saw this PC ({address}) and may treat the phone"
                " system differently.",
            )
            if verdict.local_address
            else translate(
                "Verdict", "Without login the server judges by address: it may treat the phone system differently."
            )
        )
        told.append(template.format(address=visible(verdict.local_address or "", NAME_LIMIT)))
    if sent is None:
        told.append(
            translate(
                "Verdict",
                "Not proven: that the sender is allowed. Some servers check it only when a message arrives; the"
                " sample report is the proof.",
            )
        )
    return told


def aid_sentence(name: AidName, translate: Translate) -> str:
    """What a test aid did that the phone system has no counterpart for."""
    match name:
        case "ports":
            return translate("Verdict", "Not shown for the phone system: the order of ports was changed for this test.")
        case "ssl-ports":
            return translate(
                "Verdict", "Not shown for the phone system: the order of SSL ports was changed for this test."
            )
        case "ehlo-name":
            return translate("Verdict", "Not shown for the phone system: this test used an EHLO name of its own.")
        case "ca-file":
            return translate(
                "Verdict", "Not shown for the phone system: the certificate was verified with this site's CA file."
            )
        case "pin":
            return translate(
                "Verdict",
                "Not shown for the phone system: the certificate does not verify; it was accepted for this site.",
            )
        case "certificate-consent":
            return translate(
                "Verdict",
                "Not shown for the phone system: the certificate does not verify; it was accepted for this test.",
            )
        case "cleartext-consent":
            return translate(
                "Verdict", "Not shown for the phone system: you allowed the unprotected login; myReports does not ask."
            )
        case "utf8-login":
            return translate(
                "Verdict",
                "Not shown for the phone system: user name or password has letters beyond ASCII, which this test sent"
                " as UTF-8.",
            )
        case _:
            assert_never(name)


def tell_earlier_port(event: EarlierPortOpened, translate: Translate) -> str:
    return translate(
        "Verdict",
        "Port {port} has opened meanwhile. myReports would use it; it is not tested. Test again, or enter one port in"
        " “{port_field}” (E-mail Forwarding) and import it with “{synchronize}”.",
    ).format(port=event.port, port_field=port_label(translate), synchronize=synchronize_label(translate))


def tell_undecided_closed(event: UndecidedPortsClosed, translate: Translate) -> str:
    return translate("Verdict", "Port {ports} stayed closed: the verdict is final.").format(
        ports=listing([str(port) for port in event.ports], translate)
    )


def tell_started(event: StageStarted, translate: Translate) -> str:
    """The progress line."""
    if event.port is None:
        return translate("Progress", "{stage} …").format(stage=stage_word(event.stage, translate))
    return translate("Progress", "{stage}, port {port} …").format(
        stage=stage_word(event.stage, translate), port=event.port
    )
