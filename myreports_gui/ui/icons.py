"""Icons: SVG of the compiled resources, drawn in the colour the theme asks for."""

from PySide6.QtCore import QByteArray, QFile, QIODevice, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


def pixmap(name: str, colour: str, size: QSize, ratio: float = 1.0) -> QPixmap:
    """`:/icons/NAME.svg` with `currentColor` replaced; a null pixmap where the resources are not built."""
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return QPixmap()
    svg = bytes(file.readAll().data()).replace(b"currentColor", colour.encode("ascii"))
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    result = QPixmap.fromImage(image)
    result.setDevicePixelRatio(ratio)
    return result


def icon(name: str, colour: str, extent: int = 16) -> QIcon:
    """The icon at one, two and three times its size, so that it stays sharp on any screen."""
    result = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        drawn = pixmap(name, colour, QSize(extent, extent), ratio)
        if not drawn.isNull():
            result.addPixmap(drawn)
    return result
