"""What the two dialogs and myReports itself store, and what a site adds to test them."""

from typing import Final

from msgspec import Struct, field

DEFAULT_PORTS: Final = (25, 465, 587)
"""Port order without the SSL flag (§3.1, §3.2; the HowTo's 456 is a misprint for 465, see §1 and §5)."""

DEFAULT_SSL_PORTS: Final = (465, 587, 25)
"""Port order with the SSL flag and no port (§3.2)."""


class SetupForm(Struct, frozen=True, kw_only=True):
    """E-MAIL Setup of myReports (Figure 1). The password itself lives in the keyring."""

    host: str = ""
    user: str = ""
    has_password: bool = False
    from_address: str = ""
    reply_to: str = ""
    synchronize: bool = False


class ForwardingForm(Struct, frozen=True, kw_only=True):
    """E-mail Forwarding of OpenScape Business (Figure 2). `port` None: left empty."""

    server: str = ""
    port: int | None = None
    ssl: bool = False
    user: str = ""
    has_password: bool = False
    email: str = ""


class Retained(Struct, frozen=True, kw_only=True):
    """Port and SSL flag that myReports keeps from its last synchronization and shows nowhere (§4.3)."""

    port: int | None = None
    ssl: bool = False

    def __bool__(self) -> bool:
        return self.port is not None or self.ssl


class SystemState(Struct, frozen=True, kw_only=True):
    """Everything stored on the phone system that decides how myReports sends."""

    setup: SetupForm = SetupForm()
    forwarding: ForwardingForm = ForwardingForm()
    retained: Retained = Retained()


class Deadlines(Struct, frozen=True, kw_only=True):
    """Seconds a stage may take before it fails; `test` bounds the whole and pauses at the final dot."""

    dns: float = 5.0
    connect: float = 6.0
    greeting: float = 30.0
    command: float = 10.0
    tls: float = 10.0
    auth: float = 20.0
    final_dot: float = 120.0
    test: float = 60.0


class Pin(Struct, frozen=True, kw_only=True):
    """A certificate trusted for one host and port although it does not verify. `sha256`: 64 lowercase hex digits."""

    host: str
    port: int
    sha256: str


class TestAids(Struct, frozen=True, kw_only=True):
    """What the tool can vary and the two dialogs cannot: a verdict that needed one says so."""

    __test__ = False  # not a pytest class

    ports: tuple[int, ...] = DEFAULT_PORTS
    ssl_ports: tuple[int, ...] = DEFAULT_SSL_PORTS
    ehlo_name: str = ""
    ca_file: str = ""
    pins: tuple[Pin, ...] = ()
    deadlines: Deadlines = field(default_factory=Deadlines)
    recipient: str = ""
    """The test recipient, the sender's own address where empty. Not an aid that a verdict names: it proves more."""
