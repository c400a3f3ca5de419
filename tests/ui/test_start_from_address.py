"""Start from the address: proposals with their source and needs, and a survey before anything is called working."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton

from myreports_gui.model.addresses import parse_address
from myreports_gui.model.plan import Security
from myreports_gui.model.providers import Need, Proposal, Source, UserForm
from myreports_gui.probe.discovery import Discovery

from .conftest import Desk, FakeWire
from .surveying import FakeSurvey, give, good

MINE = Proposal(
    host="smtp.acme.example",
    ports=((465, Security.SSL), (2525, Security.STARTTLS)),
    user="office@acme.example",
    source=Source.SRV,
)


@dataclass
class FakeDiscovery:
    proposals: Sequence[Proposal] = ()
    hangs: bool = False
    asked: list[str] = field(default_factory=list)

    async def __call__(self, address: str) -> Discovery:
        self.asked.append(address)
        if self.hangs:
            await asyncio.Event().wait()
        return Discovery(address=parse_address(address), proposals=tuple(self.proposals))


def ask(desk: Desk, address: str) -> None:
    desk.window.menu_actions.start_from_address.trigger()
    desk.qtbot.waitUntil(lambda: desk.has("address.address"))
    desk.type("address.address", address)
    desk.press("address.lookUp")


def use(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.find(QPushButton, "address.use").isEnabled())
    desk.press("address.use")


def test_a_known_provider_needs_no_dns_and_says_what_it_wants(desk: Desk) -> None:
    ask(desk, "max.muster@gmx.de")
    desk.wait_text("address.about", "GMX")
    assert desk.find(QListWidget, "address.proposals").item(0).text().startswith("mail.gmx.net, port 465")
    for part in ("built-in table", "whole address: max.muster@gmx.de", "must be switched on in the mailbox"):
        assert part in desk.text("address.about")
    assert "not known before Find Working Settings" in desk.text("address.note")


def test_the_chosen_proposal_fills_the_form_and_is_surveyed_without_a_password(desk: Desk, wire: FakeWire) -> None:
    fake = FakeSurvey(good(2525))
    give(desk, "survey", fake)
    give(desk, "discover", FakeDiscovery([MINE]))
    ask(desk, "office@acme.example")
    with desk.qtbot.waitSignal(desk.window.guides.surveys.settled):
        use(desk)
    assert desk.text("setup.host") == "smtp.acme.example"
    assert desk.text("setup.user") == desk.text("setup.from") == "office@acme.example"
    assert fake.orders[0].ports == (25, 465, 587, 2525)
    assert wire.requests == []
    assert "not tested yet" in desk.text("verdict.headline")
    assert desk.stored_names() == []


def test_a_password_typed_before_is_used_for_the_test(desk: Desk, wire: FakeWire) -> None:
    give(desk, "survey", FakeSurvey(good(25)))
    give(desk, "discover", FakeDiscovery([MINE]))
    desk.type("setup.password", "typed-first")
    ask(desk, "office@acme.example")
    with desk.qtbot.waitSignal(desk.window.checks.verdict_reached):
        use(desk)
    assert wire.requests[0].password is not None
    assert wire.requests[0].password.reveal() == "typed-first"


def test_a_host_of_another_domain_is_confirmed_first(desk: Desk) -> None:
    fake = FakeSurvey(good(25))
    give(desk, "survey", fake)
    outside = Proposal(host="mail.elsewhere.example", ports=MINE.ports, user=MINE.user, source=Source.SRV, outside=True)
    give(desk, "discover", FakeDiscovery([outside]))
    ask(desk, "office@acme.example")
    desk.wait_text("address.about", "outside the domain")
    use(desk)
    desk.press("address.outside.no")
    assert desk.text("setup.host") == ""
    assert fake.orders == []


def test_a_provider_that_lets_no_password_in_cannot_be_chosen(desk: Desk) -> None:
    oauth = Proposal(
        host=MINE.host, ports=MINE.ports, user=MINE.user, source=Source.TABLE, needs=(Need.OAUTH_ONLY,), provider="Acme"
    )
    give(desk, "discover", FakeDiscovery([oauth]))
    ask(desk, "office@acme.example")
    desk.wait_text("address.about", "OAuth only")
    assert not desk.find(QPushButton, "address.use").isEnabled()


def test_a_user_name_that_only_the_provider_knows_is_asked_for(desk: Desk) -> None:
    fake = FakeSurvey()
    give(desk, "survey", fake)
    named = Proposal(
        host=MINE.host, ports=MINE.ports, user="", user_form=UserForm.MAILBOX_NAME, source=Source.TABLE, provider="Acme"
    )
    give(desk, "discover", FakeDiscovery([named]))
    ask(desk, "office@acme.example")
    desk.wait_text("address.about", "one that the provider gave")
    use(desk)
    desk.press("tell.ok")
    assert fake.orders == []
    assert desk.text("setup.host") == MINE.host


@pytest.mark.parametrize("address", ["", "reports@", "no address", "a@b@c.example"])
def test_what_is_no_address_is_said_at_the_field(desk: Desk, address: str) -> None:
    fake = FakeDiscovery([MINE])
    give(desk, "discover", fake)
    ask(desk, address)
    desk.qtbot.waitUntil(lambda: bool(desk.text("address.message") or desk.text("address.note")))
    assert fake.asked == []
    assert desk.find(QLineEdit, "address.address").text() == address


def test_nothing_known_is_said_and_closing_stops_the_look_up(desk: Desk) -> None:
    give(desk, "discover", FakeDiscovery([]))
    ask(desk, "office@acme.example")
    desk.wait_text("address.note", "Nothing is known")
    desk.press("address.cancel")
    hanging = FakeDiscovery(hangs=True)
    give(desk, "discover", hanging)
    ask(desk, "office@acme.example")
    desk.qtbot.waitUntil(lambda: len(hanging.asked) == 1)
    desk.press("address.cancel")
    desk.qtbot.waitUntil(lambda: not desk.has("address.address"))
