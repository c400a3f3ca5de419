"""What is offered for an address at each provider of the table, and what a broken table says."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myreports_gui.model.addresses import parse_address
from myreports_gui.model.advice import Confidence
from myreports_gui.model.hostnames import parse_host
from myreports_gui.model.plan import Security
from myreports_gui.model.providers import (
    Need,
    Note,
    Ports,
    Proposal,
    ProviderTable,
    ProviderTableError,
    Source,
    UserForm,
    is_within,
    parse,
)

TEXT = (Path(__file__).parents[2] / "resources" / "providers.csv").read_text(encoding="utf-8")
TABLE = parse(TEXT)
HEADING = TEXT.splitlines()[0]

BOTH = ((465, Security.SSL), (587, Security.STARTTLS))
ONLY_465 = BOTH[:1]
ONLY_587 = BOTH[1:]
FREEMAIL = (Need.EXTERNAL_ACCESS, Need.APP_PASSWORD_WITH_2FA)

Row = tuple[str, str, str, str, Ports, tuple[Need, ...]]
# domain of an address there, "" for customers' own domains · MX host, "" where only the domain tells · what follows
ROWS: list[Row] = [
    ("gmx.de", "", "GMX", "mail.gmx.net", BOTH, FREEMAIL),
    ("", "mx00.gmx.net", "GMX", "mail.gmx.net", BOTH, FREEMAIL),
    ("gmx.com", "", "GMX.com", "mail.gmx.com", BOTH, FREEMAIL),
    ("web.de", "", "WEB.DE", "smtp.web.de", BOTH, FREEMAIL),
    ("t-online.de", "", "Telekom", "securesmtp.t-online.de", BOTH, (Need.MAIL_PASSWORD,)),
    ("magenta.de", "", "Telekom", "securesmtp.t-online.de", BOTH, (Need.MAIL_PASSWORD,)),
    ("online.de", "", "1&1", "smtp.1und1.de", BOTH, ()),
    ("", "mx00.ionos.de", "IONOS", "smtp.ionos.de", BOTH, ()),
    ("", "mx01.kundenserver.de", "IONOS", "smtp.ionos.de", BOTH, ()),
    ("", "mx00.ionos.co.uk", "IONOS UK", "smtp.ionos.co.uk", BOTH, ()),
    ("", "mx00.ionos.fr", "IONOS France", "smtp.ionos.fr", BOTH, ()),
    ("", "mx00.ionos.es", "IONOS España", "smtp.ionos.es", BOTH, ()),
    ("", "mx00.ionos.it", "IONOS Italia", "smtp.ionos.it", BOTH, ()),
    ("", "mx00.ionos.com", "IONOS Inc.", "smtp.ionos.com", BOTH, ()),
    ("", "smtpin.rzone.de", "STRATO", "smtp.strato.de", BOTH, ()),
    ("freenet.de", "", "freenet", "mx.freenet.de", BOTH, (Need.EXTERNAL_ACCESS,)),
    ("mailbox.org", "", "mailbox.org", "smtp.mailbox.org", BOTH, (Need.APP_PASSWORD_WITH_2FA,)),
    ("", "mxext2.mailbox.org", "mailbox.org", "smtp.mailbox.org", BOTH, (Need.APP_PASSWORD_WITH_2FA,)),
    ("posteo.de", "", "Posteo", "posteo.de", BOTH, ()),
    ("posteo.ch", "", "Posteo", "posteo.de", BOTH, ()),
    ("", "www42.your-server.de", "Hetzner", "mail.your-server.de", BOTH, ()),
    ("", "w0123456.kasserver.com", "ALL-INKL.COM", "w0123456.kasserver.com", BOTH, ()),
    ("", "mx0.hosteurope.de", "Host Europe", "mail.acme.example", BOTH, ()),
    ("", "mxlb.ispgateway.de", "domainFACTORY", "sslout.df.eu", ONLY_465, ()),
    ("", "mx.1blu.de", "1blu", "smtp.1blu.de", BOTH, ()),
    ("", "mx1.agenturserver.de", "Mittwald", "mail.agenturserver.de", BOTH, ()),
    ("", "mxf963.netcup.net", "netcup", "mxf963.netcup.net mail.acme.example", BOTH, ()),
    ("", "mx01.goneo.de", "goneo", "smtp.goneo.de", BOTH, ()),
    ("", "mx00.udag.de", "united-domains", "smtps.udag.de", BOTH, ()),
    ("mail.de", "", "Mail.de", "smtp.mail.de", BOTH, ()),
    ("arcor.de", "", "Vodafone", "smtp.vodafonemail.de", BOTH, ()),
    ("gmail.com", "", "Gmail", "smtp.gmail.com", BOTH, (Need.APP_PASSWORD,)),
    ("googlemail.com", "", "Gmail", "smtp.gmail.com", BOTH, (Need.APP_PASSWORD,)),
    ("", "alt1.aspmx.l.google.com", "Google Workspace", "smtp.gmail.com", BOTH, (Need.APP_PASSWORD,)),
    ("", "aspmx2.googlemail.com", "Google Workspace", "smtp.gmail.com", BOTH, (Need.APP_PASSWORD,)),
    ("", "smtp.google.com", "Google Workspace", "smtp.gmail.com", BOTH, (Need.APP_PASSWORD,)),
    ("outlook.de", "", "Outlook.com", "smtp-mail.outlook.com", ONLY_587, (Need.OAUTH_ONLY,)),
    ("hotmail.com", "", "Outlook.com", "smtp-mail.outlook.com", ONLY_587, (Need.OAUTH_ONLY,)),
    ("", "eur.olc.protection.outlook.com", "Outlook.com", "smtp-mail.outlook.com", ONLY_587, (Need.OAUTH_ONLY,)),
    ("firma.onmicrosoft.com", "", "Microsoft 365", "smtp.office365.com", ONLY_587, (Need.SMTP_AUTH,)),
    ("", "a-de.mail.protection.outlook.com", "Microsoft 365", "smtp.office365.com", ONLY_587, (Need.SMTP_AUTH,)),
    ("", "a-de.b-v1.mx.microsoft", "Microsoft 365", "smtp.office365.com", ONLY_587, (Need.SMTP_AUTH,)),
    ("yahoo.de", "", "Yahoo", "smtp.mail.yahoo.com", BOTH, (Need.APP_PASSWORD,)),
    ("aol.com", "", "AOL", "smtp.aol.com", BOTH, (Need.APP_PASSWORD,)),
    ("icloud.com", "", "iCloud", "smtp.mail.me.com", ONLY_587, (Need.APP_PASSWORD,)),
    ("", "mx01.mail.icloud.com", "iCloud", "smtp.mail.me.com", ONLY_587, (Need.APP_PASSWORD,)),
    ("", "mx1.mail.ovh.net", "OVHcloud", "smtp.mail.ovh.net ssl0.ovh.net", BOTH, ()),
    ("ik.me", "", "Infomaniak", "mail.infomaniak.com", BOTH, ()),
    ("", "mta-gw.infomaniak.ch", "Infomaniak", "mail.infomaniak.com", BOTH, ()),
    ("orange.fr", "", "Orange", "smtp.orange.fr", ONLY_465, ()),
    ("proton.me", "", "Proton Mail", "smtp.protonmail.ch", ONLY_587, (Need.NOT_POSSIBLE,)),
    (
        "",
        "mail.protonmail.ch",
        "Proton Mail for Business",
        "smtp.protonmail.ch",
        ONLY_587,
        (Need.SMTP_TOKEN, Need.PAID_PLAN),
    ),
    ("a1.net", "", "A1", "securemail.a1.net", ONLY_587, ()),
    ("aon.at", "", "A1", "securemail.a1.net", ONLY_587, ()),
    ("bluewin.ch", "", "Swisscom", "smtpauths.bluewin.ch", ONLY_465, ()),
    ("", "mx1.mail.hostpoint.ch", "Hostpoint", "asmtp.mail.hostpoint.ch", BOTH, ()),
]


def offered(domain: str, mx: str = "", table: ProviderTable = TABLE) -> tuple[Proposal, ...]:
    address = parse_address(f"reports@{domain or 'acme.example'}")
    row = table.by_mx(mx) if mx else table.by_domain(domain)
    return row.proposals(address, Source.MX if mx else Source.TABLE, mx) if row else ()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0] or row[1])
def test_an_address_gets_the_settings_of_its_provider(row: Row) -> None:
    domain, mx, provider, hosts, ports, needs = row
    proposals = offered(domain, mx)
    assert [p.host for p in proposals] == hosts.split()
    for proposal in proposals:
        assert (proposal.provider, proposal.ports, proposal.needs) == (provider, ports, needs)
        assert proposal.outside is (bool(mx) and not is_within(proposal.host, "acme.example"))
        assert not proposal.wants_confirmation


def test_every_row_is_asked_for_here() -> None:
    assert {row[2] for row in ROWS} == {row.name for row in TABLE.rows}


def test_every_domain_and_mx_leads_to_its_own_row() -> None:
    for row in TABLE.rows:
        for domain in row.domains:
            assert TABLE.by_domain(f"firma{domain}" if domain.startswith(".") else domain) is row
        for ending in row.mx:
            found = TABLE.by_mx(f"mx.{ending}")
            assert found is row, f"{ending} of {row.name} is shadowed by {found.name if found else found}"


def test_only_accounts_without_a_password_login_are_impossible() -> None:
    acme = parse_address("reports@acme.example")
    impossible = {row.name for row in TABLE.rows if not row.proposals(acme, Source.MX, "mx.example")[0].possible}
    assert impossible == {"Outlook.com", "Proton Mail"}


def test_the_user_name_is_the_address_unless_the_provider_gives_one() -> None:
    assert offered("gmx.de")[0].user == "reports@gmx.de"
    named = {row.name for row in TABLE.rows if row.user is UserForm.MAILBOX_NAME}
    assert named == {"ALL-INKL.COM", "1blu", "united-domains"}
    assert offered("", "w0123456.kasserver.com")[0].user == ""


def test_what_nobody_has_checked_is_marked() -> None:
    unchecked = {row.name for row in TABLE.rows if row.confidence is Confidence.UNCHECKED}
    assert unchecked == {"GMX.com", "Host Europe", "1blu", "netcup", "united-domains", "OVHcloud", "Infomaniak"}


def test_the_notes_stand_where_they_belong() -> None:
    assert {row.name: row.note for row in TABLE.rows if row.note} == {
        "mailbox.org": Note.MAIN_ADDRESS,
        "ALL-INKL.COM": Note.OWN_SERVER_NAME,
        "Host Europe": Note.OWN_SERVER_NAME,
        "Mittwald": Note.OLDER_ACCOUNTS,
        "netcup": Note.OWN_SERVER_NAME,
        "Google Workspace": Note.RELAY_AVAILABLE,
        "Microsoft 365": Note.BASIC_LOGIN_ENDS,
        "iCloud": Note.MAIN_ADDRESS,
        "Proton Mail": Note.PROGRAM_ON_PC,
    }


def test_every_need_and_note_is_used() -> None:
    assert {need for row in TABLE.rows for need in row.needs} == set(Need)
    assert {row.note for row in TABLE.rows if row.note} == set(Note)


def test_the_domain_may_be_typed_in_any_case() -> None:
    assert TABLE.by_domain("GMX.De") is TABLE.by_domain("gmx.de") is not None


@pytest.mark.parametrize(
    "domain", ["acme.example", "notgmx.de", "mail.gmx.de", "onmicrosoft.com", "gmx.de.example", ""]
)
def test_a_domain_that_only_looks_like_a_provider_s_is_none(domain: str) -> None:
    assert TABLE.by_domain(domain) is None


@pytest.mark.parametrize("host", ["evilrzone.de", "rzone.de.example", "mx.acme.example", "mail.protection.example"])
def test_an_mx_host_that_only_looks_like_a_provider_s_is_none(host: str) -> None:
    assert TABLE.by_mx(host) is None


def test_a_host_that_serves_two_brands_names_neither() -> None:
    assert TABLE.by_host("smtp.gmail.com") is None
    strato = TABLE.by_host("SMTP.strato.de")
    assert strato is not None
    assert strato.name == "STRATO"


def test_a_host_made_of_the_domain_is_left_out_where_it_would_be_too_long() -> None:
    row = TABLE.by_mx("mxf963.netcup.net")
    assert row is not None
    address = parse_address("a@" + ".".join(["a" * 62, "a" * 62, "a" * 62, "a" * 61]))
    assert [p.host for p in row.proposals(address, Source.MX, "mxf963.netcup.net")] == ["mxf963.netcup.net"]


def test_a_host_of_the_customer_s_own_is_not_named_without_its_mx() -> None:
    row = TABLE.by_mx("w0123456.kasserver.com")
    assert row is not None
    assert row.proposals(parse_address("a@acme.example"), Source.MX) == ()


GOOD = "Acme,acme.example,mx.acme.example,smtp.acme.example,587 starttls,address,,,documented"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("Acme,", ",", "a name, hosts, ports and domains or mx are needed"),
        ("acme.example,mx.acme.example,", ",,", "a name, hosts, ports and domains or mx are needed"),
        ("587 starttls", "", "a name, hosts, ports and domains or mx are needed"),
        ("587 starttls", "587", "'587' is no port with its security"),
        ("587 starttls", "99999 ssl", "'99999 ssl' is no port with its security"),
        ("587 starttls", "587 tls", "'tls' is not a valid Security"),
        ("smtp.acme.example", "smtp_acme", "must be a name in lower-case A-labels"),
        ("smtp.acme.example", "Smtp.acme.example", "must be a name in lower-case A-labels"),
        ("smtp.acme.example", "{host}.example", "is no host name"),
        ("smtp.acme.example", "müller.example", "must be a name in lower-case A-labels"),
        (",acme.example", ",192.0.2.7", "must be a name in lower-case A-labels"),
        ("address", "someone", "'someone' is not a valid UserForm"),
        ("address,,", "address,magic,", "'magic' is not a valid Need"),
        (",,documented", ",magic,documented", "'magic' is not a valid Note"),
        ("documented", "sure", "'sure' is not a valid Confidence"),
        (",documented", "", "8 cells instead of 9"),
        ("Acme", '"Acme', "unexpected end of data"),
    ],
)
def test_a_broken_row_is_named_by_its_line(old: str, new: str, problem: str) -> None:
    assert old in GOOD
    with pytest.raises(ProviderTableError, match=r"^provider table, line 3: ") as refused:
        parse(f"{HEADING}\n{GOOD.replace('Acme', 'First')}\n{GOOD.replace(old, new, 1)}")
    assert problem in str(refused.value)
    assert refused.value.line == 3


def test_a_name_stands_once() -> None:
    with pytest.raises(ProviderTableError, match="'Acme' has a row already"):
        parse(f"{HEADING}\n{GOOD}\n{GOOD}\n")


def test_another_heading_is_refused() -> None:
    with pytest.raises(ProviderTableError, match="line 1: the heading must be name,"):
        parse("a,b\n")


LABEL = st.text("abc123-", min_size=1, max_size=8)
NAME = st.lists(LABEL, min_size=1, max_size=4).map(".".join)


@given(host=NAME, domain=NAME)
def test_a_name_is_within_a_domain_only_at_a_dot(host: str, domain: str) -> None:
    assert is_within(f"{host}.{domain}", domain)
    assert is_within(domain, domain.upper())
    assert not is_within(f"{host}{domain}", domain)


def test_every_proposed_host_can_be_typed_into_the_dialogs() -> None:
    for domain, mx, *_ in ROWS:
        for proposal in offered(domain, mx):
            host = parse_host(proposal.host)
            assert host.server_name == proposal.host
            assert not host.remarks
