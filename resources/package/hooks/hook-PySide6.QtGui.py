"""In place of PyInstaller's own hook: only the plugins of `qt_parts`, before others draw in their libraries."""

import sys
from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from qt_parts import wanted_plugin

hiddenimports, _binaries, datas = add_qt6_dependencies(__file__)
binaries = [pair for pair in _binaries if wanted_plugin(pair[0])]
