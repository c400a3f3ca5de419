"""Turns the events of a test into entries of the log pane, in the narrator's words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from myreports_gui.model.events import CertificateShown, Sent, Step, TranscriptLine, Verdict
from myreports_gui.model.plan import Plan
from myreports_gui.model.stages import Status
from myreports_gui.model.trusting import SeenCertificate
from myreports_gui.narration import Narrator, Translate, visible
from myreports_gui.narration.words import duration

from .blame import field_to_blame
from .log_pane import LogPane
from .log_record import LogRecord

_LONGEST_LINE = 500
"""Characters shown of one line on the wire."""


def _now() -> datetime:
    return datetime.now().astimezone()


class RunLog:
    """Writes to the pane of one window."""

    def __init__(self, pane: LogPane, narrator: Narrator, translate: Translate) -> None:
        self._pane = pane
        self._narrator = narrator
        self._translate = translate

    def heading(self, title: str, message: str = "") -> None:
        self._append(LogRecord(time=_now(), title=title, message=message, heading=True))

    def note(
        self, title: str, message: str, status: Status | None = None, *, certificate: SeenCertificate | None = None
    ) -> None:
        self._append(LogRecord(time=_now(), title=title, message=message, status=status, certificate=certificate))

    def step(self, step: Step, plan: Plan) -> LogRecord:
        """A finished step; returns its entry, for scrolling to it."""
        told = self._narrator.step(step, plan)
        notes: list[str] = []
        if step.status in (Status.WARNING, Status.FAILED):
            if told.server and told.server not in told.message:
                notes.append(QCoreApplication.translate("Log", "Server: {text}").format(text=told.server))
            if told.cause:
                notes.append(QCoreApplication.translate("Log", "Cause: {text}").format(text=told.cause))
            if told.advice:
                notes.append(QCoreApplication.translate("Log", "Advice: {text}").format(text=told.advice))
        field = None
        if step.status is Status.FAILED:
            field = field_to_blame(step.stage, step.error, plan, step.reply)
        if field is not None:
            notes.append(
                QCoreApplication.translate(
                    "Log", "Field: {field}. Enter or a double click on this entry goes there."
                ).format(field=self._narrator.field(field))
            )
        record = LogRecord(
            time=_now(),
            title=told.title,
            message=told.message,
            status=step.status,
            took=duration(step.elapsed, self._translate) if step.elapsed else "",
            notes=tuple(notes),
            certificate=_certificate(step, plan),
            field=field,
        )
        self._append(record)
        return record

    def line(self, line: TranscriptLine) -> None:
        self._append(
            LogRecord(
                time=_now(), title=f"{line.prefix} {line.port}", message=visible(line.text, _LONGEST_LINE), wire=True
            )
        )

    def verdict(self, verdict: Verdict, plan: Plan) -> LogRecord:
        told = self._narrator.verdict(verdict, plan)
        record = LogRecord(
            time=_now(),
            title=QCoreApplication.translate("Log", "Result"),
            message=told.headline,
            status=Status.OK if verdict.ok else Status.FAILED,
            took=duration(verdict.elapsed, self._translate),
            notes=(" ".join(told.explanations),),
        )
        self._append(record)
        return record

    def sent(self, sent: Sent) -> None:
        first, *rest = self._narrator.sent(sent)
        self._append(
            LogRecord(
                time=_now(),
                title=QCoreApplication.translate("Log", "Report"),
                message=first,
                status=Status.WARNING if sent.refused else Status.OK,
                notes=tuple(rest),
            )
        )

    def _append(self, record: LogRecord) -> None:
        self._pane.append_record(record)


def _certificate(step: Step, plan: Plan) -> SeenCertificate | None:
    match step:
        case Step(detail=CertificateShown(certificate=certificate), port=int(port)):
            return SeenCertificate(certificate, plan.host or "", port, imported=plan.source == "imported")
        case _:
            return None
