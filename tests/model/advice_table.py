"""The advice table as shipped, and the steps to ask it about."""

from datetime import UTC, datetime
from pathlib import Path

from myreports_gui.model.advice import (
    AdviceTable,
    parse,
)
from myreports_gui.model.events import (
    Certificate,
    CertificateProblem,
    Step,
)

TABLE_FILE = Path(__file__).parents[2] / "resources" / "advice.csv"
TABLE = parse(TABLE_FILE.read_text(encoding="utf-8"))


def certificate(problem: CertificateProblem | None = None, platform_code: str | None = None) -> Certificate:
    return Certificate(
        subject="CN=mail.acme.example",
        san=("mail.acme.example",),
        issuer="CN=Acme CA",
        not_before=datetime(2026, 1, 1, tzinfo=UTC),
        not_after=datetime(2027, 1, 1, tzinfo=UTC),
        sha256="0" * 64,
        key="RSA 2048",
        trusted=problem is None,
        problem=problem,
        platform_code=platform_code,
    )


def key_for(step: Step, table: AdviceTable = TABLE) -> str | None:
    row = table.advice_for(step)
    return row.key if row else None
