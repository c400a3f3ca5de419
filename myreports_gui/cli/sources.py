"""Where the settings of a headless command come from: the fields given, a stored site, or the practice server."""

from collections.abc import Iterable
from contextlib import ExitStack

from myreports_gui.model.findings import Finding, Severity, has_error
from myreports_gui.model.plan import Plan, Security, plan_after
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import SetupForm, SystemState, TestAids
from myreports_gui.model.synchronization import as_if_saved, save_setup
from myreports_gui.model.validation import (
    ForwardingEntry,
    PasswordEntry,
    SetupEntry,
    validate_forwarding,
    validate_setup,
)
from myreports_gui.probe.request import Route

from .aids import aids_of, retained_of, sha256_of
from .parser import Arguments, UsageError
from .passwords import Passwords
from .printers import Printer
from .request import Prepared


class InvalidSettingsError(Exception):
    """Values that cannot be tested; the findings have been told."""


def prepare(arguments: Arguments, passwords: Passwords, printer: Printer, stack: ExitStack) -> Prepared:
    """Settings that are valid field by field. What has to be ended after the command is put on `stack`.

    Raises InvalidSettingsError, UsageError (unknown site), StoreError, PracticeError.
    """
    if arguments.site is not None:
        return _from_site(arguments.site, arguments, passwords, printer)
    if arguments.practice is not None:
        return _from_practice(arguments.practice, arguments, printer, stack)
    return _from_fields(arguments, passwords, printer)


def tell(findings: Iterable[Finding], printer: Printer) -> None:
    """Raises InvalidSettingsError where one of them is an error."""
    found = tuple(findings)
    printer.findings(found)
    if has_error(found):
        raise InvalidSettingsError


def _from_fields(arguments: Arguments, passwords: Passwords, printer: Printer) -> Prepared:
    setup = validate_setup(
        SetupEntry(
            host=arguments.host or "",
            user=arguments.user or "",
            password=_entry(passwords.own, otherwise=bool(arguments.user)),
            from_address=arguments.from_address or "",
            reply_to=arguments.reply_to or "",
            synchronize=arguments.synchronize,
        )
    )
    forwarding = validate_forwarding(
        ForwardingEntry(
            server=arguments.system_server or "",
            port=arguments.system_port or "",
            ssl=arguments.system_ssl,
            user=arguments.system_user or "",
            password=_entry(passwords.system, otherwise=True),
            email=arguments.system_email or "",
        )
    )
    retained = retained_of(arguments)
    aids = aids_of(arguments, TestAids())
    sha256 = sha256_of(arguments)
    tell((*setup.findings, *forwarding.findings, *retained.findings, *aids.findings, *sha256.findings), printer)
    if setup.value is None or forwarding.value is None or retained.value is None or aids.value is None:
        raise InvalidSettingsError
    saved = as_if_saved(SystemState(retained=retained.value), setup.value, forwarding.value)
    plan = plan_after(saved, aids.value)
    password = passwords.system if plan.source == "imported" else passwords.own
    return Prepared(
        plan=plan,
        aids=aids.value,
        site=plan.host or "",
        state=SystemState(forwarding=forwarding.value, retained=retained.value),
        password=password,
        sha256=sha256.value,
    )


def _entry(password: Secret | None, *, otherwise: bool) -> PasswordEntry:
    """An empty variable is no password. `otherwise`: whether one that is not set counts as a password that is there."""
    if password is None:
        return PasswordEntry(stored=otherwise)
    if not password:
        return PasswordEntry(stored=False)
    return PasswordEntry(stored=False, edited=True, text=password, confirm=password)


def _from_site(name: str, arguments: Arguments, passwords: Passwords, printer: Printer) -> Prepared:
    # Deferred: plan, check and send with fields need neither msgspec nor platformdirs.
    from myreports_gui.store.paths import default_paths  # noqa: PLC0415
    from myreports_gui.store.sites import SiteStore, same_name  # noqa: PLC0415

    stored = SiteStore(default_paths().config).load()
    for notice in stored.notices:
        printer.notice(notice)
    site = next((site for site in stored.sites if same_name(site.name, name)), None)
    if site is None:
        known = ", ".join(f"“{site.name}”" for site in stored.sites if site.name)
        raise UsageError(f"there is no site “{name}”; " + (f"known are {known}" if known else "no site is stored"))
    aids, sha256 = aids_of(arguments, site.aids), sha256_of(arguments)
    tell((*_errors_of(site.state), *aids.findings, *sha256.findings), printer)
    if aids.value is None:
        raise InvalidSettingsError
    plan = plan_after(as_if_saved(site.state, site.state.setup, site.state.forwarding, keeps_password=True), aids.value)
    password = passwords.system if plan.source == "imported" else passwords.own
    return Prepared(
        plan=plan,
        aids=aids.value,
        site=site.name,
        site_id=site.id,
        state=site.state,
        password=password,
        sha256=sha256.value,
        last_good_encrypted=site.last_good is not None and site.last_good.security is not Security.NONE,
    )


def _errors_of(state: SystemState) -> tuple[Finding, ...]:
    """What the program would not have stored: somebody has edited the file by hand."""
    own, other = state.setup, state.forwarding
    setup = validate_setup(
        SetupEntry(host=own.host, user=own.user, from_address=own.from_address, reply_to=own.reply_to)
    )
    forwarding = validate_forwarding(ForwardingEntry(server=other.server, user=other.user, email=other.email))
    findings = (*setup.findings, *forwarding.findings)
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)


def _from_practice(scenario: str, arguments: Arguments, printer: Printer, stack: ExitStack) -> Prepared:
    aids, sha256 = aids_of(arguments, TestAids()), sha256_of(arguments)
    tell((*aids.findings, *sha256.findings), printer)
    if aids.value is None:
        raise InvalidSettingsError
    if arguments.command == "plan":
        from myreports_gui.practice.mailhost import HOST, SENDER, USER  # noqa: PLC0415 - no server for a plan

        plan = _practice_plan(HOST, USER, SENDER, aids.value)
        return Prepared(plan=plan, aids=aids.value, site="Practice", sha256=sha256.value)
    from myreports_gui.practice.scenarios import Scenario  # noqa: PLC0415
    from myreports_gui.practice.server import PracticeServer  # noqa: PLC0415 - brings asyncio and aiosmtpd

    server = PracticeServer(Scenario(scenario))
    access = server.start()
    stack.callback(server.stop)
    printer.practice(Scenario(scenario), access.ports)
    return Prepared(
        plan=_practice_plan(access.host, access.user, access.sender, aids.value),
        aids=aids.value,
        site="Practice",
        password=access.password,
        sha256=sha256.value,
        route=Route(host=access.host, addresses=(access.address,), ports=access.ports, ca_pem=access.ca_pem),
    )


def _practice_plan(host: str, user: str, sender: str, aids: TestAids) -> Plan:
    setup = SetupForm(host=host, user=user, has_password=True, from_address=sender)
    return plan_after(save_setup(SystemState(), setup), aids)
