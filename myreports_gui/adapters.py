"""The rooms below as the window's services want them; each is imported when it is first used."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from myreports_gui import __version__
from myreports_gui.built import BUILT
from myreports_gui.model.events import Event, Step, Verdict
from myreports_gui.model.survey import CellFound, Matrix, MatrixFound
from myreports_gui.narration import Narrator, Translate
from myreports_gui.narration.narrator import Advice
from myreports_gui.probe.request import CheckRequest
from myreports_gui.smtp.message_options import MessageOptions, MessageSource
from myreports_gui.store.redaction import Redactor
from myreports_gui.ui.services import ComposeReport, Emit, ReportOrder, SurveyEmit, SurveyOrder

if TYPE_CHECKING:
    from myreports_gui.model.providers import ProviderTable
    from myreports_gui.probe.delivery import Delivery
    from myreports_gui.probe.discovery import Discovery
    from myreports_gui.probe.trust import TrustStores

_log = logging.getLogger(__name__)


class LazyAdvisor:
    """The advice table, read when the first step wants it; a checkout without built resources has none."""

    def __init__(self) -> None:
        self._find: Callable[[Step], Advice | None] | None = None

    def __call__(self, step: Step) -> Advice | None:
        if self._find is None:
            from myreports_gui.model.advice import parse  # noqa: PLC0415 - with the first step, not with the window

            table = BUILT / "advice.csv"
            self._find = (
                parse(table.read_text(encoding="utf-8"), check_patterns=False).advice_for
                if table.is_file()
                else _no_advice
            )
        return self._find(step)


def _no_advice(_step: Step) -> None:
    return None


class Logged:
    """The wire, with every event also written to the log file, in English and redacted. Runs on the worker."""

    def __init__(self, narrator: Narrator, redactor: Redactor) -> None:
        self._narrator = narrator
        self._redactor = redactor
        self._kept_stores: TrustStores | None = None

    async def check(self, request: CheckRequest, emit: Emit) -> Verdict:
        # Deferred: asyncio's TLS, certificates and names cost more than the rest of the window's start.
        from myreports_gui.probe.check import check  # noqa: PLC0415

        return await check(request, self._log_too(request, emit), self._stores())

    async def send(
        self, request: CheckRequest, recipients: Sequence[str], message: MessageSource, emit: Emit
    ) -> "Delivery":
        from myreports_gui.probe.delivery import send  # noqa: PLC0415

        return await send(request, recipients, message, self._log_too(request, emit), self._stores())

    async def survey(self, order: SurveyOrder, emit: SurveyEmit) -> Matrix | None:
        from myreports_gui.probe.survey import SurveyRequest, survey  # noqa: PLC0415

        def tell(event: Event | CellFound | MatrixFound) -> None:
            match event:
                case CellFound(cell):
                    _log.info("%s", " ".join(self._narrator.cell(cell).sentences))
                case MatrixFound():
                    pass
                case _:
                    for line in self._narrator.event_lines(event, datetime.now().astimezone()):
                        _log.info("%s", line)
            emit(event)

        recipient = order.situation.aids.recipient or None
        request = SurveyRequest(situation=order.situation, ports=order.ports, route=order.route, recipient=recipient)
        return await survey(request, tell, self._stores())

    def _stores(self) -> "TrustStores":
        from myreports_gui.probe.trust import TrustStores  # noqa: PLC0415

        if self._kept_stores is None:
            self._kept_stores = TrustStores()
        return self._kept_stores

    def _log_too(self, request: CheckRequest, emit: Emit) -> Emit:
        if request.password is not None:
            self._redactor.register(request.password)

        def tell(event: Event) -> None:
            for line in self._narrator.event_lines(event, datetime.now().astimezone(), request.plan):
                _log.info("%s", line)
            emit(event)

        return tell


class Discoverer:
    """From an address to proposals; the table of providers is read when the first address comes."""

    def __init__(self) -> None:
        self._table: ProviderTable | None = None

    async def __call__(self, address: str) -> "Discovery":
        from myreports_gui.model.providers import ProviderTable, parse  # noqa: PLC0415
        from myreports_gui.probe.discovery import discover  # noqa: PLC0415 - only who discovers pays for it

        if self._table is None:
            table = BUILT / "providers.csv"
            self._table = parse(table.read_text(encoding="utf-8")) if table.is_file() else ProviderTable()
        return await discover(address, self._table)


def help_page(name: str) -> str:
    """The Markdown of a help page in the window's language, else in English; "" where the package was not built."""
    pages = BUILT / "help"
    language = QLocale().name().partition("_")[0]
    for page in (pages / language / f"{name}.md", pages / f"{name}.md"):
        if page.is_file():
            return page.read_text(encoding="utf-8")
    return ""


def make_composer(translate: Translate) -> ComposeReport:
    def compose_report(order: ReportOrder) -> Callable[[MessageOptions], bytes]:
        from myreports_gui.report.facts import ReportFacts  # noqa: PLC0415 - only who sends pays for it
        from myreports_gui.report.message import compose  # noqa: PLC0415
        from myreports_gui.report.pdf import render_pdf  # noqa: PLC0415

        facts = ReportFacts(
            site=order.site,
            when=datetime.now().astimezone(),
            plan=order.plan,
            verdict=order.verdict,
            version=__version__,
        )
        pdf = render_pdf(facts, translate)

        def write(options: MessageOptions) -> bytes:
            return compose(facts, order.recipients, order.subject, pdf, options, translate).data

        return write

    return compose_report


def write_eml(path: Path, data: bytes) -> None:
    from myreports_gui.report.message import save_eml  # noqa: PLC0415

    save_eml(path, data)
