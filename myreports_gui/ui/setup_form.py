"""E-MAIL Setup as Figure 1 of the HowTo shows it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QLineEdit

from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import SetupForm
from myreports_gui.model.validation import Field, PasswordEntry, SetupEntry

from .form_card import FormCard
from .icons import pixmap
from .password_field import PasswordField
from .theme import Colours

OWN_FIELDS = frozenset({Field.SETUP_HOST, Field.SETUP_USER, Field.SETUP_PASSWORD, Field.SETUP_FROM})
"""What an import overwrites; Reply-To is its own and stays (§2)."""


class SetupCard(FormCard):
    """myReports' own settings, and the flag that replaces them by those of the phone system."""

    def __init__(self) -> None:
        super().__init__("setup")
        self.set_title(self.tr("E-MAIL Setup"))
        self.badge = QLabel("@")
        self.badge.setObjectName("setup.badge")
        self.head.addWidget(self.badge)
        group = QLabel(self.tr("E-MAIL details"))
        group.setProperty("role", "muted")
        self.grid_rows.add_wide(group)
        self.host, self.user, self.from_address, self.reply_to = (QLineEdit() for _ in range(4))
        self.password = PasswordField()
        self.add_row(
            Field.SETUP_HOST,
            self.tr("E-MAIL Host :"),
            self.host,
            self.tr("Mail server that myReports sends through: a name or an address, without a port."),
        )
        self.add_row(
            Field.SETUP_USER,
            self.tr("E-MAIL User :"),
            self.user,
            self.tr("Login name of the mailbox. Empty: myReports sends without logging in."),
        )
        self.add_row(
            Field.SETUP_PASSWORD,
            self.tr("E-MAIL Password :"),
            self.password,
            self.tr("Password of the mailbox. Leave it alone to keep the stored one."),
        )
        self.add_row(
            Field.SETUP_FROM,
            self.tr("E-Mail From :"),
            self.from_address,
            self.tr("Sender address of the reports."),
        )
        self.add_row(
            Field.SETUP_REPLY_TO,
            self.tr("E-Mail Reply To :"),
            self.reply_to,
            self.tr("Where answers to a report go. May be empty."),
        )
        self.synchronize = self.add_box(
            Field.SETUP_SYNCHRONIZE,
            self.tr("Synchronize with the system email account?"),
            self.tr("Marked: Save replaces host, user, password and From by the values of E-mail Forwarding."),
        )
        self.retained = QLabel()
        self.retained.setObjectName("setup.retained")
        self.retained.setProperty("role", "retained")
        self.retained.setWordWrap(True)
        self.retained.hide()
        self.grid_rows.add_wide(self.retained)

    def entry(self) -> SetupEntry:
        """The raw texts as typed."""
        return SetupEntry(
            host=self.host.text(),
            user=self.user.text(),
            password=PasswordEntry(
                stored=self.password.stored, edited=self.password.edited, text=self.password.secret()
            ),
            from_address=self.from_address.text(),
            reply_to=self.reply_to.text(),
            synchronize=self.synchronize.isChecked(),
        )

    def fill(self, form: SetupForm) -> None:
        """Show stored values. The password stays where it is stored."""
        self._changing = True
        self.host.setText(form.host)
        self.user.setText(form.user)
        self.password.reset(stored=form.has_password)
        self.from_address.setText(form.from_address)
        self.reply_to.setText(form.reply_to)
        self.synchronize.setChecked(form.synchronize)
        self._changing = False
        self.mark({})
        self.changed.emit()

    def type_in(self, form: SetupForm, password: Secret) -> None:
        """Fill the form as if a technician had typed it."""
        self.fill(form)
        self.password.set_edited(password)

    def show_retained(self, text: str) -> None:
        self.retained.setText(text)
        self.retained.setVisible(bool(text))

    def apply_colours(self, colours: Colours) -> None:
        super().apply_colours(colours)
        drawn = pixmap("at", colours.accent, QSize(24, 24), self.devicePixelRatioF())
        if not drawn.isNull():
            self.badge.setPixmap(drawn)
