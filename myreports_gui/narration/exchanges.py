"""Why an export or import of sites did not work."""

from typing import assert_never

from myreports_gui.store.errors import ExchangeError, ExchangeErrorCode

from .visible import visible
from .words import Translate


def tell_exchange_error(error: ExchangeError, translate: Translate) -> str:
    """One sentence; nothing was imported or written."""
    return _sentence(error.code, translate).format(
        path=visible(str(error.path), 300),
        location=visible(error.location) or "?",
        platform=visible(error.platform) or translate("Word", "unknown"),
    )


def _sentence(code: ExchangeErrorCode, translate: Translate) -> str:
    match code:
        case ExchangeErrorCode.UNREADABLE:
            return translate("Exchange", "{path} cannot be read ({platform}): check the file and its permissions.")
        case ExchangeErrorCode.NOT_WRITTEN:
            return translate("Exchange", "{path} could not be written ({platform}): choose another place.")
        case ExchangeErrorCode.TOO_BIG:
            return translate("Exchange", "{path} is far too big for an export of sites: choose another file.")
        case ExchangeErrorCode.NO_JSON | ExchangeErrorCode.OTHER_FILE:
            return translate("Exchange", "{path} is not an export of sites: choose a file that Export Site… has made.")
        case ExchangeErrorCode.NEWER:
            return translate(
                "Exchange", "{path} comes from a newer version of this program: update the program to import it."
            )
        case ExchangeErrorCode.INVALID_VALUE:
            return translate(
                "Exchange", "{path} holds a value at {location} that no site can have: export the sites again."
            )
        case ExchangeErrorCode.EMPTY:
            return translate("Exchange", "{path} holds no site: export the sites again.")
        case _:
            assert_never(code)
