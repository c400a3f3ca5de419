"""What servers, certificates, mails and names say is shown as it is: no markup, no link, no terminal escape."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from myreports_gui.model.findings import Severity
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Status
from myreports_gui.model.survey import Cell
from myreports_gui.narration import english
from myreports_gui.narration.handovers import tell_handover
from myreports_gui.narration.surveys import CellTold
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.probe.request import Route
from myreports_gui.report.handover_html import sheet_html
from myreports_gui.store.sites import SiteStore, new_site
from myreports_gui.ui.choice_dialog import tell
from myreports_gui.ui.form_row import FormRow
from myreports_gui.ui.inbox_window import attachment_name
from myreports_gui.ui.matrix import MatrixTable
from tests.cli.running import Terminal, command
from tests.practice.client import encrypted
from tests.ui.conftest import Desk, MakeDesk
from tests.wire.certificates import server_context
from tests.wire.scripted import polite

from .conftest import OpenWindow
from .hostile_texts import ESCAPES, HIDDEN, HOSTILE, LINK, MARKUP, hidden_in, problems, renders_markup, shown
from .plays import HOST
from .servers import serving

SAYING = HOSTILE.encode("utf-8", "surrogateescape")


def test_the_walk_finds_what_it_looks_for(qtbot: QtBot) -> None:
    label = QLabel(LINK)
    label.setToolTip(MARKUP)
    label.setAccessibleName("\x1b[31m")
    label.show()
    qtbot.addWidget(label)
    assert len(problems()) == 3
    label.setTextFormat(Qt.TextFormat.PlainText)
    assert not renders_markup(label)


def hostile(failing: str) -> dict[str, bytes]:
    """What a server says at each stage, with 5xx at one."""
    replies = {"greeting": b"220 ", "MAIL": b"250 2.1.0 ", "RCPT": b"250 2.1.5 ", "RSET": b"250 ", "QUIT": b"221 "}
    replies |= {"AUTH": b"235 "}
    refusals = {"greeting": b"554 5.3.2 ", "AUTH": b"535 5.7.8 ", "MAIL": b"553 5.7.1 ", "RCPT": b"550 5.7.1 "}
    return {verb: (refusals[verb] if verb == failing else code) + SAYING + b"\r\n" for verb, code in replies.items()}


FAILING = ["nothing", "greeting", "AUTH", "MAIL", "RCPT"]
EHLO = b"250-mail.test " + SAYING + b"\r\n250-X" + SAYING + b"\r\n250 AUTH PLAIN\r\n"


@pytest.mark.parametrize("failing", FAILING)
def test_replies_in_the_window(open_window: OpenWindow, tmp_path: Path, failing: str) -> None:
    said = hostile(failing)
    greeting = said.pop("greeting")
    script = polite(greeting=greeting, ehlo=EHLO, replies={verb.encode(): reply for verb, reply in said.items()})
    with serving(script) as server:
        desk = open_window(Route(host=HOST, addresses=("127.0.0.1",), ports={25: server.port, 465: 1, 587: 1}))
        run(desk)
        if desk.window.checks.last_verdict.error == "consent-cleartext":  # type: ignore[union-attr]
            assert problems() == []
            with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
                desk.press("consent.yes")
        desk.window.log_card.show_filter(next(each for each in desk.window.log_card._buttons if each == "conversation"))
        desk.wait_text("logPane", "evil.test")
        assert problems() == []
        assert LINK in shown()
        desk.window._commands.write_log(str(tmp_path / "log.txt"))
        desk.qtbot.waitUntil((tmp_path / "log.txt").exists)
        sheet = tell_handover(
            desk.window.documents.handover_facts() or pytest.fail("no sheet"), desk.services.translate
        )
        desk.window._commands.write_log(str(tmp_path / "log.html"))
        desk.qtbot.waitUntil((tmp_path / "log.html").exists)
        for page in (sheet_html(sheet, "en"), (tmp_path / "log.html").read_text(encoding="utf-8")):
            if page.startswith("<!DOCTYPE"):
                assert not re.search("<(img|a|b)[ >]", page)
            assert hidden_in(page) == []
        report = desk.window.documents.support_report()
        assert "evil.test" in report
        assert hidden_in(report) == []
        assert tags_in("<b>x</b> [x](y)")
        assert not tags_in(report)
        desk.press("log.copy")
        saved = (tmp_path / "log.txt").read_text(encoding="utf-8")
        assert LINK in saved
        assert hidden_in(saved) == []


def tags_in(markdown: str) -> list[str]:
    """HTML and links that Markdown would let through: those not taken back by a backslash."""
    return re.findall(r"(?<!\\)<(?:img|a|b|h1)\b|(?<!\\)\]\(", markdown)


def run(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("testConnection")


@pytest.mark.parametrize("subject", ['<a href="//evil.test">x</a>\u202e', "<b>evil\x1b[31m</b>", "<img src=evil>\x9b"])
def test_a_certificate_in_the_consent_dialog(open_window: OpenWindow, subject: str) -> None:
    tls = server_context(None, names=(subject, HOST)) if subject.isascii() else _only_subject(subject)
    with serving(polite(), tls=tls) as server:
        desk = open_window(Route(host=HOST, addresses=("127.0.0.1",), ports={25: server.port, 465: 1, 587: 1}))
        run(desk)
        desk.qtbot.waitUntil(lambda: desk.has("consent.yes"))
        assert "evil" in shown()
        assert problems() == []
        desk.press("consent.no")
        desk.press("verdict.certificate")
        desk.qtbot.waitUntil(lambda: desk.has("certificate.headline"))
        assert problems() == []


def _only_subject(subject: str):  # type: ignore[no-untyped-def]
    from unittest.mock import patch  # noqa: PLC0415

    from tests.wire import certificates  # noqa: PLC0415

    names = certificates._general_name
    with patch.object(certificates, "_general_name", lambda name: names(HOST if name == subject else name)):
        return server_context(None, names=(subject, HOST))


@pytest.mark.parametrize("field", ["setup.host", "setup.user", "setup.from", "setup.replyTo", "forwarding.email"])
def test_what_was_typed_is_quoted_as_it_is(make_desk: MakeDesk, field: str) -> None:
    desk = make_desk()
    desk.fill_setup()
    desk.type(field, MARKUP)
    desk.press("testConnection")
    desk.find(QLineEdit, field).setFocus()
    desk.find(QLineEdit, "log.search").setFocus()
    assert problems() == []


def test_a_site_named_like_a_link(make_desk: MakeDesk, tmp_path: Path) -> None:
    store = SiteStore(tmp_path / "config")
    store.add(replace(new_site(LINK)))
    store.add(replace(new_site(f"Second {LINK}")))
    desk = make_desk(sites=store)
    desk.type("setup.host", "edited.example")
    for button, answer in (("site.new", "unsaved.back"), ("site.delete", "delete.no")):
        desk.press(button)
        desk.qtbot.waitUntil(lambda: desk.has(answer))  # noqa: B023 - waited for before it changes
        assert LINK in shown()
        assert problems() == []
        desk.press(answer)
    desk.press("site.rename")
    desk.qtbot.waitUntil(lambda: desk.has("site.name"))
    desk.type("site.name", f"Second {LINK}" if desk.window.desk.site.name == LINK else LINK)
    desk.press("site.name.ok")
    assert problems() == []


def test_a_message_box_shows_both_its_texts_as_they_are(make_desk: MakeDesk) -> None:
    desk = make_desk()
    tell(desk.window, "Title", HOSTILE.replace(ESCAPES, ""), LINK)
    assert LINK in shown()
    assert problems() == []
    desk.press("tell.ok")


def test_a_cell_of_the_survey_and_what_is_wrong_with_a_field(qtbot: QtBot) -> None:
    table = MatrixTable(english)
    qtbot.addWidget(table)
    table.begin((25,))
    cell = Cell(port=25, security=Security.NONE, open=True)
    said = f"The server's own words: {MARKUP}"
    table.show_cell(cell, CellTold("refused", "✖", Status.FAILED, "", "", (said,)))
    row = FormRow(QLabel("Host"), QLineEdit(table), QLabel(table), "")
    row.mark(Severity.ERROR, said)
    table.show()
    assert problems() == []
    assert "&lt;img" in row.editor.toolTip()


MAIL = (
    b"From: evil@practice.example\r\nTo: office@practice.example\r\nSubject: =?utf-8?b?PGEgaHJlZj0iaHR0cHM6Ly9ldmlsLnRl"
    b"c3QvIj54PC9hPgobWzMxbeKArg==?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    b"--b\r\nContent-Type: text/html; charset=%s\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + SAYING + b"\r\n"
    b'--b\r\nContent-Disposition: attachment; filename="%s"\r\n\r\nx\r\n--b--\r\n'
)


@pytest.mark.parametrize("charset", [b"utf-8", b"no-such-charset", b"rot13"])
@pytest.mark.parametrize("name", [b"../../<b>evil</b>.sh", b"..", b"&evil.exe"])
def test_a_mail_in_the_practice_inbox(practice: Callable[[Scenario], Desk], charset: bytes, name: bytes) -> None:
    desk = practice(Scenario.ALL_GOOD)
    access = desk.services.practice.access  # type: ignore[union-attr]
    with encrypted(access) as client:
        client.log_in()
        client.sendmail(access.sender, [access.recipient], MAIL % (charset, name))
    desk.wait_text("practice.inbox", "(1)")
    desk.press("practice.inbox")
    inbox = desk.window.practice.inbox_window
    assert inbox is not None
    part = inbox.findChild(QComboBox, "inbox.part")
    for index in range(part.count() if part is not None else 1):
        if part is not None:
            part.setCurrentIndex(index)
        assert "evil" in inbox.findChildren(QPlainTextEdit)[0].toPlainText()
        assert problems() == []


@pytest.mark.parametrize(
    "name",
    ["../../evil", "/etc/evil", "..", ".", "", "a/../b", "a\0b", "a\nb", "x" * 300, "con", "a\\..\\b", "\u202etxt.exe"],
)
def test_an_attachment_stays_in_its_own_folder(tmp_path: Path, name: str) -> None:
    path = tmp_path / attachment_name(name)
    path.write_bytes(b"content")
    assert list(tmp_path.rglob("*")) == [path]
    assert path.name.isprintable()
    assert not re.search(r'[<>:"/\\|?*]', path.name)


@pytest.fixture
def speaking_server() -> Iterator[int]:
    said = hostile("RCPT")
    greeting = said.pop("greeting")
    script = polite(greeting=greeting, ehlo=EHLO, replies={verb.encode(): reply for verb, reply in said.items()})
    with serving(script) as server:
        yield server.port


@pytest.mark.parametrize("form", ["terminal", "file", "json"])
def test_replies_on_a_terminal(speaking_server: int, form: str) -> None:
    fields = ["--host", "127.0.0.1", "--user", "u", "--from", "a@life.example", "--to", "b@other.example"]
    arguments = [*fields, "--retained-port", str(speaking_server), "--allow-cleartext-login"]
    stdout = Terminal() if form == "terminal" else None
    more = ["--json"] if form == "json" else []
    ran = command("check", *arguments, *more, environ={"MYREPORTS_PASSWORD": "pw"}, stdout=stdout)
    assert ran.code == 8
    assert "evil.test" in ran.out
    own = re.compile(r"\x1b\[[0-9;]*m|\r\x1b\[2K|\x1b\[[0-9]+A\x1b\[J")
    output = own.sub("", ran.out) if form == "terminal" else ran.out
    assert "\x1b[31mred" not in ran.out
    assert hidden_in(output) == []
    if form == "json":
        texts = [json.dumps(event, ensure_ascii=False) for event in ran.events]
        assert not [each for each in HIDDEN if any(each in text for text in texts)]
