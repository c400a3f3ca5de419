"""Why a survey recommends what it does, or why it recommends nothing."""

from typing import assert_never

from myreports_gui.model.ranking import Reason

from .words import Translate


def reason_template(reason: Reason, translate: Translate) -> str:  # noqa: C901, PLR0912 - one case a reason
    """The sentences for `reason`; their placeholders are filled in `recommendations`."""
    match reason:
        case Reason.ALREADY_RIGHT:
            return translate(
                "Survey",
                "What is stored now leads myReports to port {port}, {security}, and that is as good as it gets here"
                " (§{section}).",
            )
        case Reason.FIRST_OPEN_PORT_WORKS:
            return translate(
                "Survey",
                "Port {port} is the first open one that myReports tries by itself, and it works there with {security},"
                " so the own values in E-MAIL Setup are enough (§{section}).",
            )
        case Reason.FIRST_OPEN_PORT_FAILS:
            return translate(
                "Survey",
                "By itself myReports would use port {blocked_port}, the first open one (§3.1), and fail there:"
                " {message} Port {port} works with {security}, so it is given in E-mail Forwarding and imported"
                " (§{section}).",
            )
        case Reason.FIRST_OPEN_PORT_WEAKER:
            return translate(
                "Survey",
                "By itself myReports would use port {blocked_port} with less protection ({blocked_security}, §3.1)."
                " Port {port} works with {security}, so it is given in E-mail Forwarding and imported (§{section}).",
            )
        case Reason.CUSTOM_PORT:
            return translate(
                "Survey",
                "None of the ports that myReports tries by itself is open (§3.1). Port {port} works with {security}, so"
                " it is given in E-mail Forwarding and imported (§{section}).",
            )
        case Reason.RETAINED_FITS:
            return translate(
                "Survey",
                "myReports still keeps a port or SSL flag from an earlier synchronization; it leads to port {port},"
                " {security}, and that works, so the own values in E-MAIL Setup are enough (§{section}, step 2).",
            )
        case Reason.RETAINED_IN_THE_WAY:
            return translate(
                "Survey",
                "myReports still keeps a port or SSL flag from an earlier synchronization, and that is in the way. Only"
                " another synchronization, with “{port_field}” empty and “{ssl_field}” unmarked, resets it"
                " (§{section}); then the own values reach port {port} with {security}.",
            )
        case Reason.FORWARDING_SERVES_ANOTHER:
            return translate(
                "Survey",
                "Port {port} works with {security} and can only be given in E-mail Forwarding, which the phone system"
                " needs for another server or account. So it takes two steps: myReports imports first, then E-mail"
                " Forwarding gets the phone system's own values back (§{section}).",
            )
        case Reason.NO_PORT_OPEN:
            return translate(
                "Survey",
                "None of the ports looked at can be reached from this PC. {message} Check “{host_field}”; then ask the"
                " network administrator whether a firewall is in between, or the mail administrator which port the"
                " server uses, enter that as “{port_field}” and search again.",
            )
        case Reason.OAUTH_ONLY:
            return translate(
                "Survey",
                "The server offers only logins that myReports is not known to speak ({offered}; known are {known})."
                " {advice}",
            )
        case Reason.LOGIN_NOT_OFFERED:
            return translate(
                "Survey",
                "A user name is given, so myReports would log in, but the server offers no login on any port where"
                " myReports comes to. If it takes mail without login, empty “{user_field}” and “{password_field}” and"
                " search again; otherwise ask the mail administrator for a port with login.",
            )
        case Reason.ANONYMOUS_NEEDS_FIRST_PORT:
            return translate(
                "Survey",
                "The server takes mail without login, but not on the port that myReports comes to by itself (§3.1). A"
                " port can only be imported, and an import wants user name and password (§3.2): there is no scenario"
                " for that. Ask the mail administrator for a login, or to take mail without login on port 25.",
            )
        case Reason.NOTHING_WORKS:
            return translate(
                "Survey",
                "No port leads as far as the login or the recipient. The furthest was port {blocked_port}: {message}"
                " {cause} {advice}",
            )
        case _:
            assert_never(reason)
