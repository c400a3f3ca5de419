"""Which step is answered by which row of the advice table, and which tables are refused."""

import re

import pytest

from myreports_gui.model.advice import (
    LONGEST_MATCHED,
    AdviceTable,
    AdviceTableError,
    client_subject,
    parse,
)
from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    CertificateProblem,
    CertificateShown,
    PlatformError,
    Reply,
    Step,
)
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage, Status

from .advice_table import TABLE, certificate, key_for

HEADING = "key,reply_code,enhanced_code,pattern,stage,provider,cause,advice,confidence\n"


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
