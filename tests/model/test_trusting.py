"""Which certificates may be pinned, which are changed ones, and which names would do instead."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from myreports_gui.model.events import Certificate, CertificateProblem
from myreports_gui.model.settings import Pin
from myreports_gui.model.trusting import SeenCertificate, Trusting, days_left, names_to_use, trusting

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
BAD = Certificate(
    subject="mail.acme.example",
    san=("mail.acme.example", "*.acme.example", "192.0.2.7", "SMTP.acme.example"),
    issuer="Acme CA",
    not_before=NOW - timedelta(days=10),
    not_after=NOW + timedelta(days=29, hours=3),
    sha256="ab" * 32,
    key="RSA 2048",
    trusted=False,
    problem=CertificateProblem.NAME,
)
PINNED = Pin(host="mail.acme.example", port=587, sha256=BAD.sha256)
OTHER = replace(PINNED, sha256="cd" * 32)


def seen(certificate: Certificate = BAD, host: str = "mail.acme.example", port: int = 587) -> SeenCertificate:
    return SeenCertificate(certificate, host, port)


@pytest.mark.parametrize(
    ("certificate", "pins", "expected"),
    [
        (replace(BAD, trusted=True, problem=None), (), Trusting.NOT_NEEDED),
        (BAD, (), Trusting.POSSIBLE),
        (BAD, (PINNED,), Trusting.PINNED),
        (BAD, (OTHER,), Trusting.POSSIBLE),
        (BAD, (replace(PINNED, port=25),), Trusting.POSSIBLE),
        (BAD, (replace(PINNED, host="other.example"),), Trusting.POSSIBLE),
        (replace(BAD, not_after=NOW - timedelta(seconds=1)), (PINNED,), Trusting.EXPIRED),
        (replace(BAD, not_before=NOW + timedelta(seconds=1)), (PINNED,), Trusting.NOT_YET_VALID),
        (replace(BAD, problem=CertificateProblem.REVOKED), (PINNED,), Trusting.REVOKED),
    ],
)
def test_whether_a_pin_makes_sense(certificate: Certificate, pins: tuple[Pin, ...], expected: Trusting) -> None:
    assert trusting(seen(certificate), pins, NOW) is expected


def test_a_changed_certificate_is_one_where_another_was_trusted() -> None:
    assert seen().is_changed((OTHER,))
    assert not seen().is_changed((PINNED,))
    assert not seen().is_changed((PINNED, OTHER))
    assert not seen(port=25).is_changed((OTHER,))
    assert not seen().is_changed(())


def test_names_that_would_do_leave_out_wildcards_addresses_and_the_host_itself() -> None:
    assert names_to_use(seen(host="192.0.2.1")) == ("mail.acme.example", "smtp.acme.example")
    assert names_to_use(seen(host="Mail.Acme.example.")) == ("smtp.acme.example",)


@pytest.mark.parametrize("problem", [CertificateProblem.UNKNOWN_ISSUER, CertificateProblem.EXPIRED])
def test_another_name_helps_where_the_name_is_the_problem_or_an_address_was_typed(problem: CertificateProblem) -> None:
    assert names_to_use(seen(replace(BAD, problem=problem), "smtp.other.example")) == ()
    assert names_to_use(seen(replace(BAD, problem=problem), "192.0.2.1")) == ("mail.acme.example", "smtp.acme.example")
    assert names_to_use(seen(replace(BAD, trusted=True, problem=None), "192.0.2.1")) == ()


def test_days_left_are_whole_days_and_negative_afterwards() -> None:
    assert days_left(BAD, NOW) == 29
    assert days_left(replace(BAD, not_after=NOW - timedelta(hours=1)), NOW) == -1
