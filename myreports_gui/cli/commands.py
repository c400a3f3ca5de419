"""plan, check, send and survey."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode, ExitCode, exit_code
from myreports_gui.model.events import Step, Verdict
from myreports_gui.model.findings import Field, Finding, FindingCode, has_error
from myreports_gui.model.plan import Plan
from myreports_gui.model.secret import Secret
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.validation import PasswordEntry, SetupEntry, validate_plan, validate_setup
from myreports_gui.probe.request import CheckRequest

from .aids import Addressees, addressees_of
from .output import Output
from .parser import Arguments
from .passwords import Passwords, Prompt, ask, first_line
from .printers import Printer
from .request import Prepared, check_request
from .sources import InvalidSettingsError, prepare, tell

if TYPE_CHECKING:
    from myreports_gui.probe.trust import TrustStores


class Console(Struct, frozen=True):
    """What a command reads from and writes to."""

    stdin: IO[str]
    output: Output
    printer: Printer
    prompt: Prompt
    now: Callable[[], datetime]


class StoredPasswordError(Exception):
    """The keyring gives no password for this login. `error`: a keyring code, or that it belongs to another account."""

    def __init__(self, error: ErrorCode) -> None:
        super().__init__(error.value)
        self.error = error


def run_command(arguments: Arguments, passwords: Passwords, console: Console) -> ExitCode:
    """Raises UsageError, InterruptedTestError, StoreError, PracticeError, KeyboardInterrupt."""
    with ExitStack() as stack:
        try:
            prepared = prepare(arguments, passwords, console.printer, stack)
            if arguments.command == "plan":
                return _plan(prepared, console)
            return _test(arguments, prepared, console)
        except InvalidSettingsError:
            return ExitCode.USAGE


def _plan(prepared: Prepared, console: Console) -> ExitCode:
    findings = validate_plan(prepared.plan, for_test=False)
    # A blocked import with no host of its own is a plan, too: it says which fields are missing.
    if prepared.plan.host is None and prepared.plan.imported.missing:
        console.printer.plan(prepared.plan)
        return ExitCode.USAGE
    tell(findings, console.printer)
    console.printer.plan(prepared.plan)
    return ExitCode.OK


def _test(arguments: Arguments, prepared: Prepared, console: Console) -> ExitCode:
    plan, printer = prepared.plan, console.printer
    to = addressees_of(arguments)
    findings = (*validate_plan(plan, for_test=True), *to.findings)
    blocked = plan.host is None and bool(plan.imported.missing)
    if blocked or not has_error(findings):
        printer.plan(plan)
    tell(findings, printer)
    if blocked or to.value is None:
        return ExitCode.USAGE
    password = None
    if plan.authentication:
        try:
            password = _password(arguments, prepared, console)
        except StoredPasswordError as found:
            return _not_usable(found.error, printer)
    own = prepared.aids.recipient or None
    recipient = next(iter(to.value.recipients), own) if arguments.command != "send" else None
    request = check_request(prepared, password, recipient, cleartext=arguments.allow_cleartext_login)
    # Deferred: asyncio and TLS cost more than everything else here, and a plan needs neither.
    from myreports_gui.probe.trust import CaFileError, TrustStores  # noqa: PLC0415

    stores = TrustStores()
    with suppress(CaFileError):  # the test meets it again, and tells it
        stores.read(ca_file=request.aids.ca_file, ca_pem=request.route.ca_pem if request.route else "")
    if arguments.command == "send":
        return _send(arguments.save_eml, prepared, request, to.value, console, stores=stores)
    if arguments.command == "survey":
        from .survey import run_survey  # noqa: PLC0415

        cleartext = arguments.allow_cleartext_login
        return run_survey(prepared, request, printer, console.output, stores, cleartext=cleartext)
    from myreports_gui.probe.check import check  # noqa: PLC0415

    from .conversation import converse  # noqa: PLC0415

    return _exit_code(converse(lambda: check(request, printer.event, stores), console.output))


def _exit_code(verdict: Verdict) -> ExitCode:
    return exit_code(verdict.failed_stage, verdict.error)


def _not_usable(error: ErrorCode, printer: Printer) -> ExitCode:
    """The test ends before it began, told like any other."""
    printer.event(Step(stage=Stage.SETTINGS, status=Status.FAILED, error=error))
    verdict = Verdict(ok=False, failed_stage=Stage.SETTINGS, error=error)
    printer.event(verdict)
    return _exit_code(verdict)


def _password(arguments: Arguments, prepared: Prepared, console: Console) -> Secret:
    """The password of the plan's login, from the first place that has one.

    Raises InvalidSettingsError where there is none, StoredPasswordError where the stored one cannot be used.
    """
    plan = prepared.plan
    password: Secret | None = None
    if arguments.password_stdin:
        password = first_line(console.stdin)
    elif prepared.password is not None:
        password = prepared.password
    else:
        if prepared.site_id is not None:
            password = _stored(prepared.site_id, plan)
        if password is None:
            password = ask(f"Password of {plan.user}: ", console.stdin, console.prompt)
    if not password:
        tell([Finding(_password_field(plan), FindingCode.MISSING_PASSWORD)], console.printer)
        raise InvalidSettingsError
    if password is not prepared.password or prepared.site_id is not None:  # else it was checked with the fields
        typed = SetupEntry(password=PasswordEntry(stored=False, edited=True, text=password))
        tell([replace(found, field=_password_field(plan)) for found in validate_setup(typed).findings], console.printer)
    return password


def _password_field(plan: Plan) -> Field:
    return Field.FORWARDING_PASSWORD if plan.source == "imported" else Field.SETUP_PASSWORD


def _stored(site_id: str, plan: Plan) -> Secret | None:
    from myreports_gui.store.secrets import KeyringSecrets, SecretError, belongs_to  # noqa: PLC0415 - 0.2 s
    from myreports_gui.store.site import Dialog  # noqa: PLC0415

    dialog = Dialog.FORWARDING if plan.source == "imported" else Dialog.SETUP
    try:
        stored = KeyringSecrets().get(site_id, dialog)
    except SecretError as found:
        raise StoredPasswordError(found.code) from None
    if stored is None:
        return None
    if not belongs_to(stored, plan.host or "", plan.user):
        raise StoredPasswordError(ErrorCode.PASSWORD_FOR_OTHER_ACCOUNT)
    return stored.secret


def _send(
    save_eml: str | None,
    prepared: Prepared,
    request: CheckRequest,
    to: Addressees,
    console: Console,
    *,
    stores: "TrustStores",
) -> ExitCode:
    from myreports_gui.probe.delivery import send  # noqa: PLC0415

    from .conversation import converse  # noqa: PLC0415
    from .sample import make_sample  # noqa: PLC0415 - brings Qt

    sample = make_sample(prepared, to.recipients, to.subject, console.now())
    if save_eml is not None:
        path = Path(save_eml)
        sample.save(path)
        console.printer.saved(path)
    delivery = converse(
        lambda: send(request, to.recipients, sample.write, console.printer.event, stores), console.output
    )
    return _exit_code(delivery.verdict)
