"""Scenario Assistant: leads through the saves of a scenario (§3, §4), in their order, and ends in a test."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from myreports_gui.model.events import Verdict
from myreports_gui.model.ranking import Recommendation, Save, SaveForwarding
from myreports_gui.model.scenarios import GuidedScenario, saves_for
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, Retained
from myreports_gui.model.stages import Status
from myreports_gui.narration.scenarios import (
    entries_of,
    retained_change,
    retained_now,
    save_effect,
    save_title,
    tell_scenario_choice,
)
from myreports_gui.store.saving import Saved

from .assistant_pages import ChoicePage, Page, SavePage, TestPage, ValuesPage, text_label
from .check_controller import CheckController
from .form_filler import NO_SECRET, FormFiller
from .log_record import STATUS_SIGNS
from .save_controller import SaveController
from .services import Services
from .site_desk import SiteDesk
from .survey_run import wish_of


class ScenarioAssistant(QDialog):
    """Not modal: the forms behind it show what it enters, and a password may be typed there."""

    def __init__(
        self, parent: QWidget, services: Services, desk: SiteDesk, saves: SaveController, checks: CheckController
    ) -> None:
        super().__init__(parent)
        self.setObjectName("assistant")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Scenario Assistant"))
        self._services, self._desk, self._saver, self._checks = services, desk, saves, checks
        self._filler = FormFiller(desk)
        self._scenario: GuidedScenario = "3.1"
        self._saves: tuple[Save, ...] = ()
        self._account = ("", "")
        self._secret = NO_SECRET
        self._at = 0
        self._saved: set[int] = set()
        self._waiting = False
        self._before = Retained()
        translate = services.translate
        self.choice, self.values = ChoicePage(translate), ValuesPage(services.narrator)
        self.save_page, self.test_page = SavePage(), TestPage()
        self.pages = QStackedWidget()
        for page in (self.choice, self.values, self.save_page, self.test_page):
            self.pages.addWidget(page)
        self.position = text_label("")
        self.position.setObjectName("assistant.position")
        self._lay_out()
        self.save_page.save_requested.connect(self._save)
        self.test_page.test_requested.connect(checks.start_test)
        saves.saved.connect(self._take_saved)
        checks.verdict_reached.connect(self._take_verdict)
        checks.running_changed.connect(self._note_running)
        self._fill_values()
        self._show(self.choice)
        self.choice.choose("4.3" if desk.site.state.retained else "3.1")

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.back = QPushButton(self.tr("< &Back"))
        self.next = QPushButton(self.tr("&Next >"))
        self.back.setObjectName("assistant.back")
        self.next.setObjectName("assistant.next")
        self.close_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        self.close_button.setObjectName("assistant.close")
        self.close_button.setIcon(QIcon())
        self.back.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        self.next.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self.position)
        foot.addStretch()
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        foot.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.addWidget(self.pages, 1)
        outer.addLayout(foot)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        buttons.rejected.connect(self.close)
        self.resize(self.sizeHint())  # left to itself Qt takes two thirds of the screen at most, and cuts sentences

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        layout, width = self.layout(), 620
        return QSize(width, max(560, layout.totalHeightForWidth(width) if layout is not None else 0))

    def begin_with(self, recommendation: Recommendation) -> None:
        """Straight to the first save of what a survey recommends."""
        plan = recommendation.plan
        if plan is None or recommendation.scenario is None or not recommendation.saves:
            return
        self.choice.choose(recommendation.scenario)
        self._scenario = recommendation.scenario
        self._secret = self._filler.typed_password(plan.host or "", plan.user)
        self._start(recommendation.saves, (plan.host or "", plan.user))

    # --- pages

    def _fill_values(self) -> None:
        draft = self._desk.draft()
        plan = draft.preview().plan
        wish = wish_of(plan)
        secret = self._filler.typed_password(wish.host, wish.user)
        forwarding = draft.preview().saved.state.forwarding
        same_server = forwarding.server.casefold() == wish.host.casefold()
        self.values.fill(wish, forwarding.port if same_server else None, secret)

    def _go_on(self) -> None:
        page = self.pages.currentWidget()
        if page is self.choice:
            self._scenario = self.choice.scenario
            told = tell_scenario_choice(self._scenario, self._services.translate)
            self._show(self.values)
            self.values.begin(self._scenario, told.message)
        elif page is self.values:
            wanted = self.values.wanted(self._kept_forwarding())
            if wanted is not None:
                self._secret = self.values.secret()
                self._start(saves_for(self._scenario, wanted), (wanted.wish.host, wanted.wish.user))
        elif page is self.save_page:
            self._at += 1
            self._show_step()

    def _go_back(self) -> None:
        page = self.pages.currentWidget()
        if page is self.values:
            self._show(self.choice)
        elif self._at > 0:
            self._at -= 1
            self._show_step()
        else:
            self._show(self.values)
            self.values.begin(self._scenario, tell_scenario_choice(self._scenario, self._services.translate).message)

    def _kept_forwarding(self) -> ForwardingForm | None:
        """What the phone system itself uses now, unless it is the account that myReports shall use."""
        form = self._desk.site.state.forwarding
        same = (form.server.casefold(), form.user) == (
            self.values.host.text().strip().casefold(),
            self.values.user.text().strip(),
        )
        return None if same or not form.server else form

    def _start(self, saves: tuple[Save, ...], account: tuple[str, str]) -> None:
        self._saves, self._account = saves, account
        self._at, self._saved = 0, set()
        self._show_step()

    def _show_step(self) -> None:
        if self._at >= len(self._saves):
            self._show(self.test_page)
            self.test_page.begin(self._services.narrator.plan(self._desk.draft().preview().plan).line)
            return
        save, translate = self._saves[self._at], self._services.translate
        missing = self._filler.fill(save, self._secret_for(save))
        note = ""
        if missing is not None:
            note = self.tr("Type the password in “{field}” of the form now, then save.").format(
                field=self._services.narrator.field(missing)
            )
        elif isinstance(save, SaveForwarding) and save.form == ForwardingForm():
            note = self.tr("Type in E-mail Forwarding what the phone system itself needs, then save.")
        self._before = self._desk.site.state.retained
        self._show(self.save_page)
        self.save_page.begin(
            save_title(save, self._at + 1, len(self._saves), translate),
            (entries_of(save, translate), save_effect(save, translate)),
            note,
            retained_now(self._before, translate),
        )
        if missing is not None:
            self._desk.focus(missing)

    def _secret_for(self, save: Save) -> Secret:
        """The password belongs to the account of myReports, not to the one the phone system keeps."""
        form = save.form
        account = (form.server, form.user) if isinstance(form, ForwardingForm) else (form.host, form.user)
        return self._secret if account == self._account else NO_SECRET

    def _show(self, page: Page) -> None:
        self._waiting = False
        self.pages.setCurrentWidget(page)
        count = len(self._saves)
        on_save = page is self.save_page
        self.position.setText(
            self.tr("Step {number} of {count}").format(number=self._at + 1, count=count) if on_save else ""
        )
        self.back.setEnabled(page is not self.choice)
        self.next.setVisible(page is not self.test_page)
        self.next.setEnabled(not on_save or self._at in self._saved)

    # --- saving and testing

    def _save(self) -> None:
        self._waiting = True
        self._before = self._desk.site.state.retained
        if isinstance(self._saves[self._at], SaveForwarding):
            self._saver.save_forwarding()
        else:
            self._saver.save_setup()

    def _take_saved(self, saved: Saved) -> None:
        if not self._waiting or self.pages.currentWidget() is not self.save_page:
            return
        self._waiting = False
        self._saved.add(self._at)
        retained = retained_change(self._before, saved.result.state.retained, self._services.translate)
        self.save_page.show_saved(self._services.narrator.save(saved.result), retained)
        self.next.setEnabled(True)
        self.next.setFocus()

    def _take_verdict(self, verdict: Verdict) -> None:
        if self.pages.currentWidget() is self.test_page:
            told = self._services.narrator.verdict(verdict, self._checks.tested_plan)
            sign = STATUS_SIGNS[Status.OK if verdict.ok else Status.FAILED]
            self.test_page.result.setText("\n".join((f"{sign} {told.headline}", *told.explanations[:2])))
            self.close_button.setFocus()

    def _note_running(self, running: bool) -> None:
        self.test_page.test.setEnabled(not running)
