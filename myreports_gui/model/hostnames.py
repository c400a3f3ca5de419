"""Host names and IP literals as typed or pasted. IP literal first, ASCII names as they are, others UTS 46."""

import ipaddress
import re
from typing import Final

from msgspec import Struct

from .findings import FindingCode, Refusal
from .texts import excerpt, has_invisible, has_space, single_line, without_invisible

MAX_NAME: Final = 253
"""Octets of a name without its trailing dot (RFC 1035 §2.3.4 less the root)."""

MAX_LABEL: Final = 63
_HOSTILE: Final = 4 * MAX_NAME  # no name this long becomes short enough; bounds the work on what is pasted
_BRACKETED: Final = re.compile(r"\[([^\[\]]*)\](.*)")
_NUMBER: Final = re.compile(r"[0-9]+|0x[0-9a-f]*", re.IGNORECASE)
_STRAY: Final = re.compile(r"[^A-Za-z0-9_.-]")


class Host(Struct, frozen=True):
    """A host that can be asked for. `display`: as typed, trimmed.

    `ascii`: for connecting: an IP literal without brackets, or A-labels, a trailing dot kept (it switches off search
    domains). `server_name`: for SNI and the certificate's name check, without the dot (RFC 6066 §3).
    `remarks`: codes of warnings and notes.
    """

    display: str
    ascii: str
    server_name: str
    is_ip: bool
    remarks: tuple[FindingCode, ...] = ()


def parse_host(text: str) -> Host:
    """A host name or IPv4/IPv6 literal, IPv6 also in brackets.

    Raises:
        Refusal: it is none; for what is often pasted (a URL, host:port, an address) the value is the host to offer.
    """
    text = single_line(text)
    if len(text) > _HOSTILE:
        raise Refusal(FindingCode.HOST_TOO_LONG)
    code = _pasted(text)
    if code is not None:
        raise Refusal(code, _suggestion(text))
    return _parse(text)


def _pasted(text: str) -> FindingCode | None:
    """What the text is instead of a host, if that is plain to see."""
    bracketed = _BRACKETED.fullmatch(text)
    if "/" in text:
        return FindingCode.HOST_IS_URL
    if "@" in text:
        return FindingCode.HOST_IS_ADDRESS
    if has_invisible(text):
        return FindingCode.INVISIBLE_CHARACTER
    if has_space(text):
        return FindingCode.HOST_HAS_SPACE
    if "%" in text and _ip(text.strip("[]").partition("%")[0]):
        return FindingCode.HOST_ZONE_ID
    if bracketed and bracketed[2].startswith(":"):
        return FindingCode.HOST_WITH_PORT
    if bracketed and not isinstance(_ip(bracketed[1]), ipaddress.IPv6Address):
        return FindingCode.HOST_BRACKETS
    if bracketed is None and text.count(":") == 1:
        return FindingCode.HOST_WITH_PORT
    return None


def _suggestion(text: str) -> str:
    """The host inside a pasted text, "" where there is none that would be accepted."""
    text = re.sub(r"^[A-Za-z][A-Za-z0-9+.-]*:(?=//)|^mailto:", "", without_invisible(text), flags=re.IGNORECASE)
    text = re.split(r"[/?#]", text.lstrip("/"), maxsplit=1)[0].rpartition("@")[2].strip("<> ")
    text = re.sub(r"\s*\.\s*", ".", text)
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed:
        text = re.sub("^IPv6:", "", bracketed[1], flags=re.IGNORECASE)
    elif text.count(":") == 1:
        host, _, port = text.partition(":")
        text = port if host and port and not port.isdigit() else host  # "smtp:mail.acme.de"
    if _ip(text.partition("%")[0]):
        text = text.partition("%")[0]
    try:
        return _parse(text).display if text and _pasted(text) is None else ""
    except Refusal:
        return ""


def _parse(text: str) -> Host:
    address = _ip(text.removeprefix("[").removesuffix("]") if _BRACKETED.fullmatch(text) else text)
    if address is not None:
        return Host(text, str(address), str(address), is_ip=True)
    if ":" in text:
        raise Refusal(FindingCode.HOST_BAD_IPV6, excerpt(text))
    name = text if text.isascii() else _to_ascii(text)
    address = _ip(name)  # full-width digits become plain ones
    if address is not None:
        return Host(text, str(address), str(address), is_ip=True)
    bare = name.removesuffix(".")
    remarks = _check_name(bare)
    return Host(text, name, bare, is_ip=False, remarks=remarks)


def _check_name(name: str) -> tuple[FindingCode, ...]:
    stray = _STRAY.search(name)
    if stray:
        raise Refusal(FindingCode.HOST_BAD_CHARACTER, stray[0])
    labels = name.split(".")
    for label in labels:
        if not label:
            raise Refusal(FindingCode.HOST_EMPTY_LABEL)
        if len(label) > MAX_LABEL:
            raise Refusal(FindingCode.HOST_LABEL_TOO_LONG, excerpt(label))
        # RFC 1123 §2.1; certificates and resolvers refuse such names, so it is a slip of the keyboard.
        if label.startswith("-") or label.endswith("-"):
            raise Refusal(FindingCode.HOST_HYPHEN, label)
    if _NUMBER.fullmatch(labels[-1]):  # resolvers read "10.1" or "0x7f.1" as an IPv4 address nobody meant
        raise Refusal(FindingCode.HOST_BAD_IPV4, excerpt(name))
    if len(name) > MAX_NAME:
        raise Refusal(FindingCode.HOST_TOO_LONG)
    remarks = [FindingCode.HOST_UNDERSCORE] if "_" in name else []
    if len(labels) == 1:
        remarks.append(FindingCode.HOST_SINGLE_LABEL)
    return tuple(remarks)


def _to_ascii(name: str) -> str:
    """UTS 46, non-transitional. Only labels that are not ASCII are judged by IDNA; the others pass as they are."""
    if name.isascii():
        return name.lower()
    import idna  # noqa: PLC0415 - most hosts have no use for it

    try:
        mapped = idna.uts46_remap(name, std3_rules=False)
    except ValueError as refused:
        raise Refusal(FindingCode.HOST_BAD_IDN, excerpt(name)) from refused
    return ".".join(label if label.isascii() else _a_label(label) for label in mapped.split("."))


def _a_label(label: str) -> str:
    if label.startswith("-") or label.endswith("-"):
        raise Refusal(FindingCode.HOST_HYPHEN, excerpt(label))
    # IDNA 2008 refuses underscores and "--", UTS 46 look-ups do not: a single inner hyphen stands in for them.
    import idna  # noqa: PLC0415

    judged = re.sub("[-_]+", "-", label).strip("-")
    try:
        idna.check_label(judged)
    except ValueError as refused:
        raise Refusal(FindingCode.HOST_BAD_IDN, excerpt(label)) from refused
    return "xn--" + label.encode("punycode").decode("ascii")


def _ip(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address, unless the text is none or carries a zone."""
    try:
        return None if "%" in text else ipaddress.ip_address(text)
    except ValueError:
        return None
