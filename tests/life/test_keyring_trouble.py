"""Keyrings that do not do what is asked: one clear sentence each, and no password is taken without a word."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.settings import SetupForm, SystemState
from myreports_gui.narration import Narrator
from myreports_gui.store.secrets import SecretError, SessionSecrets, StoredPassword
from myreports_gui.store.site import Dialog
from myreports_gui.store.sites import Site, SiteStore, new_site
from tests.store.conftest import KeyringSession, need
from tests.ui.conftest import MakeDesk

from .conftest import Workstation, environment
from .plays import SITE, USER
from .search import ONE, files, forms, hits

pytestmark = pytest.mark.real

STORED = "Stored before"


def check_both(
    w: Workstation,
    code: ErrorCode,
    *,
    env: dict[str, str] | None = None,
    hasty: bool = False,
    meanwhile: Callable[[], None] = lambda: None,
) -> None:
    """The window and `check --site` say the same about this keyring. `meanwhile`: done while the window's call runs."""
    before = ["tests.life.hasty"] if hasty else []
    told = Narrator().error(code)
    process = w.start(*before, "tests.life.plays", "keyring-trouble", env=env)
    assert process.stdout is not None
    first = process.stdout.readline()
    assert first, process.communicate()[1].decode()
    assert json.loads(first) == {"event": "calling"}
    meanwhile()
    exit_code = w.finish(process, "window")
    assert (exit_code, "Traceback" in w.errors("window")) == (0, False), w.errors("window")
    alive, said, kept = map(json.loads, w.output("window").splitlines())
    assert alive == {"event": "alive"}
    assert told.message in said["said"]
    assert told.advice in said["said"]
    assert said["stored"] == []
    assert kept == {"placeholder": "kept for this session", "text": ""}

    store = SiteStore(Path(w.env["XDG_CONFIG_HOME"]) / "myreports-email-configurator")
    setup = SetupForm(host="mail.life.example", user=USER, has_password=True, from_address=USER)
    site: Site = new_site(STORED)
    store.add(Site(id=site.id, name=site.name, state=SystemState(setup=setup)))
    exit_code = w.run("check", *before, "myreports_gui", "check", "--site", STORED, env=env)
    assert (exit_code, w.errors("check")) == (11, "")
    assert told.message in w.output("check")
    assert told.advice in w.output("check")
    assert hits(files(w.folder) | w.outputs, forms(ONE, USER)) == []
    assert SITE in [each.name for each in store.load().sites]  # what is not secret was saved


def test_locked(workstation: Workstation, session: KeyringSession) -> None:
    session.lock()
    check_both(workstation, ErrorCode.KEYRING_LOCKED)


def test_absent(bare_workstation: Workstation) -> None:
    check_both(bare_workstation, ErrorCode.KEYRING_MISSING)


def test_killed_in_the_middle_of_a_call(workstation: Workstation, session: KeyringSession) -> None:
    session.signal(signal.SIGSTOP)
    check_both(workstation, ErrorCode.KEYRING_MISSING, meanwhile=lambda: session.signal(signal.SIGKILL))


def test_slower_than_its_deadline(workstation: Workstation, session: KeyringSession) -> None:
    session.signal(signal.SIGSTOP)
    check_both(workstation, ErrorCode.KEYRING_TIMEOUT, hasty=True)
    session.signal(signal.SIGCONT)
    assert session.labels() == []


@contextmanager
def refusing_service(address: str) -> Iterator[None]:
    """A Secret Service that says AccessDenied to everything, as a confined desktop does."""
    from jeepney import MessageType, new_error  # type: ignore[import-untyped]  # noqa: PLC0415 - Linux only
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]  # noqa: PLC0415
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # noqa: PLC0415

    with closing(open_dbus_connection(address)) as connection:
        connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.secrets"), timeout=20)
        stop = threading.Event()

        def serve() -> None:
            while not stop.is_set():
                try:
                    message = connection.receive(timeout=0.1)
                except TimeoutError:
                    continue
                if message.header.message_type is MessageType.method_call:
                    connection.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied", "s", ("No.",)))

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join(20)


def test_a_hanging_keyring_does_not_hold_the_window_open(workstation: Workstation, session: KeyringSession) -> None:
    session.signal(signal.SIGSTOP)
    workstation.play("close-while-the-keyring-hangs")
    assert json.loads(workstation.output("close-while-the-keyring-hangs")) == {"calling": True}
    session.signal(signal.SIGCONT)
    assert session.labels() == []


class Hanging(SessionSecrets):
    """Lets every call run out of its 30 seconds."""

    durable = True  # type: ignore[misc]

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []

    def put(self, site_id: str, dialog: Dialog, stored: StoredPassword) -> None:
        self.calls.append("put")
        raise SecretError(ErrorCode.KEYRING_TIMEOUT)

    def delete(self, site_id: str, dialog: Dialog) -> None:
        self.calls.append("delete")
        raise SecretError(ErrorCode.KEYRING_TIMEOUT)


def test_a_first_save_waits_for_a_hanging_keyring_once_and_leaves_no_site(make_desk: MakeDesk) -> None:
    secrets = Hanging()
    desk = make_desk(secrets)
    desk.fill_setup()
    desk.press("setup.save")
    desk.name_site(SITE)
    desk.qtbot.waitUntil(lambda: desk.has("keyring.session"))
    assert secrets.calls == ["put"]
    assert desk.stored_names() == []
    assert len(desk.services.sites.leftovers()) == 2  # asked for at the next start


def test_refusing(tmp_path: Path) -> None:
    need("dbus-daemon")
    session = KeyringSession(tmp_path / "session")
    try:
        with refusing_service(session.env["DBUS_SESSION_BUS_ADDRESS"]):
            check_both(Workstation(tmp_path, environment(tmp_path, session.env)), ErrorCode.KEYRING_REFUSED)
    finally:
        session.close()


@pytest.mark.parametrize("backend", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"])
def test_configured_to_fail_or_to_drop(workstation: Workstation, session: KeyringSession, backend: str) -> None:
    check_both(workstation, ErrorCode.KEYRING_REFUSED, env={"PYTHON_KEYRING_BACKEND": backend})
    assert session.labels() == []


@pytest.fixture(scope="module")
def plaintext_keyring(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The path of a real keyrings.alt, which stores plain text; from the package index, so only where there is one."""
    target = tmp_path_factory.mktemp("keyrings.alt")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(target), "keyrings.alt"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode:
        pytest.skip("keyrings.alt cannot be had from the package index")
    return str(target)


@pytest.mark.parametrize("configured", [False, True], ids=["by itself", "configured"])
def test_plaintext_backend(bare_workstation: Workstation, plaintext_keyring: str, configured: bool) -> None:
    w = bare_workstation
    env = {"PYTHONPATH": f"{w.env['PYTHONPATH']}:{plaintext_keyring}"}
    if configured:
        env["PYTHON_KEYRING_BACKEND"] = "keyrings.alt.file.PlaintextKeyring"
    asked = [sys.executable, "-c", "import keyring; print(keyring.get_keyring())"]
    chosen = subprocess.run(asked, env={**w.env, **env}, capture_output=True, text=True, check=True)
    assert "PlaintextKeyring" in chosen.stdout, "keyring itself would not write plain text: this test proves nothing"
    check_both(w, ErrorCode.KEYRING_REFUSED if configured else ErrorCode.KEYRING_MISSING, env=env)
    assert not list(w.folder.rglob("keyring_pass.cfg"))
