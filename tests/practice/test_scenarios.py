"""Every scenario does at the wire what its name says, as seen by the standard library's own SMTP client."""

import asyncio
import smtplib
import socket
import ssl
import threading

import pytest

from myreports_gui.practice.certificates import OTHER_HOST
from myreports_gui.practice.scenarios import CUSTOM_PORT, LOGICAL_PORTS, PortKind, spec_of
from myreports_gui.practice.server import PracticeServer, Scenario

from .client import Client, SslClient, antique, careless, connect_error, encrypted, playing, trusting

MESSAGE = b"From: reports@practice.example\r\nSubject: Gr\xc3\xbc\xc3\x9fe\r\n\r\n.dot\r\nB\xc3\xa4r\r\n"


def reply(answer: tuple[int, bytes]) -> tuple[int, str]:
    return answer[0], answer[1].decode()


SPECIAL = (Scenario.TARPIT, Scenario.OLD_TLS, Scenario.PORT_25_SILENT, Scenario.ALL_PORTS_SILENT)
"""Have tests of their own."""


@pytest.mark.parametrize("scenario", [scenario for scenario in Scenario if scenario not in SPECIAL])
def test_each_port_is_what_the_scenario_describes(scenario: Scenario) -> None:
    with playing(scenario) as (server, access):
        opened = 0
        for logical, kind in spec_of(scenario).ports.items():
            if kind is PortKind.CLOSED:
                assert isinstance(connect_error(access, logical, 5), ConnectionRefusedError)
            elif kind is PortKind.SSL:
                opened += 1
                with SslClient(access, logical, careless()) as client:
                    client.ehlo()
                    assert not client.has_extn("starttls")
            else:
                opened += 1
                with Client(access, logical) as client:
                    client.ehlo()
                    assert client.has_extn("starttls") == (kind is PortKind.STARTTLS)
                    assert client.has_extn("auth") == (kind is PortKind.PLAIN)
        assert sum(server.counts().connections.values()) == opened


@pytest.mark.parametrize("scenario", [Scenario.PORT_25_SILENT, Scenario.ALL_PORTS_SILENT])
def test_a_silent_port_answers_no_connection_attempt(scenario: Scenario) -> None:
    with playing(scenario) as (server, access):
        silent = [port for port in LOGICAL_PORTS if spec_of(scenario).ports[port] is PortKind.SILENT]
        assert [type(connect_error(access, port, 0.3)) for port in silent] == [TimeoutError] * len(silent)
        assert not server.counts().connections


def test_a_silent_port_stays_silent_when_the_lost_syn_is_repeated() -> None:
    with playing(Scenario.PORT_25_SILENT) as (_, access):
        assert isinstance(connect_error(access, 25, 3.3), TimeoutError)  # the SYN is repeated after 1 s and 3 s
        with encrypted(access, 587) as client:
            assert client.log_in()[0] == 235


@pytest.mark.parametrize("port", [25, 587, CUSTOM_PORT])
def test_all_good_takes_login_and_mail_after_starttls(port: int) -> None:
    with playing(Scenario.ALL_GOOD) as (server, access), encrypted(access, port) as client:
        assert client.esmtp_features["size"] == str(10 * 2**20)
        assert client.has_extn("8bitmime")
        assert client.has_extn("smtputf8")
        assert client.log_in()[0] == 235
        assert client.sendmail(access.sender, [access.recipient], MESSAGE, ["BODY=8BITMIME"]) == {}
        (caught,) = server.inbox.messages()
        assert (caught.envelope_from, caught.recipients) == (access.sender, (access.recipient,))
        assert caught.data == MESSAGE
        assert caught.received.utcoffset() is not None
        assert (server.counts().logins, server.counts().accepted) == (1, 1)


def test_all_good_takes_login_and_mail_over_ssl() -> None:
    with playing(Scenario.ALL_GOOD) as (server, access), SslClient(access, 465, trusting(access)) as client:
        client.ehlo()
        assert client.log_in_stepwise()[0] == 235
        client.sendmail(access.sender, [access.recipient], MESSAGE)
        assert len(server.inbox.messages()) == 1


def test_all_good_refuses_a_wrong_password_and_a_login_without_encryption() -> None:
    with playing(Scenario.ALL_GOOD) as (server, access):
        with encrypted(access) as client:
            assert client.log_in(password="Uebungs-Passwort")[0] == 535
        with Client(access, 587) as client:
            client.ehlo()
            assert client.log_in()[0] == 538
        assert server.counts().logins == 2


def test_no_mail_leaves_this_pc() -> None:
    with playing(Scenario.ALL_GOOD) as (_, access), encrypted(access) as client:
        client.mail(access.sender)
        assert client.rcpt("office@customer.example")[0] == 554
        assert client.rcpt(access.recipient)[0] == 250
        client.rset()
        client.log_in()
        client.mail(access.sender)
        assert client.rcpt("office@customer.example")[0] == 250
        assert reply(client.rcpt("office@example.com")) == (554, "5.7.1 <office@example.com>: Relay access denied")


def test_an_address_with_an_umlaut_is_taken_with_smtputf8() -> None:
    with playing(Scenario.ALL_GOOD) as (server, access), encrypted(access) as client:
        client.command_encoding = "utf-8"
        assert client.docmd("MAIL", "FROM:<börse@practice.example> SMTPUTF8")[0] == 250
        assert client.docmd("RCPT", "TO:<büro@practice.example>")[0] == 250
        assert client.data(MESSAGE)[0] == 250
        assert server.inbox.messages()[0].recipients == ("büro@practice.example",)


def test_no_encryption_offers_a_login_in_clear_text() -> None:
    with playing(Scenario.NO_ENCRYPTION) as (server, access), Client(access, 25) as client:
        client.ehlo()
        assert reply(client.docmd("STARTTLS")) == (502, "5.5.1 Error: command not implemented")
        assert client.log_in()[0] == 235
        client.sendmail(access.sender, [access.recipient], MESSAGE)
        assert len(server.inbox.messages()) == 1


@pytest.mark.parametrize("ssl_port", [False, True])
@pytest.mark.parametrize(
    ("scenario", "code", "words"),
    [
        (Scenario.EXPIRED_CERTIFICATE, 10, "certificate has expired"),
        (Scenario.WRONG_HOSTNAME, 62, "Hostname mismatch"),
        (Scenario.SELF_SIGNED, 18, "self-signed certificate"),
    ],
)
def test_a_bad_certificate_fails_verification_for_its_own_reason(
    scenario: Scenario, code: int, words: str, ssl_port: bool
) -> None:
    with playing(scenario) as (_, access):
        with pytest.raises(ssl.SSLCertVerificationError) as caught:
            if ssl_port:
                SslClient(access, 465, trusting(access))
            else:
                encrypted(access)
        assert caught.value.verify_code == code
        assert words in caught.value.verify_message
        with encrypted(access, context=careless()) as client:
            assert client.log_in()[0] == 235


def test_the_wrong_name_and_the_leaf_stay_the_same_on_every_connection() -> None:
    with playing(Scenario.WRONG_HOSTNAME) as (_, access):
        context = trusting(access)
        context.check_hostname = False
        leaves = set()
        for _ in range(2):
            with SslClient(access, 465, context) as client:
                assert isinstance(client.sock, ssl.SSLSocket)
                shown = client.sock.getpeercert()
                assert shown is not None
                assert shown["subjectAltName"] == (("DNS", OTHER_HOST),)
                leaves.add(client.sock.getpeercert(binary_form=True))
        assert len(leaves) == 1


def test_old_tls_speaks_nothing_above_tls_1_1() -> None:
    with playing(Scenario.OLD_TLS) as (_, access):
        with pytest.raises(ssl.SSLError) as by_starttls:
            encrypted(access)
        with pytest.raises(ssl.SSLError) as by_ssl:
            SslClient(access, 465, trusting(access))
        assert by_starttls.value.reason == by_ssl.value.reason == "TLSV1_ALERT_PROTOCOL_VERSION"
        with encrypted(access, context=antique()) as client:
            assert isinstance(client.sock, ssl.SSLSocket)
            assert client.sock.version() == "TLSv1.1"


@pytest.mark.parametrize(
    ("scenario", "code", "words"),
    [
        (Scenario.LOGIN_REJECTED, 535, "5.7.8 Error: authentication failed"),
        (Scenario.MICROSOFT_365_AUTH_DISABLED, 535, "5.7.139 Authentication unsuccessful, SmtpClientAuthentication is"),
        (Scenario.GMAIL_APP_PASSWORD, 534, "5.7.9 Application-specific password required."),
    ],
)
def test_the_right_password_is_refused_in_the_providers_own_words(scenario: Scenario, code: int, words: str) -> None:
    with playing(scenario) as (server, access), encrypted(access) as client:
        answer = client.log_in_stepwise()
        assert answer[0] == code
        assert answer[1].startswith(words)
        assert server.counts().logins == 1


def test_microsoft_365_offers_no_plain_login() -> None:
    with playing(Scenario.MICROSOFT_365_AUTH_DISABLED) as (_, access), encrypted(access) as client:
        assert client.esmtp_features["auth"].split() == ["LOGIN", "XOAUTH2"]
        assert client.log_in()[0] == 504


def test_no_login_is_offered_even_after_encryption() -> None:
    with playing(Scenario.NO_AUTH_OFFERED) as (_, access), encrypted(access) as client:
        assert not client.has_extn("auth")
        assert reply(client.docmd("AUTH", "PLAIN")) == (503, "5.5.1 Error: authentication not enabled")
        client.sendmail(access.sender, [access.recipient], MESSAGE)


def test_the_sender_is_refused_with_and_without_login() -> None:
    with playing(Scenario.SENDER_NOT_ALLOWED) as (_, access), encrypted(access) as client:
        assert reply(client.mail(access.sender))[1].endswith("Sender address rejected: not logged in")
        client.log_in()
        assert reply(client.mail(access.sender)) == (
            553,
            f"5.7.1 <{access.sender}>: Sender address rejected: not owned by user {access.user}",
        )


@pytest.mark.parametrize(
    ("scenario", "code", "words"),
    [
        (Scenario.RELAY_DENIED, 554, "5.7.1 <{}>: Relay access denied"),
        (Scenario.FULL_MAILBOX, 552, "5.2.2 <{}>: mailbox full, quota exceeded"),
    ],
)
def test_every_recipient_is_refused(scenario: Scenario, code: int, words: str) -> None:
    with playing(scenario) as (server, access), encrypted(access) as client:
        client.log_in()
        client.mail(access.sender)
        for recipient in (access.recipient, access.sender):
            assert reply(client.rcpt(recipient)) == (code, words.format(recipient))
        assert client.docmd("DATA")[0] == 503
        assert server.inbox.messages() == ()


def test_greylisting_takes_the_second_attempt_when_its_time_has_passed() -> None:
    clock = [100.0]
    server = PracticeServer(Scenario.GREYLISTED, clock=lambda: clock[0])
    access = server.start()
    try:
        with encrypted(access) as client:
            client.mail(access.sender)
            code, text = reply(client.rcpt(access.recipient))
            assert (code, text[:5]) == (450, "4.2.0")
            assert "Greylisted" in text
            clock[0] += 4.9
            assert client.rcpt(access.recipient)[0] == 450
            clock[0] += 0.1
            assert client.rcpt(access.recipient)[0] == 250
            assert client.rcpt(access.sender)[0] == 450
    finally:
        server.stop()


def test_a_tarpit_greets_only_after_its_delay() -> None:
    asked: list[float] = []
    waiting, release = threading.Event(), threading.Event()

    async def wait(seconds: float) -> None:
        asked.append(seconds)
        waiting.set()
        await asyncio.to_thread(release.wait)

    server = PracticeServer(Scenario.TARPIT, wait=wait)
    access = server.start()
    try:
        with socket.create_connection((access.address, access.ports[25])) as sock:
            assert waiting.wait(20)
            sock.setblocking(False)
            with pytest.raises(BlockingIOError):
                sock.recv(1)
            release.set()
            sock.settimeout(20)
            assert sock.recv(4) == b"220 "
        assert 6 < asked[0] < 30
    finally:
        release.set()
        server.stop()


def _log_in(client: Client) -> object:
    return client.log_in()


def _send(client: Client) -> object:
    return client.mail("reports@practice.example")


@pytest.mark.parametrize("step", [_log_in, _send])
@pytest.mark.parametrize("ssl_port", [False, True])
def test_the_connection_is_dropped_at_login_or_at_the_sender(step: object, ssl_port: bool) -> None:
    with playing(Scenario.DROPS_CONNECTION) as (_, access):
        client = SslClient(access, 465, trusting(access)) if ssl_port else encrypted(access)
        client.ehlo()
        assert callable(step)
        with pytest.raises(smtplib.SMTPServerDisconnected):
            step(client)


def test_every_scenario_of_the_design_is_there() -> None:
    named = """
        all-good starttls-587-only ssl-465-only no-encryption port-25-silent all-ports-silent expired-certificate
        wrong-hostname self-signed old-tls login-rejected microsoft-365-auth-disabled gmail-app-password no-auth-offered
        sender-not-allowed relay-denied greylisted tarpit drops-connection full-mailbox
    """
    assert [scenario.value for scenario in Scenario] == named.split()
    for scenario in Scenario:
        assert tuple(spec_of(scenario).ports) == LOGICAL_PORTS
