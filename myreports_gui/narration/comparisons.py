"""What is different from the last good test, in sentences."""

from datetime import datetime
from typing import assert_never

from myreports_gui.model.comparison import Difference, DifferenceKind, GoodConnection
from myreports_gui.model.plan import Security

from .facts import NAME_LIMIT
from .visible import visible
from .words import Translate, security_word


def tell_difference(difference: Difference, before: GoodConnection, translate: Translate) -> str:
    """One sentence."""
    when = f"{before.when.astimezone():%Y-%m-%d}"
    match difference.kind:
        case DifferenceKind.PORT_SILENT:
            return translate(
                "Comparison", "Port {port} no longer answers; at the last good test on {when} it did."
            ).format(port=difference.before, when=when)
        case DifferenceKind.OTHER_PORT:
            return translate(
                "Comparison", "Port {now} was used; at the last good test on {when} it was port {before}."
            ).format(when=when, before=difference.before, now=difference.now)
        case DifferenceKind.ENCRYPTION_LOST:
            return translate(
                "Comparison", "At the last good test on {when} the connection was encrypted, now it is not."
            ).format(when=when)
        case DifferenceKind.ENCRYPTION_GAINED:
            return translate(
                "Comparison", "At the last good test on {when} the connection was not encrypted, now it is."
            ).format(when=when)
        case DifferenceKind.OTHER_SECURITY:
            return translate("Comparison", "The last good test on {when} used {before}, this one {now}.").format(
                when=when,
                before=security_word(Security(difference.before), translate),
                now=security_word(Security(difference.now), translate),
            )
        case DifferenceKind.TLS_OLDER:
            return translate(
                "Comparison",
                "TLS is older than at the last good test on {when}: {now} instead of {before}.",
            ).format(when=when, now=difference.now, before=difference.before)
        case DifferenceKind.TLS_NEWER:
            return translate(
                "Comparison",
                "TLS is newer than at the last good test on {when}: {now} instead of {before}.",
            ).format(when=when, now=difference.now, before=difference.before)
        case DifferenceKind.CERTIFICATE_CHANGED:
            return _certificate(difference, when, translate)
        case _:
            assert_never(difference.kind)


def _certificate(difference: Difference, when: str, translate: Translate) -> str:
    certificate = difference.certificate
    if certificate is None:
        return translate("Comparison", "The certificate is not that of the last good test on {when}.").format(when=when)
    template = (
        translate(
            "Comparison",
            "The certificate has changed since the last good test on {when}: now issued by {issuer}, valid until"
            " {until}. It verifies; servers renew theirs regularly.",
        )
        if certificate.trusted
        else translate(
            "Comparison",
            "The certificate has changed since the last good test on {when}: now issued by {issuer}, valid until"
            " {until}. It does not verify: ask the mail administrator whether the change is theirs.",
        )
    )
    return template.format(
        when=when,
        issuer=visible(certificate.issuer, NAME_LIMIT) or translate("Word", "unknown"),
        until=f"{certificate.not_after:%Y-%m-%d}",
    )


def tell_expiry(not_after: datetime, days: int, translate: Translate) -> str:
    """The reminder for the certificate of the last good test; `days` are left, negative: it has expired."""
    until = f"{not_after.astimezone():%Y-%m-%d}"
    if days < 0:
        return translate(
            "Comparison", "The certificate seen at the last good test expired on {until}: test again."
        ).format(until=until)
    if days == 0:
        return translate("Comparison", "The certificate expires within a day ({until}).").format(until=until)
    return translate("Comparison", "The certificate expires in {days} days ({until}).").format(days=days, until=until)
