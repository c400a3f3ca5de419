"""Sites that live in memory alone: the practice window touches no settings file."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from myreports_gui.store.site import Document, Site
from myreports_gui.store.sites import SiteStore


class MemorySites(SiteStore):
    """The rules of the settings file without the file."""

    def __init__(self, *sites: Site) -> None:
        super().__init__(Path("(in memory)"))
        self._document = Document(sites=sites, selected=sites[0].id if sites else None)
        self._turn = threading.RLock()

    @contextmanager
    def saving(self) -> Iterator[None]:
        with self._turn:
            yield

    def _change(self, change: Callable[[Document], Document]) -> Document:
        with self._turn:
            self._document = change(self._document)
            return self._document

    def _read_if_sound(self) -> Document | None:
        return self._document
