"""What the practice server plays, told to the person who chooses it."""

from collections.abc import Mapping
from typing import assert_never

from myreports_gui.practice.errors import PracticeErrorCode
from myreports_gui.practice.scenarios import Scenario

from .words import Translate, listing


def tell_scenario(scenario: Scenario, translate: Translate) -> str:  # noqa: C901, PLR0912 - one case a scenario
    """One sentence: what is wrong with the server, as its administrator would say it."""
    match scenario:
        case Scenario.ALL_GOOD:
            return translate("Practice", "Everything works: all ports are open and encrypted.")
        case Scenario.STARTTLS_587_ONLY:
            return translate("Practice", "Only port 587 is open, with TLS (STARTTLS).")
        case Scenario.SSL_465_ONLY:
            return translate("Practice", "Only port 465 is open, with SSL (implicit TLS).")
        case Scenario.NO_ENCRYPTION:
            return translate("Practice", "The server knows no encryption at all.")
        case Scenario.PORT_25_SILENT:
            return translate("Practice", "A firewall swallows connections to port 25; the other ports work.")
        case Scenario.ALL_PORTS_SILENT:
            return translate("Practice", "A firewall swallows connections to every port.")
        case Scenario.EXPIRED_CERTIFICATE:
            return translate("Practice", "The server's certificate has expired.")
        case Scenario.WRONG_HOSTNAME:
            return translate("Practice", "The server's certificate is for another name.")
        case Scenario.SELF_SIGNED:
            return translate("Practice", "The server made its certificate itself.")
        case Scenario.OLD_TLS:
            return translate("Practice", "The server knows only outdated TLS versions.")
        case Scenario.LOGIN_REJECTED:
            return translate("Practice", "The server refuses user name and password.")
        case Scenario.MICROSOFT_365_AUTH_DISABLED:
            return translate("Practice", "Microsoft 365 with login for sending (SMTP AUTH) switched off.")
        case Scenario.GMAIL_APP_PASSWORD:
            return translate("Practice", "Gmail that demands an app password.")
        case Scenario.NO_AUTH_OFFERED:
            return translate("Practice", "The server offers no login.")
        case Scenario.SENDER_NOT_ALLOWED:
            return translate("Practice", "The login may not send under this sender address.")
        case Scenario.RELAY_DENIED:
            return translate("Practice", "The server does not pass mail on to other domains.")
        case Scenario.GREYLISTED:
            return translate("Practice", "The server puts off unknown senders for a while (greylisting).")
        case Scenario.TARPIT:
            return translate("Practice", "The server greets very slowly on purpose.")
        case Scenario.DROPS_CONNECTION:
            return translate("Practice", "The server hangs up in the middle of the conversation.")
        case Scenario.FULL_MAILBOX:
            return translate("Practice", "The recipient's mailbox is full.")
        case _:
            assert_never(scenario)


def tell_practice_ports(ports: Mapping[int, int], translate: Translate) -> str:
    """Which unprivileged port stands for which real one: "25 → 50025 (practice)"."""
    shown = [
        translate("Practice", "{port} → {real} (practice)").format(port=port, real=real)
        for port, real in sorted(ports.items())
    ]
    return listing(shown, translate)


def tell_practice_error(code: PracticeErrorCode, translate: Translate) -> str:
    match code:
        case PracticeErrorCode.ALREADY_RUNNING:
            return translate("Practice", "The practice server is running already.")
        case PracticeErrorCode.NOT_RUNNING:
            return translate("Practice", "The practice server is not running: start it from the Practice menu.")
        case PracticeErrorCode.PORT_UNAVAILABLE:
            return translate(
                "Practice", "The practice server found no free port on this PC: close other programs and try again."
            )
        case PracticeErrorCode.TLS_UNAVAILABLE:
            return translate("Practice", "This PC's TLS library cannot play this scenario: choose another one.")
        case PracticeErrorCode.FAILED:
            return translate("Practice", "The practice server stopped because of a fault: start it again.")
        case _:
            assert_never(code)
