"""Why? and the help pages: offline, at the right place, with the rule that applies now."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QCheckBox, QTextBrowser

from myreports_gui.ui.help_pages import PAGES

from .conftest import Desk
from .surveying import give


def top_heading(desk: Desk) -> str:
    return desk.find(QTextBrowser, "help.text").textCursor().block().text()


def test_why_shows_the_rule_that_applies_and_its_section(desk: Desk) -> None:
    desk.fill_setup("<b>mail</b>.example")
    desk.press("plan.why")
    assert "(§3.1)" in desk.text("help.ruleText")
    assert top_heading(desk) == "Own values (§3.1)"
    desk.fill_forwarding()
    desk.type("forwarding.port", "2525")
    desk.find(QCheckBox, "setup.synchronize").click()
    desk.window.guides.close()
    desk.press("plan.why")
    assert "only port 2525" in desk.text("help.ruleText")
    assert top_heading(desk) == "A given port with STARTTLS (§4.1)"


@pytest.mark.parametrize(
    ("name", "part"), [("ports", "456 is a misprint"), ("abbreviations", "Simple Mail Transfer Protocol")]
)
def test_each_page_has_its_entry_in_the_help_menu(desk: Desk, name: str, part: str) -> None:
    action = next(each for each in desk.window.menu_actions.help_pages if each.data() == name)
    action.trigger()
    desk.qtbot.waitUntil(lambda: desk.has("help.text"))
    assert part in desk.find(QTextBrowser, "help.text").toPlainText()
    assert not desk.has("help.ruleText")


def test_every_page_is_there_and_links_lead_nowhere_else(desk: Desk) -> None:
    for name in PAGES:
        assert desk.services.help_page(name).startswith("# ")
    desk.window.menu_actions.help_pages[0].trigger()
    browser = desk.find(QTextBrowser, "help.text")
    before = browser.toPlainText()
    browser.anchorClicked.emit(QUrl("https://example.com/ports.md"))
    assert browser.toPlainText() == before
    browser.anchorClicked.emit(QUrl("ports.md"))
    assert "456 is a misprint" in browser.toPlainText()


def test_an_installation_without_its_pages_says_so(desk: Desk) -> None:
    give(desk, "help_page", lambda _name: "")
    desk.window.menu_actions.why.trigger()
    assert "not part of this installation" in desk.find(QTextBrowser, "help.text").toPlainText()
    assert "(§3.1)" in desk.text("help.ruleText")
