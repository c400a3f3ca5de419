"""`survey` against the practice server: the events of the contract, the exit codes, the table, the one login."""

import asyncio
import io
import os
import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from myreports_gui.cli import survey as cli_survey
from myreports_gui.cli.output import Output
from myreports_gui.cli.survey import exit_code_without
from myreports_gui.cli.survey_table import WIDTH, table
from myreports_gui.model.errors import ErrorCode, ExitCode
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import Reason, Recommendation
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm, SystemState
from myreports_gui.model.stages import Stage
from myreports_gui.model.survey import Cell, Matrix
from myreports_gui.narration import Narrator
from myreports_gui.practice import server as practice_server
from myreports_gui.practice.scenarios import Scenario
from myreports_gui.practice.server import PracticeServer
from myreports_gui.probe import survey as probe_survey
from myreports_gui.probe.survey import SurveyEmitter, SurveyRequest
from myreports_gui.probe.trust import TrustStores
from myreports_gui.store import secrets
from myreports_gui.store.paths import default_paths
from myreports_gui.store.secrets import SessionSecrets
from myreports_gui.store.site import Site
from myreports_gui.store.sites import SiteStore, new_site

from .running import Ran, Terminal, command

CELL_KEYS = ["port", "security", "open", "works", "auth_offered", "trusted", "error"]
RECOMMENDATION_KEYS = ["event", "works", "scenario", "setup", "forwarding", "steps", "why"]
SETUP_KEYS = ["host", "user", "from", "reply_to", "synchronize"]
FORWARDING_KEYS = ["server", "port", "ssl", "user", "email"]
FIELDS = ("--host", "127.0.0.1", "--user", "reports", "--from", "reports@acme.example")


@pytest.fixture
def servers(monkeypatch: pytest.MonkeyPatch) -> list[PracticeServer]:
    """The practice servers that a command starts, to be asked what they counted."""
    started: list[PracticeServer] = []

    class Watched(PracticeServer):
        def __init__(self, scenario: Scenario = Scenario.ALL_GOOD) -> None:
            super().__init__(scenario)
            started.append(self)

    monkeypatch.setattr(practice_server, "PracticeServer", Watched)
    return started


def recommendation(ran: Ran) -> dict[str, object]:
    (event,) = ran.of("recommendation")
    return event


def test_the_events_of_the_contract_in_their_order(servers: list[PracticeServer]) -> None:
    ran = command("survey", "--practice", "--json")
    assert ran.code == 0
    assert ran.err == ""
    (matrix,) = ran.of("matrix")
    assert list(matrix) == ["event", "cells"]
    assert {tuple(cell) for cell in matrix["cells"]} == {tuple(CELL_KEYS)}
    assert [(cell["port"], cell["security"]) for cell in matrix["cells"]] == [
        (port, security) for port in (25, 465, 587) for security in ("starttls", "ssl", "none")
    ]
    assert matrix["cells"][0] == {
        "port": 25,
        "security": "starttls",
        "open": True,
        "works": True,
        "auth_offered": ["PLAIN", "LOGIN"],
        "trusted": True,
        "error": None,
    }
    names = [event["event"] for event in ran.events]
    assert names[:3] == ["plan", "matrix", "plan"]
    assert set(names[3:-2]) == {"step"}
    assert names[-2:] == ["verdict", "recommendation"]
    event = ran.events[-1]
    assert list(event) == RECOMMENDATION_KEYS
    assert list(event["setup"]) == SETUP_KEYS
    assert list(event["forwarding"]) == FORWARDING_KEYS
    assert (event["works"], event["scenario"]) == (True, "3.1")
    assert event["setup"]["host"] == "mail.practice.example"
    assert event["forwarding"] == {"server": "", "port": None, "ssl": False, "user": "", "email": ""}
    assert len(event["steps"]) == 1
    assert "§3.1" in event["why"]
    assert [server.counts().logins for server in servers] == [1]


@pytest.mark.parametrize(
    ("scenario", "code", "section", "logins"),
    [
        (Scenario.SSL_465_ONLY, 0, "3.1", 1),
        (Scenario.LOGIN_REJECTED, 7, "3.1", 1),
        (Scenario.NO_ENCRYPTION, 7, "3.1", 0),
        (Scenario.SELF_SIGNED, 7, "3.1", 0),
        (Scenario.SENDER_NOT_ALLOWED, 8, "3.1", 1),
        (Scenario.OLD_TLS, 6, None, 0),
        (Scenario.NO_AUTH_OFFERED, 7, None, 0),
    ],
)
def test_the_exit_code_says_whether_what_is_recommended_works(
    scenario: Scenario, code: int, section: str | None, logins: int, servers: list[PracticeServer]
) -> None:
    ran = command("survey", "--practice", scenario.value, "--json")
    told = recommendation(ran)
    assert (ran.code, told["works"], told["scenario"]) == (code, code == 0, section)
    assert bool(ran.of("verdict")) is (section is not None)
    assert [server.counts().logins for server in servers] == [logins]


def test_no_port_open_exits_4() -> None:
    ran = command("survey", "--practice", "all-ports-silent", "--connect-timeout", "0.3", "--json")
    told = recommendation(ran)
    assert (ran.code, told["works"], told["scenario"], told["steps"]) == (4, False, None, [])
    assert "None of the ports looked at can be reached" in str(told["why"])


def test_consent_lets_the_one_test_finish(servers: list[PracticeServer]) -> None:
    ran = command("survey", "--practice", "no-encryption", "--allow-cleartext-login", "--json")
    assert (ran.code, recommendation(ran)["works"]) == (0, True)
    assert servers[0].counts().logins == 1


@pytest.mark.parametrize(
    ("cell", "reason", "code"),
    [
        (Cell(port=25, security=Security.STARTTLS, open=True), Reason.OAUTH_ONLY, ExitCode.LOGIN),
        (Cell(port=25, security=Security.STARTTLS, open=True), Reason.LOGIN_NOT_OFFERED, ExitCode.LOGIN),
        (None, Reason.ANONYMOUS_NEEDS_FIRST_PORT, ExitCode.NO_PORT),
        (
            Cell(
                port=25,
                security=Security.NONE,
                open=True,
                error=ErrorCode.RELAYING_DENIED,
                failed_stage=Stage.RECIPIENT,
            ),
            Reason.ANONYMOUS_NEEDS_FIRST_PORT,
            ExitCode.ENVELOPE,
        ),
        (
            Cell(
                port=25,
                security=Security.NONE,
                open=True,
                error=ErrorCode.TEST_TIMEOUT,
                failed_stage=Stage.GREETING,
            ),
            Reason.NOTHING_WORKS,
            ExitCode.CANCELLED,
        ),
    ],
)
def test_the_exit_code_where_nothing_can_be_recommended(cell: Cell | None, reason: Reason, code: ExitCode) -> None:
    assert exit_code_without(Recommendation(scenario=None, reason=reason, blocked_by=cell)) is code


def test_help_documents_the_exit_codes() -> None:
    ran = command("survey", "--help")
    assert ran.code == 0
    assert "4 no port open, 7 only\nthe login is missing" in ran.out


# --- what is typed


@contextmanager
def playing(scenario: Scenario) -> Iterator[tuple[PracticeServer, dict[int, str]]]:
    server = PracticeServer(scenario)
    access = server.start()
    try:
        yield server, {logical: str(port) for logical, port in access.ports.items()}
    finally:
        server.stop()


def surveyed(*argv: str) -> Ran:
    return command("survey", "--json", *FIELDS, *argv, environ={"MYREPORTS_PASSWORD": "x"})


def test_a_typed_port_and_a_retained_one_are_surveyed_too() -> None:
    with playing(Scenario.STARTTLS_587_ONLY) as (_, ports):
        orders = ("--ports", ports[25], "--ssl-ports", ports[465])
        system = ("--system-server", "fax.acme.example", "--system-port", ports[587])
        ran = surveyed(*orders, *system, "--retained-port", ports[2525])
    (matrix,) = ran.of("matrix")
    assert {str(cell["port"]) for cell in matrix["cells"]} == {ports[25], ports[465], ports[587], ports[2525]}


def test_a_forwarding_that_serves_another_server_gets_its_values_back() -> None:
    with playing(Scenario.STARTTLS_587_ONLY) as (server, ports):
        system = ("--system-server", "fax.acme.example", "--system-port", ports[587], "--system-user", "fax")
        ran = surveyed("--ports", ports[25], "--ssl-ports", ports[465], *system)
        assert server.counts().logins == 0
    event = ran.events[-1]
    # The certificate is not for 127.0.0.1, so the login waits for consent.
    assert (ran.code, event["works"], event["scenario"]) == (7, False, "4.4")
    assert event["forwarding"]["server"] == "fax.acme.example"
    assert event["setup"]["host"] == "127.0.0.1"
    assert event["setup"]["synchronize"] is False
    assert len(event["steps"]) == 4
    assert ran.verdict["error"] == "consent-certificate"


def test_imported_values_are_what_is_wished_for() -> None:
    with playing(Scenario.STARTTLS_587_ONLY) as (_, ports):
        system = (
            "--synchronize", "--system-server", "127.0.0.1", "--system-port", ports[587],
            "--system-user", "u", "--system-email", "u@acme.example",
        )  # fmt: skip
        orders = ("--ports", ports[25], "--ssl-ports", ports[465])
        ran = command("survey", "--json", *system, *orders, environ={"MYREPORTS_SYSTEM_PASSWORD": "x"})
    event = ran.events[-1]
    assert event["scenario"] == "4.1"
    assert event["forwarding"] == {
        "server": "127.0.0.1", "port": int(ports[587]), "ssl": False, "user": "u", "email": "u@acme.example",
    }  # fmt: skip
    assert event["setup"] == {"host": "", "user": "", "from": "", "reply_to": "", "synchronize": True}


@pytest.mark.parametrize(
    ("argv", "environ", "field", "code"),
    [
        (("--host", "h.example.org"), {}, "setup.from", "required"),
        (FIELDS, {}, "setup.password", "missing-password"),
        ((*FIELDS, "--to", "x"), {"MYREPORTS_PASSWORD": "x"}, "aids.recipient", "address-no-at"),
    ],
)
def test_what_a_survey_needs(argv: tuple[str, ...], environ: dict[str, str], field: str, code: str) -> None:
    ran = command("survey", "--json", *argv, environ=environ)
    assert ran.of("invalid") == [{"event": "invalid", "field": field, "code": code}]
    assert ran.of("matrix") == []
    assert ran.code == 2


def test_a_name_that_does_not_resolve_exits_3() -> None:
    ran = command(
        "survey", "--json", "--host", "mail.acme.invalid", "--user", "u", "--from", "u@acme.example",
        environ={"MYREPORTS_PASSWORD": "x"},
    )  # fmt: skip
    assert (ran.code, ran.verdict["failed_stage"], ran.verdict["error"]) == (3, "resolve", "name-not-found")
    assert ran.of("matrix") == []
    (failed,) = ran.of("step")
    assert failed["status"] == "failed"


def test_an_unreadable_ca_file_exits_2() -> None:
    ran = command("survey", "--practice", "--ca-file", "/nonexistent/ca.pem", "--json")
    assert (ran.code, ran.verdict["error"]) == (2, "ca-file-unreadable")


def test_a_stored_site_that_works_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    store = SessionSecrets()
    monkeypatch.setattr(secrets, "KeyringSecrets", lambda: store)
    with playing(Scenario.STARTTLS_587_ONLY) as (_, ports):
        state = SystemState(
            setup=SetupForm(host="127.0.0.1", user="reports", has_password=True, from_address="reports@acme.example"),
            forwarding=ForwardingForm(server="fax.acme.example"),
            retained=Retained(port=int(ports[587])),
        )
        SiteStore(default_paths().config).add(Site(id=new_site("Acme").id, name="Acme", state=state))
        orders = ("--ports", ports[25], "--ssl-ports", ports[465])
        ran = command("survey", "--site", "Acme", "--json", *orders, "--password-stdin", stdin="x\n")
    event = ran.events[-1]
    assert (event["scenario"], event["steps"]) == ("4.4", [])
    assert event["setup"]["user"] == "reports"
    assert event["forwarding"]["server"] == "fax.acme.example"
    assert event["works"] is False  # not before its certificate is accepted
    assert ran.code == 7


def test_ctrl_c_during_the_survey_exits_10(monkeypatch: pytest.MonkeyPatch) -> None:
    async def interrupted(request: SurveyRequest, emit: SurveyEmitter, stores: TrustStores) -> Matrix | None:
        asyncio.get_running_loop().call_later(0.1, os.kill, os.getpid(), signal.SIGINT)
        return await probe_survey.survey(request, emit, stores)

    monkeypatch.setattr(cli_survey, "survey", interrupted)
    ran = command("survey", "--practice", "all-ports-silent", "--json")
    assert (ran.code, ran.verdict["error"]) == (10, "cancelled")
    assert ran.of("recommendation") == []


# --- for people


def test_the_table_and_the_steps_for_people() -> None:
    ran = command("survey", "--practice")
    lines = ran.out.splitlines()
    head = next(n for n, line in enumerate(lines) if line.startswith("Port "))
    assert lines[head].split() == ["Port", "TLS", "(STARTTLS)", "SSL", "(implicit", "TLS)", "unsecured"]
    assert re.fullmatch(r"25 +✔ works +– no SSL +✖ no login", lines[head + 1])
    assert lines[head + 2].split() == ["PLAIN,", "LOGIN"]
    assert lines[head + 3].split() == ["certificate", "verified"]
    assert re.fullmatch(r"465 +– SSL only +✔ works +– SSL only", lines[head + 4])
    assert "Test passed on port 25, TLS (STARTTLS)" in lines
    headline = lines.index("Enter these values, they work: port 25, TLS (STARTTLS) (§3.1)")
    assert lines[headline + 2].startswith("    1. In E-MAIL Setup enter: “E-MAIL Host”: mail.practice.example")
    assert any("Send the sample report" in line for line in lines[headline:])
    assert "\x1b" not in ran.out
    assert ran.out.count("Port   TLS") == 1


def test_the_table_fills_live_on_a_terminal() -> None:
    ran = command("survey", "--practice", stdout=Terminal())
    rounds = ran.out.split("\x1b[J")
    assert len(rounds) > 9
    assert "…" in rounds[1]
    assert ran.out.count("\x1b[32m✔ works") > 3
    last = rounds[-1]
    assert "Port   TLS" in last
    assert "…" not in last.partition("mail.practice.example")[0]


@pytest.mark.parametrize(("width", "live"), [(WIDTH, False), (WIDTH + 1, True)])
def test_a_narrow_terminal_gets_the_table_once(width: int, live: bool) -> None:
    stream = io.StringIO()
    output = Output(stream, terminal=True, width=width)
    lines = table((25,), {}, Narrator(), output)
    assert max(map(len, lines)) <= WIDTH
    output.block(lines, WIDTH)
    assert bool(stream.getvalue()) is live


def test_long_words_of_a_server_do_not_break_the_table() -> None:
    cell = Cell(port=25, security=Security.STARTTLS, open=True, works=True, auth_offered=("PLAIN", "\x1b" * 500))
    lines = table((25,), {(25, Security.STARTTLS): cell}, Narrator(), Output(io.StringIO()))
    assert all(len(line) <= WIDTH and "\x1b" not in line for line in lines)
