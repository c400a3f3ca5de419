"""A CA file, looked at before it is taken for a site."""

from pathlib import Path


def read_ca_file(path: str) -> str:
    """Its absolute path. On the worker. Raises OSError; ValueError where it holds no certificate."""
    import ssl  # noqa: PLC0415 - the window opens without it

    resolved = str(Path(path).resolve())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cafile=resolved)
    except ssl.SSLError as error:
        raise ValueError(error.reason) from None
    if not context.get_ca_certs() and context.cert_store_stats()["x509"] == 0:
        raise ValueError("no certificate")
    return resolved
