"""The headless commands with a defect in the middle: `python -m tests.life.broken_command ARGUMENT…`."""

import sys

from myreports_gui import __main__
from myreports_gui.cli import commands

from .search import TWO


def fail(*_: object, **__: object) -> None:
    raise ValueError(TWO)


if __name__ == "__main__":
    commands.__dict__["check_request"] = fail
    sys.exit(__main__.main())
