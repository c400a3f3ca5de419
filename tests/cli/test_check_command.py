"""`check` and `send` against the practice server, over real sockets."""

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, SetupForm, SystemState
from myreports_gui.practice.mailhost import PASSWORD, USER
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.practice.server import PracticeAccess, PracticeServer
from myreports_gui.store import secrets
from myreports_gui.store.paths import default_paths
from myreports_gui.store.secrets import SessionSecrets, StoredPassword
from myreports_gui.store.site import Dialog, Site
from myreports_gui.store.sites import SiteStore, new_site

from .running import Ran, Terminal, command, no_prompt

STEP_KEYS = [
    "event",
    "stage",
    "status",
    "port",
    "address",
    "security",
    "elapsed_ms",
    "reply",
    "error",
    "message",
    "advice",
]
VERDICT_KEYS = [
    "event", "ok", "provisional", "undecided", "port", "security", "tls_version", "cipher", "certificate",
    "authenticated", "failed_stage", "error", "aids", "elapsed_ms",
]  # fmt: skip
CERTIFICATE_KEYS = ["subject", "san", "issuer", "not_before", "not_after", "sha256", "key", "trusted", "problem"]


def test_a_good_test_is_told_step_by_step_and_ends_with_the_verdict() -> None:
    ran = command("check", "--practice", "--json")
    assert ran.code == 0
    assert ran.err == ""
    assert next(event["event"] for event in ran.events) == "plan"
    assert ran.events[-1] == ran.verdict
    assert {tuple(step) for step in ran.of("step")} == {tuple(STEP_KEYS)}
    assert list(ran.verdict) == VERDICT_KEYS
    assert list(ran.verdict["certificate"]) == CERTIFICATE_KEYS
    verdict = ran.verdict
    assert (verdict["ok"], verdict["port"], verdict["security"]) == (True, 25, "starttls")
    assert verdict["authenticated"] is True
    ehlo = [step["security"] for step in ran.of("step") if step["stage"] == "ehlo"]
    assert ehlo[-1] == "starttls"
    assert len(ehlo) == 2
    assert PASSWORD not in ran.out


@pytest.mark.parametrize(
    ("scenario", "code", "stage", "error"),
    [
        (Scenario.STARTTLS_587_ONLY, 0, None, None),
        (Scenario.SSL_465_ONLY, 0, None, None),
        (Scenario.LOGIN_REJECTED, 7, "auth", "auth-refused"),
        (Scenario.NO_ENCRYPTION, 7, "auth", "consent-cleartext"),
        (Scenario.EXPIRED_CERTIFICATE, 7, "auth", "consent-certificate"),
        (Scenario.SENDER_NOT_ALLOWED, 8, "sender", "sender-refused"),
    ],
)
def test_the_exit_code_names_the_stage_that_failed(
    scenario: Scenario, code: int, stage: str | None, error: str | None
) -> None:
    ran = command("check", "--practice", scenario.value, "--json")
    assert (ran.code, ran.verdict["failed_stage"], ran.verdict["error"]) == (code, stage, error)
    if stage is not None:
        (failed,) = [step for step in ran.of("step") if step["status"] == "failed"]
        assert failed["stage"] == stage
        assert failed["message"]
        assert failed["advice"]


def test_ports_that_do_not_answer_exit_4() -> None:
    ran = command("check", "--practice", "all-ports-silent", "--connect-timeout", "0.3", "--json")
    assert (ran.code, ran.verdict["failed_stage"]) == (4, "connect")


def test_a_silent_earlier_port_makes_the_verdict_provisional() -> None:
    ran = command("check", "--practice", "port-25-silent", "--json")
    assert ran.code == 0
    assert (ran.verdict["provisional"], ran.verdict["undecided"]) == (True, [25])


def test_consent_to_cleartext_is_carried_and_named_as_an_aid() -> None:
    ran = command("check", "--practice", "no-encryption", "--allow-cleartext-login", "--json")
    assert ran.code == 0
    assert "cleartext-consent" in ran.verdict["aids"]


def test_an_accepted_certificate_is_carried_and_named_as_an_aid() -> None:
    ran = command("check", "--practice", "self-signed", "--json")
    # Each practice server has certificates of its own, so a wrong SHA-256 must still withhold the login.
    assert ran.verdict["certificate"]["problem"] in ("self-signed", "unknown-issuer")
    other = command("check", "--practice", "self-signed", "--accept-certificate", "AB:" * 31 + "AB", "--json")
    assert (ran.code, other.code) == (7, 7)


def test_the_whole_test_out_of_time_exits_10() -> None:
    ran = command("check", "--practice", "tarpit", "--timeout", "0.3", "--json")
    assert (ran.code, ran.verdict["error"]) == (10, "test-timeout")


def test_an_unreadable_ca_file_exits_2() -> None:
    ran = command("check", "--practice", "--ca-file", "/nonexistent/ca.pem", "--json")
    assert (ran.code, ran.verdict["error"]) == (2, "ca-file-unreadable")


def test_the_log_for_people_has_no_colour_in_a_file_and_colour_on_a_terminal() -> None:
    plain = command("check", "--practice")
    assert "\x1b" not in plain.out
    assert "25 → " in plain.out.splitlines()[1]
    assert "(practice)" in plain.out
    assert "     ~> AUTH PLAIN ••••••" in plain.out
    assert "Test passed on port 25, TLS (STARTTLS)" in plain.out
    coloured = command("check", "--practice", stdout=Terminal())
    assert "\x1b[32m✔ ok      \x1b[0m" in coloured.out
    assert "\r\x1b[2K" in coloured.out
    sober = command("check", "--practice", stdout=Terminal(), environ={"NO_COLOR": "1"})
    assert "\x1b[3" not in sober.out
    assert "\x1b" not in command("check", "--practice", stdout=Terminal(), environ={"TERM": "dumb"}).out


@pytest.fixture
def practice() -> Iterator[PracticeAccess]:
    server = PracticeServer(Scenario.SSL_465_ONLY)
    yield server.start()
    server.stop()


def fields(access: PracticeAccess, tmp_path: Path) -> tuple[str, ...]:
    """The practice server by its address and real port, as a plain server that must be accepted by its CA."""
    ca_file = tmp_path / "ca.pem"
    ca_file.write_text(access.ca_pem)
    return (
        "check", "--json", "--host", access.address, "--user", USER, "--from", access.sender, "--retained-ssl",
        "--ssl-ports", str(access.ports[465]), "--ca-file", str(ca_file),
    )  # fmt: skip


def _accepting(
    access: PracticeAccess,
    tmp_path: Path,
    *more: str,
    environ: Mapping[str, str] | None = None,
    stdin: str | io.StringIO = "",
    prompt: Callable[[str], str] = no_prompt,
) -> Ran:
    """A first test sees the certificate, which is not for this address; a second one accepts it."""
    argv = (*fields(access, tmp_path), *more)
    first = command(*argv, environ={"MYREPORTS_PASSWORD": "x"} if not more else environ, stdin="x\n")
    assert (first.code, first.verdict["error"]) == (7, "consent-certificate")
    sha256 = first.verdict["certificate"]["sha256"].upper()
    return command(*argv, "--accept-certificate", sha256, environ=environ, stdin=stdin, prompt=prompt)


def test_the_password_comes_from_the_environment(practice: PracticeAccess, tmp_path: Path) -> None:
    accepted = _accepting(practice, tmp_path, environ={"MYREPORTS_PASSWORD": PASSWORD})
    assert accepted.code == 0
    assert accepted.verdict["authenticated"] is True
    assert "certificate-consent" in accepted.verdict["aids"]


def test_the_password_comes_from_the_first_line_of_standard_input(practice: PracticeAccess, tmp_path: Path) -> None:
    ran = _accepting(practice, tmp_path, "--password-stdin", stdin=f"{PASSWORD}\nsecond line\n")
    assert ran.code == 0


def test_the_password_is_asked_for_on_a_terminal(practice: PracticeAccess, tmp_path: Path) -> None:
    asked: list[str] = []

    def prompt(question: str) -> str:
        asked.append(question)
        return PASSWORD

    assert _accepting(practice, tmp_path, stdin=Terminal(), prompt=prompt).code == 0
    assert asked == [f"Password of {USER}: "]


def test_ctrl_c_at_the_prompt_exits_10(practice: PracticeAccess, tmp_path: Path) -> None:
    def prompt(question: str) -> str:
        raise KeyboardInterrupt

    ran = command(*fields(practice, tmp_path), stdin=Terminal(), prompt=prompt)
    assert (ran.code, ran.err) == (10, "myreports-gui: cancelled\n")


@pytest.mark.parametrize(
    ("argv", "environ", "field"),
    [
        (("--host", "h.example.org", "--user", "u", "--from", "u@example.org"), {}, "setup.password"),
        (
            ("--synchronize", "--system-server", "h.example.org", "--system-user", "u", "--system-email", "u@e.org"),
            {},
            "forwarding.password",
        ),
        (("--host", "h.example.org", "--user", "u", "--from", "u@e.org"), {"MYREPORTS_PASSWORD": ""}, "setup.password"),
        (("--host", "h.example.org", "--user", "u", "--from", "u@e.org", "--password-stdin"), {}, "setup.password"),
    ],
)
@pytest.mark.parametrize("name", [("check",), ("send", "--to", "a@example.org")])
def test_a_user_without_a_password_and_without_a_terminal_exits_2(
    name: tuple[str, ...], argv: tuple[str, ...], environ: dict[str, str], field: str
) -> None:
    ran = command(*name, *argv, "--json", environ=environ)
    assert ran.of("invalid") == [{"event": "invalid", "field": field, "code": "missing-password"}]
    assert ran.of("step") == []
    assert ran.code == 2


@pytest.mark.parametrize(
    ("argv", "field", "code"),
    [
        (("check", "--host", "h.example.org"), "setup.from", "required"),
        (("check", "--host", "h.example.org", "--from", "a@b.de", "--to", "x"), "aids.recipient", "address-no-at"),
        (("check", "--host", "h.example.org", "--from", "a@b.de", "--to", ""), "aids.recipient", "required"),
        (
            ("check", "--host", "h.example.org", "--from", "a@b.de", "--to", "a@b.de,c@d.de"),
            "aids.recipient",
            "address-several",
        ),
        (
            ("send", "--host", "h.example.org", "--from", "a@b.de", "--to", "a@b.de,x"),
            "sampleReport.to",
            "address-no-at",
        ),
        (
            ("send", "--host", "h.example.org", "--from", "a@b.de", "--to", "a@b.de", "--subject", "a\nb"),
            "sampleReport.subject",
            "control-character",
        ),
    ],
)
def test_what_a_test_needs_beyond_a_plan(argv: tuple[str, ...], field: str, code: str) -> None:
    ran = command(*argv, "--json")
    assert ran.events == [{"event": "invalid", "field": field, "code": code}]
    assert ran.code == 2


# --- send


def test_a_sample_report_is_sent_and_saved(tmp_path: Path) -> None:
    eml = tmp_path / "report.eml"
    to = ("--to", "office@practice.example, second@practice.example", "--to", "third@practice.example")
    ran = command("send", "--practice", *to, "--subject", "Prüfung", "--save-eml", str(eml), "--json")
    assert ran.code == 0
    (sent,) = ran.of("sent")
    assert list(sent) == ["event", "accepted", "refused", "reply", "message_id"]
    assert sent["accepted"] == ["office@practice.example", "second@practice.example", "third@practice.example"]
    assert sent["refused"] == {}
    assert sent["reply"]["code"] == 250
    assert sent["message_id"].endswith("@practice.example>")
    message = message_from_bytes(eml.read_bytes(), policy=default)
    assert message["Subject"] == "Prüfung"
    assert message["Message-ID"] == sent["message_id"]
    assert [part.get_content_type() for part in message.iter_attachments()] == ["application/pdf"]


def test_save_eml_never_overwrites_and_then_sends_nothing(tmp_path: Path) -> None:
    eml = tmp_path / "report.eml"
    eml.write_text("mine")
    ran = command("send", "--practice", "--to", "a@practice.example", "--save-eml", str(eml), "--json")
    assert ran.code == 2
    assert ran.of("step") == []
    assert "not overwritten" in ran.err
    assert eml.read_text() == "mine"


def test_save_eml_works_offline(tmp_path: Path) -> None:
    eml = tmp_path / "report.eml"
    offline = ("--practice", "all-ports-silent", "--connect-timeout", "0.3", "--to", "a@practice.example")
    ran = command("send", *offline, "--save-eml", str(eml), "--json")
    assert ran.code == 4
    assert b"\r\n" in eml.read_bytes()


def test_recipients_that_are_all_refused_exit_8() -> None:
    ran = command("send", "--practice", "full-mailbox", "--to", "a@practice.example", "--json")
    assert ran.code == 8
    assert ran.of("sent") == []


# --- stored sites


@pytest.fixture
def stored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> SessionSecrets:
    """An empty settings folder, and a secret store in memory in the keyring's place."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    store = SessionSecrets()
    monkeypatch.setattr(secrets, "KeyringSecrets", lambda: store)
    return store


def add_site(name: str, state: SystemState) -> Site:
    site = new_site(name)
    site = Site(id=site.id, name=name, state=state)
    SiteStore(default_paths().config).add(site)
    return site


ACME = SystemState(
    setup=SetupForm(host="mail.acme.invalid", user="reports", has_password=True, from_address="r@acme.de"),
    forwarding=ForwardingForm(server="mx.acme.invalid", user="sys", has_password=True, email="sys@acme.de"),
)


def test_a_stored_site_is_found_by_its_name(stored: SessionSecrets) -> None:
    add_site("Acme GmbH", ACME)
    ran = command("plan", "--site", "acme gmbh", "--json")
    assert ran.events[0]["host"] == "mail.acme.invalid"
    assert ran.code == 0


def test_an_unknown_site_names_the_known_ones(stored: SessionSecrets) -> None:
    assert "no site is stored" in command("plan", "--site", "Acme").err
    add_site("Acme GmbH", ACME)
    ran = command("plan", "--site", "Amce")
    assert ran.code == 2
    assert ran.err == "myreports-gui: there is no site “Amce”; known are “Acme GmbH”\n"


def test_a_stored_password_of_another_user_is_not_sent(stored: SessionSecrets) -> None:
    site = add_site("Acme", ACME)
    stored.put(site.id, Dialog.SETUP, StoredPassword(Secret("geheim"), "mail.acme.invalid", "somebody-else"))
    ran = command("check", "--site", "Acme", "--json")
    assert (ran.code, ran.verdict["failed_stage"], ran.verdict["error"]) == (
        7,
        "settings",
        "password-for-other-account",
    )
    assert "geheim" not in ran.out


def test_a_stored_password_is_used_for_its_own_account(stored: SessionSecrets) -> None:
    site = add_site("Acme", ACME)
    stored.put(site.id, Dialog.SETUP, StoredPassword(Secret("geheim"), "mail.acme.invalid", "reports"))
    ran = command("check", "--site", "Acme", "--json")
    # .invalid never resolves (RFC 6761), so the password was found and the test went on to the name.
    assert (ran.code, ran.verdict["failed_stage"]) == (3, "resolve")


def test_a_site_whose_password_is_gone_needs_a_terminal(stored: SessionSecrets) -> None:
    add_site("Acme", ACME)
    ran = command("check", "--site", "Acme", "--json")
    assert ran.of("invalid") == [{"event": "invalid", "field": "setup.password", "code": "missing-password"}]


def test_no_keyring_exits_11(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    add_site("Acme", ACME)
    ran = command("check", "--site", "Acme", "--json")
    assert ran.code == 11
    assert ran.verdict["error"].startswith("keyring-")


def test_a_damaged_settings_file_is_told_and_no_traceback(stored: SessionSecrets, tmp_path: Path) -> None:
    add_site("Acme", ACME)
    SiteStore(default_paths().config).path.write_text("{broken")
    ran = command("plan", "--site", "Acme")
    assert ran.code == 2
    assert "Traceback" not in ran.err
    assert ran.err.splitlines()[-1].startswith("myreports-gui: there is no site “Acme”")


# --- signals and pipes: whole processes


BUFFERED = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
"""As users have it; unbuffered streams hide what happens to the rest of a buffer at exit."""


def start(*argv: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "myreports_gui", *argv],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=BUFFERED,
    )


@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_sigterm_cancel_the_test_with_a_verdict(signum: signal.Signals) -> None:
    process = start("check", "--practice", "tarpit", "--json")
    assert process.stdout is not None
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "step" and event["stage"] == "connect" and event["status"] == "ok":
            os.kill(process.pid, signum)
            break
    rest = [json.loads(line) for line in process.stdout]
    _, errors = process.communicate()
    assert process.returncode == 10
    assert rest[-1]["event"] == "verdict"
    assert rest[-1]["error"] == "cancelled"
    assert errors == ""


def test_a_reader_that_goes_away_ends_the_test_quietly() -> None:
    process = start("check", "--practice", "all-ports-silent", "--connect-timeout", "0.5")
    assert process.stdout is not None
    assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait() == 10


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("argv", [("--help",), ("plan", "--host", "h.example.org"), ("plan", "--practice", "--json")])
def test_a_full_disk_is_one_sentence_at_exit(argv: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "myreports_gui", *argv],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=BUFFERED,
            check=False,
        )
    assert ran.returncode == 1
    assert ran.stderr == ("myreports-gui: the output cannot be written (No space left on device); give it more room\n")


def test_json_is_utf_8_whatever_the_locale_says() -> None:
    environ = {**os.environ, "PYTHONIOENCODING": "ascii"}
    argv = [sys.executable, "-m", "myreports_gui", "plan", "--host", "h.example.org", "--user", "Grüße", "--json"]
    ran = subprocess.run(argv, capture_output=True, env=environ, check=True)
    assert json.loads(ran.stdout.decode("utf-8"))["user"] == "Grüße"


def test_no_display_is_one_sentence_and_exit_2() -> None:
    environ = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    ran = subprocess.run(
        [sys.executable, "-m", "myreports_gui"], capture_output=True, text=True, env=environ, check=False
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith("myreports-gui: there is no display")
    assert ran.stderr.count("\n") == 1


def test_a_full_disk_is_told() -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    ran = command("plan", "--host", "h.example.org", stdout=Full())
    assert (ran.code, ran.err) == (
        1,
        "myreports-gui: the output cannot be written (No space left on device); give it more room\n",
    )
