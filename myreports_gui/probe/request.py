"""What a test is asked to do."""

from collections.abc import Mapping

from msgspec import Struct, field

from myreports_gui.model.plan import Plan
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import TestAids


class Consent(Struct, frozen=True, kw_only=True):
    """What the technician has said yes to, for this test alone.

    `cleartext`: the hosts and ports whose unprotected login was allowed. `sha256`: a certificate accepted although it
    does not verify (64 lowercase hex digits).
    """

    cleartext: frozenset[tuple[str, int]] = frozenset()
    sha256: str | None = None


class Route(Struct, frozen=True, kw_only=True):
    """Where the practice server really listens: the named host is at `addresses`, each port at another one.

    `ca_pem` is trusted beside the system's store; the practice server's throw-away CA.
    """

    host: str
    addresses: tuple[str, ...]
    ports: Mapping[int, int]
    ca_pem: str = ""


class CheckRequest(Struct, frozen=True, kw_only=True):
    """One test: what myReports would do (`plan`) and what the tool needs to try it.

    `recipient`: the test recipient, the sender's own address where None. `last_good_encrypted`: the last good test of
    these settings was encrypted, so an unprotected one is a possible downgrade. `lingers`: silent earlier ports are
    watched until their connect deadline even when that is after the verdict (the window); otherwise the test ends
    provisional.
    """

    plan: Plan
    password: Secret | None = None
    aids: TestAids = field(default_factory=TestAids)
    recipient: str | None = None
    consent: Consent = Consent()
    last_good_encrypted: bool = False
    lingers: bool = False
    route: Route | None = None
