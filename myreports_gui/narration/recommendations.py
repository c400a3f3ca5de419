"""The recommendation of a survey in words: what to enter, why, and what that does not prove."""

from dataclasses import dataclass
from typing import assert_never

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import Reason, Recommendation
from myreports_gui.model.survey import LOGIN_MECHANISMS, Cell

from .facts import NAME_LIMIT
from .instructions import tell_saves
from .surveys import certificate_sentence, logins_word, unsecured_sentence
from .told import Told
from .verdicts import AID_NAMES, aid_sentence, headline
from .visible import visible
from .words import Translate, fields_in_force, listing, port_label, security_word, ssl_label, synchronize_label

CONSENTS = (ErrorCode.CONSENT_CLEARTEXT, ErrorCode.CONSENT_CERTIFICATE)


@dataclass(frozen=True, slots=True)
class RecommendationTold:
    """`headline`: in a few words; `why`: the reason with its §; `steps`: what to enter, a text for each save;
    `caveats`: what it means and does not prove, one sentence each.
    """

    headline: str
    why: str
    steps: tuple[str, ...]
    caveats: tuple[str, ...]


def tell_recommendation(
    recommendation: Recommendation, verdict: Verdict | None, blocked: Told | None, translate: Translate
) -> RecommendationTold:
    """`verdict`: of the test with exactly these values, None before it. `blocked`: why `blocked_by` does not do."""
    why = _why(recommendation, blocked, translate)
    if verdict is not None and not verdict.ok:
        why = _failed(verdict, translate).format(why=why, headline=headline(verdict, None, translate))
    return RecommendationTold(
        headline=_headline(recommendation, verdict, translate),
        why=why,
        steps=tell_saves(recommendation.saves, translate),
        caveats=tuple(_caveats(recommendation, verdict, translate)),
    )


def _headline(recommendation: Recommendation, verdict: Verdict | None, translate: Translate) -> str:
    cell = recommendation.cell
    if cell is None:
        return _nothing_headline(recommendation.reason, translate)
    stored = not recommendation.saves
    if verdict is None:
        template = (
            translate("Survey", "What is stored should work: port {port}, {security} (§{section}); not tested yet")
            if stored
            else translate("Survey", "These values should work: port {port}, {security} (§{section}); not tested yet")
        )
    elif verdict.ok:
        template = (
            translate("Survey", "What is stored works: port {port}, {security} (§{section})")
            if stored
            else translate("Survey", "Enter these values, they work: port {port}, {security} (§{section})")
        )
    elif verdict.error in CONSENTS:
        template = translate(
            "Survey", "Your consent is needed to finish the test: port {port}, {security} (§{section})"
        )
    else:
        template = translate(
            "Survey", "The best settings found do not work: {headline} (port {port}, {security}, §{section})"
        )
    return template.format(
        port=cell.port,
        security=security_word(cell.security, translate),
        section=recommendation.scenario,
        headline="" if verdict is None else headline(verdict, None, translate),
    )


def _nothing_headline(reason: Reason, translate: Translate) -> str:
    match reason:
        case Reason.NO_PORT_OPEN:
            return translate("Survey", "No working settings: no port is open")
        case Reason.OAUTH_ONLY:
            return translate("Survey", "No working settings: the server wants another kind of login")
        case Reason.LOGIN_NOT_OFFERED:
            return translate("Survey", "No working settings: no login is offered")
        case Reason.ANONYMOUS_NEEDS_FIRST_PORT:
            return translate("Survey", "No working settings: no scenario for sending without login on a chosen port")
        case _:
            return translate("Survey", "No working settings found")


def _why(recommendation: Recommendation, blocked: Told | None, translate: Translate) -> str:
    cell, blocked_by = recommendation.cell, recommendation.blocked_by
    unknown = translate("Word", "unknown")
    template = _reason(recommendation.reason, translate)
    return template.format(
        port=cell.port if cell else unknown,
        security=_protection(cell, translate) if cell else unknown,
        section=recommendation.scenario,
        blocked_port=blocked_by.port if blocked_by else unknown,
        blocked_security=_protection(blocked_by, translate) if blocked_by else unknown,
        message=blocked.message if blocked else "",
        cause=blocked.cause if blocked else "",
        advice=blocked.advice if blocked else "",
        offered=logins_word(blocked_by.auth_offered if blocked_by else (), translate),
        known=listing(LOGIN_MECHANISMS, translate),
        port_field=port_label(translate),
        ssl_field=ssl_label(translate),
        synchronize=synchronize_label(translate),
        user_field=fields_in_force(None, translate).user,
        password_field=fields_in_force(None, translate).password,
    ).strip()


def _protection(cell: Cell, translate: Translate) -> str:
    word = security_word(cell.security, translate)
    if cell.trusted is not False:
        return word
    return translate("Survey", "{security}, certificate not verified").format(security=word)


def _reason(reason: Reason, translate: Translate) -> str:  # noqa: C901, PLR0912 - one case a reason
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
            return translate("Survey", "None of the ports looked at can be reached from this PC. {message} {advice}")
        case Reason.OAUTH_ONLY:
            return translate(
                "Survey",
                "The server offers only logins that myReports is not known to speak ({offered}; known are {known})."
                " {advice}",
            )
        case Reason.LOGIN_NOT_OFFERED:
            return translate(
                "Survey",
                "A user name is given, so myReports would log in, but the server offers no login where myReports comes"
                " to. {cause} {advice}",
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


def _failed(verdict: Verdict, translate: Translate) -> str:
    if verdict.error in CONSENTS:
        return translate(
            "Survey",
            "{why} The test with exactly these values stopped before the password was sent ({headline}), so whether"
            " they work is not shown.",
        )
    return translate(
        "Survey",
        "{why} The test with exactly these values failed, though: {headline}. Nothing else was tried, because repeated"
        " logins can lock the account.",
    )


def _caveats(recommendation: Recommendation, verdict: Verdict | None, translate: Translate) -> list[str]:
    cell = recommendation.cell
    if cell is None:
        return []
    told = _about_cell(cell, translate) + _about_forwarding(recommendation, translate)
    if recommendation.plan is not None and not recommendation.plan.authentication:
        told.append(
            translate(
                "Survey",
                "Without login the server judges by address and may treat the phone system differently from this PC.",
            )
        )
    if verdict is not None and verdict.provisional:
        told.append(
            translate(
                "Survey",
                "Port {ports} did not answer this PC and comes earlier in the order of myReports: if it answers the"
                " phone system, myReports uses it instead.",
            ).format(ports=listing([str(port) for port in verdict.undecided], translate))
        )
    if verdict is not None:
        told += [aid_sentence(name, translate) for name in AID_NAMES if name in verdict.aids]
    if verdict is not None and not verdict.ok and recommendation.others:
        others = [
            translate("Survey", "{port} with {security}").format(
                port=other.port, security=_protection(other, translate)
            )
            for other in recommendation.others
        ]
        told.append(
            translate("Survey", "These ports came as far and were not tried: {others}.").format(
                others=listing(others, translate)
            )
        )
    told.append(_sender_truth(recommendation, translate))
    return told


def _about_cell(cell: Cell, translate: Translate) -> list[str]:
    told = [unsecured_sentence(translate)] if cell.security is Security.NONE else []
    if cell.trusted is False:
        told += [text for text in (certificate_sentence(cell, translate),) if text]
        told.append(
            translate(
                "Survey",
                "Whether the phone system accepts a certificate that does not verify is not known; the HowTo is silent"
                " on it. Ask the mail administrator for one that verifies.",
            )
        )
    return told


def _about_forwarding(recommendation: Recommendation, translate: Translate) -> list[str]:
    if recommendation.reason is Reason.FORWARDING_SERVES_ANOTHER:
        return [
            translate(
                "Survey",
                "The order matters (§4.4): unmark “{synchronize}” and save E-MAIL Setup before E-mail Forwarding gets"
                " other values; otherwise myReports imports those.",
            ).format(synchronize=synchronize_label(translate))
        ]
    if recommendation.scenario in ("4.1", "4.2") and recommendation.saves:
        return [
            translate(
                "Survey",
                "E-mail Forwarding also serves the phone system's own e-mail (fax, voicemail), which then uses this"
                " server, too. If it must keep another server, two steps are needed (§4.4).",
            )
        ]
    return []


def _sender_truth(recommendation: Recommendation, translate: Translate) -> str:
    sender = recommendation.plan.from_address if recommendation.plan is not None else ""
    return translate(
        "Survey",
        "A passed test does not prove that {sender} may send: some servers check the sender only when a message"
        " arrives. Send the sample report, that is the proof.",
    ).format(sender=visible(sender, NAME_LIMIT) or translate("Word", "unknown"))
