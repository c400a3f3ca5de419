"""Test Connection."""

from myreports_gui.model.events import Verdict
from myreports_gui.smtp.errand import Purpose

from .request import CheckRequest
from .run import Emitter, TestRun
from .trust import TrustStores


async def check(request: CheckRequest, emit: Emitter, stores: TrustStores | None = None) -> Verdict:
    """Test the connection; every step goes to `emit` as it ends, the verdict last but for late ports.

    The plan must have a host and a sender address that `model.validation` accepts. Whatever a server or the network
    does ends in the verdict. Cancelled, it emits a verdict with CANCELLED and raises CancelledError.
    `stores`: what an earlier test may have read already.
    """
    return await TestRun(request, emit, Purpose.CHECK, stores=stores).run()
