"""The main job against a real Postfix, by the headless commands as a script would call them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.real.postfix import HOST, RealPostfix

pytestmark = pytest.mark.real

UMLAUT = f"umlaut@{HOST}"

Event = dict[str, Any]


def headless(*arguments: str, password: str | None = None) -> tuple[int, list[Event], str]:
    """Exit code, JSON events and standard error of one call."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("MYREPORTS_")}
    if password is not None:
        environment["MYREPORTS_PASSWORD"] = environment["MYREPORTS_SYSTEM_PASSWORD"] = password
    done = subprocess.run(
        [sys.executable, "-m", "myreports_gui", *arguments, "--json"],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def own(postfix: RealPostfix, port: int, *, ssl: bool = False) -> list[str]:
    """Own values with a retained port; Reply-To like From."""
    fields = ["--host", "localhost", "--user", UMLAUT, "--from", UMLAUT, "--retained-port", str(postfix.ports[port])]
    return [*fields, *(["--retained-ssl"] if ssl else []), "--ca-file", str(postfix.ca_pem)]


def imported(postfix: RealPostfix, port: int, *, ssl: bool = False) -> list[str]:
    """§4.1 and §4.2: everything in E-mail Forwarding, only the flag in E-MAIL Setup."""
    fields = ["--synchronize", "--system-server", "localhost", "--system-port", str(postfix.ports[port])]
    fields += ["--system-user", UMLAUT, "--system-email", UMLAUT, "--ca-file", str(postfix.ca_pem)]
    return [*fields, *(["--system-ssl"] if ssl else [])]


def verdict_of(events: list[Event]) -> Event:
    (verdict,) = (e for e in events if e["event"] == "verdict")
    return verdict


@pytest.mark.parametrize(
    ("port", "ssl", "security", "section"), [(587, False, "starttls", "4.1"), (465, True, "ssl", "4.2")]
)
@pytest.mark.parametrize("source", ["own", "imported"])
def test_check_passes_and_postfix_saw_the_login(  # noqa: PLR0917 - one column each
    real_postfix: RealPostfix, source: str, port: int, ssl: bool, security: str, section: str
) -> None:
    fields = own(real_postfix, port, ssl=ssl) if source == "own" else imported(real_postfix, port, ssl=ssl)
    code, events, errors = headless("check", *fields, password=real_postfix.users[UMLAUT])
    assert (code, errors) == (0, "")
    plan = events[0]
    assert plan["source"] == source
    assert plan["sections"] == ([section, "4.4"] if source == "own" else [section])
    verdict = verdict_of(events)
    assert verdict["ok"] is True
    assert verdict["security"] == security
    assert verdict["authenticated"] is True
    assert verdict["certificate"]["trusted"] is True
    assert set(verdict["aids"]) == {"ca-file", "utf8-login"}
    syslog = {587: "submission", 465: "smtps"}[port]
    real_postfix.wait_for_log(rf"postfix/{syslog}/smtpd\[\d+\]: .*TLS connection established from .*TLSv1\.3")


@pytest.mark.parametrize(("port", "ssl"), [(587, False), (465, True)])
def test_the_sample_report_is_accepted_and_arrives(
    real_postfix: RealPostfix, port: int, ssl: bool, tmp_path: Path
) -> None:
    eml = tmp_path / "report.eml"
    recipients = f"boss@{HOST},office@outside.example"
    arguments = ["send", *own(real_postfix, port, ssl=ssl), "--to", recipients, "--save-eml", str(eml)]
    code, events, errors = headless(*arguments, "--subject", "Prüfbericht", password=real_postfix.users[UMLAUT])
    assert (code, errors) == (0, "")
    (sent,) = (e for e in events if e["event"] == "sent")
    assert sent["accepted"] == [f"boss@{HOST}", "office@outside.example"]
    assert sent["refused"] == {}
    message_id = str(sent["message_id"])
    queue = str(sent["reply"]["text"]).rpartition(" ")[2]
    real_postfix.wait_for_log(rf"{queue}: client=.*sasl_method=PLAIN, sasl_username={UMLAUT}")
    real_postfix.wait_for_log(rf"{queue}: message-id={message_id}")
    real_postfix.wait_for_log(rf"{queue}: to=<office@outside\.example>.*status=sent")
    real_postfix.wait_for_log(rf"{queue}: to=<boss@{HOST}>.*status=sent")
    delivered = next(m for m in real_postfix.messages() if message_id.encode() in m)
    assert b"application/pdf" in delivered
    assert message_id.encode() in eml.read_bytes()


def test_a_wrong_password_is_refused_once(real_postfix: RealPostfix) -> None:
    before = real_postfix.log_text().count("authentication failed")
    code, events, _ = headless("check", *own(real_postfix, 587), password="falsch")
    assert code == 7
    verdict = verdict_of(events)
    assert (verdict["failed_stage"], verdict["error"]) == ("auth", "auth-refused")
    real_postfix.wait_for_log(r"authentication failed")
    assert real_postfix.log_text().count("authentication failed") == before + 1


def test_without_the_ca_file_no_password_goes_out(real_postfix: RealPostfix) -> None:
    fields = own(real_postfix, 587)[:-2]
    code, events, _ = headless("check", *fields, password=real_postfix.users[UMLAUT])
    verdict = verdict_of(events)
    assert (code, verdict["failed_stage"], verdict["error"]) == (7, "auth", "consent-certificate")
    sha256 = str(verdict["certificate"]["sha256"])
    colons = ":".join(sha256[i : i + 2] for i in range(0, 64, 2)).upper()
    code, events, _ = headless("check", *fields, "--accept-certificate", colons, password=real_postfix.users[UMLAUT])
    assert code == 0
    assert "certificate-consent" in verdict_of(events)["aids"]


def test_an_unprotected_login_is_withheld_and_relaying_without_one_refused(real_postfix: RealPostfix) -> None:
    """Postfix on its 25-like port offers no login before TLS; without a user an outside recipient is refused."""
    port = str(real_postfix.ports[25])
    fields = ["--host", "localhost", "--from", UMLAUT, "--retained-port", port, "--ca-file", str(real_postfix.ca_pem)]
    code, events, _ = headless("check", *fields, "--to", "office@outside.example")
    assert code == 8
    assert verdict_of(events)["error"] == "relaying-denied"
