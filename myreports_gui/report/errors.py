"""Why a sample report cannot be made or saved. Codes; `narration` makes the sentences."""

from enum import StrEnum


class ReportErrorCode(StrEnum):
    """A closed list: codes are added, never renamed."""

    # the message
    SENDER_MISSING = "sender-missing"
    RECIPIENTS_MISSING = "recipients-missing"
    ADDRESS_INVALID = "address-invalid"  # value: the address, control characters escaped
    ADDRESS_NEEDS_SMTPUTF8 = "address-needs-smtputf8"  # value: the address
    SUBJECT_CONTROL_CHARACTER = "subject-control-character"  # value: such as "U+000A"
    SITE_CONTROL_CHARACTER = "site-control-character"  # value: such as "U+000A"
    # the PDF
    QT_UNAVAILABLE = "qt-unavailable"  # value: the platform's words, e.g. "libEGL.so.1: cannot open shared object file"
    NO_FONTS = "no-fonts"
    PDF_FAILED = "pdf-failed"
    # the .eml file; value: its path
    FILE_EXISTS = "file-exists"
    FOLDER_MISSING = "folder-missing"
    NOT_WRITABLE = "not-writable"


class ReportError(ValueError):
    """`value` as the code says; an OSError, where there was one, is the cause."""

    def __init__(self, code: ReportErrorCode, value: str = "") -> None:
        super().__init__(f"{code.value}: {value}" if value else code.value)
        self.code = code
        self.value = value
