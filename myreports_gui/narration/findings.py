"""What validation found, in one sentence that names the field and the remedy."""

from typing import Final, assert_never

from myreports_gui.model.findings import Field, Finding, Severity
from myreports_gui.model.findings import FindingCode as C

from .field_labels import field_label
from .findings_addresses import address_sentence
from .findings_hosts import host_sentence
from .visible import visible
from .words import Translate, forwarding_dialog, setup_dialog

_VALUE_LIMIT: Final = 80


def tell_finding(finding: Finding, translate: Translate) -> str:
    label = field_label(finding.field, translate)
    if finding.item:
        template = translate("Finding", "“{label}” ({item})")
    elif finding.field.startswith("setup."):
        template = translate("Finding", "“{label}” ({setup})")
    elif finding.field.startswith("forwarding."):
        template = translate("Finding", "“{label}” ({forwarding})")
    else:
        template = translate("Finding", "“{label}”")
    field = template.format(
        label=label,
        item=visible(finding.item, _VALUE_LIMIT),
        setup=setup_dialog(translate),
        forwarding=forwarding_dialog(translate),
    )
    value = visible(finding.value, _VALUE_LIMIT) or _example(finding.code)
    return _sentence(finding, translate).format(field=field, value=value)


def _example(code: C) -> str:
    """Stands where the finding has no suggestion to offer."""
    return "reports@example.com" if code.startswith("address-") else "mail.example.com"


def _sentence(finding: Finding, translate: Translate) -> str:  # noqa: C901, PLR0912 - one case a code
    code = finding.code
    match code:
        case (
            C.HOST_IS_URL
            | C.HOST_WITH_PORT
            | C.HOST_IS_ADDRESS
            | C.HOST_HAS_SPACE
            | C.HOST_BRACKETS
            | C.HOST_ZONE_ID
            | C.HOST_BAD_CHARACTER
            | C.HOST_BAD_IDN
            | C.HOST_BAD_IPV4
            | C.HOST_BAD_IPV6
            | C.HOST_EMPTY_LABEL
            | C.HOST_LABEL_TOO_LONG
            | C.HOST_TOO_LONG
            | C.HOST_HYPHEN
            | C.HOST_UNDERSCORE
            | C.HOST_SINGLE_LABEL
        ):
            return host_sentence(code, translate)
        case (
            C.ADDRESS_NO_AT
            | C.ADDRESS_NO_LOCAL
            | C.ADDRESS_NO_DOMAIN
            | C.ADDRESS_SEVERAL
            | C.ADDRESS_SEVERAL_AT
            | C.ADDRESS_DISPLAY_NAME
            | C.ADDRESS_IS_URL
            | C.ADDRESS_HAS_SPACE
            | C.ADDRESS_DOTS
            | C.ADDRESS_BAD_CHARACTER
            | C.ADDRESS_BAD_QUOTES
            | C.ADDRESS_BAD_DOMAIN
            | C.ADDRESS_BAD_LITERAL
            | C.ADDRESS_LITERAL_BRACKETS
            | C.ADDRESS_LOCAL_TOO_LONG
            | C.ADDRESS_TOO_LONG
            | C.ADDRESS_SINGLE_LABEL
            | C.ADDRESS_NEEDS_SMTPUTF8
        ):
            return address_sentence(code, translate)
        case C.REQUIRED:
            return translate("Finding", "{field} is empty: fill it in.")
        case C.TRIMMED:
            return translate("Finding", "{field}: spaces before or after the value were removed.")
        case C.CONTROL_CHARACTER:
            return translate("Finding", "{field} contains a control character or line break: type the value by hand.")
        case C.INVISIBLE_CHARACTER:
            return translate("Finding", "{field} contains an invisible character: type the value by hand.")
        case C.TOO_LONG:
            return (
                translate("Finding", "{field} is too long: use at most {value} characters.")
                if finding.value
                else translate("Finding", "{field} is too long: shorten it.")
            )
        case C.DUPLICATE_REMOVED:
            return translate("Finding", "{field} named {value} twice; it counts once.")
        case C.MISSING_PASSWORD:
            return translate(
                "Finding", "{field} is empty, but there is a user name: enter the password, or empty the user name."
            )
        case C.PASSWORD_UNUSED:
            return translate(
                "Finding", "{field} is not used, because there is no user name: enter one if the server wants a login."
            )
        case C.PASSWORD_SURROUNDING_SPACE:
            return translate(
                "Finding", "{field} begins or ends with a space, which counts: retype it if that is not meant."
            )
        case C.CONFIRM_MISMATCH:
            return translate("Finding", "{field} differs from the password: type both again.")
        case C.CONFIRM_WITHOUT_PASSWORD:
            return translate("Finding", "{field} is filled in, but the password is not: type both, or empty both.")
        case C.IMPORT_MISSING:
            return translate(
                "Finding", "{field} is empty, so myReports imports nothing: fill it in, or unmark the synchronization."
            )
        case C.PORT_NOT_A_NUMBER:
            return (
                translate("Finding", "{field} is not a number: enter one from 1 to 65535, or nothing for automatic.")
                if finding.field is Field.FORWARDING_PORT
                else translate("Finding", "{field} is not a number: enter numbers from 1 to 65535.")
            )
        case C.PORT_OUT_OF_RANGE:
            return translate("Finding", "{field} is out of range: ports go from 1 to 65535.")
        case C.PORT_456:
            return translate("Finding", "{field} is 456, a misprint of the HowTo: enter 465 for SSL.")
        case C.TOO_MANY_PORTS:
            return translate("Finding", "{field} has too many ports: keep the {value} that matter.")
        case C.EHLO_NEEDS_BRACKETS:
            return translate("Finding", "{field}: an address stands in square brackets here, such as {value}.")
        case C.SHA256_IS_SHA1:
            return translate(
                "Finding", "{field} is a SHA-1 fingerprint: enter the SHA-256 one, which has 64 hex digits."
            )
        case C.SHA256_MALFORMED:
            return translate("Finding", "{field} is not a SHA-256 fingerprint: enter its 64 hex digits.")
        case C.DEADLINE_NOT_A_NUMBER:
            return translate("Finding", "{field} is not a number: enter seconds.")
        case C.DEADLINE_OUT_OF_RANGE:
            return translate("Finding", "{field} is out of range: enter a sensible number of seconds.")
        case C.SITE_NAME_TAKEN:
            return translate("Finding", "{field}: another site has this name already: choose another one.")
        case C.SUBJECT_EMPTY:
            return translate("Finding", "{field} is empty: many spam filters dislike that, so type one.")
        case _:
            assert_never(code)


def severity_word(severity: Severity, translate: Translate) -> str:
    match severity:
        case Severity.ERROR:
            return translate("Finding", "Error")
        case Severity.WARNING:
            return translate("Finding", "Warning")
        case Severity.NOTE:
            return translate("Finding", "Note")
        case _:
            assert_never(severity)
