"""What the window is given to work with; `app` builds it, tests build others."""

from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct

from myreports_gui.model.events import Event, Verdict
from myreports_gui.model.plan import Plan
from myreports_gui.model.ranking import Situation
from myreports_gui.model.survey import CellFound, Matrix, MatrixFound
from myreports_gui.narration import Narrator, Translate
from myreports_gui.probe.request import CheckRequest, Route
from myreports_gui.smtp.message_options import MessageOptions, MessageSource
from myreports_gui.store.saving import SiteSaver
from myreports_gui.store.sites import SiteStore

from .job import Worker
from .program_preferences import ProgramPreferences
from .session_choice import SessionChoice

if TYPE_CHECKING:  # together a quarter of the window's start, for what many sessions never use
    from myreports_gui.practice.server import PracticeAccess, PracticeServer
    from myreports_gui.probe.delivery import Delivery
    from myreports_gui.probe.discovery import Discovery

Emit = Callable[[Event], None]


class Check(Protocol):
    def __call__(self, request: CheckRequest, emit: Emit) -> Coroutine[Any, Any, Verdict]: ...


class Send(Protocol):
    def __call__(
        self, request: CheckRequest, recipients: Sequence[str], message: MessageSource, emit: Emit
    ) -> Coroutine[Any, Any, "Delivery"]: ...


class SurveyOrder(Struct, frozen=True, kw_only=True):
    """What Find Working Settings is to look at."""

    situation: Situation
    ports: tuple[int, ...]
    route: Route | None = None


SurveyEmit = Callable[[Event | CellFound | MatrixFound], None]


class Survey(Protocol):
    """None: there was nothing to look at; the failed step says why."""

    def __call__(self, order: SurveyOrder, emit: SurveyEmit) -> Coroutine[Any, Any, Matrix | None]: ...


class Discover(Protocol):
    """Raises Refusal where `address` is no mailbox."""

    def __call__(self, address: str) -> Coroutine[Any, Any, "Discovery"]: ...


class ReportOrder(Struct, frozen=True, kw_only=True):
    """What the sample report is to say. `site`: its name, "" where it has none."""

    site: str
    plan: Plan
    verdict: Verdict | None
    recipients: tuple[str, ...]
    subject: str


class ComposeReport(Protocol):
    """Renders the PDF (slow; on the worker) and returns what writes the message once EHLO is known."""

    def __call__(self, order: ReportOrder) -> Callable[[MessageOptions], bytes]: ...


class Practice(Struct, frozen=True):
    """The running practice server. `access` is renewed by `server.switch`, on the worker."""

    server: "PracticeServer"
    access: "PracticeAccess"


class Services(Struct, frozen=True, kw_only=True):
    """`help_page`: the Markdown of a page, by its name. `logs`: the folder of the log files. `window_state`: where size
    and splitter are kept; None: nowhere.
    """

    worker: Worker
    narrator: Narrator
    translate: Translate
    sites: SiteStore
    secrets: SessionChoice
    saver: SiteSaver
    check: Check
    send: Send
    survey: Survey
    discover: Discover
    help_page: Callable[[str], str]
    compose: ComposeReport
    save_eml: Callable[[Path, bytes], None]
    version: str
    preferences: ProgramPreferences
    logs: Path | None = None
    window_state: Path | None = None
    practice: Practice | None = None
