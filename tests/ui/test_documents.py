"""Hand-over sheet and support report from the real window: preview, PDF, HTML, clipboard; never a password."""

import base64
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QTextBrowser

from myreports_gui.practice.scenarios import Scenario
from myreports_gui.ui.handover_dialog import HandoverDialog
from tests.real.parts import need_programs

from .conftest import Desk

Practice = Callable[[Scenario], Desk]


def run_test(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached, timeout=20_000):
        desk.press("testConnection")


def password_forms(password: str) -> list[str]:
    return [password, *(base64.b64encode(raw).decode() for raw in (password.encode(), f"\0u\0{password}".encode()))]


def opened(desk: Desk) -> HandoverDialog:
    desk.find(QAction, "action.handover").trigger()
    return desk.find(HandoverDialog, "handover")


def test_the_sheet_shows_the_values_the_result_and_no_password(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    password = desk.find(QLineEdit, "setup.password").text()
    run_test(desk)
    opened(desk)
    shown = desk.find(QTextBrowser, "handover.page").toPlainText()
    for part in ("E-MAIL Host", "mail.practice.example", "✔ Test passed on port 25", "SHA-256", "Practice"):
        assert part in shown
    assert all(form not in shown for form in password_forms(password))


def test_another_value_on_screen_is_not_covered_by_the_test(practice: Practice) -> None:
    desk = practice(Scenario.ALL_GOOD)
    run_test(desk)
    desk.type("setup.host", "other.practice.example")
    opened(desk)
    assert "Not tested" in desk.find(QTextBrowser, "handover.page").toPlainText()


def test_values_that_cannot_be_entered_are_named_instead(desk: Desk) -> None:
    desk.find(QAction, "action.handover").trigger()
    desk.qtbot.waitUntil(lambda: desk.has("tell.ok"))
    assert desk.window.focusWidget() is desk.find(QLineEdit, "setup.host")
    assert not desk.window.findChildren(HandoverDialog)


def test_pdf_and_html_are_written_and_readable(practice: Practice, tmp_path: Path) -> None:
    need_programs("pdftotext")
    desk = practice(Scenario.ALL_GOOD)
    dialog = opened(desk)
    dialog.save_pdf(str(tmp_path / "sheet.pdf"))
    desk.press("tell.ok")
    dialog.save_html(str(tmp_path / "sheet.html"))
    desk.qtbot.waitUntil((tmp_path / "sheet.html").exists)
    text = subprocess.run(["pdftotext", tmp_path / "sheet.pdf", "-"], capture_output=True, text=True, check=True).stdout
    for shown in (text, (tmp_path / "sheet.html").read_text(encoding="utf-8")):
        assert "Report e-mail of Practice" in shown
        assert "as agreed with the mail administrator" in " ".join(shown.split())


def test_a_place_that_cannot_be_written_is_one_sentence(practice: Practice, tmp_path: Path) -> None:
    desk = practice(Scenario.ALL_GOOD)
    opened(desk).save_html(str(tmp_path / "absent" / "sheet.html"))
    desk.qtbot.waitUntil(lambda: desk.has("tell.ok"))


@pytest.mark.parametrize("scenario", [Scenario.LOGIN_REJECTED, Scenario.ALL_GOOD])
def test_the_support_report_has_versions_steps_codes_and_no_password(practice: Practice, scenario: Scenario) -> None:
    desk = practice(scenario)
    password = desk.find(QLineEdit, "setup.password").text()
    run_test(desk)
    desk.find(QAction, "action.supportReport").trigger()
    copied = QGuiApplication.clipboard().text()
    for part in ("# Support report", "- Qt: ", "- Python: ", "## Last test", "EHLO", "reports@practice.example"):
        assert part in copied
    if scenario is Scenario.LOGIN_REJECTED:
        assert "`auth-refused`" in copied
        assert "535" in copied
    assert all(form not in copied for form in password_forms(password))


def test_a_password_typed_into_another_field_is_redacted_in_the_support_report(desk: Desk) -> None:
    desk.fill_setup(password="hunter2-hunter2")
    desk.type("setup.user", "hunter2-hunter2")
    assert "hunter2" not in desk.window.documents.support_report()


def test_without_a_test_the_support_report_says_so(desk: Desk) -> None:
    desk.fill_setup()
    assert "None since the program was started." in desk.window.documents.support_report()


def test_the_sheet_goes_to_a_printer_through_the_print_dialog(practice: Practice, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - as the program does

    desk = practice(Scenario.ALL_GOOD)
    opened(desk).print_sheet()
    desk.qtbot.waitUntil(lambda: desk.has("handover.printer"))
    dialog = desk.find(QPrintDialog, "handover.printer")
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(dialog.printer())
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
    dialog.close()
