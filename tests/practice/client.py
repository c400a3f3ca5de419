"""An independent client: the standard library's smtplib, pointed at the practice server's real ports."""

import base64
import smtplib
import socket
import ssl
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from myreports_gui.practice.server import PracticeAccess, PracticeServer, Scenario

SAFETY = 20.0
"""Seconds after which a test that hangs fails; nothing here waits for it to pass."""


@contextmanager
def playing(scenario: Scenario) -> Iterator[tuple[PracticeServer, PracticeAccess]]:
    server = PracticeServer(scenario)
    access = server.start()
    try:
        yield server, access
    finally:
        server.stop()


def trusting(access: PracticeAccess) -> ssl.SSLContext:
    """Verifies as a workstation does whose store holds the practice CA alone."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # Debian's Python would offer less
    context.load_verify_locations(cadata=access.ca_pem)
    return context


def careless() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def antique() -> ssl.SSLContext:
    """A client that would still speak TLS 1.1."""
    context = careless()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the obsolete version is the point
        context.minimum_version = ssl.TLSVersion.TLSv1
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context


class Client(smtplib.SMTP):
    """Connects to a logical port; `certificate_host` is the name its TLS asks for."""

    def __init__(self, access: PracticeAccess, port: int) -> None:
        self._access = access
        super().__init__(access.address, access.ports[port], local_hostname="[127.0.0.1]", timeout=SAFETY)
        self._host = access.host  # what starttls verifies

    def log_in(self, user: str | None = None, password: str | None = None) -> tuple[int, str]:
        """AUTH PLAIN with UTF-8, which smtplib's own login cannot do."""
        secret = self._access.password.reveal() if password is None else password
        token = base64.b64encode(f"\0{user or self._access.user}\0{secret}".encode()).decode()
        code, text = self.docmd("AUTH", f"PLAIN {token}")
        return code, text.decode()

    def log_in_stepwise(self) -> tuple[int, str]:
        """AUTH LOGIN."""
        self.docmd("AUTH", "LOGIN")
        self.docmd(base64.b64encode(self._access.user.encode()).decode())
        code, text = self.docmd(base64.b64encode(self._access.password.reveal().encode()).decode())
        return code, text.decode()


class SslClient(Client):
    """TLS from the first byte."""

    def __init__(self, access: PracticeAccess, port: int, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(access, port)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        plain = socket.create_connection((host, port), timeout)
        try:
            return self._context.wrap_socket(plain, server_hostname=self._access.host)
        except OSError:
            plain.close()
            raise


def encrypted(access: PracticeAccess, port: int = 587, context: ssl.SSLContext | None = None) -> Client:
    """A session after STARTTLS and the second EHLO."""
    client = Client(access, port)
    try:
        client.ehlo()
        client.starttls(context=context or trusting(access))
        client.ehlo()
    except OSError:
        client.close()
        raise
    return client


def connect_error(access: PracticeAccess, port: int, seconds: float) -> OSError | None:
    """None when a connection was made, else the error (TimeoutError: nobody answered within the seconds)."""
    with socket.socket() as sock:
        sock.settimeout(seconds)
        try:
            sock.connect((access.address, access.ports[port]))
        except OSError as error:
            return error
    return None
