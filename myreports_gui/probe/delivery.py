"""Send Sample Report."""

from collections.abc import Sequence

from msgspec import Struct

from myreports_gui.model.events import Sent, Verdict
from myreports_gui.smtp.errand import Purpose
from myreports_gui.smtp.message_options import MessageSource

from .request import CheckRequest
from .run import Emitter, TestRun
from .trust import TrustStores


class Delivery(Struct, frozen=True):
    """What became of a sample report. `sent` None: the server did not take it."""

    verdict: Verdict
    sent: Sent | None


async def send(
    request: CheckRequest,
    recipients: Sequence[str],
    message: MessageSource,
    emit: Emitter,
    stores: TrustStores | None = None,
) -> Delivery:
    """The conversation of a test with `recipients` instead of the test recipient, then DATA with `message`.

    `recipients` are addresses that `model.addresses` accepts. Ends like `check`.
    """
    run = TestRun(request, emit, Purpose.SEND, tuple(recipients), message, stores=stores)
    verdict = await run.run()
    return Delivery(verdict, run.sent)
