"""The hand-over sheet: which values go where in the two real dialogs, and what the test of them showed. Pure."""

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from myreports_gui.model.events import Sent, Verdict
from myreports_gui.model.plan import Plan
from myreports_gui.model.ranking import Save, SaveForwarding, SaveSetup, Wish
from myreports_gui.model.scenarios import Wanted, saves_for
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm


class Proof(Struct, frozen=True, kw_only=True):
    """The test of exactly these values. `when` is aware. `sent`: the sample report that the server took."""

    when: datetime
    verdict: Verdict
    sent: Sent | None = None


class HandoverFacts(Struct, frozen=True, kw_only=True):
    """No password is among it. `site`: "" where it has no name. `when` is aware. `tested` None: not in this session.

    `passed_before`: when the stored values last passed, where they are these and this session has no test of them.
    """

    site: str
    when: datetime
    version: str
    plan: Plan
    saves: tuple[Save, ...]
    tested: Proof | None = None
    passed_before: datetime | None = None
    practice: bool = False


class Row(Struct, frozen=True):
    label: str
    value: str


class Block(Struct, frozen=True):
    """A heading with rows and sentences. `sign`: "✔", "▲", "✖" or "", before the heading."""

    heading: str
    rows: tuple[Row, ...] = ()
    sentences: tuple[str, ...] = ()
    sign: str = ""


class Sheet(Struct, frozen=True):
    """Plain text, ready to be laid out."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    footer: str


def saves_of(setup: SetupForm, forwarding: ForwardingForm, plan: Plan) -> tuple[Save, ...]:
    """What is entered and saved in the real dialogs, in this order, so that they end up as on screen (§3, §4)."""
    if plan.source == "imported":
        return (SaveForwarding(forwarding), SaveSetup(SetupForm(reply_to=setup.reply_to, synchronize=True)))
    own = replace(setup, synchronize=False)  # a flag whose import is blocked helps nobody
    kept = () if forwarding == ForwardingForm() else (SaveForwarding(forwarding),)
    if not plan.retained:
        return (SaveSetup(own), *kept)
    if own.user:
        return _through_import(own, forwarding, plan.retained)
    # Without login: the port can only come from an import, which wants an account. The phone system's own serves.
    first = SaveForwarding(replace(forwarding, port=plan.retained.port, ssl=plan.retained.ssl))
    return (first, SaveSetup(SetupForm(reply_to=own.reply_to, synchronize=True)), SaveSetup(own), *kept)


def _through_import(own: SetupForm, forwarding: ForwardingForm, retained: Retained) -> tuple[Save, ...]:
    """§4.4: import once with the port and the flag that shall be retained, then put back the phone system's values."""
    wish = Wish(
        host=own.host,
        user=own.user,
        has_password=own.has_password,
        from_address=own.from_address,
        reply_to=own.reply_to,
    )
    return saves_for("4.4", Wanted(wish=wish, port=retained.port, ssl=retained.ssl, keeps=forwarding))
