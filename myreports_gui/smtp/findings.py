"""What a session finds out about a server."""

from msgspec import Struct, field

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage

from .capabilities import Capabilities
from .errand import TlsFacts


class Findings(Struct):
    """What the session has learnt so far; read it when it has finished."""

    security: Security | None = None
    """None until it is decided."""
    tls: TlsFacts | None = None
    capabilities: Capabilities = field(default_factory=Capabilities)
    authenticated: bool = False
    relaying_unproven: bool = False
    failed_stage: Stage | None = None
    error: ErrorCode | None = None
    dot_sent: bool = False
    """The final dot went out and is unanswered: the message may have been delivered."""
