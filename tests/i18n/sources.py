"""The translation sources as data, and the tool that keeps them."""

import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
GERMAN = ROOT / "resources" / "i18n" / "myreports_de.ts"


@dataclass(frozen=True)
class Message:
    """`translation` "": unfinished."""

    context: str
    source: str
    translation: str


def messages(ts_file: Path) -> Iterator[Message]:
    for context in ET.parse(ts_file).getroot().iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            done = found is not None and found.get("type") is None
            text = found.text if found is not None and done else ""
            yield Message(context.findtext("name", ""), message.findtext("source", ""), text or "")


def update_tool() -> ModuleType:
    """resources/i18n/update.py, which is no package."""
    spec = importlib.util.spec_from_file_location("update_translations", ROOT / "resources" / "i18n" / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclass looks itself up there
    spec.loader.exec_module(module)
    return module
