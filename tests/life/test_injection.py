"""Nothing typed, stored or edited by hand becomes a second command or header line on the wire."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit

from myreports_gui.model.settings import ForwardingForm, SetupForm, SystemState
from myreports_gui.probe.request import Route
from myreports_gui.store.site import Site
from myreports_gui.store.sites import SiteStore, new_site
from tests.cli.running import Ran, command
from tests.ui.conftest import Desk
from tests.wire.scripted import Scripted, polite

from .conftest import OpenWindow
from .plays import HOST
from .servers import serving

USER = "reports@life.example"
EVIL = "evil@life.example"
INJECTED = f"RCPT TO:<{EVIL}>"
BREAKS = ["\r\n", "\n", "\r", "\0", "\x1b", "\x85", "\x9b", "\u2028"]
NAMES = [repr(each)[1:-1] for each in BREAKS]
breaks = pytest.mark.parametrize("line_break", BREAKS, ids=NAMES)


@pytest.fixture(scope="module")
def server() -> Iterator[Scripted]:
    """Takes unsecured mail of whoever logs in; any text at all that is injected would be heard."""
    with serving(polite(ehlo=b"250-mail.test\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN\r\n")) as running:
        yield running


@pytest.fixture(autouse=True)
def nothing_injected(server: Scripted) -> Iterator[None]:
    server.heard.clear()
    yield
    assert not [line for line in server.heard if b"evil" in line.lower()]


def check(server: Scripted, *more: str, verb: str = "check", password: str = "pw", **fields: str) -> Ran:
    """A headless test against the server with these fields spoilt."""
    values = {"host": "127.0.0.1", "user": USER, "from": USER, "retained-port": str(server.port)} | fields
    arguments = [text for name, value in values.items() for text in (f"--{name}", value)]
    environ = {"MYREPORTS_PASSWORD": password}
    return command(verb, *arguments, "--allow-cleartext-login", *more, environ=environ)


def test_the_server_is_reached_and_hears_what_it_is_told(server: Scripted) -> None:
    assert check(server).code == 0
    assert b"MAIL FROM:<" + USER.encode() + b">" in server.heard


@breaks
@pytest.mark.parametrize("field", ["host", "user", "from", "reply-to", "to", "ehlo-name", "password"])
def test_arguments(server: Scripted, field: str, line_break: str) -> None:
    ran = check(server, **{field: f"{USER}{line_break}{INJECTED}"})
    assert (ran.code, server.heard) == (2, []), ran.err
    assert len(ran.err.splitlines()) == 1
    assert line_break not in ran.err.strip()


@breaks
@pytest.mark.parametrize("field", ["to", "subject"])
def test_arguments_of_a_message(server: Scripted, field: str, line_break: str) -> None:
    spoilt = {"to": USER, "subject": "x"} | {field: f"{USER}{line_break}Bcc: {EVIL}"}
    ran = check(server, verb="send", **spoilt)
    assert (ran.code, server.heard) == (2, []), ran.err


def stored(home: Path, change: Callable[[dict[str, dict[str, object]]], None], server: Scripted) -> None:
    """A site as the program wrote it, then edited by hand."""
    store = SiteStore(home / "config_home" / "myreports-email-configurator")
    setup = SetupForm(host="127.0.0.1", user=USER, has_password=True, from_address=USER, synchronize=True)
    forwarding = ForwardingForm(server="127.0.0.1", port=server.port, user=USER, has_password=True, email=USER)
    site = new_site("By hand")
    store.add(Site(id=site.id, name=site.name, state=SystemState(setup=setup, forwarding=forwarding)))
    document = json.loads(store.path.read_text())
    change(document["sites"][0])
    store.path.write_text(json.dumps(document))


DANGEROUS = [*(f"{USER}{each}{INJECTED}" for each in BREAKS), f"{EVIL}> SIZE=1", f"<{EVIL}", f"a b <{EVIL}>"]


@pytest.mark.parametrize("text", DANGEROUS, ids=[*NAMES, "parameter", "bracket", "display name"])
@pytest.mark.parametrize("field", ["state.forwarding.email", "state.setup.reply_to", "aids.ehlo_name"])
def test_a_site_edited_by_hand(server: Scripted, own_home: Path, field: str, text: str) -> None:
    def change(site: dict[str, dict[str, object]]) -> None:
        *path, last = field.split(".")
        for name in path:
            site = site[name]  # type: ignore[assignment]
        site[last] = text  # type: ignore[assignment]

    stored(own_home, change, server)
    arguments = ("--site", "By hand", "--to", USER, "--allow-cleartext-login")
    environ = {"MYREPORTS_SYSTEM_PASSWORD": "pw"}
    ran = command("send", *arguments, environ=environ)
    assert (ran.code, server.heard) == (2, []), (ran.out, ran.err)
    assert "internal error" not in ran.err
    assert ran.err.strip()


@breaks
def test_a_name_edited_by_hand(server: Scripted, own_home: Path, line_break: str) -> None:
    """It would become a subject and a file name."""
    name = f"Acme{line_break}Bcc: {EVIL}"

    def change(site: dict[str, dict[str, object]]) -> None:
        site["name"] = name  # type: ignore[assignment]

    stored(own_home, change, server)
    arguments = ("--site", name, "--to", USER, "--allow-cleartext-login")
    ran = command("send", *arguments, environ={"MYREPORTS_SYSTEM_PASSWORD": "pw"})
    assert ran.code == 2, (ran.out, ran.err)


@pytest.mark.parametrize("text", ["pw\r\nRCPT TO:<evil@life.example>", "pw\0evil", "pw\n"])
def test_a_password_in_the_environment(server: Scripted, text: str) -> None:
    ran = check(server, password=text)
    assert (ran.code, server.heard) == (2, [])


# The window


@pytest.fixture
def desk(open_window: OpenWindow, server: Scripted) -> Desk:
    ports = {25: server.port, 465: 1, 587: 1}
    return open_window(Route(host=HOST, addresses=("127.0.0.1",), ports=ports))


def paste(desk: Desk, name: str, text: str) -> None:
    """What a clipboard holds goes into a line edit as it is, line ends included."""
    editor = desk.find(QLineEdit, name)
    editor.setText(text)
    editor.textEdited.emit(text)
    assert editor.text() == text


FIELDS = ["setup.host", "setup.user", "setup.password", "setup.from", "setup.replyTo"]
IMPORTED = ["forwarding.server", "forwarding.port", "forwarding.user", "forwarding.password", "forwarding.email"]


@pytest.mark.parametrize("field", [*FIELDS, *IMPORTED])
def test_fields_of_the_window(desk: Desk, server: Scripted, field: str) -> None:
    connections = server.connections
    if field in IMPORTED:
        desk.fill_forwarding(HOST)
        desk.find(QCheckBox, "setup.synchronize").click()
    good = desk.find(QLineEdit, field).text()
    for line_break in BREAKS:
        paste(desk, field, f"{good}{line_break}{INJECTED}")
        if field == "forwarding.password":
            paste(desk, "forwarding.confirmPassword", f"{good}{line_break}{INJECTED}")
        desk.press("testConnection")
        assert not desk.window.checks.running
        assert desk.text("verdict.headline").startswith("✖ Correct this first")
        assert desk.has("verdict.goToField")
        desk.press("setup.save" if field in FIELDS else "forwarding.save")
        assert not desk.has("site.name"), "it would have been saved"
    assert server.connections == connections


@pytest.mark.parametrize("field", ["sampleReport.to", "sampleReport.subject"])
def test_recipients_and_subject_of_the_window(desk: Desk, field: str) -> None:
    desk.press("sendSampleReport")
    desk.type("sampleReport.to", USER)
    for line_break in BREAKS:
        paste(desk, field, f"{USER}{line_break}Bcc: {EVIL}")
        desk.press("sampleReport.send")
        assert desk.has(f"{field}.message")
        assert not desk.window.checks.running
    desk.press("sampleReport.cancel")


def test_a_name_of_a_site(desk: Desk) -> None:
    desk.press("setup.save")
    desk.qtbot.waitUntil(lambda: desk.has("site.name"))
    for line_break in BREAKS:
        paste(desk, "site.name", f"Acme{line_break}{INJECTED}")
        desk.press("site.name.ok")
        assert desk.text("site.name.message").startswith("✖")
