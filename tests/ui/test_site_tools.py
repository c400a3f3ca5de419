"""Sites as a technician with many customers handles them: find, copy, order, take along."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from myreports_gui.model.events import Certificate, Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.settings import Pin, SetupForm, SystemState
from myreports_gui.store.sites import SiteStore, new_site

from .conftest import Desk, FakeWire, MakeDesk

# The offscreen platform says so of every list that opens under an editor.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NAMES = ("Müller AG, Köln", "Acme GmbH", "Zoo Leipzig")
CERTIFICATE = Certificate(
    subject="mail.acme.example",
    san=(),
    issuer="Acme CA",
    not_before=datetime(2026, 1, 1, tzinfo=UTC),
    not_after=datetime.now(UTC) + timedelta(days=12, hours=1),
    sha256="ab" * 32,
    key="RSA 2048",
    trusted=True,
)
GOOD = Verdict(
    ok=True, port=587, security=Security.STARTTLS, tls_version="TLSv1.3", certificate=CERTIFICATE, authenticated=True
)


@pytest.fixture
def three(make_desk: MakeDesk, tmp_path: Path) -> Desk:
    store = SiteStore(tmp_path / "config")
    for name in NAMES:
        setup = SetupForm(host="mail.acme.example", user="u", has_password=True, from_address="a@b.example")
        store.add(replace(new_site(name), state=SystemState(setup=setup)))
    return make_desk()


def listed(desk: Desk) -> list[str]:
    picker = desk.find(QComboBox, "sitePicker")
    return [picker.itemText(row) for row in range(picker.count())]


def wait_for_site(desk: Desk, name: str) -> None:
    desk.qtbot.waitUntil(lambda: desk.window.desk.site.name == name)


@pytest.mark.parametrize(
    ("typed", "name"), [("leip", "Zoo Leipzig"), ("köln", "Müller AG, Köln"), ("Acme GmbH", "Acme GmbH")]
)
def test_a_part_of_the_name_and_return_bring_the_site(three: Desk, typed: str, name: str) -> None:
    three.type("sitePicker.search", typed)
    QTest.keyClick(three.find(QLineEdit, "sitePicker.search"), Qt.Key.Key_Return)
    wait_for_site(three, name)
    assert three.find(QComboBox, "sitePicker").currentText() == name


def test_what_fits_no_site_or_several_leaves_all_as_it_is(three: Desk) -> None:
    before = three.window.desk.site.name
    for typed in ("nobody", "e"):
        three.type("sitePicker.search", typed)
        QTest.keyClick(three.find(QLineEdit, "sitePicker.search"), Qt.Key.Key_Return)
        assert three.find(QComboBox, "sitePicker").currentText() == before
    assert listed(three) == list(NAMES)
    assert three.window.desk.site.name == before


def test_a_copy_has_all_but_the_passwords(three: Desk) -> None:
    three.find(QAction, "action.duplicateSite").trigger()
    three.qtbot.waitUntil(lambda: three.has("site.name"))
    assert three.text("site.name") == "Zoo Leipzig (2)"
    three.press("site.name.ok")
    wait_for_site(three, "Zoo Leipzig (2)")
    assert three.text("setup.host") == "mail.acme.example"
    assert not three.window.desk.site.state.setup.has_password
    assert three.stored_names() == [*NAMES, "Zoo Leipzig (2)"]


def test_the_order_is_kept_over_a_restart(three: Desk, make_desk: MakeDesk) -> None:
    three.find(QAction, "action.order.name").trigger()
    assert listed(three) == sorted(NAMES)
    three.qtbot.waitUntil(lambda: three.services.sites.load().order == "name")
    assert listed(make_desk()) == sorted(NAMES)
    three.find(QAction, "action.moveUp").trigger()  # back to the own order
    three.qtbot.waitUntil(lambda: listed(three) == ["Müller AG, Köln", "Zoo Leipzig", "Acme GmbH"])


def test_the_site_used_last_comes_first(three: Desk) -> None:
    three.find(QAction, "action.order.used").trigger()
    three.type("sitePicker.search", "acme")
    QTest.keyClick(three.find(QLineEdit, "sitePicker.search"), Qt.Key.Key_Return)
    three.qtbot.waitUntil(lambda: listed(three)[0] == "Acme GmbH")


def test_export_and_import_carry_no_password_and_overwrite_nothing(three: Desk, tmp_path: Path) -> None:
    pin = Pin(host="mail.acme.example", port=587, sha256="cd" * 32)
    three.window.sites.update_site(lambda site: replace(site, aids=replace(site.aids, pins=(pin,))))
    three.qtbot.waitUntil(lambda: bool(three.window.desk.site.aids.pins))
    path = tmp_path / "sites.json"
    three.window.site_tools.write(three.window.sites.sites, str(path))
    three.press("tell.ok")
    text = path.read_text(encoding="utf-8")
    assert len(json.loads(text)["sites"]) == 3
    assert "password" not in text
    assert pin.sha256 not in text
    before = three.services.sites.load().sites
    three.window.site_tools.read(str(path))
    three.press("import.rename")
    three.qtbot.waitUntil(lambda: len(listed(three)) == 6)
    after = three.services.sites.load().sites
    assert after[:3] == before
    assert [site.name for site in after[3:]] == [f"{name} (2)" for name in NAMES]
    assert not any(site.state.setup.has_password or site.aids.pins for site in after[3:])


@pytest.mark.parametrize("answer", ["import.skip", "import.back"])
def test_taken_names_may_be_left_out(three: Desk, tmp_path: Path, answer: str) -> None:
    path = tmp_path / "sites.json"
    three.window.site_tools.write((*three.window.sites.sites, new_site("New")), str(path))
    three.press("tell.ok")
    three.window.site_tools.read(str(path))
    three.press(answer)
    wanted = [*NAMES, "New"] if answer == "import.skip" else list(NAMES)
    three.qtbot.waitUntil(lambda: listed(three) == wanted)
    assert three.stored_names() == wanted


def test_a_hostile_file_is_one_sentence(three: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b"[" * 10_000)
    three.window.site_tools.read(str(path))
    three.qtbot.waitUntil(lambda: three.has("tell.ok"))
    assert three.stored_names() == list(NAMES)


def test_a_test_that_differs_from_the_last_good_one_says_how(desk: Desk, wire: FakeWire) -> None:
    wire.script = (GOOD,)
    desk.fill_setup()
    for verdict in (GOOD, replace(GOOD, port=465, certificate=replace(CERTIFICATE, sha256="ef" * 32))):
        wire.script = (verdict,)
        with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
            desk.press("testConnection")
        if verdict is GOOD:
            desk.press("setup.save")
            desk.name_site("Acme")
            desk.qtbot.waitUntil(lambda: desk.window.desk.site.last_good is not None)
            assert "last good test" not in desk.text("verdict.lines")
    told = desk.text("verdict.lines")
    assert "Port 465 was used" in told
    assert "The certificate has changed" in told
    assert desk.text("site.expiry") == f"▲ {desk.services.narrator.expiry(CERTIFICATE.not_after, 12)}"
