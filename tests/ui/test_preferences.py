"""Preferences of the site and of the program, and the window in another language and other colours."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
import trustme
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from myreports_gui import app
from myreports_gui.built import BUILT
from myreports_gui.model.settings import Deadlines, TestAids
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.store.preferences import FILE_NAME, Language, LogLevel, Preferences, PreferencesFile, Theme
from myreports_gui.store.secrets import SessionSecrets
from myreports_gui.store.sites import SiteStore
from myreports_gui.ui.appearance import Appearance, spoken
from myreports_gui.ui.carry_over import Replacement
from myreports_gui.ui.job import Worker
from myreports_gui.ui.main_window import MainWindow
from myreports_gui.ui.program_preferences import ProgramPreferences

from .conftest import Desk, FakeWire, MakeDesk

GERMAN = (BUILT / "myreports_de.qm").is_file()
needs_german = pytest.mark.skipif(not GERMAN, reason="translations are not built: python resources/build.py")


def choose(desk: Desk, name: str, value: str) -> None:
    box = desk.find(QComboBox, f"preferences.{name}")
    box.setCurrentIndex(box.findData(value))


def saved_site(desk: Desk) -> None:
    desk.fill_setup()
    with desk.qtbot.waitSignal(desk.window.saves.saved):
        desk.press("setup.save")
        desk.name_site()


# --- this site


def test_what_is_typed_is_stored_with_the_site(desk: Desk, qtbot: QtBot) -> None:
    saved_site(desk)
    desk.window.preferences.ask()
    desk.type("aids.recipient", "someone@elsewhere.example")
    desk.type("aids.ports", "587 2525")
    desk.type("aids.sslPorts", "465")
    desk.type("aids.ehloName", "pbx.acme.example")
    desk.type("aids.deadlines.greeting", "2,5")
    desk.press("preferences.ok")
    expected = TestAids(
        ports=(587, 2525),
        ssl_ports=(465,),
        ehlo_name="pbx.acme.example",
        recipient="someone@elsewhere.example",
        deadlines=Deadlines(greeting=2.5),
    )
    qtbot.waitUntil(lambda: desk.window.desk.site.aids == expected)
    assert desk.services.sites.load().sites[0].aids == expected
    assert "587" in desk.text("plan")


def test_test_connection_names_the_test_recipient(desk: Desk, wire: FakeWire, qtbot: QtBot) -> None:
    saved_site(desk)
    desk.window.preferences.ask()
    desk.type("aids.recipient", "someone@elsewhere.example")
    desk.press("preferences.ok")
    qtbot.waitUntil(lambda: desk.window.desk.site.aids.recipient != "")
    with qtbot.waitSignal(desk.window.checks.verdict_reached):
        desk.window.checks.start_test()
    assert wire.requests[-1].recipient == "someone@elsewhere.example"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("aids.recipient", "nobody"),
        ("aids.recipient", "a@x.example, b@x.example"),
        ("aids.ports", "25, abc"),
        ("aids.sslPorts", ""),
        ("aids.ehloName", "192.0.2.1"),
        ("aids.deadlines.finalDot", "soon"),
        ("aids.deadlines.test", "0"),
    ],
)
def test_a_wrong_value_is_told_at_its_field_and_nothing_is_stored(desk: Desk, name: str, text: str) -> None:
    desk.window.preferences.ask()
    desk.type(name, text)
    desk.press("preferences.ok")
    assert desk.has("preferences")
    assert desk.text(f"{name}.message").startswith("✖")
    assert desk.find(QDialog, "preferences").focusWidget() is desk.find(QLineEdit, name)
    assert desk.window.desk.site.aids == TestAids()


def test_reset_brings_the_defaults_back(desk: Desk) -> None:
    desk.window.preferences.ask()
    desk.type("aids.ports", "2525")
    desk.type("aids.ehloName", "x.example")
    desk.press("aids.defaults")
    assert desk.text("aids.ports") == "25, 465, 587"
    assert desk.text("aids.ehloName") == ""


def test_a_ca_file_is_looked_at_before_it_is_taken(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    good, bad = tmp_path / "ca.pem", tmp_path / "ca.txt"
    good.write_bytes(trustme.CA().cert_pem.bytes())
    bad.write_text("no certificate")
    desk.window.preferences.ask()
    desk.press("aids.caFile.choose")
    chooser = desk.find(QFileDialog, "aids.caFile.file")
    chooser.fileSelected.emit(str(bad))
    qtbot.waitUntil(lambda: desk.has("aids.caFile.message"))
    assert desk.text("aids.caFile") == ""
    chooser.fileSelected.emit(str(good))
    desk.wait_text("aids.caFile", str(good))
    chooser.close()
    desk.press("aids.caFile.remove")
    assert desk.text("aids.caFile") == ""


# --- the program


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A window that really changes its language and colours; `desk.window` is the one on screen."""
    before, default, level = qapp.palette(), QLocale(), logging.getLogger("myreports_gui").level
    appearance, worker = Appearance(qapp, BUILT), Worker()
    appearance.speak(Language.ENGLISH)
    preferences = ProgramPreferences(worker, PreferencesFile(tmp_path / "config"), appearance)
    services = app.make_services(worker, SiteStore(tmp_path / "config"), SessionSecrets(), preferences=preferences)
    desk = Desk(qtbot, MainWindow(services), services)

    def show(window: MainWindow) -> None:
        desk.window = window

    replacement = Replacement(desk.window, services, show)
    with qtbot.waitSignal(desk.window.sites.loaded):
        desk.window.start()
    desk.window.show()
    yield desk
    worker.close()
    appearance.speak(Language.ENGLISH)
    appearance.colour(Theme.SYSTEM)
    qapp.setPalette(before)
    QLocale.setDefault(default)
    logging.getLogger("myreports_gui").setLevel(level)
    desk.window.hide()
    desk.window.deleteLater()
    replacement.deleteLater()


@needs_german
def test_the_window_speaks_german_at_once_and_keeps_what_was_typed(program: Desk, qtbot: QtBot) -> None:
    english = program.window
    program.fill_setup(host="mail.acme.example", password="typed-once")
    program.type("forwarding.port", "2525")
    english.log_card.search.setText("nothing")
    program.window.preferences.ask()
    choose(program, "language", "de")
    program.press("preferences.ok")
    qtbot.waitUntil(lambda: program.window is not english)
    assert program.text("testConnection") == "&Verbindung testen"
    assert program.window.menuBar().actions()[0].text() == "&Datei"
    assert program.text("setup.host") == "mail.acme.example"
    assert program.window.setup_card.password.secret().reveal() == "typed-once"
    assert program.window.setup_card.password.edited
    assert program.text("forwarding.port") == "2525"
    assert program.text("log.search") == "nothing"
    assert "STARTTLS, sonst SSL" in program.text("plan"), "the narrator speaks it too"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen", "and so do Qt's own dialogs"
    assert not shiboken6.isValid(english) or not english.isVisible()


@needs_german
def test_back_to_english_without_a_restart(program: Desk, qtbot: QtBot) -> None:
    for language, word in (("de", "&Datei"), ("en", "&File"), ("de", "&Datei")):
        before = program.window
        program.window.preferences.ask()
        choose(program, "language", language)
        program.press("preferences.ok")
        qtbot.waitUntil(lambda before=before: program.window is not before)  # type: ignore[misc]
        assert program.window.menuBar().actions()[0].text() == word


@needs_german
def test_the_last_verdict_is_told_again_in_german(
    qtbot: QtBot, qapp: QApplication, program: Desk, make_desk: MakeDesk
) -> None:
    del qapp, make_desk
    program.fill_setup(host="127.0.0.1")
    with qtbot.waitSignal(program.window.checks.verdict_reached, timeout=20_000):
        program.window.checks.start_test()
    headline, lines = program.text("verdict.headline"), len(program.window.log_card.pane.records)
    english = program.window
    program.window.preferences.ask()
    choose(program, "language", "de")
    program.press("preferences.ok")
    qtbot.waitUntil(lambda: program.window is not english)
    assert program.text("verdict.headline") not in ("", headline)
    assert len(program.window.log_card.pane.records) == lines, "the log stays as it was told"
    assert not program.window.checks.running


def test_dark_and_light_take_effect_at_once(program: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    for theme, dark in (("dark", True), ("light", False), ("dark", True)):
        program.window.preferences.ask()
        choose(program, "theme", theme)
        program.press("preferences.ok")
        assert (qapp.palette().color(QPalette.ColorRole.Window).lightness() < 128) is dark
        background = f"background: {qapp.palette().color(QPalette.ColorRole.Window).name()}"
        qtbot.waitUntil(lambda background=background: background in program.window.styleSheet())  # type: ignore[misc]


def test_preferences_are_kept_for_the_next_start(program: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    program.window.preferences.ask()
    choose(program, "theme", "dark")
    choose(program, "logLevel", "details")
    program.press("preferences.ok")
    assert logging.getLogger("myreports_gui").level == logging.DEBUG
    stored = PreferencesFile(tmp_path / "config")
    qtbot.waitUntil(stored.path.is_file)
    assert stored.load().preferences == Preferences(theme=Theme.DARK, log_level=LogLevel.DETAILS)


def test_a_damaged_file_is_told_in_the_log(program: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir(exist_ok=True)
    (tmp_path / "config" / FILE_NAME).write_text("{")
    program.services.preferences.load()
    qtbot.waitUntil(lambda: any("was damaged" in record.message for record in program.window.log_card.pane.records))


def test_preferences_that_cannot_be_kept_hold_for_the_session(program: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "config" / FILE_NAME).mkdir(parents=True)
    program.window.preferences.ask()
    choose(program, "logLevel", "warnings")
    program.press("preferences.ok")
    qtbot.waitUntil(lambda: any("not kept" in record.message for record in program.window.log_card.pane.records))
    assert logging.getLogger("myreports_gui").level == logging.WARNING


def test_of_several_languages_the_first_we_know_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who reads English before German is not addressed in German because there is no file for English."""
    for wanted, expected in ((["en-GB", "de-DE"], "en"), (["fr-FR", "de-AT"], "de"), (["fr-FR"], "en")):

        class Reader(QLocale):
            names = wanted

            @staticmethod
            def system() -> "Reader":
                return Reader()

            def uiLanguages(self, *_: object) -> list[str]:  # noqa: N802 - Qt's name
                return self.names

        monkeypatch.setattr("myreports_gui.ui.appearance.QLocale", Reader)
        assert spoken(Language.SYSTEM) == expected


def test_practice_writes_no_preferences(practice: object, qtbot: QtBot, own_home: Path) -> None:
    desk = practice(Scenario.ALL_GOOD)  # type: ignore[operator]
    desk.window.preferences.ask()
    choose(desk, "logLevel", "details")
    desk.press("preferences.ok")
    qtbot.waitUntil(lambda: not desk.services.preferences.job.running)
    assert list(own_home.rglob(FILE_NAME)) == []
    logging.getLogger("myreports_gui").setLevel(logging.NOTSET)
