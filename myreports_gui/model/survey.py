"""What a survey finds: every port times every kind of security, as facts."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from .errors import ErrorCode
from .events import Certificate, Step
from .plan import Security
from .stages import Stage

LOGIN_MECHANISMS = ("PLAIN", "LOGIN", "CRAM-MD5")
"""What myReports is taken to know; a server that offers only others cannot be used (OAuth: XOAUTH2, OAUTHBEARER)."""

# Errors of a STARTTLS cell that mean "TLS is not supported", so that a connection goes on unsecured (§3.1).
_FALLS_BACK = (ErrorCode.STARTTLS_NOT_OFFERED, ErrorCode.STARTTLS_NOT_SUPPORTED)
# Errors of a STARTTLS cell that mean that the port does not greet in plain text.
_NO_PLAIN_TEXT = (ErrorCode.NO_GREETING,)


class Cell(Struct, frozen=True, kw_only=True):
    """One port with one kind of security.

    `works`: the session stands ready for the next step: the wanted login is offered, or without a user RCPT TO an
    external recipient was accepted. `auth_offered`: mechanisms in the state the login would be in. `trusted`: whether
    the certificate verifies; None without TLS. `error` and `failed_stage`: why it does not work; `failed_stage` None:
    all is ready but for the login. `step`: the one that settled that, in the server's words. `elapsed` in seconds.
    """

    port: int
    security: Security
    open: bool
    works: bool = False
    auth_offered: tuple[str, ...] = ()
    trusted: bool | None = None
    error: ErrorCode | None = None
    failed_stage: Stage | None = None
    certificate: Certificate | None = None
    step: Step | None = None
    elapsed: float = 0.0

    @property
    def oauth_only(self) -> bool:
        """Logins are offered, but none with a password."""
        return bool(self.auth_offered) and not any(name in LOGIN_MECHANISMS for name in self.auth_offered)


class Matrix(Struct, frozen=True):
    """All cells of one host."""

    cells: tuple[Cell, ...]

    def at(self, port: int, security: Security) -> Cell | None:
        return next((c for c in self.cells if (c.port, c.security) == (port, security)), None)

    def is_open(self, port: int) -> bool:
        return any(cell.open for cell in self.cells if cell.port == port)

    def first_open(self, order: Iterable[int]) -> int | None:
        """The port that myReports would choose (§3.1)."""
        return next((port for port in order if self.is_open(port)), None)

    def automatic(self, port: int) -> Cell | None:
        """The cell that STARTTLS, else SSL, else unsecured comes to on this port (§3.1)."""
        starttls = self.at(port, Security.STARTTLS)
        if starttls is None or not starttls.open:
            return None
        if starttls.error in _FALLS_BACK:
            return self.at(port, Security.NONE)
        if starttls.error in _NO_PLAIN_TEXT:
            return self.at(port, Security.SSL)
        return starttls

    @property
    def reachable(self) -> tuple[Cell, ...]:
        """What myReports comes to on each open port by itself; forced SSL leads to nothing that is not among it."""
        return tuple(cell for cell in map(self.automatic, self.ports) if cell is not None)

    @property
    def ports(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(cell.port for cell in self.cells))

    def by_port(self) -> Mapping[int, tuple[Cell, ...]]:
        return {port: tuple(c for c in self.cells if c.port == port) for port in self.ports}


class CellFound(Struct, frozen=True):
    """A cell of the matrix is settled; they come in the order in which they finish."""

    cell: Cell


class MatrixFound(Struct, frozen=True):
    """Every cell is settled."""

    matrix: Matrix
