"""Login, envelope and message in words."""

from typing import Literal, assert_never

from myreports_gui.model.errors import ErrorCode

from .told import Explanation
from .words import Translate

LoginError = Literal[
    ErrorCode.CONSENT_CLEARTEXT,
    ErrorCode.CONSENT_CERTIFICATE,
    ErrorCode.AUTH_NOT_OFFERED,
    ErrorCode.AUTH_NO_COMMON_MECHANISM,
    ErrorCode.AUTH_REFUSED,
    ErrorCode.AUTH_TEMPORARY,
    ErrorCode.AUTH_CONNECTION_LOST,
    ErrorCode.AUTH_BAD_CHALLENGE,
    ErrorCode.PASSWORD_FOR_OTHER_ACCOUNT,
]
EnvelopeError = Literal[
    ErrorCode.SENDER_REFUSED,
    ErrorCode.SENDER_NEEDS_SMTPUTF8,
    ErrorCode.RECIPIENT_REFUSED,
    ErrorCode.RECIPIENT_NEEDS_SMTPUTF8,
    ErrorCode.RELAYING_DENIED,
    ErrorCode.ALL_RECIPIENTS_REFUSED,
    ErrorCode.SOME_RECIPIENTS_REFUSED,
]
MessageError = Literal[ErrorCode.MESSAGE_TOO_BIG, ErrorCode.DATA_REFUSED, ErrorCode.DELIVERY_UNKNOWN]


def login_error(error: LoginError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.CONSENT_CLEARTEXT:
            return Explanation(
                translate("Error", "The password was not sent: this connection is not protected."),
                translate("Error", "The server offers no TLS here, so anybody on the way could read the password."),
                translate(
                    "Error",
                    "Ask the mail administrator to switch on TLS. myReports itself would send the password"
                    " unprotected. Changes only this test: allow the unprotected login once.",
                ),
            )
        case ErrorCode.CONSENT_CERTIFICATE:
            return Explanation(
                translate("Error", "The password was not sent: the server's certificate is not verified."),
                translate("Error", "Without a verified certificate nobody knows that this is the right server."),
                translate(
                    "Error",
                    "Ask the mail administrator to repair the certificate. Changes only this test: compare the"
                    " SHA-256 with the administrator and accept it.",
                ),
            )
        case ErrorCode.AUTH_NOT_OFFERED:
            return Explanation(
                translate("Error", "The server offers no login on port {port}; no password was sent."),
                translate("Error", "Login is switched off on this port, or allowed only after TLS."),
                translate(
                    "Error",
                    "Ask the mail administrator for the port with login (often 587). If the server takes mail without"
                    " login, empty “{user_field}” and “{password_field}” ({dialog}).",
                ),
            )
        case ErrorCode.AUTH_NO_COMMON_MECHANISM:
            return Explanation(
                translate("Error", "The server offers only kinds of login that this tool does not know: {offered}."),
                translate(
                    "Error", "The server wants a sign-in by OAuth or Windows account instead of a plain password."
                ),
                translate(
                    "Error",
                    "Ask the mail administrator to allow login with a password (PLAIN or LOGIN) for this mailbox, or"
                    " for a relay that takes it.",
                ),
            )
        case ErrorCode.AUTH_REFUSED:
            return Explanation(
                translate("Error", "The server refuses the login of {user}: {server}"),
                translate(
                    "Error", "User name or password is wrong, or this mailbox is not allowed to log in for sending."
                ),
                translate(
                    "Error",
                    "Check “{user_field}” (often the full e-mail address) and retype “{password_field}” in {dialog}."
                    " Do not repeat too often: accounts get locked.",
                ),
            )
        case ErrorCode.AUTH_TEMPORARY:
            return Explanation(
                translate("Error", "The server cannot check the login of {user} just now: {server}"),
                translate("Error", "Its account directory is out of reach, or there were too many attempts."),
                translate(
                    "Error", "Wait some minutes and repeat the test; if it happens again, ask the mail administrator."
                ),
            )
        case ErrorCode.AUTH_CONNECTION_LOST:
            return Explanation(
                translate("Error", "The connection was lost while logging in as {user}."),
                translate("Error", "Some servers hang up on a wrong password; a firewall may also have stepped in."),
                translate(
                    "Error",
                    "Check “{user_field}” and “{password_field}” in {dialog}, then ask the mail administrator to look"
                    " into the server's log.",
                ),
            )
        case ErrorCode.AUTH_BAD_CHALLENGE:
            return Explanation(
                translate("Error", "The server's login question cannot be understood: {server}"),
                translate("Error", "The server breaks the rules of its own login method; the password was not sent."),
                translate("Error", "Show this log to the mail administrator."),
            )
        case ErrorCode.PASSWORD_FOR_OTHER_ACCOUNT:
            return Explanation(
                translate("Error", "The stored password belongs to another server or user; it was not sent."),
                translate("Error", "Server or user name were changed after the password had been stored."),
                translate(
                    "Error", "Retype “{password_field}” in {dialog} and save, or put the old server and user back."
                ),
            )
        case _:
            assert_never(error)


def envelope_error(error: EnvelopeError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.SENDER_REFUSED:
            return Explanation(
                translate("Error", "The server refuses the sender {mailbox}: {server}"),
                translate("Error", "This login may not send under that address, or the server demands a login."),
                translate(
                    "Error",
                    "Enter the address of the mailbox that logs in as “{sender_field}” ({dialog}), or ask the mail"
                    " administrator to allow this sender.",
                ),
            )
        case ErrorCode.SENDER_NEEDS_SMTPUTF8:
            return Explanation(
                translate("Error", "The server cannot handle the sender {mailbox}."),
                translate("Error", "The part before the @ has letters beyond ASCII, and the server lacks SMTPUTF8."),
                translate(
                    "Error", "Enter an address without umlauts or other special letters in “{sender_field}” ({dialog})."
                ),
            )
        case ErrorCode.RECIPIENT_REFUSED:
            return Explanation(
                translate("Error", "The server refuses the recipient {mailbox}: {server}"),
                translate(
                    "Error", "The address does not exist, its mailbox is full, or the server puts off unknown senders."
                ),
                translate(
                    "Error",
                    "Check the recipient's address, wait some minutes and repeat the test; otherwise ask the mail"
                    " administrator.",
                ),
            )
        case ErrorCode.RECIPIENT_NEEDS_SMTPUTF8:
            return Explanation(
                translate("Error", "The server cannot handle the recipient {mailbox}."),
                translate("Error", "The part before the @ has letters beyond ASCII, and the server lacks SMTPUTF8."),
                translate("Error", "Use a recipient without umlauts or other special letters before the @."),
            )
        case ErrorCode.RELAYING_DENIED:
            return Explanation(
                translate("Error", "The server does not pass mail on to {mailbox}: {server}"),
                translate("Error", "It wants a login first, or accepts mail only for its own addresses from here."),
                translate(
                    "Error",
                    "Fill in “{user_field}” and “{password_field}” ({dialog}), or ask the mail administrator to let"
                    " the phone system's address relay.",
                ),
            )
        case ErrorCode.ALL_RECIPIENTS_REFUSED:
            return Explanation(
                translate("Error", "The server refuses every recipient; nothing was sent."),
                translate("Error", "The addresses do not exist, or the server does not pass mail on for this login."),
                translate("Error", "Check the recipients' addresses; then ask the mail administrator."),
            )
        case ErrorCode.SOME_RECIPIENTS_REFUSED:
            return Explanation(
                translate("Error", "The server refuses some recipients; the others get the message."),
                translate("Error", "Some addresses do not exist, or their servers refuse mail just now."),
                translate("Error", "Check the refused addresses; then ask the mail administrator."),
            )
        case _:
            assert_never(error)


def message_error(error: MessageError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.MESSAGE_TOO_BIG:
            return Explanation(
                translate("Error", "The message has {size}; the server takes at most {limit}."),
                translate("Error", "The server limits the size of messages."),
                translate(
                    "Error",
                    "Ask the mail administrator to raise the limit; real reports may be bigger than the sample.",
                ),
            )
        case ErrorCode.DATA_REFUSED:
            return Explanation(
                translate("Error", "The server refuses the message itself: {server}"),
                translate("Error", "The login may not send as this sender, or a filter dislikes the content."),
                translate(
                    "Error",
                    "Enter the address of the mailbox that logs in as “{sender_field}” ({dialog}); otherwise show the"
                    " server's answer to the mail administrator.",
                ),
            )
        case ErrorCode.DELIVERY_UNKNOWN:
            return Explanation(
                translate("Error", "The message was sent but never confirmed: it was perhaps delivered."),
                translate(
                    "Error", "The connection ended between the last byte of the message and the server's answer."
                ),
                translate("Error", "Look into the recipients' mailboxes before you send it again."),
            )
        case _:
            assert_never(error)
