"""The facts a test reports while it runs. Codes, numbers and names; `narration` alone turns them into sentences."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Literal

from msgspec import Struct, field

from .errors import ErrorCode
from .plan import Plan, Security
from .stages import Stage, Status


class Reply(Struct, frozen=True, kw_only=True):
    """A server's reply (RFC 5321 §4.2). `enhanced`: RFC 3463 code like "5.7.8". `text`: its lines, joined by newlines.

    The text is the server's and untrusted; it is redacted but neither cut nor made printable here.
    """

    code: int
    enhanced: str | None = None
    text: str = ""


class CertificateProblem(StrEnum):
    """Why a certificate does not verify, named neutrally of platform."""

    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    NAME = "name"
    UNKNOWN_ISSUER = "unknown-issuer"
    SELF_SIGNED = "self-signed"
    WEAK = "weak"
    REVOKED = "revoked"
    OTHER = "other"


class Certificate(Struct, frozen=True, kw_only=True):
    """The facts of a presented leaf certificate, verified or not. Times are aware UTC; `key` is e.g. "RSA 2048"."""

    subject: str
    san: tuple[str, ...]
    issuer: str
    not_before: datetime
    not_after: datetime
    sha256: str
    key: str
    trusted: bool
    problem: CertificateProblem | None = None
    platform_code: str | None = None
    """The platform's own words or number for the problem, e.g. OpenSSL's "verify 10: certificate has expired"."""
    accepted: bool = False
    """Not verified, but its SHA-256 was accepted by the technician: a consent or a pin."""
    replaces_pinned: bool = False
    """Another certificate is pinned for this host and port: this one is new there."""
    chain: tuple[str, ...] = ()
    """Subjects as presented, leaf first; only the leaf where the platform tells no more."""


# What was tried and what was found in a step, one small class a kind.


class Resolved(Struct, frozen=True, kw_only=True):
    host: str
    addresses: tuple[str, ...]


class Connected(Struct, frozen=True, kw_only=True):
    """`chosen`: the port the test goes on with. `local`: this PC's address on that connection."""

    host: str
    chosen: bool = False
    local: str = ""


class SkipReason(StrEnum):
    PLAIN_GREETING = "plain-greeting"
    """A port that greets in plain text speaks SMTP: implicit TLS cannot work there."""
    NO_USER = "no-user"
    NOT_NEEDED = "not-needed"
    HELO_ONLY = "helo-only"


class Skipped(Struct, frozen=True, kw_only=True):
    reason: SkipReason


class Ehlo(Struct, frozen=True, kw_only=True):
    """What EHLO offered. `name`: the name sent; `helo`: EHLO was refused and HELO accepted."""

    name: str
    extensions: tuple[str, ...]
    auth: tuple[str, ...]
    size: int | None
    helo: bool = False
    client_address: str | None = None


class TlsSession(Struct, frozen=True, kw_only=True):
    version: str
    cipher: str


class CertificateShown(Struct, frozen=True, kw_only=True):
    certificate: Certificate


class Login(Struct, frozen=True, kw_only=True):
    """`mechanism` None: nothing was sent. `downgrade`: the last good test was encrypted and this one is not."""

    user: str
    mechanism: str | None
    offered: tuple[str, ...]
    downgrade: bool = False


class Envelope(Struct, frozen=True, kw_only=True):
    """`own`: the test recipient is the sender's own address, used because none was given."""

    address: str
    own: bool = False
    relaying_unproven: bool = False


class MessageFacts(Struct, frozen=True, kw_only=True):
    """Sizes in bytes; `limit` is the server's SIZE (RFC 1870), None where it names none."""

    size: int
    limit: int | None = None
    message_id: str = ""


class ImportFacts(Struct, frozen=True, kw_only=True):
    plan: Plan


class PlatformError(Struct, frozen=True, kw_only=True):
    """The operating system's or TLS library's own word for what failed, e.g. "ECONNREFUSED", "WRONG_VERSION_NUMBER"."""

    name: str
    seconds: float | None = None
    """The deadline that ran out, where one did."""
    seen: str = ""
    """What the peer sent instead, where that explains the failure."""


Detail = (
    Resolved
    | Connected
    | Skipped
    | Ehlo
    | TlsSession
    | CertificateShown
    | Login
    | Envelope
    | MessageFacts
    | ImportFacts
    | PlatformError
)


class StageStarted(Struct, frozen=True, kw_only=True):
    """A stage has begun; for the progress line. Never part of the log."""

    stage: Stage
    port: int | None = None


class Step(Struct, frozen=True, kw_only=True):
    """One finished step. `elapsed` in seconds; `security` is that of the connection when the step ended."""

    stage: Stage
    status: Status
    elapsed: float = 0.0
    port: int | None = None
    address: str | None = None
    security: Security | None = None
    reply: Reply | None = None
    error: ErrorCode | None = None
    detail: Detail | None = None


class Prefix(StrEnum):
    """Who spoke, and whether inside TLS, as swaks prints it."""

    SENT = "->"
    RECEIVED = "<-"
    SENT_TLS = "~>"
    RECEIVED_TLS = "<~"
    SENT_BAD = "**>"
    RECEIVED_BAD = "<**"
    NOTE = "=="


class TranscriptLine(Struct, frozen=True, kw_only=True):
    """One line of the conversation without its CRLF, already redacted. Untrusted text when received."""

    prefix: Prefix
    text: str
    port: int


class Verdict(Struct, frozen=True, kw_only=True):
    """The outcome of a test. `elapsed` in seconds. `aids`: test aids it needed, "not shown for the phone system".

    `provisional`: an earlier port of the order was still silent; `undecided` names those ports.
    """

    ok: bool
    provisional: bool = False
    undecided: tuple[int, ...] = ()
    port: int | None = None
    security: Security | None = None
    tls_version: str | None = None
    cipher: str | None = None
    certificate: Certificate | None = None
    authenticated: bool = False
    failed_stage: Stage | None = None
    error: ErrorCode | None = None
    aids: tuple[str, ...] = ()
    elapsed: float = 0.0
    relaying_unproven: bool = False
    login_free: bool = False
    """No user name: the phone system's address may be treated differently."""
    local_address: str | None = None


class EarlierPortOpened(Struct, frozen=True, kw_only=True):
    """A silent earlier port opened after the verdict: myReports would use it; it is not tested."""

    port: int


class UndecidedPortsClosed(Struct, frozen=True, kw_only=True):
    """Every silent earlier port turned out closed after the verdict, which is no longer provisional."""

    ports: tuple[int, ...]


class Sent(Struct, frozen=True, kw_only=True):
    """The server took the sample report. `reply` is its answer to the final dot."""

    accepted: tuple[str, ...]
    refused: Mapping[str, Reply] = field(default_factory=dict)
    reply: Reply | None = None
    message_id: str = ""


Event = StageStarted | Step | TranscriptLine | Verdict | EarlierPortOpened | UndecidedPortsClosed | Sent

AidName = Literal[
    "ports", "ssl-ports", "ehlo-name", "ca-file", "pin", "certificate-consent", "cleartext-consent", "utf8-login"
]
