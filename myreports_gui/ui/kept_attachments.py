"""Attachments opened from the practice inbox: temporary files that go with the window."""

import shutil
import tempfile
import threading
from pathlib import Path

from .inbox_window import attachment_name


class KeptAttachments:
    """Safe to use from any thread. Another program may still have a file open: on Windows that one stays."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._folder: Path | None = None
        self._count = 0

    def keep(self, name: str, content: bytes) -> Path:
        """Write an attachment under a harmless name into a folder of this user alone. Raises OSError."""
        with self._lock:
            if self._folder is None or not self._folder.is_dir():
                self._folder = Path(tempfile.mkdtemp(prefix="practice-inbox-"))
            self._count += 1
            path = self._folder / str(self._count) / attachment_name(name)
        path.parent.mkdir(mode=0o700)
        path.write_bytes(content)
        return path

    def delete(self) -> None:
        with self._lock:
            folder, self._folder = self._folder, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
