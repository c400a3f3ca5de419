"""Before a search that finds nothing means anything: it finds each form where it is."""

import base64
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from tests.real.parts import need_programs

from .search import ONE, TWO, files, forms, hits

USER = "pbx@life.example"


@pytest.mark.parametrize("password", [ONE, TWO])
def test_each_form_is_found_in_a_file_that_holds_it(tmp_path: Path, password: str) -> None:
    wanted = forms(password, USER)
    assert len(wanted) > 60
    for number, form in enumerate(wanted.values()):
        (tmp_path / str(number)).write_bytes(b"before " + form + b" after")
    found = hits(files(tmp_path), wanted)
    for number, name in enumerate(wanted):
        assert f"{number}: {name}" in found


@pytest.mark.parametrize("password", [ONE, TWO])
@pytest.mark.parametrize("before", ["", "x", "xy", "\0user\0"])
def test_it_is_found_inside_longer_base64(password: str, before: str) -> None:
    longer = base64.b64encode(f"{before}{password}and more".encode())
    assert hits({"log": b"535 " + longer}, forms(password, USER))


def test_it_is_found_inside_the_parts_of_a_message_and_in_its_headers() -> None:
    for place in ("text", "html", "attachment", "subject"):
        message = EmailMessage()
        message["Subject"] = ONE if place == "subject" else "x"
        message.set_content(ONE if place == "text" else "x", cte="base64")
        message.add_alternative(f"<p>{ONE if place == 'html' else 'x'}</p>", subtype="html", cte="quoted-printable")
        attached = ("x" * 60 + ONE if place == "attachment" else "x").encode()
        message.add_attachment(attached, maintype="application", subtype="octet-stream", filename="x")
        assert hits({"mail": message.as_bytes()}, forms(ONE, USER)), place


@pytest.mark.parametrize("where", ["title", "page"])
@pytest.mark.parametrize("password", [ONE, TWO])
def test_it_is_found_inside_a_pdf(qtbot: QtBot, where: str, password: str) -> None:
    need_programs("pdftotext")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(password if where == "title" else "x")
    painter = QPainter(writer)
    painter.drawText(500, 500, password if where == "page" else "x")
    painter.end()
    assert hits({"report.pdf": bytes(buffer.data().data())}, forms(password, USER))


def test_a_file_name_is_searched_too(tmp_path: Path) -> None:
    (tmp_path / ONE).write_bytes(b"")
    assert hits(files(tmp_path), forms(ONE, USER))


def test_what_is_clean_stays_clean() -> None:
    clean = {"log": base64.b64encode(b"Password:") + "••••••, Grüße aus Öl".encode()}
    assert hits(clean, forms(ONE, USER) | forms(TWO, USER)) == []
