"""Certificates, proposals and the assistant's steps in words: complete, translatable, harmless to look at."""

import string
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from msgspec.structs import replace

from myreports_gui.model.events import Certificate, CertificateProblem
from myreports_gui.model.plan import Security
from myreports_gui.model.providers import Need, Note, Proposal, Source, UserForm
from myreports_gui.model.ranking import Wish
from myreports_gui.model.scenarios import GUIDED, Wanted, saves_for
from myreports_gui.model.settings import Pin, Retained
from myreports_gui.model.stages import Status
from myreports_gui.model.trusting import SeenCertificate
from myreports_gui.narration import Told, english
from myreports_gui.narration.certificates import CertificateTold, tell_certificate
from myreports_gui.narration.proposals import tell_proposal
from myreports_gui.narration.scenarios import (
    entries_of,
    retained_change,
    retained_now,
    save_effect,
    save_title,
    tell_scenario_choice,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
GOOD = Certificate(
    subject="mail.acme.example",
    san=("mail.acme.example",),
    issuer="Acme CA",
    not_before=NOW - timedelta(days=10),
    not_after=NOW + timedelta(days=61, hours=3),
    sha256="ab" * 32,
    key="RSA 2048",
    trusted=True,
)
BAD = replace(GOOD, trusted=False, problem=CertificateProblem.UNKNOWN_ISSUER, platform_code="verify 20: \x1b[31munable")
FAILURE = Told(title="Certificate", message="Not verified.", cause="Unknown issuer.", advice="Ask.")
PROPOSAL = Proposal(
    host="smtp.acme.example",
    ports=((465, Security.SSL),),
    user="office@acme.example",
    source=Source.TABLE,
    provider="Acme",
)


def told(certificate: Certificate, *pins: Pin) -> CertificateTold:
    seen = SeenCertificate(certificate, "mail.acme.example", 587)
    return tell_certificate(seen, pins, NOW, None if certificate.trusted else FAILURE, english)


def plain(text: str) -> str:
    assert text
    assert not [name for _, name, _, _ in string.Formatter().parse(text) if name], text
    assert text.isprintable(), text
    return text


def test_a_good_certificate_counts_its_days() -> None:
    words = told(GOOD)
    assert (words.status, words.validity_status) == (Status.OK, Status.OK)
    assert words.validity == "2026-11-13 to 2027-01-23, 61 days left"
    assert words.problem == ()


@pytest.mark.parametrize(
    ("left", "status", "part"),
    [(30, Status.OK, "30 days left"), (29, Status.WARNING, "only 29 days left"), (-3, Status.FAILED, "expired 3 days")],
)
def test_under_thirty_days_is_a_warning(left: int, status: Status, part: str) -> None:
    words = told(replace(GOOD, not_after=NOW + timedelta(days=left, minutes=1)))
    assert words.validity_status is status
    assert part in words.validity


def test_what_does_not_verify_is_said_with_the_code_of_this_pc() -> None:
    words = told(BAD)
    assert words.status is Status.WARNING
    assert words.problem == ("Not verified.", "Unknown issuer.", "Ask.")
    assert words.platform == "verify 20: ␛[31munable"
    for text in (words.headline, words.validity, words.trust, words.platform):
        plain(text)


def test_a_changed_certificate_fails_however_good_it_looks() -> None:
    words = told(GOOD, Pin(host="mail.acme.example", port=587, sha256="cd" * 32))
    assert words.status is Status.FAILED
    assert "Another certificate" in words.headline


def test_every_proposal_says_where_it_comes_from_and_what_is_needed() -> None:
    for source, form, note in product(Source, UserForm, (None, *Note)):
        words = tell_proposal(replace(PROPOSAL, source=source, user_form=form, note=note, needs=tuple(Need)), english)
        assert plain(words.title) == "smtp.acme.example, port 465 SSL (implicit TLS)"
        assert len({plain(sentence) for sentence in words.sentences}) >= 2 + len(Need)


def test_a_foreign_server_of_an_unknown_provider_is_warned_of() -> None:
    outside = replace(PROPOSAL, source=Source.SRV, provider=None, outside=True)
    assert any("DNS can be forged" in sentence for sentence in tell_proposal(outside, english).sentences)
    assert not any("forged" in sentence for sentence in tell_proposal(PROPOSAL, english).sentences)


@pytest.mark.parametrize("scenario", GUIDED)
def test_every_step_of_every_scenario_is_told(scenario: str) -> None:
    number = next(each for each in GUIDED if each == scenario)
    choice = tell_scenario_choice(number, english)
    assert f"§{scenario}" in plain(choice.message)
    assert plain(choice.cause) != plain(choice.advice)
    wish = Wish(host="mail.acme.example", user="\u202eme", has_password=True, from_address="me@acme.example")
    for save in saves_for(number, Wanted(wish=wish, port=587)):
        for label, value in entries_of(save, english):
            plain(label)
            plain(value)
        plain(save_effect(save, english))
        plain(save_title(save, 1, 2, english))


def test_retained_values_before_and_after() -> None:
    both, none = Retained(port=2525, ssl=True), Retained()
    assert retained_change(both, none, english) == "Retained by myReports: port 2525, SSL → none"
    assert retained_change(none, none, english) == "Retained by myReports: none, unchanged"
    assert retained_now(Retained(ssl=True), english) == "Retained by myReports now: SSL"
