"""Find Working Settings in words: a cell of the matrix at a glance and in full."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import CertificateShown, Login, Step
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage, Status
from myreports_gui.model.survey import Cell

from .errors import explain
from .facts import NAME_LIMIT, certificate_facts
from .told import Told
from .visible import visible
from .words import MARKS, Translate, listing, security_word

_OAUTH: Final = ("XOAUTH2", "OAUTHBEARER")
_NO_STARTTLS: Final = (ErrorCode.STARTTLS_NOT_OFFERED, ErrorCode.STARTTLS_NOT_SUPPORTED)


class CellTold(Struct, frozen=True):
    """A cell. `word`: one to three words; `mark` and `status`: how good that is; `logins`: the mechanisms offered,
    `certificate`: its verdict, both "" where nothing is known; `sentences`: all that in full.
    """

    word: str
    mark: str
    status: Status
    logins: str
    certificate: str
    sentences: tuple[str, ...]


def step_of(cell: Cell) -> Step | None:
    """The step that settled why a cell does not work; None where it works."""
    if cell.step is not None or cell.error is None:
        return cell.step
    detail = Login(user="", mechanism=None, offered=cell.auth_offered) if cell.failed_stage is None else None
    return Step(
        stage=cell.failed_stage or Stage.AUTH,
        status=Status.FAILED,
        port=cell.port,
        security=cell.security,
        error=cell.error,
        detail=detail,
    )


def waits_for_tls(cell: Cell) -> bool:
    """The port says nothing in plain text because it speaks TLS from the first byte."""
    return cell.error is ErrorCode.NO_GREETING and cell.step is not None and cell.step.detail is None


def tell_cell(cell: Cell, failure: Told | None, translate: Translate) -> CellTold:
    """`failure`: the step of `step_of` in words."""
    status = _status(cell)
    told = [_place(cell, translate)]
    if cell.works:
        told.append(translate("Survey", "All is ready for the next step; no password was sent."))
    elif waits_for_tls(cell):
        told.append(translate("Survey", "This port greets nobody in plain text: it waits for SSL (implicit TLS)."))
    elif failure is not None:
        told += [text for text in (failure.message, failure.cause, failure.advice) if text]
        if failure.server and failure.server not in failure.message:
            told.append(translate("Survey", "The server's own words: {server}").format(server=failure.server))
    told += _logins(cell, translate)
    told += _certificate(cell, translate)
    if cell.works and cell.security is Security.NONE:
        told.append(unsecured_sentence(translate))
    return CellTold(
        word=_word(cell, translate),
        mark=MARKS[status],
        status=status,
        logins=_login_words(cell, translate),
        certificate=_certificate_words(cell, translate),
        sentences=tuple(told),
    )


def unsecured_sentence(translate: Translate) -> str:
    return translate(
        "Survey",
        "Unsecured means that anybody on the way can read and change the reports and, where myReports logs in, read the"
        " password. myReports sends both without asking.",
    )


def certificate_sentence(cell: Cell, translate: Translate) -> str:
    """Why the certificate does not verify; "" where it does or there is none."""
    certificate = cell.certificate
    if certificate is None or certificate.problem is None:
        return ""
    message = explain(ErrorCode(f"certificate-{certificate.problem}"), translate).message
    facts = certificate_facts(certificate, translate)
    return message.format_map({**facts, "host": translate("Word", "the server")})


def logins_word(mechanisms: Sequence[str], translate: Translate) -> str:
    """The mechanisms a server offers; their names are the server's and untrusted."""
    names = [visible(name, NAME_LIMIT) for name in mechanisms]
    return visible(listing(names, translate)) or translate("Word", "none")


def _status(cell: Cell) -> Status:
    if cell.works:
        return Status.WARNING if cell.security is Security.NONE or cell.trusted is False else Status.OK
    plain = cell.security is Security.SSL and cell.error is ErrorCode.TLS_NOT_SPOKEN
    needless = not cell.open or plain or waits_for_tls(cell) or cell.error in _NO_STARTTLS
    return Status.SKIPPED if needless else Status.FAILED


def _place(cell: Cell, translate: Translate) -> str:
    return translate("Survey", "Port {port}, {security}.").format(
        port=cell.port, security=security_word(cell.security, translate)
    )


def _logins(cell: Cell, translate: Translate) -> list[str]:
    if not cell.open or cell.failed_stage is not None:
        return []
    if not cell.auth_offered:
        return [translate("Survey", "No login is offered here.")]
    template = (
        translate("Survey", "Logins offered without TLS: {logins}.")
        if cell.security is Security.NONE
        else translate("Survey", "Logins offered after TLS: {logins}.")
    )
    return [template.format(logins=logins_word(cell.auth_offered, translate))]


def _login_words(cell: Cell, translate: Translate) -> str:
    return logins_word(cell.auth_offered, translate) if cell.auth_offered else ""


def _certificate_words(cell: Cell, translate: Translate) -> str:
    if cell.trusted is None:
        return ""
    if cell.trusted:
        return translate("Survey", "certificate verified")
    return translate("Survey", "certificate unverified")


def _certificate(cell: Cell, translate: Translate) -> list[str]:
    if cell.certificate is None:
        return []
    if cell.trusted:
        return [
            translate("Survey", "The certificate is verified: issued by {issuer}, valid until {not_after}.").format_map(
                certificate_facts(cell.certificate, translate)
            )
        ]
    told = certificate_sentence(cell, translate)
    shown = isinstance(cell.step.detail if cell.step else None, CertificateShown)
    return [told] if told and not shown else []


def _word(cell: Cell, translate: Translate) -> str:
    if cell.works and cell.security is Security.NONE:
        return translate("Survey", "works, unsecured")
    if cell.works:
        return translate("Survey", "works, not verified") if cell.trusted is False else translate("Survey", "works")
    if waits_for_tls(cell):
        return translate("Survey", "SSL only")
    return _error_word(cell, translate) or _stage_word(cell, translate)


def _error_word(cell: Cell, translate: Translate) -> str:
    match cell.error:
        case ErrorCode.CONNECT_REFUSED:
            return translate("Survey", "closed")
        case ErrorCode.CONNECT_TIMEOUT:
            return translate("Survey", "silent")
        case ErrorCode.CONNECT_UNREACHABLE:
            return translate("Survey", "unreachable")
        case ErrorCode.TEST_TIMEOUT:
            return translate("Survey", "out of time")
        case ErrorCode.NO_GREETING:
            return translate("Survey", "no greeting")
        case ErrorCode.TLS_NOT_SPOKEN if cell.security is Security.SSL:
            return translate("Survey", "no SSL")
        case ErrorCode.STARTTLS_NOT_OFFERED | ErrorCode.STARTTLS_NOT_SUPPORTED:
            return translate("Survey", "no STARTTLS")
        case ErrorCode.AUTH_NOT_OFFERED:
            return translate("Survey", "no login")
        case ErrorCode.AUTH_NO_COMMON_MECHANISM:
            oauth = any(name in _OAUTH for name in cell.auth_offered)
            return translate("Survey", "OAuth only") if oauth else translate("Survey", "unknown login")
        case ErrorCode.RELAYING_DENIED:
            return translate("Survey", "no relaying")
        case _:
            return ""


def _stage_word(cell: Cell, translate: Translate) -> str:
    match cell.failed_stage:
        case Stage.CONNECT:
            return translate("Survey", "no connection")
        case Stage.GREETING:
            return translate("Survey", "greeting failed")
        case Stage.EHLO:
            return translate("Survey", "EHLO failed")
        case Stage.STARTTLS:
            return translate("Survey", "STARTTLS failed")
        case Stage.TLS:
            return translate("Survey", "TLS failed")
        case Stage.CERTIFICATE:
            return translate("Survey", "certificate changed")
        case Stage.SENDER:
            return translate("Survey", "sender refused")
        case Stage.RECIPIENT:
            return translate("Survey", "recipient refused")
        case _:
            return translate("Survey", "failed")
