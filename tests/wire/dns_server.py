"""A name server on loopback, over UDP and TCP, that answers as told: records, reply codes, silence, truncation."""

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import cast

import dns.asyncresolver
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset


class Fault(StrEnum):
    SILENCE = "silence"
    GARBAGE = "garbage"
    TRUNCATED = "truncated"  # over UDP; over TCP the records


@dataclass(frozen=True)
class Told:
    """What the server says to one question. `alias`: a CNAME before the records."""

    records: tuple[str, ...] = ()
    rcode: dns.rcode.Rcode = dns.rcode.NOERROR
    fault: Fault | None = None
    alias: str = ""


NXDOMAIN = Told(rcode=dns.rcode.NXDOMAIN)
SERVFAIL = Told(rcode=dns.rcode.SERVFAIL)
SILENCE = Told(fault=Fault.SILENCE)


def records(*texts: str) -> Told:
    return Told(texts)


Zone = dict[tuple[str, str], Told]
"""By name without its final dot, and type; what is not in it does not exist."""


@dataclass
class NameServer:
    zone: Zone
    garbage: bytes = b"\x00"
    port: int = 0
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    """Name, type and transport of every question."""
    quiet: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once every silence of the zone has been met."""

    def answer(self, wire: bytes, transport: str) -> bytes | None:
        query = dns.message.from_wire(wire)
        question = query.question[0]
        kind = dns.rdatatype.to_text(question.rdtype)
        name = question.name.to_text(omit_final_dot=True)
        self.asked.append((name, kind, transport))
        told = self.zone.get((name.lower(), kind), NXDOMAIN)
        if told.fault is Fault.SILENCE:
            silent = {asked for asked, answer in self.zone.items() if answer.fault is Fault.SILENCE}
            if silent <= {(name, kind) for name, kind, _ in self.asked}:
                self.quiet.set()
            return None
        if told.fault is Fault.GARBAGE:
            return wire[:2] + self.garbage
        response = dns.message.make_response(query)
        response.set_rcode(told.rcode)
        if told.fault is Fault.TRUNCATED and transport == "udp":
            response.flags |= dns.flags.TC
            return response.to_wire()
        owner = question.name
        if told.alias:
            response.answer.append(dns.rrset.from_text(owner, 60, "IN", "CNAME", f"{told.alias}."))
            owner = dns.name.from_text(told.alias)
        if told.records:
            response.answer.append(dns.rrset.from_text(owner, 60, "IN", kind, *told.records))
        return response.to_wire(max_size=65535)

    def resolver(self) -> dns.asyncresolver.Resolver:
        """One that asks this server alone."""
        resolver = dns.asyncresolver.Resolver(configure=False)
        resolver.nameservers = ["127.0.0.1"]
        resolver.port = self.port
        return resolver


class _Udp(asyncio.DatagramProtocol):
    def __init__(self, server: NameServer) -> None:
        self._server = server
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.DatagramTransport", transport)  # which before 3.12 is no subclass of it

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        answer = self._server.answer(data, "udp")
        if answer is not None and self._transport is not None:
            self._transport.sendto(answer, addr)


@asynccontextmanager
async def name_server(zone: Zone, garbage: bytes = b"\x00") -> AsyncIterator[NameServer]:
    server = NameServer(zone, garbage)

    async def over_tcp(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            (length,) = struct.unpack("!H", await reader.readexactly(2))
            answer = server.answer(await reader.readexactly(length), "tcp")
            if answer is None:
                await reader.read()  # until the client gives up
            else:
                writer.write(struct.pack("!H", len(answer)) + answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client has gone
        finally:
            writer.close()

    tcp = await asyncio.start_server(over_tcp, "127.0.0.1", 0)
    server.port = tcp.sockets[0].getsockname()[1]
    udp, _ = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: _Udp(server), local_addr=("127.0.0.1", server.port)
    )
    try:
        yield server
    finally:
        udp.close()
        tcp.close()
        await tcp.wait_closed()
