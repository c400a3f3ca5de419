"""The real window on a site in memory: clicks, cancels and streams that tell how long they took."""

import asyncio
import socket
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from myreports_gui import app
from myreports_gui.model.events import Event, Resolved, StageStarted, Step, Verdict
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, TestAids
from myreports_gui.model.stages import Stage, Status
from myreports_gui.narration import Narrator, english
from myreports_gui.probe.request import CheckRequest
from myreports_gui.store.secrets import SessionSecrets
from myreports_gui.store.sites import new_site
from myreports_gui.ui.job import Worker
from myreports_gui.ui.log_pane import MAXIMUM_LINES
from myreports_gui.ui.main_window import MainWindow
from myreports_gui.ui.memory_sites import MemorySites
from myreports_gui.ui.services import Check, Emit
from tests.bench.parts import PASSWORD, plan_for, state_for
from tests.bench.window_child import Painted, run, say, told_when_painted

TOLD_AT: Final = datetime(2026, 11, 23, 9, 41, 2, 113000, tzinfo=UTC)
_TIMES_DRAWN: Final = 3
"""Turns of the event loop without a longer pause after the last line, before the longest is told."""


class Clicks(QObject):
    """`click`: Test Connection to the painted verdict. `cancel STAGE`: Stop in that stage to the window's readiness."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._began = 0.0
        self._stage: str | None = None
        self._hanging = threading.Event()
        window.checks.verdict_reached.connect(self._verdict_reached)

    def wire(self, check: Check) -> Check:
        """The same, and says when the stage that is to be cancelled has begun."""

        async def watched(request: CheckRequest, emit: Emit) -> Verdict:
            def tell(event: Event) -> None:
                emit(event)
                if isinstance(event, StageStarted) and event.stage.value == self._stage:
                    self._stage = None
                    # The wire waits now: nothing more comes until the deadline.
                    asyncio.get_running_loop().call_later(0.15, say, "hanging")

            return await check(request, tell)

        return watched

    def obey(self, line: str) -> None:
        match line.split():
            case ["click"]:
                self._stage = None
                self._began = time.monotonic()
                self._button("testConnection").click()
            case ["hang", stage]:
                self._stage = stage
                self._button("testConnection").click()
            case ["port", port]:
                site = self._window.desk.site
                self._window.desk.show(replace(site, state=state_for(port=int(port))), is_stored=False)
                self._type_password()
                say("ok")
            case ["deaf"]:
                self._deaf_resolver()
                say("ok")
            case ["stop"]:
                self._began = time.monotonic()
                self._button("cancelTest").click()

    def _type_password(self) -> None:
        setup = self._window.desk.site.state.setup
        self._window.type_in(setup, Secret(PASSWORD), ForwardingForm(), Secret(""))

    def _button(self, name: str) -> QPushButton:
        button = self._window.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        return button

    def _verdict_reached(self, verdict: Verdict) -> None:
        panel = self._window.verdict_panel
        panel.update()
        Painted(panel, lambda: self._told(verdict))

    def _told(self, verdict: Verdict) -> None:
        ready = self._button("testConnection").isEnabled() and not self._window.checks.running
        say("verdict", verdict.error or "ok", "ready" if ready else "busy", 1000 * (time.monotonic() - self._began))

    def _deaf_resolver(self) -> None:
        """A system resolver that never answers."""
        known = socket.getaddrinfo

        def hang(host: str | bytes | None, *arguments: object, **options: object) -> object:
            if threading.current_thread().name == "name-look-up":
                self._hanging.wait()
            return known(host, *arguments, **options)  # type: ignore[arg-type]

        socket.getaddrinfo = hang  # type: ignore[assignment]


def with_real_wire(ca_file: str, port: int) -> None:
    application = QApplication(sys.argv[:1])
    app.load_resources()
    worker = Worker()
    site = replace(new_site("Bench"), state=state_for(port=port), aids=TestAids(ca_file=ca_file))
    services = app.make_services(worker, MemorySites(site), SessionSecrets())
    clicks: list[Clicks] = []

    async def check(request: CheckRequest, emit: Emit) -> Verdict:
        return await clicks[0].wire(services.check)(request, emit)

    window = MainWindow(replace(services, check=check))
    clicks.append(Clicks(window))

    def loaded() -> None:
        window.type_in(site.state.setup, Secret(PASSWORD), ForwardingForm(), Secret(""))
        say("ready")

    window.sites.loaded.connect(loaded)
    window.start()
    window.show()
    run(application, clicks[0].obey)
    worker.close()


class Heartbeat(QObject):
    """The longest time between two turns of the event loop, from `start` to the turn after `stop`."""

    def __init__(self, done: Callable[[float], None]) -> None:
        super().__init__()
        self._done = done
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._clock = QElapsedTimer()
        self._longest = 0
        self._left: int | None = None

    def start(self) -> None:
        self._longest, self._left = 0, None
        self._clock.start()
        self._timer.start(0)

    def stop(self) -> None:
        self._left = _TIMES_DRAWN

    def _beat(self) -> None:
        self._longest = max(self._longest, self._clock.nsecsElapsed())
        self._clock.start()
        if self._left is not None:
            self._left -= 1
            if self._left <= 0:
                self._timer.stop()
                self._done(self._longest / 1e6)


def told_steps(count: int) -> list[Step]:
    detail = Resolved(host="mail.acme.example", addresses=("192.0.2.25",))
    return [Step(stage=Stage.RESOLVE, status=Status.OK, elapsed=0.012, detail=detail) for _ in range(count)]


def with_told_lines(count: int) -> None:
    """`stream`: Test Connection with a wire that tells `count` steps as fast as it can."""
    application = QApplication(sys.argv[:1])
    worker = Worker()
    steps = told_steps(count)

    async def check(request: CheckRequest, emit: Emit) -> Verdict:
        for step in steps:
            emit(step)
        verdict = Verdict(ok=True, port=587)
        emit(verdict)
        return verdict

    site = replace(new_site("Bench"), state=state_for(port=587))
    window = MainWindow(replace(app.make_services(worker, MemorySites(site), SessionSecrets()), check=check))
    heart = Heartbeat(lambda longest: say("longest", longest))
    pane = window.log_card.pane

    def obey(_line: str) -> None:
        pane.clear_records()
        heart.start()
        window.plan_panel.test.click()

    def drawn() -> None:
        if pane.document().blockCount() > count and not window.checks.running:
            heart.stop()

    def loaded() -> None:
        window.type_in(site.state.setup, Secret(PASSWORD), ForwardingForm(), Secret(""))
        say("ready")

    pane.textChanged.connect(drawn)
    window.sites.loaded.connect(loaded)
    window.start()
    window.show()
    watch = told_when_painted(window)
    run(application, obey)
    worker.close()
    del watch


def with_bare_edit(count: int) -> None:
    """`stream`: the same lines, already words, through the same door into a bare text edit."""
    application = QApplication(sys.argv[:1])
    worker = Worker()
    narrator = Narrator(english)
    plan = plan_for(port=587, ssl=False, aids=TestAids())
    lines = ["\n".join(narrator.log_lines(step, TOLD_AT, plan)) for step in told_steps(count)]
    edit = QPlainTextEdit()
    edit.setMaximumBlockCount(MAXIMUM_LINES)
    edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    edit.resize(1280, 300)
    heart = Heartbeat(lambda longest: say("longest", longest))

    async def operation(emit: Callable[[str], None]) -> None:
        for line in lines:
            emit(line)

    def obey(_line: str) -> None:
        edit.clear()
        heart.start()
        worker.submit(operation, edit.appendPlainText, lambda _: heart.stop())

    edit.show()
    say("ready")
    run(application, obey)
    worker.close()
