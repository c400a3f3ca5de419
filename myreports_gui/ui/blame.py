"""Which field of the two dialogs a failed step points to."""

from typing import assert_never

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Reply
from myreports_gui.model.plan import Plan
from myreports_gui.model.stages import Stage
from myreports_gui.model.validation import Field


def field_to_blame(
    stage: Stage | None, error: ErrorCode | None, plan: Plan, reply: Reply | None = None
) -> Field | None:
    """None where no field of the dialogs can help: the network, the server or this PC is to blame."""
    if error in (ErrorCode.CANCELLED, ErrorCode.TEST_TIMEOUT) or stage is None:
        return None
    own = plan.source == "own"
    host = Field.SETUP_HOST if own else Field.FORWARDING_SERVER
    match stage:
        case Stage.RESOLVE:
            return host
        case Stage.CONNECT:
            return Field.FORWARDING_PORT if plan.retained.port is not None and not own else host
        case Stage.TLS | Stage.GREETING:
            return Field.FORWARDING_SSL if plan.forced_ssl and not own else None
        case Stage.CERTIFICATE:
            return host if error is ErrorCode.CERTIFICATE_NAME else None
        case Stage.AUTH:
            return _login_field(error, reply, own=own)
        case Stage.SENDER | Stage.RECIPIENT:
            if error is ErrorCode.RELAYING_DENIED:
                return Field.SETUP_USER if own else Field.FORWARDING_USER
            return Field.SETUP_FROM if own else Field.FORWARDING_EMAIL
        case Stage.SETTINGS | Stage.SYNCHRONIZE | Stage.EHLO | Stage.STARTTLS | Stage.RESET | Stage.DATA | Stage.QUIT:
            return None
        case _:
            assert_never(stage)


_WRONG_CREDENTIALS = frozenset({None, "5.7.0", "5.7.1", "5.7.8", "5.7.9"})
"""Enhanced codes (RFC 4954 §6) that a right password could cure; 5.7.139, for one, is a switch of the provider's."""


def _login_field(error: ErrorCode | None, reply: Reply | None, *, own: bool) -> Field | None:
    if reply is not None and reply.enhanced not in _WRONG_CREDENTIALS:
        return None
    if error in (ErrorCode.AUTH_REFUSED, ErrorCode.AUTH_CONNECTION_LOST, ErrorCode.PASSWORD_FOR_OTHER_ACCOUNT):
        return Field.SETUP_PASSWORD if own else Field.FORWARDING_PASSWORD
    if error is ErrorCode.AUTH_NOT_OFFERED:
        return Field.SETUP_USER if own else Field.FORWARDING_USER
    return None
