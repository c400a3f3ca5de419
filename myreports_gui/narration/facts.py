"""The values that fill the placeholders of a step's sentences. All that a server said goes through `visible` here."""

from myreports_gui.model.events import (
    Certificate,
    CertificateShown,
    Connected,
    Ehlo,
    Envelope,
    ImportFacts,
    Login,
    MessageFacts,
    PlatformError,
    Reply,
    Resolved,
    Step,
    TlsSession,
)
from myreports_gui.model.plan import Plan

from .visible import visible
from .words import (
    Translate,
    byte_size,
    duration,
    fields_in_force,
    forwarding_fields,
    listing,
    port_label,
    security_word,
    ssl_label,
    synchronize_label,
)

NAME_LIMIT = 120
"""Characters shown of a name or an address."""


def server_answer(reply: Reply) -> str:
    """Code, enhanced code and text on one line, made visible: `535 5.7.8 Error: authentication failed`."""
    code = f"{reply.code} {reply.enhanced}" if reply.enhanced else str(reply.code)
    return f"{code} {visible(reply.text)}".rstrip()


def facts_of(step: Step, plan: Plan | None, translate: Translate) -> dict[str, str]:
    """Every placeholder has a value, also where the step does not tell one."""
    fields = fields_in_force(plan, translate)
    unknown = translate("Word", "unknown")
    host = visible(plan.host, NAME_LIMIT) if plan is not None and plan.host else translate("Word", "the server")
    facts = {
        "dialog": fields.dialog,
        "host_field": fields.host,
        "user_field": fields.user,
        "password_field": fields.password,
        "sender_field": fields.sender,
        "port_field": port_label(translate),
        "ssl_field": ssl_label(translate),
        "synchronize_field": synchronize_label(translate),
        "host": host,
        "port": str(step.port) if step.port is not None else unknown,
        "address": visible(step.address, NAME_LIMIT) if step.address else host,
        "security": security_word(step.security, translate) if step.security else unknown,
        "server": server_answer(step.reply) if step.reply else translate("Word", "no answer"),
        "seconds": duration(step.elapsed, translate),
        "platform": unknown,
        "user": visible(plan.user, NAME_LIMIT) if plan is not None and plan.user else unknown,
        "missing": missing_labels(plan, translate) if plan is not None else unknown,
    }
    for name in ("seen", "offered", "mailbox", "size", "limit", "subject", "issuer", "names", "key", "not_before"):
        facts[name] = unknown
    facts["not_after"] = unknown
    facts.update(_of_detail(step, translate))
    return facts


def missing_labels(plan: Plan, translate: Translate) -> str:
    """The labels of the empty fields that stop an import, each in quotes."""
    fields = forwarding_fields(translate)
    labels = {"server": fields.host, "user": fields.user, "password": fields.password, "email": fields.sender}
    return listing([f"“{labels[name]}”" for name in plan.imported.missing], translate)


def _of_detail(step: Step, translate: Translate) -> dict[str, str]:
    match step.detail:
        case Resolved(host=host, addresses=addresses):
            return {"host": visible(host, NAME_LIMIT), "addresses": visible(listing(addresses, translate))}
        case Connected(host=host, local=local):
            return {"host": visible(host, NAME_LIMIT), "local": visible(local, NAME_LIMIT)}
        case Ehlo() as ehlo:
            offers = [visible(offer, NAME_LIMIT) for offer in ehlo.extensions]
            return {
                "name": visible(ehlo.name, NAME_LIMIT),
                "offers": visible(listing(offers, translate)) or translate("Word", "none"),
                "client": visible(ehlo.client_address or "", NAME_LIMIT),
            }
        case TlsSession(version=version, cipher=cipher):
            return {"version": visible(version, NAME_LIMIT), "cipher": visible(cipher, NAME_LIMIT)}
        case CertificateShown(certificate=certificate):
            return certificate_facts(certificate, translate)
        case Login() as login:
            offered = [visible(name, NAME_LIMIT) for name in login.offered]
            return {
                "user": visible(login.user, NAME_LIMIT),
                "mechanism": login.mechanism or "",
                "offered": visible(listing(offered, translate)) or translate("Word", "none"),
            }
        case Envelope(address=address):
            return {"mailbox": visible(address, NAME_LIMIT)}
        case MessageFacts(size=size, limit=limit):
            shown = translate("Word", "unknown") if limit is None else byte_size(limit, translate)
            return {"size": byte_size(size, translate), "limit": shown}
        case PlatformError() as error:
            facts = {"platform": visible(error.name, NAME_LIMIT), "seen": visible(error.seen)}
            return facts if error.seconds is None else {**facts, "seconds": duration(error.seconds, translate)}
        case ImportFacts(plan=plan):
            return {"missing": missing_labels(plan, translate)}
        case _:
            return {}


def certificate_facts(certificate: Certificate, translate: Translate) -> dict[str, str]:
    """Dates are UTC; names are the certificate's own and untrusted."""
    names = certificate.san or (certificate.subject,)
    return {
        "subject": visible(certificate.subject, NAME_LIMIT) or translate("Word", "unknown"),
        "issuer": visible(certificate.issuer, NAME_LIMIT) or translate("Word", "unknown"),
        "names": visible(listing([visible(name, NAME_LIMIT) for name in names], translate)),
        "key": visible(certificate.key, NAME_LIMIT),
        "not_before": f"{certificate.not_before:%Y-%m-%d}",
        "not_after": f"{certificate.not_after:%Y-%m-%d}",
        "sha256": certificate.sha256,
        "platform": visible(certificate.platform_code or "", NAME_LIMIT) or translate("Word", "unknown"),
    }
