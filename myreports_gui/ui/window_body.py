"""Where everything stands in the window: forms above, plan, verdict and log below, with a splitter between."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from .areas import FormsArea, LowerArea
from .forwarding_form import ForwardingCard
from .log_card import LogCard
from .plan_panel import PlanPanel
from .practice_controller import PracticeBanner
from .setup_form import SetupCard
from .site_bar import SiteBar
from .survey_card import SurveyCard
from .verdict_panel import VerdictPanel


class WindowBody(QWidget):
    """`pages` holds the log and the survey, one of them in sight; `forms` scrolls."""

    def __init__(
        self,
        bar: SiteBar,
        banner: PracticeBanner,
        cards: tuple[SetupCard, ForwardingCard],
        panels: tuple[PlanPanel, VerdictPanel],
        pages: tuple[LogCard, SurveyCard],
    ) -> None:
        super().__init__()
        self.pages = QStackedWidget()
        for page in pages:
            self.pages.addWidget(page)
        self._beside_each_other = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.forms = self._forms_area(cards)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.forms)
        self.splitter.addWidget(self._lower_area(panels))
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 6, 12, 6)
        outer.setSpacing(6)
        outer.addWidget(bar)
        outer.addWidget(banner)
        outer.addWidget(self.splitter, 1)
        _chain_tabs(bar, cards, panels, pages)

    def stack_forms(self, *, stacked: bool) -> bool:
        """One above the other, or side by side; True where that changes something."""
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._beside_each_other.direction() is direction:
            return False
        self._beside_each_other.setDirection(direction)
        return True

    def fit_forms(self) -> None:
        """Give the forms the height they need and the rest to the log; the log keeps its usual lines."""
        wanted = self.forms.sizeHint().height()
        self.splitter.setSizes([wanted, max(1, self.splitter.height() - wanted)])

    def _forms_area(self, cards: tuple[QWidget, ...]) -> FormsArea:
        inside = QWidget()
        inside.setObjectName("formsArea")
        layout = self._beside_each_other
        inside.setLayout(layout)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for card in cards:
            layout.addWidget(card, 1)
        area = FormsArea()
        area.setObjectName("forms")
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _lower_area(self, panels: tuple[QWidget, ...]) -> LowerArea:
        lower = LowerArea()
        lower.setObjectName("lower")
        layout = QVBoxLayout(lower)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for panel in panels:
            layout.addWidget(panel)
        layout.addWidget(self.pages, 1)
        return lower


def _chain_tabs(
    bar: SiteBar,
    cards: tuple[SetupCard, ForwardingCard],
    panels: tuple[PlanPanel, VerdictPanel],
    pages: tuple[LogCard, SurveyCard],
) -> None:
    """A button box would come before the fields above it."""
    plan, verdict = panels
    chain: tuple[QWidget, ...] = (
        *(bar.picker, bar.new, bar.rename, bar.delete),
        *(field for card in cards for field in card.tab_chain()),
        *(plan.why, plan.test, plan.survey, plan.send, plan.stop),
        *(verdict.certificate, verdict.prove, verdict.again, verdict.go),
        *(widget for page in pages for widget in page.tab_chain()),
    )
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)
