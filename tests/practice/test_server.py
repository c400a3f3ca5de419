"""The life of a practice server: start, switch, stop, and what hostile clients can do to it."""

import asyncio
import errno
import gc
import logging
import queue
import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from myreports_gui.practice import ports as practice_ports
from myreports_gui.practice import server as practice_server
from myreports_gui.practice.inbox import CaughtMessage, Inbox
from myreports_gui.practice.listener import MAX_CONNECTIONS
from myreports_gui.practice.server import PracticeAccess, PracticeError, PracticeErrorCode, PracticeServer, Scenario

from .client import SAFETY, Client, SslClient, careless, connect_error, encrypted, playing, trusting


@pytest.fixture
def quiet(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing is printed, nothing above debug is logged, nothing is left to the garbage collector to complain about."""
    caplog.set_level(logging.INFO)
    yield
    gc.collect()
    assert caplog.get_records("call") == []
    assert capfd.readouterr() == ("", "")


def raw(access: PracticeAccess, port: int) -> socket.socket:
    return socket.create_connection((access.address, access.ports[port]), SAFETY)


def read_to_end(sock: socket.socket) -> bytes:
    """Everything until the server hangs up, be it with a FIN or a RST."""
    received = b""
    try:
        while chunk := sock.recv(65536):
            received += chunk
    except ConnectionResetError:
        pass
    return received


def serves(access: PracticeAccess) -> bool:
    with encrypted(access, 25) as client:
        return client.log_in()[0] == 235


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


@pytest.mark.parametrize("scenario", list(Scenario))
def test_stop_leaves_no_thread_and_no_port(scenario: Scenario, quiet: None) -> None:
    server = PracticeServer(scenario)
    access = server.start()
    assert access.address == "127.0.0.1"
    assert all(1024 < port < 65536 for port in access.ports.values())
    assert len(set(access.ports.values())) == 4
    server.stop()
    server.stop()
    assert not server.running
    assert "practice-server" not in threads()
    assert all(isinstance(connect_error(access, port, 5), ConnectionRefusedError) for port in access.ports)


def test_stop_ends_conversations_in_every_state(quiet: None) -> None:
    server = PracticeServer(Scenario.ALL_GOOD)
    access = server.start()
    greeted, secured = Client(access, 25), encrypted(access, 587)
    handshaking, upgrading, just_connected = raw(access, 465), Client(access, 587), raw(access, 465)
    in_data = SslClient(access, 465, trusting(access))
    try:
        in_data.ehlo()
        in_data.mail(access.sender)
        in_data.rcpt(access.recipient)
        assert in_data.docmd("DATA")[0] == 354
        handshaking.sendall(b"\x16\x03\x01")
        upgrading.ehlo()
        assert upgrading.docmd("STARTTLS")[0] == 220
        server.stop()
        assert "practice-server" not in threads()
        for sock in (handshaking, just_connected):
            assert read_to_end(sock) == b""
    finally:
        server.stop()
        for client in (greeted, secured, upgrading, in_data):
            client.close()
        handshaking.close()
        just_connected.close()


def test_switch_keeps_ports_certificate_authority_and_inbox(quiet: None) -> None:
    with playing(Scenario.ALL_GOOD) as (server, access):
        with encrypted(access) as client:
            client.sendmail(access.sender, [access.recipient], b"Subject: kept\r\n\r\n")
        for scenario in Scenario:
            assert server.switch(scenario) == access
            assert server.scenario is scenario
        server.switch(Scenario.ALL_GOOD)
        assert serves(access)
        assert len(server.inbox.messages()) == 1


def test_switch_ends_the_conversations_of_the_scenario_before(quiet: None) -> None:
    with playing(Scenario.ALL_GOOD) as (server, access), raw(access, 25) as sock:
        assert sock.recv(4) == b"220 "
        server.switch(Scenario.TARPIT)
        read_to_end(sock)


def test_start_again_after_stop_keeps_the_inbox_and_the_ca() -> None:
    server = PracticeServer()
    first = server.start()
    server.stop()
    second = server.start()
    try:
        assert second.ca_pem == first.ca_pem
        assert serves(second)
    finally:
        server.stop()


def test_two_practice_servers_never_share_a_port() -> None:
    with playing(Scenario.SSL_465_ONLY) as (_, one), playing(Scenario.ALL_GOOD) as (_, two):
        assert not set(one.ports.values()) & set(two.ports.values())
        assert isinstance(connect_error(one, 25, 5), ConnectionRefusedError)
        assert one.ca_pem != two.ca_pem


def test_the_practice_password_is_not_shown_by_accident() -> None:
    with playing(Scenario.ALL_GOOD) as (_, access):
        assert access.password.reveal() not in repr(access)


def test_starting_twice_and_switching_a_stopped_server_are_refused() -> None:
    server = PracticeServer()
    with pytest.raises(PracticeError) as caught:
        server.switch(Scenario.TARPIT)
    assert caught.value.code is PracticeErrorCode.NOT_RUNNING
    access = server.start()
    try:
        with pytest.raises(PracticeError) as caught:
            server.start()
        assert caught.value.code is PracticeErrorCode.ALREADY_RUNNING
        assert serves(access)
    finally:
        server.stop()


def test_no_free_port_is_one_clear_error(monkeypatch: pytest.MonkeyPatch, quiet: None) -> None:
    claimed: list[int] = []
    bind = practice_ports._bind

    def nearly_full(port: int, *, again: bool) -> socket.socket:
        if len(claimed) == 2:
            raise OSError(errno.EADDRINUSE, "Address already in use")
        claimed.append(port)
        return bind(port, again=again)

    monkeypatch.setattr(practice_ports, "_bind", nearly_full)
    with pytest.raises(PracticeError) as caught:
        PracticeServer().start()
    assert caught.value.code is PracticeErrorCode.PORT_UNAVAILABLE
    assert "Address already in use" in str(caught.value)
    assert "practice-server" not in threads()


def test_a_tls_library_without_tls_1_1_is_one_clear_error(monkeypatch: pytest.MonkeyPatch, quiet: None) -> None:
    monkeypatch.setattr(ssl, "HAS_TLSv1", False)
    monkeypatch.setattr(ssl, "HAS_TLSv1_1", False)
    server = PracticeServer(Scenario.OLD_TLS)
    with pytest.raises(PracticeError) as caught:
        server.start()
    assert caught.value.code is PracticeErrorCode.TLS_UNAVAILABLE
    assert "practice-server" not in threads()


def test_a_thread_that_cannot_start_is_one_clear_error(monkeypatch: pytest.MonkeyPatch, quiet: None) -> None:
    def no_loop() -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(asyncio, "SelectorEventLoop", no_loop)
    with pytest.raises(PracticeError) as caught:
        PracticeServer().start()
    assert caught.value.code is PracticeErrorCode.FAILED
    assert "Too many open files" in caught.value.detail


def test_a_port_taken_during_a_switch_stops_the_server_with_one_clear_error(
    monkeypatch: pytest.MonkeyPatch, quiet: None
) -> None:
    server = PracticeServer()
    access = server.start()

    def taken(port: int) -> socket.socket:
        raise PracticeError(PracticeErrorCode.PORT_UNAVAILABLE, str(port))

    monkeypatch.setattr(practice_server, "rebind", taken)
    with pytest.raises(PracticeError) as caught:
        server.switch(Scenario.TARPIT)
    assert caught.value.code is PracticeErrorCode.PORT_UNAVAILABLE
    assert not server.running
    assert isinstance(connect_error(access, 25, 5), ConnectionRefusedError)


def test_where_a_full_backlog_refuses_a_silent_port_accepts_and_says_nothing(
    monkeypatch: pytest.MonkeyPatch, quiet: None
) -> None:
    monkeypatch.setattr(practice_ports.SilentPort, "_fill", lambda self, address: False)
    with playing(Scenario.PORT_25_SILENT) as (server, access), raw(access, 25) as sock:
        sock.sendall(b"EHLO x\r\n")
        assert serves_on_587(access)
        sock.setblocking(False)
        with pytest.raises(BlockingIOError):
            sock.recv(1)
        server.stop()
        sock.settimeout(SAFETY)
        assert read_to_end(sock) == b""


def serves_on_587(access: PracticeAccess) -> bool:
    with encrypted(access, 587) as client:
        return client.log_in()[0] == 235


HOSTILE = {
    "nothing": b"",
    "garbage": bytes(range(256)) * 8,
    "http": b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
    "client hello in clear": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 64,
    "half a command": b"EHLO",
    "endless command": b"EHLO " + b"x" * 100_000,
    "too long a command": b"MAIL FROM:<" + b"x" * 950 + b">\r\n",
    "no utf-8": b"EHLO x\r\nMAIL FROM:<\xff\xfe@x>\r\nRCPT TO:<\xff@practice.example>\r\n",
    "bad base64": b"EHLO x\r\nAUTH PLAIN %%%\r\nAUTH LOGIN %%%\r\nAUTH PLAIN =\r\nAUTH\r\nAUTH X Y Z\r\n",
    "endless login": b"EHLO x\r\nAUTH LOGIN\r\n" + b"A" * 5000 + b"\r\n",
    "unknown commands": b"FOO\r\n" * 10,
    "starttls and garbage": b"EHLO x\r\nSTARTTLS\r\nNO TLS AT ALL\r\n",
    "starttls and an injected command": b"EHLO x\r\nSTARTTLS\r\nMAIL FROM:<x@practice.example>\r\n" + b"\0" * 100,
}


@pytest.mark.parametrize("port", [25, 465])
@pytest.mark.parametrize("reset", [False, True])
@pytest.mark.parametrize("name", list(HOSTILE))
def test_a_hostile_client_is_survived_in_silence(name: str, reset: bool, port: int, quiet: None) -> None:
    with playing(Scenario.ALL_GOOD) as (server, access):
        with raw(access, port) as sock:
            sock.sendall(HOSTILE[name])
            if reset:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            else:
                sock.shutdown(socket.SHUT_WR)
                read_to_end(sock)
        assert serves(access)
        server.stop()


@pytest.mark.parametrize("name", list(HOSTILE))
def test_a_hostile_client_within_tls_is_survived_in_silence(name: str, quiet: None) -> None:
    with playing(Scenario.ALL_GOOD) as (server, access):
        with raw(access, 465) as sock, careless().wrap_socket(sock) as tls:
            tls.sendall(HOSTILE[name])
        assert serves(access)
        server.stop()


def test_a_client_may_end_tls_politely(quiet: None) -> None:
    with playing(Scenario.ALL_GOOD) as (server, access):
        for client in (encrypted(access), SslClient(access, 465, trusting(access))):
            assert isinstance(client.sock, ssl.SSLSocket)
            with client.sock.unwrap() as sock:
                assert read_to_end(sock) == b""
        server.stop()


def test_a_second_starttls_is_refused_within_tls(quiet: None) -> None:
    with playing(Scenario.ALL_GOOD) as (_, access):
        for client in (encrypted(access), SslClient(access, 465, trusting(access))):
            with client:
                client.ehlo()
                assert client.docmd("STARTTLS")[0] == 503


def test_too_many_connections_are_sent_away(quiet: None) -> None:
    with playing(Scenario.ALL_GOOD) as (_, access):
        crowd = [raw(access, 25) for _ in range(MAX_CONNECTIONS)]
        try:
            assert all(sock.recv(4) == b"220 " for sock in crowd)
            with raw(access, 587) as late:
                assert read_to_end(late).startswith(b"421 4.7.0 ")
        finally:
            for sock in crowd:
                sock.close()


def test_a_message_above_the_announced_size_is_refused_before_and_after_data(quiet: None) -> None:
    with playing(Scenario.NO_ENCRYPTION) as (server, access), Client(access, 25) as client:
        client.ehlo()
        assert client.mail(access.sender, [f"SIZE={10 * 2**20 + 1}"])[0] == 552
        client.mail(access.sender)
        client.rcpt(access.recipient)
        assert client.data((b"x" * 998 + b"\r\n") * 10_500)[0] == 552
        client.mail(access.sender)
        client.rcpt(access.recipient)
        assert client.data(b"small\r\n")[0] == 250
        assert len(server.inbox.messages()) == 1


def test_a_line_without_end_ends_the_connection_not_the_memory(quiet: None) -> None:
    with playing(Scenario.NO_ENCRYPTION) as (_, access), Client(access, 25) as client:
        client.ehlo()
        client.mail(access.sender)
        client.rcpt(access.recipient)
        client.docmd("DATA")
        assert client.sock is not None
        with pytest.raises(OSError, match=r"reset|pipe"):
            for _ in range(1000):
                client.sock.sendall(b"x" * 2**17)
        client.close()


def test_more_than_a_hundred_recipients_are_refused() -> None:
    with playing(Scenario.NO_ENCRYPTION) as (_, access), Client(access, 25) as client:
        client.ehlo()
        client.mail(access.sender)
        codes = [client.rcpt(f"r{number}@practice.example")[0] for number in range(101)]
        assert codes == [250] * 100 + [452]


def test_a_subscriber_sees_each_mail_until_it_leaves_and_may_fail(caplog: pytest.LogCaptureFixture) -> None:
    def broken(message: CaughtMessage) -> None:
        raise RuntimeError("listener")

    with playing(Scenario.NO_ENCRYPTION) as (server, access), Client(access, 25) as client:
        seen: queue.SimpleQueue[CaughtMessage] = queue.SimpleQueue()
        server.inbox.subscribe(broken)
        leave = server.inbox.subscribe(seen.put)
        assert client.sendmail(access.sender, [access.recipient], b"Subject: one\r\n\r\n") == {}
        assert seen.get(timeout=SAFETY).data.startswith(b"Subject: one")
        leave()
        leave()
        client.sendmail(access.sender, [access.recipient], b"Subject: two\r\n\r\n")
        assert seen.empty()
        assert len(server.inbox.messages()) == 2
    assert "a listener of the practice inbox failed" in caplog.text


def _message(number: int, size: int) -> CaughtMessage:
    return CaughtMessage("a@practice.example", ("b@practice.example",), bytes([number]) * size, datetime.now(UTC))


def test_the_inbox_forgets_the_oldest_mails_first() -> None:
    inbox = Inbox()
    for number in range(60):
        inbox.add(_message(number, 1))
    assert [message.data[0] for message in inbox.messages()] == list(range(10, 60))
    inbox.clear()
    assert inbox.messages() == ()


def test_the_inbox_keeps_no_more_bytes_than_allowed_but_always_the_newest_mail() -> None:
    inbox = Inbox(max_bytes=100)
    for number in range(5):
        inbox.add(_message(number, 40))
    assert [message.data[0] for message in inbox.messages()] == [3, 4]
    inbox.add(_message(9, 500))
    assert [message.data[0] for message in inbox.messages()] == [9]
