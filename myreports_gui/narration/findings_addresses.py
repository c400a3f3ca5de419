"""What is wrong with a mail address."""

from typing import Literal, assert_never

from myreports_gui.model.findings import FindingCode as C

from .words import Translate

AddressCode = Literal[
    C.ADDRESS_NO_AT,
    C.ADDRESS_NO_LOCAL,
    C.ADDRESS_NO_DOMAIN,
    C.ADDRESS_SEVERAL,
    C.ADDRESS_SEVERAL_AT,
    C.ADDRESS_DISPLAY_NAME,
    C.ADDRESS_IS_URL,
    C.ADDRESS_HAS_SPACE,
    C.ADDRESS_DOTS,
    C.ADDRESS_BAD_CHARACTER,
    C.ADDRESS_BAD_QUOTES,
    C.ADDRESS_BAD_DOMAIN,
    C.ADDRESS_BAD_LITERAL,
    C.ADDRESS_LITERAL_BRACKETS,
    C.ADDRESS_LOCAL_TOO_LONG,
    C.ADDRESS_TOO_LONG,
    C.ADDRESS_SINGLE_LABEL,
    C.ADDRESS_NEEDS_SMTPUTF8,
]


def address_sentence(code: AddressCode, translate: Translate) -> str:  # noqa: C901, PLR0912 - one case a code
    match code:
        case C.ADDRESS_NO_AT:
            return translate("Finding", "{field} is not an e-mail address: the @ is missing.")
        case C.ADDRESS_NO_LOCAL:
            return translate("Finding", "{field} is not an e-mail address: nothing stands before the @.")
        case C.ADDRESS_NO_DOMAIN:
            return translate("Finding", "{field} is not an e-mail address: nothing stands behind the @.")
        case C.ADDRESS_SEVERAL:
            return translate("Finding", "{field} contains several addresses: enter one.")
        case C.ADDRESS_SEVERAL_AT:
            return translate("Finding", "{field} contains more than one @: enter one address.")
        case C.ADDRESS_DISPLAY_NAME:
            return translate(
                "Finding", "{field} contains a name beside the address: enter the address alone, such as {value}."
            )
        case C.ADDRESS_IS_URL:
            return translate("Finding", "{field} is a link: enter the address alone, such as {value}.")
        case C.ADDRESS_HAS_SPACE:
            return translate("Finding", "{field} contains a space: enter the address without it, such as {value}.")
        case C.ADDRESS_DOTS:
            return translate(
                "Finding", "{field} has a dot at the start or end of a part, or two in a row: check its spelling."
            )
        case C.ADDRESS_BAD_CHARACTER:
            return translate("Finding", "{field} contains “{value}”, which no address may have: check its spelling.")
        case C.ADDRESS_BAD_QUOTES:
            return translate("Finding", "{field} has quotation marks in the wrong place: remove them.")
        case C.ADDRESS_BAD_DOMAIN:
            return translate("Finding", "{field}: “{value}” is not a valid mail domain: check the part behind the @.")
        case C.ADDRESS_BAD_LITERAL:
            return translate("Finding", "{field}: “{value}” is not a valid IP address: check the part behind the @.")
        case C.ADDRESS_LITERAL_BRACKETS:
            return translate(
                "Finding", "{field}: an IP address behind the @ stands in square brackets, such as {value}."
            )
        case C.ADDRESS_LOCAL_TOO_LONG:
            return translate("Finding", "{field} is too long: at most 64 characters stand before the @.")
        case C.ADDRESS_TOO_LONG:
            return translate("Finding", "{field} is too long: an address has at most 254 characters.")
        case C.ADDRESS_SINGLE_LABEL:
            return translate("Finding", "{field} has no dot behind the @: check whether the mail domain is complete.")
        case C.ADDRESS_NEEDS_SMTPUTF8:
            return translate(
                "Finding",
                "{field} has letters beyond ASCII before the @: many servers refuse that; better use another address.",
            )
        case _:
            assert_never(code)
