"""The sample report as a PDF: one A4 page with text, a table and a small chart."""

from .contents import contents_of
from .errors import ReportError, ReportErrorCode
from .facts import ReportFacts, Translate


def render_pdf(facts: ReportFacts, translate: Translate) -> bytes:
    """Needs a QGuiApplication (see `headless`); may run in any thread. QtGui is loaded here and not before.

    Raises:
        ReportError: QT_UNAVAILABLE, NO_FONTS or PDF_FAILED.
        RuntimeError: there is no QGuiApplication; Qt would abort the process.
    """
    try:
        from .page import draw  # noqa: PLC0415 - Qt is loaded only for a PDF
    except ImportError as error:
        raise ReportError(ReportErrorCode.QT_UNAVAILABLE, str(error)) from error
    return draw(contents_of(facts, translate))
