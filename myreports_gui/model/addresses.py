"""Mailboxes as RFC 5321 §4.1.2 and RFC 6531 write them, and what is pasted in their place."""

import ipaddress
import re
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from .findings import Field, Finding, FindingCode, Refusal, Severity, Validated, has_error
from .hostnames import Host, parse_host
from .texts import excerpt, has_invisible, has_space, single_line, trim, without_invisible

MAX_LOCAL: Final = 64
"""Octets before the @ (RFC 5321 §4.5.3.1.1)."""

MAX_ADDRESS: Final = 254
"""Octets of the whole (RFC 5321 §4.5.3.1.3: a path of 256 with its brackets)."""

_HOSTILE: Final = 4 * MAX_ADDRESS
_ATEXT_ELSE: Final = re.compile(r"[\x00-\x7f](?<![A-Za-z0-9!#$%&'*+/=?^_`{|}~.-])")
_QUOTED: Final = re.compile(r'"(?:[^"\\]|\\[\x20-\x7e])*"')
_QUOTED_START: Final = re.compile(r'("(?:[^"\\]|\\.)*")@(.*)', re.DOTALL)
_IN_ANGLES: Final = re.compile(r"[^<>]*<([^<>]*)>")
# An unclosed quotation runs to the end: refused either way, and read once instead of once a quotation mark.
_PARTS: Final = re.compile(r'(?:"(?:[^"\\]|\\(?:.|\Z))*(?:"|\Z)|<[^<>]*>|[^,;\r\n])+', re.DOTALL)


class Address(Struct, frozen=True):
    """A mailbox. `domain`: as typed; `host` is None where it is an address literal such as "[192.0.2.7]"."""

    local: str
    domain: str
    host: Host | None

    @property
    def text(self) -> str:
        """As typed, trimmed."""
        return f"{self.local}@{self.domain}"

    def ascii_domain(self) -> str:
        """The mailbox as it travels: with A-labels after the @."""
        return f"{self.local}@{self.host.ascii if self.host else self.domain}"

    @property
    def needs_smtputf8(self) -> bool:
        """Whether the local part is not ASCII (RFC 6531)."""
        return not self.local.isascii()

    @property
    def remarks(self) -> tuple[tuple[FindingCode, Severity], ...]:
        remarks = []
        if self.needs_smtputf8:
            remarks.append((FindingCode.ADDRESS_NEEDS_SMTPUTF8, Severity.WARNING))
        codes = self.host.remarks if self.host else ()
        if FindingCode.HOST_UNDERSCORE in codes:
            remarks.append((FindingCode.HOST_UNDERSCORE, Severity.WARNING))
        if FindingCode.HOST_SINGLE_LABEL in codes:
            remarks.append((FindingCode.ADDRESS_SINGLE_LABEL, Severity.WARNING))
        return tuple(remarks)


def parse_address(text: str) -> Address:
    """One bare mailbox; local parts may be UTF-8 or quoted.

    Raises:
        Refusal: it is none; for a display name, a mailto: link or stray spaces the value is the address to offer.
    """
    text = single_line(text)
    if len(text) > _HOSTILE:
        raise Refusal(FindingCode.ADDRESS_TOO_LONG)
    code = _pasted(text)
    if code is not None:
        raise Refusal(code, _suggestion(text))
    return _parse(text)


def _pasted(text: str) -> FindingCode | None:
    """What the text is instead of one bare mailbox, if that is plain to see."""
    several = [part for part in split_recipients(text) if "@" in part]
    if len(several) > 1 or sum("@" in word for word in _outside_quotes(text).split()) > 1:
        return FindingCode.ADDRESS_SEVERAL
    if _IN_ANGLES.fullmatch(_outside_quotes(text)):
        return FindingCode.ADDRESS_DISPLAY_NAME
    if re.match("mailto:", text, re.IGNORECASE):
        return FindingCode.ADDRESS_IS_URL
    if has_invisible(text):
        return FindingCode.INVISIBLE_CHARACTER
    return FindingCode.ADDRESS_HAS_SPACE if has_space(_outside_quotes(text)) else None


def _suggestion(text: str) -> str:
    """The mailbox inside a pasted text, "" where there is none that would be accepted."""
    text = without_invisible(text)
    in_angles = re.search(r"<([^<>]*)>$", text)
    text = trim(in_angles[1] if in_angles else text)
    text = re.sub("^mailto:([^?]*).*", r"\1", text, flags=re.IGNORECASE)
    if '"' not in text:
        text = re.sub(r"\s*([@.])\s*", r"\1", text)
    try:
        return _parse(text).text if text and _pasted(text) is None else ""
    except Refusal:
        return ""


def _parse(text: str) -> Address:
    quoted = _QUOTED_START.fullmatch(text)
    if quoted:
        local, domain = quoted[1], quoted[2]
    elif "@" in text:
        local, _, domain = text.rpartition("@")
    else:
        raise Refusal(FindingCode.ADDRESS_NO_AT)
    if not local:
        raise Refusal(FindingCode.ADDRESS_NO_LOCAL)
    if not domain:
        raise Refusal(FindingCode.ADDRESS_NO_DOMAIN)
    _check_local(local)
    if domain.startswith("["):
        _check_literal(domain)
        address = Address(local, domain, None)
    else:
        address = Address(local, domain, _mail_domain(local, domain))
    if len(address.ascii_domain().encode()) > MAX_ADDRESS:
        raise Refusal(FindingCode.ADDRESS_TOO_LONG)
    return address


def _check_local(local: str) -> None:
    """Dot-atom or quoted string (RFC 5321 §4.1.2), UTF-8 allowed in either (RFC 6531 §3.3)."""
    if local.startswith('"'):
        if not _QUOTED.fullmatch(local):
            raise Refusal(FindingCode.ADDRESS_BAD_QUOTES)
    elif "@" in local:
        raise Refusal(FindingCode.ADDRESS_SEVERAL_AT)
    else:
        stray = _ATEXT_ELSE.search(local)
        if stray:
            raise Refusal(FindingCode.ADDRESS_BAD_CHARACTER, stray[0])
        if "" in local.split("."):
            raise Refusal(FindingCode.ADDRESS_DOTS)
    if len(local.encode()) > MAX_LOCAL:
        raise Refusal(FindingCode.ADDRESS_LOCAL_TOO_LONG)


def _check_literal(domain: str) -> None:
    """An address literal (RFC 5321 §4.1.3)."""
    inner = domain.removeprefix("[").removesuffix("]")
    version6 = inner[:5].upper() == "IPV6:"
    if not domain.endswith("]") or "%" in inner:
        raise Refusal(FindingCode.ADDRESS_BAD_LITERAL, excerpt(domain))
    try:
        if version6:
            ipaddress.IPv6Address(inner[5:])
        else:
            ipaddress.IPv4Address(inner)
    except ValueError as refused:
        raise Refusal(FindingCode.ADDRESS_BAD_LITERAL, excerpt(domain)) from refused


def _mail_domain(local: str, domain: str) -> Host:
    try:
        host = parse_host(domain)
    except Refusal as refused:
        raise Refusal(FindingCode.ADDRESS_BAD_DOMAIN, excerpt(domain)) from refused
    if host.is_ip:
        literal = f"[IPv6:{host.ascii}]" if ":" in host.ascii else f"[{host.ascii}]"
        raise Refusal(FindingCode.ADDRESS_LITERAL_BRACKETS, f"{local}@{literal}")
    if host.ascii.endswith("."):  # RFC 5321 §2.3.5: no final dot in mail
        raise Refusal(FindingCode.ADDRESS_BAD_DOMAIN, excerpt(domain))
    return host


def _outside_quotes(text: str) -> str:
    """The text with every quoted string emptied, to look for what stands outside."""
    return re.sub(r'"(?:[^"\\]|\\.)*"', '""', text, flags=re.DOTALL)


def split_recipients(text: str) -> list[str]:
    """The entries of a list separated by commas, semicolons or line breaks, quoted strings left whole."""
    return [part for part in map(trim, _PARTS.findall(text)) if part]


def parse_recipients(
    text: str | Iterable[str], field: Field = Field.SAMPLE_REPORT_TO
) -> Validated[tuple[Address, ...]]:
    """Recipients as typed in one line, or one text each. One named twice is kept once, and told."""
    parts = split_recipients(text) if isinstance(text, str) else list(text)
    if not parts:
        return Validated(None, (Finding(field, FindingCode.REQUIRED),))
    findings: list[Finding] = []
    addresses: dict[str, Address] = {}
    for part in parts:
        try:
            address = parse_address(part)
        except Refusal as refused:
            findings.append(Finding(field, refused.code, Severity.ERROR, refused.value, excerpt(part)))
            continue
        findings.extend(Finding(field, code, severity, item=address.text) for code, severity in address.remarks)
        # Domains ignore case, local parts need not (RFC 5321 §2.4).
        local, _, domain = address.ascii_domain().rpartition("@")
        if addresses.setdefault(f"{local}@{domain.lower()}", address) is not address:
            findings.append(Finding(field, FindingCode.DUPLICATE_REMOVED, Severity.NOTE, address.text, address.text))
    return Validated(None if has_error(findings) else tuple(addresses.values()), tuple(findings))
