"""Test aids, retained values and recipients from their options, checked."""

from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from myreports_gui.model.addresses import parse_recipients, split_recipients
from myreports_gui.model.findings import Field, Finding, FindingCode, Validated, has_error
from myreports_gui.model.settings import Retained, TestAids
from myreports_gui.model.values import (
    validate_deadline,
    validate_ehlo_name,
    validate_port,
    validate_ports_list,
    validate_sha256,
    validate_subject,
)

from .parser import Arguments

T = TypeVar("T")


def retained_of(arguments: Arguments) -> Validated[Retained]:
    """What an earlier synchronization left (§4.3)."""
    port = validate_port(arguments.retained_port or "", Field.RETAINED_PORT)
    return Validated(Retained(port=port.value, ssl=arguments.retained_ssl) if port.ok else None, port.findings)


def aids_of(arguments: Arguments, base: TestAids) -> Validated[TestAids]:
    """`base` with what the options change."""
    found: list[Finding] = []

    def chosen(text: str | None, otherwise: T, check: Callable[[str, Field], Validated[T]], field: Field) -> T:
        if text is None:
            return otherwise
        checked = check(text, field)
        found.extend(checked.findings)
        return otherwise if checked.value is None else checked.value

    deadlines = replace(
        base.deadlines,
        connect=chosen(arguments.connect_timeout, base.deadlines.connect, validate_deadline, Field.DEADLINE_CONNECT),
        test=chosen(arguments.timeout, base.deadlines.test, validate_deadline, Field.DEADLINE_TEST),
    )
    aids = replace(
        base,
        ports=chosen(arguments.ports, base.ports, validate_ports_list, Field.AIDS_PORTS),
        ssl_ports=chosen(arguments.ssl_ports, base.ssl_ports, validate_ports_list, Field.AIDS_SSL_PORTS),
        ehlo_name=chosen(
            # A stored one is looked at, too: the file may have been edited by hand, and the name goes out as it is.
            arguments.ehlo_name if arguments.ehlo_name is not None else base.ehlo_name,
            base.ehlo_name,
            validate_ehlo_name,
            Field.AIDS_EHLO_NAME,
        ),
        ca_file=arguments.ca_file if arguments.ca_file is not None else base.ca_file,
        deadlines=deadlines,
    )
    return Validated(None if has_error(found) else aids, tuple(found))


def sha256_of(arguments: Arguments) -> Validated[str]:
    """The certificate to accept; no value and no finding where none was given."""
    return Validated(None) if arguments.accept_certificate is None else validate_sha256(arguments.accept_certificate)


class Addressees(Struct, frozen=True):
    """Addresses as typed, and the subject; "" is the sample report's own."""

    recipients: tuple[str, ...]
    subject: str


def addressees_of(arguments: Arguments) -> Validated[Addressees]:
    """The test recipient, where one is given; for `send` the recipients and the subject of the sample report."""
    if not arguments.to:
        return Validated(Addressees((), ""))
    parts = [part for text in arguments.to for part in split_recipients(text)]
    check = arguments.command != "send"
    addresses = parse_recipients(parts, Field.TEST_RECIPIENT if check else Field.SAMPLE_REPORT_TO)
    if check and addresses.value is not None and len(addresses.value) > 1:
        return Validated(None, (Finding(Field.TEST_RECIPIENT, FindingCode.ADDRESS_SEVERAL),))
    subject = Validated("") if arguments.subject is None else validate_subject(arguments.subject)
    findings = (*addresses.findings, *subject.findings)
    if addresses.value is None or subject.value is None:
        return Validated(None, findings)
    return Validated(Addressees(tuple(address.text for address in addresses.value), subject.value), findings)
