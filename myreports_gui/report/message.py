"""The sample report as a message (RFC 5322, MIME), and as a file."""

import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path
from typing import Final

from msgspec import Struct

from myreports_gui.model.addresses import Address, parse_address
from myreports_gui.model.findings import Refusal
from myreports_gui.model.texts import control_character
from myreports_gui.smtp.message_options import MessageOptions

from .bodies import html_body, text_body
from .contents import contents_of, plain
from .errors import ReportError, ReportErrorCode
from .facts import ReportFacts, Translate
from .file_names import report_file_name
from .mail_policy import Folded, folded_addresses, folded_subject, mail_policy

LONGEST_LINE: Final = 998
"""Octets without CRLF (RFC 5322 §2.1.1)."""


class SampleReport(Struct, frozen=True):
    """`data`: header and body with CRLF line ends, no dot-stuffing. `message_id`: with its angle brackets."""

    data: bytes
    message_id: str


def default_subject(facts: ReportFacts, translate: Translate) -> str:
    if not facts.site:
        return translate("Report", "Sample report of myReports")
    return translate("Report", "Sample report of myReports – {site}").format(site=facts.site)


def new_message_id(facts: ReportFacts) -> str:
    """A Message-ID with its angle brackets and the sender's domain (RFC 5322 §3.6.4): one for all forms of a message.

    Raises:
        ReportError: ADDRESS_INVALID.
    """
    return f"<{facts.when:%Y%m%d%H%M%S}.{secrets.token_hex(8)}@{_ascii_domain(facts.plan.from_address)}>"


def compose(  # noqa: PLR0917 - in the order in which they are read
    facts: ReportFacts,
    recipients: Sequence[str],
    subject: str | None,
    pdf: bytes,
    options: MessageOptions,
    translate: Translate,
    *,
    message_id: str | None = None,
) -> SampleReport:
    """Plain text, HTML and the attached `pdf`. `subject` None or blank: the default. `message_id`: of
    `new_message_id`, where several forms of one message are written; else the message gets its own.

    Uses neither Qt nor anything shared, so any thread may call it. Without `options.eight_bit` every octet is ASCII.

    Raises:
        ReportError: a code of "the message". Addresses and subject are taken as they are or refused, never mended.
    """
    _refuse_control(facts.site, ReportErrorCode.SITE_CONTROL_CHARACTER)
    if subject is None or not subject.strip():
        subject = default_subject(facts, translate)
    _refuse_control(subject, ReportErrorCode.SUBJECT_CONTROL_CHARACTER)
    if not facts.plan.from_address:
        raise ReportError(ReportErrorCode.SENDER_MISSING)
    if not recipients:
        raise ReportError(ReportErrorCode.RECIPIENTS_MISSING)
    sender = _mailbox(facts.plan.from_address, options)
    message = EmailMessage(policy=mail_policy(eight_bit=options.eight_bit, smtputf8=options.smtputf8))
    message["From"] = folded_addresses([sender])
    if facts.plan.reply_to:
        message["Reply-To"] = folded_addresses([_mailbox(facts.plan.reply_to, options)])
    message["To"] = folded_addresses([_mailbox(text, options) for text in recipients])
    message["Subject"] = folded_subject(subject, smtputf8=options.smtputf8)
    message["Date"] = facts.when
    message_id = message_id or new_message_id(facts)
    message["Message-ID"] = Folded(message_id)
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers
    message["User-Agent"] = f"myReports-E-mail-Configurator/{facts.version}"
    contents = contents_of(facts, translate)
    text, html = text_body(contents), html_body(contents)
    message.set_content(text, cte=_encoding(text, options))
    message.add_alternative(html, subtype="html", cte=_encoding(html, options))
    file_name = report_file_name(facts, ".pdf", translate)
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=file_name)
    return SampleReport(message.as_bytes(), message_id)


def needs_smtputf8(facts: ReportFacts, recipients: Sequence[str]) -> bool:
    """Whether only a message with SMTPUTF8 can name these addresses (RFC 6531): a local part is not ASCII.

    Raises:
        ReportError: ADDRESS_INVALID.
    """
    texts = [facts.plan.from_address, facts.plan.reply_to, *recipients]
    return any(_address(text).needs_smtputf8 for text in texts if text)


def save_eml(path: Path, data: bytes) -> None:
    """Write a new file and see it on the disk; an existing one is never overwritten.

    Raises:
        ReportError: FILE_EXISTS, FOLDER_MISSING or NOT_WRITABLE; the OSError is its cause. No half file is left.
    """
    try:
        file = path.open("xb")
    except FileExistsError as error:
        raise ReportError(ReportErrorCode.FILE_EXISTS, str(path)) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ReportError(ReportErrorCode.FOLDER_MISSING, str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise ReportError(ReportErrorCode.NOT_WRITABLE, str(path)) from error
    try:
        with file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with suppress(OSError):  # the full disk is the news, not the leftover
            path.unlink()
        raise ReportError(ReportErrorCode.NOT_WRITABLE, str(path)) from error


def _encoding(body: str, options: MessageOptions) -> str | None:
    """The transfer encoding (RFC 2045 §6); None leaves the choice among the 7-bit ones to the standard library."""
    fits = max(map(len, body.encode().split(b"\n"))) <= LONGEST_LINE
    return "8bit" if options.eight_bit and fits else None


def _refuse_control(text: str, code: ReportErrorCode) -> None:
    control = control_character(text)
    if control is not None:
        raise ReportError(code, control)


def _address(text: str) -> Address:
    try:
        return parse_address(text)
    except Refusal as refused:
        raise ReportError(ReportErrorCode.ADDRESS_INVALID, plain(text)) from refused


def _ascii_domain(text: str) -> str:
    address = _address(text)
    return address.host.ascii if address.host else address.domain


def _mailbox(text: str, options: MessageOptions) -> str:
    """As typed with SMTPUTF8, else with the domain as A-labels."""
    address = _address(text)
    if address.needs_smtputf8 and not options.smtputf8:
        raise ReportError(ReportErrorCode.ADDRESS_NEEDS_SMTPUTF8, plain(text))
    domain = address.domain if options.smtputf8 else _ascii_domain(text)
    return f"{address.local}@{domain}"
