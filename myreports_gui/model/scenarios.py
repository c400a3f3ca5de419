"""The scenarios of §3 and §4 as sequences of Saves, for a technician who knows which one is wanted."""

from typing import Final, Literal, assert_never

from msgspec import Struct

from .ranking import Save, SaveForwarding, SaveSetup, Wish
from .settings import ForwardingForm, SetupForm

GuidedScenario = Literal["3.1", "3.2", "4.1", "4.2", "4.3", "4.4"]
GUIDED: Final[tuple[GuidedScenario, ...]] = ("3.1", "3.2", "4.1", "4.2", "4.3", "4.4")
WANTS_PORT: Final[frozenset[GuidedScenario]] = frozenset({"4.1", "4.2", "4.4"})
WANTS_FLAG: Final[frozenset[GuidedScenario]] = frozenset({"3.2", "4.4"})
"""Where the SSL flag is the technician's choice; §4.2 always marks it."""
IMPORTS: Final[frozenset[GuidedScenario]] = frozenset(GUIDED) - {"3.1"}
"""These synchronize at least once, and an import wants a user name and a password (§3.2)."""


class Wanted(Struct, frozen=True, kw_only=True):
    """What a scenario shall lead to. `keeps`: what E-mail Forwarding shall hold in the end, where that is not `wish`;
    empty: the technician types it at the last step.
    """

    wish: Wish
    port: int | None = None
    ssl: bool = False
    keeps: ForwardingForm | None = None


def saves_for(scenario: GuidedScenario, wanted: Wanted) -> tuple[Save, ...]:
    """What to save, in this order."""
    own = SaveSetup(_own(wanted.wish))
    match scenario:
        case "3.1":
            return (own,)
        case "3.2":
            return (_forwarding(wanted.wish, None, ssl=wanted.ssl), _only_the_flag(wanted.wish))
        case "4.1":
            return (_forwarding(wanted.wish, wanted.port, ssl=False), _only_the_flag(wanted.wish))
        case "4.2":
            return (_forwarding(wanted.wish, wanted.port, ssl=True), _only_the_flag(wanted.wish))
        case "4.3":
            reset = (_forwarding(wanted.wish, None, ssl=False), _only_the_flag(wanted.wish), own)
            return reset if wanted.keeps is None else (*reset, SaveForwarding(wanted.keeps))
        case "4.4":
            return (
                _forwarding(wanted.wish, wanted.port, ssl=wanted.ssl),
                _only_the_flag(wanted.wish),
                own,
                SaveForwarding(wanted.keeps or ForwardingForm()),
            )
        case _:
            assert_never(scenario)


def is_sequence(saves: tuple[Save, ...]) -> bool:
    """Whether one dialog is saved more than once, so that the two forms cannot show everything at the same time."""
    return len({type(save) for save in saves}) < len(saves)


def _forwarding(wish: Wish, port: int | None, *, ssl: bool) -> SaveForwarding:
    return SaveForwarding(
        ForwardingForm(server=wish.host, port=port, ssl=ssl, user=wish.user, has_password=True, email=wish.from_address)
    )


def _only_the_flag(wish: Wish) -> SaveSetup:
    """§4.1, §4.2: "set only the flag". Reply-To is myReports' own and stays."""
    return SaveSetup(SetupForm(reply_to=wish.reply_to, synchronize=True))


def _own(wish: Wish) -> SetupForm:
    return SetupForm(
        host=wish.host,
        user=wish.user,
        has_password=wish.has_password,
        from_address=wish.from_address,
        reply_to=wish.reply_to,
    )
