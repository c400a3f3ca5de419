"""Error code → what happened, why, and what to do. Every code has all three."""

from typing import assert_never

from myreports_gui.model.errors import ErrorCode as E

from .errors_local import keyring_error, settings_error, whole_error
from .errors_mail import envelope_error, login_error, message_error
from .errors_network import connect_error, conversation_error, greeting_error, name_error
from .errors_tls import certificate_error, starttls_error, tls_error
from .told import Explanation
from .words import Translate


def explain(error: E, translate: Translate) -> Explanation:  # noqa: C901, PLR0912 - one case a group of codes
    """The templates for `error`; their placeholders are the keys of `facts.facts_of`."""
    match error:
        case E.NAME_NOT_FOUND | E.NAME_NO_ADDRESS | E.NAME_TEMPORARY | E.NAME_TIMEOUT:
            return name_error(error, translate)
        case (
            E.CONNECT_REFUSED
            | E.CONNECT_TIMEOUT
            | E.CONNECT_UNREACHABLE
            | E.CONNECT_RESET
            | E.CONNECT_DENIED
            | E.CONNECT_FAILED
            | E.CONNECT_UNDECIDED
        ):
            return connect_error(error, translate)
        case (
            E.TIMEOUT
            | E.CONNECTION_CLOSED
            | E.CONNECTION_RESET
            | E.MALFORMED_REPLY
            | E.REPLY_TOO_LONG
            | E.UNEXPECTED_REPLY
            | E.SERVICE_CLOSING
            | E.UNSOLICITED_REPLY
        ):
            return conversation_error(error, translate)
        case E.NO_GREETING | E.GREETING_REFUSED | E.GREETING_MASKED | E.EHLO_REFUSED:
            return greeting_error(error, translate)
        case E.STARTTLS_NOT_OFFERED | E.STARTTLS_NOT_SUPPORTED | E.STARTTLS_REFUSED | E.STARTTLS_INJECTION:
            return starttls_error(error, translate)
        case (
            E.TLS_TIMEOUT
            | E.TLS_NOT_SPOKEN
            | E.TLS_PROTOCOL_VERSION
            | E.TLS_NO_COMMON_CIPHER
            | E.TLS_WEAK
            | E.TLS_LEGACY_RENEGOTIATION
            | E.TLS_CLOSED
            | E.TLS_RESET
            | E.TLS_ALERT
            | E.TLS_FAILED
        ):
            return tls_error(error, translate)
        case (
            E.CERTIFICATE_EXPIRED
            | E.CERTIFICATE_NOT_YET_VALID
            | E.CERTIFICATE_NAME
            | E.CERTIFICATE_UNKNOWN_ISSUER
            | E.CERTIFICATE_SELF_SIGNED
            | E.CERTIFICATE_WEAK
            | E.CERTIFICATE_REVOKED
            | E.CERTIFICATE_OTHER
            | E.CERTIFICATE_CHANGED
        ):
            return certificate_error(error, translate)
        case (
            E.CONSENT_CLEARTEXT
            | E.CONSENT_CERTIFICATE
            | E.AUTH_NOT_OFFERED
            | E.AUTH_NO_COMMON_MECHANISM
            | E.AUTH_REFUSED
            | E.AUTH_TEMPORARY
            | E.AUTH_CONNECTION_LOST
            | E.AUTH_BAD_CHALLENGE
            | E.PASSWORD_FOR_OTHER_ACCOUNT
        ):
            return login_error(error, translate)
        case (
            E.SENDER_REFUSED
            | E.SENDER_NEEDS_SMTPUTF8
            | E.RECIPIENT_REFUSED
            | E.RECIPIENT_NEEDS_SMTPUTF8
            | E.RELAYING_DENIED
            | E.ALL_RECIPIENTS_REFUSED
            | E.SOME_RECIPIENTS_REFUSED
        ):
            return envelope_error(error, translate)
        case E.MESSAGE_TOO_BIG | E.DATA_REFUSED | E.DELIVERY_UNKNOWN:
            return message_error(error, translate)
        case E.TEST_TIMEOUT | E.CANCELLED:
            return whole_error(error, translate)
        case E.SETTINGS_INVALID | E.IMPORT_BLOCKED | E.CA_FILE_UNREADABLE | E.PREFERRED_PORT_OPENED:
            return settings_error(error, translate)
        case (
            E.KEYRING_MISSING
            | E.KEYRING_LOCKED
            | E.KEYRING_REFUSED
            | E.KEYRING_TIMEOUT
            | E.KEYRING_FAILED
            | E.PASSWORD_NOT_STORED
        ):
            return keyring_error(error, translate)
        case _:
            assert_never(error)
