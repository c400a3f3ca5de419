"""From an e-mail address to the server settings worth surveying: known providers, then what DNS says."""

import asyncio
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from myreports_gui.model.addresses import Address, parse_address
from myreports_gui.model.advice import Confidence
from myreports_gui.model.findings import Refusal
from myreports_gui.model.hostnames import parse_host
from myreports_gui.model.plan import Security
from myreports_gui.model.providers import (
    Ports,
    Proposal,
    Provider,
    ProviderTable,
    Source,
    domain_of,
    is_within,
)

from .lookups import Answer, DnsLookup, LookupStatus, Record

if TYPE_CHECKING:
    from dns.asyncresolver import Resolver

    from .dns_client import DnsClient

DEADLINE: Final = 5.0
"""Seconds for all look-ups together."""

_SERVICES: Final = (("_submissions._tcp", Security.SSL), ("_submission._tcp", Security.STARTTLS))
_CUSTOMARY: Final = ("smtp", "mail")
_CUSTOMARY_PORTS: Final[Ports] = ((465, Security.SSL), (587, Security.STARTTLS))
_SECOND_LEVEL: Final = frozenset({"ac", "co", "com", "gov", "gv", "net", "or", "org"})


class Discovery(Struct, frozen=True, kw_only=True):
    """What can be said about an address. `proposals`: best first, each host once; each must go through the survey."""

    address: Address
    proposals: tuple[Proposal, ...]
    lookups: tuple[DnsLookup, ...] = ()


async def discover(
    address: str, table: ProviderTable, *, deadline: float = DEADLINE, resolver: "Resolver | None" = None
) -> Discovery:
    """The settings worth surveying for `address`; DNS trouble is told in `lookups`, never raised.

    A documented provider's own domain is answered from the table alone: nobody can forge that, and it works offline.
    `deadline` in seconds for all look-ups together; `resolver` None: the one this PC is set up with. Cancelling
    returns at once. Raises Refusal where `address` is no mailbox.
    """
    mailbox = parse_address(address)
    known = table.by_domain(domain_of(mailbox))
    proposals = known.proposals(mailbox, Source.TABLE) if known else ()
    if proposals and known and known.confidence is Confidence.DOCUMENTED:
        return Discovery(address=mailbox, proposals=proposals)
    if mailbox.host is None:  # an address literal has no records
        return Discovery(address=mailbox, proposals=(_guess(domain_of(mailbox), mailbox),))
    from .dns_client import DnsClient  # noqa: PLC0415 - the DNS library costs some 100 ms

    client = DnsClient(resolver, asyncio.get_running_loop().time() + deadline)
    services, exchangers = await _service_and_mx(client, domain_of(mailbox))
    provider, mx_host = _provider_behind(exchangers.found, table)
    hosted = provider.proposals(mailbox, Source.MX, mx_host) if provider and not known else ()
    published = [_with_facts(found, provider, table, mailbox) for found in _published(services, mailbox)]
    merged = _each_host_once((*proposals, *published, *hosted))
    declined = all(service.answer.status is LookupStatus.NOT_OFFERED for service in services)
    if not merged and not declined:
        candidates = _guessed_hosts(domain_of(mailbox), exchangers.found)
        merged = tuple(_guess(host, mailbox) for host in await client.existing(candidates))
    return Discovery(address=mailbox, proposals=merged, lookups=tuple(client.told))


class _Service(Struct, frozen=True):
    security: Security
    answer: Answer


async def _service_and_mx(client: "DnsClient", domain: str) -> tuple[list[_Service], Answer]:
    async with asyncio.TaskGroup() as group:
        mx = group.create_task(client.ask(domain, "MX"))
        srv = [(group.create_task(client.ask(f"{label}.{domain}", "SRV")), security) for label, security in _SERVICES]
    return [_Service(security, task.result()) for task, security in srv], mx.result()


def _published(services: list[_Service], mailbox: Address) -> list[Proposal]:
    """One proposal a host, its ports in the order of preference; of equals, implicit TLS comes first (RFC 8314 §3)."""
    ranked = sorted(
        ((record, service.security) for service in services for record in service.answer.found),
        key=lambda pair: (pair[0].priority, pair[1] is not Security.SSL, -pair[0].weight),
    )
    ports: dict[str, Ports] = {}
    for record, security in ranked:
        before = ports.get(record.host, ())
        if all(port != record.port for port, _ in before):
            ports[record.host] = (*before, (record.port, security))
    return [
        Proposal(
            host=host,
            ports=offered,
            user=mailbox.ascii_domain(),
            source=Source.SRV,
            confidence=Confidence.DOCUMENTED,
            outside=not is_within(host, domain_of(mailbox)),
        )
        for host, offered in ports.items()
    ]


def _provider_behind(exchangers: tuple[Record, ...], table: ProviderTable) -> tuple[Provider | None, str]:
    """The first known provider in the order of preference: a mail filter may stand before the mailbox."""
    matches = ((table.by_mx(record.host), record.host) for record in exchangers)
    return next(((provider, host) for provider, host in matches if provider), (None, ""))


def _with_facts(found: Proposal, behind: Provider | None, table: ProviderTable, mailbox: Address) -> Proposal:
    """A published host that is a known provider's own, with what that provider wants."""
    provider = behind if behind and behind.owns(found.host) else table.by_host(found.host)
    if provider is None:
        return found
    facts = provider.proposals(mailbox, Source.MX, found.host)[0]
    return replace(facts, source=Source.SRV, host=found.host, ports=found.ports, outside=found.outside)


def _each_host_once(proposals: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    kept: dict[str, Proposal] = {}
    for proposal in proposals:
        kept.setdefault(proposal.host, proposal)
    return tuple(kept.values())


def _guessed_hosts(domain: str, exchangers: tuple[Record, ...]) -> tuple[str, ...]:
    """Customary names in the address's domain, its own MX hosts, then customary names where the best MX host is."""
    hosts = [f"{label}.{domain}" for label in _CUSTOMARY]
    hosts += [record.host for record in exchangers if is_within(record.host, domain)]
    elsewhere = exchangers[0].host if exchangers and not is_within(exchangers[0].host, domain) else ""
    if elsewhere:
        hosts += [f"{label}.{_domain_of_host(elsewhere)}" for label in _CUSTOMARY]
    return tuple(host for host in dict.fromkeys(hosts) if _is_name(host))


def _domain_of_host(host: str) -> str:
    """The domain an MX host is in: without its first label, unless only a public suffix is left."""
    rest = host.split(".")[1:]
    public = len(rest) < 2 or (len(rest) == 2 and rest[0] in _SECOND_LEVEL and len(rest[1]) == 2)
    return host if public else ".".join(rest)


def _is_name(text: str) -> bool:
    try:
        return not parse_host(text).is_ip
    except Refusal:
        return False


def _guess(host: str, mailbox: Address) -> Proposal:
    return Proposal(
        host=host,
        ports=_CUSTOMARY_PORTS,
        user=mailbox.ascii_domain(),
        source=Source.GUESS,
        outside=not is_within(host, domain_of(mailbox)),
    )
