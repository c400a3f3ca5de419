"""Test Connection over real sockets: §2's decisions."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import EarlierPortOpened, Event, Resolved, Sent, Step, UndecidedPortsClosed, Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.settings import Pin, TestAids
from myreports_gui.model.stages import Stage, Status
from myreports_gui.probe.check import check
from myreports_gui.probe.delivery import send
from myreports_gui.probe.request import Consent
from myreports_gui.smtp.message_options import MessageOptions

from .certificates import Authority, make_authority, server_context
from .running import HOST, USER, Told, make_request, run, told_by, with_deadlines
from .scripted import Talk, polite, serve

GOOD = ["greeting ok", "ehlo ok", "starttls ok", "tls ok", "certificate ok", "ehlo ok", "auth ok", "sender ok"]


@pytest.fixture(scope="module")
def authority() -> Authority:
    return make_authority()


@pytest.fixture(scope="module")
def good(authority: Authority) -> ssl.SSLContext:
    return server_context(authority, names=(HOST,))


@contextlib.contextmanager
def closed_port() -> Iterator[int]:
    """A port on which nothing listens: bound, so that nobody else takes it."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        yield sock.getsockname()[1]


@contextlib.contextmanager
def silent_port() -> Iterator[int]:
    """A port whose packets seem to be dropped: the backlog of a listening socket is full."""
    with contextlib.ExitStack() as stack:
        sock = stack.enter_context(socket.socket())
        sock.bind(("127.0.0.1", 0))
        sock.listen(0)
        for _ in range(3):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                filler.connect(sock.getsockname())
        yield sock.getsockname()[1]


def test_the_first_open_port_is_used(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        with closed_port() as closed:
            async with serve(polite(), tls=good) as server:
                ports = {25: closed, 465: closed, 587: server.port}
                told = await told_by(make_request(ports, ca_pem=authority.pem))
                assert told.outcome()[:3] == [
                    "connect 25 warning connect-refused",
                    "connect 465 warning connect-refused",
                    "connect 587 ok",
                ]
                assert told.outcome()[3:11] == GOOD
                verdict = told.verdict
                assert (verdict.ok, verdict.port, verdict.security) == (True, 587, Security.STARTTLS)
                assert verdict.authenticated
                assert verdict.certificate is not None
                assert verdict.certificate.trusted
                assert verdict.certificate.san == (HOST,)
                assert verdict.tls_version == "TLSv1.3"
                assert verdict.aids == ("utf8-login",)
                assert verdict.local_address == "127.0.0.1"
                assert server.logins == 1

    run(test)


def test_an_open_first_port_that_refuses_is_not_helped_by_the_next(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        async with serve(polite(greeting=b"554 no\r\n")) as refusing, serve(polite(), tls=good) as fine:
            ports = {25: refusing.port, 465: fine.port, 587: fine.port}
            told = await told_by(make_request(ports, ca_pem=authority.pem))
            assert (told.verdict.ok, told.verdict.port) == (False, 25)
            assert told.verdict.error is ErrorCode.GREETING_REFUSED
            assert fine.logins == 0

    run(test)


def test_no_open_port_is_told_for_each(authority: Authority) -> None:
    async def test() -> None:
        with closed_port() as closed:
            told = await told_by(make_request(dict.fromkeys((25, 465, 587), closed)))
            assert told.outcome() == [f"connect {port} failed connect-refused" for port in (25, 465, 587)]
            assert (told.verdict.failed_stage, told.verdict.error) == (Stage.CONNECT, ErrorCode.CONNECT_REFUSED)

    run(test)


def test_a_silent_first_port_makes_the_verdict_provisional(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        with silent_port() as silent, closed_port() as closed:
            async with serve(polite(), tls=good) as server:
                ports = {25: silent, 465: closed, 587: server.port}
                told = await told_by(make_request(ports, ca_pem=authority.pem))
                assert told.verdict.ok
                assert told.verdict.provisional
                assert told.verdict.undecided == (25,)
                assert "connect 25 warning connect-undecided" in told.outcome()

    run(test)


def test_the_window_waits_for_a_silent_port_after_the_verdict(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        with silent_port() as silent:
            async with serve(polite(), tls=good) as server:
                request = make_request({25: silent, 465: server.port, 587: server.port}, ca_pem=authority.pem)
                request = with_deadlines(replace(request, lingers=True), connect=2.0)
                told = await told_by(request)
                assert told.verdict.provisional
                assert told.events[-1] == UndecidedPortsClosed(ports=(25,))
                assert told.outcome()[-1] == "connect 25 warning connect-timeout"

    run(test)


def test_an_earlier_port_that_opens_after_all_is_told_and_not_tested(
    authority: Authority, good: ssl.SSLContext
) -> None:
    async def test() -> None:
        loop = asyncio.get_running_loop()
        listening = socket.socket()
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        fillers = [socket.socket() for _ in range(2)]
        for filler in fillers:
            filler.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                filler.connect(listening.getsockname())
        async with serve(polite(), tls=good) as server:
            ports = {25: listening.getsockname()[1], 465: server.port, 587: server.port}
            request = replace(make_request(ports, ca_pem=authority.pem), lingers=True)
            told = Told()
            listening.setblocking(False)

            def take_one() -> None:
                with contextlib.suppress(BlockingIOError):
                    accepted.append(listening.accept()[0])

            def emit(event: Event) -> None:
                told.events.append(event)
                if isinstance(event, Verdict):  # from now on the backlog has room, whosever repeated SYN comes first
                    loop.add_reader(listening, take_one)

            accepted: list[socket.socket] = []
            try:
                await check(request, emit)
            finally:
                loop.remove_reader(listening)
                for sock in (listening, *fillers, *accepted):
                    sock.close()
            assert told.verdict.provisional
            assert told.events[-1] == EarlierPortOpened(port=25)
            assert server.logins == 1

    run(test)


def test_implicit_tls_is_recognised_on_a_silent_port(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        async with serve(polite(ehlo_tls=b"250-x\r\n250 AUTH PLAIN\r\n"), tls=good, implicit=True) as server:
            told = await told_by(make_request({2525: server.port}, port=2525, ca_pem=authority.pem))
            assert told.outcome()[:5] == ["connect 2525 ok", "tls ok", "certificate ok", "greeting ok", "ehlo ok"]
            assert (told.verdict.ok, told.verdict.security) == (True, Security.SSL)
            assert server.logins == 1

    run(test)


def test_forced_ssl_does_not_fall_back(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        async with serve(polite(), tls=good) as server:
            told = await told_by(make_request({2525: server.port}, port=2525, ssl=True, ca_pem=authority.pem))
            assert told.outcome()[-1] == "tls failed tls-not-spoken"
            assert (told.verdict.failed_stage, told.verdict.error) == (Stage.TLS, ErrorCode.TLS_NOT_SPOKEN)
            assert server.logins == 0

    run(test)


def test_forced_ssl_speaks_implicit_tls(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        async with serve(polite(), tls=good, implicit=True) as server:
            told = await told_by(make_request({2525: server.port}, port=2525, ssl=True, ca_pem=authority.pem))
            assert (told.verdict.ok, told.verdict.security, told.verdict.authenticated) == (True, Security.SSL, True)

    run(test)


def test_no_client_hello_before_six_seconds_on_port_25(good: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """A port 25 that greets late is heard out; the second connection has sent nothing."""

    async def test() -> None:
        async def late(talk: Talk) -> None:
            await asyncio.sleep(1.0)
            await polite(ehlo=b"250 mail.test\r\n")(talk)

        async with serve(late) as server:
            request = make_request({25: server.port, 465: server.port, 587: server.port}, user="")
            told = await told_by(request)
            assert told.verdict.ok
            assert told.verdict.port == 25
            assert all(not line.startswith(b"\x16") for line in server.heard)

    run(test)


def bad_context(authority: Authority, kind: str) -> ssl.SSLContext:
    match kind:
        case "certificate-expired":
            return server_context(authority, names=(HOST,), days=(-20, -1))
        case "certificate-not-yet-valid":
            return server_context(authority, names=(HOST,), days=(2, 20))
        case "certificate-name":
            return server_context(authority, names=("other.example",))
        case "certificate-self-signed":
            return server_context(None, names=(HOST,))
        case "certificate-unknown-issuer":
            return server_context(make_authority("Unknown CA"), names=(HOST,))
        case "certificate-weak":
            return server_context(authority, names=(HOST,), rsa_bits=1024)
    raise ValueError(kind)


KINDS = ["expired", "not-yet-valid", "name", "self-signed", "unknown-issuer", "weak"]


@pytest.mark.parametrize("kind", [f"certificate-{k}" for k in KINDS])
def test_a_certificate_that_does_not_verify_needs_a_yes(authority: Authority, kind: str) -> None:
    async def test() -> None:
        async with serve(polite(), tls=bad_context(authority, kind)) as server:
            request = make_request({2525: server.port}, port=2525, ca_pem=authority.pem)
            told = await told_by(request)
            assert told.outcome() == [
                "connect 2525 ok",
                "greeting ok",
                "ehlo ok",
                "starttls ok",
                "tls ok",
                f"certificate warning {kind}",
                "ehlo ok",
                "auth failed consent-certificate",
            ]
            assert server.logins == 0
            assert server.connections == 2
            certificate = told.verdict.certificate
            assert certificate is not None
            assert not certificate.trusted
            assert certificate.platform_code
            yes = await told_by(replace(request, consent=Consent(sha256=certificate.sha256)))
            assert yes.verdict.ok
            assert "certificate-consent" in yes.verdict.aids
            assert server.logins == 1

    run(test)


def test_a_pin_is_as_good_as_a_yes_but_not_for_another_certificate(authority: Authority) -> None:
    async def test() -> None:
        context = bad_context(authority, "certificate-self-signed")
        async with serve(polite(), tls=context) as server:
            request = make_request({2525: server.port}, port=2525)
            first = await told_by(request)
            assert first.verdict.certificate is not None
            pin = Pin(host=HOST, port=2525, sha256=first.verdict.certificate.sha256)
            pinned = await told_by(replace(request, aids=TestAids(pins=(pin,))))
            assert pinned.verdict.ok
            assert "pin" in pinned.verdict.aids
            other = await told_by(replace(request, aids=TestAids(pins=(replace(pin, sha256="0" * 64),))))
            assert "certificate warning certificate-changed" in other.outcome()
            assert other.verdict.error is ErrorCode.CONSENT_CERTIFICATE
            elsewhere = await told_by(replace(request, aids=TestAids(pins=(replace(pin, port=25),))))
            assert elsewhere.verdict.error is ErrorCode.CONSENT_CERTIFICATE

    run(test)


def test_an_expired_certificate_is_not_covered_by_its_pin(authority: Authority) -> None:
    async def test() -> None:
        async with serve(polite(), tls=server_context(None, names=(HOST,), days=(-20, -1))) as server:
            request = make_request({2525: server.port}, port=2525)
            first = await told_by(request)
            assert first.verdict.certificate is not None
            pin = Pin(host=HOST, port=2525, sha256=first.verdict.certificate.sha256)
            told = await told_by(replace(request, aids=TestAids(pins=(pin,))))
            assert told.verdict.error is ErrorCode.CONSENT_CERTIFICATE

    run(test)


def test_a_second_connection_with_another_certificate_ends_the_test(authority: Authority) -> None:
    async def test() -> None:
        contexts = [server_context(None, names=(HOST,)) for _ in range(2)]

        async def changing(talk: Talk) -> None:
            talk.server.tls = contexts[talk.server.connections - 1]
            await polite()(talk)

        async with serve(changing) as server:
            told = await told_by(make_request({2525: server.port}, port=2525))
            assert told.outcome()[-1] == "certificate failed certificate-changed"
            assert server.logins == 0

    run(test)


def test_an_unverified_certificate_without_a_user_is_a_warning(authority: Authority) -> None:
    async def test() -> None:
        async with serve(polite(), tls=server_context(None, names=(HOST,))) as server:
            told = await told_by(make_request({2525: server.port}, port=2525, user=""))
            assert told.verdict.ok
            assert told.verdict.login_free
            assert "certificate warning certificate-self-signed" in told.outcome()

    run(test)


def test_a_cleartext_login_needs_a_yes_for_this_host_and_port() -> None:
    async def test() -> None:
        async with serve(polite(ehlo=b"250-x\r\n250 AUTH PLAIN\r\n")) as server:
            request = make_request({2525: server.port}, port=2525)
            assert (await told_by(request)).verdict.error is ErrorCode.CONSENT_CLEARTEXT
            other = Consent(cleartext=frozenset({(HOST, 25)}))
            assert (await told_by(replace(request, consent=other))).verdict.error is ErrorCode.CONSENT_CLEARTEXT
            assert server.logins == 0
            yes = Consent(cleartext=frozenset({(HOST, 2525)}))
            verdict = (await told_by(replace(request, consent=yes))).verdict
            assert verdict.ok
            assert verdict.security is Security.NONE
            assert "cleartext-consent" in verdict.aids

    run(test)


def test_plain_text_instead_of_the_handshake_is_an_injection(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        async def inject(talk: Talk) -> None:
            await talk.say(b"220 x\r\n")
            await talk.hear()
            await talk.say(b"250 STARTTLS\r\n".replace(b"250 ", b"250-x\r\n250 "))
            await talk.hear()
            await talk.say(b"220 go\r\n")
            await talk.reader.read(5)  # the beginning of the ClientHello
            await talk.say(b"250 injected\r\n")
            await talk.silence()

        async with serve(inject) as server:
            told = await told_by(make_request({2525: server.port}, port=2525, ca_pem=authority.pem))
            assert told.outcome()[-1] == "starttls failed starttls-injection"
            assert "starttls ok" not in told.outcome()

    run(test)


@pytest.mark.parametrize("stage", ["greeting", "command", "auth", "tls"])
def test_a_server_that_falls_silent_fails_that_stage_at_its_deadline(
    authority: Authority, good: ssl.SSLContext, stage: str
) -> None:
    async def test() -> None:
        async def silent(talk: Talk) -> None:
            if stage == "greeting":
                return await talk.silence()
            if stage == "tls":
                await talk.say(b"220 x\r\n")
                await talk.hear()
                await talk.say(b"250-x\r\n250 STARTTLS\r\n")
                await talk.hear()
                await talk.say(b"220 go\r\n")
                return await talk.silence()
            verb = {"command": b"MAIL", "auth": b"AUTH"}[stage]
            return await polite(replies={verb: b""})(talk)

        async with serve(silent, tls=good) as server:
            request = with_deadlines(make_request({25: server.port}, port=25, ca_pem=authority.pem), **{stage: 0.4})
            told = await told_by(request)
            expected = {
                "greeting": (Stage.GREETING, ErrorCode.NO_GREETING),
                "command": (Stage.SENDER, ErrorCode.TIMEOUT),
                "auth": (Stage.AUTH, ErrorCode.TIMEOUT),
                "tls": (Stage.TLS, ErrorCode.TLS_TIMEOUT),
            }
            assert (told.verdict.failed_stage, told.verdict.error) == expected[stage]

    run(test)


def test_the_whole_test_has_a_deadline_too(good: ssl.SSLContext) -> None:
    async def test() -> None:
        async with serve(polite(replies={b"MAIL": b""}), tls=good) as server:
            request = with_deadlines(make_request({25: server.port}, port=25, user=""), test=0.5)
            told = await told_by(request)
            assert told.verdict.error is ErrorCode.TEST_TIMEOUT
            assert told.verdict.failed_stage is Stage.SENDER

    run(test)


STAGES = ["resolve", "connect", "greeting", "ehlo", "tls", "auth", "sender", "quit"]


@pytest.mark.parametrize("stage", STAGES)
def test_cancel_answers_in_every_stage(
    authority: Authority, good: ssl.SSLContext, stage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def test() -> None:
        hang = asyncio.Event()

        async def server_script(talk: Talk) -> None:
            if stage == "greeting":
                return await talk.silence()
            if stage == "tls":
                await talk.say(b"220 x\r\n")
                await talk.hear()
                await talk.say(b"250-x\r\n250 STARTTLS\r\n")
                await talk.hear()
                await talk.say(b"220 go\r\n")
                return await talk.silence()
            verb = {"ehlo": b"EHLO", "auth": b"AUTH", "sender": b"MAIL", "quit": b"QUIT"}.get(stage, b"")
            if verb == b"EHLO":
                await talk.say(b"220 x\r\n")
                return await talk.silence()
            return await polite(replies={verb: b""})(talk)

        with silent_port() as silent:
            async with serve(server_script, tls=good) as server:
                port = silent if stage == "connect" else server.port
                request = make_request({25: port}, port=25, ca_pem=authority.pem)
                if stage == "resolve":
                    request = replace(request, route=None)

                    async def never(host: str) -> list[str]:
                        await hang.wait()
                        return []

                    monkeypatch.setattr("myreports_gui.probe.names._in_daemon_thread", never)
                told = Told()
                reached = asyncio.Event()

                def emit(event: Event) -> None:
                    told.events.append(event)
                    if getattr(event, "stage", None) == stage and not isinstance(event, Step):
                        reached.set()

                task = asyncio.create_task(check(request, emit))
                await reached.wait()
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert told.verdict.error is ErrorCode.CANCELLED
                assert told.verdict.failed_stage == stage
                assert told.steps[-1].error is ErrorCode.CANCELLED

    run(test)


def test_localhost_is_resolved_and_a_wrong_name_is_not(good: ssl.SSLContext) -> None:
    async def test() -> None:
        with closed_port() as closed:
            request = make_request({}, port=closed)
            localhost = await told_by(replace(request, route=None, plan=replace(request.plan, host="localhost")))
            (resolved,) = (s.detail for s in localhost.steps if s.stage is Stage.RESOLVE)
            assert isinstance(resolved, Resolved)
            assert "127.0.0.1" in resolved.addresses
            missing = await told_by(replace(request, route=None, plan=replace(request.plan, host="nowhere.invalid")))
            assert missing.verdict.failed_stage is Stage.RESOLVE
            assert missing.verdict.error in (ErrorCode.NAME_NOT_FOUND, ErrorCode.NAME_TEMPORARY)

    run(test)


def test_ipv4_helps_out_where_ipv6_is_closed(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        async with serve(polite(), tls=good) as server:
            request = make_request({25: server.port}, port=25, ca_pem=authority.pem, addresses=("::1", "127.0.0.1"))
            told = await told_by(request)
            assert told.verdict.ok
            assert next(s for s in told.steps if s.stage is Stage.CONNECT).address == "127.0.0.1"

    run(test)


def test_a_report_is_sent_over_the_wire(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        options: list[MessageOptions] = []

        def message(given: MessageOptions) -> bytes:
            options.append(given)
            return b"Message-ID: <1@acme.example>\r\n\r\n.x\r\n"

        async with serve(polite(dot=b"250 2.0.0 queued as ABC\r\n"), tls=good) as server:
            request = make_request({25: server.port}, port=25, ca_pem=authority.pem)
            told = Told()
            delivery = await send(request, ["boss@acme.example"], message, told.events.append)
            assert delivery.verdict.ok
            assert delivery.sent is not None
            assert delivery.sent.accepted == ("boss@acme.example",)
            assert any(isinstance(e, Sent) for e in told.events)
            assert options == [MessageOptions(eight_bit=True, smtputf8=False)]
            assert b"RCPT TO:<boss@acme.example>" in server.heard
            assert f"RCPT TO:<{USER}>".encode() not in server.heard

    run(test)


def test_cancelled_after_the_final_dot_is_perhaps_delivered(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        arrived = asyncio.Event()

        async def swallow(talk: Talk) -> None:
            await polite(dot=b"")(talk)

        async with serve(swallow, tls=good) as server:
            request = make_request({25: server.port}, port=25, ca_pem=authority.pem)
            told = Told()

            def emit(event: Event) -> None:
                told.events.append(event)
                if getattr(event, "text", "") == ".":
                    arrived.set()

            task = asyncio.create_task(send(request, ["boss@acme.example"], lambda _: b"\r\n", emit))
            await arrived.wait()
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (told.steps[-1].stage, told.steps[-1].error) == (Stage.DATA, ErrorCode.DELIVERY_UNKNOWN)
            assert told.verdict.error is ErrorCode.CANCELLED

    run(test)


def test_an_unreadable_ca_file_is_named_before_anything_is_sent(tmp_path: object) -> None:
    async def test() -> None:
        told = await told_by(make_request({}, port=25, aids=TestAids(ca_file=f"{tmp_path}/none.pem")))
        (step,) = told.steps
        assert (step.stage, step.status, step.error) == (Stage.SETTINGS, Status.FAILED, ErrorCode.CA_FILE_UNREADABLE)

    run(test)


def test_a_password_never_leaves_in_what_is_told(authority: Authority, good: ssl.SSLContext) -> None:
    async def test() -> None:
        async with serve(polite(replies={b"AUTH": b"535 5.7.8 no\r\n"}), tls=good) as server:
            request = make_request({25: server.port}, port=25, ca_pem=authority.pem)
            told = await told_by(request)
            assert told.verdict.error is ErrorCode.AUTH_REFUSED
            assert "Grüße" not in repr(told.events)
            assert "Grüße" not in repr(request)

    run(test)
