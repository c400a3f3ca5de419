"""The German texts: complete, with the placeholders and mnemonics of the English ones, and true to the product."""

import re
import shutil
from collections import defaultdict
from pathlib import Path

import pytest

from .sources import GERMAN, Message, messages, update_tool

PRODUCT_LABELS = frozenset(
    {
        *("E-MAIL Setup", "E-MAIL details", "E-MAIL Host :", "E-MAIL User :", "E-MAIL Password :", "E-Mail From :"),
        *("E-Mail Reply To :", "Synchronize with the system email account?", "Save", "Cancel"),
        *("E-mail Forwarding", "Server Information", "Outgoing Mail Server (SMTP)", "Outgoing mail server port"),
        *("This server requires an encrypted connection (TLS/SSL)", "Logon Information", "User Name", "Password"),
        *("Confirm Password", "User Information (Sender)", "E-Mail Address"),
        *("E-MAIL Host", "E-MAIL User", "E-MAIL Password", "E-Mail From", "E-Mail Reply To"),
    }
)
"""What the two real dialogs print, in whatever language the technician reads."""


@pytest.fixture(scope="module")
def german() -> list[Message]:
    return list(messages(GERMAN))


def test_every_text_of_the_program_is_translated(tmp_path: Path) -> None:
    """As resources/i18n/update.py would leave the file: nothing new, nothing unfinished, nothing overlooked."""
    fresh = tmp_path / GERMAN.name
    shutil.copyfile(GERMAN, fresh)
    tool = update_tool()
    tool.update("de", fresh)
    missing = [f"{text.context}: {text.source}" for text in messages(fresh) if not text.translation]
    assert missing == [], "run resources/i18n/update.py and translate these"
    assert tool.missed(fresh) == []


def test_placeholders_are_those_of_the_source(german: list[Message]) -> None:
    """Another name ends in a KeyError before the technician, a lost one in a sentence without its fact."""
    wrong = [
        f"{text.source} / {text.translation}"
        for text in german
        if sorted(re.findall(r"\{\w*\}", text.source)) != sorted(re.findall(r"\{\w*\}", text.translation))
    ]
    assert wrong == []


def test_spaces_at_the_ends_and_ellipses_are_those_of_the_source(german: list[Message]) -> None:
    def ends(text: str) -> tuple[bool, bool, bool]:
        return text[:1].isspace(), text[-1:].isspace(), text.endswith("…")

    assert [text for text in german if text.translation and ends(text.source) != ends(text.translation)] == []


def test_each_mnemonic_has_a_mnemonic(german: list[Message]) -> None:
    """And a text without one does not get one: the ampersand would show."""

    def mnemonics(text: str) -> int:
        return len(re.findall(r"&(?=\w)", text.replace("&&", "")))

    wrong = [text for text in german if mnemonics(text.source) != mnemonics(text.translation)]
    assert wrong == []


def test_labels_of_the_real_dialogs_stay_as_they_are_printed_there(german: list[Message]) -> None:
    translated = {text.translation for text in german if text.source in PRODUCT_LABELS and text.context != "Advice"}
    own = {"Save", "Cancel"}
    kept = [text for text in german if text.source in PRODUCT_LABELS - own and text.translation != text.source]
    assert kept == []
    assert {"E-MAIL Host :", "Outgoing Mail Server (SMTP)"} <= translated


def test_a_product_label_within_a_sentence_stays_too(german: list[Message]) -> None:
    """In quotation marks: that is how a technician finds it on the other screen."""
    quoted = re.compile(r"“([^“”]*)”")
    known = {label.strip(" :") for label in PRODUCT_LABELS}
    wrong = [
        (label, text.translation)
        for text in german
        for label in quoted.findall(text.source)
        if label.strip(" :") in known and f"„{label}“" not in text.translation
    ]
    assert wrong == []


def test_german_sentences_use_german_quotation_marks(german: list[Message]) -> None:
    assert [text.translation for text in german if "”" in text.translation] == []


def test_one_english_menu_text_has_one_german_text(german: list[Message]) -> None:
    """The same command must not have two names in the window."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for text in german:
        plain = text.source.replace("&", "").rstrip("…")
        if plain in {"Test Connection", "Find Working Settings", "Send Sample Report", "Scenario Assistant"}:
            names[plain].add(text.translation.replace("&", "").rstrip("…"))
    assert {plain: found for plain, found in names.items() if len(found) > 1} == {}
