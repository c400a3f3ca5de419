"""The advice reaches the translators, and no text of the code gets lost on the way."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from myreports_gui.model.advice import CONTEXT, parse

ROOT = Path(__file__).parents[2]
ADVICE = ROOT / "resources" / "advice.csv"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("i18n_update", ROOT / "resources" / "i18n" / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def sources(ts_file: Path) -> dict[str, set[str]]:
    contexts = ET.parse(ts_file).getroot().iter("context")
    return {c.findtext("name", ""): {m.findtext("source", "") for m in c.iter("message")} for c in contexts}


def test_every_sentence_of_the_table_reaches_the_translators(script: ModuleType, tmp_path: Path) -> None:
    ts_file = tmp_path / "myreports_xx.ts"
    script.update("de", ts_file)
    sentences = {text for row in parse(ADVICE.read_text(encoding="utf-8")).rows for text in (row.cause, row.advice)}
    assert sources(ts_file)[CONTEXT] == sentences
    assert len(sources(ts_file)) > 1, "the texts of the code are there, too"


def test_a_text_in_a_form_that_lupdate_cannot_read_is_named(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = ['translate("Ctx", "plain")', 'translate("Ctx", "two "\n "lines")', 'self.tr("of a class")']
    bad = ['translate("Ctx", ("in " "brackets"))', "f\"{translate('Ctx', 'inside')}\"", 'translate("Ctx", f"{x}")']
    bad += ['translate("Ctx", "one" if x else "two")', 'self._translate("Ctx", "private")']
    body = "".join(f"        {call},\n" for call in (*good, *bad))
    (tmp_path / "code.py").write_text(f"class A:\n    def f(self, translate, x):\n        return [\n{body}        ]\n")
    monkeypatch.setattr(script, "PACKAGE", tmp_path)
    monkeypatch.setattr(script, "ROOT", tmp_path)
    ts_file = tmp_path / "out.ts"
    script.update("de", ts_file)
    assert sorted(wanted.text for wanted in script.missed(ts_file)) == sorted(
        ["in brackets", "inside", "f'{x}'", "'one' if x else 'two'", "private"]
    )


def test_the_german_advice_is_complete() -> None:
    """A sentence without its German twin would show up in English in the middle of a German window."""
    ts_file = ROOT / "resources" / "i18n" / "myreports_de.ts"
    advice = next(c for c in ET.parse(ts_file).getroot().iter("context") if c.findtext("name") == CONTEXT)
    unfinished = [
        message.findtext("source")
        for message in advice.iter("message")
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
        or not translation.text
    ]
    assert unfinished == []


def test_german_advice_quotes_the_labels_as_the_dialogs_have_them() -> None:
    ts_file = ROOT / "resources" / "i18n" / "myreports_de.ts"
    advice = next(c for c in ET.parse(ts_file).getroot().iter("context") if c.findtext("name") == CONTEXT)
    for message in advice.iter("message"):
        english, german = message.findtext("source", ""), message.findtext("translation", "")
        assert set(re.findall("„([^“]*)“", german)) == set(re.findall("“([^”]*)”", english)), german
