"""File names that every platform takes, made from a site's name."""

import re
import unicodedata
from typing import Final

from .facts import ReportFacts, Translate

LONGEST: Final = 100
"""Bytes of a file name in UTF-8, suffix included."""

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*%;]+')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)", re.IGNORECASE)


def report_file_name(facts: ReportFacts, suffix: str, translate: Translate) -> str:
    """`suffix`: ".pdf" or ".eml". A long site name is cut, the rest stays whole."""
    rest = safe_file_name(translate("Report", "Sample report"))
    site = safe_file_name(facts.site)
    if not site:
        return rest + suffix
    room = LONGEST - len(f" - {rest}{suffix}".encode())
    site = site.encode()[:room].decode("utf-8", "ignore").rstrip(" .")
    return f"{site} - {rest}{suffix}"


def safe_file_name(text: str) -> str:
    """Without path separators, control and invisible characters, surrounding dots and spaces; "" may be left.

    A name Windows reserves for a device ("con", "com1.txt") gets an underscore in front.
    """
    printable = "".join(" " if unicodedata.category(char)[0] in "CZ" else char for char in text)
    name = " ".join(_FORBIDDEN.sub("_", printable).split()).strip(" .")
    return f"_{name}" if _RESERVED.match(name) else name
