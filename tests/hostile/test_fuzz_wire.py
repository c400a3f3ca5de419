"""The fuzzer over real sockets and real TLS.

Fewer conversations than without sockets: a twentieth of FUZZ, 75 by default (see tests/smtp/test_fuzz.py).
"""

import asyncio
import os
import random
import ssl
from dataclasses import replace

import pytest

from myreports_gui.model.errors import ErrorCode, ExitCode
from myreports_gui.model.stages import Stage, Status

from ..smtp.fuzzing import SEED
from ..wire.running import Told, run
from .contexts import make_contexts
from .kind import Kind
from .peer import Overheard, Serves, serving
from .secrecy import forms, leaks
from .servers import POLITE, Act, Answer, Mail, both, close, drip, flood, in_pieces, raw, reset, silence, then
from .trying import try_kind

FUZZ = int(os.environ.get("FUZZ", "1500")) // 20
SHORT = dict.fromkeys(("greeting", "command", "tls", "auth", "final_dot"), 0.5)
SIDE_BY_SIDE = 16
PLAIN = Kind("random", Mail(), Stage.QUIT, Status.OK, None, ExitCode.OK, port=2525, deadlines=SHORT)


def random_server(chance: random.Random) -> Serves:
    """Polite but for one to three moments."""
    answers: dict[str, Answer] = {}
    for moment in chance.sample((*POLITE, "handshake", "secured"), chance.randrange(1, 4)):
        good = POLITE.get(moment)
        answers[moment] = _answer(chance, good if isinstance(good, bytes) else b"250 x\r\n")
    return Mail(answers, chance.choice(("good", "good", "good-1.2", "expired", "self-signed", "old-tls")))


def _answer(chance: random.Random, good: bytes) -> Answer:
    echo = chance.choice(list(forms().values())).encode()
    ends: Act = chance.choice((close, reset, silence))
    cut = chance.randrange(len(good))
    return chance.choice(
        (
            ends,
            then(good, ends),
            then(good[:cut], ends),
            in_pieces(good[:cut], good[cut:]),
            then(good + good, ends),
            both(in_pieces(good), flood(b"250-x\r\n", 10_000)),
            drip(b"250-x\r\n", 0.05),
            raw(chance.randbytes(200), ends),
            chance.randbytes(60) + b"\r\n",
            good[:4] + echo + b"\r\n",
            b"535 5.7.8 " + echo + b"\r\n",
            good.replace(b" ", b"-", 1),
            good + b"421 bye\r\n",
        )
    )


@pytest.fixture(scope="module")
def trust() -> tuple[str, dict[str, ssl.SSLContext]]:
    return make_contexts()


def test_no_server_hangs_crashes_or_makes_a_test_tell_a_secret(trust: tuple[str, dict[str, ssl.SSLContext]]) -> None:
    ends: dict[int, Told] = {}

    async def test() -> None:
        turn = asyncio.Semaphore(SIDE_BY_SIDE)

        async def one(number: int) -> None:
            chance = random.Random(f"{SEED}/{number}")
            server = random_server(chance)
            kind = replace(PLAIN, server=server, send=chance.random() < 0.5, ssl=chance.random() < 0.2)
            async with turn:
                seen = await try_kind(kind, *trust)
            ends[number] = seen.told
            assert seen.logins <= 1, number
            assert seen.seconds < 10 * sum(SHORT.values()), number

        for done in asyncio.as_completed([one(number) for number in range(FUZZ)]):
            await done

    run(test)
    assert len(ends) == FUZZ
    for number, told in ends.items():
        assert not leaks(told.events, forms().values()), f"FUZZ_SEED={SEED}, number {number}"
        failures = [step for step in told.steps if step.status is Status.FAILED]
        assert len(failures) == (0 if told.verdict.ok else 1), f"FUZZ_SEED={SEED}, number {number}"
    assert {told.verdict.error for told in ends.values()} > {None, ErrorCode.TIMEOUT, ErrorCode.MALFORMED_REPLY}


def test_a_random_server_is_repeatable(trust: tuple[str, dict[str, ssl.SSLContext]]) -> None:
    async def test() -> None:
        for number in range(5):
            first, second = (random_server(random.Random(number)) for _ in range(2))
            assert isinstance(first, Mail)
            assert isinstance(second, Mail)
            assert first.answers.keys() == second.answers.keys()
            async with serving(first, Overheard(trust[1])) as server:
                assert server.port

    run(test)
