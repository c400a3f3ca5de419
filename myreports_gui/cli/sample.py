"""The sample report of `send`: made before connecting, written to a file if asked, then sent."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from myreports_gui import __version__
from myreports_gui.narration import english
from myreports_gui.report.facts import ReportFacts
from myreports_gui.report.headless import offscreen_application
from myreports_gui.report.message import compose, needs_smtputf8, new_message_id, save_eml
from myreports_gui.report.pdf import render_pdf
from myreports_gui.smtp.message_options import MessageOptions

from .request import Prepared


class Sample(Struct, frozen=True):
    """Everything the message is written from, except what EHLO tells. The file and the mail are one message."""

    facts: ReportFacts
    recipients: tuple[str, ...]
    subject: str | None
    pdf: bytes
    message_id: str

    def write(self, options: MessageOptions) -> bytes:
        """The message as this server takes it; a MessageSource."""
        return compose(
            self.facts, self.recipients, self.subject, self.pdf, options, english, message_id=self.message_id
        ).data

    def save(self, path: Path) -> None:
        """Written without knowing the server, so with everything the addresses need. Raises ReportError."""
        utf8 = needs_smtputf8(self.facts, self.recipients)
        save_eml(path, self.write(MessageOptions(eight_bit=True, smtputf8=utf8)))


def make_sample(prepared: Prepared, recipients: Sequence[str], subject: str | None, when: datetime) -> Sample:
    """`when` is aware. The PDF needs Qt, so this is the one place of the headless commands that loads it."""
    facts = ReportFacts(site=prepared.site, when=when, plan=prepared.plan, verdict=None, version=__version__)
    with offscreen_application():
        pdf = render_pdf(facts, english)
    return Sample(facts, tuple(recipients), subject, pdf, new_message_id(facts))
