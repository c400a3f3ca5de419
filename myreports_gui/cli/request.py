"""From prepared settings to the request that a test takes."""

from msgspec import Struct, field

from myreports_gui.model.plan import Plan
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import SystemState, TestAids
from myreports_gui.probe.request import CheckRequest, Consent, Route


class Prepared(Struct, frozen=True, kw_only=True):
    """Valid settings, wherever from. `site`: the name in the sample report. `site_id` None: not a stored site.

    `state`: what is stored on the phone system before anything typed is saved; a survey starts from it.
    `password`: the one for the plan's login where the command line or the practice server gave it; None: ask elsewhere.
    """

    plan: Plan
    aids: TestAids
    site: str
    site_id: str | None = None
    state: SystemState = field(default_factory=SystemState)
    password: Secret | None = None
    sha256: str | None = None
    last_good_encrypted: bool = False
    route: Route | None = None


def check_request(
    prepared: Prepared, password: Secret | None, recipient: str | None, *, cleartext: bool
) -> CheckRequest:
    """`cleartext`: allow an unprotected login on this host. A silent earlier port makes the verdict provisional."""
    plan = prepared.plan
    host = plan.host or ""
    return CheckRequest(
        plan=plan,
        password=password,
        aids=prepared.aids,
        recipient=recipient,
        consent=Consent(
            cleartext=frozenset((host, port) for port in plan.ports) if cleartext else frozenset(),
            sha256=prepared.sha256,
        ),
        last_good_encrypted=prepared.last_good_encrypted,
        route=prepared.route,
    )
