"""The command line: one clear sentence for what is wrong, and the window where no command is given."""

import pytest

from myreports_gui import __version__
from myreports_gui.cli.display import display_missing

from .running import command


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (("plan",), "plan needs --site NAME, --practice, or fields such as --host and --from"),
        (("plan", "--site", "Acme", "--host", "h"), "--site and --host do not go together"),
        (("check", "--practice", "--site", "Acme"), "--site and --practice do not go together"),
        (("plan", "--practice", "--retained-ssl"), "--practice and --retained-ssl do not go together"),
        (("check", "--practice", "nonsense"), "there is no such scenario; known are all-good"),
        (("send", "--practice"), "the following arguments are required: --to"),
        (("check", "--host", "h", "--to", "a@b.de", "--to", "c@d.de"), "--to is given twice"),
        (("plan", "--host"), "argument --host: expected one argument"),
        (("plna",), "invalid choice: 'plna'"),
        (("plan", "--host", "h", "--nonsense=3"), "--nonsense is not understood"),
        (("plan", "--host", "h", "--hos", "x"), "--hos is not understood"),
    ],
)
def test_wrong_arguments_are_one_sentence_and_exit_2(argv: tuple[str, ...], sentence: str) -> None:
    ran = command(*argv)
    assert ran.code == 2
    assert ran.out == ""
    assert sentence in ran.err
    assert ran.err.startswith("myreports-gui: ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "argv",
    [
        ("check", "--host", "h", "--password", "geheim"),
        ("check", "--host", "h", "--password=geheim"),
        ("check", "--host", "h", "--system-password=geheim"),
        ("check", "--host", "h", "geheim"),
        ("check", "--host", "h", "--passwd", "geheim"),
        ("check", "--host", "h", "--password-stdin=geheim"),
    ],
)
def test_a_password_given_as_an_argument_is_refused_and_not_repeated(argv: tuple[str, ...]) -> None:
    ran = command(*argv)
    assert ran.code == 2
    assert "geheim" not in ran.out + ran.err


@pytest.mark.parametrize("argv", [("--help",), ("plan", "--help"), ("check", "-h"), ("send", "--help")])
def test_help_goes_to_standard_output(argv: tuple[str, ...]) -> None:
    ran = command(*argv)
    assert ran.code == 0
    assert ran.out.startswith("usage: myreports-gui")
    assert ran.err == ""


def test_the_version() -> None:
    assert command("--version").out == f"myreports-gui {__version__}\n"


@pytest.mark.parametrize(
    ("argv", "practice"),
    [((), None), (("--practice",), "all-good"), (("--practice", "tarpit"), "tarpit")],
)
def test_without_a_command_the_window_opens(argv: tuple[str, ...], practice: str | None) -> None:
    opened: list[str | None] = []

    def open_window(scenario: str | None) -> int:
        opened.append(scenario)
        return 0

    assert command(*argv, open_window=open_window).code == 0
    assert opened == [practice]


def test_an_internal_error_is_one_sentence_without_its_text() -> None:
    def fail(scenario: str | None) -> int:
        raise RuntimeError("geheim")

    ran = command(open_window=fail)
    assert ran.code == 1
    assert ran.err == (
        "myreports-gui: internal error (RuntimeError); with MYREPORTS_DEBUG=1 it shows where. Please report it.\n"
    )
    shown = command(open_window=fail, environ={"MYREPORTS_DEBUG": "1"}).err
    assert "builtins.RuntimeError" in shown
    assert "cli/test_arguments.py" in shown
    assert "geheim" not in shown


@pytest.mark.parametrize(
    ("environ", "platform", "missing"),
    [
        ({}, "linux", True),
        ({"DISPLAY": ":98765"}, "linux", True),
        ({"DISPLAY": "nonsense"}, "linux", True),
        ({"DISPLAY": "localhost:59999"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", True),
        ({}, "win32", False),
        ({}, "darwin", False),
    ],
)
def test_no_display_is_noticed_before_qt_aborts(environ: dict[str, str], platform: str, missing: bool) -> None:
    assert display_missing(environ, platform) is missing
