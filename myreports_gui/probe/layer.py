"""OpenSSL without a socket."""

import ssl

from msgspec import Struct


class Layer(Struct):
    """A TLS session between two memory buffers."""

    tls: ssl.SSLObject
    incoming: ssl.MemoryBIO
    outgoing: ssl.MemoryBIO


def new_layer(context: ssl.SSLContext, server_name: str) -> Layer:
    """`server_name`: for SNI and, where `context` verifies, the name check."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    return Layer(context.wrap_bio(incoming, outgoing, server_hostname=server_name), incoming, outgoing)
