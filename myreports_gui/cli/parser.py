"""The command line: what may be given, and one clear sentence for what may not."""

import argparse
from collections.abc import Sequence
from typing import Final, NoReturn

from msgspec import Struct

from myreports_gui import __version__
from myreports_gui.practice.scenarios import Scenario

from .output import Output

PROGRAM: Final = "myreports-gui"

_SETTINGS: Final = ("site", "practice")
_FORM_FIELDS: Final = (
    "host",
    "user",
    "from_address",
    "reply_to",
    "synchronize",
    "system_server",
    "system_port",
    "system_ssl",
    "system_user",
    "system_email",
    "retained_port",
    "retained_ssl",
)

_PASSWORDS: Final = """\
passwords are never arguments. With --password-stdin the first line of standard input is the one password that the
plan logs in with. Otherwise it comes from MYREPORTS_PASSWORD (E-MAIL Setup) or MYREPORTS_SYSTEM_PASSWORD (E-mail
Forwarding), else from the keyring (--site), else from a prompt where there is a terminal. plan never asks: a
variable that is not set counts as a password that is there, an empty one as none.

exit codes: 0 ok, 1 internal error, 2 wrong arguments or settings, 3 name not resolved, 4 no port open, 5 greeting or
EHLO, 6 no TLS session, 7 login, 8 sender or recipient refused, 9 message refused or lost, 10 cancelled or out of time,
11 keyring."""

_SURVEY: Final = """\
every port is looked at with STARTTLS, SSL and unsecured, without a login. What is recommended is then tested with
exactly those values; that is the only login, and nothing else is tried if it fails. E-mail Forwarding and the retained
values are taken as stored, E-MAIL Setup as still to be entered (--site: all as stored). Without a user name, --to with
an address of another mail domain decides whether a port works.

exit codes: 0 where that test passed, else that of the test. Where nothing can be recommended: 4 no port open, 7 only
the login is missing (none offered, or OAuth only), else that of the stage at which the furthest conversation ended."""


class UsageError(Exception):
    """Arguments that cannot be used together or at all; the message is for the user."""


class Arguments(Struct, frozen=True):
    """The parsed command line. Texts are as typed; None and False mean not given."""

    command: str | None
    json: bool
    site: str | None
    practice: str | None
    host: str | None
    user: str | None
    from_address: str | None
    reply_to: str | None
    synchronize: bool
    system_server: str | None
    system_port: str | None
    system_ssl: bool
    system_user: str | None
    system_email: str | None
    retained_port: str | None
    retained_ssl: bool
    password_stdin: bool
    ca_file: str | None
    accept_certificate: str | None
    allow_cleartext_login: bool
    ports: str | None
    ssl_ports: str | None
    ehlo_name: str | None
    connect_timeout: str | None
    timeout: str | None
    to: tuple[str, ...]
    subject: str | None
    save_eml: str | None


def parse(argv: Sequence[str], output: Output) -> Arguments:
    """`argv` without the program's name. Help and version go to `output` and raise SystemExit(0).

    Raises UsageError. What stands in an argument that is not understood is never repeated: it may be a password.
    """
    for argument in argv:
        if argument.startswith(("--pass", "--system-pass")) and argument != "--password-stdin":
            raise UsageError(
                "a password is never an argument: set MYREPORTS_PASSWORD or MYREPORTS_SYSTEM_PASSWORD, or use"
                " --password-stdin"
            )
    parser = _build(output, argv)
    parsed, unknown = parser.parse_known_args(list(argv))
    if unknown:
        names = [word.partition("=")[0] for word in unknown if word.startswith("-")]
        shown = names[0] if names else "an argument that belongs to no option"
        raise UsageError(f"{shown} is not understood; see {PROGRAM} --help")
    values = vars(parsed)
    arguments = Arguments(
        **{name: values.get(name, _default(name)) for name in Arguments.__struct_fields__ if name != "to"},
        to=tuple(values.get("to") or ()),
    )
    _check(arguments)
    return arguments


def _default(name: str) -> object:
    flags = ("json", "synchronize", "system_ssl", "retained_ssl", "password_stdin", "allow_cleartext_login")
    return False if name in flags else None


def _check(arguments: Arguments) -> None:
    if arguments.command is None:
        return
    form_fields = [name for name in _FORM_FIELDS if getattr(arguments, name) not in (None, False)]
    given = [f"--{name}" for name in _SETTINGS if getattr(arguments, name) is not None]
    given += ["--" + name.replace("_address", "").replace("_", "-") for name in form_fields[:1]]
    if len(given) > 1:
        raise UsageError(
            f"{given[0]} and {given[1]} do not go together: give a site, the practice server or the fields"
        )
    if not given:
        raise UsageError(f"{arguments.command} needs --site NAME, --practice, or fields such as --host and --from")


class _Once(argparse.Action):
    """A list of one, for an option that stands beside a repeatable one of the same name."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        if getattr(namespace, self.dest) is not None:
            parser.error(f"{option_string} is given twice; a test has one test recipient")
        setattr(namespace, self.dest, [values])


class _Parser(argparse.ArgumentParser):
    """Errors become UsageError instead of an exit, and help goes where it is told to."""

    output: Output

    def error(self, message: str) -> NoReturn:
        raise UsageError(message)

    def _print_message(self, message: str, file: object = None) -> None:
        self.output.text(message)


def _build(output: Output, argv: Sequence[str]) -> _Parser:
    """Only a command that `argv` names gets its options: to make them all takes longer than to parse any."""
    parser = _new_parser(
        output,
        prog=PROGRAM,
        description="Try the e-mail settings of OpenScape Business myReports. Without a command the window opens.",
        epilog=_PASSWORDS,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument("--practice", nargs="?", const=Scenario.ALL_GOOD.value, metavar="SCENARIO", type=_scenario,
                        help="open the window with the practice server running")  # fmt: skip
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_command(commands, output, "plan", "say what myReports will do; opens no connection and never asks")
    check = _add_command(commands, output, "check", "test the connection step by step; sends nothing")
    send = _add_command(commands, output, "send", "check, then send the sample report")
    survey = _add_command(commands, output, "survey", "find working settings, and test what is recommended")
    survey.epilog = f"{_SURVEY}\n\n{_PASSWORDS}"
    for name, command in commands.choices.items():
        if name in argv:
            _add_fields(command)
            _add_aids(command)
    for command in (check, survey):
        command.add_argument("--to", metavar="ADDRESS", action=_Once, help="the test recipient (default: the sender)")
    send.add_argument("--to", metavar="ADDRESS", action="append", required=True,
                      help="a recipient; may be repeated or a list with commas")  # fmt: skip
    send.add_argument("--subject", metavar="TEXT", help="the subject of the sample report")
    send.add_argument("--save-eml", metavar="FILE", help="also write the message to a new file, before connecting")
    return parser


def _new_parser(output: Output, **options: str) -> _Parser:
    parser = _Parser(allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, **options)  # type: ignore[arg-type]  # texts only
    parser.output = output
    return parser


def _add_command(commands: "argparse._SubParsersAction[_Parser]", output: Output, name: str, purpose: str) -> _Parser:
    parser = commands.add_parser(
        name,
        help=purpose,
        description=purpose[0].upper() + purpose[1:] + ".",
        epilog=_PASSWORDS,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.output = output
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    return parser


def _add_fields(parser: _Parser) -> None:
    stored = parser.add_argument_group("settings, one of --site, --practice or the fields below")
    stored.add_argument("--site", metavar="NAME", help="a stored site: its values, passwords and accepted certificates")
    stored.add_argument("--practice", nargs="?", const=Scenario.ALL_GOOD.value, metavar="SCENARIO", type=_scenario,
                        help="the practice server: " + ", ".join(Scenario))  # fmt: skip
    setup = parser.add_argument_group("E-MAIL Setup")
    setup.add_argument("--host", metavar="NAME")
    setup.add_argument("--user", metavar="NAME")
    setup.add_argument("--from", dest="from_address", metavar="ADDRESS")
    setup.add_argument("--reply-to", metavar="ADDRESS")
    setup.add_argument("--synchronize", action="store_true", help="“Synchronize with the system email account?”")
    forwarding = parser.add_argument_group("E-mail Forwarding")
    forwarding.add_argument("--system-server", metavar="NAME")
    forwarding.add_argument("--system-port", metavar="PORT")
    forwarding.add_argument("--system-ssl", action="store_true", help="“This server requires an encrypted connection”")
    forwarding.add_argument("--system-user", metavar="NAME")
    forwarding.add_argument("--system-email", metavar="ADDRESS")
    retained = parser.add_argument_group("kept by myReports from an earlier synchronization")
    retained.add_argument("--retained-port", metavar="PORT")
    retained.add_argument("--retained-ssl", action="store_true")


def _add_aids(parser: _Parser) -> None:
    parser.add_argument(
        "--password-stdin", action="store_true", help="the first line of standard input is the password"
    )
    aids = parser.add_argument_group("test aids, which the phone system does not have")
    aids.add_argument("--ca-file", metavar="FILE", help="trusted beside the system's certificates (PEM)")
    aids.add_argument("--accept-certificate", metavar="SHA256", help="log in although this certificate does not verify")
    aids.add_argument("--allow-cleartext-login", action="store_true", help="send the password unprotected if need be")
    aids.add_argument("--ports", metavar="25,465,587", help="the order without SSL")
    aids.add_argument("--ssl-ports", metavar="465,587,25", help="the order with SSL")
    aids.add_argument("--ehlo-name", metavar="NAME")
    aids.add_argument("--connect-timeout", metavar="S", help="for each port (default: 6)")
    aids.add_argument("--timeout", metavar="S", help="for the whole test (default: 60)")


def _scenario(text: str) -> str:
    if text not in {scenario.value for scenario in Scenario}:
        raise argparse.ArgumentTypeError(f"there is no such scenario; known are {', '.join(Scenario)}")
    return text
