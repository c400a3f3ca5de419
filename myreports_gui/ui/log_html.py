"""The log as a web page, with what is shown and nothing else. Everything is escaped: it quotes servers."""

from collections.abc import Iterable
from html import escape

from myreports_gui.model.stages import Status

from .log_record import STATUS_SIGNS, LogRecord

_CLASSES = {Status.OK: "ok", Status.WARNING: "warning", Status.FAILED: "failed", Status.SKIPPED: "skipped"}
_STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1b1f1e; background: #ffffff; }
td { padding: 1px 12px 1px 0; vertical-align: top; white-space: pre-wrap; }
td.time, td.took, td.note { color: #5b6360; }
td.took { text-align: right; }
tr.heading td { font-weight: 600; color: #1f6f43; padding-top: 10px; }
tr.ok td.step { color: #1b7a43; }
tr.warning td.step { color: #8a5a00; }
tr.failed td.step { color: #b3261e; font-weight: 600; }
tr.wire td { font-family: monospace; }
"""


def log_html(records: Iterable[LogRecord], title: str, language: str) -> str:
    """A whole document; `language` as HTML's lang."""
    rows = "".join(_row(record) for record in records)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n"
        f"<table>\n{rows}</table>\n</body>\n</html>\n"
    )


def _row(record: LogRecord) -> str:
    kind = "heading" if record.heading else "wire" if record.wire else _CLASSES.get(record.status or Status.SKIPPED, "")
    sign = f"{STATUS_SIGNS[record.status]} " if record.status is not None else ""
    cells = (("time", record.clock), ("step", sign + record.title), ("message", record.message), ("took", record.took))
    row = "".join(f'<td class="{name}">{escape(text)}</td>' for name, text in cells)
    notes = "".join(
        f'<tr><td></td><td></td><td class="note" colspan="2">→ {escape(note)}</td></tr>\n' for note in record.notes
    )
    return f'<tr class="{kind}">{row}</tr>\n{notes}'
