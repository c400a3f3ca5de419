"""Every row of the advice table answers a real text, and its sentences say nothing the dialogs cannot do."""

import csv
import re
from pathlib import Path
from re import _parser as regex_parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from msgspec.structs import replace

from myreports_gui.model.advice import (
    AdviceRow,
    Confidence,
)
from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    CertificateProblem,
    CertificateShown,
    Login,
    PlatformError,
    Reply,
    Step,
)
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage, Status

from .advice_table import TABLE, certificate, key_for

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


# The patterns


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
