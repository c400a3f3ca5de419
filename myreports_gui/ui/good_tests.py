"""The last good test of a site: kept once the values that passed it are stored."""

from PySide6.QtCore import QObject

from myreports_gui.model.events import Verdict
from myreports_gui.model.plan import Plan
from myreports_gui.store.site import LastGoodTest

from .site_changes import GoodTestChange, good_test, stored_plan
from .site_controller import SiteController
from .site_desk import SiteDesk


class GoodTests(QObject):
    def __init__(self, parent: QObject, desk: SiteDesk, sites: SiteController) -> None:
        super().__init__(parent)
        self._desk, self._sites = desk, sites
        self.waiting: tuple[Plan, LastGoodTest] | None = None
        """A plan that passed and is not stored as it was tested."""

    def keep(self, verdict: Verdict, plan: Plan) -> None:
        good = good_test(verdict, plan.host)
        if good is None:
            return
        if self._desk.is_stored and stored_plan(self._desk.site) == plan:
            self._remember(good)
        else:
            self.waiting = (plan, good)

    def note_saved(self) -> None:
        """Values that passed a test and are now stored carry that test as their last good one."""
        if self.waiting is not None and stored_plan(self._desk.site) == self.waiting[0]:
            self._remember(self.waiting[1])

    def forget(self) -> None:
        """What is waiting no longer holds."""
        self.waiting = None

    def _remember(self, good: LastGoodTest) -> None:
        self.waiting = None
        self._sites.update_site(GoodTestChange(good))
