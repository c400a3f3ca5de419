"""The names of things: dialogs, fields, stages, kinds of protection. Each is said the same way everywhere."""

from collections.abc import Callable, Sequence
from typing import Final, assert_never

from msgspec import Struct

from myreports_gui.model.plan import Plan, Security
from myreports_gui.model.stages import Stage, Status

Translate = Callable[[str, str], str]
"""(context, English source text) → the text in the user's language."""


class FieldNames(Struct, frozen=True):
    """The labels of the fields that are in force, and the dialog they stand in."""

    dialog: str
    host: str
    user: str
    password: str
    sender: str


def setup_dialog(translate: Translate) -> str:
    return translate("Label", "E-MAIL Setup")


def forwarding_dialog(translate: Translate) -> str:
    return translate("Label", "E-mail Forwarding")


def port_label(translate: Translate) -> str:
    return translate("Label", "Outgoing mail server port")


def ssl_label(translate: Translate) -> str:
    return translate("Label", "This server requires an encrypted connection (TLS/SSL)")


def synchronize_label(translate: Translate) -> str:
    return translate("Label", "Synchronize with the system email account?")


def own_fields(translate: Translate) -> FieldNames:
    """The fields of E-MAIL Setup (Figure 1)."""
    return FieldNames(
        setup_dialog(translate),
        translate("Label", "E-MAIL Host"),
        translate("Label", "E-MAIL User"),
        translate("Label", "E-MAIL Password"),
        translate("Label", "E-Mail From"),
    )


def forwarding_fields(translate: Translate) -> FieldNames:
    """The fields of E-mail Forwarding (Figure 2)."""
    return FieldNames(
        forwarding_dialog(translate),
        translate("Label", "Outgoing Mail Server (SMTP)"),
        translate("Label", "User Name"),
        translate("Label", "Password"),
        translate("Label", "E-Mail Address"),
    )


def fields_in_force(plan: Plan | None, translate: Translate) -> FieldNames:
    """Where the values of this plan were typed; E-MAIL Setup while no plan is known."""
    imported = plan is not None and plan.source == "imported"
    return forwarding_fields(translate) if imported else own_fields(translate)


def security_word(security: Security, translate: Translate) -> str:
    """The HowTo's word for a kind of protection, as the plan uses it, with the precise one beside it."""
    match security:
        case Security.STARTTLS:
            return translate("Word", "TLS (STARTTLS)")
        case Security.SSL:
            return translate("Word", "SSL (implicit TLS)")
        case Security.NONE:
            return translate("Word", "unsecured")
        case _:
            assert_never(security)


MARKS: Final = {Status.OK: "✔", Status.WARNING: "▲", Status.FAILED: "✖", Status.SKIPPED: "–"}
"""One sign a status, so that colour is never the only difference."""


def status_word(status: Status, translate: Translate) -> str:
    match status:
        case Status.OK:
            return translate("Word", "ok")
        case Status.WARNING:
            return translate("Word", "warning")
        case Status.FAILED:
            return translate("Word", "failed")
        case Status.SKIPPED:
            return translate("Word", "skipped")
        case _:
            assert_never(status)


def stage_word(stage: Stage, translate: Translate) -> str:
    """A stage's name in the log. A connect step is called by its port instead."""
    words = {
        Stage.SETTINGS: translate("Stage", "Settings"),
        Stage.SYNCHRONIZE: translate("Stage", "Synchronize"),
        Stage.RESOLVE: translate("Stage", "Resolve"),
        Stage.CONNECT: translate("Stage", "Connect"),
        Stage.GREETING: translate("Stage", "Greeting"),
        Stage.EHLO: translate("Stage", "EHLO"),
        Stage.STARTTLS: translate("Stage", "STARTTLS"),
        Stage.TLS: translate("Stage", "TLS"),
        Stage.CERTIFICATE: translate("Stage", "Certificate"),
        Stage.AUTH: translate("Stage", "Login"),
        Stage.SENDER: translate("Stage", "Sender"),
        Stage.RECIPIENT: translate("Stage", "Recipient"),
        Stage.RESET: translate("Stage", "Reset"),
        Stage.DATA: translate("Stage", "Message"),
        Stage.QUIT: translate("Stage", "Goodbye"),
    }
    return words[stage]


def listing(items: Sequence[str], translate: Translate) -> str:
    """A plain enumeration; ports, names and addresses, not parts of a sentence."""
    return translate("Word", ", ").join(items)


def duration(seconds: float, translate: Translate) -> str:
    """Milliseconds below a second ("12 ms"), else seconds with one decimal ("2.0 s")."""
    if seconds < 0.9995:
        return translate("Word", "{count} ms").format(count=round(seconds * 1000))
    return translate("Word", "{count} s").format(count=f"{seconds:.1f}")


def byte_size(count: int, translate: Translate) -> str:
    """Powers of ten, one decimal: "10.5 MB"."""
    if count >= 1_000_000:
        return translate("Word", "{count} MB").format(count=f"{count / 1_000_000:.1f}")
    if count >= 1000:
        return translate("Word", "{count} kB").format(count=f"{count / 1000:.1f}")
    return translate("Word", "{count} bytes").format(count=count)
