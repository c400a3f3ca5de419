"""`plan`: what myReports will do, word for word as scripts read it."""

import json
import subprocess
import sys
from typing import Any

import pytest

from .running import command

OWN = ("--host", "mail.acme.de", "--user", "reports", "--from", "r@acme.de")
SYSTEM = ("--system-server", "mx.acme.de", "--system-user", "sys", "--system-email", "sys@acme.de")
FALLBACK = ["starttls", "ssl", "none"]


def own(**changes: object) -> dict[str, object]:
    return {
        "event": "plan",
        "source": "own",
        "import": {"requested": False, "applied": False, "missing": []},
        "host": "mail.acme.de",
        "user": "reports",
        "from": "r@acme.de",
        "reply_to": "",
        "ports": [25, 465, 587],
        "security": FALLBACK,
        "fallback": True,
        "authentication": True,
        "retained": {"port": None, "ssl": False},
        "sections": ["3.1"],
        **changes,
    }


def imported(**changes: object) -> dict[str, object]:
    return own(
        source="imported",
        **{"import": {"requested": True, "applied": True, "missing": []}, "from": "sys@acme.de"},
        host="mx.acme.de",
        user="sys",
        **changes,
    )


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (OWN, own()),
        ((*OWN, "--reply-to", "office@acme.de"), own(reply_to="office@acme.de")),
        (("--host", "mail.acme.de"), own(user="", authentication=False) | {"from": ""}),
        ((*OWN, "--retained-ssl"), own(
            ports=[465, 587, 25], security=["ssl"], fallback=False, retained={"port": None, "ssl": True},
            sections=["3.2", "4.4"])),
        ((*OWN, "--retained-port", "2525"), own(
            ports=[2525], retained={"port": 2525, "ssl": False}, sections=["4.1", "4.4"])),
        ((*OWN, "--retained-port", "2525", "--retained-ssl"), own(
            ports=[2525], security=["ssl"], fallback=False, retained={"port": 2525, "ssl": True},
            sections=["4.2", "4.4"])),
        ((*SYSTEM, "--synchronize"), imported(sections=["3.2"])),
        ((*OWN, *SYSTEM, "--synchronize", "--reply-to", "o@acme.de"), imported(reply_to="o@acme.de", sections=["3.2"])),
        ((*SYSTEM, "--synchronize", "--system-ssl"), imported(
            ports=[465, 587, 25], security=["ssl"], fallback=False, retained={"port": None, "ssl": True},
            sections=["3.2"])),
        ((*SYSTEM, "--synchronize", "--system-port", "2525"), imported(
            ports=[2525], retained={"port": 2525, "ssl": False}, sections=["4.1"])),
        ((*SYSTEM, "--synchronize", "--system-port", "2525", "--system-ssl"), imported(
            ports=[2525], security=["ssl"], fallback=False, retained={"port": 2525, "ssl": True}, sections=["4.2"])),
        ((*OWN, "--synchronize"), own(
            **{"import": {"requested": True, "applied": False, "missing": ["server", "user", "email"]}})),
        ((*OWN, "--ports", "587,25"), own(ports=[587, 25])),
        ((*OWN, "--retained-ssl", "--ssl-ports", "465"), own(
            ports=[465], security=["ssl"], fallback=False, retained={"port": None, "ssl": True},
            sections=["3.2", "4.4"])),
    ],
)  # fmt: skip
def test_every_row_of_the_table(argv: tuple[str, ...], expected: dict[str, Any]) -> None:
    ran = command("plan", *argv, "--json")
    assert ran.out == json.dumps(expected, ensure_ascii=False) + "\n"
    assert ran.code == 0
    assert ran.err == ""


def test_a_blocked_import_without_an_own_host_has_no_host_and_exits_2() -> None:
    ran = command("plan", "--synchronize", "--system-server", "mx.acme.de", "--json")
    (plan,) = ran.events
    assert plan["host"] is None
    assert plan["import"] == {"requested": True, "applied": False, "missing": ["user", "email"]}
    assert ran.code == 2


@pytest.mark.parametrize(
    ("environ", "missing"),
    [
        ({}, []),
        ({"MYREPORTS_SYSTEM_PASSWORD": "x"}, []),
        ({"MYREPORTS_SYSTEM_PASSWORD": ""}, ["password"]),
        ({"MYREPORTS_PASSWORD": ""}, []),
    ],
)
def test_an_unset_password_counts_as_there_and_an_empty_one_as_missing(
    environ: dict[str, str], missing: list[str]
) -> None:
    ran = command("plan", *OWN[:2], *SYSTEM, "--synchronize", "--json", environ=environ)
    assert ran.events[0]["import"]["missing"] == missing


def test_plan_does_not_ask_for_a_password_even_on_a_terminal() -> None:
    assert command("plan", *OWN, "--password-stdin", "--json").code == 0


def test_an_empty_own_password_with_a_user_is_refused() -> None:
    ran = command("plan", *OWN, "--json", environ={"MYREPORTS_PASSWORD": ""})
    assert ran.events == [{"event": "invalid", "field": "setup.password", "code": "missing-password"}]
    assert ran.code == 2


@pytest.mark.parametrize(
    ("argv", "field", "code"),
    [
        (("--user", "u"), "setup.host", "required"),
        (("--host", "https://mail.acme.de/"), "setup.host", "host-is-url"),
        (("--host", "mail.acme.de:587"), "setup.host", "host-with-port"),
        (("--host", "mail acme.de"), "setup.host", "host-has-space"),
        (("--host", "r@acme.de"), "setup.host", "host-is-address"),
        (("--host", "mail.acme.de\r\nRSET"), "setup.host", "control-character"),
        (("--host", "\udcff"), "setup.host", "control-character"),
        ((*OWN, "--user", "a\x00b"), "setup.user", "control-character"),
        ((*OWN, "--from", "acme.de"), "setup.from", "address-no-at"),
        ((*OWN, "--reply-to", "a@b@c.de"), "setup.replyTo", "address-several-at"),
        ((*OWN, "--system-server", "mx:25"), "forwarding.server", "host-with-port"),
        ((*OWN, "--system-port", "0"), "forwarding.port", "port-out-of-range"),
        ((*OWN, "--system-port", "smtp"), "forwarding.port", "port-not-a-number"),
        ((*OWN, "--system-email", "x"), "forwarding.email", "address-no-at"),
        ((*OWN, "--system-user", "a\nb"), "forwarding.user", "control-character"),
        ((*OWN, "--retained-port", "65536"), "retained.port", "port-out-of-range"),
        ((*OWN, "--ports", "25,x"), "aids.ports", "port-not-a-number"),
        ((*OWN, "--ssl-ports", ""), "aids.sslPorts", "required"),
        ((*OWN, "--ehlo-name", "192.0.2.7"), "aids.ehloName", "ehlo-needs-brackets"),
        ((*OWN, "--accept-certificate", "12"), "aids.certificate", "sha256-malformed"),
        ((*OWN, "--timeout", "soon"), "aids.deadlines.test", "deadline-not-a-number"),
        ((*OWN, "--connect-timeout", "0"), "aids.deadlines.connect", "deadline-out-of-range"),
    ],
)
def test_every_bad_field_is_an_invalid_event_and_exit_2(argv: tuple[str, ...], field: str, code: str) -> None:
    ran = command("plan", *argv, "--json")
    assert ran.events == [{"event": "invalid", "field": field, "code": code}]
    assert ran.code == 2


def test_several_bad_fields_are_told_at_once() -> None:
    ran = command("plan", "--host", "a b", "--from", "x", "--system-port", "x", "--json")
    assert [event["field"] for event in ran.events] == ["setup.host", "setup.from", "forwarding.port"]


def test_a_bad_field_is_one_sentence_on_standard_error_for_people() -> None:
    ran = command("plan", "--host", "mail.acme.de:587")
    assert ran.out == ""
    assert ran.err.startswith("Error: “E-MAIL Host” (E-MAIL Setup) contains a port")
    assert ran.err.count("\n") == 1
    assert ran.code == 2


def test_white_space_that_was_trimmed_is_said() -> None:
    ran = command("plan", "--host", " mail.acme.de ")
    assert ran.out.startswith("mail.acme.de · ")
    assert ran.err == "Note: “E-MAIL Host” (E-MAIL Setup): spaces before or after the value were removed.\n"


def test_a_password_with_a_line_break_is_refused_without_showing_it() -> None:
    ran = command("plan", *OWN, "--json", environ={"MYREPORTS_PASSWORD": "geheim\r\nQUIT"})
    assert ran.events == [{"event": "invalid", "field": "setup.password", "code": "control-character"}]
    assert "geheim" not in ran.out + ran.err


def test_passwords_are_taken_out_of_the_environment() -> None:
    ran = command("plan", *OWN, environ={"MYREPORTS_PASSWORD": "a", "MYREPORTS_SYSTEM_PASSWORD": "b", "HOME": "/"})
    assert ran.environ == {"HOME": "/"}


def test_a_plan_for_the_practice_server_starts_nothing() -> None:
    ran = command("plan", "--practice", "--json")
    assert ran.events[0]["host"] == "mail.practice.example"
    assert ran.events[0]["user"] == "reports@practice.example"


def test_the_plan_for_people_has_its_line_and_its_reasons() -> None:
    ran = command("plan", *OWN)
    first, *reasons = ran.out.splitlines()
    assert first == (
        "mail.acme.de · port 25 → 465 → 587, first open · STARTTLS, else SSL, else unsecured · log in as reports (§3.1)"
    )
    assert len(reasons) >= 4


def test_plan_loads_neither_qt_nor_asyncio_nor_tls_nor_keyring() -> None:
    script = (
        "import sys; from myreports_gui.__main__ import main; sys.argv[1:] = "
        f"{['plan', *OWN, '--json']!r}; code = main(); "
        "heavy = 'PySide6 asyncio ssl keyring cryptography aiosmtpd trustme platformdirs'.split(); "
        "print([name for name in heavy if name in sys.modules], code, file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stderr == "[] 0\n"
    assert json.loads(ran.stdout)["event"] == "plan"
