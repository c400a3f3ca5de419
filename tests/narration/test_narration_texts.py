"""What a technician reads about steps, plans, verdicts, saves, fields and scenarios."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    AidName,
    Certificate,
    CertificateProblem,
    CertificateShown,
    Connected,
    Detail,
    EarlierPortOpened,
    Ehlo,
    Envelope,
    Event,
    ImportFacts,
    Login,
    MessageFacts,
    PlatformError,
    Prefix,
    Reply,
    Resolved,
    Sent,
    Skipped,
    SkipReason,
    StageStarted,
    Step,
    TlsSession,
    TranscriptLine,
    UndecidedPortsClosed,
    Verdict,
)
from myreports_gui.model.findings import Field, Finding, FindingCode, Severity
from myreports_gui.model.plan import Plan, Security, plan_after
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm, SystemState, TestAids
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.synchronization import as_if_saved, save_setup
from myreports_gui.narration import Narrator
from myreports_gui.narration.verdicts import AID_NAMES, aid_sentence
from myreports_gui.practice.errors import PracticeErrorCode
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.report.errors import ReportError, ReportErrorCode
from myreports_gui.store.errors import StoreError, StoreErrorCode, StoreNotice, StoreNoticeCode

NARRATOR = Narrator()
AT = datetime(2026, 11, 20, 9, 41, 2, 113_900, tzinfo=UTC)
NASTY = "\x1b[31m\u202egood\x9b1m"
FORWARDING = ForwardingForm(server="mx.acme.de", port=2525, ssl=True, user="u", has_password=True, email="u@acme.de")


def certificate(**changes: object) -> Certificate:
    facts: dict[str, object] = {
        "subject": "mail.acme.de",
        "san": ("mail.acme.de", "smtp.acme.de"),
        "issuer": "Acme CA",
        "not_before": datetime(2026, 1, 1, tzinfo=UTC),
        "not_after": datetime(2027, 1, 31, tzinfo=UTC),
        "sha256": "ab" * 32,
        "key": "RSA 2048",
        "trusted": True,
    }
    return Certificate(**{**facts, **changes})  # type: ignore[arg-type]


def plan(
    setup: SetupForm | None = None, forwarding: ForwardingForm | None = None, retained: Retained | None = None
) -> Plan:
    own = setup or SetupForm(host="mail.acme.de", user="reports@acme.de", has_password=True, from_address="r@acme.de")
    state = SystemState(retained=retained or Retained())
    return plan_after(as_if_saved(state, own, forwarding or ForwardingForm()), TestAids())


def told(**step: object) -> str:
    return NARRATOR.step(Step(**step)).message  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (
            Step(
                stage=Stage.RESOLVE,
                status=Status.OK,
                detail=Resolved(host="mail.acme.de", addresses=("2001:db8::25", "192.0.2.25")),
            ),
            "mail.acme.de → 2001:db8::25, 192.0.2.25",
        ),
        (
            Step(stage=Stage.RESOLVE, status=Status.OK, detail=Resolved(host="192.0.2.7", addresses=("192.0.2.7",))),
            "192.0.2.7 is an address; no name needs looking up.",
        ),
        (
            Step(
                stage=Stage.CONNECT,
                status=Status.OK,
                port=25,
                address="192.0.2.7",
                detail=Connected(host="h", chosen=True),
            ),
            "Port 25 is open at 192.0.2.7; the test goes on here.",
        ),
        (
            Step(stage=Stage.GREETING, status=Status.OK, reply=Reply(code=220, text="mx ESMTP")),
            "The server greets: 220 mx ESMTP",
        ),
        (
            Step(
                stage=Stage.EHLO,
                status=Status.OK,
                detail=Ehlo(name="[192.0.2.7]", extensions=("STARTTLS", "SIZE 1"), auth=(), size=1),
            ),
            "Introduced as [192.0.2.7]; the server offers STARTTLS, SIZE 1.",
        ),
        (
            Step(stage=Stage.TLS, status=Status.OK, detail=TlsSession(version="TLSv1.3", cipher="AES")),
            "Encrypted with TLSv1.3, AES.",
        ),
        (
            Step(stage=Stage.CERTIFICATE, status=Status.OK, detail=CertificateShown(certificate=certificate())),
            (
                "The certificate of mail.acme.de is verified: issued by Acme CA, valid until 2027-01-31. Revocation is"
                " not checked."
            ),
        ),
        (
            Step(
                stage=Stage.CERTIFICATE,
                status=Status.WARNING,
                error=ErrorCode.CERTIFICATE_NAME,
                detail=CertificateShown(certificate=certificate(trusted=False, problem=CertificateProblem.NAME)),
            ),
            "The certificate is not for the server but for mail.acme.de, smtp.acme.de.",
        ),
        (
            Step(
                stage=Stage.AUTH,
                status=Status.OK,
                detail=Login(user="reports", mechanism="PLAIN", offered=("PLAIN", "LOGIN")),
            ),
            "Logged in as reports (PLAIN).",
        ),
        (
            Step(stage=Stage.SENDER, status=Status.OK, detail=Envelope(address="r@acme.de")),
            "The server accepts the sender r@acme.de.",
        ),
        (
            Step(
                stage=Stage.DATA,
                status=Status.FAILED,
                error=ErrorCode.MESSAGE_TOO_BIG,
                detail=MessageFacts(size=12_000_000, limit=10_485_760),
            ),
            "The message has 12.0 MB; the server takes at most 10.5 MB.",
        ),
        (
            Step(
                stage=Stage.CONNECT,
                status=Status.FAILED,
                port=25,
                error=ErrorCode.CONNECT_TIMEOUT,
                detail=PlatformError(name="ETIMEDOUT", seconds=6.0),
            ),
            "Port 25 did not answer within 6.0 s.",
        ),
    ],
)
def test_a_step_says_what_happened(step: Step, message: str) -> None:
    assert NARRATOR.step(step).message == message


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("status", Status)
def test_every_stage_has_a_name_and_a_sentence_even_without_details(stage: Stage, status: Status) -> None:
    spoken = NARRATOR.step(Step(stage=stage, status=status, port=25))
    assert spoken.title
    assert spoken.message
    assert NARRATOR.progress(StageStarted(stage=stage))


@pytest.mark.parametrize("reason", SkipReason)
def test_every_skip_has_a_reason(reason: SkipReason) -> None:
    assert told(stage=Stage.TLS, status=Status.SKIPPED, detail=Skipped(reason=reason))


def test_a_closed_port_that_was_not_needed_sends_nobody_to_work() -> None:
    step = Step(
        stage=Stage.CONNECT,
        status=Status.WARNING,
        port=25,
        error=ErrorCode.CONNECT_REFUSED,
        detail=PlatformError(name="ECONNREFUSED"),
    )
    assert NARRATOR.step(step).advice.startswith("Nothing needs to be done")
    assert "Check “E-MAIL Host”" in NARRATOR.step(replace(step, status=Status.FAILED)).advice


def test_a_certificate_that_replaces_an_accepted_one_is_told_apart() -> None:
    shown = certificate(trusted=False, problem=CertificateProblem.SELF_SIGNED, replaces_pinned=True)
    step = Step(
        stage=Stage.CERTIFICATE,
        status=Status.WARNING,
        error=ErrorCode.CERTIFICATE_SELF_SIGNED,
        detail=CertificateShown(certificate=shown),
    )
    assert "not the one that was accepted before" in NARRATOR.step(step).message


def test_a_possible_downgrade_is_told_before_any_other_advice() -> None:
    detail = Login(user="reports", mechanism=None, offered=("PLAIN",), downgrade=True)
    step = Step(stage=Stage.AUTH, status=Status.FAILED, error=ErrorCode.CONSENT_CLEARTEXT, detail=detail)
    spoken = Narrator(advisor=lambda _: Row("documented")).step(step)
    assert spoken.message.startswith("Possible downgrade")
    assert "mail administrator" in spoken.advice


def test_the_log_names_the_addresses_a_server_may_judge_by() -> None:
    connected = Connected(host="h", chosen=True, local="192.0.2.99")
    assert "from this PC's 192.0.2.99" in told(stage=Stage.CONNECT, status=Status.OK, port=25, detail=connected)
    ehlo = Ehlo(name="pc", extensions=("SIZE",), auth=(), size=None, client_address="203.0.113.9")
    assert "sees this PC as 203.0.113.9" in told(stage=Stage.EHLO, status=Status.OK, detail=ehlo)


def test_an_unreadable_ca_file_is_named() -> None:
    step = Step(
        stage=Stage.SETTINGS,
        status=Status.FAILED,
        error=ErrorCode.CA_FILE_UNREADABLE,
        detail=PlatformError(name="ENOENT", seen="/x/ca.pem"),
    )
    assert NARRATOR.step(step).message == "The CA file /x/ca.pem cannot be read (ENOENT)."


class Row:
    """A row of the advice table, as the narrator sees it."""

    cause = "The mailbox is locked."
    advice = "Ask the mail administrator to unlock it."

    def __init__(self, confidence: str) -> None:
        self.confidence = confidence


@pytest.mark.parametrize(
    ("confidence", "cause"),
    [("documented", "The mailbox is locked."), ("unchecked", "Probably: The mailbox is locked.")],
)
def test_the_advice_table_wins_and_says_how_sure_it_is(confidence: str, cause: str) -> None:
    narrator = Narrator(advisor=lambda step: Row(confidence))
    spoken = narrator.step(Step(stage=Stage.AUTH, status=Status.FAILED, error=ErrorCode.AUTH_REFUSED))
    assert (spoken.cause, spoken.advice) == (cause, Row.advice)


def test_the_advice_table_is_translated_by_its_source_text() -> None:
    german = {"The mailbox is locked.": "Das Postfach ist gesperrt."}
    narrator = Narrator(
        lambda context, text: german.get(text, text) if context == "Advice" else text,
        lambda step: Row("documented"),
    )
    spoken = narrator.step(Step(stage=Stage.AUTH, status=Status.FAILED, error=ErrorCode.AUTH_REFUSED))
    assert spoken.cause == "Das Postfach ist gesperrt."


def test_log_lines_have_status_time_stage_message_and_duration() -> None:
    step = Step(
        stage=Stage.AUTH,
        status=Status.FAILED,
        elapsed=2.0,
        reply=Reply(code=535, enhanced="5.7.8", text="Error: no"),
        error=ErrorCode.AUTH_REFUSED,
        detail=Login(user="reports", mechanism="PLAIN", offered=("PLAIN",)),
    )
    first, cause, advice = NARRATOR.log_lines(step, AT)
    assert first == (
        "✖ failed   09:41:02.113  Login         The server refuses the login of reports: 535 5.7.8 Error: no  2.0 s"
    )
    assert cause.startswith("    Cause: ")
    assert advice.startswith("    Advice: Check “E-MAIL User”")


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0.0, "0 ms"), (0.012, "12 ms"), (0.9994, "999 ms"), (0.9996, "1.0 s"), (2.04, "2.0 s")]
)
def test_durations(seconds: float, shown: str) -> None:
    step = Step(stage=Stage.QUIT, status=Status.OK, elapsed=seconds)
    assert NARRATOR.log_lines(step, AT)[0].endswith(f"  {shown}")


def nasty_events() -> Sequence[Event]:
    reply = Reply(code=550, enhanced="5.7.1", text=f"{NASTY}\nsecond {NASTY}")
    shown = certificate(subject=NASTY, issuer=NASTY, san=(NASTY,), key=NASTY, platform_code=NASTY, trusted=False)
    details: list[Detail] = [
        Resolved(host=NASTY, addresses=(NASTY,)),
        Connected(host=NASTY, chosen=True, local=NASTY),
        Ehlo(name=NASTY, extensions=(NASTY,), auth=(NASTY,), size=None),
        TlsSession(version=NASTY, cipher=NASTY),
        CertificateShown(certificate=shown),
        Login(user=NASTY, mechanism="PLAIN", offered=(NASTY,)),
        Envelope(address=NASTY),
        PlatformError(name=NASTY, seen=NASTY),
    ]
    steps = [
        Step(stage=Stage.AUTH, status=status, reply=reply, address=NASTY, error=error, detail=detail)
        for detail in details
        for error in (None, *ErrorCode)
        for status in (Status.FAILED, Status.WARNING)
    ]
    return [
        *steps,
        TranscriptLine(prefix=Prefix.RECEIVED, text=NASTY, port=25),
        Verdict(ok=True, port=25, security=Security.SSL, certificate=shown, login_free=True, local_address=NASTY),
        Sent(accepted=(NASTY,), refused={NASTY: reply}, reply=reply),
    ]


def test_server_text_is_never_told_raw() -> None:
    for event in nasty_events():
        for line in NARRATOR.event_lines(event, AT):
            assert not {"\x1b", "\u202e", "\x9b", "\n"} & set(line), event


@pytest.mark.parametrize(
    ("made", "line"),
    [
        (
            plan(),
            (
                "mail.acme.de · port 25 → 465 → 587, first open · STARTTLS, else SSL, else unsecured · log in as"
                " reports@acme.de (§3.1)"
            ),
        ),
        (
            plan(SetupForm(synchronize=True), FORWARDING),
            "mx.acme.de · port 2525 only · SSL only, else it fails · log in as u (§4.2)",
        ),
        (
            plan(SetupForm(host="mail.acme.de"), retained=Retained(port=2525)),
            "mail.acme.de · port 2525 only · STARTTLS, else SSL, else unsecured · no login (§4.1, §4.4)",
        ),
        (
            plan(SetupForm(synchronize=True)),
            "no mail server · port 25 → 465 → 587, first open · STARTTLS, else SSL, else unsecured · no login (§3.1)",
        ),
    ],
)
def test_the_plan_line(made: Plan, line: str) -> None:
    assert NARRATOR.plan(made).line == line


def test_a_blocked_import_names_the_fields_and_that_the_howto_is_silent() -> None:
    blocked = plan(SetupForm(synchronize=True), ForwardingForm(server="mx.acme.de", email="u@acme.de", port=2525))
    text = " ".join(NARRATOR.plan(blocked).explanations)
    assert "“User Name”, “Password”" in text
    assert "HowTo is silent" in text
    assert "A server without login on a port of your choice cannot be set up at all" in text


def test_an_own_plan_under_retained_values_says_how_to_reset_them() -> None:
    text = " ".join(NARRATOR.plan(plan(retained=Retained(port=2525, ssl=True))).explanations)
    assert "Port 2525 and SSL are still in force" in text
    assert "§4.3" in text


GOOD = Verdict(ok=True, port=587, security=Security.STARTTLS, authenticated=True, certificate=certificate())


def test_a_passed_verdict_says_what_it_does_not_prove() -> None:
    passed = replace(GOOD, provisional=True, undecided=(25, 465), relaying_unproven=True, aids=("ca-file", "pin"))
    spoken = NARRATOR.verdict(passed)
    text = " ".join(spoken.explanations)
    assert spoken.headline == "Test passed for now on port 587, TLS (STARTTLS)"
    assert "port 25, 465 had not answered yet" in text
    assert text.count("Not shown for the phone system") == 2
    assert "mail to other domains" in text
    assert "the sample report is the proof" in text
    assert "on this PC, not in the phone system" in text
    assert "§4.5" in text


def test_a_sample_report_that_was_taken_is_the_proof() -> None:
    spoken = NARRATOR.verdict(GOOD, sent=Sent(accepted=("a@acme.de",)))
    assert spoken.headline == "The server took the sample report"
    assert not any("sample report is the proof" in sentence for sentence in spoken.explanations)


def test_a_verdict_without_login_names_the_address_the_server_saw() -> None:
    text = " ".join(NARRATOR.verdict(replace(GOOD, login_free=True, local_address="192.0.2.7")).explanations)
    assert "it saw this PC (192.0.2.7) and may treat the phone system differently" in text


@pytest.mark.parametrize(
    ("verdict", "headline"),
    [
        (
            Verdict(ok=False, port=587, failed_stage=Stage.AUTH, error=ErrorCode.AUTH_REFUSED),
            "Login refused on port 587",
        ),
        (Verdict(ok=False, failed_stage=Stage.CONNECT, error=ErrorCode.CONNECT_REFUSED), "No port open"),
        (Verdict(ok=False, failed_stage=Stage.RESOLVE, error=ErrorCode.NAME_NOT_FOUND), "Mail server not found"),
        (Verdict(ok=False, failed_stage=Stage.TLS, error=ErrorCode.CANCELLED), "Test cancelled"),
    ],
)
def test_a_failed_verdict_has_a_headline(verdict: Verdict, headline: str) -> None:
    assert NARRATOR.verdict(verdict).headline == headline


@pytest.mark.parametrize("stage", [*Stage, None])
def test_every_stage_can_fail_with_a_headline(stage: Stage | None) -> None:
    spoken = NARRATOR.verdict(Verdict(ok=False, failed_stage=stage, port=25))
    assert spoken.headline
    assert "{" not in spoken.headline


@pytest.mark.parametrize(
    ("verdict", "meaning"),
    [
        (
            Verdict(ok=False, failed_stage=Stage.SETTINGS, error=ErrorCode.KEYRING_LOCKED),
            "nothing about the mail server",
        ),
        (
            Verdict(ok=False, failed_stage=Stage.CONNECT, error=ErrorCode.CONNECT_DENIED),
            "nothing about the mail server",
        ),
        (Verdict(ok=False, failed_stage=Stage.RESOLVE, error=ErrorCode.NAME_TIMEOUT), "may be temporary"),
        (Verdict(ok=False, failed_stage=Stage.DATA, error=ErrorCode.DELIVERY_UNKNOWN), "perhaps delivered"),
        (Verdict(ok=False, failed_stage=Stage.AUTH, error=ErrorCode.AUTH_REFUSED), "myReports will not send"),
    ],
)
def test_a_failed_verdict_claims_no_more_than_it_knows(verdict: Verdict, meaning: str) -> None:
    assert meaning in NARRATOR.verdict(verdict).explanations[0]


def test_cancelled_after_the_final_dot_is_perhaps_delivered() -> None:
    verdict = Verdict(ok=False, failed_stage=Stage.DATA, error=ErrorCode.CANCELLED)
    assert any("perhaps delivered" in sentence for sentence in NARRATOR.verdict(verdict).explanations)


@pytest.mark.parametrize("name", AID_NAMES)
def test_every_aid_is_named_as_not_shown(name: AidName) -> None:
    assert aid_sentence(name, lambda _, text: text).startswith("Not shown for the phone system: ")


@pytest.mark.parametrize("code", FindingCode)
@pytest.mark.parametrize("value", ["", "x", NASTY])
def test_every_finding_names_its_field_in_one_sentence(code: FindingCode, value: str) -> None:
    sentence = NARRATOR.finding(Finding(Field.SETUP_HOST, code, Severity.ERROR, value))
    assert sentence.startswith("“E-MAIL Host” (E-MAIL Setup)")
    assert sentence.endswith(".")
    assert not {"{", "}", "\x1b", "\u202e"} & set(sentence)


@pytest.mark.parametrize("field", Field)
def test_every_field_has_a_label(field: Field) -> None:
    assert NARRATOR.field(field)


def test_a_finding_in_a_list_names_the_entry() -> None:
    finding = Finding(Field.SAMPLE_REPORT_TO, FindingCode.ADDRESS_NO_AT, item="acme.de")
    assert NARRATOR.finding(finding) == "“To” (acme.de) is not an e-mail address: the @ is missing."


@pytest.mark.parametrize("code", StoreErrorCode)
def test_every_store_error_is_one_sentence(code: StoreErrorCode) -> None:
    sentence = NARRATOR.store_error(StoreError(code, Path("/x/sites.json"), location="$.sites[0]", platform="EIO"))
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("code", StoreNoticeCode)
def test_every_store_notice_is_told(code: StoreNoticeCode) -> None:
    assert "/x/old.json" in NARRATOR.store_notice(StoreNotice(code=code, path=Path("/x/old.json"), kept=2))


@pytest.mark.parametrize("code", ReportErrorCode)
def test_every_report_error_is_one_sentence(code: ReportErrorCode) -> None:
    sentence = NARRATOR.report_error(ReportError(code, "x"))
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("scenario", Scenario)
def test_every_scenario_has_a_story(scenario: Scenario) -> None:
    assert NARRATOR.scenario(scenario).endswith(".")


@pytest.mark.parametrize("code", PracticeErrorCode)
def test_every_practice_error_is_told(code: PracticeErrorCode) -> None:
    assert NARRATOR.practice_error(code).endswith(".")


def test_practice_ports_show_what_stands_for_what() -> None:
    assert NARRATOR.practice_ports({587: 50587, 25: 50025}) == "25 → 50025 (practice), 587 → 50587 (practice)"


def test_a_save_tells_what_the_import_overwrote() -> None:
    state = SystemState(setup=SetupForm(host="own.acme.de", has_password=True), forwarding=FORWARDING)
    sentence = NARRATOR.save(save_setup(state, replace(state.setup, synchronize=True)))
    for name in (
        "“E-MAIL Host”",
        "“E-MAIL User”",
        "“E-MAIL Password”",
        "“E-Mail From”",
        "the retained port",
        "SSL flag",
    ):
        assert name in sentence


def test_a_save_whose_import_is_blocked_names_the_field() -> None:
    state = SystemState(forwarding=replace(FORWARDING, user=""))
    sentence = NARRATOR.save(save_setup(state, SetupForm(synchronize=True)))
    assert "nothing was imported" in sentence
    assert "“User Name”" in sentence


def test_a_plain_save_is_just_saved() -> None:
    assert NARRATOR.save(save_setup(SystemState(), SetupForm(host="h.example.org"))) == "Saved."


def test_an_earlier_port_that_opens_late_is_not_tested() -> None:
    assert "it is not tested" in NARRATOR.earlier_port_opened(EarlierPortOpened(port=25))
    assert "the verdict is final" in NARRATOR.undecided_ports_closed(UndecidedPortsClosed(ports=(25, 465)))


def test_an_import_step_names_what_is_missing() -> None:
    blocked = plan(SetupForm(synchronize=True), replace(FORWARDING, email=""))
    step = Step(
        stage=Stage.SYNCHRONIZE,
        status=Status.WARNING,
        error=ErrorCode.IMPORT_BLOCKED,
        detail=ImportFacts(plan=blocked),
    )
    assert "“E-Mail Address”" in NARRATOR.step(step).message
