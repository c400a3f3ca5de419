"""Names, connections and broken conversations in words."""

from typing import Literal, assert_never

from myreports_gui.model.errors import ErrorCode

from .told import Explanation
from .words import Translate

NameFailure = Literal[
    ErrorCode.NAME_NOT_FOUND, ErrorCode.NAME_NO_ADDRESS, ErrorCode.NAME_TEMPORARY, ErrorCode.NAME_TIMEOUT
]
ConnectError = Literal[
    ErrorCode.CONNECT_REFUSED,
    ErrorCode.CONNECT_TIMEOUT,
    ErrorCode.CONNECT_UNREACHABLE,
    ErrorCode.CONNECT_RESET,
    ErrorCode.CONNECT_DENIED,
    ErrorCode.CONNECT_FAILED,
    ErrorCode.CONNECT_UNDECIDED,
]
ConversationError = Literal[
    ErrorCode.TIMEOUT,
    ErrorCode.CONNECTION_CLOSED,
    ErrorCode.CONNECTION_RESET,
    ErrorCode.MALFORMED_REPLY,
    ErrorCode.REPLY_TOO_LONG,
    ErrorCode.UNEXPECTED_REPLY,
    ErrorCode.SERVICE_CLOSING,
    ErrorCode.UNSOLICITED_REPLY,
]
GreetingError = Literal[
    ErrorCode.NO_GREETING, ErrorCode.GREETING_REFUSED, ErrorCode.GREETING_MASKED, ErrorCode.EHLO_REFUSED
]


def name_error(error: NameFailure, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.NAME_NOT_FOUND:
            return Explanation(
                translate("Error", "The name {host} was not found."),
                translate("Error", "The name is misspelt, or it is known only inside another network."),
                translate(
                    "Error",
                    "Check the spelling of “{host_field}” in {dialog}. If it is right, ask the mail administrator for"
                    " the name of the outgoing mail server (SMTP).",
                ),
            )
        case ErrorCode.NAME_NO_ADDRESS:
            return Explanation(
                translate("Error", "The name {host} exists but has no address."),
                translate("Error", "It is a mail domain or a web name, not the name of a mail server."),
                translate(
                    "Error",
                    "Enter the name of the outgoing mail server in “{host_field}” ({dialog}), not the part of an"
                    " e-mail address behind the @. The mail administrator knows it.",
                ),
            )
        case ErrorCode.NAME_TEMPORARY:
            return Explanation(
                translate("Error", "The name {host} could not be looked up just now."),
                translate("Error", "The name server did not answer properly, or this PC has no network connection."),
                translate(
                    "Error",
                    "Check this PC's network connection and repeat the test. An IP address in “{host_field}”"
                    " ({dialog}) needs no name server.",
                ),
            )
        case ErrorCode.NAME_TIMEOUT:
            return Explanation(
                translate("Error", "The name server did not answer within {seconds}."),
                translate("Error", "This PC has no network connection, or its name server cannot be reached."),
                translate(
                    "Error",
                    "Check this PC's network connection and repeat the test. An IP address in “{host_field}”"
                    " ({dialog}) needs no name server.",
                ),
            )
        case _:
            assert_never(error)


def connect_error(error: ConnectError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.CONNECT_REFUSED:
            return Explanation(
                translate("Error", "Port {port} refuses connections."),
                translate("Error", "The computer answers, but no mail server listens on this port."),
                translate(
                    "Error",
                    "Check “{host_field}” in {dialog}, and ask the mail administrator which port the server uses."
                    " Another port goes into “{port_field}” (E-mail Forwarding) and reaches myReports with"
                    " “{synchronize_field}” (§4.1).",
                ),
            )
        case ErrorCode.CONNECT_TIMEOUT:
            return Explanation(
                translate("Error", "Port {port} did not answer within {seconds}."),
                translate(
                    "Error",
                    "A firewall or the internet provider drops connections to this port without a word, or the server"
                    " is down. Port 25 is often blocked.",
                ),
                translate(
                    "Error",
                    "Ask the mail administrator which port is open to the phone system, and whoever runs the firewall"
                    " to let the phone system through.",
                ),
            )
        case ErrorCode.CONNECT_UNREACHABLE:
            return Explanation(
                translate("Error", "Port {port}: there is no way to {address}."),
                translate("Error", "This PC's network has no route to the server's address."),
                translate(
                    "Error",
                    "Check this PC's network connection and VPN, and the address in “{host_field}” ({dialog}).",
                ),
            )
        case ErrorCode.CONNECT_RESET:
            return Explanation(
                translate("Error", "Port {port} was closed while connecting."),
                translate("Error", "A firewall or the server itself breaks off connections from this address."),
                translate("Error", "Ask the mail administrator to allow connections from the phone system's address."),
            )
        case ErrorCode.CONNECT_DENIED:
            return Explanation(
                translate("Error", "This PC does not let the tool connect to port {port}."),
                translate("Error", "A firewall or virus scanner on this PC blocks mail connections."),
                translate(
                    "Error",
                    "Changes only this test: allow this program in the PC's firewall or virus scanner. The phone"
                    " system is not affected.",
                ),
            )
        case ErrorCode.CONNECT_FAILED:
            return Explanation(
                translate("Error", "No connection to port {port} ({platform})."),
                translate("Error", "This PC's network reported an unusual problem."),
                translate(
                    "Error", "Check “{host_field}” in {dialog} and this PC's network connection, then repeat the test."
                ),
            )
        case ErrorCode.CONNECT_UNDECIDED:
            return Explanation(
                translate("Error", "Port {port} has not answered yet; the test went on without waiting for it."),
                translate("Error", "Something on the way drops connections to this port, or answers very slowly."),
                translate(
                    "Error",
                    "If this port opens for the phone system, myReports uses it instead. Ask the mail administrator"
                    " whether it is meant to be open.",
                ),
            )
        case _:
            assert_never(error)


def conversation_error(error: ConversationError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.TIMEOUT:
            return Explanation(
                translate("Error", "The server did not answer within {seconds}."),
                translate("Error", "The server is overloaded, or something between it and this PC swallows the data."),
                translate(
                    "Error", "Repeat the test in some minutes; if it happens again, tell the mail administrator."
                ),
            )
        case ErrorCode.CONNECTION_CLOSED:
            return Explanation(
                translate("Error", "The server closed the connection without an answer."),
                translate("Error", "The server or a firewall does not want this client, or the service has a fault."),
                translate(
                    "Error",
                    "Ask the mail administrator to look for this connection in the mail server's log, with the time"
                    " shown here.",
                ),
            )
        case ErrorCode.CONNECTION_RESET:
            return Explanation(
                translate("Error", "The connection was cut off."),
                translate("Error", "A firewall or virus scanner stepped in, or the server crashed."),
                translate(
                    "Error",
                    "Ask the mail administrator to look for this connection in the logs of the mail server and the"
                    " firewall.",
                ),
            )
        case ErrorCode.MALFORMED_REPLY:
            return Explanation(
                translate("Error", "The answer is not one of a mail server: {seen}"),
                translate(
                    "Error", "Another kind of service listens on this port, or a device on the way answers instead."
                ),
                translate(
                    "Error", "Check “{host_field}” in {dialog}; ask the mail administrator for the server and its port."
                ),
            )
        case ErrorCode.REPLY_TOO_LONG:
            return Explanation(
                translate("Error", "The server's answer does not end."),
                translate("Error", "Another kind of service listens on this port, or the server has a fault."),
                translate(
                    "Error", "Check “{host_field}” in {dialog}; ask the mail administrator for the server and its port."
                ),
            )
        case ErrorCode.UNEXPECTED_REPLY:
            return Explanation(
                translate("Error", "The server gave an answer that does not fit here: {server}"),
                translate(
                    "Error", "The server breaks the rules of mail transmission, or a device on the way interferes."
                ),
                translate("Error", "Show this log to the mail administrator."),
            )
        case ErrorCode.SERVICE_CLOSING:
            return Explanation(
                translate("Error", "The server ends the conversation: {server}"),
                translate(
                    "Error", "It is being restarted, is overloaded, or has had too many connections from this address."
                ),
                translate(
                    "Error", "Wait some minutes and repeat the test; if it happens again, ask the mail administrator."
                ),
            )
        case ErrorCode.UNSOLICITED_REPLY:
            return Explanation(
                translate("Error", "The server said something without being asked: {server}"),
                translate("Error", "The server sends a notice, or its answers are out of step."),
                translate(
                    "Error",
                    "Nothing needs to be done if the test goes on; otherwise show this to the mail administrator.",
                ),
            )
        case _:
            assert_never(error)


def greeting_error(error: GreetingError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.NO_GREETING:
            return Explanation(
                translate("Error", "Port {port} is open, but no mail server greeted within {seconds}."),
                translate(
                    "Error",
                    "The server delays greetings on purpose, a virus scanner holds the connection, or the port"
                    " expects another protocol.",
                ),
                translate(
                    "Error", "Ask the mail administrator which port is meant for sending, and whether it needs SSL."
                ),
            )
        case ErrorCode.GREETING_REFUSED:
            return Explanation(
                translate("Error", "The server greets with a refusal: {server}"),
                translate("Error", "It does not accept mail from this address, or is out of service."),
                translate(
                    "Error",
                    "Ask the mail administrator to allow this address and the phone system's address. The phone"
                    " system may be treated differently from this PC.",
                ),
            )
        case ErrorCode.GREETING_MASKED:
            return Explanation(
                translate("Error", "A firewall has starred out the server's greeting: {server}"),
                translate(
                    "Error", "The firewall inspects mail connections (often “SMTP fixup” or “ESMTP inspection”)."
                ),
                translate(
                    "Error",
                    "If TLS or the login is missing further down, ask the mail administrator or whoever runs the"
                    " firewall to switch this inspection off.",
                ),
            )
        case ErrorCode.EHLO_REFUSED:
            return Explanation(
                translate("Error", "The server does not accept the introduction (EHLO): {server}"),
                translate(
                    "Error", "It dislikes the name this PC introduces itself with, or does not serve this address."
                ),
                translate(
                    "Error",
                    "Ask the mail administrator what the server demands. Changes only this test: set another EHLO"
                    " name; the two dialogs cannot choose one.",
                ),
            )
        case _:
            assert_never(error)
