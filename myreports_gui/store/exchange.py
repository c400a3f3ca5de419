"""Sites as a file for another PC or a colleague. It holds no password, and nothing that makes this PC trust a server.

Trusted certificates (pins) and the CA file are left out in both directions: a file from elsewhere must not decide whom
this PC believes.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from myreports_gui.model.settings import Deadlines, ForwardingForm, Retained, SetupForm, SystemState, TestAids

from . import disk
from .errors import ExchangeError, ExchangeErrorCode, StoreError, StoreErrorCode
from .schema import DeadlinesRecord, Moment, Port, Ports, Record, RetainedRecord, Text, location_of
from .site import Site
from .sites import new_site, same_name

FORMAT: Final = "myreports-sites"
VERSION: Final = 1
_MAX_BYTES: Final = 8 * 1024 * 1024
_LONGEST_NAME: Final = 120

_Name = Annotated[str, Meta(min_length=1, max_length=_LONGEST_NAME, pattern=r"\A\S(.*\S)?\Z")]


class _Setup(Record):
    host: Text
    user: Text
    from_address: Text
    reply_to: Text
    synchronize: bool


class _Forwarding(Record):
    server: Text
    port: Port | None
    ssl: bool
    user: Text
    email: Text


class _Aids(Record):
    ports: Ports
    ssl_ports: Ports
    ehlo_name: Text
    deadlines: DeadlinesRecord
    recipient: Text = ""


class _Site(Record):
    name: _Name
    setup: _Setup
    forwarding: _Forwarding
    retained: RetainedRecord
    aids: _Aids


class _Export(Record):
    format: Literal["myreports-sites"]
    version: int
    exported: Moment
    sites: Annotated[tuple[_Site, ...], Meta(max_length=10_000)]


def serialized(sites: Iterable[Site], when: datetime) -> bytes:
    """The file's bytes: JSON, UTF-8, indented. `when` is aware."""
    records = tuple(
        _Site(
            name=site.name,
            setup=msgspec.convert(site.state.setup, _Setup, from_attributes=True),
            forwarding=msgspec.convert(site.state.forwarding, _Forwarding, from_attributes=True),
            retained=msgspec.convert(site.state.retained, RetainedRecord, from_attributes=True),
            aids=msgspec.convert(site.aids, _Aids, from_attributes=True),
        )
        for site in sites
    )
    record = _Export(format="myreports-sites", version=VERSION, exported=when, sites=records)
    return msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"


def write_export(path: Path, sites: Iterable[Site], when: datetime) -> None:
    """Write whole or not at all; the file dialog has asked before an existing one is replaced. Raises ExchangeError."""
    try:
        disk.write(path, serialized(sites, when))
    except StoreError as error:
        raise ExchangeError(ExchangeErrorCode.NOT_WRITTEN, path, platform=error.platform or error.code) from None


def read_export(path: Path) -> tuple[Site, ...]:
    """The sites of an export, each with a new id. Raises ExchangeError; a hostile file costs nothing."""
    try:
        data = disk.read(path)
    except StoreError as error:
        code = ExchangeErrorCode.TOO_BIG if error.code is StoreErrorCode.TOO_BIG else ExchangeErrorCode.UNREADABLE
        raise ExchangeError(code, path, platform=error.platform or error.code) from None
    if data is None:
        raise ExchangeError(ExchangeErrorCode.UNREADABLE, path, platform="ENOENT")
    if len(data) > _MAX_BYTES:
        raise ExchangeError(ExchangeErrorCode.TOO_BIG, path)
    return parsed(data, path)


def parsed(data: bytes, path: Path) -> tuple[Site, ...]:
    """`path` only names the file in an ExchangeError."""
    try:
        document = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise ExchangeError(ExchangeErrorCode.NO_JSON, path) from None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ExchangeError(ExchangeErrorCode.OTHER_FILE, path)
    version = document.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise ExchangeError(ExchangeErrorCode.NEWER, path)
    if version != VERSION or isinstance(version, bool):
        raise ExchangeError(ExchangeErrorCode.INVALID_VALUE, path, location="$.version")
    try:
        export = msgspec.convert(document, _Export)
        sites = tuple(_site(record) for record in export.sites)
    except msgspec.ValidationError as error:
        raise ExchangeError(ExchangeErrorCode.INVALID_VALUE, path, location=location_of(error)) from None
    for number, site in enumerate(sites):
        if not site.name.isprintable():
            raise ExchangeError(ExchangeErrorCode.INVALID_VALUE, path, location=f"$.sites[{number}].name")
    if not sites:
        raise ExchangeError(ExchangeErrorCode.EMPTY, path)
    return sites


def with_free_names(sites: Iterable[Site], taken: Iterable[str]) -> tuple[Site, ...]:
    """`sites`, those whose name is taken, also among themselves, get "(2)", "(3)" and so on behind them."""
    names = list(taken)
    free: list[Site] = []
    for site in sites:
        name = free_name(site.name, names)
        names.append(name)
        free.append(site if name == site.name else replace(site, name=name))
    return tuple(free)


def free_name(name: str, taken: Iterable[str]) -> str:
    """`name`, or the first of "name (2)", "name (3)"… that no site has."""
    names = tuple(taken)
    candidate, number = name, 1
    while any(same_name(candidate, other) for other in names):
        number += 1
        ending = f" ({number})"
        candidate = name[: _LONGEST_NAME - len(ending)].rstrip() + ending
    return candidate


def duplicate(site: Site, name: str) -> Site:
    """The same values under a new id, without passwords: they belong to the customer they were typed for."""
    state = replace(
        site.state,
        setup=replace(site.state.setup, has_password=False),
        forwarding=replace(site.state.forwarding, has_password=False),
    )
    return replace(new_site(name), state=state, aids=site.aids)


def _site(record: _Site) -> Site:
    setup = msgspec.convert(record.setup, SetupForm, from_attributes=True)
    forwarding = msgspec.convert(record.forwarding, ForwardingForm, from_attributes=True)
    retained = msgspec.convert(record.retained, Retained, from_attributes=True)
    aids = TestAids(
        ports=record.aids.ports,
        ssl_ports=record.aids.ssl_ports,
        ehlo_name=record.aids.ehlo_name,
        recipient=record.aids.recipient,
        deadlines=msgspec.convert(record.aids.deadlines, Deadlines, from_attributes=True),
    )
    return replace(
        new_site(record.name),
        state=SystemState(setup=setup, forwarding=forwarding, retained=retained),
        aids=aids,
    )
