"""The settings file as JSON: what it may hold, how older files are brought up, and what is saved of a damaged one."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Annotated, Final, TypeVar

import msgspec
from msgspec import Meta, Struct

from myreports_gui.model.plan import Security

from .site import Dialog, Document, Leftover, Site, SiteOrder

_R = TypeVar("_R")


Migration = Callable[[dict[str, object]], dict[str, object]]
"""Takes a document from one schema number to the next; raises KeyError, TypeError or ValueError on a damaged one."""

MIGRATIONS: Final[tuple[Migration, ...]] = ()
"""`MIGRATIONS[n - 1]` takes schema n to n + 1; the current schema is one more than their number."""


class Parsed(Struct, frozen=True, kw_only=True):
    """`damage`: location of the first thing that was not understood. `migrated_from`: the older schema it came from."""

    document: Document
    damage: str | None = None
    migrated_from: int | None = None


class NewerSchemaError(Exception):
    """The document has a schema number that this version does not know."""

    def __init__(self, found: int) -> None:
        super().__init__(found)
        self.found = found


class InvalidValueError(Exception):
    """A value that the file must not hold. `location`: its path, e.g. "$.aids.ports[0]"."""

    def __init__(self, location: str) -> None:
        super().__init__(location)
        self.location = location


# What the file may hold. `$` would let a final newline through, hence \Z.
_Id = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Text = Annotated[str, Meta(max_length=4096, pattern=r"\A[^\x00-\x1f\x7f\x85\u2028\u2029]*\Z")]
Port = Annotated[int, Meta(ge=1, le=65535)]
Ports = Annotated[tuple[Port, ...], Meta(min_length=1, max_length=64)]
Sha256 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Seconds = Annotated[float, Meta(gt=0, le=86400)]
Moment = Annotated[datetime, Meta(tz=True)]


class Record(Struct, forbid_unknown_fields=True, kw_only=True):
    """An unknown field is damage, not something to drop without a word at the next write."""


class _Setup(Record):
    host: Text
    user: Text
    has_password: bool
    from_address: Text
    reply_to: Text
    synchronize: bool


class _Forwarding(Record):
    server: Text
    port: Port | None
    ssl: bool
    user: Text
    has_password: bool
    email: Text


class RetainedRecord(Record):
    port: Port | None
    ssl: bool


class _State(Record):
    setup: _Setup
    forwarding: _Forwarding
    retained: RetainedRecord


class _Pin(Record):
    host: Text
    port: Port
    sha256: Sha256


class DeadlinesRecord(Record):
    dns: Seconds
    connect: Seconds
    greeting: Seconds
    command: Seconds
    tls: Seconds
    auth: Seconds
    final_dot: Seconds
    test: Seconds


class _Aids(Record):
    ports: Ports
    ssl_ports: Ports
    ehlo_name: Text
    ca_file: Text
    pins: tuple[_Pin, ...]
    deadlines: DeadlinesRecord
    recipient: Text = ""


class _LastGood(Record):
    when: Moment
    port: Port
    security: Security
    tls_version: Text | None
    sha256: Sha256 | None
    not_after: Moment | None = None
    host: Text | None = None


class _Site(Record):
    id: _Id
    name: Text
    state: _State
    aids: _Aids
    last_good: _LastGood | None
    used: Moment | None = None


class _Leftover(Record):
    site: _Id
    dialog: Dialog


class _File(Record):
    schema: int
    selected: _Id | None
    sites: tuple[_Site, ...]
    leftovers: tuple[_Leftover, ...]
    order: SiteOrder = SiteOrder.OWN


def checked(site: Site) -> None:
    """Raises InvalidValueError when `site` holds what the file must not."""
    try:
        record = msgspec.convert(site, _Site, from_attributes=True)
        msgspec.json.encode(record)
    except msgspec.ValidationError as error:
        raise InvalidValueError(location_of(error)) from None
    except UnicodeEncodeError:  # half a surrogate pair is no text
        raise InvalidValueError("$") from None


def serialize(document: Document, schema: int) -> bytes:
    """The file's bytes: JSON, UTF-8, indented so that a person can read it."""
    record = _File(
        schema=schema,
        selected=document.selected,
        sites=tuple(msgspec.convert(site, _Site, from_attributes=True) for site in document.sites),
        leftovers=tuple(_Leftover(site=item.site, dialog=item.dialog) for item in document.leftovers),
        order=document.order,
    )
    return msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"


def parse(data: bytes, migrations: Sequence[Migration] = MIGRATIONS) -> Parsed:
    """Read a file of this or an older schema. Never raises on damage: says where it is and saves what is sound.

    Raises NewerSchemaError.
    """
    current = len(migrations) + 1
    try:
        document = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        found = re.search(r"byte \d+", str(error))
        return Parsed(document=Document(), damage=found.group() if found else "$")
    number = document.get("schema") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(number, int) or isinstance(number, bool) or number < 1:
        return Parsed(document=Document(), damage="$.schema")
    if number > current:
        raise NewerSchemaError(number)
    for migration in migrations[number - 1 :]:
        try:
            document = migration(document)
        except (LookupError, TypeError, ValueError, AttributeError):
            return Parsed(document=Document(), damage="$")
    migrated_from = number if number < current else None
    document["schema"] = current
    try:
        file = msgspec.convert(document, _File)
    except msgspec.ValidationError as error:
        return Parsed(document=_sound_part(document), damage=location_of(error), migrated_from=migrated_from)
    sites = tuple(msgspec.convert(record, Site, from_attributes=True) for record in file.sites)
    leftovers = tuple(Leftover(item.site, item.dialog) for item in file.leftovers)
    repeated = _first_repeated(sites)
    if repeated is not None:
        # Two sites with one id would share passwords: the first keeps it.
        unique = tuple({site.id: site for site in reversed(sites)}.values())[::-1]
        document_read = Document(selected=file.selected, sites=unique, leftovers=leftovers, order=file.order)
        return Parsed(document=document_read, damage=f"$.sites[{repeated}].id", migrated_from=migrated_from)
    read = Document(selected=file.selected, sites=sites, leftovers=leftovers, order=file.order)
    return Parsed(document=read, migrated_from=migrated_from)


def _sound_part(document: dict[str, object]) -> Document:
    sites: dict[str, Site] = {}
    for site in _converted(document.get("sites"), _Site):
        sites.setdefault(site.id, msgspec.convert(site, Site, from_attributes=True))
    selected = document.get("selected")
    return Document(
        selected=selected if isinstance(selected, str) and selected in sites else None,
        sites=tuple(sites.values()),
        leftovers=tuple(Leftover(item.site, item.dialog) for item in _converted(document.get("leftovers"), _Leftover)),
    )


def _converted(items: object, record: type[_R]) -> Iterator[_R]:
    for item in items if isinstance(items, list) else ():
        with suppress(msgspec.ValidationError):  # the damaged ones are in the copy that was set aside
            yield msgspec.convert(item, record)


def _first_repeated(sites: Sequence[Site]) -> int | None:
    seen: set[str] = set()
    for index, site in enumerate(sites):
        if site.id in seen:
            return index
        seen.add(site.id)
    return None


def location_of(error: msgspec.ValidationError) -> str:
    found = re.search(r"- at `([^`]*)`", str(error))
    return found.group(1) if found else "$"
