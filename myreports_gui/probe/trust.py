"""Whom the handshake trusts: the operating system's store, a site's CA file, the practice server's CA."""

import ssl
from dataclasses import dataclass
from pathlib import Path

import truststore

from myreports_gui.model.hostnames import Host


class CaFileError(Exception):
    """The site's CA file cannot be read or holds no certificate in PEM. `reason`: the platform's word."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path)
        self.path = path
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Trust:
    """The two contexts of a test; `server_name` is what SNI and the name check use, None for neither."""

    verified: ssl.SSLContext
    unverified: ssl.SSLContext
    server_name: str


def make_trust(host: Host, *, ca_file: str, ca_pem: str) -> Trust:
    """Read the stores. Raises CaFileError. TLS versions and ciphers are the library's defaults, TLS 1.2 at least."""
    verified = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            verified.load_verify_locations(cafile=str(Path(ca_file)))
        except (OSError, ValueError) as error:
            reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or type(error).__name__
            raise CaFileError(ca_file, str(reason)) from None
    if ca_pem:
        verified.load_verify_locations(cadata=ca_pem)
    unverified = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    unverified.check_hostname = False
    unverified.verify_mode = ssl.CERT_NONE
    for context in (verified, unverified):
        context.minimum_version = ssl.TLSVersion.TLSv1_2
    return Trust(verified, unverified, host.server_name)
