"""The list of sites in the order that the technician chose."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import assert_never

from .site import Site, SiteOrder

_NEVER = datetime.min.replace(tzinfo=UTC)


def ordered(sites: Iterable[Site], order: SiteOrder) -> tuple[Site, ...]:
    match order:
        case SiteOrder.OWN:
            return tuple(sites)
        case SiteOrder.NAME:
            return tuple(sorted(sites, key=lambda site: site.name.casefold()))
        case SiteOrder.USED:
            return tuple(sorted(sites, key=lambda site: site.used or _NEVER, reverse=True))
        case _:
            assert_never(order)
