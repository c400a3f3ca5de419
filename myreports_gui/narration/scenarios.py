"""The scenarios of §3 and §4 in the product's words, for the assistant that leads through them."""

from myreports_gui.model.findings import Field
from myreports_gui.model.ranking import Save, SaveForwarding, SaveSetup
from myreports_gui.model.scenarios import GuidedScenario
from myreports_gui.model.settings import ForwardingForm, Retained

from .entered import entered_mark, entered_password, entered_text
from .field_labels import field_label
from .told import Explanation
from .words import (
    Translate,
    forwarding_dialog,
    forwarding_fields,
    own_fields,
    port_label,
    setup_dialog,
    ssl_label,
    synchronize_label,
)


def tell_scenario_choice(scenario: GuidedScenario, translate: Translate) -> Explanation:
    """`message`: its name with its §; `cause`: when it is the right one; `advice`: what to know before."""
    choices = {
        "3.1": Explanation(
            translate("Scenario", "Own values (§3.1)"),
            translate(
                "Scenario",
                "myReports uses what E-MAIL Setup holds and finds port and protection by itself. The least work; right"
                " where the first open port of 25, 465 and 587 works.",
            ),
            translate(
                "Scenario", "A port or SSL flag retained from an earlier synchronization stays in force: see §4.3."
            ),
        ),
        "3.2": Explanation(
            translate("Scenario", "Imported values (§3.2)"),
            translate(
                "Scenario",
                "myReports takes the account of the phone system from E-mail Forwarding; port and protection are found"
                " as before, or SSL is forced.",
            ),
            translate("Scenario", "Server, user name, password and e-mail address are all needed for the import."),
        ),
        "4.1": Explanation(
            translate("Scenario", "A given port with TLS (§4.1)"),
            translate(
                "Scenario",
                "For a server that works on a port which myReports would not choose by itself, with STARTTLS. Typical:"
                " 25 is open but passes nothing on, and 587 works.",
            ),
            translate("Scenario", "The phone system's own e-mail then uses this server, too; else choose §4.4."),
        ),
        "4.2": Explanation(
            translate("Scenario", "A given port with SSL (§4.2)"),
            translate(
                "Scenario", "For a server that wants encryption from the first byte. Without SSL there, sending fails."
            ),
            translate("Scenario", "The phone system's own e-mail then uses this server, too; else choose §4.4."),
        ),
        "4.3": Explanation(
            translate("Scenario", "Getting rid of a retained port or SSL flag (§4.3)"),
            translate(
                "Scenario",
                "A port or SSL flag that was imported once stays until another import overwrites it. This leads back to"
                " the automatic choice.",
            ),
            translate("Scenario", "The own values are overwritten on the way and entered again at the end."),
        ),
        "4.4": Explanation(
            translate("Scenario", "Another server for myReports than for the phone system (§4.4)"),
            translate(
                "Scenario",
                "myReports imports its values first and keeps them; then E-mail Forwarding gets the values of the phone"
                " system.",
            ),
            translate(
                "Scenario", "The order matters: the flag is unmarked and saved before E-mail Forwarding is changed."
            ),
        ),
    }
    return choices[scenario]


def save_title(save: Save, number: int, count: int, translate: Translate) -> str:
    dialog = forwarding_dialog(translate) if isinstance(save, SaveForwarding) else setup_dialog(translate)
    return translate("Scenario", "Step {number} of {count}: save {dialog}").format(
        number=number, count=count, dialog=dialog
    )


def entries_of(save: Save, translate: Translate) -> tuple[tuple[str, str], ...]:
    """Label and value of each field, in the order of the figure; a value that must stay empty or unmarked says so."""
    form = save.form
    if isinstance(form, ForwardingForm):
        names = forwarding_fields(translate)
        password = entered_password(form.user, translate, present=form.has_password)
        return (
            (names.host, entered_text(form.server, translate)),
            (port_label(translate), entered_text("" if form.port is None else str(form.port), translate)),
            (ssl_label(translate), entered_mark(translate, marked=form.ssl)),
            (names.user, entered_text(form.user, translate)),
            (names.password, password),
            (field_label(Field.FORWARDING_CONFIRM_PASSWORD, translate), password),
            (names.sender, entered_text(form.email, translate)),
        )
    names = own_fields(translate)
    flag = (synchronize_label(translate), entered_mark(translate, marked=form.synchronize))
    reply_to = (field_label(Field.SETUP_REPLY_TO, translate), entered_text(form.reply_to, translate))
    if form.synchronize:
        return reply_to, flag
    return (
        (names.host, entered_text(form.host, translate)),
        (names.user, entered_text(form.user, translate)),
        (names.password, entered_password(form.user, translate, present=form.has_password)),
        (names.sender, entered_text(form.from_address, translate)),
        reply_to,
        flag,
    )


def save_effect(save: Save, translate: Translate) -> str:
    """What this save makes myReports do."""
    match save:
        case SaveSetup(form) if form.synchronize:
            return translate(
                "Scenario",
                "With this save myReports imports the values of E-mail Forwarding, port and SSL flag included, and"
                " overwrites its own. The other fields of E-MAIL Setup may stay as they are.",
            )
        case SaveSetup():
            return translate(
                "Scenario",
                "With the flag unmarked myReports uses these own values; what it retained from an import stays in"
                " force.",
            )
        case SaveForwarding(form) if form == ForwardingForm():
            return translate(
                "Scenario",
                "Enter here what the phone system itself needs. myReports does not look at it while its flag is"
                " unmarked.",
            )
        case SaveForwarding():
            return translate(
                "Scenario",
                "This stores the account in the phone system. myReports imports it when its own flag is saved marked.",
            )


def retained_now(retained: Retained, translate: Translate) -> str:
    return translate("Scenario", "Retained by myReports now: {retained}").format(
        retained=retained_words(retained, translate)
    )


def retained_words(retained: Retained, translate: Translate) -> str:
    match (retained.port, retained.ssl):
        case (None, False):
            return translate("Scenario", "none")
        case (None, True):
            return translate("Scenario", "SSL")
        case (port, True):
            return translate("Scenario", "port {port}, SSL").format(port=port)
        case (port, _):
            return translate("Scenario", "port {port}").format(port=port)


def retained_change(before: Retained, after: Retained, translate: Translate) -> str:
    """What a Save did to the values that myReports keeps and shows nowhere."""
    if before == after:
        return translate("Scenario", "Retained by myReports: {after}, unchanged").format(
            after=retained_words(after, translate)
        )
    return translate("Scenario", "Retained by myReports: {before} → {after}").format(
        before=retained_words(before, translate), after=retained_words(after, translate)
    )
