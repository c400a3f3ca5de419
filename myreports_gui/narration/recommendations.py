"""The recommendation of a survey in words: what to enter, why, and what that does not prove."""

from msgspec import Struct

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.ranking import Reason, Recommendation
from myreports_gui.model.survey import LOGIN_MECHANISMS, Cell

from .facts import NAME_LIMIT
from .instructions import tell_saves
from .reasons import reason_template
from .surveys import certificate_sentence, logins_word, unsecured_sentence
from .told import Told
from .verdicts import headline
from .visible import visible
from .words import Translate, listing, own_fields, port_label, security_word, ssl_label, synchronize_label

CONSENTS = (ErrorCode.CONSENT_CLEARTEXT, ErrorCode.CONSENT_CERTIFICATE)


class RecommendationTold(Struct, frozen=True):
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
    port, security = cell.port, cell.security
    if verdict is not None and verdict.ok:  # the test knows better than the survey, which is some seconds older
        port, security = verdict.port or port, verdict.security or security
    return template.format(
        port=port,
        security=security_word(security, translate),
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
    unknown, own = translate("Word", "unknown"), own_fields(translate)
    template = reason_template(recommendation.reason, translate)
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
        host_field=own.host,
        user_field=own.user,
        password_field=own.password,
    ).strip()


def _protection(cell: Cell, translate: Translate) -> str:
    """A kind of security inside a sentence."""
    if cell.security is Security.NONE:
        return translate("Survey", "no protection at all")
    word = security_word(cell.security, translate)
    if cell.trusted is not False:
        return word
    return translate("Survey", "{security} (certificate not verified)").format(security=word)


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
    if verdict is None or verdict.ok:
        told.append(_sender_truth(recommendation, translate))
    elif recommendation.others:
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
