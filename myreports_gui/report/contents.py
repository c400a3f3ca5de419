"""What the PDF, the text and the HTML of a sample report say, each in its own way."""

import unicodedata
from datetime import datetime
from typing import Final, assert_never

from msgspec import Struct

from myreports_gui.model.events import Certificate, Verdict
from myreports_gui.model.plan import Plan, Security

from .facts import ReportFacts, Translate

PRODUCT: Final = "myReports E-mail Configurator"
LONGEST_VALUE: Final = 254
"""Characters of a name or value that are shown: every address and host is whole. The PDF cuts by width."""

_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS: Final = "\u200c\u200d"  # spelling in some scripts


class Row(Struct, frozen=True):
    label: str
    value: str


class Section(Struct, frozen=True):
    heading: str
    rows: tuple[Row, ...]


class Day(Struct, frozen=True):
    """Made-up calls of one day."""

    name: str
    answered: int
    missed: int

    @property
    def calls(self) -> int:
        return self.answered + self.missed


class Week(Struct, frozen=True):
    heading: str
    note: str
    day: str
    calls: str
    answered: str
    missed: str
    total: str
    days: tuple[Day, ...]

    @property
    def sum(self) -> Day:
        return Day(self.total, sum(day.answered for day in self.days), sum(day.missed for day in self.days))


class Contents(Struct, frozen=True):
    """`site` "" where there is no name. `connection` None: no test result is shown."""

    title: str
    site: str
    made: str
    intro: str
    plan: Section
    connection: Section | None
    week: Week
    footer: str

    @property
    def sections(self) -> tuple[Section, ...]:
        return (self.plan,) if self.connection is None else (self.plan, self.connection)


def contents_of(facts: ReportFacts, translate: Translate) -> Contents:
    return Contents(
        title=translate("Report", "Sample report"),
        site=plain(facts.site),
        made=moment(facts.when, translate),
        intro=translate(
            "Report",
            "This report was made to try the e-mail settings of myReports. It comes from a PC and not from the phone"
            " system, whose address, certificates and TLS version may differ.",
        ),
        plan=_plan(facts.plan, translate),
        connection=None if facts.verdict is None else _connection(facts.verdict, translate),
        week=_week(translate),
        footer=translate("Report", "{product} {version}").format(product=PRODUCT, version=plain(facts.version)),
    )


def moment(when: datetime, translate: Translate) -> str:
    """Date, time and distance to UTC: "2026-11-23, 09:41:02 (UTC+01:00)"."""
    return translate("Report", "{date}, {time} (UTC{offset})").format(
        date=when.date().isoformat(),
        time=when.time().isoformat("seconds"),
        offset=when.isoformat("T", "seconds")[19:] or "+00:00",
    )


def plain(text: str, limit: int = LONGEST_VALUE) -> str:
    """On one line, cut, with every character that hides or reorders others shown as its code point.

    A certificate's names are whatever its owner wrote into them.
    """
    shown = "".join(_plain(char) for char in text[: limit + 1])
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def _plain(char: str) -> str:
    if unicodedata.category(char) in _HIDDEN and char not in _JOINERS:
        return f"⟨U+{ord(char):04X}⟩"
    return char


def _plan(plan: Plan, translate: Translate) -> Section:
    rows = [
        Row(translate("Report", "Mail server"), plain(plan.host or translate("Report", "none"))),
        Row(translate("Report", "Port"), plain(_ports(plan, translate))),
        Row(
            translate("Report", "Security"),
            translate("Report", "TLS (STARTTLS), else SSL, else unsecured")
            if plan.fallback
            else translate("Report", "SSL only (implicit TLS), no fallback"),
        ),
        Row(
            translate("Report", "Login"),
            translate("Report", "with user name and password")
            if plan.authentication
            else translate("Report", "none, since there is no user name"),
        ),
        Row(translate("Report", "Sender"), plain(plan.from_address or translate("Report", "none"))),
        Row(
            translate("Report", "Settings from"),
            translate("Report", "E-mail Forwarding, by synchronization")
            if plan.source == "imported"
            else translate("Report", "E-MAIL Setup, own values"),
        ),
        Row(translate("Report", "HowTo"), ", ".join(f"§{section}" for section in plan.sections)),
    ]
    return Section(translate("Report", "What myReports will do"), tuple(rows))


def _ports(plan: Plan, translate: Translate) -> str:
    if len(plan.ports) == 1:
        return translate("Report", "{port} only").format(port=plan.ports[0])
    return translate("Report", "{ports}, the first open one").format(ports=" → ".join(map(str, plan.ports)))


def _connection(verdict: Verdict, translate: Translate) -> Section:
    rows = [Row(translate("Report", "Result"), _result(verdict, translate))]
    if verdict.port is not None:
        rows.append(Row(translate("Report", "Port"), str(verdict.port)))
    if verdict.security is not None:
        rows.append(Row(translate("Report", "Security"), _security(verdict.security, translate)))
    if verdict.tls_version is not None:
        rows.append(Row(translate("Report", "TLS version"), plain(verdict.tls_version)))
    if verdict.cipher is not None:
        rows.append(Row(translate("Report", "Cipher"), plain(verdict.cipher)))
    if verdict.certificate is not None:
        rows += _certificate(verdict.certificate, translate)
    if verdict.authenticated:
        rows.append(Row(translate("Report", "Login"), translate("Report", "accepted")))
    if verdict.aids:
        needed = translate("Report", "not shown for the phone system: {aids}").format(
            aids=", ".join(_aid(aid, translate) for aid in verdict.aids)
        )
        rows.append(Row(translate("Report", "Test aids"), plain(needed)))
    return Section(translate("Report", "Connection test"), tuple(rows))


def _result(verdict: Verdict, translate: Translate) -> str:
    if not verdict.ok:
        return translate("Report", "failed ({code})").format(code=verdict.error or verdict.failed_stage or "?")
    if verdict.provisional:
        undecided = ", ".join(map(str, verdict.undecided))
        return plain(translate("Report", "passed; provisional, no answer yet on {ports}").format(ports=undecided))
    return translate("Report", "passed")


def _security(security: Security, translate: Translate) -> str:
    match security:
        case Security.STARTTLS:
            return translate("Report", "TLS (STARTTLS)")
        case Security.SSL:
            return translate("Report", "SSL (implicit TLS)")
        case Security.NONE:
            return translate("Report", "unsecured")
        case _:
            assert_never(security)


def _certificate(certificate: Certificate, translate: Translate) -> list[Row]:
    if certificate.trusted:
        trust = translate("Report", "verified on this PC")
    elif certificate.accepted:
        trust = translate("Report", "not verified ({problem}), accepted by the technician")
    else:
        trust = translate("Report", "not verified ({problem})")
    return [
        Row(translate("Report", "Certificate"), plain(certificate.subject)),
        Row(translate("Report", "Issuer"), plain(certificate.issuer)),
        Row(
            translate("Report", "Valid"),
            translate("Report", "{first} to {last}").format(
                first=certificate.not_before.date().isoformat(), last=certificate.not_after.date().isoformat()
            ),
        ),
        Row(translate("Report", "Trust"), trust.format(problem=certificate.problem or "?")),
    ]


def _aid(aid: str, translate: Translate) -> str:
    words = {
        "ports": translate("Report", "port order"),
        "ssl-ports": translate("Report", "SSL port order"),
        "ehlo-name": translate("Report", "EHLO name"),
        "ca-file": translate("Report", "CA file"),
        "pin": translate("Report", "pinned certificate"),
        "certificate-consent": translate("Report", "unverified certificate"),
        "cleartext-consent": translate("Report", "unprotected login"),
        "utf8-login": translate("Report", "UTF-8 login"),
    }
    return words.get(aid, aid)


def _week(translate: Translate) -> Week:
    return Week(
        heading=translate("Report", "Calls per day"),
        note=translate("Report", "A sample week with made-up figures: no calls of this phone system are shown."),
        day=translate("Report", "Day"),
        calls=translate("Report", "Calls"),
        answered=translate("Report", "Answered"),
        missed=translate("Report", "Missed"),
        total=translate("Report", "Week"),
        days=(
            Day(translate("Report", "Monday"), 118, 14),
            Day(translate("Report", "Tuesday"), 131, 9),
            Day(translate("Report", "Wednesday"), 104, 11),
            Day(translate("Report", "Thursday"), 126, 17),
            Day(translate("Report", "Friday"), 92, 8),
            Day(translate("Report", "Saturday"), 27, 6),
            Day(translate("Report", "Sunday"), 5, 2),
        ),
    )
