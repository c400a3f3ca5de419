"""Why a sample report could not be made or saved."""

from typing import assert_never

from myreports_gui.report.errors import ReportError, ReportErrorCode

from .visible import visible
from .words import Translate


def tell_report_error(error: ReportError, translate: Translate) -> str:
    """One sentence with its remedy."""
    return report_sentence(error.code, translate).format(value=visible(error.value) or "?")


def report_sentence(code: ReportErrorCode, translate: Translate) -> str:  # noqa: C901, PLR0912 - one case a code
    match code:
        case ReportErrorCode.SENDER_MISSING:
            return translate("Report", "The sample report needs a sender: fill in “E-Mail From” (E-MAIL Setup).")
        case ReportErrorCode.RECIPIENTS_MISSING:
            return translate("Report", "The sample report needs a recipient: fill in “To”.")
        case ReportErrorCode.ADDRESS_INVALID:
            return translate("Report", "The address {value} cannot be used: correct it.")
        case ReportErrorCode.ADDRESS_NEEDS_SMTPUTF8:
            return translate("Report", "The server cannot handle the address {value}: use one in ASCII letters.")
        case ReportErrorCode.SUBJECT_CONTROL_CHARACTER:
            return translate("Report", "“Subject” contains a control character ({value}): type it by hand.")
        case ReportErrorCode.SITE_CONTROL_CHARACTER:
            return translate("Report", "The site's name contains a control character ({value}): rename the site.")
        case ReportErrorCode.QT_UNAVAILABLE:
            return translate(
                "Report", "The report's PDF cannot be made, a part of Qt is missing ({value}): install it."
            )
        case ReportErrorCode.NO_FONTS:
            return translate("Report", "The report's PDF cannot be made without a font: install one, such as DejaVu.")
        case ReportErrorCode.PDF_FAILED:
            return translate("Report", "The report's PDF could not be made ({value}): try again.")
        case ReportErrorCode.FILE_EXISTS:
            return translate("Report", "{value} exists already and is not overwritten: choose another name.")
        case ReportErrorCode.FOLDER_MISSING:
            return translate("Report", "There is no folder for {value}: choose another place.")
        case ReportErrorCode.NOT_WRITABLE:
            return translate("Report", "{value} cannot be written: choose another place.")
        case _:
            assert_never(code)
