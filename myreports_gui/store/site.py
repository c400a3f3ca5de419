"""What is kept for each customer's phone system."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field

from myreports_gui.model.plan import Security
from myreports_gui.model.settings import SystemState, TestAids


class Dialog(StrEnum):
    """The dialog that a stored password belongs to."""

    SETUP = "setup"
    FORWARDING = "forwarding"


class LastGoodTest(Struct, frozen=True, kw_only=True):
    """The last test that passed with the stored values. Times are aware; `sha256` and `not_after` are of the
    certificate shown, if any. `host`: what was tested; None in files of before it was kept.
    """

    when: datetime
    port: int
    security: Security
    tls_version: str | None = None
    sha256: str | None = None
    not_after: datetime | None = None
    host: str | None = None


class SiteOrder(StrEnum):
    """How the list of sites is ordered."""

    OWN = "own"
    """As they stand in the file: by age, until somebody moves one."""
    NAME = "name"
    USED = "used"
    """The one that was on screen last comes first."""


class Site(Struct, frozen=True, kw_only=True):
    """One customer's phone system. `id`: 32 random hex digits, keyring entries hang on it. `name` "": not named yet.

    `used`: when it was last picked, aware.
    """

    id: str
    name: str = ""
    state: SystemState = field(default_factory=SystemState)
    aids: TestAids = field(default_factory=TestAids)
    last_good: LastGoodTest | None = None
    used: datetime | None = None


class Leftover(Struct, frozen=True, order=True):
    """A keyring entry of a deleted site that is still to be deleted. Ids only."""

    site: str
    dialog: Dialog


class Document(Struct, frozen=True, kw_only=True):
    """Everything the file holds."""

    selected: str | None = None
    sites: tuple[Site, ...] = ()
    order: SiteOrder = SiteOrder.OWN
    leftovers: tuple[Leftover, ...] = ()
