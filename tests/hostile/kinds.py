"""The kinds of hostile server: a table. Its columns are what a technician is told."""

from .kind import Kind
from .kinds_by_stage import drips, every_moment, floods
from .kinds_by_text import codes, malformed, odd_texts
from .kinds_by_time import surprises
from .kinds_of_tls import alerts, tls


def all_kinds() -> tuple[Kind, ...]:
    return (
        *every_moment(),
        *drips(),
        *floods(),
        *malformed(),
        *odd_texts(),
        *codes(),
        *surprises(),
        *alerts(),
        *tls(),
    )
