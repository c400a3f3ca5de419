"""What the rows share: the mail server, the environment of child processes, requests and other programs' commands."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from myreports_gui.model.plan import Plan, plan_after
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm, SystemState, TestAids
from myreports_gui.model.synchronization import as_if_saved
from myreports_gui.probe.request import CheckRequest, Route
from tests.real.postfix import PASSWORDS, RealPostfix

ROOT = Path(__file__).parents[2]
HOST = "localhost"
USER = next(iter(PASSWORDS))
PASSWORD = PASSWORDS[USER]
_ENTRY = "import sys; from myreports_gui.__main__ import main; sys.exit(main())"


class FailedProgramError(Exception):
    """A program that was to be timed did not do its work."""


@dataclass(frozen=True)
class Parts:
    """`pairs`: how many each row wants; `home`: a folder of the run's own."""

    postfix: RealPostfix
    home: Path
    pairs: int

    def few(self, most: int) -> int:
        """For rows that take seconds a pair."""
        return min(self.pairs, most)

    @property
    def port(self) -> int:
        return self.postfix.ports[587]

    def environment(self, **more: str) -> dict[str, str]:
        """As a user has it: compiled files are kept, buffers too, the system's certificates are the distribution's."""
        unwanted = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "SSL_CERT_FILE", "SSL_CERT_DIR", "DISPLAY")
        kept = {name: value for name, value in os.environ.items() if name not in unwanted}
        folders = {f"XDG_{name}": str(self.home) for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME")}
        ours = {"HOME": str(self.home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        return {**kept, **folders, **ours, "MYREPORTS_PASSWORD": PASSWORD, **more}

    def timed(self, command: Sequence[str]) -> float:
        """Milliseconds of a whole process. Raises FailedProgramError where it does not end with 0."""
        began = time.perf_counter()
        done = subprocess.run(
            command, env=self.environment(), cwd=self.home, capture_output=True, text=True, timeout=120, check=False
        )
        took = 1000 * (time.perf_counter() - began)
        if done.returncode != 0:
            raise FailedProgramError(f"{command[0]} ended with {done.returncode}: {done.stdout[-800:]}{done.stderr}")
        return took

    def swaks(self, port: int | None = None, *options: str, mechanism: str = "", last: str = "RCPT") -> list[str]:
        """The rival of most rows, with what it needs to reach and enter this server."""
        command = ["swaks", "--tls", "--auth", *([mechanism] if mechanism else []), "--quit-after", last]
        command += ["--server", HOST, "--port", str(port or self.port), "--auth-user", USER]
        return [*command, "--auth-password", PASSWORD, "--from", USER, "--to", USER, "--ehlo", "[127.0.0.1]", *options]

    def our_check(self) -> list[str]:
        """The installed entry point's own line; a checkout needs no installation for it."""
        fields = ["--host", HOST, "--user", USER, "--from", USER, "--retained-port", str(self.port)]
        return [sys.executable, "-c", _ENTRY, "check", *fields, "--ca-file", str(self.postfix.ca_pem)]

    def request(
        self, ports: dict[int, int], *, port: int | None = None, ssl: bool = False, recipient: str | None = None
    ) -> CheckRequest:
        """`ports`: where the plan's ports really are; `port`, `ssl`: the retained values."""
        aids = TestAids(ca_file=str(self.postfix.ca_pem))
        return CheckRequest(
            plan=plan_for(port=port, ssl=ssl, aids=aids),
            password=Secret(PASSWORD),
            aids=aids,
            recipient=recipient,
            route=Route(host=HOST, addresses=("127.0.0.1",), ports=ports),
        )


def state_for(*, port: int | None, ssl: bool = False) -> SystemState:
    setup = SetupForm(host=HOST, user=USER, has_password=True, from_address=USER)
    return SystemState(setup=setup, retained=Retained(port=port, ssl=ssl))


def plan_for(*, port: int | None, ssl: bool, aids: TestAids) -> Plan:
    state = state_for(port=port, ssl=ssl)
    return plan_after(as_if_saved(state, state.setup, ForwardingForm()), aids)


@contextmanager
def closed_port() -> Iterator[int]:
    """Bound, so that nobody else takes it, but nobody listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        yield sock.getsockname()[1]


@contextmanager
def silent_port() -> Iterator[int]:
    """A port whose packets seem to be dropped: the backlog of a listening socket is full."""
    with ExitStack() as stack:
        sock = stack.enter_context(socket.socket())
        sock.bind(("127.0.0.1", 0))
        sock.listen(0)
        for _ in range(3):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            with suppress(BlockingIOError):
                filler.connect(sock.getsockname())
        yield sock.getsockname()[1]
