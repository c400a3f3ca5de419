"""What is to be entered in a field, in words."""

from .facts import NAME_LIMIT
from .visible import visible
from .words import Translate


def entered_text(value: str, translate: Translate) -> str:
    return visible(value, NAME_LIMIT) if value else translate("Survey", "left empty")


def entered_mark(translate: Translate, *, marked: bool) -> str:
    return translate("Survey", "marked") if marked else translate("Survey", "not marked")


def entered_password(user: str, translate: Translate, *, present: bool) -> str:
    """Whose it is; never the password."""
    if not present:
        return translate("Survey", "left empty")
    return translate("Survey", "the password of {user}").format(user=visible(user, NAME_LIMIT))
