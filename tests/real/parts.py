"""A part of the machine that a test needs: missing, it is a skip with the reason, or a failure where CI is set."""

import os
import shutil

import pytest


def missing(reason: str) -> None:
    """End the test here: the reason is shown, and in CI it is a failure."""
    if os.environ.get("CI"):
        pytest.fail(f"a real part is missing: {reason}", pytrace=False)
    pytest.skip(reason)


def need_programs(*names: str) -> None:
    absent = [name for name in names if find(name) is None]
    if absent:
        missing(f"not installed: {', '.join(absent)}")


def find(name: str) -> str | None:
    """A program's path, also of those that a plain user's PATH does not show."""
    return shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin")
