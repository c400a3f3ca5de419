"""A CA file, looked at before it is taken for a site."""

import ssl
from pathlib import Path


def read_ca_file(path: str) -> str:
    """Its absolute path. On the worker. Raises OSError, ssl.SSLError; ValueError where it holds no certificate."""
    resolved = str(Path(path).resolve())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cafile=resolved)
    if not context.get_ca_certs() and context.cert_store_stats()["x509"] == 0:
        raise ValueError("no certificate")
    return resolved
