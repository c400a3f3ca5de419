"""Which of Qt's parts the bundle takes along: the window, the icons and the PDF need these and no others."""

from collections.abc import Collection, Iterable
from pathlib import PurePath

PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},  # offscreen: the PDF of `send` without a display
    "platformthemes": {"xdgdesktopportal"},  # gtk3 would need the desktop's own GTK in a version that fits
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "iconengines": {"svgicon"},
    "imageformats": {"svg"},
    # CUPS itself stays the system's: where it has none there is no printer, and only PDF can be printed to.
    "printsupport": {"cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"},
    "styles": {"modernwindowsstyle", "macstyle"},
}
"""Plugin folder → names without `lib`, `q` and suffix. Left out: SQL, TLS and network (the wire is Python's), OpenGL,
printing, the QML debugger, the virtual keyboard and every image format but SVG (PNG is built in)."""

MODULES_LEFT_OUT = [
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.scripts",
    "tkinter",
    "unittest",
    "sqlite3",
    "pydoc_data",
    "lib2to3",
    "setuptools",
    "pip",
    "multiprocessing",  # PyInstaller would prepare it at every start: 20 ms for nothing
    "concurrent.futures.process",
    "pycparser",  # cffi compiles nothing here
]
"""Python modules that some hook or some never taken branch would draw in."""


def plugin_name(path: str) -> str:
    """`…/libqxcb.so`, `qwindows.dll` and `libqcocoa.dylib` are `xcb`, `windows` and `cocoa`."""
    return PurePath(path.replace("\\", "/")).name.split(".", 1)[0].removeprefix("lib").removeprefix("q")


def wanted_plugin(path: str) -> bool:
    """Whether a file below Qt's `plugins` folder goes along; what lies elsewhere does."""
    parts = PurePath(path.replace("\\", "/")).parts
    if "plugins" not in parts:
        return True
    kind = parts[parts.index("plugins") + 1]
    return plugin_name(path) in PLUGINS.get(kind, ())


def wanted_data(path: str, languages: Collection[str]) -> bool:
    """Of `translations` Qt's own texts (buttons, menus) in our languages, of installed packages names and versions."""
    place = PurePath(path.replace("\\", "/"))
    if "translations" in place.parts:
        return place.name in {f"qtbase_{language}.qm" for language in languages}
    if any(part.endswith(".dist-info") for part in place.parts):
        return place.name in {"METADATA", "entry_points.txt"}
    return True


def languages(translations: Iterable[PurePath]) -> set[str]:
    """`myreports_de.ts` → `de`."""
    return {path.stem.partition("_")[2] for path in translations}
