"""What technicians do in the window. Run by the tests as `python -m tests.life.plays NAME ARGUMENT…`."""

import asyncio
import contextlib
import ctypes
import gc
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from myreports_gui.probe.request import Route
from myreports_gui.ui.crash_dialog import CrashDialog
from myreports_gui.ui.handover_dialog import HandoverDialog
from myreports_gui.ui.job import Failed, Outcome
from myreports_gui.ui.send_dialog import SendDialog

from .search import ONE, TWO
from .technician import Play, Steps, Technician, perform

HOST = "mail.life.example"
USER = "pbx@life.example"
SITE = "Life & Sons, <b>Köln</b>"
OTHER = "Other"


def whole_life(t: Technician) -> Steps:
    """Save, test, fail, send, .eml, crash, copy and save the log, rename, delete. Arguments: folder, two ports."""
    folder, first, second = Path(t.arguments[0]), int(t.arguments[1]), int(t.arguments[2])
    yield from t.type_setup("mail.life.example", USER, ONE)
    yield from t.save("setup", SITE)
    yield from t.type_forwarding(first, USER, TWO)
    yield from t.save("forwarding")
    t.synchronize()
    yield from t.save("setup")
    for outcome in (True, False):  # the server changes its mind after the first login
        yield from t.test()
        t.tell(test=t.verdicts[-1])
        assert t.verdicts[-1] is outcome
    t.dump(folder / "window after a refused login.txt")
    yield from _send(t, folder / "window.eml")
    yield from _crash(t, folder)
    t.window.log_card.show_filter(next(each for each in t.window.log_card._buttons if each.value == "conversation"))
    yield lambda: "<~" in t.window.log_card.pane.toPlainText()
    yield from t.click("log.copy")
    t.dump_clipboard(folder / "clipboard log.txt")
    for name in ("saved log.txt", "saved log.html"):
        t.window._commands.write_log(str(folder / name))
        yield (folder / name).exists
    yield from _documents(t, folder)
    t.dump(folder / "window.txt")
    yield from _rename(t)
    yield from t.click("site.new")
    yield lambda: t.window.desk.site.name == ""
    yield from t.type_forwarding(second, USER, ONE)
    yield from t.save("forwarding", OTHER)
    t.synchronize()
    yield from t.save("setup")
    yield from t.test()  # unsecured, CRAM-MD5, after a yes
    t.tell(test=t.verdicts[-1])
    assert t.verdicts[-1]
    t.dump(folder / "window of the other site.txt")
    yield from t.click("site.delete")
    yield from t.click("delete.yes")
    yield lambda: t.window.desk.site.name == SITE + " II"
    yield from t.close()


def _send(t: Technician, eml: Path) -> Steps:
    yield from t.click("sendSampleReport")
    yield from t.type("sampleReport.to", "boss@life.example")
    yield from t.test("sampleReport.send")
    t.tell(sent=t.verdicts[-1])
    yield from t.click("sendSampleReport")
    yield lambda: t.has("sampleReport.saveEml")
    dialog = t.window.findChildren(SendDialog)[-1]
    dialog._save_eml(str(eml))  # what the file chooser emits
    yield eml.exists


def _documents(t: Technician, folder: Path) -> Steps:
    """The support report and the hand-over sheet."""
    t.window.documents.copy_support_report()
    t.dump_clipboard(folder / "support report.md")
    yield from t.click("tell.ok")
    t.window.documents.show_handover()
    yield lambda: t.has("handover")
    dialog = t.window.findChildren(HandoverDialog)[-1]
    for name, save in (("sheet.html", dialog.save_html), ("sheet.pdf", dialog.save_pdf)):
        save(str(folder / name))
        yield (folder / name).exists
        yield from t.click("tell.ok")
    dialog.close()


def _crash(t: Technician, folder: Path) -> Steps:
    """A defect in a slot, one in a thread, and one that quotes the password in its text, its locals and its cause."""

    def fail() -> None:
        password = TWO
        try:
            raise ValueError(password)  # noqa: TRY301
        except ValueError as error:
            raise RuntimeError(f"login {password} failed") from error

    QTimer.singleShot(0, fail)
    threading.Thread(target=fail, name=TWO).start()
    yield lambda: t.has("crash.details") and t.text("crash.details").count("RuntimeError") == 2
    t.dump(folder / "crash window.txt")
    copy = next(each for each in t.window.findChildren(QPushButton) if each.text() == "&Copy report")
    copy.click()
    t.dump_clipboard(folder / "clipboard crash.txt")
    copy.window().close()
    yield lambda: not t.has("crash.details")


def _rename(t: Technician) -> Steps:
    yield from t.click("site.rename")
    yield from t.type("site.name", SITE + " II")
    yield from t.click("site.name.ok")
    yield lambda: t.window.desk.site.name == SITE + " II"


def last_day(t: Technician) -> Steps:
    """A restart: test with what the keyring kept, then delete the site."""
    assert t.window.desk.site.name == SITE + " II"
    yield from t.test()
    t.tell(test=t.verdicts[-1])
    yield from t.click("site.delete")
    yield from t.click("delete.yes")
    yield lambda: t.window.desk.site.name == ""
    yield from t.close()


def _keyring_calls() -> bool:
    return any(thread.name == "keyring" for thread in threading.enumerate())


def keyring_trouble(t: Technician) -> Steps:
    """Save a password; the keyring does not take it. The window lives on and offers this session's memory."""
    beats = iter(range(10**9))
    yield from t.type_setup("mail.life.example", USER, ONE)
    yield from t.click("setup.save")
    yield from t.type("site.name", SITE)
    yield from t.click("site.name.ok")
    yield lambda: _keyring_calls() or bool(t.message_box())
    waiting = next(beats)
    t.tell(event="calling")
    # The play runs on the window's thread: that it goes on while the keyring does not answer is the proof.
    yield lambda: bool(t.message_box()) or (_keyring_calls() and next(beats) > waiting + 20)
    t.tell(event="alive")
    yield lambda: t.has("keyring.session")
    t.tell(said=t.message_box(), stored=[site.name for site in t.window._services.sites.load().sites])
    yield from t.click("keyring.session")
    yield from t.type("site.name", SITE)
    yield from t.click("site.name.ok")
    yield lambda: "for this session only" in t.window.log_card.pane.text()
    password = t.window.setup_card.password
    t.tell(placeholder=password.placeholderText(), text=password.text())
    yield from t.close()


def close_while_the_keyring_hangs(t: Technician) -> Steps:
    yield from t.type_setup("mail.life.example", USER, ONE)
    yield from t.click("setup.save")
    yield from t.type("site.name", SITE)
    yield from t.click("site.name.ok")
    yield _keyring_calls
    assert not t.window.close()
    t.tell(calling=_keyring_calls())
    yield from t.click("close.now")


DEFECTS = (
    "a slot",
    "an overridden method of Qt",
    "a thread",
    "a callback of the worker's loop",
    "a task that nobody awaits",
    "an operation, before it is a coroutine",
    "an operation",
    "a finalizer",
    "a cycle's finalizer",
)


def crashes(t: Technician) -> Steps:
    """A defect in each place that runs code; the window lives on after each."""

    def fail(*_: object) -> None:
        raise ValueError(TWO)

    class Broken(QLabel):
        def event(self, event: QEvent) -> bool:
            if event.type() is QEvent.Type.User:
                raise ValueError(TWO)
            return super().event(event)

    class Finalized:
        def __del__(self) -> None:
            raise ValueError(TWO)

    async def failing(_emit: object = None) -> None:
        fail()

    async def forgetful(_emit: object) -> None:
        asyncio.get_running_loop().create_task(failing())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        gc.collect()

    def finish(outcome: Outcome[None]) -> None:
        if isinstance(outcome, Failed):
            raise outcome.error

    def finalize() -> None:
        Finalized()

    def cycle() -> None:
        one = Finalized()
        one.__dict__["itself"] = one
        del one
        gc.collect()

    worker = t.window._services.worker
    broken = Broken(t.window)
    triggers: tuple[Callable[[], object], ...] = (
        fail,
        lambda: QApplication.sendEvent(broken, QEvent(QEvent.Type.User)),
        threading.Thread(target=fail).start,
        lambda: worker._on_loop(fail),
        lambda: worker.submit(forgetful, fail, finish),
        lambda: worker.submit(fail, fail, finish),  # type: ignore[arg-type]  # it is a defect
        lambda: worker.submit(failing, fail, finish),
        finalize,
        cycle,
    )
    for where, trigger in zip(DEFECTS, triggers, strict=True):
        QTimer.singleShot(0, trigger)
        yield lambda: t.has("crash.details")
        report = t.text("crash.details")
        t.tell(where=where, kind="ValueError" in report, place="plays.py" in report)
        next(iter(t.window.findChildren(CrashDialog))).close()
        yield lambda: not t.has("crash.details")
    yield from t.type("setup.host", "still.alive.example")
    yield lambda: "still.alive.example" in t.text("plan")
    yield from t.close()


def many_tests(t: Technician) -> Steps:
    """Arguments: port, CA, how many tests. Tells what the process holds after the first, after a hundred, at the end.

    Clears the log now and then: it is kept on purpose, some 190 kB a test up to its 20,000 lines, and is no leak.
    """
    t.window.checks.set_route(_route(t.arguments[0], t.arguments[1]))
    yield from t.type_setup(HOST, USER, ONE)
    for number in range(1, int(t.arguments[2]) + 1):
        yield from t.test()
        assert t.verdicts[-1]
        if number % 20 == 0:
            t.window.menu_actions.clear_log.trigger()
        if number in {5, 100}:
            t.tell(after=number, **held())
    yield lambda: not any(thread.name == "blocking call" for thread in threading.enumerate())
    t.tell(after=int(t.arguments[2]), **held())
    yield from t.close()


def held() -> dict[str, object]:
    """Threads, descriptors and sockets of this process, and its resident memory in KiB.

    The memory without what the allocator keeps back for later, which goes up and down by a tenth.
    """
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    descriptors: list[str] = []
    for each in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # the one that lists them
            descriptors.append(str(each.readlink()))
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * 4
    return {
        "threads": len(list(Path("/proc/self/task").iterdir())),
        "descriptors": len(descriptors),
        "sockets": sum(each.startswith("socket:") for each in descriptors),
        "resident": resident,
    }


def suspended(t: Technician) -> Steps:
    """Arguments: port, CA, how many tests. The test that started this process suspends it in each of them."""
    t.window.checks.set_route(_route(t.arguments[0], t.arguments[1]))
    yield from t.type_setup(HOST, USER, ONE)
    for _ in range(int(t.arguments[2])):
        yield from t.test()
        t.tell(verdict=t.text("verdict.headline"))
    yield from t.close()


def practise(t: Technician) -> Steps:
    """Until standard input says to close."""
    said: list[str] = []
    threading.Thread(target=lambda: said.append(sys.stdin.readline()), daemon=True).start()
    t.tell(event="ready")
    yield lambda: bool(said)
    yield from t.close()


def _route(port: str, ca: str) -> Route:
    ports = {25: int(port), 465: 1, 587: 1}  # nobody listens on port 1
    return Route(host=HOST, addresses=("127.0.0.1",), ports=ports, ca_pem=Path(ca).read_text())


PLAYS: dict[str, Play] = {
    "whole-life": whole_life,
    "last-day": last_day,
    "keyring-trouble": keyring_trouble,
    "close-while-the-keyring-hangs": close_while_the_keyring_hangs,
    "crashes": crashes,
    "many-tests": many_tests,
    "suspended": suspended,
    "practise": practise,
}


if __name__ == "__main__":
    sys.exit(perform(PLAYS[sys.argv[1]], tuple(sys.argv[2:]), os.environ.get("PRACTICE")))
