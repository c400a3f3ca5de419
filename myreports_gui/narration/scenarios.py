"""The scenarios of §3 and §4 in the product's words, for the assistant that leads through them."""

from myreports_gui.model.ranking import Save, SaveForwarding
from myreports_gui.model.scenarios import GuidedScenario
from myreports_gui.model.settings import Retained

from .told import Explanation
from .words import Translate, forwarding_dialog, setup_dialog


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
