"""Start from the address: what a technician is offered, asked of a real name server on loopback."""

import asyncio
import sys
from pathlib import Path

import dns.asyncresolver
import dns.rcode
import dns.resolver
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from myreports_gui.model.addresses import parse_address
from myreports_gui.model.findings import FindingCode, Refusal
from myreports_gui.model.plan import Security
from myreports_gui.model.providers import Need, Proposal, ProviderTable, Source, UserForm, parse
from myreports_gui.probe.discovery import Discovery, discover
from myreports_gui.probe.lookups import DnsLookup, LookupStatus

from .dns_server import NXDOMAIN, SERVFAIL, SILENCE, Fault, NameServer, Told, Zone, name_server, records
from .running import run

TABLE = parse((Path(__file__).parents[2] / "resources" / "providers.csv").read_text(encoding="utf-8"))
ADDRESS = "reports@acme.test"
SSL = ("_submissions._tcp.acme.test", "SRV")
STARTTLS = ("_submission._tcp.acme.test", "SRV")
MX = ("acme.test", "MX")
HERE = records("127.0.0.1")


def discovered(zone: Zone, address: str = ADDRESS, *, deadline: float = 5.0) -> tuple[Discovery, NameServer]:
    found: list[Discovery] = []
    servers: list[NameServer] = []

    async def test() -> None:
        async with name_server(zone) as server:
            servers.append(server)
            found.append(await discover(address, TABLE, deadline=deadline, resolver=server.resolver()))

    run(test)
    return found[0], servers[0]


def offered(zone: Zone, address: str = ADDRESS) -> tuple[Proposal, ...]:
    return discovered(zone, address)[0].proposals


def hosts(zone: Zone, address: str = ADDRESS) -> list[str]:
    return [proposal.host for proposal in offered(zone, address)]


def lookup(discovery: Discovery, asked: tuple[str, str]) -> DnsLookup:
    (found,) = (told for told in discovery.lookups if (told.name, told.kind) == asked)
    return found


def test_a_freemail_address_is_answered_without_any_look_up() -> None:
    discovery, server = discovered({}, "praxis@gmx.de")
    assert [p.host for p in discovery.proposals] == ["mail.gmx.net"]
    assert discovery.proposals[0].source is Source.TABLE
    assert discovery.lookups == ()
    assert server.asked == []


def test_an_unchecked_provider_is_offered_first_and_dns_is_asked_as_well() -> None:
    zone = {("_submissions._tcp.gmx.com", "SRV"): records("0 1 465 new.gmx.com.")}
    proposals = offered(zone, "praxis@gmx.com")
    assert [(p.host, p.source) for p in proposals] == [("mail.gmx.com", Source.TABLE), ("new.gmx.com", Source.SRV)]


def test_published_services_come_by_priority_then_weight() -> None:
    zone = {
        SSL: records("10 1 465 light.acme.test.", "10 9 465 heavy.acme.test.", "30 0 465 last.acme.test."),
        STARTTLS: records("5 0 587 first.acme.test."),
    }
    proposals = offered(zone)
    assert [p.host for p in proposals] == [
        "first.acme.test",
        "heavy.acme.test",
        "light.acme.test",
        "last.acme.test",
    ]
    assert {p.source for p in proposals} == {Source.SRV}
    assert not any(p.outside for p in proposals)
    assert proposals[0].ports == ((587, Security.STARTTLS),)
    assert proposals[0].user == ADDRESS


def test_one_host_with_both_services_is_one_proposal_with_implicit_tls_first() -> None:
    (proposal,) = offered({SSL: records("0 1 465 mail.acme.test."), STARTTLS: records("0 1 587 mail.acme.test.")})
    assert proposal.ports == ((465, Security.SSL), (587, Security.STARTTLS))


def test_one_host_whose_starttls_is_preferred_keeps_that_order() -> None:
    (proposal,) = offered({SSL: records("20 1 465 mail.acme.test."), STARTTLS: records("10 1 587 mail.acme.test.")})
    assert proposal.ports == ((587, Security.STARTTLS), (465, Security.SSL))


def test_one_port_published_for_both_services_is_offered_once() -> None:
    (proposal,) = offered({SSL: records("0 1 465 mail.acme.test."), STARTTLS: records("0 1 465 mail.acme.test.")})
    assert proposal.ports == ((465, Security.SSL),)


def test_a_service_declared_absent_is_told_and_the_other_still_offered() -> None:
    discovery, _ = discovered({SSL: records("0 0 0 ."), STARTTLS: records("0 1 587 mail.acme.test.")})
    assert lookup(discovery, SSL).status is LookupStatus.NOT_OFFERED
    assert [p.host for p in discovery.proposals] == ["mail.acme.test"]


def test_both_services_declared_absent_leave_nothing_to_guess() -> None:
    zone = {SSL: records("0 0 0 ."), STARTTLS: records("0 0 0 ."), ("smtp.acme.test", "A"): HERE}
    discovery, server = discovered(zone)
    assert discovery.proposals == ()
    assert not [asked for asked in server.asked if asked[1] in ("A", "AAAA")]


def test_a_published_host_elsewhere_is_marked_and_wants_confirmation() -> None:
    proposals = offered({SSL: records("0 1 465 smtp.elsewhere.test.", "1 1 465 smtp.acme.test.")})
    assert [(p.host, p.outside, p.wants_confirmation) for p in proposals] == [
        ("smtp.elsewhere.test", True, True),
        ("smtp.acme.test", False, False),
    ]


def test_a_name_that_only_ends_alike_is_outside() -> None:
    (proposal,) = offered({SSL: records("0 1 465 smtp.notacme.test.")})
    assert proposal.outside


def test_a_published_host_of_a_known_provider_says_what_that_provider_wants() -> None:
    zone = {SSL: records("0 1 465 smtp.mailbox.org."), MX: records("10 mxext1.mailbox.org.")}
    (proposal,) = offered(zone)
    assert proposal.source is Source.SRV
    assert proposal.provider == "mailbox.org"
    assert Need.APP_PASSWORD_WITH_2FA in proposal.needs
    assert proposal.ports == ((465, Security.SSL),)
    assert proposal.outside
    assert not proposal.wants_confirmation


@pytest.mark.parametrize(
    ("record", "code"),
    [
        ("0 1 465 localhost.", FindingCode.HOST_SINGLE_LABEL),
        ("0 1 465 127.0.0.1.", FindingCode.HOST_BAD_CHARACTER),
        ("0 1 465 10.1.", FindingCode.HOST_BAD_IPV4),
        (r"0 1 465 a\032b.acme.test.", FindingCode.HOST_BAD_CHARACTER),
        (r"0 1 465 \000x.acme.test.", FindingCode.HOST_BAD_CHARACTER),
        ("0 1 465 -x.acme.test.", FindingCode.HOST_HYPHEN),
        ("0 1 0 smtp.acme.test.", FindingCode.PORT_OUT_OF_RANGE),
    ],
)
def test_a_record_that_nobody_could_type_is_left_out_and_told(record: str, code: FindingCode) -> None:
    discovery, _ = discovered({SSL: records(record, "9 1 465 smtp.acme.test.")})
    assert [p.host for p in discovery.proposals] == ["smtp.acme.test"]
    assert lookup(discovery, SSL).unusable == (code,)


def test_an_absurd_number_of_records_is_cut() -> None:
    many = Told(tuple(f"{n} 1 465 h{n}.acme.test." for n in range(300)), fault=Fault.TRUNCATED)
    assert len(hosts({SSL: many})) == 20


@pytest.mark.parametrize(
    ("mx", "host", "provider"),
    [
        ("10 acme-test.mail.protection.outlook.com.", "smtp.office365.com", "Microsoft 365"),
        ("10 eur.olc.protection.outlook.com.", "smtp-mail.outlook.com", "Outlook.com"),
        ("1 aspmx.l.google.com.", "smtp.gmail.com", "Google Workspace"),
        ("10 MX00.Kundenserver.DE.", "smtp.ionos.de", "IONOS"),
        ("5 smtpin.rzone.de.", "smtp.strato.de", "STRATO"),
        ("10 w0123456.kasserver.com.", "w0123456.kasserver.com", "ALL-INKL.COM"),
        ("10 www123.your-server.de.", "mail.your-server.de", "Hetzner"),
    ],
)
def test_a_customer_domain_is_known_by_where_its_mail_goes(mx: str, host: str, provider: str) -> None:
    (proposal,) = offered({MX: records(mx)})
    assert (proposal.host, proposal.provider, proposal.source) == (host, provider, Source.MX)
    assert proposal.outside
    assert not proposal.wants_confirmation


def test_the_user_name_that_a_provider_gives_is_left_empty() -> None:
    (proposal,) = offered({MX: records("10 w0123456.kasserver.com.")})
    assert (proposal.user, proposal.user_form) == ("", UserForm.MAILBOX_NAME)


def test_a_mail_filter_before_the_mailbox_does_not_hide_the_provider() -> None:
    (proposal,) = offered({MX: records("20 smtpin.rzone.de.", "10 mx.filter.test.")})
    assert proposal.provider == "STRATO"


def test_a_published_service_comes_before_the_provider_seen_in_mx() -> None:
    zone = {SSL: records("0 1 465 own.acme.test."), MX: records("5 smtpin.rzone.de.")}
    assert [(p.host, p.source) for p in offered(zone)] == [
        ("own.acme.test", Source.SRV),
        ("smtp.strato.de", Source.MX),
    ]


def test_customary_names_that_exist_are_guessed_last_and_marked() -> None:
    zone = {
        MX: records("10 mx1.hoster.test."),
        ("mail.acme.test", "A"): HERE,
        ("smtp.hoster.test", "AAAA"): records("::1"),
    }
    proposals = offered(zone)
    assert [(p.host, p.source, p.outside, p.provider) for p in proposals] == [
        ("mail.acme.test", Source.GUESS, False, None),
        ("smtp.hoster.test", Source.GUESS, True, None),
    ]
    assert proposals[1].wants_confirmation


def test_a_company_that_receives_its_own_mail_is_offered_that_host() -> None:
    zone = {MX: records("10 exchange.acme.test."), ("exchange.acme.test", "A"): HERE}
    assert hosts(zone) == ["exchange.acme.test"]


def test_no_customary_name_is_made_of_a_public_suffix() -> None:
    discovery, server = discovered({MX: records("10 hoster.co.uk.")})
    assert discovery.proposals == ()
    assert not [name for name, *_ in server.asked if name in ("smtp.co.uk", "mail.co.uk")]


def test_a_guess_of_which_nothing_could_be_learned_is_kept() -> None:
    zone = {("smtp.acme.test", "A"): SERVFAIL, ("smtp.acme.test", "AAAA"): NXDOMAIN}
    assert hosts(zone) == ["smtp.acme.test"]


def test_a_domain_without_mail_is_told_as_such() -> None:
    discovery, _ = discovered({MX: records("0 .")})
    assert lookup(discovery, MX).status is LookupStatus.NOT_OFFERED


@pytest.mark.parametrize(
    ("told", "status", "platform"),
    [
        (NXDOMAIN, LookupStatus.NO_NAME, ""),
        (Told(), LookupStatus.NO_RECORD, ""),
        (SERVFAIL, LookupStatus.SERVER_FAILURE, "SERVFAIL"),
        (Told(rcode=dns.rcode.REFUSED), LookupStatus.SERVER_FAILURE, "REFUSED"),
        (Told(rcode=dns.rcode.YXDOMAIN), LookupStatus.SERVER_FAILURE, "YXDOMAIN"),
    ],
)
def test_trouble_of_one_look_up_is_a_fact_and_the_others_go_on(told: Told, status: LookupStatus, platform: str) -> None:
    discovery, _ = discovered({SSL: told, STARTTLS: records("0 1 587 mail.acme.test.")})
    found = lookup(discovery, SSL)
    assert (found.status, found.platform) == (status, platform)
    assert [p.host for p in discovery.proposals] == ["mail.acme.test"]


def test_a_silent_name_server_ends_with_the_deadline_and_what_was_found_stays() -> None:
    discovery, _ = discovered({SSL: SILENCE, STARTTLS: records("0 1 587 mail.acme.test.")}, deadline=0.3)
    assert lookup(discovery, SSL).status is LookupStatus.TIMEOUT
    assert [p.host for p in discovery.proposals] == ["mail.acme.test"]


def test_silence_everywhere_leaves_the_customary_names_unproven() -> None:
    everything = {(name, kind): SILENCE for name in ("smtp.acme.test", "mail.acme.test") for kind in ("A", "AAAA")}
    discovery, _ = discovered({SSL: SILENCE, STARTTLS: SILENCE, MX: SILENCE} | everything, deadline=0.2)
    assert {told.status for told in discovery.lookups} == {LookupStatus.TIMEOUT}
    assert [p.source for p in discovery.proposals] == [Source.GUESS, Source.GUESS]


def test_a_truncated_answer_is_fetched_over_tcp() -> None:
    discovery, server = discovered({SSL: Told(("0 1 465 mail.acme.test.",), fault=Fault.TRUNCATED)})
    assert [p.host for p in discovery.proposals] == ["mail.acme.test"]
    assert [transport for name, _, transport in server.asked if name == SSL[0]] == ["udp", "tcp"]


def test_an_alias_is_followed_and_told() -> None:
    zone = {SSL: Told(("0 1 465 smtp.hoster.test.",), alias="_submissions._tcp.hoster.test")}
    discovery, _ = discovered(zone)
    assert lookup(discovery, SSL).alias == "_submissions._tcp.hoster.test"
    assert discovery.proposals[0].outside  # the alias does not make the host the domain's own


def test_a_loop_of_aliases_is_a_fact() -> None:
    discovery, _ = discovered({SSL: Told(alias=SSL[0])})
    found = lookup(discovery, SSL)
    assert (found.status, found.platform) == (LookupStatus.SERVER_FAILURE, "ChainTooLong")


def test_an_umlaut_domain_is_asked_for_and_offered_in_a_labels() -> None:
    zone = {("_submissions._tcp.xn--mller-kva.test", "SRV"): records("0 1 465 mail.xn--mller-kva.test.")}
    (proposal,) = offered(zone, "büro@Müller.test")
    assert (proposal.host, proposal.user, proposal.outside) == (
        "mail.xn--mller-kva.test",
        "büro@xn--mller-kva.test",
        False,
    )


def test_an_address_literal_is_its_own_guess() -> None:
    discovery, server = discovered({}, "reports@[IPv6:2001:db8::7]")
    assert [(p.host, p.source) for p in discovery.proposals] == [("2001:db8::7", Source.GUESS)]
    assert server.asked == []


def test_a_domain_too_long_for_a_service_name_is_a_fact() -> None:
    domain = ".".join(["a" * 61] * 4)  # 247: a name, but not below "_submissions._tcp."
    discovery, _ = discovered({}, f"a@{domain}")
    assert lookup(discovery, (f"_submissions._tcp.{domain}", "SRV")).platform == "NameTooLong"


def test_no_customary_name_is_guessed_that_would_be_too_long() -> None:
    discovery, server = discovered({}, "a@" + ".".join(["a" * 62, "a" * 62, "a" * 62, "a" * 61]))
    assert discovery.proposals == ()
    assert {kind for _, kind, _ in server.asked} == {"MX"}


def test_a_resolver_without_name_servers_is_a_fact() -> None:
    async def test() -> None:
        resolver = dns.asyncresolver.Resolver(configure=False)
        discovery = await discover(ADDRESS, TABLE, resolver=resolver)
        assert {(told.status, told.platform) for told in discovery.lookups} == {
            (LookupStatus.SERVER_FAILURE, "NoNameservers")
        }

    run(test)


def test_what_is_no_address_is_refused_before_anything_is_asked() -> None:
    with pytest.raises(Refusal) as refused:
        discovered({}, "no address")
    assert refused.value.code is FindingCode.ADDRESS_HAS_SPACE


def test_a_pc_without_a_name_server_is_a_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_: object) -> None:
        raise dns.resolver.NoResolverConfiguration

    name = "read_registry" if sys.platform == "win32" else "read_resolv_conf"
    monkeypatch.setattr(dns.asyncresolver.Resolver, name, nowhere)

    async def test() -> None:
        discovery = await discover(ADDRESS, TABLE)
        assert {told.status for told in discovery.lookups} == {LookupStatus.NO_RESOLVER}

    run(test)


def test_cancelling_answers_at_once_and_leaves_nothing_behind() -> None:
    async def test() -> None:
        async with name_server({SSL: SILENCE, STARTTLS: SILENCE, MX: SILENCE}) as server:
            task = asyncio.create_task(discover(ADDRESS, TABLE, deadline=60, resolver=server.resolver()))
            await server.quiet.wait()
            task.cancel()
            async with asyncio.timeout(5):
                await asyncio.wait([task])
            assert task.cancelled()

    run(test)


@settings(max_examples=25)
@given(garbage=st.binary(max_size=80))
@example(garbage=b"")
@example(garbage=b"\x80\x00\x00\x01\x00\x01\x00\x00\x00\x00\xc0\x0c\xc0\x0c")
def test_a_name_server_that_talks_nonsense_is_a_fact(garbage: bytes) -> None:
    async def test() -> None:
        nonsense = Told(fault=Fault.GARBAGE)
        async with name_server({SSL: nonsense, STARTTLS: NXDOMAIN, MX: NXDOMAIN}, garbage) as server:
            discovery = await discover(ADDRESS, TABLE, deadline=0.05, resolver=server.resolver())
            assert lookup(discovery, SSL).status is not LookupStatus.FOUND

    run(test)


ADDRESSES = st.text(max_size=80) | st.builds(
    "{}@{}".format,
    st.text(min_size=1, max_size=12),
    st.lists(st.text("aäß-_.xn9", min_size=1, max_size=70), min_size=1, max_size=5).map(".".join),
)


def refusal_of(text: str) -> FindingCode | None:
    try:
        parse_address(text)
    except Refusal as refused:
        return refused.code
    return None


@settings(max_examples=150)
@given(text=ADDRESSES)
@example(text="a@gmx.de")
@example(text="a@firma.onmicrosoft.com")
@example(text="a@localhost")
@example(text="a@[192.0.2.7]")
@example(text="a@" + ".".join(["a" * 61] * 4))
def test_any_text_is_refused_as_an_address_or_discovered(text: str) -> None:
    async def test() -> None:
        async with name_server({}) as server:
            found: FindingCode | Discovery
            try:
                found = await discover(text, TABLE, resolver=server.resolver())
            except Refusal as refused:
                found = refused.code
        assert isinstance(found, Discovery) is (refusal_of(text) is None)
        assert isinstance(found, Discovery) or found is refusal_of(text)

    run(test)


def test_an_empty_table_still_discovers() -> None:
    async def test() -> None:
        async with name_server({("mail.gmx.de", "A"): HERE}) as server:
            found = await discover("a@gmx.de", ProviderTable(), resolver=server.resolver())
            assert [p.host for p in found.proposals] == ["mail.gmx.de"]

    run(test)
