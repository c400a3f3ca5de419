"""The test aids of a site as they are typed, and what is wrong with them."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from .addresses import parse_recipients
from .findings import Field, Finding, FindingCode, Severity, Validated, has_error
from .settings import Deadlines, TestAids
from .texts import trim
from .values import validate_deadline, validate_ehlo_name, validate_ports_list

DEADLINE_FIELDS: Final[Mapping[str, Field]] = {
    "dns": Field.DEADLINE_DNS,
    "connect": Field.DEADLINE_CONNECT,
    "greeting": Field.DEADLINE_GREETING,
    "command": Field.DEADLINE_COMMAND,
    "tls": Field.DEADLINE_TLS,
    "auth": Field.DEADLINE_AUTH,
    "final_dot": Field.DEADLINE_FINAL_DOT,
    "test": Field.DEADLINE_TEST,
}
"""The field of each deadline, by its name in `Deadlines`, in the order of a test."""


class AidsEntry(Struct, frozen=True, kw_only=True):
    """Raw texts. `deadlines`: seconds, by their names in `Deadlines`."""

    ports: str
    ssl_ports: str
    ehlo_name: str
    ca_file: str
    recipient: str
    deadlines: Mapping[str, str]


def entry_of(aids: TestAids) -> AidsEntry:
    """How stored aids look when nobody has typed."""
    return AidsEntry(
        ports=", ".join(map(str, aids.ports)),
        ssl_ports=", ".join(map(str, aids.ssl_ports)),
        ehlo_name=aids.ehlo_name,
        ca_file=aids.ca_file,
        recipient=aids.recipient,
        deadlines={name: f"{getattr(aids.deadlines, name):g}" for name in Deadlines.__struct_fields__},
    )


def validate_aids(entry: AidsEntry, stored: TestAids) -> Validated[TestAids]:
    """The aids to store over `stored`, whose trusted certificates stay; every finding stands at its field."""
    ports = validate_ports_list(entry.ports, Field.AIDS_PORTS)
    ssl_ports = validate_ports_list(entry.ssl_ports, Field.AIDS_SSL_PORTS)
    ehlo_name = validate_ehlo_name(entry.ehlo_name)
    recipient = _recipient(entry.recipient)
    seconds = {name: validate_deadline(entry.deadlines[name], field) for name, field in DEADLINE_FIELDS.items()}
    of_deadlines = (finding for checked in seconds.values() for finding in checked.findings)
    findings = (*recipient.findings, *ports.findings, *ssl_ports.findings, *ehlo_name.findings, *of_deadlines)
    if has_error(findings):
        return Validated(None, findings)
    aids = replace(
        stored,
        ports=ports.value or stored.ports,
        ssl_ports=ssl_ports.value or stored.ssl_ports,
        ehlo_name=ehlo_name.value or "",
        ca_file=entry.ca_file,
        recipient=recipient.value or "",
        deadlines=Deadlines(**{name: checked.value for name, checked in seconds.items() if checked.value}),
    )
    return Validated(aids, findings)


def _recipient(text: str) -> Validated[str]:
    """One address; empty: the sender's own."""
    if not trim(text):
        return Validated("")
    addresses = parse_recipients(text, Field.TEST_RECIPIENT)
    if addresses.value is None:
        return Validated(None, addresses.findings)
    if len(addresses.value) > 1:
        return Validated(None, (Finding(Field.TEST_RECIPIENT, FindingCode.ADDRESS_SEVERAL, Severity.ERROR),))
    return Validated(addresses.value[0].text, addresses.findings)
