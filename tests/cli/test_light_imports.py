"""What a command does not need, it does not load: seen in processes of their own."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

from ..wire.certificates import make_authority, server_context
from ..wire.running import PASSWORD, USER, run
from ..wire.scripted import polite, serve

SCRIPT = """
import sys
from myreports_gui.__main__ import main
code = main()
print([name for name in sys.argv.pop().split() if name in sys.modules], code, file=sys.stderr)
"""


def loaded(heavy: str, *argv: str) -> str:
    """Those of `heavy` that the command loaded, and its exit code."""
    script = SCRIPT.replace("sys.argv.pop()", repr(heavy))
    env = {**os.environ, "MYREPORTS_PASSWORD": PASSWORD}
    ran = subprocess.run([sys.executable, "-c", script, *argv], env=env, capture_output=True, text=True, check=True)
    return ran.stderr.splitlines()[-1]


def test_a_good_check_loads_neither_qt_nor_keyring_nor_cryptography(tmp_path: Path) -> None:
    """The login passes on a certificate that verifies: its facts are told without a parser for odd ones."""
    authority = make_authority()
    ca_file = tmp_path / "ca.pem"
    ca_file.write_text(authority.pem, encoding="ascii")
    heavy = "PySide6 keyring cryptography aiosmtpd trustme platformdirs filelock idna dns"

    async def test() -> None:
        async with serve(polite(), tls=server_context(authority)) as server:
            argv = ("check", "--host", "127.0.0.1", "--user", USER, "--from", USER, "--json")
            ports = ("--ports", str(server.port), "--ca-file", str(ca_file))
            assert await asyncio.to_thread(loaded, heavy, *argv, *ports) == "[] 0"
            assert server.logins == 1

    run(test)
