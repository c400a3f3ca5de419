"""What the two dialogs and the plan may hold. Every finding names a field and a code; the sentences are `narration`'s.

A Save of E-MAIL Setup asks `validate_setup`, then `validate_own`; one of E-mail Forwarding `validate_forwarding`.
A test asks `validate_setup` and `validate_forwarding`, then `validate_plan` about what `as_if_saved` leads to.
"""

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from .addresses import Address, parse_address, parse_recipients
from .findings import Field, Finding, FindingCode, Refusal, Severity, Validated, has_error
from .hostnames import Host, parse_host
from .plan import Plan
from .secret import Secret
from .settings import ForwardingForm, SetupForm
from .synchronization import RequiredField
from .texts import control_character, has_control, has_invisible, trim
from .values import (
    validate_deadline,
    validate_ehlo_name,
    validate_port,
    validate_ports_list,
    validate_sha256,
    validate_site_name,
    validate_subject,
)

__all__ = [
    "Address",
    "Field",
    "Finding",
    "FindingCode",
    "ForwardingEntry",
    "Host",
    "PasswordEntry",
    "Refusal",
    "SetupEntry",
    "Severity",
    "Validated",
    "has_control",
    "has_error",
    "parse_address",
    "parse_host",
    "parse_recipients",
    "validate_address",
    "validate_deadline",
    "validate_ehlo_name",
    "validate_forwarding",
    "validate_host",
    "validate_own",
    "validate_plan",
    "validate_port",
    "validate_ports_list",
    "validate_setup",
    "validate_sha256",
    "validate_site_name",
    "validate_subject",
    "validate_user",
]

MAX_USER: Final = 255
"""Octets of a user name (RFC 4616 §2)."""

MAX_PASSWORD: Final = 1024
"""Octets; an AUTH line ends at 12,288 (RFC 4954 §4), a dialog field long before."""

NO_PASSWORD: Final = Secret("")

_FORWARDING_FIELDS: Final[dict[RequiredField, Field]] = {
    "server": Field.FORWARDING_SERVER,
    "user": Field.FORWARDING_USER,
    "password": Field.FORWARDING_PASSWORD,
    "email": Field.FORWARDING_EMAIL,
}


class PasswordEntry(Struct, frozen=True):
    """A password field. Untouched it stands for the stored one; edited and emptied for none.

    `confirm` None: there is no Confirm Password (E-MAIL Setup, a script).
    """

    stored: bool
    edited: bool = False
    text: Secret = NO_PASSWORD
    confirm: Secret | None = None

    @property
    def present(self) -> bool:
        return bool(self.text) if self.edited else self.stored


class SetupEntry(Struct, frozen=True, kw_only=True):
    """E-MAIL Setup as typed."""

    host: str = ""
    user: str = ""
    password: PasswordEntry = PasswordEntry(stored=False)
    from_address: str = ""
    reply_to: str = ""
    synchronize: bool = False


class ForwardingEntry(Struct, frozen=True, kw_only=True):
    """E-mail Forwarding as typed."""

    server: str = ""
    port: str = ""
    ssl: bool = False
    user: str = ""
    password: PasswordEntry = PasswordEntry(stored=False)
    email: str = ""


class _Findings(list[Finding]):
    """Findings of one form, collected field by field."""

    def optional(self, field: Field, text: str, check: Callable[[str, Field], Validated[str]]) -> str:
        """The checked text of a field that may be empty; "" where it was refused."""
        if not trim(text):
            return ""
        checked = check(text, field)
        self.extend(checked.findings)
        return checked.value or ""


def validate_setup(entry: SetupEntry) -> Validated[SetupForm]:
    """What is typed in E-MAIL Setup. What may be empty depends on the import: `validate_own`, `validate_plan`."""
    findings = _Findings()
    form = SetupForm(
        host=findings.optional(Field.SETUP_HOST, entry.host, validate_host),
        user=findings.optional(Field.SETUP_USER, entry.user, validate_user),
        has_password=entry.password.present,
        from_address=findings.optional(Field.SETUP_FROM, entry.from_address, validate_address),
        reply_to=findings.optional(Field.SETUP_REPLY_TO, entry.reply_to, validate_address),
        synchronize=entry.synchronize,
    )
    findings.extend(_check_password(entry.password, Field.SETUP_PASSWORD))
    return Validated(None if has_error(findings) else form, tuple(findings))


def validate_forwarding(entry: ForwardingEntry) -> Validated[ForwardingForm]:
    """What is typed in E-mail Forwarding. Empty fields are no error, they block an import; `validate_plan` tells."""
    findings = _Findings()
    server = findings.optional(Field.FORWARDING_SERVER, entry.server, validate_host)
    port = validate_port(entry.port, Field.FORWARDING_PORT)
    findings.extend(port.findings)
    form = ForwardingForm(
        server=server,
        port=port.value,
        ssl=entry.ssl,
        user=findings.optional(Field.FORWARDING_USER, entry.user, validate_user),
        has_password=entry.password.present,
        email=findings.optional(Field.FORWARDING_EMAIL, entry.email, validate_address),
    )
    findings.extend(_check_password(entry.password, Field.FORWARDING_PASSWORD))
    findings.extend(_check_confirmation(entry.password))
    return Validated(None if has_error(findings) else form, tuple(findings))


def validate_own(form: SetupForm) -> tuple[Finding, ...]:
    """What a Save of E-MAIL Setup must not leave empty. With the flag marked, all own fields may be (§4.1, §4.2)."""
    return () if form.synchronize else _own(form.host, form.user, has_password=form.has_password)


def validate_plan(plan: Plan, *, for_test: bool) -> tuple[Finding, ...]:
    """What keeps a plan from being carried out. `for_test`: a test also needs a sender.

    Own fields that an import overwrites are not looked at; the fields that block an import are named as warnings.
    """
    findings = [
        Finding(_FORWARDING_FIELDS[name], FindingCode.IMPORT_MISSING, Severity.WARNING)
        for name in plan.imported.missing
    ]
    if plan.source == "own":
        findings.extend(_own(plan.host or "", plan.user, has_password=plan.has_password))
        if for_test and not plan.from_address:
            findings.append(Finding(Field.SETUP_FROM, FindingCode.REQUIRED))
    return tuple(findings)


def _own(host: str, user: str, *, has_password: bool) -> tuple[Finding, ...]:
    findings = [] if host else [Finding(Field.SETUP_HOST, FindingCode.REQUIRED)]
    if user and not has_password:
        findings.append(Finding(Field.SETUP_PASSWORD, FindingCode.MISSING_PASSWORD))
    if has_password and not user:
        findings.append(Finding(Field.SETUP_USER, FindingCode.PASSWORD_UNUSED, Severity.WARNING))
    return tuple(findings)


def validate_host(text: str, field: Field = Field.SETUP_HOST) -> Validated[str]:
    """A host as typed, trimmed; `hostnames.parse_host` makes it fit for connecting."""
    try:
        host = parse_host(text)
    except Refusal as refused:
        return Validated(None, (Finding(field, refused.code, Severity.ERROR, refused.value),))
    findings = [
        Finding(field, code, Severity.WARNING if code is FindingCode.HOST_UNDERSCORE else Severity.NOTE)
        for code in host.remarks
    ]
    return Validated(host.display, (*_trimmed(text, field), *findings))


def validate_address(text: str, field: Field = Field.SETUP_FROM) -> Validated[str]:
    """A bare mail address as typed, trimmed."""
    try:
        address = parse_address(text)
    except Refusal as refused:
        return Validated(None, (Finding(field, refused.code, Severity.ERROR, refused.value),))
    findings = (Finding(field, code, severity) for code, severity in address.remarks)
    return Validated(address.text, (*_trimmed(text, field), *findings))


def validate_user(text: str, field: Field = Field.SETUP_USER) -> Validated[str]:
    """A user name, of whatever form the server wants; UTF-8."""
    value = trim(text)
    control = control_character(value)
    if control is not None:
        return Validated(None, (Finding(field, FindingCode.CONTROL_CHARACTER, Severity.ERROR, control),))
    if len(value.encode()) > MAX_USER:
        return Validated(None, (Finding(field, FindingCode.TOO_LONG, Severity.ERROR, str(MAX_USER)),))
    hidden = (Finding(field, FindingCode.INVISIBLE_CHARACTER, Severity.WARNING),) if has_invisible(value) else ()
    return Validated(value, (*_trimmed(text, field), *hidden))


def _trimmed(text: str, field: Field) -> tuple[Finding, ...]:
    return (Finding(field, FindingCode.TRIMMED, Severity.NOTE),) if trim(text) != text else ()


def _check_password(entry: PasswordEntry, field: Field) -> tuple[Finding, ...]:
    """A password is never trimmed, and no finding shows any of it."""
    if not entry.edited:
        return ()
    text = entry.text.reveal()
    if has_control(text):
        return (Finding(field, FindingCode.CONTROL_CHARACTER),)
    if len(text.encode()) > MAX_PASSWORD:
        return (Finding(field, FindingCode.TOO_LONG, Severity.ERROR, str(MAX_PASSWORD)),)
    if trim(text) != text:
        return (Finding(field, FindingCode.PASSWORD_SURROUNDING_SPACE, Severity.WARNING),)
    return (Finding(field, FindingCode.INVISIBLE_CHARACTER, Severity.WARNING),) if has_invisible(text) else ()


def _check_confirmation(entry: PasswordEntry) -> tuple[Finding, ...]:
    field = Field.FORWARDING_CONFIRM_PASSWORD
    if entry.confirm is None or (entry.edited and entry.confirm == entry.text):
        return ()
    if not entry.edited:
        # Whoever fills only the second field believes to have changed the password.
        return (Finding(field, FindingCode.CONFIRM_WITHOUT_PASSWORD),) if entry.confirm else ()
    return (Finding(field, FindingCode.CONFIRM_MISMATCH if entry.confirm else FindingCode.REQUIRED),)
