"""Every event on standard output, as JSON and as log, with and without colour; server text never raw."""

import io
import json
from datetime import UTC, datetime

import pytest

from myreports_gui.cli.output import Output
from myreports_gui.cli.printers import JsonPrinter, LogPrinter
from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import (
    Certificate,
    CertificateProblem,
    EarlierPortOpened,
    Event,
    Login,
    Prefix,
    Reply,
    Sent,
    StageStarted,
    Step,
    TranscriptLine,
    UndecidedPortsClosed,
    Verdict,
)
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage, Status
from myreports_gui.narration import Narrator

NASTY = "\x1b[31mred\u202e\x9b2J\x07"
SHOWN = "␛[31mred⟨U+202E⟩⟨U+009B⟩2J␇"
REPLY = Reply(code=535, enhanced="5.7.8", text=f"{NASTY}\nsecond")
CERTIFICATE = Certificate(
    subject=NASTY,
    san=(NASTY,),
    issuer="Acme CA",
    not_before=datetime(2026, 1, 1, tzinfo=UTC),
    not_after=datetime(2027, 1, 1, 12, 30, tzinfo=UTC),
    sha256="ab" * 32,
    key="RSA 2048",
    trusted=False,
    problem=CertificateProblem.SELF_SIGNED,
)
STEP = Step(
    stage=Stage.AUTH,
    status=Status.FAILED,
    elapsed=0.0126,
    port=587,
    address="2001:db8::25",
    security=Security.STARTTLS,
    reply=REPLY,
    error=ErrorCode.AUTH_REFUSED,
    detail=Login(user="reports", mechanism="PLAIN", offered=("PLAIN",)),
)
VERDICT = Verdict(
    ok=False,
    port=587,
    security=Security.STARTTLS,
    tls_version="TLSv1.3",
    cipher="AES",
    certificate=CERTIFICATE,
    failed_stage=Stage.AUTH,
    error=ErrorCode.AUTH_REFUSED,
    aids=("pin",),
    elapsed=1.5,
)
SENT = Sent(
    accepted=("a@acme.de",),
    refused={"b@acme.de": REPLY},
    reply=Reply(code=250, text="queued"),
    message_id="<1@acme.de>",
)
EVENTS: tuple[Event, ...] = (
    StageStarted(stage=Stage.AUTH, port=587),
    STEP,
    TranscriptLine(prefix=Prefix.RECEIVED_TLS, text=f"535 {NASTY}", port=587),
    VERDICT,
    SENT,
    EarlierPortOpened(port=25),
    UndecidedPortsClosed(ports=(25,)),
)


def as_json(event: Event) -> str:
    stream = io.StringIO()
    JsonPrinter(Output(stream), Narrator()).event(event)
    return stream.getvalue()


def as_log(event: Event, *, terminal: bool = False, colour: bool = False) -> str:
    stream = io.StringIO()
    output = Output(stream, terminal=terminal, colour=colour)
    now = datetime(2026, 11, 20, 9, 41, 2, 113_000, tzinfo=UTC)
    LogPrinter(output, Output(stream), Narrator(), lambda: now).event(event)
    return stream.getvalue()


def test_a_step_as_json() -> None:
    reply = {"code": 535, "enhanced": "5.7.8", "text": f"{SHOWN}\nsecond"}
    message = f"The server refuses the login of reports: 535 5.7.8 {SHOWN}␤second"
    told = Narrator().step(STEP)
    assert json.loads(as_json(STEP)) == {
        "event": "step", "stage": "auth", "status": "failed", "port": 587, "address": "2001:db8::25",
        "security": "starttls", "elapsed_ms": 13, "reply": reply, "error": "auth-refused", "message": message,
        "advice": told.advice,
    }  # fmt: skip
    assert told.advice


def test_a_verdict_as_json() -> None:
    assert json.loads(as_json(VERDICT)) == {
        "event": "verdict", "ok": False, "provisional": False, "undecided": [], "port": 587, "security": "starttls",
        "tls_version": "TLSv1.3", "cipher": "AES",
        "certificate": {
            "subject": SHOWN, "san": [SHOWN], "issuer": "Acme CA", "not_before": "2026-01-01T00:00:00Z",
            "not_after": "2027-01-01T12:30:00Z", "sha256": "ab" * 32, "key": "RSA 2048", "trusted": False,
            "problem": "self-signed",
        },
        "authenticated": False, "failed_stage": "auth", "error": "auth-refused", "aids": ["pin"], "elapsed_ms": 1500,
    }  # fmt: skip


def test_a_sending_as_json() -> None:
    refusal = {"code": 535, "enhanced": "5.7.8", "text": f"{SHOWN}\nsecond"}
    assert json.loads(as_json(SENT)) == {
        "event": "sent", "accepted": ["a@acme.de"], "refused": {"b@acme.de": refusal},
        "reply": {"code": 250, "enhanced": None, "text": "queued"}, "message_id": "<1@acme.de>",
    }  # fmt: skip


@pytest.mark.parametrize("event", EVENTS)
def test_json_is_one_line_an_event_and_nothing_for_the_rest(event: Event) -> None:
    spoken = as_json(event)
    in_contract = isinstance(event, Step | Verdict | Sent)
    assert spoken.count("\n") == int(in_contract)
    assert bool(spoken) is in_contract


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("write", [as_json, as_log, lambda event: as_log(event, terminal=True)])
def test_server_text_never_reaches_standard_output_raw(event: Event, write: object) -> None:
    assert callable(write)
    text = write(event).replace("\r\x1b[2K", "")
    assert not {"\x1b", "\u202e", "\x9b", "\x07"} & set(text)


def test_colour_is_ours_alone() -> None:
    assert as_log(STEP, colour=True).startswith("\x1b[31m✖ failed  \x1b[0m 09:41:02.113  Login ")
    for event in EVENTS:
        uncoloured = as_log(event, colour=True)
        for ours in ("\x1b[31m", "\x1b[32m", "\x1b[33m", "\x1b[2m", "\x1b[1m", "\x1b[0m"):
            uncoloured = uncoloured.replace(ours, "")
        assert "\x1b" not in uncoloured


@pytest.mark.parametrize(
    ("event", "shown"),
    [
        (STEP, f"✖ failed   09:41:02.113  Login         The server refuses the login of reports: 535 5.7.8 {SHOWN}"),
        (TranscriptLine(prefix=Prefix.RECEIVED_TLS, text=f"535 {NASTY}", port=587), f"     <~ 535 {SHOWN}\n"),
        (VERDICT, "\nLogin refused on port 587\n    "),
        (SENT, "The server took the sample report for a@acme.de: 250 queued\nNot sent to b@acme.de: 535 5.7.8 "),
        (EarlierPortOpened(port=25), "Port 25 has opened meanwhile."),
        (UndecidedPortsClosed(ports=(25,)), "Port 25 stayed closed"),
    ],
)
def test_the_log_of_every_event(event: Event, shown: str) -> None:
    assert as_log(event).startswith(shown)


def test_progress_is_a_line_that_gives_way_on_a_terminal_only() -> None:
    assert as_log(EVENTS[0]) == ""
    stream = io.StringIO()
    output = Output(stream, terminal=True, width=20)
    output.progress("Login, port 587 … and much more than fits")
    output.line("done")
    output.end_progress()
    assert stream.getvalue() == "Login, port 587 … a\r\x1b[2Kdone\n"
