"""Does the main job as a screen reader's user would: through AT-SPI alone. Run by the system's Python, which has gi.

    python3 at_spi_driver.py COMMAND…

starts COMMAND (the window on the practice server) and prints what it met, as JSON.
"""

# mypy: ignore-errors
# Debian's gi has no types, and this runs outside of the tests' own Python.

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

PATIENCE = 60.0
"""Seconds for each thing to appear; a busy machine starts the window slowly."""

announced = []


def on_event(event):
    announced.append(str(event.any_data))


def wait(what, look):
    """`look()` until it finds something, with the event loop running."""
    context = GLib.MainContext.default()
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while context.iteration(False):
            pass
        try:
            found = look()
        except GLib.Error:  # the tree changed while it was walked
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"not found through AT-SPI: {what}\n" + "\n".join(tree()))


def children(node):
    return [child for n in range(node.get_child_count()) if (child := node.get_child_at_index(n)) is not None]


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def application():
    # Only this bus's: the test has a session of its own.
    return next((each for each in children(Atspi.get_desktop(0)) if children(each)), None)


def tree():
    return [f"{node.get_role_name()}: {node.get_name()}" for node in walk(application() or Atspi.get_desktop(0))]


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def is_button(node):
    return node.get_role_name() in ("push button", "button")  # the second since AT-SPI 2.54


def field(name):
    return next(
        (n for n in walk(application()) if n.get_name() == name and n.get_role_name() in ("text", "entry")), None
    )


def press(name):
    def button_called():
        return next((n for n in walk(application()) if n.get_name() == name and is_button(n) and showing(n)), None)

    button = wait(f"button {name}", button_called)
    action = button.get_action_iface()
    names = [action.get_action_name(n) for n in range(action.get_n_actions())]
    action.do_action(names.index("Press"))


def text_of(node):
    text = node.get_text_iface()
    return text.get_text(0, text.get_character_count())


def result():
    return next((n.get_name() for n in walk(application()) if n.get_name().startswith("Result: ") and showing(n)), None)


def mail():
    for node in walk(application()):
        if node.get_name() == "Message" and node.get_text_iface() is not None:
            text = text_of(node)
            if "Subject:" in text:
                return text
    return None


def main(command):
    listener = Atspi.EventListener.new(on_event)
    heard = listener.register("object:announcement")
    program = subprocess.Popen(command)
    try:
        wait("the window", application)
        fields = {
            name: wait(name, lambda name=name: field(name)).get_description()
            for name in ("E-MAIL Host", "Outgoing Mail Server (SMTP)")
        }
        press("Test Connection")
        passed = wait("the result", lambda: (said := result()) and "passed" in said and said)
        press("Send Sample Report…")
        press("Send")
        sent = wait("the sending", lambda: (said := result()) and "took the sample report" in said and said)
        press("Inbox (1)")
        read = wait("the mail", mail)
        told = {"fields": fields, "passed": passed, "sent": sent, "mail": read, "heard": heard, "announced": announced}
        print(json.dumps(told))
    finally:
        program.terminate()
        program.wait(timeout=20)


if __name__ == "__main__":
    main(sys.argv[1:])
