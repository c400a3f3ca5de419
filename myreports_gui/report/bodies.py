"""The words of the message itself: plain text and HTML, the same in both."""

from html import escape
from textwrap import wrap

from .contents import Contents, Day, Section, Week

_BODY = "font:14px 'Segoe UI','Helvetica Neue',Arial,sans-serif;color:#1b2430;background:#ffffff"
_CELL = "padding:3px 16px 3px 0;vertical-align:top"
_NUMBER = "padding:3px 0 3px 20px;text-align:right"
_MUTED = "color:#56616e"


def text_body(contents: Contents) -> str:
    lines = [contents.title, contents.site] if contents.site else [contents.title]
    lines += [contents.made, "", *wrap(contents.intro, 76), ""]
    for section in contents.sections:
        width = max(len(row.label) for row in section.rows) + 1
        lines += [section.heading, *(f"  {row.label + ':':<{width}}  {row.value}" for row in section.rows), ""]
    lines += [contents.week.heading, contents.week.note, *_text_table(contents.week), "", contents.footer]
    return "\n".join(lines) + "\n"


def _text_table(week: Week) -> list[str]:
    headings = (week.day, week.calls, week.answered, week.missed)
    rows = [headings, *(_cells(day) for day in (*week.days, week.sum))]
    widths = [max(len(row[column]) for row in rows) for column in range(len(headings))]
    return [
        "  " + "  ".join(f"{cell:{'>' if column else '<'}{widths[column]}}" for column, cell in enumerate(row))
        for row in rows
    ]


def _cells(day: Day) -> tuple[str, str, str, str]:
    return (day.name, str(day.calls), str(day.answered), str(day.missed))


def html_body(contents: Contents) -> str:
    """One page without scripts, images or links; every text escaped."""
    parts = [
        "<!DOCTYPE html>",
        f'<html><head><meta charset="utf-8"><title>{escape(contents.title)}</title></head>',
        f'<body style="{_BODY}">',
        f'<h1 style="font-size:22px;margin:0">{escape(contents.title)}</h1>',
    ]
    if contents.site:
        parts.append(f'<p style="font-size:16px;color:#1f6f43;margin:4px 0">{escape(contents.site)}</p>')
    parts.append(f'<p style="{_MUTED};margin:4px 0">{escape(contents.made)}</p>')
    parts.append(f"<p>{escape(contents.intro)}</p>")
    for section in contents.sections:
        parts += _html_section(section)
    parts += _html_week(contents.week)
    parts += [f'<p style="{_MUTED};font-size:12px">{escape(contents.footer)}</p>', "</body></html>"]
    return "\n".join(parts) + "\n"


def _html_section(section: Section) -> list[str]:
    rows = [
        f'<tr><td style="{_CELL};{_MUTED}">{escape(row.label)}</td><td style="{_CELL}">{escape(row.value)}</td></tr>'
        for row in section.rows
    ]
    return [_html_heading(section.heading), '<table style="border-collapse:collapse">', *rows, "</table>"]


def _html_week(week: Week) -> list[str]:
    rows = []
    for day in (*week.days, week.sum):
        name, *numbers = _cells(day)
        cells = "".join(f'<td style="{_NUMBER}">{number}</td>' for number in numbers)
        rows.append(f'<tr><td style="padding:3px 0">{escape(name)}</td>{cells}</tr>')
    headings = "".join(
        f'<th style="{_NUMBER}">{escape(text)}</th>' for text in (week.calls, week.answered, week.missed)
    )
    return [
        _html_heading(week.heading),
        f'<p style="{_MUTED};margin:4px 0">{escape(week.note)}</p>',
        '<table style="border-collapse:collapse">',
        f'<tr><th style="padding:3px 0;text-align:left">{escape(week.day)}</th>{headings}</tr>',
        *rows,
        "</table>",
    ]


def _html_heading(text: str) -> str:
    return f'<h2 style="font-size:16px;margin:20px 0 6px">{escape(text)}</h2>'
