"""E-mail Forwarding of OpenScape Business as Figure 2 of the HowTo shows it."""

from PySide6.QtWidgets import QLineEdit

from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm
from myreports_gui.model.validation import Field, ForwardingEntry, PasswordEntry

from .form_card import FormCard
from .password_field import PasswordField

FORWARDING_FIELDS = frozenset(field for field in Field if field.value.startswith("forwarding."))


class ForwardingCard(FormCard):
    """The phone system's own account (Service Center, Email Forwarding); myReports imports it when synchronizing."""

    def __init__(self) -> None:
        super().__init__("forwarding")
        self.set_title(self.tr("E-mail Forwarding"))
        self.server, self.port, self.user, self.email = (QLineEdit() for _ in range(4))
        self.password, self.confirm = PasswordField(), PasswordField()
        self.confirm.be_confirmation()
        self.port.setPlaceholderText(self.tr("automatic"))
        self.port.setMaximumWidth(120)
        self.grid_rows.add_header(self.tr("Server Information"))
        self.add_row(
            Field.FORWARDING_SERVER,
            self.tr("Outgoing Mail Server (SMTP)"),
            self.server,
            self.tr("Mail server of the phone system: a name or an address, without a port."),
        )
        self.add_row(
            Field.FORWARDING_PORT,
            self.tr("Outgoing mail server port"),
            self.port,
            self.tr("1 to 65535. Empty: myReports looks for an open port by itself."),
        )
        self.ssl = self.add_box(
            Field.FORWARDING_SSL,
            self.tr("This server requires an encrypted connection (TLS/SSL)"),
            self.tr("Marked: myReports insists on SSL from the first byte and does not fall back."),
        )
        self.grid_rows.add_header(self.tr("Logon Information"))
        self.add_row(
            Field.FORWARDING_USER, self.tr("User Name"), self.user, self.tr("Login name. An import needs one.")
        )
        self.add_row(
            Field.FORWARDING_PASSWORD,
            self.tr("Password"),
            self.password,
            self.tr("Login password. Leave it alone to keep the stored one."),
        )
        self.add_row(
            Field.FORWARDING_CONFIRM_PASSWORD,
            self.tr("Confirm Password"),
            self.confirm,
            self.tr("The same password again, when you changed it."),
        )
        self.grid_rows.add_header(self.tr("User Information (Sender)"))
        self.add_row(
            Field.FORWARDING_EMAIL,
            self.tr("E-Mail Address"),
            self.email,
            self.tr("Sender address; becomes E-Mail From of myReports on import."),
        )

    def entry(self) -> ForwardingEntry:
        """The raw texts as typed."""
        return ForwardingEntry(
            server=self.server.text(),
            port=self.port.text(),
            ssl=self.ssl.isChecked(),
            user=self.user.text(),
            password=PasswordEntry(
                stored=self.password.stored,
                edited=self.password.edited,
                text=self.password.secret(),
                confirm=self.confirm.secret(),
            ),
            email=self.email.text(),
        )

    def fill(self, form: ForwardingForm) -> None:
        """Show stored values. The password stays where it is stored."""
        self._changing = True
        self.server.setText(form.server)
        self.port.setText("" if form.port is None else str(form.port))
        self.ssl.setChecked(form.ssl)
        self.user.setText(form.user)
        self.password.reset(stored=form.has_password)
        self.confirm.reset(stored=False)
        self.email.setText(form.email)
        self._changing = False
        self.mark({})
        self.changed.emit()

    def type_in(self, form: ForwardingForm, password: Secret) -> None:
        """Fill the form as if a technician had typed it."""
        self.fill(form)
        self.password.set_edited(password)
        self.confirm.set_edited(password)
