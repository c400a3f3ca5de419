"""What to do about a failed step: the rows of `resources/advice.csv` and which of them fits. No I/O."""

import csv
import io
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from msgspec import Struct

from .errors import ErrorCode
from .events import Certificate, CertificateShown, Detail, Login, PlatformError, Reply, Step
from .plan import Security
from .stages import Stage, Status

CONTEXT: Final = "Advice"
"""The translation context of `AdviceRow.cause` and `AdviceRow.advice`."""

LONGEST_MATCHED: Final = 2000
"""Characters of a server's text that are looked at; a hostile server may send any amount."""

_COLUMNS: Final = (
    "key", "reply_code", "enhanced_code", "pattern", "stage", "provider", "cause", "advice", "confidence",
)  # fmt: skip
_KEY: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_REPLY_CODE: Final = re.compile(r"[2-5][0-9.x]{2}")
_ENHANCED: Final = re.compile(r"[245x]\.(\d{1,3}|x)\.(\d{1,3}|x)")
_VERIFY: Final = re.compile(r"\bverify (\d{1,3})\b")
_ENHANCED_AT_LINE_START: Final = re.compile(r"^[245]\.\d{1,3}\.\d{1,3}\s+", re.MULTILINE)


class Confidence(StrEnum):
    """Whether the provider or product documents the behaviour, or nobody has checked it."""

    DOCUMENTED = "documented"
    UNCHECKED = "unchecked"


class AdviceRow(Struct, frozen=True, kw_only=True):
    """One row of the table. `cause` and `advice` are English source texts of the translation context `CONTEXT`.

    `reply_codes` empty: the row is about a client-side error. `enhanced`: enhanced codes or, there,
    OpenSSL's "verify 62"; an empty alternative means that none was given, no alternatives at all that it does not
    matter. `stages` empty: any. `pattern` empty: any text, which makes the row a last resort.
    """

    key: str
    reply_codes: tuple[str, ...]
    enhanced: tuple[str, ...]
    pattern: str
    provider: str
    cause: str
    advice: str
    confidence: Confidence
    stages: tuple[Stage, ...] = ()

    @property
    def client(self) -> bool:
        return not self.reply_codes

    @property
    def last_resort(self) -> bool:
        return not self.pattern


class AdviceTableError(ValueError):
    """The table cannot be used. `line` counts from 1, the heading included."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(f"advice table, line {line}: {problem}")
        self.line = line


class AdviceTable:
    """The rows in file order; the first that fits wins."""

    def __init__(self, rows: Iterable[AdviceRow]) -> None:
        self.rows = tuple(rows)
        self._patterns: dict[str, re.Pattern[str]] = {}

    def match_reply(self, reply: Reply, stage: Stage) -> AdviceRow | None:
        """The row for a server's reply, looked for in its code, its enhanced code and its text on one line."""
        text = _on_one_line(reply.text)
        code = f"{reply.code:03d}"
        for row in self.rows:
            if (
                not row.client
                and any(_reply_code_fits(alternative, code) for alternative in row.reply_codes)
                and _enhanced_fits(row.enhanced, reply.enhanced or "")
                and (not row.stages or stage in row.stages)
                and self._pattern(row).search(text)
            ):
                return row
        return None

    def match_client(
        self,
        error: ErrorCode,
        detail: Detail | None = None,
        *,
        port: int | None = None,
        security: Security | None = None,
        certificate: Certificate | None = None,
    ) -> AdviceRow | None:
        """The row for an error found on this side, looked for in `client_subject` of the same facts."""
        subject = client_subject(error, detail, port=port, security=security, certificate=certificate)
        found = _VERIFY.search(subject)
        verify = found[0] if found else ""
        for row in self.rows:
            if row.client and _enhanced_fits(row.enhanced, verify) and self._pattern(row).search(subject):
                return row
        return None

    def advice_for(self, step: Step, certificate: Certificate | None = None) -> AdviceRow | None:
        """The row for a finished step; None where all is well. `certificate`: the one shown, if not in the step.

        A refusal in the server's own words comes first, then the error found on this side, then the last resorts.
        A greeting is looked at even when it was accepted, because a firewall may have masked it.
        """
        error = step.error or _certificate_error(step)
        if step.status is Status.OK or (step.status is Status.SKIPPED and error is None):
            return self.match_reply(step.reply, step.stage) if step.reply and step.stage is Stage.GREETING else None
        refusal: AdviceRow | None = None
        if step.reply is not None and error not in _OUTRANK_THE_REPLY:
            refusal = self.match_reply(step.reply, step.stage)
            later = step.reply.code < 500 and error in _SAID_BY_LATER
            if refusal is not None and (later or not refusal.last_resort):
                return refusal
        if error is None:
            return refusal
        own = self.match_client(error, step.detail, port=step.port, security=step.security, certificate=certificate)
        return own or refusal

    def _pattern(self, row: AdviceRow) -> re.Pattern[str]:
        """Compiled when first wanted: a good test needs hardly one of them, and all together take longer than it."""
        pattern = self._patterns.get(row.pattern)
        if pattern is None:
            pattern = self._patterns[row.pattern] = re.compile(row.pattern, re.IGNORECASE)
        return pattern


_OUTRANK_THE_REPLY: Final = frozenset(
    {
        ErrorCode.STARTTLS_NOT_OFFERED,
        ErrorCode.STARTTLS_NOT_SUPPORTED,
        ErrorCode.STARTTLS_INJECTION,
        ErrorCode.AUTH_NOT_OFFERED,
        ErrorCode.AUTH_NO_COMMON_MECHANISM,
        ErrorCode.AUTH_BAD_CHALLENGE,
        ErrorCode.MALFORMED_REPLY,
        ErrorCode.UNEXPECTED_REPLY,
    }
)
"""Errors that are no refusal, whatever reply stands beside them."""

_SAID_BY_LATER: Final = frozenset(
    {
        ErrorCode.GREETING_REFUSED,
        ErrorCode.EHLO_REFUSED,
        ErrorCode.SENDER_REFUSED,
        ErrorCode.RECIPIENT_REFUSED,
        ErrorCode.ALL_RECIPIENTS_REFUSED,
        ErrorCode.SOME_RECIPIENTS_REFUSED,
        ErrorCode.DATA_REFUSED,
    }
)
"""Errors about a value that may be right after all if the server refused it only for now (4yz)."""


def client_subject(
    error: ErrorCode,
    detail: Detail | None = None,
    *,
    port: int | None = None,
    security: Security | None = None,
    certificate: Certificate | None = None,
) -> str:
    """What the patterns of client rows are matched against: `ERROR[:PORT][ SECURITY][ WORDS]`.

    WORDS are the platform's: the name of a `PlatformError` and what was seen instead, a certificate's platform code
    ("verify 62: Hostname mismatch"), the mechanisms a server offers, "utf8-login" where the user name is not ASCII.
    Examples: "connect-timeout:25", "tls-not-spoken:587 ssl WRONG_VERSION_NUMBER", "certificate-name:465 ssl verify 62".
    """
    words = [f"{error}:{port}" if port is not None else str(error)]
    if security is not None:
        words.append(security)
    match detail:
        case PlatformError(name=name, seen=seen):
            words += [name, seen]
        case CertificateShown(certificate=shown):
            certificate = shown
        case Login(user=user, offered=offered):
            words += [*offered, "" if user.isascii() else "utf8-login"]
        case _:
            pass
    if certificate is not None and error.startswith("certificate-"):
        words.append(certificate.platform_code or "")
    return _on_one_line(" ".join(word for word in words if word))


def parse(text: str, *, check_patterns: bool = True) -> AdviceTable:
    """The table from its CSV text. Raises AdviceTableError, which names the line, where it cannot be used.

    `check_patterns` False: for a table that was checked before; a bad pattern then raises re.error when first used.
    """
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    rows: list[AdviceRow] = []
    lines: dict[str, int] = {}
    try:
        if tuple(next(reader, ())) != _COLUMNS:
            raise AdviceTableError(1, f"the heading must be {','.join(_COLUMNS)}")
        for cells in reader:
            row = _row(cells, reader.line_num, check_pattern=check_patterns)
            if row.key in lines:
                raise AdviceTableError(reader.line_num, f"key {row.key!r} is already used in line {lines[row.key]}")
            lines[row.key] = reader.line_num
            rows.append(row)
    except csv.Error as error:
        raise AdviceTableError(reader.line_num, str(error)) from error
    return AdviceTable(rows)


def _row(cells: list[str], line: int, *, check_pattern: bool) -> AdviceRow:
    if len(cells) != len(_COLUMNS):
        raise AdviceTableError(line, f"{len(cells)} cells instead of {len(_COLUMNS)}")
    key, reply_code, enhanced_code, pattern, stage, provider, cause, advice, confidence = cells
    client = provider.startswith("client")
    reply_codes = tuple(reply_code.split("|")) if reply_code else ()
    enhanced = tuple(enhanced_code.split("|")) if enhanced_code else ()
    code_form = _VERIFY if client else _ENHANCED
    problem = ""
    if not _KEY.fullmatch(key):
        problem = f"key {key!r} is not kebab-case"
    elif client is bool(reply_codes):
        problem = "rows for client-side errors have no reply code, all others have one"
    elif client and not pattern:
        problem = "a row for client-side errors needs a pattern"
    elif bad := [code for code in reply_codes if not _REPLY_CODE.fullmatch(code)]:
        problem = f"reply code {bad[0]!r}"
    elif bad := [code for code in enhanced if code and not code_form.fullmatch(code)]:
        problem = f"enhanced code {bad[0]!r}"
    elif not (provider and cause and advice):
        problem = "provider, cause and advice must not be empty"
    if problem:
        raise AdviceTableError(line, problem)
    try:
        if check_pattern:
            re.compile(pattern)
        stages = tuple(Stage(name) for name in stage.split("|")) if stage else ()
        return AdviceRow(
            key=key,
            reply_codes=reply_codes,
            enhanced=enhanced,
            pattern=pattern,
            provider=provider,
            cause=cause,
            advice=advice,
            confidence=Confidence(confidence),
            stages=stages,
        )
    except (re.error, ValueError) as error:
        raise AdviceTableError(line, str(error)) from error


def _on_one_line(text: str) -> str:
    """At most `LONGEST_MATCHED` characters, without the enhanced codes that head the lines of a reply."""
    return " ".join(_ENHANCED_AT_LINE_START.sub("", text[:LONGEST_MATCHED]).split())


def _reply_code_fits(alternative: str, code: str) -> bool:
    """Whether `code` is `alternative`, in which "." and "x" stand for any digit."""
    return len(code) == 3 and all(wanted in (".", "x", given) for wanted, given in zip(alternative, code, strict=True))


def _enhanced_fits(alternatives: tuple[str, ...], code: str) -> bool:
    """Whether `code` is one of `alternatives`, in which "x" stands for any number; no alternatives fit every code."""
    return not alternatives or any(_same_parts(alternative.split("."), code.split(".")) for alternative in alternatives)


def _same_parts(wanted: list[str], given: list[str]) -> bool:
    return len(wanted) == len(given) and all(a in ("x", b) for a, b in zip(wanted, given, strict=True))


def _certificate_error(step: Step) -> ErrorCode | None:
    if isinstance(step.detail, CertificateShown) and step.detail.certificate.problem is not None:
        return ErrorCode(f"certificate-{step.detail.certificate.problem}")
    return None
