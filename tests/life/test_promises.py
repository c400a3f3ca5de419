"""The README's "What it promises": every test it names is there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def promises() -> list[tuple[str, list[tuple[str, str]]]]:
    """Each row of the table: the promise, and file and name of its tests."""
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    section = page.partition("\n## What it promises\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (?!promise|---)(.+?) \| (.+) \|$", section, re.MULTILINE)
    return [(promise, re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", named)) for promise, named in rows]


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def test_every_promise_is_held_by_a_test_that_exists() -> None:
    held = promises()
    assert len(held) >= 15, "the table cannot be read any more"
    for promise, named in held:
        assert named, f"nothing holds: {promise}"
        for file, name in named:
            assert (ROOT / file).is_file(), f"{file} does not exist, but is said to hold: {promise}"
            assert name in names_in(ROOT / file), f"{file}::{name} does not exist, but is said to hold: {promise}"
