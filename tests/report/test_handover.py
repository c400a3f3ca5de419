"""The hand-over sheet: what to enter where, in which order, never a password; hostile names stay text."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from msgspec.structs import replace

from myreports_gui.model.events import Certificate, Sent, Verdict
from myreports_gui.model.plan import Plan, Security, plan_after
from myreports_gui.model.ranking import SaveForwarding, SaveSetup
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm, SystemState, TestAids
from myreports_gui.model.synchronization import as_if_saved, save_forwarding, save_setup
from myreports_gui.narration import english
from myreports_gui.narration.handovers import tell_handover
from myreports_gui.report.handover import HandoverFacts, Proof, Sheet, saves_of
from myreports_gui.report.handover_html import sheet_html

WHEN = datetime(2026, 11, 23, 9, 41, tzinfo=timezone(timedelta(hours=1)))
NOTHING = Retained()
OWN = SetupForm(
    host="mail.acme.example", user="reports", has_password=True, from_address="r@acme.example", reply_to="it@a.example"
)
SYSTEM = ForwardingForm(server="smtp.system.example", user="pbx", has_password=True, email="pbx@system.example")
CERTIFICATE = Certificate(
    subject="mail.acme.example",
    san=(),
    issuer="Acme CA",
    not_before=WHEN,
    not_after=datetime(2027, 2, 1, tzinfo=UTC),
    sha256="ab" * 32,
    key="RSA 2048",
    trusted=True,
)
GOOD = Verdict(
    ok=True,
    port=587,
    security=Security.STARTTLS,
    tls_version="TLSv1.3",
    certificate=CERTIFICATE,
    authenticated=True,
    aids=("ehlo-name",),
    relaying_unproven=True,
)


def plan_of(setup: SetupForm, forwarding: ForwardingForm, retained: Retained = NOTHING) -> Plan:
    return plan_after(as_if_saved(SystemState(retained=retained), setup, forwarding), TestAids())


def facts(
    setup: SetupForm = OWN, forwarding: ForwardingForm = SYSTEM, retained: Retained = NOTHING, **more: object
) -> HandoverFacts:
    plan = plan_of(setup, forwarding, retained)
    made = HandoverFacts(site="Acme", when=WHEN, version="1.0", plan=plan, saves=saves_of(setup, forwarding, plan))
    return replace(made, **more)


def text_of(sheet: Sheet) -> str:
    lines = [sheet.title, sheet.subtitle, sheet.footer]
    for block in sheet.blocks:
        lines += [f"{block.sign} {block.heading}", *(f"{r.label}: {r.value}" for r in block.rows), *block.sentences]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("setup", "forwarding", "retained"),
    [
        (OWN, SYSTEM, Retained()),
        (OWN, ForwardingForm(), Retained()),
        (replace(OWN, user="", has_password=False), SYSTEM, Retained()),
        (replace(OWN, synchronize=True), SYSTEM, Retained()),
        (replace(OWN, synchronize=True), replace(SYSTEM, port=465, ssl=True), Retained(port=25)),
        (OWN, SYSTEM, Retained(port=2525, ssl=True)),
        (OWN, SYSTEM, Retained(ssl=True)),
        (replace(OWN, user="", has_password=False), SYSTEM, Retained(port=2525)),
    ],
)
def test_the_saves_in_their_order_lead_a_fresh_system_to_the_same_plan(
    setup: SetupForm, forwarding: ForwardingForm, retained: Retained
) -> None:
    plan = plan_of(setup, forwarding, retained)
    state = SystemState()
    for save in saves_of(setup, forwarding, plan):
        result = save_setup(state, save.form) if isinstance(save, SaveSetup) else save_forwarding(state, save.form)
        state = result.state
    assert state.forwarding == forwarding
    again = plan_after(as_if_saved(state, state.setup, state.forwarding), TestAids())
    assert (again.host, again.user, again.ports, again.security, again.retained) == (
        plan.host,
        plan.user,
        plan.ports,
        plan.security,
        plan.retained,
    )


def test_a_blocked_import_is_named_and_left_unmarked() -> None:
    blocked = facts(replace(OWN, synchronize=True), replace(SYSTEM, server=""))
    assert blocked.saves[0] == SaveSetup(OWN)
    assert "Outgoing Mail Server" in text_of(tell_handover(blocked, english))
    assert isinstance(blocked.saves[1], SaveForwarding)


def test_labels_stand_in_the_order_of_the_figures_and_passwords_are_agreed_elsewhere() -> None:
    sheet = tell_handover(facts(), english)
    first, second = sheet.blocks[:2]
    assert [row.label for row in first.rows] == [
        *("E-MAIL Host", "E-MAIL User", "E-MAIL Password", "E-Mail From", "E-Mail Reply To"),
        "Synchronize with the system email account?",
    ]
    assert [row.label for row in second.rows] == [
        *("Outgoing Mail Server (SMTP)", "Outgoing mail server port"),
        "This server requires an encrypted connection (TLS/SSL)",
        *("User Name", "Password", "Confirm Password", "E-Mail Address"),
    ]
    agreed = [row.label for block in sheet.blocks for row in block.rows if row.value.startswith("as agreed with")]
    assert agreed == ["E-MAIL Password", "Password", "Confirm Password"]
    assert "Not tested" in text_of(sheet)


def test_without_a_user_the_password_is_left_empty() -> None:
    rows = tell_handover(facts(replace(OWN, user="", has_password=False)), english).blocks[0].rows
    assert {row.label: row.value for row in rows}["E-MAIL Password"] == "left empty"


def test_the_result_names_date_certificate_aids_and_what_is_not_proven() -> None:
    text = text_of(tell_handover(facts(tested=Proof(when=WHEN, verdict=GOOD)), english))
    for part in (
        *("✔ Test passed on port 587", "2026-11-23 09:41", "TLSv1.3", "ab" * 32, "Valid until: 2027-02-01"),
        *("▲ Not shown for the phone system", "EHLO name", "Not proven: mail to other domains"),
    ):
        assert part in text
    sent = Sent(accepted=("office@acme.example",))
    assert "office@acme.example" in text_of(
        tell_handover(facts(tested=Proof(when=WHEN, verdict=GOOD, sent=sent)), english)
    )


def test_a_failed_test_is_not_hidden() -> None:
    failed = Verdict(ok=False, port=587, failed_stage=None)
    assert "✖ Test failed" in text_of(tell_handover(facts(tested=Proof(when=WHEN, verdict=failed)), english))


def test_names_from_outside_stay_text_in_html() -> None:
    hostile = replace(CERTIFICATE, subject="<script>alert(1)</script>", issuer='"><img src=x onerror=y>')
    tested = Proof(when=WHEN, verdict=replace(GOOD, certificate=hostile))
    html = sheet_html(tell_handover(facts(replace(OWN, host="<b>x</b>"), tested=tested, site="A<&>B"), english), "en")
    assert "<script" not in html
    assert "<img" not in html
    assert "<b>" not in html
    assert "A&lt;&amp;&gt;B" in html
