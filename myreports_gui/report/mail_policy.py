"""How the header fields of the sample report are written, so that any text survives on any server.

The standard library's folding of addresses and subjects differs between Python versions, takes no UTF-8 local part,
leaves a long UTF-8 subject on one line and lets text that looks like an encoded word be decoded by the reader.
"""

from collections.abc import Sequence
from email.header import Header
from email.policy import EmailPolicy
from typing import Final

LONGEST_RAW: Final = 76
"""Octets up to which a subject stays as it is; encoded words take a longer one, 75 a line (RFC 2047 §2)."""


class Folded(str):
    """A field's value as it shall be written, its line breaks included. Made from checked text only."""

    __slots__ = ()


class MailPolicy(EmailPolicy):
    """CRLF everywhere; a `Folded` value is left alone."""

    def header_store_parse(self, name: str, value: object) -> tuple[str, str]:
        return (name, value) if isinstance(value, Folded) else super().header_store_parse(name, value)

    def fold(self, name: str, value: str) -> str:
        return f"{name}: {value}\r\n" if isinstance(value, Folded) else super().fold(name, value)

    def fold_binary(self, name: str, value: str) -> bytes:
        return self.fold(name, value).encode("utf-8" if self.utf8 else "ascii")


def mail_policy(*, eight_bit: bool, smtputf8: bool) -> MailPolicy:
    return MailPolicy(linesep="\r\n", utf8=smtputf8, cte_type="8bit" if eight_bit else "7bit")


def folded_addresses(addresses: Sequence[str]) -> Folded:
    """One a line, so that no line is longer than an address may be."""
    return Folded(",\r\n ".join(addresses))


def folded_subject(subject: str, *, smtputf8: bool) -> Folded:
    """As it is where a reader sees the same then, else wholly in encoded words. `subject` has no control characters."""
    readable = (subject.isascii() or smtputf8) and "=?" not in subject and subject == subject.strip()
    if readable and len(subject.encode()) <= LONGEST_RAW:
        return Folded(subject)
    return Folded(Header(subject, "utf-8", header_name="Subject").encode(linesep="\r\n"))
