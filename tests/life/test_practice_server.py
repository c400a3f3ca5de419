"""The practice server of the running window: loopback only, no relay, gone with the window."""

import smtplib
import socket
from pathlib import Path

import pytest

from myreports_gui.practice.scenarios import Scenario
from tests.practice.client import encrypted, playing

from .conftest import Workstation


def bound_sockets() -> dict[str, str]:
    """Sockets that listen on this machine by their inodes, with table and address, from the kernel's own tables."""
    found: dict[str, str] = {}
    for table in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            local, state, inode = (line.split()[at] for at in (1, 3, 9))
            if state == "0A" or table.startswith("udp"):  # 0A: LISTEN
                found[inode] = f"{table} {local.partition(':')[0]}"
    return found


def listening(pid: int) -> dict[str, str]:
    """Those of one process."""
    targets = [str(each.readlink()) for each in Path(f"/proc/{pid}/fd").iterdir()]
    own = {target[8:-1] for target in targets if target.startswith("socket:[")}
    return {inode: where for inode, where in bound_sockets().items() if inode in own}


@pytest.mark.parametrize("scenario", ["all-good", "port-25-silent"])
def test_it_listens_on_loopback_alone_and_is_gone_with_the_window(bare_workstation: Workstation, scenario: str) -> None:
    w = bare_workstation
    process = w.start("tests.life.plays", "practise", env={"PRACTICE": scenario})
    assert process.stdout is not None
    assert process.stdin is not None
    assert b"ready" in process.stdout.readline()
    bound = listening(process.pid)
    assert bound, "nothing listens: this test proves nothing"
    assert set(bound.values()) == {"tcp 0100007F"}  # 127.0.0.1 as the kernel writes it
    process.stdin.write(b"close\n")
    process.stdin.flush()
    assert w.finish(process, "practise") == 0
    assert not bound.keys() & bound_sockets().keys()  # another test may have got the same port meanwhile
    assert "Traceback" not in w.errors("practise")


def test_it_is_gone_when_the_window_is_killed(bare_workstation: Workstation) -> None:
    process = bare_workstation.start("tests.life.plays", "practise", env={"PRACTICE": "all-good"})
    assert process.stdout is not None
    process.stdout.readline()
    bound = listening(process.pid)
    process.kill()
    bare_workstation.finish(process, "killed")
    assert bound
    assert not bound.keys() & bound_sockets().keys()  # another test may have got the same port meanwhile


STRANGERS = [
    "boss@customer.example",
    "boss%customer.example@practice.example@x.example",
    "a@[192.0.2.1]",
    "@a:b@c.example",
]


@pytest.mark.parametrize("stranger", STRANGERS)
def test_it_relays_for_nobody_without_a_login_and_passes_nothing_on(stranger: str) -> None:
    with playing(Scenario.ALL_GOOD) as (server, access):
        with encrypted(access) as client:  # not logged in
            client.mail(access.sender)
            code, _ = client.rcpt(stranger)
            assert code >= 500
            client.rset()
            client.mail("someone@else.example")
            assert client.rcpt(stranger)[0] >= 500
        assert server.inbox.messages() == ()
        assert server.counts().connections


def test_a_relay_denied_scenario_refuses_strangers_even_after_a_login() -> None:
    with playing(Scenario.RELAY_DENIED) as (server, access):
        with encrypted(access) as client:
            client.log_in()
            with pytest.raises(smtplib.SMTPRecipientsRefused):
                client.sendmail(access.sender, ["boss@customer.example"], b"Subject: x\r\n\r\nx\r\n")
        assert server.inbox.messages() == ()


def test_what_it_takes_stays_in_its_inbox(monkeypatch: pytest.MonkeyPatch) -> None:
    """It never connects anywhere: every socket of the process that connects is the client's."""
    connected: list[object] = []
    real = socket.socket.connect

    def connect(sock: socket.socket, address: tuple[str, int]) -> None:
        connected.append(address)
        real(sock, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
    with playing(Scenario.ALL_GOOD) as (server, access):
        with encrypted(access) as client:
            client.log_in()
            client.sendmail(access.sender, ["boss@customer.example"], b"Subject: x\r\n\r\nx\r\n")
        assert len(server.inbox.messages()) == 1
    assert len(connected) == 1
