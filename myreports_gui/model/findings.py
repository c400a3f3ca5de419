"""What validation tells: which field, what about it, how bad. Codes; `narration` makes the sentences."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")


class Field(StrEnum):
    """A field by the object name of its widget, so that a window can focus it and a script can name it."""

    SETUP_HOST = "setup.host"
    SETUP_USER = "setup.user"
    SETUP_PASSWORD = "setup.password"  # noqa: S105 - an object name
    SETUP_FROM = "setup.from"
    SETUP_REPLY_TO = "setup.replyTo"
    SETUP_SYNCHRONIZE = "setup.synchronize"
    FORWARDING_SERVER = "forwarding.server"
    FORWARDING_PORT = "forwarding.port"
    FORWARDING_SSL = "forwarding.ssl"
    FORWARDING_USER = "forwarding.user"
    FORWARDING_PASSWORD = "forwarding.password"  # noqa: S105 - an object name
    FORWARDING_CONFIRM_PASSWORD = "forwarding.confirmPassword"  # noqa: S105 - an object name
    FORWARDING_EMAIL = "forwarding.email"
    RETAINED_PORT = "retained.port"
    SITE_NAME = "site.name"
    TEST_RECIPIENT = "aids.recipient"
    SAMPLE_REPORT_TO = "sampleReport.to"
    SAMPLE_REPORT_SUBJECT = "sampleReport.subject"
    AIDS_PORTS = "aids.ports"
    AIDS_SSL_PORTS = "aids.sslPorts"
    AIDS_EHLO_NAME = "aids.ehloName"
    AIDS_CA_FILE = "aids.caFile"
    AIDS_CERTIFICATE = "aids.certificate"
    DEADLINE_DNS = "aids.deadlines.dns"
    DEADLINE_CONNECT = "aids.deadlines.connect"
    DEADLINE_GREETING = "aids.deadlines.greeting"
    DEADLINE_COMMAND = "aids.deadlines.command"
    DEADLINE_TLS = "aids.deadlines.tls"
    DEADLINE_AUTH = "aids.deadlines.auth"
    DEADLINE_FINAL_DOT = "aids.deadlines.finalDot"
    DEADLINE_TEST = "aids.deadlines.test"


class Severity(StrEnum):
    """An ERROR blocks Save and test; a WARNING and a NOTE do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class FindingCode(StrEnum):
    """Everything validation can say. A closed list that scripts rely on: codes are added, never renamed.

    "suggests" means: `Finding.value` is a text that the field would accept, or "" where there is none to offer.
    """

    # any text
    REQUIRED = "required"
    TRIMMED = "trimmed"
    CONTROL_CHARACTER = "control-character"  # value: such as "U+000A"; "" in a password
    INVISIBLE_CHARACTER = "invisible-character"  # in hosts and addresses: suggests
    TOO_LONG = "too-long"  # value: the limit
    DUPLICATE_REMOVED = "duplicate-removed"  # value: what was named twice
    # hosts
    HOST_IS_URL = "host-is-url"  # suggests
    HOST_WITH_PORT = "host-with-port"  # suggests
    HOST_IS_ADDRESS = "host-is-address"  # suggests
    HOST_HAS_SPACE = "host-has-space"  # suggests
    HOST_BRACKETS = "host-brackets"  # suggests; brackets are for IPv6
    HOST_ZONE_ID = "host-zone-id"  # suggests; an IPv6 zone ("%eth0") names an interface of this PC
    HOST_BAD_CHARACTER = "host-bad-character"  # value: the character
    HOST_BAD_IDN = "host-bad-idn"  # value: the label
    HOST_BAD_IPV4 = "host-bad-ipv4"
    HOST_BAD_IPV6 = "host-bad-ipv6"
    HOST_EMPTY_LABEL = "host-empty-label"
    HOST_LABEL_TOO_LONG = "host-label-too-long"  # value: the label
    HOST_TOO_LONG = "host-too-long"
    HOST_HYPHEN = "host-hyphen"  # value: the label that begins or ends with a hyphen
    HOST_UNDERSCORE = "host-underscore"
    HOST_SINGLE_LABEL = "host-single-label"  # found through this PC's search domain, perhaps not by the phone system
    # addresses
    ADDRESS_NO_AT = "address-no-at"
    ADDRESS_NO_LOCAL = "address-no-local"
    ADDRESS_NO_DOMAIN = "address-no-domain"
    ADDRESS_SEVERAL = "address-several"
    ADDRESS_SEVERAL_AT = "address-several-at"
    ADDRESS_DISPLAY_NAME = "address-display-name"  # suggests
    ADDRESS_IS_URL = "address-is-url"  # suggests
    ADDRESS_HAS_SPACE = "address-has-space"  # suggests
    ADDRESS_DOTS = "address-dots"
    ADDRESS_BAD_CHARACTER = "address-bad-character"  # value: the character
    ADDRESS_BAD_QUOTES = "address-bad-quotes"
    ADDRESS_BAD_DOMAIN = "address-bad-domain"  # value: the domain
    ADDRESS_BAD_LITERAL = "address-bad-literal"  # value: the literal
    ADDRESS_LITERAL_BRACKETS = "address-literal-brackets"  # suggests
    ADDRESS_LOCAL_TOO_LONG = "address-local-too-long"
    ADDRESS_TOO_LONG = "address-too-long"
    ADDRESS_SINGLE_LABEL = "address-single-label"
    ADDRESS_NEEDS_SMTPUTF8 = "address-needs-smtputf8"
    # passwords; never a value
    MISSING_PASSWORD = "missing-password"  # noqa: S105 - a code
    PASSWORD_UNUSED = "password-unused"  # noqa: S105 - a code
    PASSWORD_SURROUNDING_SPACE = "password-surrounding-space"  # noqa: S105 - a code
    CONFIRM_MISMATCH = "confirm-mismatch"
    CONFIRM_WITHOUT_PASSWORD = "confirm-without-password"  # noqa: S105 - a code
    # synchronization
    IMPORT_MISSING = "import-missing"  # this empty field blocks the import (§2)
    # ports, EHLO name, certificate, deadlines
    PORT_NOT_A_NUMBER = "port-not-a-number"
    PORT_OUT_OF_RANGE = "port-out-of-range"
    PORT_456 = "port-456"  # the HowTo's misprint; suggests 465
    TOO_MANY_PORTS = "too-many-ports"  # value: the limit
    EHLO_NEEDS_BRACKETS = "ehlo-needs-brackets"  # suggests
    SHA256_IS_SHA1 = "sha256-is-sha1"
    SHA256_MALFORMED = "sha256-malformed"
    DEADLINE_NOT_A_NUMBER = "deadline-not-a-number"
    DEADLINE_OUT_OF_RANGE = "deadline-out-of-range"
    # site and sample report
    SITE_NAME_TAKEN = "site-name-taken"
    SUBJECT_EMPTY = "subject-empty"


class Finding(Struct, frozen=True):
    """One thing to say about one field. `value`: a short excerpt or a suggestion, never of a password.

    `item`: which entry is meant, where a field holds several.
    """

    field: Field
    code: FindingCode
    severity: Severity = Severity.ERROR
    value: str = ""
    item: str = ""


class Validated(Struct, Generic[T], frozen=True):
    """A checked value with what there is to say about it. `value` is None if there is an error.

    An empty optional field is None as well: `ok` tells the two apart.
    """

    value: T | None
    findings: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        return not has_error(self.findings)

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)


def has_error(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


class Refusal(ValueError):  # noqa: N818 - the parsers' answer, not a fault of the program
    """A parser's answer to a text it does not take. `value` as `FindingCode` says."""

    def __init__(self, code: FindingCode, value: str = "") -> None:
        super().__init__(code.value)
        self.code = code
        self.value = value
