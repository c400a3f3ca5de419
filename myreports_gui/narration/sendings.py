"""What became of a sample report."""

from pathlib import Path

from myreports_gui.model.events import Sent

from .facts import NAME_LIMIT, server_answer
from .visible import visible
from .words import Translate, listing


def tell_sent(sent: Sent, translate: Translate) -> tuple[str, ...]:
    """A line for the whole, then one for each recipient that was refused."""
    reply = server_answer(sent.reply) if sent.reply is not None else translate("Word", "no answer")
    accepted = listing([visible(address, NAME_LIMIT) for address in sent.accepted], translate)
    told = [
        translate("Sent", "The server took the sample report for {accepted}: {server}").format(
            accepted=accepted, server=reply
        )
    ]
    for address, refusal in sent.refused.items():
        told.append(
            translate("Sent", "Not sent to {address}: {server}").format(
                address=visible(address, NAME_LIMIT), server=server_answer(refusal)
            )
        )
    told.append(
        translate("Sent", "Taken does not mean arrived: look into the recipients' mailboxes, the spam folder too.")
    )
    return tuple(told)


def tell_saved_as(path: Path, translate: Translate) -> str:
    return translate("Sent", "The sample report is saved as {path}").format(path=visible(str(path), 300))
