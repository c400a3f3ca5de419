"""What a DNS look-up told: facts for the log, and the records that can be used."""

from enum import StrEnum
from typing import Literal

from msgspec import Struct

from myreports_gui.model.findings import FindingCode

Kind = Literal["SRV", "MX", "A", "AAAA"]


class LookupStatus(StrEnum):
    """How a look-up ended. Only FOUND may have records. A closed list: codes are added, never renamed."""

    FOUND = "found"
    NOT_OFFERED = "not-offered"
    """The domain says that it has no such service: a target of "." (RFC 6186 §3.4, RFC 7505)."""
    NO_RECORD = "no-record"
    NO_NAME = "no-name"
    """The name does not exist (NXDOMAIN)."""
    SERVER_FAILURE = "server-failure"
    """No name server gave an answer that can be used (SERVFAIL, REFUSED, unreachable, malformed)."""
    TIMEOUT = "timeout"
    NO_RESOLVER = "no-resolver"
    """This PC is set up with no name server."""


class DnsLookup(Struct, frozen=True, kw_only=True):
    """One finished look-up. `alias`: the name a CNAME led to. `unusable`: why records were left out, a code each.

    `platform`: the resolver's own word for a failure, such as "SERVFAIL".
    """

    name: str
    kind: Kind
    status: LookupStatus
    alias: str = ""
    platform: str = ""
    unusable: tuple[FindingCode, ...] = ()


class Record(Struct, frozen=True):
    """An SRV or MX record whose host has been validated: lower-case A-labels. An MX has neither weight nor port."""

    priority: int
    weight: int
    host: str
    port: int = 0


class Answer(Struct, frozen=True):
    """`found`: the usable records, best first."""

    status: LookupStatus
    found: tuple[Record, ...] = ()
