"""A headless command from its arguments to its exit code. Nobody meets a traceback here."""

import signal
import threading
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import IO, Final

from myreports_gui.model.errors import ExitCode
from myreports_gui.narration import Narrator, english, visible
from myreports_gui.practice.errors import PracticeError
from myreports_gui.report.errors import ReportError, ReportErrorCode
from myreports_gui.store.defects import where
from myreports_gui.store.errors import StoreError

from .commands import Console, run_command
from .interrupted import InterruptedTestError
from .output import Output, never_refuses, output_for
from .parser import PROGRAM, Arguments, UsageError, parse
from .passwords import Passwords, Prompt, ask_unseen, take_from
from .printers import JsonPrinter, LogPrinter, Printer

DEBUG: Final = "MYREPORTS_DEBUG"
"""An environment variable that, when not empty, adds to an internal error where it happened."""

SENTENCE_LIMIT: Final = 1000

_OWN_FAULTS: Final = (ReportErrorCode.QT_UNAVAILABLE, ReportErrorCode.NO_FONTS, ReportErrorCode.PDF_FAILED)
"""What no other argument or setting would mend."""

OpenWindow = Callable[[str | None], int]
"""Opens the window, with a practice scenario or without, and returns the exit code."""


def run(
    argv: Sequence[str],
    environ: MutableMapping[str, str],
    stdin: IO[str],
    stdout: IO[str],
    stderr: IO[str],
    *,
    open_window: OpenWindow,
    prompt: Prompt = ask_unseen,
    now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
) -> int:
    """`argv` without the program's name. The passwords are taken out of `environ` before anything else happens."""
    passwords = take_from(environ)
    errors = output_for(stderr, environ, json=False)
    never_refuses(stdout)
    help_output = Output(stdout)
    try:
        arguments = parse(argv, help_output)
        if arguments.command is None:
            return open_window(arguments.practice)
        output = output_for(stdout, environ, json=arguments.json)
        console = Console(stdin, output, _printer(arguments, output, errors, now), prompt, now)
        with _terminated_like_interrupted():
            return _headless(arguments, passwords, console, errors)
    except UsageError as error:
        _say(errors, str(error))
        return ExitCode.USAGE
    except SystemExit:  # argparse after --help or --version
        return _after_failure(help_output, errors, ExitCode.OK)
    except KeyboardInterrupt:
        _say(errors, "cancelled")
        return ExitCode.CANCELLED
    except Exception as error:  # noqa: BLE001 - the last line of defence; its text may hold a secret, its type cannot
        if environ.get(DEBUG):
            for line in where(error):
                errors.line(line)
        _say(errors, f"internal error ({type(error).__name__}); with {DEBUG}=1 it shows where. Please report it.")
        return ExitCode.INTERNAL


def _printer(arguments: Arguments, output: Output, errors: Output, now: Callable[[], datetime]) -> Printer:
    if arguments.command == "plan":
        narrator = Narrator(english)
    else:
        from .advice_table import load_advisor  # noqa: PLC0415 - a plan has no use for it

        narrator = Narrator(english, load_advisor())
    if arguments.json:
        return JsonPrinter(output, narrator)
    return LogPrinter(output, errors, narrator, now, explains=arguments.command == "plan")


def _headless(arguments: Arguments, passwords: Passwords, console: Console, errors: Output) -> int:
    narrator = Narrator(english)
    code: int
    try:
        code = run_command(arguments, passwords, console)
    except InterruptedTestError:
        code = ExitCode.CANCELLED
    except StoreError as error:
        _say(errors, narrator.store_error(error))
        code = ExitCode.USAGE
    except ReportError as error:
        _say(errors, narrator.report_error(error))
        code = ExitCode.INTERNAL if error.code in _OWN_FAULTS else ExitCode.USAGE
    except PracticeError as error:
        _say(errors, narrator.practice_error(error.code))
        code = ExitCode.INTERNAL
    finally:
        console.output.end_progress()
    return _after_failure(console.output, errors, code)


def _after_failure(output: Output, errors: Output, code: int) -> int:
    """A reader that has gone is a cancel; a full disk is told."""
    failure = output.failure
    if failure is None:
        return code
    if not isinstance(failure, BrokenPipeError):
        _say(errors, f"the output cannot be written ({failure.strerror}); give it more room")
        return ExitCode.INTERNAL
    return ExitCode.CANCELLED


def _say(errors: Output, sentence: str) -> None:
    errors.line(f"{PROGRAM}: {visible(sentence, SENTENCE_LIMIT)}")


@contextmanager
def _terminated_like_interrupted() -> Iterator[None]:
    """SIGTERM ends a command as Ctrl-C does, with its exit code. Only the main thread may set a handler."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL if before is None else before)
