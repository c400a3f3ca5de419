"""Facts to report, for the tests of the report."""

from datetime import UTC, datetime, timedelta, timezone

from myreports_gui.model.events import Certificate, CertificateProblem, Verdict
from myreports_gui.model.plan import Plan, Security, plan_after
from myreports_gui.model.settings import ForwardingForm, SetupForm, SystemState, TestAids
from myreports_gui.model.synchronization import synchronize
from myreports_gui.report.facts import ReportFacts

WHEN = datetime(2026, 11, 23, 9, 41, 2, 113000, tzinfo=timezone(timedelta(hours=1)))


def english(context: str, text: str) -> str:
    return text


def plan(sender: str = "reports@acme.example", reply_to: str = "", **setup: str) -> Plan:
    form = SetupForm(host=setup.get("host", "mail.acme.example"), user=setup.get("user", "reports"), has_password=True,
                     from_address=sender, reply_to=reply_to)  # fmt: skip
    return plan_after(synchronize(SystemState(setup=form)), TestAids())


def imported_plan() -> Plan:
    forwarding = ForwardingForm(
        server="relay.acme.example", port=2465, ssl=True, user="u", has_password=True, email="pbx@acme.example"
    )
    state = SystemState(setup=SetupForm(synchronize=True), forwarding=forwarding)
    return plan_after(synchronize(state), TestAids())


def certificate(subject: str = "CN=mail.acme.example", *, trusted: bool = True) -> Certificate:
    return Certificate(
        subject=subject,
        san=("mail.acme.example",),
        issuer="CN=Acme CA,O=Acme GmbH",
        not_before=datetime(2026, 10, 1, tzinfo=UTC),
        not_after=datetime(2027, 1, 1, tzinfo=UTC),
        sha256="0" * 64,
        key="RSA 2048",
        trusted=trusted,
        problem=None if trusted else CertificateProblem.SELF_SIGNED,
        accepted=not trusted,
    )


def good_verdict(shown: Certificate | None = None, aids: tuple[str, ...] = ()) -> Verdict:
    return Verdict(
        ok=True,
        port=587,
        security=Security.STARTTLS,
        tls_version="TLSv1.3",
        cipher="TLS_AES_256_GCM_SHA384",
        certificate=shown or certificate(),
        authenticated=True,
        aids=aids,
    )


def facts(site: str = "Acme GmbH", plan_used: Plan | None = None, verdict: Verdict | None = None) -> ReportFacts:
    return ReportFacts(site=site, when=WHEN, plan=plan_used or plan(), verdict=verdict, version="0.1.0")
