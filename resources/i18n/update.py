"""Brings the translation sources (*.ts) up to date with the code and the advice table: python resources/i18n/update.py.

lupdate reads neither CSV nor every way to write a Python string: the advice table is written out as Python for it, and
afterwards each text that the code wants translated is looked up in the result. Exit 1 names those it missed.
"""

import ast
import csv
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "myreports_gui"
ADVICE = ROOT / "resources" / "advice.csv"
LANGUAGES = ("de",)


def target(language: str) -> Path:
    return Path(__file__).resolve().parent / f"myreports_{language}.ts"


def advice_as_python(table: str) -> str:
    """The sentences of the advice table as the calls that lupdate looks for, with the row's key for the translator."""
    lines = ["from PySide6.QtCore import QT_TRANSLATE_NOOP", "first = None"]
    for row in csv.DictReader(table.splitlines()):
        for column in ("cause", "advice"):
            lines += [f"#: {row['key']}, {column}", f'QT_TRANSLATE_NOOP("Advice", {_quoted(row[column])})']
    return "\n".join(lines) + "\n"


def update(language: str, ts_file: Path) -> None:
    """Merge every text of the code and the table into `ts_file`. Raises CalledProcessError with lupdate's own words."""
    folder = str(Path(sys.executable).parent)
    program = shutil.which("pyside6-lupdate", path=folder) or shutil.which("pyside6-lupdate")
    if program is None:
        raise SystemExit("pyside6-lupdate is missing; it comes with PySide6-Essentials")
    with tempfile.TemporaryDirectory() as scratch:
        advice = Path(scratch) / "advice.py"
        advice.write_text(advice_as_python(ADVICE.read_text(encoding="utf-8")), encoding="utf-8")
        sources = sorted(str(path) for path in PACKAGE.rglob("*.py") if "_built" not in path.parts)
        # Without line numbers a change of code is no change of the translations.
        options = ["-silent", "-locations", "none", "-no-obsolete"]
        options += ["-source-language", "en", "-target-language", language]
        subprocess.run(  # noqa: S603 - our own program and our own files
            [program, *options, *sources, str(advice), "-ts", str(ts_file)], check=True, capture_output=True, text=True
        )


@dataclass(frozen=True)
class Wanted:
    """A text the code wants translated. `context` is None for tr(): there it is the class at run time."""

    path: Path
    line: int
    context: str | None
    text: str


def wanted_texts(path: Path) -> Iterator[Wanted]:
    """The literal texts of the translate() and tr() calls of a Python file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        first, second = (*node.args, None, None)[:2]
        text = first.value if isinstance(first, ast.Constant) else None
        if not isinstance(text, str):
            continue
        match name.strip("_"), second:
            case "tr", _:
                yield Wanted(path, node.lineno, None, text)
            case "translate", ast.Constant(value=str(source)):
                yield Wanted(path, node.lineno, text, source)
            case "translate", ast.JoinedStr() | ast.IfExp() | ast.BinOp():
                # Not one text, so lupdate cannot know what will be asked for at run time.
                yield Wanted(path, node.lineno, text, ast.unparse(second))


def missed(ts_file: Path) -> list[Wanted]:
    """Texts that lupdate did not find, or filed under a context that nobody will ask for."""
    found: dict[str, set[str]] = {}
    for context in ET.parse(ts_file).getroot().iter("context"):  # noqa: S314 - our own file
        texts = found.setdefault(context.findtext("name", ""), set())
        texts.update(message.findtext("source", "") for message in context.iter("message"))
    wrong = {name for name in found if "." in name or not name}
    anywhere = set[str]().union(*(texts for name, texts in found.items() if name not in wrong))
    return [
        text
        for path in sorted(PACKAGE.rglob("*.py"))
        if "_built" not in path.parts
        for text in wanted_texts(path)
        if text.text not in (anywhere if text.context is None else found.get(text.context, ()))
    ]


def main() -> int:
    lost: list[Wanted] = []
    for language in LANGUAGES:
        update(language, target(language))
        lost = missed(target(language))
    for text in lost:
        print(f"{text.path.relative_to(ROOT)}:{text.line}: lupdate missed {text.text!r}", file=sys.stderr)  # noqa: T201
    return 1 if lost else 0


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.exit(main())
