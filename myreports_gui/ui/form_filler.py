"""Fills a form with the values of one Save, as if a technician had typed them. Nothing is stored."""

from msgspec.structs import replace

from myreports_gui.model.ranking import Save, SaveForwarding, SaveSetup
from myreports_gui.model.secret import Secret
from myreports_gui.model.settings import ForwardingForm, SetupForm
from myreports_gui.model.validation import Field, PasswordEntry

from .password_field import PasswordField
from .site_desk import SiteDesk

NO_SECRET = Secret("")


class FormFiller:
    def __init__(self, desk: SiteDesk) -> None:
        self._desk = desk

    def typed_password(self, host: str, user: str) -> Secret:
        """The password typed for this account in either form; empty where there is none."""
        draft = self._desk.draft()
        typed: tuple[tuple[str, str, PasswordEntry], ...] = (
            (draft.setup.host, draft.setup.user, draft.setup.password),
            (draft.forwarding.server, draft.forwarding.user, draft.forwarding.password),
        )
        for typed_host, typed_user, password in typed:
            if password.edited and password.text and _same(typed_host, typed_user, host, user):
                return password.text
        return NO_SECRET

    def fill(self, save: Save, secret: Secret = NO_SECRET) -> Field | None:
        """Show the values of `save`; returns the password field that is still to be typed, if any.

        `secret`: the password of that account, where it is known. A stored one stays where it is stored, and only
        counts for the account it was stored with.
        """
        match save:
            case SaveForwarding(form):
                return self._forwarding(form, secret)
            case SaveSetup(form):
                return self._setup(form, secret)

    def _forwarding(self, form: ForwardingForm, secret: Secret) -> Field | None:
        card, stored = self._desk.forwarding, self._desk.site.state.forwarding
        keeps = stored.has_password and _same(stored.server, stored.user, form.server, form.user)
        card.fill(replace(form, has_password=form.has_password and keeps))
        open_field = Field.FORWARDING_PASSWORD
        missing = _password((card.password, card.confirm), secret, wanted=form.has_password, keeps=keeps)
        if stored.has_password and not (keeps or form.has_password):  # that of another account must not stay
            card.password.set_edited(NO_SECRET)
            card.confirm.set_edited(NO_SECRET)
        card.changed.emit()
        return open_field if missing else None

    def _setup(self, form: SetupForm, secret: Secret) -> Field | None:
        card, stored = self._desk.setup, self._desk.site.state.setup
        keeps = stored.has_password and _same(stored.host, stored.user, form.host, form.user)
        card.fill(replace(form, has_password=form.has_password and keeps))
        missing = _password((card.password,), secret, wanted=form.has_password, keeps=keeps)
        card.changed.emit()
        return Field.SETUP_PASSWORD if missing else None


def _same(host: str, user: str, other_host: str, other_user: str) -> bool:
    return (host.strip().casefold(), user.strip()) == (other_host.strip().casefold(), other_user.strip())


def _password(fields: tuple[PasswordField, ...], secret: Secret, *, wanted: bool, keeps: bool) -> bool:
    """Returns whether the password is still to be typed. "No password" then, lest one of another account be kept."""
    if not wanted or (keeps and not secret):
        return False
    for field in fields:
        field.set_edited(secret)
    return not secret
