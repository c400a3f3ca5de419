"""The scenarios of the practice server, described as data: what stands behind each port, and what is answered when."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from msgspec import Struct

CUSTOM_PORT: Final = 2525
"""The spare port that stands for "chosen freely" (§1)."""

LOGICAL_PORTS: Final = (25, 465, 587, CUSTOM_PORT)


class Scenario(StrEnum):
    """What the practice server plays."""

    ALL_GOOD = "all-good"
    STARTTLS_587_ONLY = "starttls-587-only"
    SSL_465_ONLY = "ssl-465-only"
    NO_ENCRYPTION = "no-encryption"
    PORT_25_SILENT = "port-25-silent"
    ALL_PORTS_SILENT = "all-ports-silent"
    EXPIRED_CERTIFICATE = "expired-certificate"
    WRONG_HOSTNAME = "wrong-hostname"
    SELF_SIGNED = "self-signed"
    OLD_TLS = "old-tls"
    LOGIN_REJECTED = "login-rejected"
    MICROSOFT_365_AUTH_DISABLED = "microsoft-365-auth-disabled"
    GMAIL_APP_PASSWORD = "gmail-app-password"  # noqa: S105 - a scenario, not a password
    NO_AUTH_OFFERED = "no-auth-offered"
    SENDER_NOT_ALLOWED = "sender-not-allowed"
    RELAY_DENIED = "relay-denied"
    GREYLISTED = "greylisted"
    TARPIT = "tarpit"
    DROPS_CONNECTION = "drops-connection"
    FULL_MAILBOX = "full-mailbox"


class PortKind(StrEnum):
    """What a client meets on a port."""

    PLAIN = "plain"
    """SMTP without any encryption; AUTH is offered in clear text."""
    STARTTLS = "starttls"
    """SMTP with STARTTLS (RFC 3207); AUTH is offered inside TLS only."""
    SSL = "ssl"
    """TLS from the first byte (RFC 8314)."""
    CLOSED = "closed"
    """A connection is refused at once."""
    SILENT = "silent"
    """A connection attempt is never answered, as behind a firewall that drops."""


class CertificateKind(StrEnum):
    """The certificate the server shows; all but SELF_SIGNED are issued by the practice CA."""

    TRUSTED = "trusted"
    EXPIRED = "expired"
    WRONG_NAME = "wrong-name"
    SELF_SIGNED = "self-signed"


class TlsEra(StrEnum):
    MODERN = "modern"
    OLD = "old"
    """TLS 1.0 and 1.1 only."""


class ScenarioSpec(Struct, frozen=True, kw_only=True):
    """One scenario. Replies may name {sender}, {recipient}, {user}, {host}; None: the normal answer. Times in seconds.

    `login_reply` answers every login; `recipient_reply` answers a RCPT that is not relaying. `mechanisms` is what EHLO
    lists; only PLAIN and LOGIN really work. `drops_at`: commands that end the connection without an answer.
    """

    ports: Mapping[int, PortKind]
    certificate: CertificateKind = CertificateKind.TRUSTED
    tls: TlsEra = TlsEra.MODERN
    banner: str = "ESMTP practice server"
    greeting_delay: float = 0.0
    mechanisms: tuple[str, ...] = ("PLAIN", "LOGIN")
    login_reply: str | None = None
    sender_reply: str | None = None
    recipient_reply: str | None = None
    greylisted_for: float = 0.0
    drops_at: frozenset[str] = frozenset()


def _ports(
    port_25: PortKind, port_465: PortKind, port_587: PortKind, custom: PortKind = PortKind.CLOSED
) -> Mapping[int, PortKind]:
    return MappingProxyType(dict(zip(LOGICAL_PORTS, (port_25, port_465, port_587, custom), strict=True)))


_USUAL: Final = _ports(PortKind.STARTTLS, PortKind.SSL, PortKind.STARTTLS)

_SPECS: Final[Mapping[Scenario, ScenarioSpec]] = MappingProxyType(
    {
        Scenario.ALL_GOOD: ScenarioSpec(
            ports=_ports(PortKind.STARTTLS, PortKind.SSL, PortKind.STARTTLS, PortKind.STARTTLS)
        ),
        Scenario.STARTTLS_587_ONLY: ScenarioSpec(
            ports=_ports(PortKind.CLOSED, PortKind.CLOSED, PortKind.STARTTLS),
        ),
        Scenario.SSL_465_ONLY: ScenarioSpec(
            ports=_ports(PortKind.CLOSED, PortKind.SSL, PortKind.CLOSED),
        ),
        Scenario.NO_ENCRYPTION: ScenarioSpec(
            ports=_ports(PortKind.PLAIN, PortKind.CLOSED, PortKind.PLAIN, PortKind.PLAIN),
        ),
        Scenario.PORT_25_SILENT: ScenarioSpec(
            ports=_ports(PortKind.SILENT, PortKind.SSL, PortKind.STARTTLS),
        ),
        Scenario.ALL_PORTS_SILENT: ScenarioSpec(
            ports=_ports(PortKind.SILENT, PortKind.SILENT, PortKind.SILENT, PortKind.SILENT),
        ),
        Scenario.EXPIRED_CERTIFICATE: ScenarioSpec(ports=_USUAL, certificate=CertificateKind.EXPIRED),
        Scenario.WRONG_HOSTNAME: ScenarioSpec(ports=_USUAL, certificate=CertificateKind.WRONG_NAME),
        Scenario.SELF_SIGNED: ScenarioSpec(ports=_USUAL, certificate=CertificateKind.SELF_SIGNED),
        Scenario.OLD_TLS: ScenarioSpec(ports=_USUAL, tls=TlsEra.OLD),
        Scenario.LOGIN_REJECTED: ScenarioSpec(ports=_USUAL, login_reply="535 5.7.8 Error: authentication failed"),
        Scenario.MICROSOFT_365_AUTH_DISABLED: ScenarioSpec(
            ports=_ports(PortKind.STARTTLS, PortKind.CLOSED, PortKind.STARTTLS),
            banner="Microsoft ESMTP MAIL Service ready (practice)",
            mechanisms=("LOGIN", "XOAUTH2"),
            login_reply="535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. "
            "Visit https://aka.ms/smtp_auth_disabled for more information. [{host}]",
        ),
        Scenario.GMAIL_APP_PASSWORD: ScenarioSpec(
            ports=_USUAL,
            banner="ESMTP practice - gsmtp",
            mechanisms=("LOGIN", "PLAIN", "XOAUTH2", "OAUTHBEARER"),
            login_reply="534-5.7.9 Application-specific password required. For more information, go to\r\n"
            "534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor practice - gsmtp",
        ),
        Scenario.NO_AUTH_OFFERED: ScenarioSpec(ports=_USUAL, mechanisms=()),
        Scenario.SENDER_NOT_ALLOWED: ScenarioSpec(
            ports=_USUAL, sender_reply="553 5.7.1 <{sender}>: Sender address rejected: not owned by user {user}"
        ),
        # Every recipient: a test without a test recipient asks for the sender's own address.
        Scenario.RELAY_DENIED: ScenarioSpec(
            ports=_USUAL, recipient_reply="554 5.7.1 <{recipient}>: Relay access denied"
        ),
        Scenario.GREYLISTED: ScenarioSpec(ports=_USUAL, greylisted_for=5.0),
        # Longer than the 6 s after which a silent port may be one of SSL, shorter than the greeting's deadline.
        Scenario.TARPIT: ScenarioSpec(ports=_USUAL, greeting_delay=8.0),
        # At the login, and at the sender for those who do not log in.
        Scenario.DROPS_CONNECTION: ScenarioSpec(ports=_USUAL, drops_at=frozenset({"AUTH", "MAIL"})),
        Scenario.FULL_MAILBOX: ScenarioSpec(
            ports=_USUAL, recipient_reply="552 5.2.2 <{recipient}>: mailbox full, quota exceeded"
        ),
    }
)


def spec_of(scenario: Scenario) -> ScenarioSpec:
    """The description of a scenario."""
    return _SPECS[scenario]
