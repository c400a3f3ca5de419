"""The message as a mail program reads it, and as a server has to carry it."""

import email
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from myreports_gui.model.errors import ErrorCode
from myreports_gui.model.events import CertificateProblem, Verdict
from myreports_gui.model.plan import Security
from myreports_gui.model.stages import Stage
from myreports_gui.report.contents import contents_of
from myreports_gui.report.errors import ReportError, ReportErrorCode
from myreports_gui.report.facts import ReportFacts
from myreports_gui.report.message import compose, default_subject, needs_smtputf8, save_eml
from myreports_gui.smtp.message_options import MessageOptions
from tests.report.facts import WHEN, certificate, english, facts, good_verdict, imported_plan, plan

PDF = b"%PDF-1.4\n" + bytes(range(256)) * 20 + b"\r\nlone \r and \n inside\n%%EOF"
SEVEN_BIT = MessageOptions()
EIGHT_BIT = MessageOptions(eight_bit=True)
SMTPUTF8 = MessageOptions(eight_bit=True, smtputf8=True)
every_option = pytest.mark.parametrize("options", [SEVEN_BIT, EIGHT_BIT, SMTPUTF8], ids=["7bit", "8bit", "smtputf8"])


def written(
    what: ReportFacts | None = None,
    to: tuple[str, ...] = ("boss@acme.example",),
    subject: str | None = None,
    options: MessageOptions = SEVEN_BIT,
    pdf: bytes = PDF,
) -> bytes:
    return compose(what or facts(), to, subject, pdf, options, english).data


def read(data: bytes) -> EmailMessage:
    return email.message_from_bytes(data, policy=policy.default)


def part(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert isinstance(body, EmailMessage)
    content = body.get_content()
    assert isinstance(content, str)
    return content


def assert_carriable(data: bytes, options: MessageOptions) -> None:
    """RFC 5321 §4.5.3.1.6, §2.3.8, and 7-bit where 8BITMIME was not offered."""
    assert data.endswith(b"\r\n")
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", data), "a bare CR or LF"
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert b"\0" not in data
    if not options.eight_bit:
        assert data.isascii()
    if not options.smtputf8:
        assert data.partition(b"\r\n\r\n")[0].isascii()


@every_option
def test_every_header_is_what_a_recipient_should_see(options: MessageOptions) -> None:
    what = facts(plan_used=plan(reply_to="office@acme.example"))
    report = compose(what, ("boss@acme.example", "it@other.example"), "Bericht für Łódź", PDF, options, english)
    message = read(report.data)
    assert_carriable(report.data, options)
    assert not message.defects
    assert message.keys() == [
        "From", "Reply-To", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "User-Agent",
        "MIME-Version", "Content-Type",
    ]  # fmt: skip
    assert message["From"] == "reports@acme.example"
    assert message["Reply-To"] == "office@acme.example"
    assert [a.addr_spec for a in message["To"].addresses] == ["boss@acme.example", "it@other.example"]
    assert message["Subject"] == "Bericht für Łódź"
    assert message["Date"].datetime == WHEN.replace(microsecond=0)
    assert "+0100" in message["Date"]
    assert message["Message-ID"] == report.message_id
    assert re.fullmatch(r"<[0-9a-f.]+@acme\.example>", report.message_id)
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["User-Agent"] == "myReports-E-mail-Configurator/0.1.0"


@every_option
def test_text_html_and_pdf_arrive_whole(options: MessageOptions) -> None:
    data = written(facts(site="Müller & Söhne <b>", verdict=good_verdict()), options=options)
    message = read(data)
    assert [p.get_content_type() for p in message.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf",
    ]  # fmt: skip
    text, html = part(message, "plain"), part(message, "html")
    for value in ("mail.acme.example", "25 → 465 → 587", "TLS (STARTTLS), else SSL, else unsecured", "§3.1", "TLSv1.3"):
        assert value in text
        assert value in html
    assert "Müller & Söhne <b>" in text
    assert "Müller &amp; Söhne &lt;b&gt;" in html
    assert "<b>" not in html
    (attached,) = message.iter_attachments()
    assert attached.get_content() == PDF
    assert attached.get_content_disposition() == "attachment"
    assert attached.get_filename() == "Müller & Söhne _b_ - Sample report.pdf"


def test_eight_bit_text_travels_as_it_is_only_where_the_server_takes_it() -> None:
    short = facts(site="Łódź")
    assert "Łódź".encode() in written(short, options=EIGHT_BIT)
    assert "Łódź".encode() not in written(short)


def test_no_reply_to_field_without_one() -> None:
    assert "Reply-To" not in read(written())


def test_a_domain_with_umlauts_travels_as_a_labels_and_as_typed_with_smtputf8() -> None:
    what = facts(plan_used=plan(sender="info@Bücher.example", reply_to="info@straße.example"))
    report = compose(what, ("chef@bücher.example",), None, PDF, SEVEN_BIT, english)
    message = read(report.data)
    assert message["From"] == "info@xn--bcher-kva.example"
    assert message["To"] == "chef@xn--bcher-kva.example"
    assert message["Reply-To"] == "info@xn--strae-oqa.example"
    assert report.message_id.endswith("@xn--bcher-kva.example>")
    international = compose(what, ("jörg@bücher.example",), "Grüße", PDF, SMTPUTF8, english)
    header = international.data.partition(b"\r\n\r\n")[0].decode()
    assert "From: info@Bücher.example\r\n" in header
    assert "To: jörg@bücher.example\r\n" in header
    assert "Subject: Grüße\r\n" in header
    assert international.message_id.endswith("@xn--bcher-kva.example>")


@pytest.mark.parametrize("sender", ["pbx@[192.0.2.7]", "pbx@[IPv6:2001:db8::7]", '"a b"@acme.example'])
def test_unusual_but_valid_senders_stay_as_typed(sender: str) -> None:
    report = compose(facts(plan_used=plan(sender=sender)), ("b@c.example",), None, PDF, SEVEN_BIT, english)
    assert read(report.data)["From"].addresses[0].addr_spec == sender
    assert report.message_id.endswith(sender.rpartition("@")[2] + ">")


@pytest.mark.parametrize("sender", [f"{'x' * 64}@{'y' * 60}.{'z' * 60}.{'v' * 50}.example"])
def test_the_longest_addresses_are_not_torn(sender: str) -> None:
    data = written(facts(plan_used=plan(sender=sender)), to=(sender,) * 20)
    assert [a.addr_spec for a in read(data)["To"].addresses] == [sender] * 20
    assert f"From: {sender}\r\n".encode() in data
    assert_carriable(data, SEVEN_BIT)


def test_a_local_part_with_umlauts_is_refused_where_smtputf8_is_not_spoken() -> None:
    what = facts(plan_used=plan(sender="jörg@acme.example"))
    assert needs_smtputf8(what, ())
    assert needs_smtputf8(facts(), ("jörg@acme.example",))
    assert not needs_smtputf8(facts(plan_used=plan(sender="a@bücher.example")), ("b@c.example",))
    with pytest.raises(ReportError) as refused:
        written(what, options=EIGHT_BIT)
    assert refused.value.code is ReportErrorCode.ADDRESS_NEEDS_SMTPUTF8
    assert refused.value.value == "jörg@acme.example"


HOSTILE = "\r\nBcc: all@example.com"


@pytest.mark.parametrize(
    ("what", "to", "subject", "code"),
    [
        (facts(), ("a@b.example",), f"Hi{HOSTILE}", ReportErrorCode.SUBJECT_CONTROL_CHARACTER),
        (facts(), ("a@b.example",), "Hi\u2028there", ReportErrorCode.SUBJECT_CONTROL_CHARACTER),
        (facts(site=f"A{HOSTILE}"), ("a@b.example",), None, ReportErrorCode.SITE_CONTROL_CHARACTER),
        (facts(site="A\0"), ("a@b.example",), "own", ReportErrorCode.SITE_CONTROL_CHARACTER),
        (facts(), (f"a@b.example{HOSTILE}",), None, ReportErrorCode.ADDRESS_INVALID),
        (facts(), ("a@b.example, c@d.example",), None, ReportErrorCode.ADDRESS_INVALID),
        (
            facts(plan_used=plan(sender=f"a{HOSTILE}@b.example")),
            ("a@b.example",),
            None,
            ReportErrorCode.ADDRESS_INVALID,
        ),
        (facts(plan_used=plan(reply_to="a@b\n.example")), ("a@b.example",), None, ReportErrorCode.ADDRESS_INVALID),
        (facts(plan_used=plan(sender="")), ("a@b.example",), None, ReportErrorCode.SENDER_MISSING),
        (facts(), (), None, ReportErrorCode.RECIPIENTS_MISSING),
    ],
)
def test_header_injection_and_missing_addresses_are_refused(
    what: ReportFacts, to: tuple[str, ...], subject: str | None, code: ReportErrorCode
) -> None:
    for options in (SEVEN_BIT, SMTPUTF8):
        with pytest.raises(ReportError) as refused:
            written(what, to, subject, options)
        assert refused.value.code is code
        assert "\n" not in str(refused.value)


def test_the_default_subject_names_the_site_and_can_be_translated() -> None:
    assert read(written(facts(site="Łódź")))["Subject"] == "Sample report of myReports – Łódź"
    assert read(written(facts(site=""), subject=" "))["Subject"] == "Sample report of myReports"
    assert default_subject(facts(), lambda _context, text: text.replace("Sample report", "Beispielbericht")) == (
        "Beispielbericht of myReports – Acme GmbH"
    )


def test_an_imported_plan_says_so_and_forced_ssl_too() -> None:
    text = part(read(written(facts(plan_used=imported_plan()))), "plain")
    for value in ("relay.acme.example", "2465 only", "SSL only", "E-mail Forwarding, by synchronization", "§4.2"):
        assert value in text


def test_a_hostile_certificate_name_is_shown_harmlessly() -> None:
    shown = certificate("CN=<script>\u202egro\r\n.evil" + "x" * 500, trusted=False)
    message = read(written(facts(verdict=good_verdict(shown, aids=("pin",)))))
    html, text = part(message, "html"), part(message, "plain")
    assert "<script" not in html
    assert "⟨U+202E⟩gro⟨U+000D⟩⟨U+000A⟩" in text
    assert "not verified (self-signed), accepted by the technician" in text
    assert "not shown for the phone system: pinned certificate" in text
    assert "x" * 254 not in text


@pytest.mark.parametrize(
    ("verdict", "rows"),
    [
        (Verdict(ok=False, failed_stage=Stage.AUTH, error=ErrorCode.AUTH_REFUSED), {"Result": "failed (auth-refused)"}),
        (
            Verdict(ok=True, provisional=True, undecided=(25, 465), port=587, security=Security.NONE),
            {"Result": "passed; provisional, no answer yet on 25, 465", "Port": "587", "Security": "unsecured"},
        ),
        (
            Verdict(
                ok=True,
                port=465,
                security=Security.SSL,
                certificate=replace(certificate(), trusted=False, problem=CertificateProblem.EXPIRED),
            ),
            {"Security": "SSL (implicit TLS)", "Trust": "not verified (expired)"},
        ),
    ],
)
def test_every_kind_of_result_is_told(verdict: Verdict, rows: dict[str, str]) -> None:
    connection = contents_of(facts(verdict=verdict), english).connection
    assert connection is not None
    assert rows.items() <= {row.label: row.value for row in connection.rows}.items()
    for body in (part(read(written(facts(verdict=verdict))), kind) for kind in ("plain", "html")):
        assert all(value in body for value in rows.values())


def test_a_time_without_zone_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="zone"):
        ReportFacts(site="", when=datetime(2026, 1, 1), plan=plan(), verdict=None, version="1")  # noqa: DTZ001


def test_several_threads_compose_at_once_and_each_message_has_its_own_id() -> None:
    with ThreadPoolExecutor(8) as pool:
        reports = list(pool.map(lambda _: compose(facts(), ("a@b.example",), None, PDF, SEVEN_BIT, english), range(40)))
    assert len({report.message_id for report in reports}) == 40
    assert all(read(report.data)["Message-ID"] == report.message_id for report in reports)


any_text = st.text(st.characters(codec=None), max_size=300) | st.sampled_from(
    [
        "=?utf-8?q?x?=",
        "a =?utf-8?b?eA==?= b",
        "  ",
        " x ",
        "x\ty",
        "a" * 2000,
        "é" * 1500,
        "con",
        "\ud800",
        "\x85",
        "\x1c",
    ]
)
any_options = st.builds(MessageOptions, eight_bit=st.booleans(), smtputf8=st.booleans())


@given(site=any_text, subject=any_text, options=any_options)
def test_any_site_and_subject_round_trips_or_is_refused(site: str, subject: str, options: MessageOptions) -> None:
    if options.smtputf8 and not options.eight_bit:
        options = MessageOptions(eight_bit=True, smtputf8=True)  # RFC 6531 §3.1: never one without the other
    what = facts(site=site)
    try:
        data = written(what, subject=subject, options=options)
    except ReportError as refused:
        assert refused.code in {ReportErrorCode.SITE_CONTROL_CHARACTER, ReportErrorCode.SUBJECT_CONTROL_CHARACTER}  # noqa: PT017
        return
    assert_carriable(data, options)
    message = read(data)
    assert message["Subject"] == (subject if subject.strip() else default_subject(what, english))
    (attached,) = message.iter_attachments()
    assert attached.get_content() == PDF
    assert len((attached.get_filename() or "").encode()) <= 100
    if site.isascii() and len(site) <= 254:
        assert site in part(message, "plain")


@given(
    local=st.text(st.characters(codec=None), min_size=1, max_size=70),
    domain=st.text(st.characters(codec=None), max_size=40),
)
def test_any_address_is_named_exactly_or_refused(local: str, domain: str) -> None:
    typed = f"{local}@{domain}.example"
    what = facts(plan_used=plan(sender=typed, reply_to=typed))
    try:
        data = written(what, to=(typed, "b@c.example"), options=SMTPUTF8, pdf=b"%PDF")
    except ReportError as refused:
        assert refused.code is ReportErrorCode.ADDRESS_INVALID  # noqa: PT017
        return
    assert_carriable(data, SMTPUTF8)
    header = data.partition(b"\r\n\r\n")[0].decode()
    assert f"From: {typed.strip()}\r\n" in header
    assert header.count("@") == 5  # From, Reply-To, two recipients, Message-ID


def test_the_report_is_saved_once_and_never_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "report.eml"
    save_eml(target, b"first")
    with pytest.raises(ReportError) as refused:
        save_eml(target, b"second")
    assert refused.value.code is ReportErrorCode.FILE_EXISTS
    assert refused.value.value == str(target)
    assert target.read_bytes() == b"first"


def test_a_dangling_link_is_not_followed(tmp_path: Path) -> None:
    link = tmp_path / "link.eml"
    link.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ReportError) as refused:
        save_eml(link, b"x")
    assert refused.value.code is ReportErrorCode.FILE_EXISTS
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("missing/report.eml", ReportErrorCode.FOLDER_MISSING),
        ("file/report.eml", ReportErrorCode.FOLDER_MISSING),
        ("n" * 300, ReportErrorCode.NOT_WRITABLE),
        ("a\0b", ReportErrorCode.NOT_WRITABLE),
    ],
)
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, name: str, code: ReportErrorCode) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ReportError) as refused:
        save_eml(tmp_path / name, b"x")
    assert refused.value.code is code


def test_a_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ReportError) as refused:
        save_eml(tmp_path / "report.eml", b"x")
    assert refused.value.code is ReportErrorCode.NOT_WRITABLE
    assert not list(tmp_path.iterdir())
