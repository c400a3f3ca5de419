"""What is handed out, checked without building it: the lock, the menu entry, and what the recipe takes along."""

import configparser
import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from PySide6 import QtGui
from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from myreports_gui import about
from tests.package.recipe import ROOT, load

PACKAGE = ROOT / "resources" / "package"


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        return dict(tomllib.load(file)["project"])


def runtime(project: Mapping[str, Any]) -> list[Requirement]:
    return [Requirement(line) for line in project["dependencies"]]


# -- versions


def locked() -> Iterator[tuple[str, str, Marker | None, str]]:
    """Name, version, marker and hashes of each entry."""
    text = (PACKAGE / "requirements.lock").read_text(encoding="utf-8")
    for entry in re.split(r"\n(?=\w)", text):
        match = re.match(r"([\w.-]+)==([\w.]+)(?: ; ([^\\\n]+))?", entry)
        if match is not None:
            yield match[1].lower(), match[2], Marker(match[3].strip()) if match[3] else None, entry


def test_the_lock_admits_nothing_without_a_hash() -> None:
    entries = list(locked())
    assert len(entries) > 25
    assert [name for name, _, _, text in entries if "--hash=sha256:" not in text] == []


def test_the_lock_names_no_host() -> None:
    assert "://" not in (PACKAGE / "requirements.lock").read_text(encoding="utf-8")


@pytest.mark.parametrize("python", ["3.11", "3.13"])
@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_lock_has_each_library_once_and_in_its_range(project: dict[str, Any], python: str, platform: str) -> None:
    environment = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": platform}
    versions = {
        name: version for name, version, marker, _ in locked() if marker is None or marker.evaluate(environment)
    }
    wanted = [each for each in runtime(project) if each.marker is None or each.marker.evaluate(environment)]
    wanted += [Requirement(line) for line in project["optional-dependencies"]["bundle"]]
    assert len(wanted) >= 12
    for requirement in wanted:
        assert versions[requirement.name.lower()] in requirement.specifier, requirement.name


def test_the_keyring_of_each_system_is_locked() -> None:
    names = {name: str(marker) for name, _, marker, _ in locked()}
    assert "linux" in names["secretstorage"]
    assert "linux" in names["jeepney"]
    assert "win32" in names["pywin32-ctypes"]


def test_every_library_has_a_range_and_a_reason(project: dict[str, Any]) -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for requirement in runtime(project):
        signs = {each.operator for each in requirement.specifier}
        assert {">=", "<"} <= signs, requirement.name
        lines = [line for line in text.splitlines() if line.lstrip().startswith(f'"{requirement.name}>=')]
        assert lines
        if requirement.name != "PySide6-Essentials":  # its reason stands above the two lines
            assert re.search(r"# .{20,}", lines[0]), requirement.name


def test_about_tells_of_every_library_that_the_program_asks_for(project: dict[str, Any]) -> None:
    assert set(about.DISTRIBUTIONS) == {each.name for each in runtime(project)}
    told = {part.name: part for part in about.parts()}
    assert {"Python", "OpenSSL", "Qt and PySide6", "keyring"} <= set(told)
    assert all(re.match(r"\d+\.\d", part.version) for part in told.values())
    assert told["cryptography"].licence == "Apache-2.0 OR BSD-3-Clause"
    assert about.versions_text().startswith("myReports E-mail Configurator ")


def test_licences_are_beside_the_program_that_was_bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert about.licences_folder() is None  # installed by pip: each library has its own
    (tmp_path / "licences").mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "myreports-gui"))
    assert about.licences_folder() == tmp_path / "licences"


# -- menu entry


def test_the_menu_entry_starts_the_program_and_finds_its_window(project: dict[str, Any]) -> None:
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[method-assign, assignment]  # keys keep their case
    entry.read(PACKAGE / "linux" / "myreports-gui.desktop", encoding="utf-8")
    main, practice = entry["Desktop Entry"], entry["Desktop Action practice"]
    assert main["Exec"] in project["scripts"]
    assert practice["Exec"].split() == [main["Exec"], "--practice"]
    assert main["Actions"] == "practice;"
    # The desktop ties window and entry together by these names.
    source = (ROOT / "myreports_gui" / "app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{main["StartupWMClass"]}")' in source
    assert main["Icon"] == main["StartupWMClass"] == "myreports-gui"


def test_the_software_centre_finds_the_menu_entry_and_a_summary_in_german() -> None:
    component = ET.parse(PACKAGE / "linux" / "example.myreports.gui.metainfo.xml").getroot()
    launchable = component.findtext("launchable")
    assert launchable is not None
    assert (PACKAGE / "linux" / launchable).is_file()
    assert component.findtext("id") == "example.myreports.gui"
    assert "{http://www.w3.org/XML/1998/namespace}lang" in component.findall("summary")[1].attrib


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "myreports-gui.desktop"],
        ["appstreamcli", "validate", "--no-net", "example.myreports.gui.metainfo.xml"],
    ],
    ids=lambda command: command[0],
)
def test_the_desktop_s_own_checkers_agree(command: list[str], tmp_path: Path) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"not installed: {command[0]}")  # packagers have it; nobody needs it to run or test the program
    for file in (PACKAGE / "linux").iterdir():
        text = file.read_text(encoding="utf-8").replace("@VERSION@", "1.0").replace("@DATE@", "2026-01-01")
        (tmp_path / file.name).write_text(text, encoding="utf-8")
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_icon_is_drawn_in_the_usual_sizes(tmp_path: Path, qtbot: QtBot) -> None:
    icons = load("icons")
    icons.render(ROOT / "resources" / "icons" / "app.svg", tmp_path)
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        picture = QImage(str(tmp_path / f"{size}x{size}.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(0, 0).alpha() == 0, "the corner is clear"
        assert picture.pixelColor(size // 6, size * 3 // 4).alpha() == 255, "the envelope is not"
    assert (tmp_path / "myreports-gui.ico").read_bytes()[:4] == b"\0\0\1\0"
    assert (tmp_path / "myreports-gui.icns").read_bytes()[:4] == b"icns"


# -- what goes along


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
    ],
)
def test_qt_plugins_that_the_window_needs_and_no_others(path: str, wanted: bool) -> None:
    assert load("qt_parts").wanted_plugin(path) is wanted


def test_every_admitted_plugin_folder_is_one_that_qt_has() -> None:
    parts = load("qt_parts")
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    here = {(file.parent.name, parts.plugin_name(file.name)) for file in plugins.glob("*/*")}
    if sys.platform == "linux":
        wanted = {(kind, name) for kind, names in parts.PLUGINS.items() for name in names}
        elsewhere = {(k, n) for k, n in wanted if k == "styles" or n.startswith(("windows", "cocoa"))}
        assert wanted - elsewhere - here == set()


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("keyring-25.7.0.dist-info/METADATA", True),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("filelock-4.2.12.dist-info/sboms/filelock.cdx.json", False),
        ("myreports_gui/_built/myreports_de.qm", True),
        ("myreports_gui/_built/help/ports.md", True),
    ],
)
def test_translations_of_our_languages_and_names_of_the_parts(path: str, wanted: bool) -> None:
    assert load("qt_parts").wanted_data(path, {"de"}) is wanted


def icu_package(items: Mapping[str, bytes]) -> bytes:
    """As ICU lays it out: a header of 32 bytes, offsets, names, items on borders of 16 bytes."""
    header = struct.pack("<HH", 32, 0x27DA).ljust(12, b"\0") + b"CmnD".ljust(20, b"\0")
    return header + bytes(load("icu_data")._packed(items.items()))


def icu_items(package: bytes) -> dict[str, bytes]:
    contents = package[32:]
    (count,) = struct.unpack_from("<I", contents)
    rows = [struct.unpack_from("<II", contents, 4 + 8 * each) for each in range(count)]
    ends = [data for _, data in rows[1:]] + [len(contents)]
    return {
        contents[name : contents.index(b"\0", name)].decode(): contents[data:end]
        for (name, data), end in zip(rows, ends, strict=True)
    }


def test_icu_keeps_the_rules_for_sorting_and_loses_other_languages() -> None:
    items = {
        f"icudt73l/{name}": name.encode().ljust(16, b".")
        for name in (
            "brkitr/thaidict.dict",
            "cnvalias.icu",
            "coll/de.res",
            "coll/fr.res",
            "coll/ucadata.icu",
            "curr/de.res",
            "de.res",
            "de_AT.res",
            "fr.res",
            "macos-0_2-10.2.cnv",
            "nfkc.nrm",
            "res_index.res",
            "root.res",
            "zoneinfo64.res",
        )
    }
    kept = icu_items(load("icu_data").without_unused(icu_package(items), {"de"}))
    assert [name.partition("/")[2] for name in kept] == [
        "cnvalias.icu",
        "coll/de.res",
        "coll/ucadata.icu",
        "de.res",
        "nfkc.nrm",
        "res_index.res",
        "root.res",
        "zoneinfo64.res",
    ]
    assert all(kept[name] == items[name] for name in kept), "what stays is untouched"


def test_what_is_no_icu_data_is_refused() -> None:
    with pytest.raises(RuntimeError, match="no ICU data"):
        load("icu_data").without_unused(b"\0" * 64, set())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has what Qt links to")
def test_the_bundle_brings_what_qt_links_to_but_glibc() -> None:
    entry = (Path(QtGui.__file__).name, QtGui.__file__, "EXTENSION")
    names = {name for name, _, _ in load("closure").left_out([entry], asked_of_the_system=frozenset())}
    assert {"libEGL.so.1", "libGL.so.1", "libQt6Core.so.6"} <= names
    assert not {name for name in names if name.startswith(("libc.", "libm.", "ld-linux", "libpthread."))}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no plugin asks for CUPS")
def test_cups_and_what_only_it_needs_stay_the_systems() -> None:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "printsupport"
    plugin = ("libcupsprintersupport.so", str(plugins / "libcupsprintersupport.so"), "BINARY")
    gui = (Path(QtGui.__file__).name, QtGui.__file__, "EXTENSION")
    asked = load("closure").only_behind("libcups.so.2", [plugin, gui])
    assert "libcups.so.2" in asked
    assert not asked & {"libQt6Core.so.6", "libQt6Gui.so.6", "libstdc++.so.6", "libglib-2.0.so.0"}
    assert load("closure").only_behind("libcups.so.2", [gui]) == frozenset()


@pytest.mark.parametrize("before", [None, "/opt/their/own"])
def test_programs_opened_from_the_bundle_get_their_own_libraries(before: str | None) -> None:
    """PyInstaller's loader sets LD_LIBRARY_PATH; a file manager that inherits it loads our libraries and breaks."""
    probe = (
        "import os, runpy, sys\n"
        "sys.argv[1:] = ['--version']\n"
        "try: runpy.run_path(sys.argv[0], run_name='__main__')\n"
        "except SystemExit as end: print(end.code)\n"
        "print(os.environ.get('LD_LIBRARY_PATH'), 'LD_LIBRARY_PATH_ORIG' in os.environ)\n"
    )
    loader = {"LD_LIBRARY_PATH": "/bundle/_internal"} | ({"LD_LIBRARY_PATH_ORIG": before} if before else {})
    command = [sys.executable, "-c", f"import sys; sys.argv = [{str(PACKAGE / 'launch.py')!r}]\n{probe}"]
    environment = {**os.environ, **loader, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.splitlines()[1:] == ["0", f"{before} False"], done.stderr
