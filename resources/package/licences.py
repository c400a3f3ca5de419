"""Puts the licence of everything in a bundle beside it. Called by the spec, which knows each file's origin."""

import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path

TEXTS = Path(__file__).with_name("licences")
_QT = {"PySide6_Essentials": ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"), "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt")}
"""Wheels that bring no licence text of their own."""


def collect(sources: Iterable[str], folder: Path) -> list[str]:
    """Write `folder` anew for bundled files that came from `sources`; returns the parts without a licence text."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    origins = {Path(source) for source in sources if Path(source).is_absolute()}
    lines, missing = [_python(folder)], []
    installed, rest = _split(origins)
    for found in sorted(installed, key=lambda each: each.name.lower()):
        texts = _texts_of(found)
        _copy(texts, folder / found.name)
        lines.append(f"{found.name} {found.version}: {_licence_of(found)}")
        if not texts:
            missing.append(found.name)
    packages, unknown = _debian_packages(rest)
    for name in sorted(packages):
        text = Path("/usr/share/doc", name, "copyright")
        if text.is_file():
            _copy([text], folder / name)
            lines.append(f"{name} (a library of the system it was built on): see its copyright file")
        else:
            missing.append(name)
    missing += sorted(str(path) for path in unknown)
    head = "What this program is made of, beside its own code. Each folder here holds the licence of one part.\n\n"
    (folder / "README.txt").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    return missing


def _python(folder: Path) -> str:
    stdlib = Path(sysconfig.get_path("stdlib"))
    version = platform.python_version()
    places = (stdlib / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt"), _debian_copyright())
    text = next((place for place in places if place.is_file()), None)
    if text is None:
        raise RuntimeError(f"The licence of Python {version} was not found near {stdlib}.")
    _copy([text], folder / "Python")
    return f"Python {version}: PSF-2.0"


def _debian_copyright() -> Path:
    return Path("/usr/share/doc", "python" + ".".join(platform.python_version_tuple()[:2]), "copyright")


def _split(origins: set[Path]) -> tuple[list[Distribution], set[Path]]:
    """The Python packages whose files these are, and the libraries that belong to none."""
    installed: list[Distribution] = []
    for found in distributions():
        files = {Path(str(found.locate_file(name))) for name in found.files or ()}
        if files & origins:
            installed.append(found)
            origins = origins - files
    ours = Path(__file__).resolve().parents[2]
    # Python's own, such as the OpenSSL and the C run time that its installers for Windows and macOS bring along.
    python = Path(sysconfig.get_path("stdlib") if sys.base_prefix == "/usr" else sys.base_prefix)
    libraries = {path for path in origins if _is_library(path) and not path.is_relative_to(ours)}
    own = {path for path in libraries if path.is_relative_to(python) or path.name.startswith("libpython")}
    return installed, libraries - own


def _is_library(path: Path) -> bool:
    return ".so" in path.suffixes or path.suffix in {".dll", ".dylib", ".pyd"}


def _texts_of(found: Distribution) -> list[Path]:
    if found.name in _QT:
        return [TEXTS / name for name in _QT[found.name]]
    names = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")
    files = [Path(str(found.locate_file(file))) for file in found.files or () if ".dist-info" in str(file)]
    return [file for file in files if file.name.upper().startswith(names)]


def _licence_of(found: Distribution) -> str:
    about = found.metadata
    classified = [
        line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License ::")
    ]
    spoken = (about[field] for field in ("License-Expression", "License") if field in about)
    return next(spoken, "; ".join(classified)) or "see its folder"


def _debian_packages(libraries: set[Path]) -> tuple[set[str], set[Path]]:
    packages: set[str] = set()
    unknown: set[Path] = set()
    for library in libraries:
        owner = next(filter(None, (_owner(path) for path in _spellings(library))), None)
        if owner is None:
            unknown.add(library)
        else:
            packages.add(owner)
    return packages, unknown


def _spellings(library: Path) -> Sequence[Path]:
    """Dpkg knows a file by the path it was unpacked to, which /lib → /usr/lib hides."""
    real = library.resolve()
    return (library, real, Path(str(library).removeprefix("/usr")), Path(str(real).removeprefix("/usr")))


def _owner(path: Path) -> str | None:
    if shutil.which("dpkg-query") is None:
        return None
    command = ["dpkg-query", "--search", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.split(":", 1)[0] if done.returncode == 0 else None


def _copy(texts: Sequence[Path], folder: Path) -> None:
    for text in texts:
        folder.mkdir(exist_ok=True)
        target = folder / text.name
        if target.exists():
            target = folder / f"{text.parent.name}-{text.name}"
        shutil.copyfile(text, target)
