"""How a message may be written, as EHLO told."""

from collections.abc import Callable

from msgspec import Struct


class MessageOptions(Struct, frozen=True, kw_only=True):
    """`eight_bit`: 8BITMIME was offered (RFC 6152). `smtputf8`: SMTPUTF8 is requested for this message (RFC 6531)."""

    eight_bit: bool = False
    smtputf8: bool = False


MessageSource = Callable[[MessageOptions], bytes]
"""Writes the complete message, header and body, with CRLF line ends, once EHLO has been answered."""
