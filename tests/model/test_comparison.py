"""What is different today from the last good test, and how it is said."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from myreports_gui.model.comparison import Difference, DifferenceKind, GoodConnection, differences
from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Certificate, CertificateProblem, CertificateShown, Connected, Step, Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage, Status
from myreports_gui.narration import Narrator

K = DifferenceKind
WHEN = datetime(2026, 11, 20, 9, 41, tzinfo=UTC)
BEFORE = GoodConnection(
    when=WHEN, host="mail.acme.example", port=587, security=Security.STARTTLS, tls_version="TLSv1.3", sha256="aa" * 32
)
CERTIFICATE = Certificate(
    subject="mail.acme.example",
    san=(),
    issuer="Acme CA",
    not_before=WHEN,
    not_after=datetime(2027, 2, 1, tzinfo=UTC),
    sha256="aa" * 32,
    key="RSA 2048",
    trusted=True,
)
OTHER = replace(CERTIFICATE, sha256="bb" * 32)
GOOD = Verdict(ok=True, port=587, security=Security.STARTTLS, tls_version="TLSv1.3", certificate=CERTIFICATE)
REFUSED = Step(stage=Stage.CONNECT, status=Status.WARNING, port=587, error=ErrorCode.CONNECT_REFUSED)
OPEN = Step(stage=Stage.CONNECT, status=Status.OK, port=587, detail=Connected(host="mail.acme.example", chosen=True))


@pytest.mark.parametrize(
    ("verdict", "steps", "kinds"),
    [
        (GOOD, [OPEN], []),
        (replace(GOOD, certificate=OTHER), [OPEN], [K.CERTIFICATE_CHANGED]),
        (replace(GOOD, certificate=None), [OPEN], []),
        (replace(GOOD, port=25), [OPEN], [K.OTHER_PORT]),
        (replace(GOOD, port=25), [REFUSED], [K.PORT_SILENT]),
        (replace(GOOD, security=Security.NONE, tls_version=None, certificate=None), [], [K.ENCRYPTION_LOST]),
        (replace(GOOD, security=Security.SSL, port=465), [], [K.OTHER_PORT, K.OTHER_SECURITY]),
        (replace(GOOD, tls_version="TLSv1.2"), [], [K.TLS_OLDER]),
        (Verdict(ok=False, failed_stage=Stage.CONNECT, error=ErrorCode.CONNECT_REFUSED), [REFUSED], [K.PORT_SILENT]),
        (Verdict(ok=False, error=ErrorCode.CANCELLED), [REFUSED], []),
        (
            Verdict(ok=False, port=587, failed_stage=Stage.CERTIFICATE, error=ErrorCode.CERTIFICATE_SELF_SIGNED),
            [
                OPEN,
                Step(
                    stage=Stage.CERTIFICATE, status=Status.FAILED, port=587, detail=CertificateShown(certificate=OTHER)
                ),
            ],
            [K.CERTIFICATE_CHANGED],
        ),
        (
            Verdict(ok=False, port=587, failed_stage=Stage.AUTH, error=ErrorCode.CONSENT_CLEARTEXT),
            [OPEN, Step(stage=Stage.AUTH, status=Status.FAILED, port=587, security=Security.NONE)],
            [K.ENCRYPTION_LOST],
        ),
    ],
)
def test_the_difference_is_found(verdict: Verdict, steps: list[Step], kinds: list[DifferenceKind]) -> None:
    assert [found.kind for found in differences(BEFORE, "mail.acme.example", verdict, steps)] == kinds


def test_another_host_is_another_matter() -> None:
    assert not differences(BEFORE, "smtp.other.example", replace(GOOD, port=25, certificate=OTHER), [])
    assert not differences(BEFORE, None, replace(GOOD, port=25), [])
    assert differences(BEFORE, "MAIL.acme.example", replace(GOOD, port=25), [])


def test_unencrypted_then_and_encrypted_now_is_no_loss() -> None:
    before = replace(BEFORE, security=Security.NONE, tls_version=None, sha256=None)
    assert [each.kind for each in differences(before, before.host, GOOD, [])] == [K.ENCRYPTION_GAINED]


@pytest.mark.parametrize("kind", list(DifferenceKind))
def test_every_difference_is_one_whole_sentence_with_its_date(kind: DifferenceKind) -> None:
    values = ("starttls", "ssl") if kind is K.OTHER_SECURITY else ("TLSv1.3", "TLSv1.2")
    said = Narrator().difference(Difference(kind=kind, before=values[0], now=values[1]), BEFORE)
    assert "2026-11-20" in said
    assert "{" not in said
    assert said.endswith(".")


def test_a_changed_certificate_says_who_issued_it_and_whether_it_verifies() -> None:
    bad = replace(OTHER, trusted=False, problem=CertificateProblem.UNKNOWN_ISSUER)
    for certificate, words in ((OTHER, "renew"), (bad, "does not verify")):
        (found,) = differences(BEFORE, BEFORE.host, replace(GOOD, certificate=certificate), [])
        said = Narrator().difference(found, BEFORE)
        assert "Acme CA" in said
        assert "2027-02-01" in said
        assert words in said


@pytest.mark.parametrize(("days", "words"), [(29, "29 days"), (0, "within a day"), (-3, "expired on")])
def test_the_reminder_counts_days(days: int, words: str) -> None:
    assert words in Narrator().expiry(datetime(2026, 12, 1, 12, tzinfo=UTC), days)
