"""Runs a headless command in this process, as `main` does."""

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from myreports_gui.cli import run


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def no_window(practice: str | None) -> int:
    raise AssertionError(f"a headless command opened the window ({practice})")


def no_prompt(question: str) -> str:
    raise AssertionError(f"asked for a password: {question}")


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str
    environ: Mapping[str, str]

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    def of(self, name: str) -> list[dict[str, Any]]:
        return [event for event in self.events if event["event"] == name]

    @property
    def verdict(self) -> dict[str, Any]:
        (verdict,) = self.of("verdict")
        return verdict


def command(
    *argv: str,
    environ: Mapping[str, str] | None = None,
    stdin: str | io.StringIO = "",
    stdout: io.StringIO | None = None,
    prompt: Callable[[str], str] = no_prompt,
    open_window: Callable[[str | None], int] = no_window,
) -> Ran:
    out, err = stdout or io.StringIO(), io.StringIO()
    environment = dict(environ or {})
    source = io.StringIO(stdin) if isinstance(stdin, str) else stdin
    code = run(argv, environment, source, out, err, open_window=open_window, prompt=prompt)
    return Ran(code, out.getvalue(), err.getvalue(), environment)
