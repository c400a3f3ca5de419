"""Two passwords through a whole life of the program; afterwards they are nowhere but in the keyring."""

import json
import ssl
from pathlib import Path

import pytest

from tests.store.conftest import KeyringSession
from tests.wire.certificates import make_authority, server_context

from .conftest import Workstation
from .plays import OTHER, SITE, USER
from .search import ONE, TWO, files, forms, hits
from .servers import Echo, Gate, serving

pytestmark = pytest.mark.real


class ChangesItsMind(Echo):
    """Refuses the second login, and only that."""

    @property
    def refuses(self) -> bool:
        return len(self.logins) == 2

    @refuses.setter
    def refuses(self, value: bool) -> None:
        """The dataclass sets it."""


def proc(pid: int) -> dict[str, bytes]:
    return {f"/proc/{name}": Path(f"/proc/{pid}/{name}").read_bytes() for name in ("cmdline", "environ")}


def test_no_password_is_left_behind_by_a_whole_life(workstation: Workstation, session: KeyringSession) -> None:
    w = workstation
    authority = make_authority()
    tls: ssl.SSLContext = server_context(authority)
    first = ChangesItsMind(USER, TWO)
    second = Echo(USER, ONE, mechanism="CRAM-MD5", starttls=False)
    gate = Gate()
    cli = Echo(USER, TWO, mechanism="LOGIN", gate=gate)
    dumps = w.folder / "dumps"
    dumps.mkdir()
    with serving(first, tls=tls) as one, serving(second) as two:
        w.play("whole-life", str(dumps), str(one.port), str(two.port))
        assert first.logins == [True, True, True]
        assert second.logins == [True]
        assert len(session.labels()) == 2  # setup and forwarding of the one site that is left

        site = f"{SITE} II"
        pem = w.folder / "ca.pem"
        pem.write_text(authority.pem)
        eml = str(w.folder / "cli.eml")
        assert w.run("cli check", "myreports_gui", "check", "--site", site, "--ca-file", str(pem)) == 0
        first.logins.clear()
        first.logins.append(True)
        assert w.run("cli refused", "myreports_gui", "check", "--site", site, "--ca-file", str(pem), "--json") == 7
        sending = ("send", "--site", site, "--ca-file", str(pem), "--to", "boss@life.example", "--save-eml", eml)
        assert w.run("cli send", "myreports_gui", *sending) == 0
        assert first.mails
        places = {f"mail {number}": mail for number, mail in enumerate(first.mails)}

        w.play("last-day")
        assert session.labels() == []

    with serving(cli, tls=tls) as three:
        fields = ["--synchronize", "--system-server", "127.0.0.1", "--system-port", str(three.port)]
        fields += ["--system-user", USER, "--system-email", USER, "--ca-file", str(pem)]
        variables = {"MYREPORTS_SYSTEM_PASSWORD": TWO, "MYREPORTS_PASSWORD": ONE}
        process = w.start("myreports_gui", "check", *fields, "--json", env=variables)
        assert gate.reached.wait(60)
        places |= proc(process.pid)
        gate.release.set()
        assert w.finish(process, "cli environment") == 0
        typed = TWO.encode() + b"\n"
        assert w.run("cli stdin", "myreports_gui", "check", *fields, "--password-stdin", stdin=typed) == 0
        assert cli.logins == [True, True]

    wanted = forms(ONE, USER) | {f"{name} of the second": form for name, form in forms(TWO, USER).items()}
    found = files(w.folder)
    documents = ("support report.md", "sheet.html", "sheet.pdf", "saved log.html")
    for name in ("window.eml", "saved log.txt", "clipboard crash.txt", "clipboard log.txt", *documents):
        assert f"dumps/{name}" in found
    assert any(name.endswith("sites.json") for name in found)
    assert any(name.endswith("myreports-gui.log") for name in found)
    assert b"RuntimeError" in found["dumps/clipboard crash.txt"]
    assert "••••••".encode() in found["dumps/saved log.txt"]
    assert "••••••".encode() in found["dumps/support report.md"]
    assert hits(found | places | w.outputs, wanted) == []
    (w.folder / "control").write_bytes(ONE.encode() + TWO.encode())
    assert len(hits(files(w.folder), wanted)) > 2, "the search finds nothing at all"
    assert OTHER not in json.loads(next(found[name] for name in found if name.endswith("sites.json")))
