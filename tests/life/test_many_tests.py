"""Many tests in one run leave nothing behind. The long form: SOAK=1000 sh tests/run tests/life -k many_tests."""

import json
import os

from tests.wire.certificates import make_authority, server_context

from .conftest import Workstation
from .plays import HOST
from .servers import serving
from .staged import Staged

TESTS = int(os.environ.get("SOAK", "60"))
WARM = 100
"""Tests after which memory has reached its usual size; shorter runs do not look at it."""


def test_many_tests_leave_nothing_behind(bare_workstation: Workstation) -> None:
    w, authority = bare_workstation, make_authority()
    (w.folder / "ca.pem").write_text(authority.pem)
    with serving(Staged(), tls=server_context(authority, names=(HOST,))) as running:
        w.play("many-tests", str(running.port), str(w.folder / "ca.pem"), str(TESTS))
        assert running.connections == TESTS
    told = {each["after"]: each for each in map(json.loads, w.output("many-tests").splitlines())}
    first, last = told[5], told[TESTS]
    for what in ("threads", "descriptors", "sockets"):
        assert last[what] <= first[what], (what, told)
    if TESTS > WARM:
        assert last["resident"] < 1.05 * told[WARM]["resident"], told
