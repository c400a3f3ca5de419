"""DNS look-ups whose every outcome is a fact. Imports the DNS library: import this module late."""

import asyncio
from collections.abc import Iterable
from typing import Final

import dns.asyncbackend
import dns.asyncresolver
import dns.exception
import dns.name
import dns.resolver
from dns.rdata import Rdata
from dns.rdtypes.ANY.MX import MX
from dns.rdtypes.IN.SRV import SRV

from myreports_gui.model.findings import FindingCode, Refusal
from myreports_gui.model.hostnames import parse_host

from .lookups import Answer, DnsLookup, Kind, LookupStatus, Record

MOST_RECORDS: Final = 20
"""Records of one answer that are looked at; a hostile zone may hold any number."""

_FAILED: Final = (dns.exception.DNSException, OSError, EOFError, ValueError)
"""What else a name server's or a resolver file's content can raise."""


class DnsClient:
    """Look-ups under one deadline (`until`, in the loop's time), each of which leaves a fact in `told`."""

    def __init__(self, resolver: dns.asyncresolver.Resolver | None, until: float) -> None:
        self._resolver = resolver
        self._until = until
        self.told: list[DnsLookup] = []

    async def ask(self, name: str, kind: Kind) -> Answer:
        """The usable records of an absolute `name`; CNAMEs are followed. Cancelling returns at once."""
        alias, platform, records = "", "", list[Rdata]()
        try:
            async with asyncio.timeout_at(self._until):
                alias, records = await self._records(name, kind)
            status = _status_of(records)
        except (TimeoutError, dns.exception.Timeout):
            status = LookupStatus.TIMEOUT
        except dns.resolver.NXDOMAIN:
            status = LookupStatus.NO_NAME
        except dns.resolver.NoAnswer:
            status = LookupStatus.NO_RECORD
        except dns.resolver.NoResolverConfiguration:
            status = LookupStatus.NO_RESOLVER
        except dns.resolver.NoNameservers as failed:
            status, platform = LookupStatus.SERVER_FAILURE, _last_reason(failed)
        except _FAILED as failed:
            status, platform = LookupStatus.SERVER_FAILURE, type(failed).__name__
        found, unusable = _usable(records)
        self.told.append(
            DnsLookup(name=name, kind=kind, status=status, alias=alias, platform=platform, unusable=unusable)
        )
        return Answer(status, found)

    async def _records(self, name: str, kind: Kind) -> tuple[str, list[Rdata]]:
        if self._resolver is None:
            self._resolver = dns.asyncresolver.Resolver()
        asked = dns.name.from_text(name, dns.name.root)
        left = max(0.01, self._until - asyncio.get_running_loop().time())
        backend = dns.asyncbackend.get_backend("asyncio")  # left alone it tries to import other loops first
        answer = await self._resolver.resolve(asked, kind, lifetime=left, search=False, backend=backend)
        return "" if answer.canonical_name == asked else _text(answer.canonical_name), list(answer)[:MOST_RECORDS]

    async def existing(self, hosts: Iterable[str]) -> tuple[str, ...]:
        """Those of `hosts` that have an address, or of which nothing could be learned."""
        async with asyncio.TaskGroup() as group:
            asked = [
                (host, group.create_task(self.ask(host, "A")), group.create_task(self.ask(host, "AAAA")))
                for host in hosts
            ]
        absent = (LookupStatus.NO_NAME, LookupStatus.NO_RECORD)
        return tuple(host for host, *answers in asked if any(task.result().status not in absent for task in answers))


def _status_of(records: list[Rdata]) -> LookupStatus:
    targets = [record.target if isinstance(record, SRV) else record.exchange for record in _named(records)]
    declined = targets and all(target == dns.name.root for target in targets)
    return LookupStatus.NOT_OFFERED if declined else LookupStatus.FOUND


def _named(records: list[Rdata]) -> list[SRV | MX]:
    return [record for record in records if isinstance(record, SRV | MX)]


def _usable(records: list[Rdata]) -> tuple[tuple[Record, ...], tuple[FindingCode, ...]]:
    """By priority, then by weight: where a client may draw lots (RFC 2782) the heaviest comes first, so that two
    discoveries agree.
    """
    found, unusable = list[Record](), list[FindingCode]()
    for record in _named(records):
        try:
            usable = _record(record)
        except Refusal as refused:
            unusable.append(refused.code)
            continue
        if usable is not None:
            found.append(usable)
    found.sort(key=lambda record: (record.priority, -record.weight, record.host, record.port))
    return tuple(found), tuple(unusable)


def _record(record: SRV | MX) -> Record | None:
    """None where the target is ".". Raises Refusal: no host name that could be typed into the dialogs, or port 0."""
    target = record.target if isinstance(record, SRV) else record.exchange
    if target == dns.name.root:
        return None
    host = parse_host(_text(target))
    if host.is_ip:
        raise Refusal(FindingCode.HOST_BAD_CHARACTER)
    if FindingCode.HOST_SINGLE_LABEL in host.remarks:  # "localhost" and the like
        raise Refusal(FindingCode.HOST_SINGLE_LABEL)
    if isinstance(record, MX):
        return Record(record.preference, 0, host.server_name)
    if record.port == 0:
        raise Refusal(FindingCode.PORT_OUT_OF_RANGE)
    return Record(record.priority, record.weight, host.server_name, record.port)


def _text(name: dns.name.Name) -> str:
    return name.to_text(omit_final_dot=True).lower()


def _last_reason(failed: dns.resolver.NoNameservers) -> str:
    """The last name server's reply code or the kind of its failure; never its own text."""
    errors = failed.kwargs.get("errors") or ()
    reasons = [reason for *_, reason, _response in errors]
    if not reasons:
        return type(failed).__name__
    return type(reasons[-1]).__name__ if isinstance(reasons[-1], Exception) else str(reasons[-1])
