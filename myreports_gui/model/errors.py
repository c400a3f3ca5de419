"""Every error code of a test and its exit code. A closed list that scripts rely on: codes are added, never renamed."""

from enum import IntEnum, StrEnum

from .stages import Stage


class ErrorCode(StrEnum):
    """What went wrong in a step, named neutrally of platform and server."""

    # resolve
    NAME_NOT_FOUND = "name-not-found"
    NAME_NO_ADDRESS = "name-no-address"
    NAME_TEMPORARY = "name-temporary"
    NAME_TIMEOUT = "name-timeout"
    # connect
    CONNECT_REFUSED = "connect-refused"
    CONNECT_TIMEOUT = "connect-timeout"
    CONNECT_UNREACHABLE = "connect-unreachable"
    CONNECT_RESET = "connect-reset"
    CONNECT_DENIED = "connect-denied"
    CONNECT_FAILED = "connect-failed"
    CONNECT_UNDECIDED = "connect-undecided"
    # the conversation, any stage
    TIMEOUT = "timeout"
    CONNECTION_CLOSED = "connection-closed"
    CONNECTION_RESET = "connection-reset"
    MALFORMED_REPLY = "malformed-reply"
    REPLY_TOO_LONG = "reply-too-long"
    UNEXPECTED_REPLY = "unexpected-reply"
    SERVICE_CLOSING = "service-closing"
    UNSOLICITED_REPLY = "unsolicited-reply"
    # greeting and EHLO
    NO_GREETING = "no-greeting"
    GREETING_REFUSED = "greeting-refused"
    GREETING_MASKED = "greeting-masked"
    EHLO_REFUSED = "ehlo-refused"
    # STARTTLS and TLS
    STARTTLS_NOT_OFFERED = "starttls-not-offered"
    STARTTLS_NOT_SUPPORTED = "starttls-not-supported"
    STARTTLS_REFUSED = "starttls-refused"
    STARTTLS_INJECTION = "starttls-injection"
    TLS_TIMEOUT = "tls-timeout"
    TLS_NOT_SPOKEN = "tls-not-spoken"
    TLS_PROTOCOL_VERSION = "tls-protocol-version"
    TLS_NO_COMMON_CIPHER = "tls-no-common-cipher"
    TLS_WEAK = "tls-weak"
    TLS_LEGACY_RENEGOTIATION = "tls-legacy-renegotiation"
    TLS_CLOSED = "tls-closed"
    TLS_RESET = "tls-reset"
    TLS_ALERT = "tls-alert"
    TLS_FAILED = "tls-failed"
    # certificate
    CERTIFICATE_EXPIRED = "certificate-expired"
    CERTIFICATE_NOT_YET_VALID = "certificate-not-yet-valid"
    CERTIFICATE_NAME = "certificate-name"
    CERTIFICATE_UNKNOWN_ISSUER = "certificate-unknown-issuer"
    CERTIFICATE_SELF_SIGNED = "certificate-self-signed"
    CERTIFICATE_WEAK = "certificate-weak"
    CERTIFICATE_REVOKED = "certificate-revoked"
    CERTIFICATE_OTHER = "certificate-other"
    CERTIFICATE_CHANGED = "certificate-changed"
    # login
    CONSENT_CLEARTEXT = "consent-cleartext"
    CONSENT_CERTIFICATE = "consent-certificate"
    AUTH_NOT_OFFERED = "auth-not-offered"
    AUTH_NO_COMMON_MECHANISM = "auth-no-common-mechanism"
    AUTH_REFUSED = "auth-refused"
    AUTH_TEMPORARY = "auth-temporary"
    AUTH_CONNECTION_LOST = "auth-connection-lost"
    AUTH_BAD_CHALLENGE = "auth-bad-challenge"
    PASSWORD_FOR_OTHER_ACCOUNT = "password-for-other-account"  # noqa: S105 - a code, not a password
    # envelope
    SENDER_REFUSED = "sender-refused"
    SENDER_NEEDS_SMTPUTF8 = "sender-needs-smtputf8"
    RECIPIENT_REFUSED = "recipient-refused"
    RECIPIENT_NEEDS_SMTPUTF8 = "recipient-needs-smtputf8"
    RELAYING_DENIED = "relaying-denied"
    ALL_RECIPIENTS_REFUSED = "all-recipients-refused"
    SOME_RECIPIENTS_REFUSED = "some-recipients-refused"
    # message
    MESSAGE_TOO_BIG = "message-too-big"
    DATA_REFUSED = "data-refused"
    DELIVERY_UNKNOWN = "delivery-unknown"
    # the whole
    TEST_TIMEOUT = "test-timeout"
    CANCELLED = "cancelled"
    # settings and synchronization
    SETTINGS_INVALID = "settings-invalid"
    IMPORT_BLOCKED = "import-blocked"
    CA_FILE_UNREADABLE = "ca-file-unreadable"
    PREFERRED_PORT_OPENED = "preferred-port-opened"
    # keyring
    KEYRING_MISSING = "keyring-missing"
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_REFUSED = "keyring-refused"
    KEYRING_TIMEOUT = "keyring-timeout"
    KEYRING_FAILED = "keyring-failed"
    PASSWORD_NOT_STORED = "password-not-stored"  # noqa: S105 - a code, not a password


class ExitCode(IntEnum):
    """Exit status of the headless commands."""

    OK = 0
    INTERNAL = 1
    USAGE = 2
    NAME = 3
    NO_PORT = 4
    GREETING = 5
    TLS = 6
    LOGIN = 7
    ENVELOPE = 8
    DATA = 9
    CANCELLED = 10
    KEYRING = 11


_BY_STAGE = {
    Stage.SETTINGS: ExitCode.USAGE,
    Stage.SYNCHRONIZE: ExitCode.USAGE,
    Stage.RESOLVE: ExitCode.NAME,
    Stage.CONNECT: ExitCode.NO_PORT,
    Stage.GREETING: ExitCode.GREETING,
    Stage.EHLO: ExitCode.GREETING,
    Stage.STARTTLS: ExitCode.TLS,
    Stage.TLS: ExitCode.TLS,
    Stage.CERTIFICATE: ExitCode.TLS,
    Stage.AUTH: ExitCode.LOGIN,
    Stage.SENDER: ExitCode.ENVELOPE,
    Stage.RECIPIENT: ExitCode.ENVELOPE,
    Stage.RESET: ExitCode.ENVELOPE,
    Stage.DATA: ExitCode.DATA,
    Stage.QUIT: ExitCode.DATA,
}

_KEYRING = frozenset(
    {
        ErrorCode.KEYRING_MISSING,
        ErrorCode.KEYRING_LOCKED,
        ErrorCode.KEYRING_REFUSED,
        ErrorCode.KEYRING_TIMEOUT,
        ErrorCode.KEYRING_FAILED,
        ErrorCode.PASSWORD_NOT_STORED,
    }
)


def exit_code(stage: Stage | None, error: ErrorCode | None) -> ExitCode:
    """The exit status for a test that failed at `stage` with `error`; OK when `stage` is None."""
    if error in (ErrorCode.TEST_TIMEOUT, ErrorCode.CANCELLED):
        return ExitCode.CANCELLED
    if error in _KEYRING:
        return ExitCode.KEYRING
    if error is ErrorCode.PASSWORD_FOR_OTHER_ACCOUNT:
        return ExitCode.LOGIN
    return ExitCode.OK if stage is None else _BY_STAGE[stage]
