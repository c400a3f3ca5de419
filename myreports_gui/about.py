"""What this program is made of: names, versions, licences. Facts for an About box; nothing here is a sentence."""

import platform
import re
import ssl
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from msgspec import Struct

from myreports_gui import __version__

__all__ = ["Part", "licences_folder", "parts", "versions_text"]

PROGRAM: Final = "myreports-gui"

DISTRIBUTIONS: Final[Mapping[str, str]] = {
    "PySide6-Essentials": "Qt and PySide6",
    "truststore": "truststore",
    "cryptography": "cryptography",
    "idna": "idna",
    "dnspython": "dnspython",
    "keyring": "keyring",
    "platformdirs": "platformdirs",
    "msgspec": "msgspec",
    "filelock": "filelock",
    "aiosmtpd": "aiosmtpd",
    "trustme": "trustme",
}
"""The libraries the program asks for, by the name they are installed under, and how people call them."""


class Part(Struct, frozen=True):
    """One part with its version. `licence`: an SPDX expression where its maker gives one, else as they wrote it."""

    name: str
    version: str
    licence: str = ""


def parts() -> tuple[Part, ...]:
    """The program, Python, OpenSSL and the libraries, in this order; a library that is not installed is left out.

    Reads the libraries' metadata from disk: some milliseconds.
    """
    own = (
        Part("myReports E-mail Configurator", __version__),
        Part("Python", platform.python_version(), "PSF-2.0"),
        Part("OpenSSL", re.sub(r"^OpenSSL (\S+).*", r"\1", ssl.OPENSSL_VERSION), "Apache-2.0"),
    )
    return own + tuple(_installed())


def _installed() -> Iterable[Part]:
    for name, spoken in DISTRIBUTIONS.items():
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        about = found.metadata
        licences = (about[field] for field in ("License-Expression", "License") if field in about)
        yield Part(spoken, found.version, next(licences, ""))


def versions_text(of: Iterable[Part] | None = None) -> str:
    """One line per part, to be copied into a report of a defect: ``name version``, then the operating system."""
    lines = [f"{part.name} {part.version}" for part in (parts() if of is None else of)]
    return "\n".join([*lines, platform.platform()])


def licences_folder() -> Path | None:
    """The folder with the licence texts that a bundle brings along; None where the libraries were installed by pip."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent / "licences"
    return folder if folder.is_dir() else None
