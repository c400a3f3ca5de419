"""Mail providers: what to enter for an address there. The rows of `resources/providers.csv`. No I/O."""

import csv
import io
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from msgspec import Struct

from .addresses import Address
from .advice import Confidence
from .findings import Refusal
from .hostnames import MAX_NAME, parse_host
from .plan import Security

Ports = tuple[tuple[int, Security], ...]

_COLUMNS: Final = ("name", "domains", "mx", "hosts", "ports", "user", "needs", "note", "confidence")
_MX_HOST: Final = "{mx}"
_DOMAIN: Final = "{domain}"
_PORT: Final = re.compile(r"([1-9][0-9]{0,4}) ([a-z]+)")


class Source(StrEnum):
    """Where a proposal comes from, the most trustworthy first."""

    TABLE = "table"
    """The address's domain is one of a known provider."""
    SRV = "srv"
    """The domain publishes it (RFC 6186, RFC 8314)."""
    MX = "mx"
    """The domain's incoming mail goes to a known provider."""
    GUESS = "guess"
    """A customary name."""


class Need(StrEnum):
    """What the provider wants before a device may send. A closed list: codes are added, never renamed."""

    APP_PASSWORD = "app-password"  # noqa: S105 - a code
    """Only a password made for one program or device is accepted."""
    APP_PASSWORD_WITH_2FA = "app-password-with-2fa"  # noqa: S105 - a code
    """As above, where two-factor login is on."""
    MAIL_PASSWORD = "mail-password"  # noqa: S105 - a code
    """A password for mail programs, set apart from that of the customer account."""
    EXTERNAL_ACCESS = "external-access"
    """Access by mail programs must be switched on in the mailbox first."""
    SMTP_AUTH = "smtp-auth"
    """The administrator must allow login by SMTP for the mailbox."""
    SMTP_TOKEN = "smtp-token"  # noqa: S105 - a code
    """User name and password are made for sending in the mailbox's settings."""
    PAID_PLAN = "paid-plan"
    OAUTH_ONLY = "oauth-only"
    """Passwords are refused: myReports cannot send there."""
    NOT_POSSIBLE = "not-possible"
    """The provider lets no device send."""


class UserForm(StrEnum):
    """What the provider takes for a user name."""

    ADDRESS = "address"
    MAILBOX_NAME = "mailbox-name"
    """A name given by the provider, such as "m0123456"; nobody can derive it from the address."""


class Note(StrEnum):
    """One more thing to tell about a provider. A closed list: codes are added, never renamed."""

    MAIN_ADDRESS = "main-address"
    """The user name is the account's main address; the given one may be an alias."""
    OLDER_ACCOUNTS = "older-accounts"
    """Older mailboxes log in with a name that the provider gave them."""
    OWN_SERVER_NAME = "own-server-name"
    """Each customer has a server name of their own; it stands in the customer menu."""
    RELAY_AVAILABLE = "relay-available"
    """The administrator can set up a relay that knows this site by its public address."""
    BASIC_LOGIN_ENDS = "basic-login-ends"
    """Login by password is switched off by default at the end of December 2026."""
    PROGRAM_ON_PC = "program-on-pc"
    """Sending needs the provider's program on a PC, which a phone system cannot use."""


class Proposal(Struct, frozen=True, kw_only=True):
    """Values to survey; nothing is proven by them.

    `host`: A-labels. `ports`: as the provider lists them. `user`: "" where the provider gives it. `provider`: the
    brand's name. `outside`: the host lies outside the address's domain, and nothing better than unsigned DNS ties the
    two together (RFC 6186 §6).
    """

    host: str
    ports: Ports
    user: str
    source: Source
    user_form: UserForm = UserForm.ADDRESS
    needs: tuple[Need, ...] = ()
    provider: str | None = None
    confidence: Confidence = Confidence.UNCHECKED
    note: Note | None = None
    outside: bool = False

    @property
    def possible(self) -> bool:
        """Whether myReports could send there at all."""
        return not {Need.OAUTH_ONLY, Need.NOT_POSSIBLE} & set(self.needs)

    @property
    def wants_confirmation(self) -> bool:
        """Whether to ask before a password goes there: an unknown host outside the address's domain."""
        return self.outside and self.provider is None


class Provider(Struct, frozen=True, kw_only=True):
    """One row. `domains`: of addresses; ".example" stands for any name below. `mx`: endings of its MX hosts.

    `hosts` may hold "{mx}", the MX host found, and "{domain}", the address's own.
    """

    name: str
    domains: tuple[str, ...]
    mx: tuple[str, ...]
    hosts: tuple[str, ...]
    ports: Ports
    user: UserForm
    needs: tuple[Need, ...]
    note: Note | None
    confidence: Confidence

    def owns(self, host: str) -> bool:
        """Whether `host` is one of its sending servers, or named like its MX hosts."""
        return host.lower() in self.hosts or any(is_within(host, ending) for ending in self.mx)

    def proposals(self, address: Address, source: Source, mx_host: str = "") -> tuple[Proposal, ...]:
        """One for each of its hosts that can be named; "{mx}" cannot without `mx_host`."""
        domain = domain_of(address)
        named = [host for host in self.hosts if mx_host or _MX_HOST not in host]
        hosts = [host.replace(_MX_HOST, mx_host).replace(_DOMAIN, domain) for host in named]
        return tuple(
            Proposal(
                host=host,
                ports=self.ports,
                user=address.ascii_domain() if self.user is UserForm.ADDRESS else "",
                user_form=self.user,
                source=source,
                needs=self.needs,
                provider=self.name,
                confidence=self.confidence,
                note=self.note,
                outside=source is not Source.TABLE and not is_within(host, domain),
            )
            for host in hosts
            if len(host) <= MAX_NAME
        )


class ProviderTableError(ValueError):
    """The table cannot be used. `line` counts from 1, the heading included."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(f"provider table, line {line}: {problem}")
        self.line = line


class ProviderTable:
    """The rows in file order; the first that fits wins."""

    def __init__(self, rows: Iterable[Provider] = ()) -> None:
        self.rows = tuple(rows)

    def by_domain(self, domain: str) -> Provider | None:
        """The provider whose own addresses end in `domain` (A-labels)."""
        return next((row for row in self.rows if any(_domain_fits(own, domain) for own in row.domains)), None)

    def by_mx(self, host: str) -> Provider | None:
        """The provider to which an MX host belongs."""
        return next((row for row in self.rows if any(is_within(host, ending) for ending in row.mx)), None)

    def by_host(self, host: str) -> Provider | None:
        """The provider whose sending server `host` is, if only one: some serve several brands alike."""
        found = [row for row in self.rows if host.lower() in row.hosts]
        return found[0] if len(found) == 1 else None


def domain_of(address: Address) -> str:
    """The part after the @ in lower-case A-labels, an address literal without its brackets."""
    return (address.host.server_name if address.host else _literal(address.domain)).lower()


def is_within(host: str, domain: str) -> bool:
    """Whether `host` is `domain` or a name below it."""
    host, domain = host.lower().removesuffix("."), domain.lower().removesuffix(".")
    return host == domain or host.endswith(f".{domain}")


def parse(text: str) -> ProviderTable:
    """The table from its CSV text. Raises ProviderTableError, which names the line, where it cannot be used."""
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    rows: list[Provider] = []
    try:
        if tuple(next(reader, ())) != _COLUMNS:
            raise ProviderTableError(1, f"the heading must be {','.join(_COLUMNS)}")
        for cells in reader:
            if len(cells) != len(_COLUMNS):
                raise ProviderTableError(reader.line_num, f"{len(cells)} cells instead of {len(_COLUMNS)}")
            row = _row(dict(zip(_COLUMNS, cells, strict=True)), reader.line_num)
            if row.name in {other.name for other in rows}:
                raise ProviderTableError(reader.line_num, f"{row.name!r} has a row already")
            rows.append(row)
    except csv.Error as error:
        raise ProviderTableError(reader.line_num, str(error)) from error
    return ProviderTable(rows)


def _row(cells: dict[str, str], line: int) -> Provider:
    try:
        row = Provider(
            name=cells["name"],
            domains=tuple(_name(domain) for domain in _split(cells["domains"])),
            mx=tuple(_name(ending) for ending in _split(cells["mx"])),
            hosts=_split(cells["hosts"]),
            ports=tuple(_port(port) for port in _split(cells["ports"])),
            user=UserForm(cells["user"]),
            needs=tuple(Need(need) for need in _split(cells["needs"])),
            note=Note(cells["note"]) if cells["note"] else None,
            confidence=Confidence(cells["confidence"]),
        )
        for host in row.hosts:
            _name(host.replace(_MX_HOST, "mx.example").replace(_DOMAIN, "acme.example"))
    except ValueError as error:
        raise ProviderTableError(line, str(error)) from error
    if not (row.name and row.hosts and row.ports and (row.domains or row.mx)):
        raise ProviderTableError(line, "a name, hosts, ports and domains or mx are needed")
    return row


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def _name(text: str) -> str:
    """A name that a comparison will find: lower-case A-labels."""
    try:
        host = parse_host(text.removeprefix("."))
    except Refusal as refused:
        raise ValueError(f"{text!r} is no host name: {refused.code}") from refused
    if host.is_ip or host.remarks or host.server_name != text.removeprefix(".").lower() or text != text.lower():
        raise ValueError(f"{text!r} must be a name in lower-case A-labels")
    return text


def _port(text: str) -> tuple[int, Security]:
    found = _PORT.fullmatch(text)
    if found is None or int(found[1]) > 65535:
        raise ValueError(f"{text!r} is no port with its security, such as 587 starttls")
    return int(found[1]), Security(found[2])


def _domain_fits(own: str, domain: str) -> bool:
    domain = domain.lower().removesuffix(".")
    return domain.endswith(own) if own.startswith(".") else domain == own


def _literal(domain: str) -> str:
    return re.sub("^IPv6:", "", domain.removeprefix("[").removesuffix("]"), flags=re.IGNORECASE)
