"""What a DNS look-up told: facts for the log, and the records that can be used."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

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


@dataclass(frozen=True, slots=True, kw_only=True)
class DnsLookup:
    """One finished look-up. `alias`: the name a CNAME led to. `unusable`: why records were left out, a code each.

    `platform`: the resolver's own word for a failure, such as "SERVFAIL".
    """

    name: str
    kind: Kind
    status: LookupStatus
    alias: str = ""
    platform: str = ""
    unusable: tuple[FindingCode, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """An SRV or MX record whose host has been validated: lower-case A-labels. An MX has neither weight nor port."""

    priority: int
    weight: int
    host: str
    port: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """`found`: the usable records, best first."""

    status: LookupStatus
    found: tuple[Record, ...] = ()
