"""What a test may store beside the forms: the last good test, a trusted certificate."""

from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import replace

from myreports_gui.model.events import Verdict
from myreports_gui.model.plan import Plan
from myreports_gui.model.settings import Pin
from myreports_gui.store.site import LastGoodTest, Site

from .draft import Draft, forwarding_entry, setup_entry


class PinChange(Struct, frozen=True):
    """Trust this certificate for the site; an older pin of the same host and port gives way."""

    pin: Pin

    def __call__(self, site: Site) -> Site:
        kept = tuple(pin for pin in site.aids.pins if (pin.host, pin.port) != (self.pin.host, self.pin.port))
        return replace(site, aids=replace(site.aids, pins=(*kept, self.pin)))


class GoodTestChange(Struct, frozen=True):
    """The last good test of the stored values."""

    good: LastGoodTest

    def __call__(self, site: Site) -> Site:
        return replace(site, last_good=self.good)


def good_test(verdict: Verdict, host: str | None = None) -> LastGoodTest | None:
    """What is worth remembering of a test that passed; None for one that failed or is provisional."""
    if not verdict.ok or verdict.provisional or verdict.port is None or verdict.security is None:
        return None
    return LastGoodTest(
        when=datetime.now(UTC),
        port=verdict.port,
        security=verdict.security,
        tls_version=verdict.tls_version,
        sha256=verdict.certificate.sha256 if verdict.certificate else None,
        not_after=verdict.certificate.not_after if verdict.certificate else None,
        host=host,
    )


def stored_plan(site: Site) -> Plan:
    """The plan of the stored values, whatever is typed."""
    entries = setup_entry(site.state.setup), forwarding_entry(site.state.forwarding)
    return Draft(site.state, site.aids, *entries).preview().plan
