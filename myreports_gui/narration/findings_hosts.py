"""What is wrong with a server's name."""

from typing import Literal, assert_never

from myreports_gui.model.findings import FindingCode as C

from .words import Translate

HostCode = Literal[
    C.HOST_IS_URL,
    C.HOST_WITH_PORT,
    C.HOST_IS_ADDRESS,
    C.HOST_HAS_SPACE,
    C.HOST_BRACKETS,
    C.HOST_ZONE_ID,
    C.HOST_BAD_CHARACTER,
    C.HOST_BAD_IDN,
    C.HOST_BAD_IPV4,
    C.HOST_BAD_IPV6,
    C.HOST_EMPTY_LABEL,
    C.HOST_LABEL_TOO_LONG,
    C.HOST_TOO_LONG,
    C.HOST_HYPHEN,
    C.HOST_UNDERSCORE,
    C.HOST_SINGLE_LABEL,
]


def host_sentence(code: HostCode, translate: Translate) -> str:  # noqa: C901, PLR0912 - one case a code
    match code:
        case C.HOST_IS_URL:
            return translate("Finding", "{field} is a web address: enter only the server's name, such as {value}.")
        case C.HOST_WITH_PORT:
            return translate(
                "Finding",
                "{field} contains a port: enter only the server's name, such as {value}; a port of its own goes into"
                " “Outgoing mail server port” (E-mail Forwarding).",
            )
        case C.HOST_IS_ADDRESS:
            return translate(
                "Finding", "{field} is an e-mail address: enter the name of the outgoing mail server, such as {value}."
            )
        case C.HOST_HAS_SPACE:
            return translate("Finding", "{field} contains a space: enter a name without spaces, such as {value}.")
        case C.HOST_BRACKETS:
            return translate("Finding", "{field} has brackets, which only IPv6 addresses have: enter {value} instead.")
        case C.HOST_ZONE_ID:
            return translate(
                "Finding",
                "{field} names a network interface of this PC: enter the address without it, such as {value}.",
            )
        case C.HOST_BAD_CHARACTER:
            return translate("Finding", "{field} contains “{value}”: use letters, digits, hyphens and dots only.")
        case C.HOST_BAD_IDN:
            return translate("Finding", "{field}: “{value}” is not a valid name: check its letters.")
        case C.HOST_BAD_IPV4:
            return translate(
                "Finding", "{field} is not a valid IPv4 address: enter four numbers from 0 to 255, with dots."
            )
        case C.HOST_BAD_IPV6:
            return translate("Finding", "{field} is not a valid IPv6 address: check it, or enter the server's name.")
        case C.HOST_EMPTY_LABEL:
            return translate("Finding", "{field} has two dots in a row or begins with one: remove it.")
        case C.HOST_LABEL_TOO_LONG:
            return translate(
                "Finding", "{field}: the part “{value}” is too long: at most 63 characters between two dots."
            )
        case C.HOST_TOO_LONG:
            return translate("Finding", "{field} is too long: a server's name has at most 253 characters.")
        case C.HOST_HYPHEN:
            return translate("Finding", "{field}: the part “{value}” begins or ends with a hyphen: check its spelling.")
        case C.HOST_UNDERSCORE:
            return translate(
                "Finding",
                "{field} contains an underscore, which some name servers refuse: check it with the mail administrator.",
            )
        case C.HOST_SINGLE_LABEL:
            return translate(
                "Finding",
                "{field} has no dot: this PC may complete it and the phone system not; better enter the full name.",
            )
        case _:
            assert_never(code)
