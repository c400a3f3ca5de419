"""The Postfix of the tests, tried with swaks: a client that is not ours."""

import re
import subprocess

import pytest

from tests.real.parts import need_programs
from tests.real.postfix import RealPostfix

pytestmark = pytest.mark.real

USER, UMLAUT_USER = "reports@mail.test.example", "umlaut@mail.test.example"


def swaks(
    postfix: RealPostfix, port: int, user: str, password: str, *options: str
) -> "subprocess.CompletedProcess[str]":
    need_programs("swaks")
    command = ["swaks", "--server", "127.0.0.1", "--port", str(postfix.ports[port]), "--tls-verify"]
    command += ["--tls-ca-path", str(postfix.ca_pem), "--ehlo", "[127.0.0.1]", "--from", USER, *options]
    if user:
        command += ["--auth", "PLAIN", "--auth-user", user, "--auth-password", password]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def queue_id(said: str) -> str:
    """Which message this was: the log holds those of other tests, too."""
    found = re.search(r"queued as (\w+)", said)
    assert found, said
    return found[1]


def test_starttls_login_with_an_umlaut_and_a_delivered_message(real_postfix: RealPostfix) -> None:
    password = real_postfix.users[UMLAUT_USER]
    done = swaks(
        real_postfix, 587, UMLAUT_USER, password, "--tls", "--to", "office@mail.test.example", "--body", "Grüße"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    real_postfix.wait_for_log(r"submission/smtpd\[\d+\]: Anonymous TLS connection established from .*: TLSv1\.[23]")
    queued = queue_id(done.stdout)
    real_postfix.wait_for_log(
        rf"submission/smtpd\[\d+\]: {queued}: client=.*sasl_method=PLAIN, sasl_username={UMLAUT_USER}"
    )
    real_postfix.wait_for_log(rf"{queued}: to=<office@mail.test.example>, relay=virtual, .*status=sent")
    assert any("Grüße".encode() in message for message in real_postfix.messages())


def test_implicit_tls_carries_mail_to_others_after_a_login(real_postfix: RealPostfix) -> None:
    done = swaks(real_postfix, 465, USER, real_postfix.users[USER], "--tls-on-connect", "--to", "someone@other.example")
    assert done.returncode == 0, done.stdout + done.stderr
    queued = queue_id(done.stdout)
    real_postfix.wait_for_log(rf"smtps/smtpd\[\d+\]: {queued}: client=.*sasl_username={USER}")
    real_postfix.wait_for_log(rf"{queued}: to=<someone@other.example>, relay=none, .*status=sent")


def test_a_wrong_password_is_refused_with_535(real_postfix: RealPostfix) -> None:
    done = swaks(real_postfix, 587, USER, "wrong", "--tls", "--to", USER)
    assert done.returncode == 28  # swaks: AUTH failed
    assert re.search(r"<~\*\s+535 5\.7\.8 ", done.stdout)
    real_postfix.wait_for_log(r"submission/smtpd\[\d+\]: warning: .*SASL PLAIN authentication failed")


def test_no_login_is_offered_before_tls_and_no_relaying_without_one(real_postfix: RealPostfix) -> None:
    done = swaks(real_postfix, 25, "", "", "--to", "someone@other.example")
    assert "STARTTLS" in done.stdout
    assert "AUTH" not in done.stdout
    assert "554 5.7.1 <someone@other.example>: Relay access denied" in done.stdout
