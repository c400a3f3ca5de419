"""The hand-over sheet as HTML that a browser, Qt's rich text and a printer show alike. Everything is escaped."""

from html import escape

from .handover import Block, Sheet

_STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1b1f1e; background: #ffffff; }
h1 { font-size: 16pt; margin: 0 0 2px 0; color: #1b1f1e; }
h2 { font-size: 11pt; margin: 14px 0 4px 0; color: #1f6f43; }
p { margin: 2px 0 4px 0; }
p.muted { color: #5b6360; }
td { padding: 3px 10px 3px 4px; vertical-align: top; }
td.label { color: #5b6360; }
td.value { font-weight: 600; }
"""


def sheet_html(sheet: Sheet, language: str) -> str:
    """A whole document; `language` as HTML's lang, e.g. "en" or "de"."""
    blocks = "".join(_block(block) for block in sheet.blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(sheet.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<h1>{escape(sheet.title)}</h1>\n<p class="muted">{escape(sheet.subtitle)}</p>\n{blocks}'
        f'<p class="muted">{escape(sheet.footer)}</p>\n</body>\n</html>\n'
    )


def _block(block: Block) -> str:
    sign = f"{escape(block.sign)} " if block.sign else ""
    rows = "".join(
        f'<tr><td class="label">{escape(row.label)}</td><td class="value">{escape(row.value)}</td></tr>\n'
        for row in block.rows
    )
    table = f'<table cellspacing="0">\n{rows}</table>\n' if rows else ""
    sentences = "".join(f"<p>{escape(sentence)}</p>\n" for sentence in block.sentences)
    return f"<h2>{sign}{escape(block.heading)}</h2>\n{table}{sentences}"
