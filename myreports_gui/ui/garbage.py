"""Cyclic garbage is collected on the GUI thread only: a widget that a worker thread frees crashes the process."""

import gc

from PySide6.QtCore import QObject, QTimer


class GuiGarbage(QObject):
    """While it lives, Python collects cycles when this timer says so and never from another thread."""

    def __init__(self, parent: QObject, interval_ms: int = 2000) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(interval_ms)

    def collect(self) -> None:
        """As Python itself would: the older a generation, the rarer."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        self._timer.stop()
        gc.enable()
