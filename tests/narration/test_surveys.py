"""What a technician reads about a survey: every cell, every reason, every step to take."""

import re
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Certificate, CertificateProblem, Login, PlatformError, Reply, Step, Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import Reason, Recommendation, Situation, Wish, recommend
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm, SystemState, TestAids
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.survey import Cell, Matrix
from myreports_gui.narration import Narrator
from myreports_gui.narration.recommendations import RecommendationTold

NARRATOR = Narrator()
NASTY = "\x1b[31m\u202egood\x9b1m"
STARTTLS, SSL, NONE = Security.STARTTLS, Security.SSL, Security.NONE
WISH = Wish(host="mail.acme.example", user="reports", has_password=True, from_address="reports@acme.example")
FAX = ForwardingForm(server="fax.example", port=25, user="fax", has_password=True, email="fax@acme.example")

CELL_ERRORS = [
    (code, stage)
    for code in ErrorCode
    for stage in Stage
    if (stage is Stage.CONNECT and code.startswith("connect-") and code is not ErrorCode.CONNECT_UNDECIDED)
    or (stage in (Stage.GREETING, Stage.EHLO) and code.startswith(("connection-", "service", "malformed", "reply-")))
    or (stage is Stage.GREETING and code in (ErrorCode.NO_GREETING, ErrorCode.GREETING_REFUSED))
    or (stage is Stage.EHLO and code in (ErrorCode.EHLO_REFUSED, ErrorCode.TIMEOUT, ErrorCode.UNEXPECTED_REPLY))
    or (stage is Stage.STARTTLS and code.startswith("starttls-"))
    or (stage is Stage.TLS and code.startswith("tls-"))
    or (stage is Stage.CERTIFICATE and code.startswith("certificate-"))
    or (stage is Stage.SENDER and code.startswith("sender-"))
    or (stage is Stage.RECIPIENT and (code.startswith("recipient-") or code is ErrorCode.RELAYING_DENIED))
    or (stage in (Stage.CONNECT, Stage.GREETING) and code is ErrorCode.TEST_TIMEOUT)
]
"""Every error a cell can have, at the stages where it can have it."""


def certificate(problem: CertificateProblem | None = None) -> Certificate:
    return Certificate(
        subject=NASTY if problem else "mail.acme.example",
        san=("mail.acme.example",),
        issuer="Acme CA",
        not_before=datetime(2026, 1, 1, tzinfo=UTC),
        not_after=datetime(2027, 1, 31, tzinfo=UTC),
        sha256="ab" * 32,
        key="RSA 2048",
        trusted=problem is None,
        problem=problem,
    )


def works(port: int, security: Security = STARTTLS, *, problem: CertificateProblem | None = None) -> Cell:
    shown = None if security is NONE else certificate(problem)
    return Cell(
        port=port,
        security=security,
        open=True,
        works=True,
        auth_offered=("PLAIN", "LOGIN"),
        trusted=shown.trusted if shown else None,
        certificate=shown,
    )


def fails(port: int, security: Security, error: ErrorCode, stage: Stage | None, *, text: str = "") -> Cell:
    reply = Reply(code=554, text=text) if text else None
    step = Step(stage=stage or Stage.AUTH, status=Status.FAILED, port=port, security=security, error=error, reply=reply)
    return Cell(
        port=port, security=security, open=stage is not Stage.CONNECT, error=error, failed_stage=stage, step=step
    )


def plain_sentences(*texts: str) -> None:
    """Whole sentences with nothing left to fill in, and no raw server text."""
    for text in texts:
        assert text
        assert text == text.strip()
        assert "  " not in text
        assert not {"{", "}"} & set(text)
        assert not set("\x1b\x9b\u202e") & set(text)
        assert text.endswith((".", "!", "?")) or ": " in text, text


# --- cells


@pytest.mark.parametrize(("error", "stage"), CELL_ERRORS)
def test_every_failed_cell_has_a_word_and_says_why(error: ErrorCode, stage: Stage) -> None:
    told = NARRATOR.cell(fails(587, STARTTLS, error, stage, text=NASTY))
    assert 0 < len(told.word) <= 20
    assert told.status in (Status.FAILED, Status.SKIPPED)
    assert told.mark in "✖–"
    assert told.sentences[0] == "Port 587, TLS (STARTTLS)."
    assert len(told.sentences) >= 2
    plain_sentences(*told.sentences)


@pytest.mark.parametrize(("error", "stage"), CELL_ERRORS)
def test_a_cell_without_its_step_is_told_by_its_error(error: ErrorCode, stage: Stage) -> None:
    cell = replace(fails(587, STARTTLS, error, stage), step=None)
    plain_sentences(*NARRATOR.cell(cell).sentences)


@pytest.mark.parametrize(
    ("cell", "word", "mark"),
    [
        (works(587), "works", "✔"),
        (works(587, problem=CertificateProblem.EXPIRED), "works, not verified", "▲"),
        (works(25, NONE), "works, unsecured", "▲"),
        (fails(25, SSL, ErrorCode.CONNECT_REFUSED, Stage.CONNECT), "closed", "–"),
        (fails(25, SSL, ErrorCode.CONNECT_TIMEOUT, Stage.CONNECT), "silent", "–"),
        (fails(25, SSL, ErrorCode.TLS_NOT_SPOKEN, Stage.TLS), "no SSL", "–"),
        (fails(465, STARTTLS, ErrorCode.NO_GREETING, Stage.GREETING), "SSL only", "–"),
        (fails(25, STARTTLS, ErrorCode.STARTTLS_NOT_OFFERED, Stage.STARTTLS), "no STARTTLS", "–"),
        (fails(587, NONE, ErrorCode.AUTH_NOT_OFFERED, None), "no login", "✖"),
        (fails(25, NONE, ErrorCode.RELAYING_DENIED, Stage.RECIPIENT), "no relaying", "✖"),
        (fails(587, STARTTLS, ErrorCode.TLS_ALERT, Stage.TLS), "TLS failed", "✖"),
    ],
)
def test_a_cell_at_a_glance(cell: Cell, word: str, mark: str) -> None:
    told = NARRATOR.cell(cell)
    assert (told.word, told.mark) == (word, mark)


def test_a_port_that_is_really_silent_is_not_taken_for_one_of_ssl() -> None:
    silent = fails(587, STARTTLS, ErrorCode.NO_GREETING, Stage.GREETING)
    assert silent.step is not None
    heard = replace(silent, step=replace(silent.step, detail=PlatformError(name="ETIMEDOUT", seconds=30.0)))
    assert NARRATOR.cell(heard).word == "no greeting"
    assert any("30.0 s" in sentence for sentence in NARRATOR.cell(heard).sentences)


@pytest.mark.parametrize(
    ("offered", "word"), [(("XOAUTH2", "OAUTHBEARER"), "OAuth only"), (("GSSAPI", "NTLM"), "unknown login")]
)
def test_logins_without_a_password_are_named(offered: tuple[str, ...], word: str) -> None:
    login = Login(user="reports", mechanism=None, offered=offered)
    failing = fails(587, STARTTLS, ErrorCode.AUTH_NO_COMMON_MECHANISM, None)
    assert failing.step is not None
    told = NARRATOR.cell(replace(failing, auth_offered=offered, step=replace(failing.step, detail=login)))
    assert told.word == word
    assert told.logins == ", ".join(offered)


def test_a_working_cell_names_logins_and_certificate() -> None:
    told = NARRATOR.cell(works(587))
    assert told.logins == "PLAIN, LOGIN"
    assert told.certificate == "certificate verified"
    assert "Logins offered after TLS: PLAIN, LOGIN." in told.sentences
    assert any("issued by Acme CA, valid until 2027-01-31" in sentence for sentence in told.sentences)


@pytest.mark.parametrize("problem", CertificateProblem)
def test_an_unverified_certificate_says_what_does_not_verify(problem: CertificateProblem) -> None:
    told = NARRATOR.cell(works(587, problem=problem))
    assert told.certificate == "certificate unverified"
    assert any("ertificate" in sentence for sentence in told.sentences[2:])
    plain_sentences(*told.sentences)


def test_an_unsecured_cell_says_what_that_means() -> None:
    assert any("Unsecured means that anybody" in sentence for sentence in NARRATOR.cell(works(25, NONE)).sentences)


def test_the_servers_own_words_are_shown_and_made_visible() -> None:
    told = NARRATOR.cell(fails(25, NONE, ErrorCode.RELAYING_DENIED, Stage.RECIPIENT, text=NASTY))
    assert any("␛[31m⟨U+202E⟩good" in sentence for sentence in told.sentences)


def test_mechanism_names_of_a_server_are_untrusted() -> None:
    told = NARRATOR.cell(replace(works(25, NONE), auth_offered=("PLAIN", NASTY)))
    assert "\x1b" not in told.logins + "".join(told.sentences)


# --- recommendations


def closed(port: int) -> list[Cell]:
    return [fails(port, security, ErrorCode.CONNECT_REFUSED, Stage.CONNECT) for security in Security]


def submission(port: int, *, ready: bool = True, problem: CertificateProblem | None = None) -> list[Cell]:
    missing = ErrorCode.AUTH_NOT_OFFERED
    return [
        works(port, problem=problem) if ready else fails(port, STARTTLS, missing, None),
        fails(port, SSL, ErrorCode.TLS_NOT_SPOKEN, Stage.TLS),
        fails(port, NONE, missing, None),
    ]


def implicit(port: int) -> list[Cell]:
    silent = ErrorCode.NO_GREETING
    return [
        fails(port, STARTTLS, silent, Stage.GREETING),
        works(port, SSL),
        fails(port, NONE, silent, Stage.GREETING),
    ]


def unsecured(port: int) -> list[Cell]:
    no = ErrorCode.STARTTLS_NOT_OFFERED
    return [
        fails(port, STARTTLS, no, Stage.STARTTLS),
        fails(port, SSL, ErrorCode.TLS_NOT_SPOKEN, Stage.TLS),
        works(port, NONE),
    ]


def oauth(port: int) -> list[Cell]:
    cells = submission(port, ready=False)
    error = ErrorCode.AUTH_NO_COMMON_MECHANISM
    return [replace(fails(port, STARTTLS, error, None), auth_offered=("XOAUTH2",)), *cells[1:]]


def refusing(port: int) -> list[Cell]:
    return [fails(port, security, ErrorCode.GREETING_REFUSED, Stage.GREETING, text="go away") for security in Security]


def ask(*ports: list[Cell], state: SystemState | None = None, wish: Wish = WISH) -> Recommendation:
    matrix = Matrix(tuple(cell for port in ports for cell in port))
    return recommend(matrix, Situation(wish, state or SystemState(), TestAids()))


STORED = SystemState(setup=SetupForm(host=WISH.host, user=WISH.user, has_password=True, from_address=WISH.from_address))
BY_REASON = {
    Reason.ALREADY_RIGHT: ask(submission(25), state=STORED),
    Reason.FIRST_OPEN_PORT_WORKS: ask(submission(25)),
    Reason.FIRST_OPEN_PORT_FAILS: ask(submission(25, ready=False), submission(587)),
    Reason.FIRST_OPEN_PORT_WEAKER: ask(submission(25, problem=CertificateProblem.EXPIRED), submission(587)),
    Reason.CUSTOM_PORT: ask(closed(25), closed(465), closed(587), implicit(2525)),
    Reason.RETAINED_FITS: ask(
        submission(25, ready=False), submission(2525), state=SystemState(retained=Retained(port=2525))
    ),
    Reason.RETAINED_IN_THE_WAY: ask(submission(25), closed(2525), state=SystemState(retained=Retained(port=2525))),
    Reason.FORWARDING_SERVES_ANOTHER: ask(
        submission(25, ready=False), submission(587), state=SystemState(forwarding=FAX)
    ),
    Reason.NO_PORT_OPEN: ask(closed(25), closed(465)),
    Reason.OAUTH_ONLY: ask(oauth(25)),
    Reason.LOGIN_NOT_OFFERED: ask(submission(25, ready=False)),
    Reason.ANONYMOUS_NEEDS_FIRST_PORT: ask(
        closed(25), closed(465), closed(587), unsecured(2525), wish=replace(WISH, user="", has_password=False)
    ),
    Reason.NOTHING_WORKS: ask(refusing(25)),
}

SECTIONS = {
    Reason.ALREADY_RIGHT: "§3.1",
    Reason.FIRST_OPEN_PORT_WORKS: "§3.1",
    Reason.FIRST_OPEN_PORT_FAILS: "§4.1",
    Reason.FIRST_OPEN_PORT_WEAKER: "§4.1",
    Reason.CUSTOM_PORT: "§4.2",
    Reason.RETAINED_FITS: "§4.4",
    Reason.RETAINED_IN_THE_WAY: "§4.3",
    Reason.FORWARDING_SERVES_ANOTHER: "§4.4",
    Reason.ANONYMOUS_NEEDS_FIRST_PORT: "§3.2",
}

PASSED = Verdict(ok=True, port=25, security=STARTTLS, authenticated=True)
REFUSED = Verdict(ok=False, port=25, security=STARTTLS, failed_stage=Stage.AUTH, error=ErrorCode.AUTH_REFUSED)
WITHHELD = replace(REFUSED, error=ErrorCode.CONSENT_CLEARTEXT)


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("verdict", [None, PASSED, REFUSED, WITHHELD])
def test_every_reason_speaks_in_plain_sentences_with_its_section(reason: Reason, verdict: Verdict | None) -> None:
    recommendation = BY_REASON[reason]
    assert recommendation.reason is reason
    told = NARRATOR.recommendation(recommendation, verdict if recommendation.plan else None)
    plain_sentences(told.why, *told.steps, *told.caveats)
    assert told.headline
    assert not {"{", "}"} & set(told.headline)
    assert "unknown" not in told.headline + told.why
    assert SECTIONS.get(reason, "") in told.why
    assert len(told.steps) == len(recommendation.saves)


def test_no_two_reasons_say_the_same() -> None:
    told = [NARRATOR.recommendation(recommendation).why for recommendation in BY_REASON.values()]
    assert len(set(told)) == len(Reason)


@pytest.mark.parametrize("reason", [reason for reason in Reason if BY_REASON[reason].scenario is None])
def test_without_a_scenario_something_is_said_to_do(reason: Reason) -> None:
    told = NARRATOR.recommendation(BY_REASON[reason])
    assert told.steps == ()
    assert told.headline.startswith("No working settings")
    assert "administrator" in told.why or "“E-MAIL" in told.why


def of(reason: Reason, verdict: Verdict | None = None) -> RecommendationTold:
    return NARRATOR.recommendation(BY_REASON[reason], verdict)


def test_what_does_not_do_is_said_in_the_reason() -> None:
    told = of(Reason.FIRST_OPEN_PORT_FAILS).why
    assert "would use port 25" in told
    assert "The server offers no login on port 25" in told
    assert "Port 587 works with TLS (STARTTLS)" in told


def test_own_values_are_one_step_with_every_label() -> None:
    (step,) = of(Reason.FIRST_OPEN_PORT_WORKS).steps
    assert step == (
        "In E-MAIL Setup enter: “E-MAIL Host”: mail.acme.example, “E-MAIL User”: reports, “E-MAIL Password”: the"
        " password of reports, “E-Mail From”: reports@acme.example, “E-Mail Reply To”: left empty, “Synchronize with"
        " the system email account?”: not marked. Press Save."
    )


def test_a_given_port_is_two_steps() -> None:
    first, second = of(Reason.CUSTOM_PORT).steps
    assert "“Outgoing mail server port”: 2525" in first
    assert "“This server requires an encrypted connection (TLS/SSL)”: marked" in first
    assert "“Confirm Password”: the password of reports" in first
    assert "“Synchronize with the system email account?”: marked" in second
    assert "keeps port 2525 and SSL" in second
    assert "E-MAIL Host" not in second


def test_reply_to_is_myreports_own_and_is_entered_with_the_flag() -> None:
    wish = replace(WISH, reply_to="office@acme.example")
    found = ask(closed(25), closed(465), closed(587), submission(2525), wish=wish)
    assert "“E-Mail Reply To”: office@acme.example" in NARRATOR.recommendation(found).steps[1]


def test_a_reset_is_import_and_own_values_typed_again() -> None:
    first, second, third = of(Reason.RETAINED_IN_THE_WAY).steps
    assert "“Outgoing mail server port”: left empty" in first
    assert "(TLS/SSL)”: not marked" in first
    assert "forgets the port and the SSL flag" in second
    assert "which the import has overwritten" in third
    assert "“Synchronize with the system email account?”: not marked" in third


def test_two_steps_end_with_the_phone_systems_own_values() -> None:
    told = of(Reason.FORWARDING_SERVES_ANOTHER)
    assert len(told.steps) == 4
    assert re.search("In E-mail Forwarding enter what the phone system itself needs: .*fax.example", told.steps[3])
    assert "the password of fax" in told.steps[3]
    assert any("The order matters (§4.4)" in caveat for caveat in told.caveats)


def test_a_passed_test_does_not_prove_the_sender() -> None:
    for reason, recommendation in BY_REASON.items():
        told = NARRATOR.recommendation(recommendation, PASSED if recommendation.plan else None)
        proof = [caveat for caveat in told.caveats if "Send the sample report, that is the proof." in caveat]
        assert len(proof) == (recommendation.scenario is not None), reason
        failed = NARRATOR.recommendation(recommendation, REFUSED if recommendation.plan else None)
        assert not any("sample report" in caveat for caveat in failed.caveats)


def test_unsecured_and_unverified_say_what_they_mean() -> None:
    plain = NARRATOR.recommendation(ask(unsecured(25)))
    assert any("Unsecured means that anybody on the way" in caveat for caveat in plain.caveats)
    expired = NARRATOR.recommendation(ask(submission(25, problem=CertificateProblem.EXPIRED)))
    assert any("expired on 2027-01-31" in caveat for caveat in expired.caveats)
    assert any("Whether the phone system accepts a certificate" in caveat for caveat in expired.caveats)
    assert not any("ertificate" in caveat for caveat in of(Reason.FIRST_OPEN_PORT_WORKS).caveats)


def test_importing_touches_the_phone_systems_own_mail() -> None:
    assert any("fax, voicemail" in caveat for caveat in of(Reason.CUSTOM_PORT).caveats)
    assert not any("fax, voicemail" in caveat for caveat in of(Reason.FIRST_OPEN_PORT_WORKS).caveats)


def test_a_relay_without_login_judges_by_address() -> None:
    found = ask(unsecured(25), wish=replace(WISH, user="", has_password=False))
    told = NARRATOR.recommendation(found)
    assert any("judges by address" in caveat for caveat in told.caveats)
    assert "“E-MAIL User”: left empty, “E-MAIL Password”: left empty" in told.steps[0]


@pytest.mark.parametrize(
    ("verdict", "headline", "why"),
    [
        (None, "These values should work: port 25, TLS (STARTTLS) (§3.1); not tested yet", "are enough (§3.1)."),
        (PASSED, "Enter these values, they work: port 25, TLS (STARTTLS) (§3.1)", "are enough (§3.1)."),
        (
            REFUSED,
            "The best settings found do not work: Login refused on port 25 (port 25, TLS (STARTTLS), §3.1)",
            "Nothing else was tried, because repeated logins can lock the account.",
        ),
        (
            WITHHELD,
            "Your consent is needed to finish the test: port 25, TLS (STARTTLS) (§3.1)",
            "so whether they work is not shown.",
        ),
    ],
)
def test_only_a_passed_test_makes_it_work(verdict: Verdict | None, headline: str, why: str) -> None:
    told = of(Reason.FIRST_OPEN_PORT_WORKS, verdict)
    assert told.headline == headline
    assert told.why.endswith(why)


def test_what_was_not_tried_is_named_after_a_failure_only() -> None:
    found = ask(submission(25), implicit(465), submission(587))
    sentence = "These ports came as far and were not tried: 465 with SSL (implicit TLS), 587 with TLS (STARTTLS)."
    assert sentence in NARRATOR.recommendation(found, REFUSED).caveats
    assert sentence not in NARRATOR.recommendation(found, PASSED).caveats


def test_a_silent_earlier_port_is_told() -> None:
    verdict = replace(PASSED, provisional=True, undecided=(25,))
    told = NARRATOR.recommendation(ask(closed(25), implicit(465)), verdict)
    assert any("Port 25 did not answer this PC" in caveat for caveat in told.caveats)


def test_the_headline_is_about_what_the_test_met() -> None:
    other = replace(PASSED, port=587, security=NONE)
    assert of(Reason.FIRST_OPEN_PORT_WORKS, other).headline == (
        "Enter these values, they work: port 587, unsecured (§3.1)"
    )


def test_what_was_typed_is_made_visible() -> None:
    found = ask(submission(25), wish=replace(WISH, reply_to="a\u202eb@acme.example"))
    assert "\u202e" not in NARRATOR.recommendation(found).steps[0]
