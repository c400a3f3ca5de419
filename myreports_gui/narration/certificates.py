"""A certificate in words, verified or not: is it good, until when, may it be trusted for a site."""

from collections.abc import Iterable
from datetime import datetime
from typing import assert_never

from msgspec import Struct

from myreports_gui.model.events import Certificate
from myreports_gui.model.settings import Pin
from myreports_gui.model.stages import Status
from myreports_gui.model.trusting import (
    EXPIRES_SOON,
    SeenCertificate,
    Trusting,
    days_left,
    names_to_use,
    trusting,
)

from .facts import NAME_LIMIT, certificate_facts
from .told import Told
from .visible import visible
from .words import MARKS, Translate


class CertificateTold(Struct, frozen=True, kw_only=True):
    """`problem`: what exactly does not verify and what to do; "" where it verifies. `trust`: what a pin would mean."""

    headline: str
    status: Status
    validity: str
    validity_status: Status
    problem: tuple[str, ...]
    platform: str
    trust: str
    names: tuple[str, ...]


def tell_certificate(
    seen: SeenCertificate, pins: Iterable[Pin], now: datetime, failure: Told | None, translate: Translate
) -> CertificateTold:
    """`failure`: the certificate's problem as a step, in words; None where it verifies."""
    pins = tuple(pins)
    certificate = seen.certificate
    changed = seen.is_changed(pins)
    state = trusting(seen, pins, now)
    left = days_left(certificate, now)
    if state in (Trusting.EXPIRED, Trusting.REVOKED) or changed:
        status = Status.FAILED
    else:
        status = Status.OK if certificate.trusted else Status.WARNING
    return CertificateTold(
        headline=f"{MARKS[status]} {_headline(seen, translate, changed=changed)}",
        status=status,
        validity=_validity(certificate, left, now, translate),
        validity_status=Status.FAILED if left < 0 else Status.WARNING if left < EXPIRES_SOON else Status.OK,
        problem=tuple(_problem(failure, translate, changed=changed)),
        platform=visible(certificate.platform_code or "", NAME_LIMIT),
        trust=_trust(state, seen, translate),
        names=names_to_use(seen),
    )


def _headline(seen: SeenCertificate, translate: Translate, *, changed: bool) -> str:
    if changed:
        template = translate("Certificate", "Another certificate than the trusted one: {host}, port {port}")
    elif seen.certificate.trusted:
        template = translate("Certificate", "Verified as this PC sees it: {host}, port {port}")
    else:
        template = translate("Certificate", "Not verified: {host}, port {port}")
    return template.format(host=visible(seen.host, NAME_LIMIT), port=seen.port)


def _validity(certificate: Certificate, left: int, now: datetime, translate: Translate) -> str:
    if left < 0:
        template = translate("Certificate", "{not_before} to {not_after}, expired {days} days ago")
    elif now < certificate.not_before:
        template = translate("Certificate", "{not_before} to {not_after}, not valid yet by the clock of this PC")
    elif left < EXPIRES_SOON:
        template = translate("Certificate", "{not_before} to {not_after}, only {days} days left")
    else:
        template = translate("Certificate", "{not_before} to {not_after}, {days} days left")
    return template.format_map({**certificate_facts(certificate, translate), "days": str(abs(left))})


def _problem(failure: Told | None, translate: Translate, *, changed: bool) -> list[str]:
    told = []
    if changed:
        told.append(
            translate(
                "Certificate",
                "A different certificate was trusted for this host and port before. Servers do renew theirs, but"
                " somebody in between looks just the same: ask the mail administrator for the new SHA-256 and compare.",
            )
        )
    if failure is not None:
        told += [text for text in (failure.message, failure.cause, failure.advice) if text]
    return told


def _trust(state: Trusting, seen: SeenCertificate, translate: Translate) -> str:
    match state:
        case Trusting.NOT_NEEDED:
            template = translate(
                "Certificate",
                "It verifies against the trust store of this PC; the phone system has its own. Revocation is not"
                " checked.",
            )
        case Trusting.POSSIBLE:
            template = translate(
                "Certificate",
                "Trusting it for this site means: tests log in to {host}, port {port}, without asking again while"
                " exactly this certificate is shown there. Compare the SHA-256 with the mail administrator first. It"
                " changes only the tests of this program, not the phone system.",
            )
        case Trusting.PINNED:
            template = translate(
                "Certificate",
                "Trusted for this site: tests log in to {host}, port {port}, without asking while this certificate is"
                " valid and shown there. Not shown for the phone system.",
            )
        case Trusting.EXPIRED:
            template = translate(
                "Certificate", "An expired certificate cannot be trusted for a site: each test asks before it logs in."
            )
        case Trusting.NOT_YET_VALID:
            template = translate(
                "Certificate",
                "A certificate that is not valid yet cannot be trusted for a site. Check the clock of this PC.",
            )
        case Trusting.REVOKED:
            template = translate(
                "Certificate", "Its issuer has called it back: it is never accepted, not even on request."
            )
        case _:
            assert_never(state)
    return template.format(host=visible(seen.host, NAME_LIMIT), port=seen.port)
