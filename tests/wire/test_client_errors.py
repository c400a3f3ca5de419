"""Errors found on this side, made for real: each ends in its own advice."""

import asyncio
import contextlib
import shutil
import ssl
import subprocess
import sys
import warnings
from base64 import encodebytes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from socket import socket
from tempfile import NamedTemporaryFile

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from myreports_gui.model.advice import parse
from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import Event, Step, Verdict
from myreports_gui.model.plan import plan_after
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import Deadlines, Retained, SetupForm, SystemState, TestAids
from myreports_gui.model.synchronization import ImportReport, SaveResult
from myreports_gui.probe.check import check
from myreports_gui.probe.request import CheckRequest, Consent, Route

from .faulty_servers import Mail, Serve, blocking_server, close, reset, say, silence, starttls
from .throwaway_certificates import Issued, issue, server_context

TABLE = parse((Path(__file__).parents[2] / "resources" / "advice.csv").read_text(encoding="utf-8"))
HOST = "mail.acme.example"
SHORT = Deadlines(dns=2, connect=0.4, greeting=1.5, command=0.6, tls=0.6, auth=0.6, test=10)
OAKLEY_GROUP_2 = bytes.fromhex(  # RFC 2409 §6.2: 1024 bits, too small today
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF"
)


@pytest.fixture(scope="module")
def authority() -> Issued:
    return issue(None, "Acme CA", authority=True)


# --- the test that runs against them


@dataclass(frozen=True)
class Outcome:
    verdict: Verdict
    steps: tuple[Step, ...]

    @property
    def keys(self) -> list[str]:
        rows = [TABLE.advice_for(step, self.verdict.certificate) for step in self.steps]
        return [row.key for row in rows if row]


async def run_check(
    real_port: int,
    *,
    port: int = 587,
    ssl_flag: bool = False,
    user: str = "",
    host: str = HOST,
    address: str = "127.0.0.1",
    ca_pem: str = "",
    routed: bool = True,
    cleartext: bool = False,
) -> Outcome:
    setup = SetupForm(host=host, user=user, has_password=bool(user), from_address="reports@acme.example")
    state = SystemState(setup=setup, retained=Retained(port=port, ssl=ssl_flag))
    aids = TestAids(deadlines=SHORT)
    request = CheckRequest(
        plan=plan_after(SaveResult(state=state, imported=ImportReport()), aids),
        password=Secret("secret") if user else None,
        aids=aids,
        consent=Consent(cleartext=frozenset({(host, port)}) if cleartext else frozenset()),
        route=Route(host=host, addresses=(address,), ports={port: real_port}, ca_pem=ca_pem) if routed else None,
    )
    events: list[Event] = []
    verdict = await check(request, events.append)
    return Outcome(verdict, tuple(event for event in events if isinstance(event, Step)))


def outcome(
    serve: Serve,
    *,
    tls: ssl.SSLContext | None = None,
    port: int = 587,
    ssl_flag: bool = False,
    user: str = "",
    host: str = HOST,
    ca_pem: str = "",
    cleartext: bool = False,
) -> Outcome:
    """What a user sees when this server is behind the plan's port. `tls`: it speaks TLS from the first byte."""

    transports: list[asyncio.WriteTransport] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        transports.append(writer.transport)  # the one without TLS, whatever is begun on it
        # Not the server is tested: a peer that hangs up or a handshake that was meant to fail is its daily bread.
        with contextlib.suppress(OSError):
            await serve(reader, writer)
        with contextlib.suppress(OSError):
            writer.close()
            await writer.wait_closed()

    async def both() -> Outcome:
        asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
        server = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=tls)
        try:
            return await run_check(
                server.sockets[0].getsockname()[1],
                port=port,
                ssl_flag=ssl_flag,
                user=user,
                host=host,
                ca_pem=ca_pem,
                cleartext=cleartext,
            )
        finally:
            server.close()
            for transport in transports:
                transport.abort()
            await asyncio.sleep(0)  # asyncio closes a socket one turn after it has been told to

    return asyncio.run(both())


# --- connecting


@pytest.fixture
def closed_port() -> Iterator[int]:
    """Bound, so that nobody else takes it, but nobody listens."""
    with socket() as sock:
        sock.bind(("127.0.0.1", 0))
        yield int(sock.getsockname()[1])


@pytest.fixture
def full_port() -> Iterator[int]:
    """A listening socket whose backlog is full drops what else arrives, as a firewall does."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield int(listener.getsockname()[1])


def test_nothing_listens(closed_port: int) -> None:
    seen = asyncio.run(run_check(closed_port))
    assert seen.keys == ["connect-refused"]
    assert seen.verdict.error is ErrorCode.CONNECT_REFUSED


@pytest.mark.parametrize(("port", "key"), [(25, "connect-timeout-25"), (587, "connect-timeout")])
def test_a_silent_port(full_port: int, port: int, key: str) -> None:
    assert asyncio.run(run_check(full_port, port=port)).keys == [key]


def test_no_way_to_the_server() -> None:
    """A process in a network of its own, where nothing is up, not even loopback: "unreachable", for real."""
    unshare = [str(shutil.which("unshare")), "--map-root-user", "--net"]
    if subprocess.run([*unshare, "true"], check=False, capture_output=True).returncode:
        pytest.skip("this machine gives users no network of their own")
    code = "import asyncio, tests.wire.test_client_errors as t; print(asyncio.run(t.run_check(25)).keys)"
    root = Path(__file__).parents[2]
    seen = subprocess.run([*unshare, sys.executable, "-c", code], cwd=root, check=True, capture_output=True, text=True)
    assert seen.stdout.strip() == "['connect-unreachable']"


def test_a_name_that_does_not_exist() -> None:
    """Without any name server the answer is "temporarily"; the name itself can never exist (RFC 6761)."""
    seen = asyncio.run(run_check(587, host="mail.acme.invalid", routed=False))
    assert seen.keys in (["name-not-found"], ["name-no-address"], ["name-lookup-failed"])


# --- greeting and conversation


@pytest.mark.parametrize(
    ("serve", "key"),
    [
        (silence, "no-greeting"),
        (say(b"HTTP/1.1 400 Bad Request\r\n\r\n"), "not-a-mail-server"),
        (say(b"220 " + b"*" * 40 + b"\r\n"), "greeting-masked"),
        (say(b"554 No SMTP service here\r\n"), "refused-at-greeting"),
        (close, "connection-closed"),
        (Mail(answers={"EHLO": close}), "connection-closed"),
        (Mail(answers={"EHLO": reset}), "connection-reset"),
        (Mail(answers={"EHLO": silence}), "timeout"),
        (Mail(offers=()), "starttls-not-offered"),
        (Mail(answers={"STARTTLS": b"502 5.5.1 Command not implemented\r\n"}), "starttls-not-supported"),
        (Mail(answers={"STARTTLS": b"454 4.7.0 TLS not available due to local problem\r\n"}), "server-tls-broken"),
        (Mail(answers={"STARTTLS": say(b"220 Go\r\n250 injected\r\n")}), "starttls-injection"),
    ],
)
def test_a_conversation_that_goes_wrong(serve: Serve, key: str) -> None:
    assert key in outcome(serve, port=2587).keys


# --- encryption


def test_ssl_on_a_plain_port() -> None:
    seen = outcome(Mail(), ssl_flag=True)
    assert seen.keys == ["plain-port-with-ssl"]
    assert seen.verdict.error is ErrorCode.TLS_NOT_SPOKEN


@pytest.mark.parametrize(
    ("then", "key"),
    [
        (say(b"\x16no TLS record goes on like this" * 4), "tls-not-spoken"),
        (close, "tls-closed"),
        (silence, "tls-timeout"),
        (reset, "tls-reset"),
    ],
)
def test_a_handshake_that_never_comes_about(then: Serve, key: str) -> None:
    async def after_hello(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        await then(reader, writer)

    assert outcome(starttls(after_hello)).keys == [key]


def old_tls(context: ssl.SSLContext) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1


def old_ciphers(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ADH-AES128-SHA256:@SECLEVEL=0")  # without a certificate: no client offers that


def wants_client_certificate(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.verify_mode = ssl.CERT_REQUIRED


def weak_key_exchange(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("DHE-RSA-AES256-GCM-SHA384:@SECLEVEL=0")
    der = b"\x30\x81\x87\x02\x81\x81\x00" + OAKLEY_GROUP_2 + b"\x02\x01\x02"  # PKCS #3: prime and generator 2
    with NamedTemporaryFile("wb", suffix=".pem") as dh_file:
        dh_file.write(b"-----BEGIN DH PARAMETERS-----\n" + encodebytes(der) + b"-----END DH PARAMETERS-----\n")
        dh_file.flush()
        context.load_dh_params(dh_file.name)


@pytest.mark.parametrize(
    ("spoil", "key", "error"),
    [
        (old_tls, "tls-too-old", ErrorCode.TLS_PROTOCOL_VERSION),
        (old_ciphers, "tls-no-common-cipher", ErrorCode.TLS_NO_COMMON_CIPHER),
        (wants_client_certificate, "tls-no-common-cipher", ErrorCode.TLS_NO_COMMON_CIPHER),
        (weak_key_exchange, "tls-weak", ErrorCode.TLS_WEAK),
    ],
)
def test_encryption_that_is_out_of_date(
    spoil: Callable[[ssl.SSLContext], None], key: str, error: ErrorCode, authority: Issued, tmp_path: Path
) -> None:
    context = server_context(issue(authority, HOST, key=rsa.generate_private_key(65537, 2048)), tmp_path)
    spoil(context)
    with blocking_server(context) as real_port:
        seen = asyncio.run(run_check(real_port, port=465, ssl_flag=True, ca_pem=authority.pem))
    assert seen.verdict.error is error
    assert seen.keys == [key]


# --- certificates


@dataclass(frozen=True)
class Shown:
    """`trusts`: this PC knows the authority. `sends_authority`: it is sent along. `strange`: signed by another one."""

    key: str
    verify: int
    names: tuple[str, ...] = (HOST,)
    days: tuple[int, int] = (-1, 90)
    host: str = HOST
    self_signed: bool = False
    trusts: bool = True
    sends_authority: bool = False
    weak: bool = False


CERTIFICATES = [
    Shown("certificate-expired", 10, days=(-90, -1)),
    Shown("certificate-not-yet-valid", 9, days=(1, 90)),
    Shown("certificate-self-signed", 18, self_signed=True),
    Shown("certificate-private-ca", 19, trusts=False, sends_authority=True),
    Shown("certificate-unknown-issuer", 20, trusts=False),
    Shown("certificate-name", 62, names=("other.acme.example",)),
    Shown("certificate-name-is-address", 64, host="127.0.0.1"),
    Shown("certificate-weak", 66, weak=True),
]


@pytest.mark.parametrize("shown", CERTIFICATES, ids=lambda shown: f"verify-{shown.verify}")
@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "ssl"])
def test_a_certificate_that_does_not_verify(shown: Shown, authority: Issued, tmp_path: Path, *, implicit: bool) -> None:
    key = rsa.generate_private_key(65537, 1024) if shown.weak else None
    issued = issue(None if shown.self_signed else authority, *shown.names, days=shown.days, key=key)
    context = server_context(issued, tmp_path, *([authority] if shown.sends_authority else []))
    seen = outcome(
        Mail() if implicit else Mail(tls=context),
        tls=context if implicit else None,
        ssl_flag=implicit,
        host=shown.host,
        ca_pem=authority.pem if shown.trusts else "",
    )
    assert seen.verdict.certificate is not None
    assert str(seen.verdict.certificate.platform_code).startswith(f"verify {shown.verify}:")
    assert seen.keys == [shown.key]


def test_an_unverified_certificate_gets_no_password(tmp_path: Path) -> None:
    context = server_context(issue(None, HOST), tmp_path)
    seen = outcome(Mail(tls=context), user="reports@acme.example")
    assert seen.verdict.error is ErrorCode.CONSENT_CERTIFICATE
    assert seen.keys == ["certificate-self-signed", "consent-certificate"]


# --- login


@pytest.mark.parametrize(
    ("offers", "answer", "key"),
    [
        ((), None, "auth-not-offered"),
        (("AUTH XOAUTH2 OAUTHBEARER",), None, "auth-oauth-only"),
        (("AUTH NTLM GSSAPI",), None, "auth-windows-only"),
        (("AUTH SCRAM-SHA-256",), None, "auth-no-common-mechanism"),
        (("AUTH PLAIN",), close, "auth-connection-lost"),
        (("AUTH CRAM-MD5",), b"334 !!!no base64!!!\r\n", "auth-bad-challenge"),
        (("AUTH PLAIN",), b"535 5.7.8 Nein.\r\n", "auth-refused"),
        (("AUTH PLAIN",), b"454 4.7.0 Nicht jetzt.\r\n", "auth-temporary"),
    ],
)
def test_a_login_that_cannot_be(
    offers: Sequence[str], answer: bytes | Serve | None, key: str, authority: Issued, tmp_path: Path
) -> None:
    context = server_context(issue(authority, HOST), tmp_path)
    answers = {} if answer is None else {"AUTH": answer}
    server = Mail(tls=context, offers_tls=offers, answers=answers)
    assert outcome(server, user="reports@acme.example", ca_pem=authority.pem).keys == [key]


def test_a_login_in_clear_text_is_withheld() -> None:
    seen = outcome(Mail(offers=("AUTH PLAIN",)), user="reports@acme.example")
    assert seen.keys == ["starttls-not-offered", "consent-cleartext"]


def test_no_login_offered_without_encryption() -> None:
    seen = outcome(Mail(offers=()), user="reports@acme.example", cleartext=True)
    assert seen.keys == ["starttls-not-offered", "auth-only-encrypted"]
