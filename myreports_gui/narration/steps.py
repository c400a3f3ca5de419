"""A finished step in words where nothing went wrong; what went wrong is told by its error code."""

from typing import assert_never

from myreports_gui.model.events import (
    CertificateShown,
    Connected,
    Ehlo,
    Envelope,
    ImportFacts,
    Login,
    MessageFacts,
    PlatformError,
    Resolved,
    Skipped,
    SkipReason,
    Step,
    TlsSession,
)
from myreports_gui.model.plan import Plan
from myreports_gui.model.stages import Stage, Status

from .errors import explain
from .facts import facts_of, server_answer
from .told import Explanation, Told
from .words import Translate, stage_word


def tell_step(step: Step, plan: Plan | None, translate: Translate) -> Told:
    """`plan` says in which dialog the values in force were typed; E-MAIL Setup where None."""
    explanation = _fine(step, plan, translate) if step.error is None else explain(step.error, translate)
    if isinstance(step.detail, CertificateShown) and step.detail.certificate.replaces_pinned:
        explanation = _replaced(translate)
    elif is_downgrade(step):
        explanation = _downgraded(translate)
    facts = facts_of(step, plan, translate)
    cause, advice = explanation.cause, explanation.advice
    if step.error is not None:
        advice = _for_status(step, advice, translate)
    return Told(
        title=title_of(step, translate),
        message=explanation.message.format_map(facts),
        cause=cause.format_map(facts),
        advice=advice.format_map(facts),
        server=server_answer(step.reply) if step.reply is not None else "",
    )


def title_of(step: Step, translate: Translate) -> str:
    if step.stage is Stage.CONNECT and step.port is not None:
        return translate("Stage", "Port {port}").format(port=step.port)
    return stage_word(step.stage, translate)


def harmless(step: Step) -> bool:
    """Whether nothing needs doing: all went well, or a warning about something the test did not need."""
    unneeded = step.stage in (Stage.RESET, Stage.QUIT) or (
        step.stage is Stage.CONNECT and isinstance(step.detail, PlatformError)
    )
    return step.status in (Status.OK, Status.SKIPPED) or (step.status is Status.WARNING and unneeded)


def _for_status(step: Step, advice: str, translate: Translate) -> str:
    """A warning that changes nothing does not send anybody to work."""
    if step.status is not Status.WARNING:
        return advice
    detail = step.detail
    match step.stage:
        case Stage.CONNECT if isinstance(detail, PlatformError):
            return translate("Error", "Nothing needs to be done: another port is open and myReports goes on there.")
        case Stage.RECIPIENT if isinstance(detail, Envelope) and detail.own:
            return translate(
                "Error",
                "This is the sender's own address, which need not take mail. Test with another test recipient; the"
                " sample report is the proof.",
            )
        case Stage.CERTIFICATE if isinstance(detail, CertificateShown) and detail.certificate.accepted:
            return translate(
                "Error",
                "It was accepted for this test by its SHA-256 and is not shown for the phone system. Ask the mail"
                " administrator for a certificate that verifies.",
            )
        case Stage.RESET | Stage.QUIT:
            return translate("Error", "Nothing needs to be done: the test was finished before.")
        case _:
            return advice


def _fine(step: Step, plan: Plan | None, translate: Translate) -> Explanation:  # noqa: C901, PLR0912 - one case a kind
    detail = step.detail
    match detail:
        case Skipped(reason=reason):
            return Explanation(_skipped(reason, translate))
        case Resolved(host=host, addresses=addresses):
            if addresses == (host,):
                return Explanation(translate("Step", "{host} is an address; no name needs looking up."))
            return Explanation(translate("Step", "{host} → {addresses}"))
        case Connected(chosen=True, local=""):
            return Explanation(translate("Step", "Port {port} is open at {address}; the test goes on here."))
        case Connected(chosen=True):
            return Explanation(
                translate("Step", "Port {port} is open at {address}; the test goes on here, from this PC's {local}.")
            )
        case Connected():
            return Explanation(translate("Step", "Port {port} is open, but an earlier one is used."))
        case Ehlo(helo=True):
            return Explanation(
                translate(
                    "Step", "The server knows only the old introduction (HELO), so it offers neither TLS nor login."
                ),
                translate("Step", "The server is very old, or a firewall in between changes the conversation."),
                translate("Step", "Ask the mail administrator or whoever runs the firewall."),
            )
        case Ehlo(extensions=()):
            return Explanation(translate("Step", "Introduced as {name}; the server offers nothing beyond plain mail."))
        case Ehlo(client_address=str()):
            return Explanation(
                translate("Step", "Introduced as {name}; the server sees this PC as {client} and offers {offers}.")
            )
        case Ehlo():
            return Explanation(translate("Step", "Introduced as {name}; the server offers {offers}."))
        case TlsSession():
            return Explanation(translate("Step", "Encrypted with {version}, {cipher}."))
        case CertificateShown():
            return Explanation(
                translate(
                    "Step",
                    "The certificate of {subject} is verified: issued by {issuer}, valid until {not_after}."
                    " Revocation is not checked.",
                )
            )
        case Login():
            return Explanation(translate("Step", "Logged in as {user} ({mechanism})."))
        case Envelope():
            return _envelope(step, detail, translate)
        case MessageFacts():
            return Explanation(translate("Step", "The server took the message ({size}): {server}"))
        case ImportFacts(plan=imported):
            return _import(imported, translate)
        case PlatformError():
            return Explanation(translate("Step", "The system reports {platform}."))
        case None:
            return _bare(step, plan, translate)
        case _:
            assert_never(detail)


def is_downgrade(step: Step) -> bool:
    """Whether the last good test was encrypted and this one is not."""
    return isinstance(step.detail, Login) and step.detail.downgrade


def _downgraded(translate: Translate) -> Explanation:
    return Explanation(
        translate(
            "Step",
            "Possible downgrade: the last good test was encrypted and this connection is not; the password was not"
            " sent.",
        ),
        translate("Step", "TLS was switched off on the server, or somebody on the way suppresses it."),
        translate(
            "Step",
            "Ask the mail administrator whether TLS was switched off on purpose, before you allow the unprotected"
            " login, which changes only this test.",
        ),
    )


def _replaced(translate: Translate) -> Explanation:
    return Explanation(
        translate(
            "Step", "The certificate of {subject} does not verify, and it is not the one that was accepted before."
        ),
        translate("Step", "The server got a new certificate, or somebody on the way poses as the server."),
        translate(
            "Step",
            "Ask the mail administrator whether the certificate was renewed. Changes only this test: compare the"
            " SHA-256 with the administrator and accept the new one.",
        ),
    )


def _skipped(reason: SkipReason, translate: Translate) -> str:
    match reason:
        case SkipReason.PLAIN_GREETING:
            return translate(
                "Step", "SSL is skipped: this port greets in plain text, so SSL (implicit TLS) cannot work here."
            )
        case SkipReason.NO_USER:
            return translate("Step", "No login: there is no user name, so myReports sends without one (§5).")
        case SkipReason.NOT_NEEDED:
            return translate("Step", "Not needed: myReports uses an earlier port.")
        case SkipReason.HELO_ONLY:
            return translate("Step", "Skipped: the server knows only HELO.")
        case _:
            assert_never(reason)


def _envelope(step: Step, envelope: Envelope, translate: Translate) -> Explanation:
    if step.stage is Stage.SENDER:
        return Explanation(translate("Step", "The server accepts the sender {mailbox}."))
    if envelope.relaying_unproven:
        return Explanation(
            translate("Step", "The server accepts the recipient {mailbox}, which has the sender's own mail domain.")
        )
    return Explanation(translate("Step", "The server accepts the recipient {mailbox}."))


def _import(plan: Plan, translate: Translate) -> Explanation:
    if plan.imported.applied:
        return Explanation(translate("Step", "myReports imports the values of E-mail Forwarding and uses them."))
    if plan.imported.requested:
        return Explanation(
            translate("Step", "Nothing is imported from E-mail Forwarding, where this is empty: {missing}.")
        )
    return Explanation(translate("Step", "myReports uses its own values from E-MAIL Setup."))


def _bare(step: Step, plan: Plan | None, translate: Translate) -> Explanation:
    """A step that tells no detail."""
    if step.stage is Stage.SYNCHRONIZE and plan is not None:
        return _import(plan, translate)
    sentences = {
        Stage.SETTINGS: translate("Step", "The settings are complete."),
        Stage.SYNCHRONIZE: translate("Step", "The synchronization was worked out."),
        Stage.RESOLVE: translate("Step", "The server's address is known."),
        Stage.CONNECT: translate("Step", "Port {port} is open."),
        Stage.GREETING: translate("Step", "The server greets: {server}"),
        Stage.EHLO: translate("Step", "The server answers the introduction."),
        Stage.STARTTLS: translate("Step", "The server agrees to STARTTLS."),
        Stage.TLS: translate("Step", "The connection is encrypted."),
        Stage.CERTIFICATE: translate("Step", "The certificate is verified."),
        Stage.AUTH: translate("Step", "Logged in."),
        Stage.SENDER: translate("Step", "The server accepts the sender."),
        Stage.RECIPIENT: translate("Step", "The server accepts the recipient."),
        Stage.RESET: translate("Step", "The envelope was taken back; nothing has been sent."),
        Stage.DATA: translate("Step", "The server took the message: {server}"),
        Stage.QUIT: translate("Step", "The server says goodbye."),
    }
    return Explanation(sentences[step.stage])
