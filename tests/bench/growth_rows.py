"""What sites, recipients and log lines cost as they become many."""

import asyncio
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Final

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from myreports_gui.probe.delivery import send
from myreports_gui.smtp.message_options import MessageOptions
from myreports_gui.store.sites import SiteStore, new_site
from myreports_gui.ui.log_pane import LogPane
from myreports_gui.ui.log_record import LogRecord
from myreports_gui.ui.theme import colours_of
from tests.bench.pairs import Row, growth
from tests.bench.parts import USER, Parts, state_for
from tests.bench.window_site import TOLD_AT

_LAST: Final = "This was the last line."
_PATIENCE: Final = 60.0
"""Seconds a log may take to be drawn."""

_MESSAGE: Final = b"Subject: Sample report\r\n\r\nNothing to see here.\r\n"


def rows(parts: Parts) -> Iterator[Row]:
    times = parts.few(7)
    yield _grown(
        "changing one of 1, 10, 100 sites in the settings file", (1, 10, 100), lambda n: _change(parts, n), times
    )
    with asyncio.Runner() as runner:
        yield _grown("sending to 1, 10, 100 recipients", (1, 10, 100), lambda n: _send(parts, runner, n), times)
    application = QApplication([])
    yield _grown("drawing 1,000, 10,000, 100,000 log lines", (1000, 10_000, 100_000), _draw, parts.few(2))
    del application


def _grown(what: str, sizes: tuple[int, ...], cost: Callable[[int], float], times: int) -> Row:
    cost(sizes[0])
    return growth(what, sizes, [statistics.median(cost(size) for _ in range(times)) for size in sizes])


def _change(parts: Parts, count: int) -> float:
    store = SiteStore(parts.home / f"sites-{count}")
    if not store.load().sites:
        for number in range(count):
            store.add(replace(new_site(f"Site {number}"), state=state_for(port=587)))
    last = store.load().sites[-1].id
    began = time.perf_counter()
    store.update(last, lambda site: replace(site, state=state_for(port=25 if site.state.retained.port else 587)))
    store.load()
    return time.perf_counter() - began


def _send(parts: Parts, runner: asyncio.Runner, count: int) -> float:
    recipients = [USER.replace("@", f"+{number}@") for number in range(count)]
    request = parts.request({}, port=parts.port)
    began = time.perf_counter()
    delivery = runner.run(send(request, recipients, _message, lambda _: None))
    if delivery.sent is None or len(delivery.sent.accepted) != count:
        raise RuntimeError(f"the report for {count} recipients was not sent to all: {delivery.verdict.error}")
    return time.perf_counter() - began


def _message(options: MessageOptions) -> bytes:
    return _MESSAGE


def _draw(count: int) -> float:
    pane = LogPane()
    pane.apply_colours(colours_of(QGuiApplication.palette()))
    pane.resize(900, 260)
    pane.show()
    record = LogRecord(time=TOLD_AT, title="Port 25", message="Port 25 does not answer.", took="6.0 s")
    began = time.perf_counter()
    for _ in range(count - 1):
        pane.append_record(record)
    pane.append_record(replace(record, message=_LAST))
    while _LAST not in pane.document().lastBlock().text():
        QApplication.processEvents()
        if time.perf_counter() - began > _PATIENCE:
            raise RuntimeError(f"the last of {count} lines is not drawn")
    took = time.perf_counter() - began
    pane.hide()
    pane.deleteLater()
    return took
