"""What a server says at the wrong time, or instead of a reply: found by hostile servers, kept here one by one."""

import base64
import html
import json
import urllib.parse

import pytest
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import PlatformError, Sent
from myreports_gui.model.secret import REDACTED, Secret
from myreports_gui.model.stages import Stage, Status
from myreports_gui.smtp.actions import Deadline, FailureError
from myreports_gui.smtp.capabilities import parse_capabilities
from myreports_gui.smtp.conversation import conversation
from myreports_gui.smtp.errand import Mailbox
from myreports_gui.smtp.session import MAX_UNASKED, Session

from .playing import ERRAND, PASSWORD, Played
from .test_conversation import BYE, EHLO, EHLO_TLS, GO, GREETING, OK, TO_LOGIN, WELCOME, sending, sent_of

CLOSING = b"421 4.7.0 too many errors\r\n"
SENDING = [*TO_LOGIN, WELCOME, OK, OK]


@pytest.mark.parametrize("goodbye", [b"\xff rubbish\r\n", b"x" * 9000, CLOSING, None])
def test_nothing_that_goes_wrong_at_quit_undoes_a_good_test(goodbye: bytes | None) -> None:
    played = Played(ERRAND, [*TO_LOGIN, WELCOME, OK, OK, OK, goodbye])
    assert played.steps[-1].status is Status.WARNING
    assert played.session.findings.failed_stage is None


@pytest.mark.parametrize("unasked", [CLOSING, b"rubbish\r\n", OK * 100])
def test_nothing_that_is_said_before_quit_undoes_a_report_that_was_taken(unasked: bytes) -> None:
    played = Played(sending("a@x.example"), [*SENDING, b"354 go\r\n", b"250 queued\r\n" + unasked, BYE])
    assert sent_of(played) is not None
    assert played.session.findings.failed_stage is None


def test_a_250_before_the_final_dot_is_not_taken_for_its_answer() -> None:
    played = Played(sending("a@x.example"), [*SENDING, b"354 go\r\n250 queued\r\n", b"552 5.3.4 too big\r\n"])
    assert sent_of(played) is None
    assert played.outcome()[-2:] == ["data warning unsolicited-reply", "data failed data-refused"]


def test_a_refusal_before_the_final_dot_keeps_the_dot_back() -> None:
    played = Played(sending("a@x.example"), [*SENDING, b"354 go\r\n552 5.3.4 too big\r\n"])
    assert played.outcome()[-1] == "data failed data-refused"
    assert not played.sent.endswith(b".\r\n")
    assert not played.session.findings.dot_sent


@pytest.mark.parametrize("answer", [b"rubbish\r\n", b"250-and\r\n" * 600])
def test_rubbish_after_the_final_dot_leaves_the_delivery_unknown(answer: bytes) -> None:
    played = Played(sending("a@x.example"), [*SENDING, b"354 go\r\n", answer])
    assert played.session.findings.error is ErrorCode.DELIVERY_UNKNOWN


def test_any_positive_answer_to_the_final_dot_means_that_it_was_taken() -> None:
    played = Played(sending("a@x.example"), [*SENDING, b"354 go\r\n", b"251 taken, in a way\r\n", BYE])
    assert any(isinstance(event, Sent) for event in played.events)


def test_replies_to_nothing_are_not_told_without_end() -> None:
    played = Played(ERRAND, [*TO_LOGIN, WELCOME + OK * 5000, OK])
    unasked = [step for step in played.steps if step.error is ErrorCode.UNSOLICITED_REPLY]
    assert len(unasked) == MAX_UNASKED
    assert played.session.findings.error is ErrorCode.REPLY_TOO_LONG


# --- a connection that breaks while something is written


def at_mail() -> Session:
    """A session that has just asked for MAIL FROM to be sent."""
    session = Session(
        replace(ERRAND, user="", password=None), conversation, port=25, address="192.0.2.1", clock=lambda: 0.0
    )
    session.start()
    session.receive(GREETING)
    session.polled(b"")
    session.receive(b"250 mail.acme.example\r\n")
    session.polled(b"")
    return session


BROKEN = (ErrorCode.CONNECTION_CLOSED, PlatformError(name="BrokenPipeError"))


def test_the_last_words_of_a_server_win_over_the_broken_pipe() -> None:
    session = at_mail()
    session.write_failed(CLOSING, *BROKEN)
    assert (session.findings.failed_stage, session.findings.error) == (Stage.SENDER, ErrorCode.SERVICE_CLOSING)


@pytest.mark.parametrize("words", [b"", b"250 Ok\r\n", b"4"])
def test_a_command_that_was_not_sent_was_not_agreed_to(words: bytes) -> None:
    session = at_mail()
    session.write_failed(words, *BROKEN)
    assert session.findings.error is ErrorCode.CONNECTION_CLOSED


def test_nothing_is_written_to_a_server_that_has_hung_up() -> None:
    session = Session(ERRAND, conversation, port=25, address="192.0.2.1", clock=lambda: 0.0)
    session.start()
    session.receive(GREETING)
    actions = session.polled(b"", FailureError(ErrorCode.CONNECTION_CLOSED))
    assert "SendBytes" not in [type(action).__name__ for action in actions]
    assert (session.findings.failed_stage, session.findings.error) == (Stage.EHLO, ErrorCode.CONNECTION_CLOSED)


# --- nothing but commands reaches the wire


@pytest.mark.parametrize("bad", ["\r\nRCPT TO:<x@y.example>", "\n", "\r", "\0", "\x1b[2J", "\x85", "\udcfc"])
def test_no_control_character_reaches_the_wire(bad: str) -> None:
    """Validation refuses them; should one slip through all the same, the test stops before it."""
    for errand, stage in (
        (replace(ERRAND, ehlo_name=f"pc{bad}"), Stage.EHLO),
        (replace(ERRAND, sender=Mailbox(typed="a@x.example", wire=f"a{bad}@x.example")), Stage.SENDER),
        (replace(ERRAND, recipients=(Mailbox(typed="a@x.example", wire=f"a@x.example{bad}"),)), Stage.RECIPIENT),
    ):
        played = Played(errand, [*TO_LOGIN, WELCOME, OK, OK, OK, BYE])
        assert (played.session.findings.failed_stage, played.session.findings.error) == (
            stage,
            ErrorCode.SETTINGS_INVALID,
        )
        assert bad.encode("utf-8", "surrogatepass") not in played.sent.replace(b"\r\n", b"")
        assert b"y.example" not in played.sent


@pytest.mark.parametrize("bad", ["a\0b", "a\udcfcb"])
def test_a_user_or_password_that_no_login_can_carry_is_not_sent(bad: str) -> None:
    for errand in (replace(ERRAND, user=bad), replace(ERRAND, password=Secret(bad))):
        played = Played(errand, [*TO_LOGIN, WELCOME])
        assert played.session.findings.failed_stage is Stage.AUTH
        assert played.session.findings.error is ErrorCode.SETTINGS_INVALID
        assert b"AUTH" not in played.sent


def test_bare_line_ends_of_a_message_do_not_reach_the_wire() -> None:
    """A lenient server would end the message at them, and take the rest for commands."""
    errand = replace(sending("a@x.example"), message=lambda _: b"Subject: x\n\n.\nMAIL FROM:<evil@x.example>\r.\r\n")
    played = Played(errand, [*SENDING, b"354 go\r\n", b"250 queued\r\n", BYE])
    assert b"\r\n\r\n..\r\nMAIL FROM:<evil@x.example>\r\n..\r\n.\r\n" in played.sent
    assert b"\n" not in played.sent.replace(b"\r\n", b"")


# --- a server that hands the password back

PLAIN = f"\0{ERRAND.user}\0{PASSWORD}".encode()
FORMS = [
    PASSWORD,
    base64.b64encode(PASSWORD.encode()).decode(),
    base64.b64encode(PLAIN).decode(),
    base64.b64encode(ERRAND.user.encode() + PLAIN).decode(),
    base64.urlsafe_b64encode(PASSWORD.encode()).decode(),
    PASSWORD.encode().hex().upper(),
    urllib.parse.quote_plus(PASSWORD),
    urllib.parse.quote(PASSWORD).replace("%C3%BC", "%c3%bc").replace("%C3%9F", "%c3%9f"),
    json.dumps(PASSWORD)[1:-1],
    html.escape(PASSWORD),
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("around", ["535 5.7.8 no: {}\r\n", "{}\r\n", "{}", "?{} and more", "535 pass={}\r\n"])
def test_no_form_of_the_password_is_told(form: str, around: str) -> None:
    text = around.format(form).encode()
    for place in (0, 1, 3, 4, 5):
        answers: list[bytes | None] = [*TO_LOGIN, WELCOME, OK, OK, OK, BYE]
        answers[place] = text
        played = Played(ERRAND, answers)
        played.session.timed_out(1.0)
        assert form not in played.transcript
        assert not [step for step in played.steps if step.reply and form in step.reply.text]
        assert not [step for step in played.steps if form in getattr(step.detail, "seen", "")]


def test_a_password_is_not_told_where_a_text_is_cut() -> None:
    for shift in range(170, 204):
        played = Played(ERRAND, [*TO_LOGIN, b"x" * shift + PASSWORD.encode() + b"\r\n"])
        (detail,) = (step.detail for step in played.steps if step.status is Status.FAILED)
        assert isinstance(detail, PlatformError)
        assert PASSWORD[:4] not in detail.seen


def test_a_password_of_an_earlier_test_is_not_told_before_the_login_of_this_one() -> None:
    played = Played(ERRAND, [b"220 welcome back, " + PASSWORD.encode() + b"\r\n", EHLO, GO, EHLO_TLS, None])
    assert played.steps[0].reply is not None
    assert played.steps[0].reply.text == f"welcome back, {REDACTED}"
    played = Played(ERRAND, [GREETING, b"250-mail\r\n250 X-" + PASSWORD.encode() + b"\r\n", None])
    assert PASSWORD not in str(played.steps)
    played = Played(ERRAND, [GREETING, EHLO, GO + PASSWORD.encode()])
    assert PASSWORD not in str(played.steps)


def test_a_response_to_a_challenge_is_as_secret_as_the_password() -> None:
    offer = b"250-mail.acme.example\r\n250 AUTH CRAM-MD5\r\n"
    challenge = b"334 " + base64.b64encode(b"<1@x>") + b"\r\n"
    first = Played(ERRAND, [GREETING, EHLO, GO, offer, challenge, b"535 no\r\n"])
    response = next(c for c in first.commands if base64.b64encode(ERRAND.user.encode())[:8] in c).strip().decode()
    digest = base64.b64decode(response).decode().rpartition(" ")[2]
    for echo in (response, digest):
        played = Played(ERRAND, [GREETING, EHLO, GO, offer, challenge, f"535 x={echo}\r\n".encode()])
        assert echo not in str(played.events)


# --- lists without end


def test_of_a_list_of_thousands_each_mechanism_counts_once_in_order() -> None:
    names = tuple(f"{number:X}" for number in range(16_000))
    lines = ("mail", *(" ".join(("AUTH", *names[i : i + 1000])) for i in range(0, len(names), 1000)), "AUTH A B A")
    assert parse_capabilities(lines).auth == names


def test_deadlines_are_named_for_every_wait() -> None:
    assert {str(deadline) for deadline in Deadline} <= {"greeting", "command", "auth", "final_dot"}
