"""What a session is to do, and what the wire tells it about TLS."""

from enum import Enum, auto

from msgspec import Struct

from myreports_gui.model.addresses import parse_address
from myreports_gui.model.events import Certificate
from myreports_gui.model.secret import Secret

from .message_options import MessageSource


class Purpose(Enum):
    CHECK = auto()
    """Log in, offer sender and recipient, RSET, QUIT."""
    SEND = auto()
    """The same with all recipients, then DATA."""
    LOOK = auto()
    """Stop where a login would begin; without a user, after RCPT TO. The survey's cell."""


class TlsMode(Enum):
    IMPLICIT = auto()
    """TLS from the first byte (RFC 8314); the HowTo's "SSL"."""
    STARTTLS_OR_NONE = auto()
    """STARTTLS where supported, else the same connection goes on unsecured (§3.1)."""
    STARTTLS_ONLY = auto()
    """For the survey: where STARTTLS is not supported the session ends."""
    NONE = auto()
    """For the survey: never encrypts."""


class Mailbox(Struct, frozen=True, kw_only=True):
    """An address as typed and as it travels: its domain as A-labels. `needs_smtputf8`: the local part is not ASCII."""

    typed: str
    wire: str
    needs_smtputf8: bool = False

    @property
    def domain(self) -> str:
        return self.wire.rpartition("@")[2].lower()


def mailbox(text: str) -> Mailbox:
    """The mailbox of an address as typed. Raises `model.findings.Refusal` where it is none."""
    address = parse_address(text)
    return Mailbox(typed=address.text, wire=address.ascii_domain(), needs_smtputf8=address.needs_smtputf8)


class Errand(Struct, frozen=True, kw_only=True):
    """One conversation. `own_recipient`: the recipient is the sender's own address since none was given.

    `cleartext_allowed`: the technician said yes to an unprotected login on this host and port.
    `repeated`: a second connection that must not tell again what the first one told before TLS.
    """

    purpose: Purpose
    tls: TlsMode
    ehlo_name: str
    sender: Mailbox
    recipients: tuple[Mailbox, ...]
    reply_to: Mailbox | None = None
    own_recipient: bool = False
    user: str = ""
    password: Secret | None = None
    cleartext_allowed: bool = False
    last_good_encrypted: bool = False
    message: MessageSource | None = None
    repeated: bool = False

    @property
    def smtputf8_for(self) -> Mailbox | None:
        """The first address that only SMTPUTF8 can carry (RFC 6531), in the envelope or as a message's Reply-To."""
        addresses = (self.sender, *self.recipients, *([self.reply_to] if self.message and self.reply_to else []))
        return next((address for address in addresses if address.needs_smtputf8), None)


class TlsFacts(Struct, frozen=True, kw_only=True):
    """An established TLS session and the certificate it came with."""

    version: str
    cipher: str
    certificate: Certificate
