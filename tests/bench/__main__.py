"""``python -m tests.bench``: the promised figures as one table, and as JSON with ``--json FILE``.

Run it as root (Postfix) from the checkout with the test extra and swaks installed, on a machine that has nothing else
to do. ``--pairs`` sets how often each row is measured (20), ``--only`` picks groups of rows.
"""

import argparse
import dataclasses
import json
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import growth_rows, machine, window_rows, wire_rows
from tests.bench.pairs import Row
from tests.bench.parts import Parts
from tests.real.postfix import running_postfix

GROUPS = {"wire": wire_rows.rows, "window": window_rows.rows, "growth": growth_rows.rows}
_HEAD = " ratio  limit  met      quartiles       ours     theirs  pairs  what / against"


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--pairs", type=int, default=20, metavar="N", help="pairs a row; slow rows use fewer")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write everything to this file")
    parser.add_argument("--only", choices=GROUPS, action="append", help="this group of rows; may be repeated")
    options = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    facts = machine.describe()
    for name, fact in facts.items():
        print(f"{name:10} {fact}")
    print(f"\n{_HEAD}")
    rows = []
    for row in _measured(options.only or list(GROUPS), options.pairs):
        rows.append(row)
        print(_line(row), flush=True)
    if options.json is not None:
        told = {"machine": facts, "rows": [{**dataclasses.asdict(row), "met": row.met} for row in rows]}
        options.json.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def _measured(groups: Sequence[str], pairs: int) -> Iterator[Row]:
    with tempfile.TemporaryDirectory(prefix="myreports-bench-") as home, running_postfix() as postfix:
        parts = Parts(postfix, Path(home), pairs)
        for group in groups:
            yield from GROUPS[group](parts)


def _line(row: Row) -> str:
    low, high = row.spread
    figures = f"{row.ratio:6.2f}  {row.at_most:5.2f}  {'yes' if row.met else 'NO':3}  {low:6.2f}–{high:<6.2f}"
    sides = f"{row.ours:9.1f}  {row.theirs:9.1f}  {row.pairs:5}"
    note = f"  [{row.note}]" if row.note else ""
    return f"{figures}  {sides}  {row.what} / {row.against} ({row.unit}){note}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
