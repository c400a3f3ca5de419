"""Two things timed side by side: interleaved pairs, medians, and the ratio that the project promises."""

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

WARM_UP: Final = 1
"""Pairs that are run first and not counted: caches, compiled files, pools of processes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table. `ours` and `theirs` are medians in `unit`, `ratio` is the median of the pairs' ratios."""

    what: str
    against: str
    at_most: float
    ratio: float
    pairs: int
    unit: str
    ours: float
    theirs: float
    spread: tuple[float, float]
    """The quartiles of the pairs' ratios."""
    note: str = ""

    @property
    def met(self) -> bool:
        return self.ratio <= self.at_most


def side_by_side(
    what: str,
    against: str,
    at_most: float,
    ours: Callable[[], float],
    theirs: Callable[[], float],
    *,
    pairs: int,
    unit: str = "ms",
    note: str = "",
    warm_up: int = WARM_UP,
) -> Row:
    """Run both `pairs` times in turn, the order of each pair reversed; what they return is the measure."""
    mine: list[float] = []
    other: list[float] = []
    for number in range(-warm_up, pairs):
        if number % 2:
            one, two = ours(), theirs()
        else:
            two, one = theirs(), ours()
        if number >= 0:
            mine.append(one)
            other.append(two)
    return row_of(what, against, at_most, mine, other, unit=unit, note=note)


def row_of(
    what: str,
    against: str,
    at_most: float,
    ours: Sequence[float],
    theirs: Sequence[float],
    *,
    unit: str = "ms",
    note: str = "",
) -> Row:
    ratios = [one / two for one, two in zip(ours, theirs, strict=True)]
    return Row(
        what=what,
        against=against,
        at_most=at_most,
        ratio=statistics.median(ratios),
        pairs=len(ratios),
        unit=unit,
        ours=statistics.median(ours),
        theirs=statistics.median(theirs),
        spread=quartiles(ratios),
        note=note,
    )


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    if len(values) < 2:
        return values[0], values[0]
    low, _, high = statistics.quantiles(values, n=4, method="inclusive")
    return low, high


def growth(what: str, sizes: Sequence[int], seconds: Sequence[float], *, at_most: float = 1.1) -> Row:
    """How the cost grows: the exponent between the two largest sizes, 1 is linear. Ten per cent are the clock's."""
    exponent = math.log(seconds[-1] / seconds[-2]) / math.log(sizes[-1] / sizes[-2])
    note = ", ".join(f"{size}: {1000 * cost:.1f} ms" for size, cost in zip(sizes, seconds, strict=True))
    return Row(
        what=what,
        against="itself: the exponent, 1 is linear",
        at_most=at_most,
        ratio=exponent,
        pairs=1,
        unit="ms",
        ours=1000 * seconds[-1],
        theirs=1000 * seconds[-2],
        spread=(exponent, exponent),
        note=note,
    )
