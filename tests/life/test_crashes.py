"""Defects of the program itself: each ends in one report that can be copied, and the window lives on."""

import json

import pytest

from .conftest import Workstation
from .plays import DEFECTS, USER
from .search import ONE, TWO, files, forms, hits


def test_a_defect_anywhere_is_reported_and_the_window_lives_on(bare_workstation: Workstation) -> None:
    w = bare_workstation
    w.play("crashes")
    told = [json.loads(line) for line in w.output("crashes").splitlines()]
    assert [each["where"] for each in told] == list(DEFECTS)
    assert all(each["kind"] and each["place"] for each in told), told
    assert hits(files(w.folder) | w.outputs, forms(ONE, USER) | forms(TWO, USER)) == []
    assert "ValueError" not in w.errors("crashes")


@pytest.mark.parametrize("where", ["command", "task"])
@pytest.mark.parametrize("debug", ["", "1"])
def test_an_internal_error_of_a_headless_command_tells_no_password(
    bare_workstation: Workstation, debug: str, where: str
) -> None:
    w = bare_workstation
    env = {"MYREPORTS_DEBUG": debug, "MYREPORTS_PASSWORD": TWO}
    assert w.run("command", "tests.life.broken_command", where, "check", "--practice", env=env) == 1
    assert "internal error (ValueError)" in w.errors("command")
    assert ("broken_command.py" in w.errors("command")) is bool(debug)
    assert hits(w.outputs, forms(TWO, USER)) == []
