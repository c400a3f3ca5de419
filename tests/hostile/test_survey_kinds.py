"""Find Working Settings meets the same servers: every cell is told, nothing escapes, no password goes out."""

import asyncio

from msgspec.structs import replace

from myreports_gui.model.ranking import Situation, Wish
from myreports_gui.model.settings import SystemState, TestAids
from myreports_gui.probe.request import Route
from myreports_gui.probe.survey import SurveyRequest, survey

from ..wire.running import HOST, USER, run
from .contexts import make_contexts
from .kind import Kind
from .kinds import all_kinds
from .peer import Overheard, serving
from .trying import LONG

DEADLINES = replace(LONG, greeting=1.0, command=1.0, tls=1.0, test=20)
SIDE_BY_SIDE = 12
KINDS = all_kinds()[::3]


def test_the_survey_survives_hostile_servers() -> None:
    ca_pem, contexts = make_contexts()

    async def look(kind: Kind) -> None:
        wish = Wish(host=HOST, user=USER if kind.user else "", has_password=kind.user, from_address=USER)
        async with serving(kind.server, Overheard(contexts)) as server:
            request = SurveyRequest(
                situation=Situation(wish, SystemState(), TestAids(deadlines=DEADLINES)),
                ports=(kind.port,),
                route=Route(host=HOST, addresses=("127.0.0.1",), ports={kind.port: server.port}, ca_pem=ca_pem),
            )
            told: list[object] = []
            matrix = await survey(request, told.append)
            assert matrix is not None, kind.name
            assert len(matrix.cells) == 3, kind.name
            assert server.logins == 0, kind.name

    async def test() -> None:
        turn = asyncio.Semaphore(SIDE_BY_SIDE)

        async def one(kind: Kind) -> None:
            async with turn:
                await look(kind)

        await asyncio.gather(*(one(kind) for kind in KINDS))

    run(test)
