"""What myReports will do, in one line and in sentences."""

from myreports_gui.model.plan import Plan, Security

from .facts import NAME_LIMIT, missing_labels
from .told import PlanTold
from .visible import visible
from .words import Translate, fields_in_force, forwarding_fields, port_label, ssl_label, synchronize_label


def tell_plan(plan: Plan, translate: Translate) -> PlanTold:
    return PlanTold(_line(plan, translate), tuple(_explanations(plan, translate)))


def _line(plan: Plan, translate: Translate) -> str:
    host = visible(plan.host, NAME_LIMIT) if plan.host else translate("Plan", "no mail server")
    if len(plan.ports) == 1:
        ports = translate("Plan", "port {port} only").format(port=plan.ports[0])
    else:
        ports = translate("Plan", "port {ports}, first open").format(ports=" → ".join(map(str, plan.ports)))
    sections = ", ".join(f"§{section}" for section in plan.sections)
    login = _login(plan, translate)
    protection = (
        translate("Plan", "STARTTLS, else SSL, else unsecured")
        if plan.fallback
        else translate("Plan", "SSL only, else it fails")
    )
    return translate("Plan", "{host} · {ports} · {protection} · {login} ({sections})").format(
        host=host, ports=ports, protection=protection, login=login, sections=sections
    )


def _login(plan: Plan, translate: Translate) -> str:
    if not plan.authentication:
        return translate("Plan", "no login")
    if not plan.has_password:
        return translate("Plan", "log in as {user}, but no password").format(user=visible(plan.user, NAME_LIMIT))
    return translate("Plan", "log in as {user}").format(user=visible(plan.user, NAME_LIMIT))


def _explanations(plan: Plan, translate: Translate) -> list[str]:
    told = [_source(plan, translate)]
    told += _import_blocked(plan, translate)
    told.append(_ports(plan, translate))
    told.append(_security(plan, translate))
    if plan.source == "own" and plan.retained:
        told.append(_retained(plan, translate))
    if plan.authentication:
        told.append(translate("Plan", "There is a user name, so myReports logs in."))
    else:
        told.append(translate("Plan", "There is no user name, so myReports sends without login (§5)."))
    told += _anonymous_relay(plan, translate)
    if plan.source == "imported" and plan.reply_to:
        told.append(translate("Plan", "“E-Mail Reply To” is not imported: the own value stays in force."))
    return told


def _source(plan: Plan, translate: Translate) -> str:
    if plan.source == "imported":
        return translate(
            "Plan",
            "“{synchronize}” is marked and no required field of E-mail Forwarding is empty, so myReports overwrites"
            " its own server, user, password and sender with those values (§3.2).",
        ).format(synchronize=synchronize_label(translate))
    if plan.imported.requested:
        return translate(
            "Plan", "“{synchronize}” is marked, but nothing is imported, so the values of E-MAIL Setup stay in force."
        ).format(synchronize=synchronize_label(translate))
    return translate("Plan", "“{synchronize}” is not marked, so the values of E-MAIL Setup are used (§3.1).").format(
        synchronize=synchronize_label(translate)
    )


def _import_blocked(plan: Plan, translate: Translate) -> list[str]:
    if not plan.imported.missing:
        return []
    template = (
        translate(
            "Plan",
            "These required fields of E-mail Forwarding are empty: {missing}. The HowTo is silent on what myReports"
            " then does; this tool takes it that nothing is imported.",
        )
        if len(plan.imported.missing) > 1
        else translate(
            "Plan",
            "A required field of E-mail Forwarding is empty: {missing}. The HowTo is silent on what myReports then"
            " does; this tool takes it that nothing is imported.",
        )
    )
    told = [template.format(missing=missing_labels(plan, translate))]
    if plan.host is None:
        told.append(
            translate("Plan", "myReports has no mail server of its own either, so there is nothing to send with.")
        )
    return told


def _ports(plan: Plan, translate: Translate) -> str:
    if plan.retained.port is not None:
        return translate("Plan", "A port was imported, so myReports tries only port {port}.").format(
            port=plan.retained.port
        )
    return translate(
        "Plan",
        "No port was imported, so myReports uses the first port that is open, in the order {ports}. If the"
        " conversation fails there, it does not try another port.",
    ).format(ports=" → ".join(map(str, plan.ports)))


def _security(plan: Plan, translate: Translate) -> str:
    if plan.security == (Security.SSL,):
        return translate(
            "Plan", "SSL is forced: if the server does not speak SSL (implicit TLS) on this port, sending fails (§3.2)."
        )
    return translate(
        "Plan",
        "myReports prefers TLS (STARTTLS); where the server does not support it, it tries SSL, and otherwise sends"
        " unsecured (§1).",
    )


def _retained(plan: Plan, translate: Translate) -> str:
    template = _retained_template(plan, translate)
    return template.format(port=plan.retained.port, port_field=port_label(translate), ssl_field=ssl_label(translate))


def _retained_template(plan: Plan, translate: Translate) -> str:
    if plan.retained.port is not None and plan.retained.ssl:
        return translate(
            "Plan",
            "Port {port} and SSL are still in force from an earlier synchronization (§4.4). Only another"
            " synchronization, with “{port_field}” empty and “{ssl_field}” unmarked, resets them (§4.3).",
        )
    if plan.retained.ssl:
        return translate(
            "Plan",
            "SSL is still in force from an earlier synchronization (§4.4). Only another synchronization, with"
            " “{port_field}” empty and “{ssl_field}” unmarked, resets it (§4.3).",
        )
    return translate(
        "Plan",
        "Port {port} is still in force from an earlier synchronization (§4.4). Only another synchronization, with"
        " “{port_field}” empty and “{ssl_field}” unmarked, resets it (§4.3).",
    )


def _anonymous_relay(plan: Plan, translate: Translate) -> list[str]:
    """Import wants user and password, so a relay without login cannot be given a port (§3.2)."""
    asks_in_vain = bool({"user", "password"} & set(plan.imported.missing))
    if not asks_in_vain and (plan.authentication or plan.retained):
        return []
    fields = forwarding_fields(translate)
    return [
        translate(
            "Plan",
            "A server without login on a port of your choice cannot be set up at all: the import wants “{user}” and"
            " “{password}” (E-mail Forwarding), and “{dialog}” has no port.",
        ).format(user=fields.user, password=fields.password, dialog=fields_in_force(None, translate).dialog)
    ]
