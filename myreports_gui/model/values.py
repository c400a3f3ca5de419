"""Ports, EHLO name, SHA-256, deadlines, site name and subject: the values beside hosts and addresses."""

import ipaddress
import re
import unicodedata
from collections.abc import Collection
from typing import Final

from .addresses import parse_address
from .findings import Field, Finding, FindingCode, Refusal, Severity, Validated, has_error
from .hostnames import parse_host
from .texts import control_character, excerpt, has_invisible, single_line, trim

MAX_PORTS: Final = 20
"""Ports of one order; all are tried at once."""

MAX_DEADLINE: Final = 600.0
"""Seconds."""

MIN_DEADLINE: Final = 0.1
MAX_SITE_NAME: Final = 100
MAX_SUBJECT: Final = 250
_MISPRINT: Final = 456
_SHA1_DIGITS: Final = 40


def validate_port(text: str, field: Field = Field.FORWARDING_PORT) -> Validated[int | None]:
    """A port from 1 to 65535 in ASCII digits; empty means automatic (§3.2): None with `ok`."""
    if not trim(text):
        return Validated(None)
    port = _port(text, field)
    return Validated(port.value, (*port.findings, *_trimmed(text, field)))


def validate_ports_list(text: str, field: Field = Field.AIDS_PORTS) -> Validated[tuple[int, ...]]:
    """A port order such as "25,465,587"; one named twice is kept once, and told."""
    findings: list[Finding] = []
    ports: list[int] = []
    parts = [part for part in re.split(r"[,; ]+", trim(text)) if part]
    if not parts:
        findings.append(Finding(field, FindingCode.REQUIRED))
    for part in parts:
        checked = _port(part, field)
        findings.extend(checked.findings)
        if checked.value in ports:
            findings.append(
                Finding(field, FindingCode.DUPLICATE_REMOVED, Severity.NOTE, str(checked.value), excerpt(part))
            )
        elif checked.value is not None:
            ports.append(checked.value)
    if len(ports) > MAX_PORTS:
        findings.append(Finding(field, FindingCode.TOO_MANY_PORTS, Severity.ERROR, str(MAX_PORTS)))
    return Validated(None if has_error(findings) else tuple(ports), tuple(findings))


def _port(text: str, field: Field) -> Validated[int]:
    digits = trim(text)
    control = control_character(digits)
    item = excerpt(digits) if control is None else ""
    if control is not None:
        return Validated(None, (Finding(field, FindingCode.CONTROL_CHARACTER, Severity.ERROR, control),))
    if not re.fullmatch("[0-9]+", digits):  # str.isdigit would let other scripts' digits pass
        return Validated(None, (Finding(field, FindingCode.PORT_NOT_A_NUMBER, Severity.ERROR, item, item),))
    significant = digits.lstrip("0") or "0"
    if len(significant) > 5 or not 1 <= int(significant) <= 65535:
        return Validated(None, (Finding(field, FindingCode.PORT_OUT_OF_RANGE, Severity.ERROR, item, item),))
    port = int(significant)
    if port == _MISPRINT:
        return Validated(port, (Finding(field, FindingCode.PORT_456, Severity.WARNING, "465", item),))
    return Validated(port)


def validate_ehlo_name(text: str, field: Field = Field.AIDS_EHLO_NAME) -> Validated[str]:
    """The name for EHLO (RFC 5321 §4.1.3): a host name, turned to A-labels, or an address literal; empty: automatic."""
    name = trim(text)
    if not name:
        return Validated("")
    try:
        if re.fullmatch(r"\[.*\]", name):
            parse_address(f"ehlo@{name}")
            return Validated(name, _trimmed(text, field))
        host = parse_host(name)
    except Refusal as refused:
        return Validated(None, (Finding(field, refused.code, Severity.ERROR, refused.value),))
    if host.is_ip:
        version6 = ipaddress.ip_address(host.ascii).version == 6
        literal = f"[IPv6:{host.ascii}]" if version6 else f"[{host.ascii}]"
        return Validated(None, (Finding(field, FindingCode.EHLO_NEEDS_BRACKETS, Severity.ERROR, literal),))
    underscore = [Finding(field, c, Severity.WARNING) for c in host.remarks if c is FindingCode.HOST_UNDERSCORE]
    return Validated(host.server_name, (*_trimmed(text, field), *underscore))


def validate_sha256(text: str, field: Field = Field.AIDS_CERTIFICATE) -> Validated[str]:
    """A certificate's SHA-256 as 64 lowercase hex digits; colons, spaces and case are accepted."""
    digits = re.sub("[: ]", "", trim(text)).lower()
    if not digits:
        return Validated(None, (Finding(field, FindingCode.REQUIRED),))
    if re.fullmatch("[0-9a-f]{64}", digits):
        return Validated(digits)
    sha1 = re.fullmatch("[0-9a-f]+", digits) and len(digits) == _SHA1_DIGITS
    return Validated(None, (Finding(field, FindingCode.SHA256_IS_SHA1 if sha1 else FindingCode.SHA256_MALFORMED),))


def validate_deadline(text: str, field: Field = Field.DEADLINE_TEST) -> Validated[float]:
    """Seconds from 0.1 to 600, with a decimal point or comma."""
    number = trim(text)
    if not number:
        return Validated(None, (Finding(field, FindingCode.REQUIRED),))
    if not re.fullmatch(r"[0-9]+([.,][0-9]+)?", number):
        return Validated(None, (Finding(field, FindingCode.DEADLINE_NOT_A_NUMBER),))
    seconds = float(number.replace(",", "."))
    if not MIN_DEADLINE <= seconds <= MAX_DEADLINE:
        return Validated(None, (Finding(field, FindingCode.DEADLINE_OUT_OF_RANGE),))
    return Validated(seconds)


def validate_site_name(text: str, others: Collection[str] = (), field: Field = Field.SITE_NAME) -> Validated[str]:
    """A site's name, not one of `others`; case and the way an umlaut is coded make no difference."""
    checked = _line(text, field, MAX_SITE_NAME)
    if checked.value is not None and _same(checked.value) in {_same(trim(other)) for other in others}:
        taken = Finding(field, FindingCode.SITE_NAME_TAKEN, Severity.ERROR, excerpt(checked.value))
        return Validated(None, (*checked.findings, taken))
    return checked


def validate_subject(text: str, field: Field = Field.SAMPLE_REPORT_SUBJECT) -> Validated[str]:
    """A subject; an empty one is allowed and warned of, spam filters dislike it."""
    if not trim(text):
        return Validated("", (Finding(field, FindingCode.SUBJECT_EMPTY, Severity.WARNING),))
    return _line(text, field, MAX_SUBJECT)


def _line(text: str, field: Field, limit: int) -> Validated[str]:
    try:
        value = single_line(text)
    except Refusal as refused:
        return Validated(None, (Finding(field, refused.code, Severity.ERROR, refused.value),))
    if len(value) > limit:
        return Validated(None, (Finding(field, FindingCode.TOO_LONG, Severity.ERROR, str(limit)),))
    hidden = (Finding(field, FindingCode.INVISIBLE_CHARACTER, Severity.WARNING),) if has_invisible(value) else ()
    return Validated(value, (*_trimmed(text, field), *hidden))


def _same(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _trimmed(text: str, field: Field) -> tuple[Finding, ...]:
    return (Finding(field, FindingCode.TRIMMED, Severity.NOTE),) if trim(text) != text else ()
