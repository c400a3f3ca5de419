"""The certificate view: good and bad ones, another server name, trust and its end, a changed one, the CA file."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from myreports_gui.model.events import Certificate, CertificateProblem
from myreports_gui.model.settings import Pin
from myreports_gui.model.trusting import SeenCertificate
from myreports_gui.practice.scenarios import Scenario

from .conftest import Desk

Practice = Callable[[Scenario], Desk]
NOW = datetime.now(UTC)
UNKNOWN = Certificate(
    subject="mail.acme.example",
    san=("mail.acme.example",),
    issuer="Acme CA",
    not_before=NOW - timedelta(days=10),
    not_after=NOW + timedelta(days=20, hours=1),
    sha256="ab" * 32,
    key="RSA 2048",
    trusted=False,
    problem=CertificateProblem.UNKNOWN_ISSUER,
    platform_code="verify 20: unable to get local issuer certificate",
)


def run_test(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("testConnection")


def show(desk: Desk, certificate: Certificate) -> None:
    desk.window.guides.certificates.show(SeenCertificate(certificate, "mail.acme.example", 587))
    desk.qtbot.waitUntil(lambda: desk.has("certificate.headline"))


def close(desk: Desk) -> None:
    desk.window.findChildren(QPushButton, "certificate.trust")[-1].window().close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pins(desk: Desk) -> tuple[Pin, ...]:
    return desk.window.desk.site.aids.pins


def test_a_verified_certificate_shows_its_facts_and_wants_no_trust(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    assert not desk.has("verdict.certificate")
    run_test(desk)
    desk.press("verdict.certificate")
    desk.qtbot.waitUntil(lambda: desk.has("certificate.headline"))
    assert desk.text("certificate.headline").startswith("✔ Verified")
    assert "days left" in desk.text("certificate.validity")
    assert not desk.has("certificate.trust")
    assert not desk.has("certificate.useName")
    desk.press("certificate.copy")
    copied = QApplication.clipboard().text()
    assert len(copied) == 95
    assert copied == desk.text("certificate.sha256").replace("\n", ":")


def test_a_wrong_name_offers_the_right_one_and_enters_it(practice: Practice) -> None:
    desk = practice(Scenario.WRONG_HOSTNAME)
    run_test(desk)
    desk.press("consent.no")
    desk.press("verdict.certificate")
    desk.qtbot.waitUntil(lambda: desk.has("certificate.headline"))
    assert desk.text("certificate.headline").startswith("▲ Not verified")
    assert "smtp.other.example" in desk.text("certificate.problem0")
    desk.press("certificate.useName")
    assert desk.text("setup.host") == "smtp.other.example"
    assert desk.window.focusWidget() is desk.find(QLineEdit, "setup.host")


def test_trust_for_this_site_is_kept_and_can_be_taken_back(desk: Desk) -> None:
    show(desk, UNKNOWN)
    assert "only 20 days left" in desk.text("certificate.validity")
    desk.press("certificate.trust")
    assert pins(desk) == (Pin(host="mail.acme.example", port=587, sha256=UNKNOWN.sha256),)
    desk.qtbot.waitUntil(lambda: desk.has("certificate.distrust"))
    assert not desk.has("certificate.trust")
    assert "Trusted for this site" in desk.text("certificate.trustText")
    desk.press("certificate.distrust")
    assert pins(desk) == ()
    assert desk.has("certificate.trust")


def test_a_trusted_certificate_needs_no_question_in_the_next_test(practice: Practice) -> None:
    desk = practice(Scenario.SELF_SIGNED)
    run_test(desk)
    desk.press("consent.no")
    desk.press("verdict.certificate")
    desk.press("certificate.trust")
    desk.qtbot.waitUntil(lambda: len(pins(desk)) == 1)
    close(desk)
    run_test(desk)
    assert desk.text("verdict.headline").startswith("✔ Test passed") or "Test passed" in desk.text("verdict.headline")


def test_a_changed_certificate_is_said_to_be_one(desk: Desk) -> None:
    show(desk, UNKNOWN)
    desk.press("certificate.trust")
    close(desk)
    show(desk, replace(UNKNOWN, sha256="cd" * 32))
    assert desk.text("certificate.headline").startswith("✖ Another certificate than the trusted one")
    assert "different certificate was trusted" in desk.text("certificate.problem0")


@pytest.mark.parametrize(
    ("certificate", "sentence"),
    [
        (replace(UNKNOWN, problem=CertificateProblem.REVOKED), "never accepted"),
        (
            replace(UNKNOWN, problem=CertificateProblem.EXPIRED, not_after=NOW - timedelta(days=2, hours=1)),
            "each test asks",
        ),
        (
            replace(UNKNOWN, problem=CertificateProblem.NOT_YET_VALID, not_before=NOW + timedelta(days=2)),
            "Check the clock",
        ),
    ],
)
def test_revoked_and_expired_ones_cannot_be_trusted(desk: Desk, certificate: Certificate, sentence: str) -> None:
    show(desk, certificate)
    assert not desk.find(QPushButton, "certificate.trust").isEnabled()
    assert sentence in desk.text("certificate.trustText")


def test_the_log_opens_the_certificate_of_a_line_by_keyboard(practice: Practice) -> None:
    desk = practice(Scenario.EXPIRED_CERTIFICATE)
    run_test(desk)
    desk.press("consent.no")
    desk.wait_text("logPane", "Certificate")
    pane = desk.find(QPlainTextEdit, "logPane")
    block = pane.document().begin()
    while "Certificate" not in block.text():
        block = block.next()
    pane.setTextCursor(QTextCursor(block))
    QTest.keyClick(pane, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.has("certificate.headline"))
    assert desk.text("certificate.headline").startswith("✖ Not verified")
    assert "expired" in desk.text("certificate.validity")


def test_before_any_test_the_view_says_how_to_get_one(desk: Desk) -> None:
    desk.window.menu_actions.certificate.trigger()
    desk.qtbot.waitUntil(lambda: desk.has("aids.caFile"))
    told = [label.text() for label in desk.find(QLabel, "aids.caFile").window().findChildren(QLabel)]
    assert any("No certificate has been seen yet" in text for text in told)


def test_a_ca_file_is_kept_for_the_site_and_removed_again(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "company.pem"
    trustme.CA().cert_pem.write_to_path(path)
    desk.window.menu_actions.certificate.trigger()
    desk.window.guides.certificates.take_ca_file(str(path))
    desk.wait_text("aids.caFile", "company.pem")
    assert desk.window.desk.site.aids.ca_file == str(path)
    desk.press("aids.caFile.remove")
    assert desk.window.desk.site.aids.ca_file == ""
    assert "none" in desk.text("aids.caFile")


@pytest.mark.parametrize("content", [None, b"", b"no certificate\n", b"-----BEGIN CERTIFICATE-----\nnonsense\n"])
def test_a_file_that_is_no_ca_file_is_refused_in_a_sentence(desk: Desk, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "company.pem"
    if content is not None:
        path.write_bytes(content)
    desk.window.guides.certificates.take_ca_file(str(path))
    desk.press("tell.ok")
    assert desk.window.desk.site.aids.ca_file == ""
