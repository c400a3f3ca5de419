"""The pages of the scenario assistant: choose a scenario, give its values, save step by step, test."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.model.findings import Field, Finding, FindingCode, has_error
from myreports_gui.model.ranking import Wish
from myreports_gui.model.scenarios import GUIDED, IMPORTS, WANTS_FLAG, WANTS_PORT, GuidedScenario, Wanted
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm
from myreports_gui.model.stages import Status
from myreports_gui.model.validation import validate_address, validate_host, validate_port, validate_user
from myreports_gui.narration import Narrator, Translate
from myreports_gui.narration.scenarios import tell_scenario_choice

from .form_row import FormRow, FormRows
from .log_record import STATUS_SIGNS
from .password_field import PasswordField


class Page(QWidget):
    """A page of the assistant. `ready_changed`: whether Next makes sense may have changed."""

    ready_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = text_label("")
        self.title.setObjectName("assistant.title")
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() + 2)
        self.title.setFont(font)
        self.column.addWidget(self.title)


class ChoicePage(Page):
    """Which scenario. Each is explained in a sentence or two, with its §."""

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self.title.setText(self.tr("Which scenario?"))
        self._group = QButtonGroup(self)
        self._buttons: dict[GuidedScenario, QRadioButton] = {}
        for scenario in GUIDED:
            told = tell_scenario_choice(scenario, translate)
            button = QRadioButton(told.message)
            button.setObjectName(f"assistant.scenario.{scenario}")
            button.setAccessibleDescription(f"{told.cause} {told.advice}")
            self._group.addButton(button)
            self._buttons[scenario] = button
            about = text_label(f"{told.cause} {told.advice}")
            about.setIndent(24)
            about.setProperty("role", "muted")
            self.column.addWidget(button)
            self.column.addWidget(about)
        self.column.addStretch()

    @property
    def scenario(self) -> GuidedScenario:
        return next((scenario for scenario, button in self._buttons.items() if button.isChecked()), "3.1")

    def choose(self, scenario: GuidedScenario) -> None:
        self._buttons[scenario].setChecked(True)
        self._buttons[scenario].setFocus()


class ValuesPage(Page):
    """The values a scenario needs, asked once; the save pages enter them where they belong."""

    def __init__(self, narrator: Narrator) -> None:
        super().__init__()
        self._narrator = narrator
        self._scenario: GuidedScenario = "3.1"
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = FormRows(grid)
        self.host, self.port, self.user, self.from_address, self.reply_to = (QLineEdit() for _ in range(5))
        self.password = PasswordField()
        self.port.setMaximumWidth(120)
        self._rows: dict[Field, FormRow] = {
            Field.SETUP_HOST: rows.add(
                self.tr("&Mail server for myReports:"),
                self.host,
                "assistant.host",
                self.tr("A name or an address, without a port."),
            ),
            Field.FORWARDING_PORT: rows.add(self.tr("&Port:"), self.port, "assistant.port", self.tr("1 to 65535.")),
        }
        self.ssl = QCheckBox(self.tr("The server &wants SSL from the first byte"))
        self.ssl.setObjectName("assistant.ssl")
        rows.add_wide(self.ssl)
        self._rows[Field.SETUP_USER] = rows.add(
            self.tr("&User name:"), self.user, "assistant.user", self.tr("Login name; an import needs one.")
        )
        self._rows[Field.SETUP_PASSWORD] = rows.add(
            self.tr("P&assword:"),
            self.password,
            "assistant.password",
            self.tr("Needed where it is not stored for this account; the forms are filled with it."),
        )
        self._rows[Field.SETUP_FROM] = rows.add(
            self.tr("&Sender address:"), self.from_address, "assistant.from", self.tr("The reports come from it.")
        )
        self._rows[Field.SETUP_REPLY_TO] = rows.add(
            self.tr("&Reply to:"), self.reply_to, "assistant.replyTo", self.tr("May be empty; an import leaves it.")
        )
        for row in self._rows.values():
            row.editor.setAccessibleName(row.label.text().replace("&", "").rstrip(":"))
        self.column.addLayout(grid)
        self.column.addStretch()

    def begin(self, scenario: GuidedScenario, title: str) -> None:
        self._scenario = scenario
        self.title.setText(title)
        port = self._rows[Field.FORWARDING_PORT]
        for widget in (port.label, port.editor):
            widget.setVisible(scenario in WANTS_PORT)
        self.ssl.setVisible(scenario in WANTS_FLAG)
        self.host.setFocus()

    def fill(self, wish: Wish, port: int | None, secret: Secret) -> None:
        self.host.setText(wish.host)
        self.user.setText(wish.user)
        self.from_address.setText(wish.from_address)
        self.reply_to.setText(wish.reply_to)
        self.port.setText("" if port is None else str(port))
        self.password.reset(stored=False)
        if secret:
            self.password.set_edited(secret)

    def secret(self) -> Secret:
        return self.password.secret()

    def wanted(self, keeps: ForwardingForm | None) -> Wanted | None:
        """The values, checked; None, and what is wrong with them shown, where they are not usable."""
        findings: list[Finding] = []
        host = validate_host(self.host.text(), Field.SETUP_HOST)
        sender = validate_address(self.from_address.text(), Field.SETUP_FROM)
        user = validate_user(self.user.text(), Field.SETUP_USER)
        reply_to = validate_address(self.reply_to.text(), Field.SETUP_REPLY_TO)
        port = validate_port(self.port.text(), Field.FORWARDING_PORT)
        for text, checked in ((self.host.text(), host), (self.from_address.text(), sender)):
            field = Field.SETUP_HOST if checked is host else Field.SETUP_FROM
            findings += checked.findings if text.strip() else (Finding(field, FindingCode.REQUIRED),)
        findings += user.findings
        if self.reply_to.text().strip():
            findings += reply_to.findings
        if not user.value and self._scenario in IMPORTS:
            findings.append(Finding(Field.SETUP_USER, FindingCode.REQUIRED))
        if self._scenario in WANTS_PORT:
            findings += port.findings if self.port.text().strip() else (self._port_missing(),)
        self._mark(findings)
        if has_error(findings):
            return None
        wish = Wish(
            host=host.value or "",
            user=user.value or "",
            has_password=bool(user.value),
            from_address=sender.value or "",
            reply_to=reply_to.value or "" if self.reply_to.text().strip() else "",
        )
        wants_port = self._scenario in WANTS_PORT
        ssl = self.ssl.isChecked() and self._scenario in WANTS_FLAG
        return Wanted(wish=wish, port=port.value if wants_port else None, ssl=ssl, keeps=keeps)

    def _port_missing(self) -> Finding:
        return Finding(Field.FORWARDING_PORT, FindingCode.REQUIRED)

    def _mark(self, findings: list[Finding]) -> None:
        for field, row in self._rows.items():
            row.clear()
            for finding in findings:
                if finding.field is field:
                    row.mark(finding.severity, self._narrator.finding(finding))
        first = next((self._rows[f.field] for f in findings if has_error([f]) and f.field in self._rows), None)
        if first is not None:
            first.editor.setFocus()


class SavePage(Page):
    """One save: what to enter, the button that saves it here, and what it did to the retained values."""

    save_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.effect, self.password_note, self.outcome, self.retained = (text_label("") for _ in range(4))
        self.effect.setObjectName("assistant.effect")
        self.entries = QWidget()
        self.entries.setObjectName("assistant.entries")
        self._grid = QGridLayout(self.entries)
        self._grid.setContentsMargins(12, 2, 0, 2)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.password_note.setObjectName("assistant.passwordNote")
        self.outcome.setObjectName("assistant.outcome")
        self.retained.setObjectName("assistant.retained")
        about = text_label(
            self.tr("The form behind this window is filled in already. Enter the same in the phone system.")
        )
        about.setProperty("role", "muted")
        self.save = QPushButton(self.tr("&Save this step"))
        self.save.setObjectName("assistant.save")
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self.save_requested)
        for widget in (about, self.entries, self.effect, self.password_note):
            self.column.addWidget(widget)
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.outcome, self.retained):
            self.column.addWidget(widget)
        self.column.addStretch()

    def begin(
        self, title: str, told: tuple[tuple[tuple[str, str], ...], str], password_note: str, retained: str
    ) -> None:
        """`told`: label and value of each field, and what the save does."""
        entries, effect = told
        self.title.setText(title)
        self._show_entries(entries)
        self.effect.setText(effect)
        self.password_note.setText(password_note)
        self.password_note.setVisible(bool(password_note))
        self.outcome.clear()
        self.retained.setText(retained)
        self.save.setEnabled(True)
        self.save.setFocus()

    def _show_entries(self, entries: tuple[tuple[str, str], ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (label, value) in enumerate(entries):
            caption, shown = text_label(label), text_label(value)
            caption.setMinimumWidth(250)
            caption.setProperty("role", "muted")
            shown.setAccessibleName(f"{label}: {value}")
            font = shown.font()
            font.setBold(True)
            shown.setFont(font)
            self._grid.addWidget(caption, row, 0)
            self._grid.addWidget(shown, row, 1)
        self.entries.setAccessibleName("; ".join(f"{label}: {value}" for label, value in entries))

    def show_saved(self, told: str, retained: str) -> None:
        self.outcome.setText(f"{STATUS_SIGNS[Status.OK]} {told}")
        self.retained.setText(retained)
        self.password_note.hide()


class TestPage(Page):
    """The end: a test of what is stored now."""

    __test__ = False  # not a pytest class
    test_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Test what is saved now"))
        self.plan = text_label("")
        self.plan.setObjectName("assistant.plan")
        self.test = QPushButton(self.tr("&Test Connection"))
        self.test.setObjectName("assistant.test")
        self.test.setAutoDefault(False)
        self.test.clicked.connect(self.test_requested)
        self.result = text_label("")
        self.result.setObjectName("assistant.result")
        self.column.addWidget(self.plan)
        self.column.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.result)
        self.column.addStretch()

    def begin(self, plan: str) -> None:
        self.plan.setText(plan)
        self.result.clear()
        self.test.setFocus()


def text_label(text: str) -> QLabel:
    """Wrapped plain text that can be selected with the mouse."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
