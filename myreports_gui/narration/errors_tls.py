"""STARTTLS, TLS and certificates in words."""

from typing import Literal, assert_never

from myreports_gui.model.errors import ErrorCode

from .told import Explanation
from .words import Translate

StarttlsError = Literal[
    ErrorCode.STARTTLS_NOT_OFFERED,
    ErrorCode.STARTTLS_NOT_SUPPORTED,
    ErrorCode.STARTTLS_REFUSED,
    ErrorCode.STARTTLS_INJECTION,
]
TlsError = Literal[
    ErrorCode.TLS_TIMEOUT,
    ErrorCode.TLS_NOT_SPOKEN,
    ErrorCode.TLS_PROTOCOL_VERSION,
    ErrorCode.TLS_NO_COMMON_CIPHER,
    ErrorCode.TLS_WEAK,
    ErrorCode.TLS_LEGACY_RENEGOTIATION,
    ErrorCode.TLS_CLOSED,
    ErrorCode.TLS_RESET,
    ErrorCode.TLS_ALERT,
    ErrorCode.TLS_FAILED,
]
CertificateError = Literal[
    ErrorCode.CERTIFICATE_EXPIRED,
    ErrorCode.CERTIFICATE_NOT_YET_VALID,
    ErrorCode.CERTIFICATE_NAME,
    ErrorCode.CERTIFICATE_UNKNOWN_ISSUER,
    ErrorCode.CERTIFICATE_SELF_SIGNED,
    ErrorCode.CERTIFICATE_WEAK,
    ErrorCode.CERTIFICATE_REVOKED,
    ErrorCode.CERTIFICATE_OTHER,
    ErrorCode.CERTIFICATE_CHANGED,
]


def starttls_error(error: StarttlsError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.STARTTLS_NOT_OFFERED:
            return Explanation(
                translate("Error", "The server does not offer STARTTLS; myReports goes on unsecured."),
                translate("Error", "The server has no TLS set up on this port, or a firewall removes the offer."),
                translate(
                    "Error",
                    "Ask the mail administrator to switch on TLS for this port. Otherwise password and reports can be"
                    " read on the way.",
                ),
            )
        case ErrorCode.STARTTLS_NOT_SUPPORTED:
            return Explanation(
                translate(
                    "Error", "The server offers STARTTLS but does not know the command; myReports goes on unsecured."
                ),
                translate("Error", "TLS is only half set up on the server, or a firewall interferes."),
                translate(
                    "Error",
                    "Ask the mail administrator to repair TLS on this port. Otherwise password and reports can be"
                    " read on the way.",
                ),
            )
        case ErrorCode.STARTTLS_REFUSED:
            return Explanation(
                translate("Error", "The server refuses to start TLS just now: {server}"),
                translate("Error", "TLS is set up on the server but does not work, often for want of its certificate."),
                translate(
                    "Error",
                    "Ask the mail administrator to check the server's TLS settings. myReports has no way round it.",
                ),
            )
        case ErrorCode.STARTTLS_INJECTION:
            return Explanation(
                translate("Error", "Unprotected data arrived between STARTTLS and TLS; the test was ended."),
                translate("Error", "Somebody on the way may be slipping in data, or the server has a dangerous fault."),
                translate("Error", "Send no password. Show this log to the mail administrator at once."),
            )
        case _:
            assert_never(error)


def tls_error(error: TlsError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.TLS_TIMEOUT:
            return Explanation(
                translate("Error", "The TLS handshake was not finished within {seconds}."),
                translate(
                    "Error", "The port expects no TLS from the first byte, or a firewall holds the handshake up."
                ),
                translate(
                    "Error", "Ask the mail administrator whether port {port} is meant for SSL or for TLS (STARTTLS)."
                ),
            )
        case ErrorCode.TLS_NOT_SPOKEN:
            return Explanation(
                translate("Error", "Port {port} does not speak TLS from the first byte."),
                translate(
                    "Error", "SSL was forced, but this port begins in plain text, as the ports 25 and 587 usually do."
                ),
                translate(
                    "Error",
                    "Unmark “{ssl_field}” (E-mail Forwarding), or enter an SSL port such as 465 in “{port_field}”,"
                    " and have it imported with “{synchronize_field}” (§4.2, §4.3).",
                ),
            )
        case ErrorCode.TLS_PROTOCOL_VERSION:
            return Explanation(
                translate("Error", "The server and this PC have no TLS version in common ({platform})."),
                translate("Error", "The server knows only TLS 1.0 or 1.1, which are no longer safe."),
                translate(
                    "Error",
                    "Ask the mail administrator to switch on TLS 1.2 or newer. The phone system may still know the"
                    " old versions: the HowTo does not say.",
                ),
            )
        case ErrorCode.TLS_NO_COMMON_CIPHER:
            return Explanation(
                translate("Error", "The server and this PC have no encryption method in common ({platform})."),
                translate("Error", "The server knows only outdated methods, or allows only very few."),
                translate("Error", "Ask the mail administrator to allow up-to-date TLS cipher suites."),
            )
        case ErrorCode.TLS_WEAK:
            return Explanation(
                translate("Error", "The server's TLS is too weak for this PC ({platform})."),
                translate("Error", "Its key or its key exchange is too short by today's rules."),
                translate(
                    "Error",
                    "Ask the mail administrator for a new certificate with a longer key and current TLS settings.",
                ),
            )
        case ErrorCode.TLS_LEGACY_RENEGOTIATION:
            return Explanation(
                translate("Error", "The server's TLS is too old: it lacks secure renegotiation."),
                translate("Error", "The mail server or a TLS proxy before it has not been updated for many years."),
                translate(
                    "Error", "Ask the mail administrator to update the server. The phone system may behave differently."
                ),
            )
        case ErrorCode.TLS_CLOSED:
            return Explanation(
                translate("Error", "The connection was closed in the middle of the TLS handshake."),
                translate("Error", "The port expects another kind of protection, or a firewall forbids TLS."),
                translate(
                    "Error", "Ask the mail administrator whether port {port} is meant for SSL or for TLS (STARTTLS)."
                ),
            )
        case ErrorCode.TLS_RESET:
            return Explanation(
                translate("Error", "The connection was cut off in the middle of the TLS handshake."),
                translate("Error", "A firewall or virus scanner forbids TLS, or the server has a fault."),
                translate("Error", "Ask the mail administrator to look into the logs of the server and the firewall."),
            )
        case ErrorCode.TLS_ALERT:
            return Explanation(
                translate("Error", "The server broke off the TLS handshake ({platform})."),
                translate("Error", "The server does not accept what this PC offers, or expects another server name."),
                translate("Error", "Check “{host_field}” in {dialog}; show this log to the mail administrator."),
            )
        case ErrorCode.TLS_FAILED:
            return Explanation(
                translate("Error", "The TLS handshake failed ({platform})."),
                translate("Error", "The server's TLS settings are faulty, or something on the way changes the data."),
                translate("Error", "Show this log to the mail administrator."),
            )
        case _:
            assert_never(error)


def certificate_error(error: CertificateError, translate: Translate) -> Explanation:
    match error:
        case ErrorCode.CERTIFICATE_EXPIRED:
            return Explanation(
                translate("Error", "The certificate of {subject} expired on {not_after}."),
                translate("Error", "Nobody renewed it, or this PC's clock is wrong."),
                translate("Error", "Check this PC's date; ask the mail administrator to renew the certificate."),
            )
        case ErrorCode.CERTIFICATE_NOT_YET_VALID:
            return Explanation(
                translate("Error", "The certificate of {subject} is valid only from {not_before} on."),
                translate("Error", "This PC's clock is wrong, or the certificate was installed too early."),
                translate("Error", "Check this PC's date; if it is right, ask the mail administrator."),
            )
        case ErrorCode.CERTIFICATE_NAME:
            return Explanation(
                translate("Error", "The certificate is not for {host} but for {names}."),
                translate(
                    "Error", "The server is called by another name or by its address, or it is the wrong server."
                ),
                translate(
                    "Error",
                    "Enter a name that the certificate carries in “{host_field}” ({dialog}), or ask the mail"
                    " administrator for the right name.",
                ),
            )
        case ErrorCode.CERTIFICATE_UNKNOWN_ISSUER:
            return Explanation(
                translate("Error", "This PC does not know who issued the certificate: {issuer}."),
                translate(
                    "Error",
                    "The company issues its own certificates, the server does not send its intermediate certificate,"
                    " or a virus scanner reads along.",
                ),
                translate(
                    "Error",
                    "Ask the mail administrator. Changes only this test: add the company's CA file to this site. The"
                    " phone system has a trust store of its own.",
                ),
            )
        case ErrorCode.CERTIFICATE_SELF_SIGNED:
            return Explanation(
                translate("Error", "The server made its certificate itself ({subject})."),
                translate(
                    "Error", "It is the one that came with the server, or an internal server without a company CA."
                ),
                translate(
                    "Error",
                    "Ask the mail administrator for a certificate from a known issuer. Changes only this test:"
                    " compare the SHA-256 with the administrator and accept it.",
                ),
            )
        case ErrorCode.CERTIFICATE_WEAK:
            return Explanation(
                translate("Error", "The certificate of {subject} is too weak ({key})."),
                translate("Error", "Its key is too short or its signature outdated."),
                translate("Error", "Ask the mail administrator for a new certificate."),
            )
        case ErrorCode.CERTIFICATE_REVOKED:
            return Explanation(
                translate("Error", "The certificate of {subject} has been revoked."),
                translate("Error", "Its issuer has declared it invalid; the key may have been stolen."),
                translate("Error", "Do not log in. Tell the mail administrator."),
            )
        case ErrorCode.CERTIFICATE_OTHER:
            return Explanation(
                translate("Error", "The certificate of {subject} could not be verified ({platform})."),
                translate(
                    "Error", "It breaks a rule that this PC enforces; a phone system with older software may not mind."
                ),
                translate("Error", "Show the details in this log to the mail administrator."),
            )
        case ErrorCode.CERTIFICATE_CHANGED:
            return Explanation(
                translate("Error", "The server showed another certificate on the second connection."),
                translate("Error", "Several servers share this name, or somebody on the way has stepped in."),
                translate(
                    "Error", "Repeat the test; if it happens again, ask the mail administrator before you log in."
                ),
            )
        case _:
            assert_never(error)
