"""What to enter in the two dialogs, save by save (§4.1 to §4.4)."""

from myreports_gui.model.findings import Field
from myreports_gui.model.ranking import Save, SaveForwarding, SaveSetup
from myreports_gui.model.settings import ForwardingForm, Retained, SetupForm

from .entered import entered_mark, entered_password, entered_text
from .field_labels import field_label
from .words import Translate, forwarding_fields, listing, own_fields, port_label, ssl_label, synchronize_label


def tell_saves(saves: tuple[Save, ...], translate: Translate) -> tuple[str, ...]:
    """A sentence or two for each save, in their order."""
    told = []
    imported, finished = False, False
    retained = Retained()
    for save in saves:
        match save:
            case SaveForwarding(form):
                retained = Retained(port=form.port, ssl=form.ssl)
                told.append(_forwarding(form, translate, restored=finished))
            case SaveSetup(form) if form.synchronize:
                imported = True
                told.append(_import(form, retained, translate))
            case SaveSetup(form):
                finished = True
                told.append(_own(form, translate, again=imported))
    return tuple(told)


def _forwarding(form: ForwardingForm, translate: Translate, *, restored: bool) -> str:
    """`restored`: myReports has what it needs, and the phone system gets its own values back."""
    template = (
        translate(
            "Survey",
            "In E-mail Forwarding enter what the phone system itself needs: {entries}. Press Save. myReports does not"
            " import that, because “{synchronize}” is not marked any more.",
        )
        if restored
        else translate("Survey", "In E-mail Forwarding enter: {entries}. Press Save.")
    )
    fields = forwarding_fields(translate)
    password = entered_password(form.user, translate, present=form.has_password)
    port = str(form.port) if form.port is not None else ""
    entries = [
        _entry(fields.host, entered_text(form.server, translate), translate),
        _entry(port_label(translate), entered_text(port, translate), translate),
        _entry(ssl_label(translate), entered_mark(translate, marked=form.ssl), translate),
        _entry(fields.user, entered_text(form.user, translate), translate),
        _entry(fields.password, password, translate),
        _entry(field_label(Field.FORWARDING_CONFIRM_PASSWORD, translate), password, translate),
        _entry(fields.sender, entered_text(form.email, translate), translate),
    ]
    return template.format(entries=listing(entries, translate), synchronize=synchronize_label(translate))


def _import(form: SetupForm, retained: Retained, translate: Translate) -> str:
    entries = [_entry(synchronize_label(translate), entered_mark(translate, marked=True), translate)]
    if form.reply_to:
        reply_to = field_label(Field.SETUP_REPLY_TO, translate)
        entries.insert(0, _entry(reply_to, entered_text(form.reply_to, translate), translate))
    return _import_template(retained, translate).format(entries=listing(entries, translate), port=retained.port)


def _import_template(retained: Retained, translate: Translate) -> str:
    if retained.port is None:
        return translate(
            "Survey",
            "In E-MAIL Setup enter only: {entries}. Press Save. myReports imports the values of E-mail Forwarding and"
            " forgets the port and the SSL flag that it kept.",
        )
    if retained.ssl:
        return translate(
            "Survey",
            "In E-MAIL Setup enter only: {entries}. Press Save. myReports imports the values of E-mail Forwarding and"
            " keeps port {port} and SSL.",
        )
    return translate(
        "Survey",
        "In E-MAIL Setup enter only: {entries}. Press Save. myReports imports the values of E-mail Forwarding and keeps"
        " port {port}.",
    )


def _own(form: SetupForm, translate: Translate, *, again: bool) -> str:
    """`again`: an import has overwritten the own values."""
    template = (
        translate(
            "Survey",
            "In E-MAIL Setup enter the own values again, which the import has overwritten: {entries}. Press Save.",
        )
        if again
        else translate("Survey", "In E-MAIL Setup enter: {entries}. Press Save.")
    )
    fields = own_fields(translate)
    entries = [
        _entry(fields.host, entered_text(form.host, translate), translate),
        _entry(fields.user, entered_text(form.user, translate), translate),
        _entry(fields.password, entered_password(form.user, translate, present=form.has_password), translate),
        _entry(fields.sender, entered_text(form.from_address, translate), translate),
        _entry(field_label(Field.SETUP_REPLY_TO, translate), entered_text(form.reply_to, translate), translate),
        _entry(synchronize_label(translate), entered_mark(translate, marked=form.synchronize), translate),
    ]
    return template.format(entries=listing(entries, translate))


def _entry(label: str, value: str, translate: Translate) -> str:
    return translate("Survey", "“{label}”: {value}").format(label=label, value=value)
