"""In the middle of a test, at each of its stages: close, another site, a second test, a lost server, suspension."""

import os
import signal
import ssl
import subprocess
import threading

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton

from myreports_gui.model.events import Verdict
from myreports_gui.probe.request import Route
from tests.wire.certificates import Authority, make_authority, server_context

from .conftest import OpenWindow, Workstation
from .plays import HOST
from .servers import serving
from .staged import STAGES, Staged


@pytest.fixture(scope="module")
def authority() -> Authority:
    return make_authority()


@pytest.fixture(scope="module")
def tls(authority: Authority) -> ssl.SSLContext:
    return server_context(authority, names=(HOST,))


def threads() -> list[str]:
    return sorted(thread.name for thread in threading.enumerate())


@pytest.mark.parametrize("stage", STAGES)
def test_at_each_stage(open_window: OpenWindow, authority: Authority, tls: ssl.SSLContext, stage: str) -> None:
    server = Staged()
    with serving(server, tls=tls) as running:
        port = running.port
        route = Route(host=HOST, addresses=("127.0.0.1",), ports={25: port, 465: 1, 587: 1}, ca_pem=authority.pem)
        desk = open_window(route)
        wait, verdicts = desk.qtbot.waitUntil, list[Verdict]()
        desk.window.checks.verdict_reached.connect(verdicts.append)

        def begin() -> None:
            server.hold_at(stage)
            desk.press("testConnection")
            wait(server.reached.is_set, timeout=20_000)

        begin()
        assert not desk.find(QPushButton, "testConnection").isEnabled()
        desk.window.checks.start_test()
        assert not desk.window.menu_actions.test.isEnabled()
        assert server.begun == 1, "a second test began while the first one ran"
        server.lose.set()
        wait(lambda: len(verdicts) == 1)
        lost_at = {"ehlo again": "ehlo"}.get(stage, stage)
        if stage == "quit":  # everything is shown by then
            assert verdicts[0].ok
        else:
            assert (verdicts[0].ok, verdicts[0].failed_stage) == (False, lost_at)
            assert desk.text("verdict.headline").startswith("✖")

        begin()
        desk.press("cancelTest")
        wait(lambda: len(verdicts) == 2)
        wait(lambda: server.ended == server.begun)

        begin()
        desk.press("site.new")
        desk.press("unsaved.discard")
        assert not desk.window.checks.running
        wait(lambda: server.ended == server.begun)
        assert len(verdicts) == 2, "a test of another site told its verdict"
        assert desk.find(QPushButton, "testConnection").isEnabled()

        desk.fill_setup(host=HOST)
        begin()
        desk.window.close()
        desk.press("unsaved.discard")
        wait(lambda: not desk.window.isVisible())
        desk.services.worker.close()
        assert not [name for name in threads() if name in {"worker", "blocking call"}]
        wait(lambda: server.ended == server.begun)


def _stop(process: "subprocess.Popen[bytes]") -> None:
    process.send_signal(signal.SIGSTOP)
    _, status = os.waitpid(process.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)


def test_suspended_at_each_stage_it_goes_on(
    bare_workstation: Workstation, authority: Authority, tls: ssl.SSLContext
) -> None:
    w = bare_workstation
    (w.folder / "ca.pem").write_text(authority.pem)
    server = Staged()
    with serving(server, tls=tls) as running:
        server.hold_at(STAGES[0])
        arguments = (str(running.port), str(w.folder / "ca.pem"), str(len(STAGES)))
        process = w.start("tests.life.plays", "suspended", *arguments)
        assert process.stdout is not None
        for stage, following in zip(STAGES, (*STAGES[1:], ""), strict=True):
            assert server.reached.wait(30), f"{stage} was not reached"
            _stop(process)
            server.stage = following  # the answer arrives while the program is suspended
            server.reached.clear()
            server.release.set()
            process.send_signal(signal.SIGCONT)
            line = process.stdout.readline().decode()
            assert "Test passed" in line, (stage, line)
            server.release.clear()
        assert w.finish(process, "suspended") == 0
        assert "Traceback" not in w.errors("suspended")


def test_suspended_beyond_a_deadline_it_says_so(
    open_window: OpenWindow, authority: Authority, tls: ssl.SSLContext
) -> None:
    """Asyncio's clock goes on while a process is suspended: what is overdue afterwards has failed, in words."""
    server = Staged()
    with serving(server, tls=tls) as running:
        port = running.port
        route = Route(host=HOST, addresses=("127.0.0.1",), ports={25: port, 465: 1, 587: 1}, ca_pem=authority.pem)
        desk = open_window(route)
        aids = desk.window.desk.site.aids
        hasty = replace(aids, deadlines=replace(aids.deadlines, command=0.3))
        desk.window.sites.update_site(lambda site: replace(site, aids=hasty))
        server.hold_at("sender")
        with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
            desk.press("testConnection")
        assert desk.text("verdict.headline").startswith("✖")
        desk.qtbot.waitUntil(lambda: server.ended == server.begun)
