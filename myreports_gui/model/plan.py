"""The transmission plan: what myReports will do with the stored values (§3, §4)."""

from enum import StrEnum
from typing import Literal

from msgspec import Struct

from .settings import Retained, TestAids
from .synchronization import ImportReport, SaveResult


class Security(StrEnum):
    """How a connection is protected. The HowTo's "TLS" is STARTTLS (RFC 3207), its "SSL" is implicit TLS (RFC 8314)."""

    STARTTLS = "starttls"
    SSL = "ssl"
    NONE = "none"


Section = Literal["3.1", "3.2", "4.1", "4.2", "4.4"]


class Plan(Struct, frozen=True, kw_only=True):
    """Ports and security in the order in which myReports tries them.

    One port is chosen: the first of `ports` that accepts a connection. `host` is None when an import is
    blocked and myReports has no host of its own. `sections` are the §§ of the HowTo that apply.
    """

    source: Literal["own", "imported"]
    imported: ImportReport
    host: str | None
    user: str
    has_password: bool
    from_address: str
    reply_to: str
    ports: tuple[int, ...]
    security: tuple[Security, ...]
    fallback: bool
    retained: Retained
    sections: tuple[Section, ...]

    @property
    def authentication(self) -> bool:
        """With a user name myReports logs in; with none it sends without authentication (§5)."""
        return bool(self.user)

    @property
    def forced_ssl(self) -> bool:
        return self.security == (Security.SSL,)


def plan_after(saved: SaveResult, aids: TestAids) -> Plan:
    """The plan that saved values lead to (§3.1, §3.2, §4.1, §4.2, §4.4)."""
    setup, retained = saved.state.setup, saved.state.retained
    source: Literal["own", "imported"] = "imported" if saved.imported.applied else "own"
    if retained.port is not None:
        ports: tuple[int, ...] = (retained.port,)
    else:
        ports = aids.ssl_ports if retained.ssl else aids.ports
    security = (Security.SSL,) if retained.ssl else (Security.STARTTLS, Security.SSL, Security.NONE)
    return Plan(
        source=source,
        imported=saved.imported,
        host=setup.host or None,
        user=setup.user,
        has_password=setup.has_password,
        from_address=setup.from_address,
        reply_to=setup.reply_to,
        ports=ports,
        security=security,
        fallback=not retained.ssl,
        retained=retained,
        sections=_sections(source, retained, synchronize=setup.synchronize),
    )


def _sections(source: Literal["own", "imported"], retained: Retained, *, synchronize: bool) -> tuple[Section, ...]:
    section: Section
    if retained.port is not None:
        section = "4.2" if retained.ssl else "4.1"
    elif retained.ssl or source == "imported":
        section = "3.2"
    else:
        section = "3.1"
    return (section, "4.4") if retained and not synchronize else (section,)
