"""Settings, keyring and the whole test in words."""

from typing import Literal, assert_never

from myreports_gui.model.errors import ErrorCode

from .told import Explanation
from .words import Translate

WholeError = Literal[ErrorCode.TEST_TIMEOUT, ErrorCode.CANCELLED]
SettingsError = Literal[
    ErrorCode.SETTINGS_INVALID,
    ErrorCode.IMPORT_BLOCKED,
    ErrorCode.CA_FILE_UNREADABLE,
    ErrorCode.PREFERRED_PORT_OPENED,
]
KeyringError = Literal[
    ErrorCode.KEYRING_MISSING,
    ErrorCode.KEYRING_LOCKED,
    ErrorCode.KEYRING_REFUSED,
    ErrorCode.KEYRING_TIMEOUT,
    ErrorCode.KEYRING_FAILED,
    ErrorCode.PASSWORD_NOT_STORED,
]


def whole_error(error: WholeError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.TEST_TIMEOUT:
            return Explanation(
                translate("Error", "The whole test took too long and was ended."),
                translate("Error", "Several steps were slow; the log shows which."),
                translate("Error", "Repeat the test. Changes only this test: allow it more time."),
            )
        case ErrorCode.CANCELLED:
            return Explanation(
                translate("Error", "The test was cancelled."),
                translate("Error", "It was stopped before it was finished; the steps so far are valid."),
                translate("Error", "Start the test again when you are ready: nothing in E-MAIL Setup was changed."),
            )
        case _:
            assert_never(error)


def settings_error(error: SettingsError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.SETTINGS_INVALID:
            return Explanation(
                translate("Error", "The settings cannot be tested as they are."),
                translate("Error", "A field is empty or has a value that cannot be right."),
                translate("Error", "Correct the marked field in E-MAIL Setup or E-mail Forwarding."),
            )
        case ErrorCode.IMPORT_BLOCKED:
            return Explanation(
                translate("Error", "Nothing is imported from E-mail Forwarding, where this is empty: {missing}."),
                translate(
                    "Error",
                    "myReports imports only when no required field is empty. What it does otherwise the HowTo does"
                    " not say; the own values are assumed to stay in force.",
                ),
                translate(
                    "Error", "Fill in {missing} in E-mail Forwarding, or unmark “{synchronize_field}” in E-MAIL Setup."
                ),
            )
        case ErrorCode.CA_FILE_UNREADABLE:
            return Explanation(
                translate("Error", "The CA file {seen} cannot be read ({platform})."),
                translate("Error", "It was moved, is protected, or holds no certificates in PEM form."),
                translate(
                    "Error",
                    "Changes only this test: choose the CA file again, or take it out; ask the mail administrator for"
                    " a PEM file.",
                ),
            )
        case ErrorCode.PREFERRED_PORT_OPENED:
            return Explanation(
                translate("Error", "Port {port} has opened meanwhile: myReports would use it, and it is not tested."),
                translate("Error", "The port answers slowly and stands earlier in the order that myReports follows."),
                translate(
                    "Error",
                    "Test again. To keep to one port enter it in “{port_field}” (E-mail Forwarding) and import it"
                    " with “{synchronize_field}” (§4.1).",
                ),
            )
        case _:
            assert_never(error)


def keyring_error(error: KeyringError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.KEYRING_MISSING:
            return Explanation(
                translate("Error", "This PC has no safe place for passwords (keyring)."),
                translate(
                    "Error", "No keyring service runs in this session, or only one that would store passwords openly."
                ),
                translate(
                    "Error",
                    "Retype “{password_field}” ({dialog}) and keep it for this session only, or set up a keyring.",
                ),
            )
        case ErrorCode.KEYRING_LOCKED:
            return Explanation(
                translate("Error", "The keyring of this PC is locked."),
                translate("Error", "It was not unlocked when it asked for its own password."),
                translate(
                    "Error", "Unlock the keyring, or retype “{password_field}” ({dialog}) for this session only."
                ),
            )
        case ErrorCode.KEYRING_REFUSED:
            return Explanation(
                translate("Error", "The keyring of this PC refuses access."),
                translate("Error", "The request was declined, or a policy of this PC forbids it."),
                translate("Error", "Allow access, or retype “{password_field}” ({dialog}) for this session only."),
            )
        case ErrorCode.KEYRING_TIMEOUT:
            return Explanation(
                translate("Error", "The keyring of this PC did not answer in time."),
                translate("Error", "It probably waits for an answer in a window of its own."),
                translate(
                    "Error",
                    "Look for a window of the keyring and answer it, or retype “{password_field}” ({dialog}) for this"
                    " session only.",
                ),
            )
        case ErrorCode.KEYRING_FAILED:
            return Explanation(
                translate("Error", "The keyring of this PC reported a fault."),
                translate("Error", "Its service or its data is damaged."),
                translate(
                    "Error",
                    "Retype “{password_field}” ({dialog}) for this session only, and have the keyring repaired.",
                ),
            )
        case ErrorCode.PASSWORD_NOT_STORED:
            return Explanation(
                translate("Error", "The keyring took the password but does not give it back."),
                translate("Error", "This PC's keyring throws passwords away, so nothing was saved."),
                translate("Error", "Retype “{password_field}” ({dialog}) and keep it for this session only."),
            )
        case _:
            assert_never(error)
