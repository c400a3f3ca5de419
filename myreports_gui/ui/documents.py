"""What leaves the program as a document: the hand-over sheet and the support report."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSysInfo, qVersion
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from myreports_gui.model.validation import Severity, validate_forwarding, validate_setup
from myreports_gui.report.handover import HandoverFacts, Proof, saves_of
from myreports_gui.store.redaction import Redactor

from .check_controller import CheckController
from .choice_dialog import tell
from .job import Done, Failed, Outcome
from .menus import Actions
from .services import Services
from .site_changes import stored_plan
from .site_desk import SiteDesk


class Documents(QObject):
    def __init__(self, window: QWidget, services: Services, desk: SiteDesk, checks: CheckController) -> None:
        super().__init__(window)
        self._window, self._services, self._desk, self._checks = window, services, desk, checks

    def add_to(self, actions: Actions) -> None:
        """File → Hand-over Sheet…, Help → Copy Support Report."""
        translate = QCoreApplication.translate
        sheet = QAction(translate("Menu", "&Hand-over sheet…"), self)
        sheet.setObjectName("action.handover")
        sheet.setShortcut("Ctrl+H")
        sheet.triggered.connect(self.show_handover)
        _menu_of(actions.save_log).insertAction(actions.save_log, sheet)
        report = QAction(translate("Menu", "&Copy support report"), self)
        report.setObjectName("action.supportReport")
        report.triggered.connect(self.copy_support_report)
        _menu_of(actions.log_folder).insertAction(actions.log_folder, report)

    def show_handover(self) -> None:
        """Of the values on screen; values that could not be entered are named first."""
        facts = self.handover_facts()
        if facts is None:
            return
        from myreports_gui.narration.handovers import tell_handover  # noqa: PLC0415 - who opens it pays for it

        from .handover_dialog import HandoverDialog  # noqa: PLC0415 - who opens it pays for it

        dialog = HandoverDialog(self._window, tell_handover(facts, self._services.translate))
        dialog.save_requested.connect(self._save)
        dialog.open()

    def handover_facts(self) -> HandoverFacts | None:
        draft, site = self._desk.draft(), self._desk.site
        preview = draft.preview(for_test=True)
        setup, forwarding = validate_setup(draft.setup), validate_forwarding(draft.forwarding)
        error = self._desk.mark(preview.findings)
        if error is not None or setup.value is None or forwarding.value is None:
            first = error or next(f for f in preview.findings if f.severity is Severity.ERROR)
            tell(
                self._window,
                self.tr("Hand-over sheet"),
                self.tr("Correct this first: {problem}").format(problem=self._services.narrator.finding(first)),
            )
            return None
        record, tested = self._checks.last_record, None
        if record is not None and record.verdict is not None and record.plan == preview.plan:
            tested = Proof(when=record.began, verdict=record.verdict, sent=record.sent)
        good = site.last_good
        return HandoverFacts(
            site=site.name,
            when=datetime.now().astimezone(),
            version=self._services.version,
            plan=preview.plan,
            saves=saves_of(setup.value, forwarding.value, preview.plan),
            tested=tested,
            passed_before=good.when if good is not None and stored_plan(site) == preview.plan else None,
            practice=self._services.practice is not None,
        )

    def copy_support_report(self) -> None:
        QGuiApplication.clipboard().setText(self.support_report())
        tell(
            self._window,
            self.tr("Support report"),
            self.tr("The support report is on the clipboard: paste it into a mail or a ticket."),
            self.tr(
                "It names hosts, users and addresses and quotes the mail server; passwords are not part of it."
                " Read it before you pass it on."
            ),
        )

    def support_report(self) -> str:
        """Markdown, with every password that this window knows taken out, in every form it could wear."""
        from myreports_gui.narration.support_reports import SupportFacts, tell_support_report  # noqa: PLC0415

        draft, record = self._desk.draft(), self._checks.last_record
        redactor = Redactor()
        for secret in (draft.setup.password.text, draft.forwarding.password.text, record and record.password):
            if secret:
                redactor.register(secret)
        facts = SupportFacts(
            when=datetime.now().astimezone(),
            versions=versions(self._services.version),
            plan=record.plan if record is not None else draft.preview().plan,
            tested=record.began if record is not None else None,
            steps=record.steps if record is not None else (),
            verdict=record.verdict if record is not None else None,
            sent=record.sent if record is not None else None,
        )
        return redactor.redact(tell_support_report(facts, self._services.narrator, self._services.translate))

    def _save(self, write: Callable[[], object], path: Path) -> None:
        def run() -> Path:
            write()
            return path

        self._services.worker.call(run, self._saved)

    def _saved(self, outcome: Outcome[Path]) -> None:
        match outcome:
            case Done(path):
                saved = self.tr("The hand-over sheet is saved as {path}.").format(path=path)
                tell(self._window, self.tr("Saved"), saved)
            case Failed(OSError() as error):
                sentence = self.tr("The file cannot be written: choose another place.")
                tell(self._window, self.tr("Not saved"), sentence, error.strerror or "")
            case Failed(error):
                raise error


def versions(own: str) -> tuple[tuple[str, str], ...]:
    """What a problem may depend on."""
    import platform  # noqa: PLC0415 - neither is anything to wait for before the window is there
    import ssl  # noqa: PLC0415

    return (
        ("myReports E-mail Configurator", own),
        ("Python", f"{platform.python_version()} ({sys.platform})"),
        ("Qt", qVersion() or ""),
        ("TLS", ssl.OPENSSL_VERSION),
        ("OS", f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"),
        ("CPU", QSysInfo.currentCpuArchitecture()),
    )


def _menu_of(action: QAction) -> QMenu:
    return next(owner for owner in action.associatedObjects() if isinstance(owner, QMenu))
