"""Renders the program's icon: ``python resources/package/icons.py FOLDER`` writes PNGs, an .ico and an .icns."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def render(source: Path, folder: Path) -> None:
    """`folder/SIZExSIZE.png` for each of `SIZES`, and one file for Windows and macOS each. Raises RuntimeError."""
    drawing = QSvgRenderer(str(source))
    if not drawing.isValid():
        raise RuntimeError(f"not an SVG image: {source}")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {f"{size}x{size}.png": size for size in SIZES} | {"myreports-gui.ico": 256, "myreports-gui.icns": 512}
    for name, size in wanted.items():
        if not _picture(drawing, size).save(str(folder / name)):
            raise RuntimeError(f"Qt did not write {folder / name}")


def _picture(drawing: QSvgRenderer, size: int) -> QImage:
    picture = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    return picture


if __name__ == "__main__":
    os.umask(0o022)
    application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    render(Path(__file__).resolve().parents[1] / "icons" / "app.svg", Path(sys.argv[1]))
    application.shutdown()
