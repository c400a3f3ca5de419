"""The advice table answers real servers' texts with the row that is meant, and says nothing the dialogs cannot do."""

import csv
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from re import _parser as regex_parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from myreports_gui.model.advice import (
    LONGEST_MATCHED,
    AdviceRow,
    AdviceTable,
    AdviceTableError,
    Confidence,
    client_subject,
    parse,
)
from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    Certificate,
    CertificateProblem,
    CertificateShown,
    Login,
    PlatformError,
    Reply,
    Step,
)
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage, Status

TABLE_FILE = Path(__file__).parents[2] / "resources" / "advice.csv"
TABLE = parse(TABLE_FILE.read_text(encoding="utf-8"))
with (Path(__file__).parent / "advice_samples.csv").open(encoding="utf-8", newline="") as file:
    SAMPLES = list(csv.DictReader(file))

LABELS = {
    "E-MAIL Host",
    "E-MAIL User",
    "E-MAIL Password",
    "E-Mail From",
    "Synchronize with the system email account?",
    "Outgoing Mail Server (SMTP)",
    "Outgoing mail server port",
    "This server requires an encrypted connection (TLS/SSL)",
    "User Name",
    "Password",
    "E-Mail Address",
}
HEADING = "key,reply_code,enhanced_code,pattern,stage,provider,cause,advice,confidence\n"


def certificate(problem: CertificateProblem | None = None, platform_code: str | None = None) -> Certificate:
    return Certificate(
        subject="CN=mail.acme.example",
        san=("mail.acme.example",),
        issuer="CN=Acme CA",
        not_before=datetime(2026, 1, 1, tzinfo=UTC),
        not_after=datetime(2027, 1, 1, tzinfo=UTC),
        sha256="0" * 64,
        key="RSA 2048",
        trusted=problem is None,
        problem=problem,
        platform_code=platform_code,
    )


def sample_step(sample: dict[str, str]) -> Step:
    """The step a user would see in the log when this sample happens."""
    stage, text = Stage(sample["stage"]), sample["text"].replace("\\n", "\n")
    port = int(sample["port"]) if sample["port"] else None
    security = Security(sample["security"]) if sample["security"] else None
    step = Step(stage=stage, status=Status.FAILED, port=port, security=security)
    if sample["code"].isdigit():
        return replace(step, reply=Reply(code=int(sample["code"]), enhanced=sample["enhanced_code"] or None, text=text))
    error = ErrorCode(sample["code"])
    if stage is Stage.CERTIFICATE:
        problem = error.removeprefix("certificate-")
        shown = certificate(CertificateProblem(problem) if problem != "changed" else None, text or None)
        return replace(step, error=error, detail=CertificateShown(certificate=shown))
    if error is ErrorCode.AUTH_NO_COMMON_MECHANISM:
        return replace(step, error=error, detail=Login(user="u", mechanism=None, offered=tuple(text.split())))
    if text == "utf8-login":
        return replace(step, error=error, detail=Login(user="müller", mechanism="PLAIN", offered=("PLAIN",)))
    return replace(step, error=error, detail=PlatformError(name=text) if text else None)


def key_for(step: Step, table: AdviceTable = TABLE) -> str | None:
    row = table.advice_for(step)
    return row.key if row else None


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: f"{sample['key']}-{sample['code']}")
def test_a_real_text_is_answered_by_its_own_row(sample: dict[str, str]) -> None:
    assert key_for(sample_step(sample)) == sample["key"]


def test_no_row_is_hidden_by_an_earlier_one() -> None:
    """Every row has a sample, and each sample reaches its row: so no row is dead."""
    reached = {key_for(sample_step(sample)) for sample in SAMPLES}
    assert [row.key for row in TABLE.rows if row.key not in reached] == []


def test_every_alternative_code_is_sampled_or_harmless() -> None:
    """Alternatives of a reply row belong to the pattern: each one, with the sample's text, is answered by that row."""
    for sample in SAMPLES:
        row = next(row for row in TABLE.rows if row.key == sample["key"])
        if row.client or row.last_resort:
            continue
        for code in row.reply_codes:
            for enhanced in row.enhanced or ("",):
                given = Reply(code=int(code), enhanced=enhanced or None, text=sample["text"].replace("\\n", "\n"))
                found = TABLE.match_reply(given, Stage(sample["stage"]))
                assert found is not None
                position = TABLE.rows.index
                assert found.key == row.key or position(found) < position(row)


def test_samples_cover_a_hundred_rows_of_server_texts() -> None:
    assert len({sample["key"] for sample in SAMPLES if sample["code"].isdigit()}) >= 100


def test_every_error_of_a_test_has_an_answer() -> None:
    """Whatever fails before or without a server's answer, the technician reads what to do."""
    unanswered = {error for error in ErrorCode if TABLE.match_client(error, port=587) is None}
    assert unanswered == {
        ErrorCode.CANCELLED,  # the technician's own doing
        ErrorCode.KEYRING_MISSING,  # the keyring is no step of a test
        ErrorCode.KEYRING_LOCKED,
        ErrorCode.KEYRING_REFUSED,
        ErrorCode.KEYRING_TIMEOUT,
        ErrorCode.KEYRING_FAILED,
        ErrorCode.PASSWORD_NOT_STORED,
    }


@pytest.mark.parametrize("code", [*range(400, 600, 7), 599])
@pytest.mark.parametrize("enhanced", [None, "9.9.9"])
@pytest.mark.parametrize("stage", [Stage.GREETING, Stage.AUTH, Stage.RECIPIENT, Stage.DATA])
def test_every_refusal_has_an_answer(code: int, enhanced: str | None, stage: Stage) -> None:
    assert TABLE.match_reply(Reply(code=code, enhanced=enhanced, text=""), stage) is not None


# The sentences


@pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: row.key)
def test_sentences_are_short_and_complete(row: AdviceRow) -> None:
    for text in (row.cause, row.advice):
        assert len(text) <= 300
        assert text.endswith(".")
        assert text == " ".join(text.split())
        assert text[0].isupper()
        assert not re.search(r"(?i)\bas above\b|same as|smtplib|python", text)
        assert "{" not in text
        assert "%" not in text


@pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: row.key)
def test_advice_names_a_field_an_administrator_or_says_that_it_changes_only_this_test(row: AdviceRow) -> None:
    quoted = set(re.findall(r"“([^”]*)”", row.advice + row.cause))
    assert quoted <= LABELS
    assert quoted & LABELS or re.search(r"administrator|this test|marked fields", row.advice)


@pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: row.key)
def test_no_advice_needs_what_the_dialogs_lack(row: AdviceRow) -> None:
    """Neither dialog can choose STARTTLS, an EHLO name, IPv4, a login mechanism, a CA file or a waiting time."""
    lacking = (
        r"STARTTLS|EHLO|HELO|IPv[46] only|force IPv|CRAM-MD5|CA file|waiting time|time-?out|mechanism|\bpin\b|SHA-256"
    )
    for sentence in re.split(r"(?<=\.) ", row.advice):
        if re.search(lacking, sentence, re.IGNORECASE):
            assert re.search(r"changes only this test|administrator", row.advice), sentence
            assert not re.search(r"(?i)\b(choose|turn on|set|enter|use) (a |an )?(STARTTLS|EHLO|IPv)", sentence)


def test_doubt_is_left_to_the_narrator() -> None:
    """It puts "Probably" before the cause of an unchecked row; twice would be odd."""
    unchecked = [row for row in TABLE.rows if row.confidence is Confidence.UNCHECKED]
    assert unchecked
    assert [row.key for row in unchecked if re.search(r"(?i)\bprobably\b", row.cause)] == []


# Which steps are answered


def test_a_good_step_gets_no_advice() -> None:
    reply = Reply(code=250, enhanced="2.1.0", text="Ok")
    assert key_for(Step(stage=Stage.SENDER, status=Status.OK, reply=reply)) is None
    assert key_for(Step(stage=Stage.TLS, status=Status.SKIPPED)) is None
    greeting = Reply(code=220, text="mail.acme.example ESMTP")
    assert key_for(Step(stage=Stage.GREETING, status=Status.OK, reply=greeting)) is None


@pytest.mark.parametrize("status", [Status.OK, Status.WARNING])
def test_a_masked_greeting_is_explained_although_it_was_accepted(status: Status) -> None:
    reply = Reply(code=220, text="****************2***200***")
    assert key_for(Step(stage=Stage.GREETING, status=status, reply=reply)) == "greeting-masked"


def test_a_skipped_encryption_is_explained() -> None:
    step = Step(stage=Stage.STARTTLS, status=Status.SKIPPED, port=25, error=ErrorCode.STARTTLS_NOT_OFFERED)
    assert key_for(step) == "starttls-not-offered"


def test_an_unknown_command_at_starttls_is_no_firewall_riddle() -> None:
    reply = Reply(code=502, enhanced="5.5.1", text="Command not implemented")
    step = Step(stage=Stage.STARTTLS, status=Status.WARNING, reply=reply, error=ErrorCode.STARTTLS_NOT_SUPPORTED)
    assert key_for(step) == "starttls-not-supported"


def test_a_refusal_in_unknown_words_is_explained_by_what_was_refused() -> None:
    reply = Reply(code=535, enhanced="5.7.8", text="Nein.")
    assert (
        key_for(Step(stage=Stage.AUTH, status=Status.FAILED, reply=reply, error=ErrorCode.AUTH_REFUSED))
        == "auth-refused"
    )
    assert key_for(Step(stage=Stage.AUTH, status=Status.FAILED, reply=reply)) == "refused-by-policy"


def test_an_unknown_mailbox_in_answer_to_the_sender_is_about_the_sender() -> None:
    reply = Reply(code=550, text="Requested action not taken: mailbox unavailable")
    step = Step(stage=Stage.SENDER, status=Status.FAILED, reply=reply, error=ErrorCode.SENDER_REFUSED)
    assert key_for(step) == "sender-refused"


def test_a_missing_login_is_not_blamed_on_google_elsewhere() -> None:
    reply = Reply(code=530, enhanced="5.7.0", text="Authentication required.")
    assert key_for(Step(stage=Stage.SENDER, status=Status.FAILED, reply=reply)) == "login-required"


def test_a_refusal_for_now_in_unknown_words_says_later() -> None:
    reply = Reply(code=450, text="Später")
    step = Step(stage=Stage.SENDER, status=Status.FAILED, reply=reply, error=ErrorCode.SENDER_REFUSED)
    assert key_for(step) == "refused-for-now"


@pytest.mark.parametrize(
    ("stage", "code", "error", "key"),
    [
        (Stage.AUTH, 454, ErrorCode.AUTH_TEMPORARY, "auth-temporary"),
        (Stage.EHLO, 421, ErrorCode.SERVICE_CLOSING, "service-closing"),
        (Stage.STARTTLS, 454, ErrorCode.STARTTLS_REFUSED, "starttls-refused"),
        (Stage.RECIPIENT, 450, ErrorCode.RECIPIENT_REFUSED, "refused-for-now"),
        (Stage.RECIPIENT, 550, ErrorCode.RECIPIENT_REFUSED, "recipient-refused"),
        (Stage.DATA, 554, ErrorCode.DATA_REFUSED, "data-refused"),
        (Stage.RECIPIENT, 554, ErrorCode.RELAYING_DENIED, "relaying-denied"),
    ],
)
def test_unknown_words_leave_the_answer_to_what_the_step_was_about(
    stage: Stage, code: int, error: ErrorCode, key: str
) -> None:
    reply = Reply(code=code, text="Computer says no")
    assert key_for(Step(stage=stage, status=Status.FAILED, reply=reply, error=error)) == key


@pytest.mark.parametrize("problem", CertificateProblem)
def test_an_accepted_but_unverified_certificate_is_still_explained(problem: CertificateProblem) -> None:
    shown = CertificateShown(certificate=certificate(problem))
    key = key_for(Step(stage=Stage.CERTIFICATE, status=Status.WARNING, detail=shown))
    assert key == f"certificate-{problem}"


def test_the_certificate_may_come_from_the_verdict() -> None:
    step = Step(stage=Stage.AUTH, status=Status.FAILED, error=ErrorCode.CERTIFICATE_NAME)
    row = TABLE.advice_for(step, certificate(CertificateProblem.NAME, "verify 64: IP address mismatch"))
    assert row is not None
    assert row.key == "certificate-name-is-address"


def test_nothing_known_gives_nothing() -> None:
    table = parse(HEADING)
    assert table.advice_for(Step(stage=Stage.AUTH, status=Status.FAILED)) is None
    assert table.advice_for(Step(stage=Stage.AUTH, status=Status.FAILED, reply=Reply(code=535))) is None
    assert table.match_client(ErrorCode.CONNECT_REFUSED) is None


# Matching


def test_the_subject_of_client_rows_has_the_documented_form() -> None:
    assert client_subject(ErrorCode.CONNECT_TIMEOUT, port=25) == "connect-timeout:25"
    name = PlatformError(name="WRONG_VERSION_NUMBER")
    found = client_subject(ErrorCode.TLS_NOT_SPOKEN, name, port=587, security=Security.SSL)
    assert found == "tls-not-spoken:587 ssl WRONG_VERSION_NUMBER"
    shown = CertificateShown(certificate=certificate(CertificateProblem.NAME, "verify 62"))
    assert client_subject(ErrorCode.CERTIFICATE_NAME, shown, port=465, security=Security.SSL) == (
        "certificate-name:465 ssl verify 62"
    )


def test_port_25_is_not_2525() -> None:
    keys = [row.key for port in (25, 2525) if (row := TABLE.match_client(ErrorCode.CONNECT_TIMEOUT, port=port))]
    assert keys == ["connect-timeout-25", "connect-timeout"]


def table_of(reply_code: str, enhanced: str, pattern: str = "", stage: str = "") -> AdviceTable:
    return parse(f"{HEADING}row,{reply_code},{enhanced},{pattern},{stage},all,C.,A.,documented\n")


@pytest.mark.parametrize(
    ("codes", "enhanced", "code", "given", "fits"),
    [
        ("454|554", "", 454, None, True),
        ("454|554", "", 554, "5.7.1", True),
        ("454|554", "", 550, None, False),
        ("5..", "", 599, None, True),
        ("5xx", "", 599, None, True),
        ("5..", "", 499, None, False),
        ("550", "5.7.x", 550, "5.7.705", True),
        ("550", "5.7.x", 550, "5.1.7", False),
        ("550", "5.7.x", 550, None, False),
        ("550", "5.7.1", 550, "5.7.11", False),
        ("450", "4.2.0|4.7.1|", 450, None, True),
        ("450", "4.2.0|4.7.1|", 450, "4.7.1", True),
        ("450", "4.2.0|4.7.1|", 450, "4.7.7", False),
        ("450", "", 450, "4.7.7", True),
    ],
)
def test_codes_have_alternatives_and_wildcards(
    codes: str, enhanced: str, code: int, given: str | None, *, fits: bool
) -> None:
    found = table_of(codes, enhanced).match_reply(Reply(code=code, enhanced=given), Stage.SENDER)
    assert (found is not None) is fits


def test_a_row_may_be_bound_to_stages() -> None:
    table = table_of("554", "", stage="greeting|ehlo")
    assert table.match_reply(Reply(code=554), Stage.GREETING)
    assert table.match_reply(Reply(code=554), Stage.DATA) is None


def test_a_text_over_several_lines_matches_as_one() -> None:
    table = table_of("550", "", "please contact your provider")
    text = "5.7.1 Please\r\n5.7.1   contact\n5.7.1 your provider"
    assert table.match_reply(Reply(code=550, text=text), Stage.DATA)


def test_only_the_beginning_of_a_long_text_counts() -> None:
    table = table_of("550", "", "needle")
    text = "x" * LONGEST_MATCHED + "needle"
    assert table.match_reply(Reply(code=550, text=text), Stage.DATA) is None


@pytest.mark.parametrize(
    "filler", ["a", "* 9", "5.7.1 ", "(#AUTH005", "mechanism authentication ", "IP=", "\n", "ä\u202e\x00"]
)
def test_a_hostile_text_is_answered_at_once(filler: str) -> None:
    text = (filler * 200_000)[:400_000]
    for code in (220, 421, 450, 535, 550, 554):
        found = TABLE.match_reply(Reply(code=code, text=text), Stage.GREETING)
        assert code == 220 or found is not None
    assert TABLE.match_client(ErrorCode.TLS_FAILED, PlatformError(name=text, seen=text)) is not None


def unbounded_depth(tokens: Any) -> int:
    """How many unbounded repeats stand inside one another: from two on, a hostile text can cost exponential time."""
    deepest = 0
    for operator, argument in tokens:
        name = str(operator)
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            _low, high, inner = argument
            deepest = max(deepest, unbounded_depth(inner) + (high == regex_parser.MAXREPEAT))
        elif name == "SUBPATTERN":
            deepest = max(deepest, unbounded_depth(argument[-1]))
        elif name == "BRANCH":
            deepest = max(deepest, *(unbounded_depth(branch) for branch in argument[1]))
        elif name in ("ASSERT", "ASSERT_NOT"):
            deepest = max(deepest, unbounded_depth(argument[1]))
    return deepest


def test_the_measure_of_costly_patterns_sees_one() -> None:
    assert unbounded_depth(regex_parser.parse("(a+)+b")) == 2


@pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: row.key)
def test_no_pattern_can_take_exponential_time(row: AdviceRow) -> None:
    parsed = regex_parser.parse(row.pattern)
    assert unbounded_depth(parsed) <= 1
    assert len(re.findall(r"[^\\][*+]", row.pattern)) <= 3


# The file


def test_a_byte_order_mark_and_quoted_line_breaks_are_read() -> None:
    table = parse(f'\ufeff{HEADING}a-b,550,,,,all,"One\ntwo.",Advice.,documented\n')
    assert table.rows[0].cause == "One\ntwo."


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "heading"),
        ("key,code\n", 1, "heading"),
        (HEADING + "a,550,,,,all,C.,A.\n", 2, "8 cells"),
        (HEADING + "a,550,,,,all,C.,A.,documented\nb,550,,,,all,C.,A.,hearsay\n", 3, "hearsay"),
        (HEADING + "a,550,,,,all,C.,A.,documented\na,550,,,,all,C.,A.,documented\n", 3, "line 2"),
        (HEADING + "A_b,550,,,,all,C.,A.,documented\n", 2, "kebab-case"),
        (HEADING + "a,55,,,,all,C.,A.,documented\n", 2, "'55'"),
        (HEADING + "a,550|,,,,all,C.,A.,documented\n", 2, "''"),
        (HEADING + "a,550,5.7,,,all,C.,A.,documented\n", 2, "'5.7'"),
        (HEADING + "a,550,verify 10,,,all,C.,A.,documented\n", 2, "verify 10"),
        (HEADING + "a,,5.7.1,x,,client,C.,A.,documented\n", 2, "5.7.1"),
        (HEADING + "a,,,,,client,C.,A.,documented\n", 2, "needs a pattern"),
        (HEADING + "a,,,x,,all,C.,A.,documented\n", 2, "reply code"),
        (HEADING + "a,550,,x,,client,C.,A.,documented\n", 2, "reply code"),
        (HEADING + "a,550,,(,,all,C.,A.,documented\n", 2, "unterminated"),
        (HEADING + "a,550,,,lunch,all,C.,A.,documented\n", 2, "lunch"),
        (HEADING + "a,550,,,,all,,A.,documented\n", 2, "empty"),
        (HEADING + 'a,550,,,,all,"C.,A.,documented\n', 2, "end of data"),
    ],
)
def test_a_broken_table_names_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(AdviceTableError, match=re.escape(words)) as caught:
        parse(text)
    assert caught.value.line == line
