"""The conversation follows §2 and the RFCs, whatever the server answers."""

import base64
import hashlib
import hmac

import pytest
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Login, Sent, Step
from myreports_gui.model.plan import Security
from myreports_gui.model.secret import Secret
from myreports_gui.model.stages import Stage
from myreports_gui.smtp.errand import Errand, Mailbox, Purpose, TlsMode
from myreports_gui.smtp.message_options import MessageOptions
from myreports_gui.smtp.transfer import dot_stuffed

from .playing import CERTIFICATE, ERRAND, PASSWORD, UNTRUSTED, Played

GREETING = b"220 mail.acme.example ESMTP\r\n"
EHLO = b"250-mail.acme.example\r\n250-STARTTLS\r\n250 SIZE 1000\r\n"
EHLO_TLS = b"250-mail.acme.example\r\n250-AUTH PLAIN LOGIN CRAM-MD5\r\n250-8BITMIME\r\n250 SIZE 100000\r\n"
GO = b"220 2.0.0 Ready to start TLS\r\n"
OK = b"250 2.1.0 Ok\r\n"
WELCOME = b"235 2.7.0 Authentication successful\r\n"
BYE = b"221 2.0.0 Bye\r\n"
TO_LOGIN = [GREETING, EHLO, GO, EHLO_TLS]


def plain_of(errand: Errand) -> bytes:
    password = errand.password.reveal() if errand.password else ""
    return base64.b64encode(f"\0{errand.user}\0{password}".encode())


def test_a_good_test_goes_through_every_stage() -> None:
    played = Played(ERRAND, [*TO_LOGIN, WELCOME, OK, OK, OK, BYE])
    assert played.outcome() == [
        "greeting ok",
        "ehlo ok",
        "starttls ok",
        "tls ok",
        "certificate ok",
        "ehlo ok",
        "auth ok",
        "sender ok",
        "recipient ok",
        "reset ok",
        "quit ok",
    ]
    assert played.commands == [
        b"EHLO [192.0.2.1]\r\n",
        b"STARTTLS\r\n",
        b"EHLO [192.0.2.1]\r\n",
        b"AUTH PLAIN " + plain_of(ERRAND) + b"\r\n",
        b"MAIL FROM:<reports@acme.example>\r\n",
        b"RCPT TO:<reports@acme.example>\r\n",
        b"RSET\r\n",
        b"QUIT\r\n",
    ]
    findings = played.session.findings
    assert findings.authenticated
    assert findings.security is Security.STARTTLS
    assert findings.relaying_unproven
    assert [s.security for s in played.steps if s.stage is Stage.EHLO] == [None, Security.STARTTLS]


def test_the_transcript_shows_who_spoke_and_hides_the_login() -> None:
    played = Played(ERRAND, [*TO_LOGIN, WELCOME, OK, OK, OK, BYE])
    assert "<- 220 mail.acme.example ESMTP" in played.transcript
    assert "-> STARTTLS" in played.transcript
    assert "~> EHLO [192.0.2.1]" in played.transcript
    assert "<~ 250-AUTH PLAIN LOGIN CRAM-MD5" in played.transcript
    assert "~> AUTH PLAIN ••••••" in played.transcript
    assert plain_of(ERRAND).decode() not in played.transcript


@pytest.mark.parametrize("reply", [b"500 what?\r\n", b"502 5.5.1 no\r\n", b"503 5.5.1 TLS off\r\n"])
def test_starttls_that_is_not_supported_falls_back_to_unsecured(reply: bytes) -> None:
    played = Played(replace(ERRAND, user="", password=None), [GREETING, EHLO, reply, OK, OK, OK, BYE])
    assert "starttls warning starttls-not-supported" in played.outcome()
    assert "tls skipped" in played.outcome()
    assert "sender ok" in played.outcome()
    assert played.session.findings.security is Security.NONE


@pytest.mark.parametrize("reply", [b"454 4.7.0 TLS not available\r\n", b"554 no\r\n", b"250 odd\r\n", b"535 no\r\n"])
def test_starttls_that_fails_ends_the_test(reply: bytes) -> None:
    played = Played(ERRAND, [GREETING, EHLO, reply])
    assert played.outcome()[-1] == "starttls failed starttls-refused"
    assert played.session.findings.failed_stage is Stage.STARTTLS
    assert b"AUTH" not in played.sent


@pytest.mark.parametrize("injected", [b"250 injected\r\n", b"25"])
def test_plain_text_after_the_220_of_starttls_is_an_injection(injected: bytes) -> None:
    together = Played(ERRAND, [GREETING, EHLO, GO + injected])
    late = Played(ERRAND, [GREETING, EHLO, GO], unasked={3: injected})
    for played in (together, late):
        assert played.outcome()[-1] == "starttls failed starttls-injection"
        assert "starttls ok" not in played.outcome()
        assert b"AUTH" not in played.sent


def test_what_was_said_before_tls_does_not_count_after_it() -> None:
    before = b"250-mail.acme.example\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n"
    played = Played(ERRAND, [GREETING, before, GO, b"250 mail.acme.example\r\n"])
    assert played.outcome()[-1] == "auth failed auth-not-offered"


def test_no_login_goes_over_an_unsecured_connection_without_a_yes() -> None:
    offer = b"250-mail.acme.example\r\n250 AUTH PLAIN CRAM-MD5\r\n"
    played = Played(replace(ERRAND, last_good_encrypted=True), [GREETING, offer])
    assert played.outcome()[-1] == "auth failed consent-cleartext"
    assert b"AUTH" not in played.sent
    step = played.steps[-1]
    assert isinstance(step.detail, Login)
    assert step.detail.downgrade


def test_an_unsecured_login_prefers_cram_md5() -> None:
    offer = b"250-mail.acme.example\r\n250 AUTH PLAIN LOGIN CRAM-MD5\r\n"
    challenge = base64.b64encode(b"<1.2@mail>")
    played = Played(
        replace(ERRAND, cleartext_allowed=True),
        [GREETING, offer, b"334 " + challenge + b"\r\n", WELCOME, OK, OK, OK, BYE],
    )
    digest = hmac.new(PASSWORD.encode(), b"<1.2@mail>", hashlib.md5).hexdigest()
    response = base64.b64encode(f"{ERRAND.user} {digest}".encode())
    assert b"AUTH CRAM-MD5\r\n" + response + b"\r\n" in played.sent
    assert played.session.findings.authenticated
    assert response.decode() not in played.transcript
    assert challenge.decode() not in played.transcript


def test_no_login_goes_to_an_unverified_certificate_without_a_yes() -> None:
    played = Played(ERRAND, TO_LOGIN, certificate=UNTRUSTED)
    assert played.outcome()[-3:] == [
        "certificate warning certificate-expired",
        "ehlo ok",
        "auth failed consent-certificate",
    ]
    assert b"AUTH" not in played.sent
    accepted = Played(ERRAND, [*TO_LOGIN, WELCOME, OK, OK, OK, BYE], certificate=replace(UNTRUSTED, accepted=True))
    assert accepted.session.findings.authenticated


def test_login_mechanism_is_answered_in_two_parts() -> None:
    offer = b"250-mail.acme.example\r\n250 AUTH LOGIN\r\n"
    prompts = [b"334 VXNlcm5hbWU6\r\n", b"334 UGFzc3dvcmQ6\r\n"]
    played = Played(ERRAND, [GREETING, EHLO, GO, offer, *prompts, WELCOME, OK, OK, OK, BYE])
    expected = b"AUTH LOGIN\r\n%s\r\n%s\r\n" % (
        base64.b64encode(ERRAND.user.encode()),
        base64.b64encode(PASSWORD.encode()),
    )
    assert expected in played.sent
    assert base64.b64encode(PASSWORD.encode()).decode() not in played.transcript


@pytest.mark.parametrize("mechanism", [b"PLAIN", b"LOGIN", b"CRAM-MD5"])
def test_challenges_without_end_are_cancelled(mechanism: bytes) -> None:
    offer = b"250-mail.acme.example\r\n250 AUTH " + mechanism + b"\r\n"
    played = Played(ERRAND, [GREETING, EHLO, GO, offer, *[b"334 VXNlcm5hbWU6\r\n"] * 50])
    assert played.outcome()[-1] == "auth failed auth-bad-challenge"
    assert b"*\r\n" in played.sent
    assert played.sent.count(b"AUTH ") == 1


def test_a_challenge_that_is_no_base64_is_cancelled() -> None:
    offer = b"250-mail.acme.example\r\n250 AUTH CRAM-MD5\r\n"
    played = Played(ERRAND, [GREETING, EHLO, GO, offer, b"334 !!!\r\n", b"501 cancelled\r\n"])
    assert played.outcome()[-1] == "auth failed auth-bad-challenge"


def test_a_long_password_waits_for_a_challenge() -> None:
    errand = replace(ERRAND, password=Secret("x" * 600))
    played = Played(errand, [*TO_LOGIN, b"334 \r\n", WELCOME, OK, OK, OK, BYE])
    assert b"AUTH PLAIN\r\n" + plain_of(errand) + b"\r\n" in played.sent
    assert played.session.findings.authenticated


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (b"535 5.7.8 no\r\n", ErrorCode.AUTH_REFUSED),
        (b"454 4.7.0 later\r\n", ErrorCode.AUTH_TEMPORARY),
        (b"421 4.7.0 too many\r\n", ErrorCode.SERVICE_CLOSING),
        (b"250 odd\r\n", ErrorCode.UNEXPECTED_REPLY),
        (None, ErrorCode.AUTH_CONNECTION_LOST),
        (b"rubbish\r\n", ErrorCode.MALFORMED_REPLY),
    ],
)
def test_one_login_per_test_whatever_answers_it(reply: bytes | None, error: ErrorCode) -> None:
    played = Played(ERRAND, [*TO_LOGIN, reply, reply, reply])
    assert played.session.findings.failed_stage is Stage.AUTH
    assert played.session.findings.error is error
    assert played.sent.count(b"AUTH ") == 1


def test_no_mechanism_in_common_sends_nothing() -> None:
    played = Played(ERRAND, [GREETING, EHLO, GO, b"250-x\r\n250 AUTH XOAUTH2 NTLM\r\n"])
    assert played.outcome()[-1] == "auth failed auth-no-common-mechanism"
    assert b"AUTH" not in played.sent


@pytest.mark.parametrize(
    "echo",
    [
        PASSWORD,
        base64.b64encode(PASSWORD.encode()).decode(),
        plain_of(ERRAND).decode(),
        PASSWORD.encode().hex(),
        "UGFzc3dvcmQ6",
    ],
)
def test_a_server_that_hands_the_password_back_does_not_get_it_shown(echo: str) -> None:
    played = Played(ERRAND, [*TO_LOGIN, f"535 5.7.8 refused: {echo} x\r\n".encode()])
    reply = played.steps[-1].reply
    assert reply is not None
    assert echo not in reply.text
    assert echo not in played.transcript
    assert reply.text == "refused: •••••• x"


def test_a_password_handed_back_in_latin_1_is_not_shown_as_hex_escapes() -> None:
    played = Played(ERRAND, [*TO_LOGIN, b"535 5.7.8 refused: " + PASSWORD.encode("latin-1") + b" x\r\n"])
    reply = played.steps[-1].reply
    assert reply is not None
    assert reply.text == "refused: •••••• x"
    assert "Gr" not in played.transcript.partition("535")[2]


def test_words_of_a_refusal_are_not_taken_for_payloads() -> None:
    words = "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. [AM0PR04CA0001]"
    played = Played(ERRAND, [*TO_LOGIN, f"535 5.7.139 {words}\r\n".encode()])
    reply = played.steps[-1].reply
    assert reply is not None
    assert reply.text == words


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        (b"550 5.1.1 no such user\r\n", "recipient warning recipient-refused"),
        (b"450 4.2.0 greylisted\r\n", "recipient warning recipient-refused"),
        (b"530 5.7.0 login first\r\n", "recipient failed recipient-refused"),
        (b"554 5.7.1 Relay access denied\r\n", "recipient failed relaying-denied"),
        (b"550 5.7.133 policy\r\n", "recipient failed recipient-refused"),
    ],
)
def test_a_refused_own_address_is_a_warning_unless_login_or_relaying_is_refused(reply: bytes, status: str) -> None:
    played = Played(ERRAND, [*TO_LOGIN, WELCOME, OK, reply, OK, BYE])
    assert status in played.outcome()


def test_a_refused_test_recipient_that_was_given_fails() -> None:
    played = Played(replace(ERRAND, own_recipient=False), [*TO_LOGIN, WELCOME, OK, b"550 5.1.1 unknown\r\n"])
    assert played.outcome()[-1] == "recipient failed recipient-refused"


def test_ehlo_refused_is_tried_with_helo() -> None:
    errand = replace(ERRAND, user="", password=None)
    played = Played(errand, [GREETING, b"502 no EHLO\r\n", b"250 hello\r\n", OK, OK, OK, BYE])
    assert b"HELO [192.0.2.1]\r\n" in played.sent
    assert played.outcome()[1] == "ehlo warning"
    assert played.session.findings.failed_stage is None


@pytest.mark.parametrize(
    ("greeting", "error"),
    [
        (b"554 no service\r\n", ErrorCode.GREETING_REFUSED),
        (b"421 busy\r\n", ErrorCode.SERVICE_CLOSING),
        (b"250 odd\r\n", ErrorCode.UNEXPECTED_REPLY),
        (b"SSH-2.0-OpenSSH_9.2\r\n", ErrorCode.MALFORMED_REPLY),
        (None, ErrorCode.CONNECTION_CLOSED),
    ],
)
def test_a_greeting_that_is_none(greeting: bytes | None, error: ErrorCode) -> None:
    played = Played(ERRAND, [greeting])
    assert played.session.findings.failed_stage is Stage.GREETING
    assert played.session.findings.error is error


def test_a_greeting_that_a_firewall_masked_is_a_warning() -> None:
    played = Played(ERRAND, [b"220 ************************\r\n", *TO_LOGIN[1:], WELCOME, OK, OK, OK, BYE])
    assert played.outcome()[0] == "greeting warning greeting-masked"
    assert played.session.findings.failed_stage is None


def test_an_unasked_421_ends_the_test_and_is_shown() -> None:
    played = Played(ERRAND, TO_LOGIN, unasked={4: b"421 4.3.2 shutting down\r\n"})
    step = played.steps[-1]
    assert (step.stage, step.error) == (Stage.EHLO, ErrorCode.SERVICE_CLOSING)
    assert step.reply is not None
    assert step.reply.text == "shutting down"


def test_an_unasked_reply_is_told_and_not_taken_for_the_answer() -> None:
    played = Played(ERRAND, [*TO_LOGIN, WELCOME, OK, OK, OK, BYE], unasked={1: b"250 surprise\r\n"})
    assert "ehlo warning unsolicited-reply" in played.outcome()
    assert played.session.findings.authenticated


def test_a_local_part_with_umlauts_needs_smtputf8() -> None:
    sender = Mailbox(typed="büro@acme.example", wire="büro@acme.example", needs_smtputf8=True)
    played = Played(replace(ERRAND, sender=sender), [*TO_LOGIN, WELCOME])
    assert played.outcome()[-1] == "sender failed sender-needs-smtputf8"
    offer = EHLO_TLS.replace(b"8BITMIME", b"SMTPUTF8")
    played = Played(replace(ERRAND, sender=sender), [GREETING, EHLO, GO, offer, WELCOME, OK, OK, OK, BYE])
    assert "MAIL FROM:<büro@acme.example> SMTPUTF8\r\n".encode() in played.sent


# --- sending

MESSAGE = b"Message-ID: <1@acme.example>\r\nSubject: x\r\n\r\n.dot\r\n"


def sending(*recipients: str) -> Errand:
    def message(_: MessageOptions) -> bytes:
        return MESSAGE

    boxes = tuple(Mailbox(typed=r, wire=r) for r in recipients)
    return replace(ERRAND, purpose=Purpose.SEND, recipients=boxes, own_recipient=False, message=message)


def sent_of(played: Played) -> Sent | None:
    return next((e for e in played.events if isinstance(e, Sent)), None)


def test_a_report_is_sent_and_the_queue_answer_kept() -> None:
    go = b"354 End data with <CR><LF>.<CR><LF>\r\n"
    played = Played(sending("a@x.example"), [*TO_LOGIN, WELCOME, OK, OK, go, b"250 2.0.0 queued as 4XYZ\r\n", BYE])
    assert played.outcome()[-3:] == ["recipient ok", "data ok", "quit ok"]
    sent = sent_of(played)
    assert sent is not None
    assert sent.reply is not None
    assert (sent.accepted, sent.reply.text, sent.message_id) == (("a@x.example",), "queued as 4XYZ", "<1@acme.example>")
    assert b"MAIL FROM:<reports@acme.example> SIZE=%d\r\n" % len(MESSAGE) in played.sent
    assert b"\r\n\r\n..dot\r\n.\r\n" in played.sent


def test_some_refused_goes_to_the_rest() -> None:
    no = b"550 5.1.1 unknown\r\n"
    played = Played(sending("a@x.example", "b@x.example"), [*TO_LOGIN, WELCOME, OK, no, OK, b"354 go\r\n", OK, BYE])
    sent = sent_of(played)
    assert sent is not None
    assert sent.accepted == ("b@x.example",)
    assert sent.refused["a@x.example"].code == 550
    assert played.session.findings.error is ErrorCode.SOME_RECIPIENTS_REFUSED


def test_all_refused_sends_nothing() -> None:
    no = b"550 5.1.1 unknown\r\n"
    played = Played(sending("a@x.example", "b@x.example"), [*TO_LOGIN, WELCOME, OK, no, no])
    assert sent_of(played) is None
    assert b"DATA" not in played.sent
    assert played.session.findings.error is ErrorCode.ALL_RECIPIENTS_REFUSED


def test_a_report_that_is_too_big_is_not_offered() -> None:
    tiny = EHLO_TLS.replace(b"SIZE 100000", b"SIZE 10")
    played = Played(sending("a@x.example"), [GREETING, EHLO, GO, tiny, WELCOME])
    assert played.outcome()[-1] == "data failed message-too-big"
    assert b"MAIL" not in played.sent


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ([b"554 5.7.1 no\r\n"], ErrorCode.DATA_REFUSED),
        ([b"354 go\r\n", b"552 5.3.4 too big\r\n"], ErrorCode.DATA_REFUSED),
        ([b"354 go\r\n", None], ErrorCode.DELIVERY_UNKNOWN),
    ],
)
def test_data_that_goes_wrong(answers: list[bytes | None], error: ErrorCode) -> None:
    played = Played(sending("a@x.example"), [*TO_LOGIN, WELCOME, OK, OK, *answers])
    assert (played.session.findings.failed_stage, played.session.findings.error) == (Stage.DATA, error)
    assert sent_of(played) is None


@pytest.mark.parametrize(
    ("message", "stuffed"),
    [(b".", b"..\r\n"), (b"a\r\n.\r\n.b", b"a\r\n..\r\n..b\r\n"), (b"a\r\n", b"a\r\n")],
)
def test_dots_are_stuffed(message: bytes, stuffed: bytes) -> None:
    assert dot_stuffed(message) == stuffed


# --- the survey's look


def test_a_look_never_logs_in() -> None:
    played = Played(replace(ERRAND, purpose=Purpose.LOOK), [*TO_LOGIN, BYE])
    assert b"AUTH" not in played.sent
    assert played.session.findings.capabilities.auth == ("PLAIN", "LOGIN", "CRAM-MD5")
    assert played.outcome()[-1] == "quit ok"


def test_implicit_tls_begins_with_the_handshake() -> None:
    errand = replace(ERRAND, tls=TlsMode.IMPLICIT)
    played = Played(errand, [GREETING, EHLO_TLS, WELCOME, OK, OK, OK, BYE], certificate=CERTIFICATE)
    assert played.outcome()[:4] == ["tls ok", "certificate ok", "greeting ok", "ehlo ok"]
    assert played.session.findings.security is Security.SSL


def test_every_failed_test_names_one_failed_step_last_but_for_goodbyes() -> None:
    """Cut the conversation off after each reply in turn: exactly one step fails, or none."""
    whole: list[bytes | None] = [*TO_LOGIN, WELCOME, OK, OK, OK, BYE]
    for length in range(len(whole)):
        steps: list[Step] = Played(ERRAND, whole[:length]).steps
        failed = [s for s in steps if s.status == "failed"]
        assert len(failed) == (0 if length == len(whole) - 1 else 1), length
