"""The finished bundle, run as a technician's PC runs it: without Python, PATH or this checkout.

sh resources/package/bundle && MYREPORTS_BUNDLE=dist/myreports-gui sh tests/run tests/package
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from myreports_gui import __version__
from tests.real.keyring import SecretService
from tests.real.parts import need_programs

LIMIT_MB = 120

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif("MYREPORTS_BUNDLE" not in os.environ, reason="MYREPORTS_BUNDLE names no bundle to test"),
]


@pytest.fixture(scope="module")
def bundle() -> Path:
    folder = Path(os.environ["MYREPORTS_BUNDLE"]).resolve()
    assert (folder / "myreports-gui").is_file(), f"no bundle: {folder}"
    return folder


def run(bundle: Path, home: Path, words: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    """Nothing of this machine's environment; a PATH without anything."""
    environment = {"PATH": "/nowhere", "HOME": str(home), "LANG": "C.UTF-8"}
    command = [str(bundle / "myreports-gui"), *words]
    return subprocess.run(
        command, cwd=home, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False
    )


def files(bundle: Path) -> list[Path]:
    return [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]


def test_it_tells_its_version(bundle: Path, tmp_path: Path) -> None:
    done = run(bundle, tmp_path, ["--version"])
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, f"myreports-gui {__version__}", "")


def test_it_tests_and_sends_without_a_display_python_or_path(bundle: Path, tmp_path: Path) -> None:
    checked = run(bundle, tmp_path, ["check", "--practice"])
    assert checked.returncode == 0, checked.stderr
    assert "Test passed" in checked.stdout
    sent = run(bundle, tmp_path, ["send", "--practice", "--to", "office@practice.example"])
    assert sent.returncode == 0, sent.stderr
    assert "took the sample report" in sent.stdout


def test_a_refused_login_still_gets_its_advice_from_the_table(bundle: Path, tmp_path: Path) -> None:
    done = run(bundle, tmp_path, ["check", "--practice", "microsoft-365-auth-disabled"])
    assert done.returncode == 7
    assert "Microsoft" in done.stdout


def test_it_has_at_most_120_mb(bundle: Path) -> None:
    assert sum(path.stat().st_size for path in files(bundle)) <= LIMIT_MB * 1_000_000


def test_nothing_in_it_names_the_place_where_it_was_built(bundle: Path) -> None:
    place = str(bundle.parents[1]).encode()
    assert [str(path) for path in files(bundle) if place in path.read_bytes()] == []


def test_every_part_has_its_licence(bundle: Path) -> None:
    folder = bundle / "licences"
    parts = [
        line.split()[0] for line in (folder / "README.txt").read_text(encoding="utf-8").split("\n\n", 1)[1].splitlines()
    ]
    assert {"Python", "PySide6_Essentials", "keyring", "cryptography", "dnspython"} <= set(parts)
    for part in parts:
        texts = list((folder / part).iterdir())
        assert texts, part
        assert all(text.stat().st_size > 100 for text in texts), part
    assert (folder / "PySide6_Essentials" / "LGPL-3.0.txt").is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")
def test_it_keeps_passwords_in_the_secret_service(bundle: Path, secret_service: SecretService) -> None:
    """The source run stores, the bundle finds: same keyring, same entry. Nothing listens, so no port is open (4)."""
    store = (
        "from pathlib import Path\n"
        "from myreports_gui.model.secret import Secret\n"
        "from myreports_gui.model.settings import *\n"
        "from myreports_gui.store.paths import default_paths\n"
        "from myreports_gui.store.saving import Replace, SiteSaver\n"
        "from myreports_gui.store.secrets import KeyringSecrets\n"
        "from myreports_gui.store.sites import SiteStore, new_site\n"
        "sites = SiteStore(default_paths().config); site = new_site('Acme'); sites.add(site)\n"
        "form = SetupForm(host='127.0.0.1', user='reports', from_address='reports@acme.example', reply_to='')\n"
        "SiteSaver(sites, KeyringSecrets()).save_setup(site.id, form, Replace(Secret('pa55')))\n"
    )
    stored = secret_service.run([sys.executable, "-c", store])
    assert stored.returncode == 0, stored.stderr
    program = [str(bundle / "myreports-gui"), "check", "--site", "Acme"]
    found = secret_service.run(program)
    assert (found.returncode, "Port 25 " in found.stdout) == (4, True), found.stdout + found.stderr
    alone = subprocess.run(
        program, env=secret_service.environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert alone.returncode == 11, alone.stdout + alone.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="an X server")
def test_its_window_appears_and_is_the_one_of_the_menu_entry(bundle: Path, tmp_path: Path, x_display: str) -> None:
    need_programs("xdotool")
    environment = {"PATH": "/nowhere", "HOME": str(tmp_path), "LANG": "de_DE.UTF-8", "DISPLAY": x_display}
    program = subprocess.Popen([str(bundle / "myreports-gui"), "--practice"], env=environment)
    try:
        looking = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "^myreports-gui$"]
        shown = subprocess.run(
            looking, env={**os.environ, "DISPLAY": x_display}, capture_output=True, timeout=60, check=False
        )
        assert shown.stdout.strip()
        mapped = Path(f"/proc/{program.pid}/maps").read_text(encoding="utf-8")
        loaded = {line.rpartition(" ")[2] for line in mapped.splitlines() if "/" in line}
        ours = {Path(name).name for name in loaded if name.startswith(str(bundle))}
        assert {"libqxcb.so", "libqsvgicon.so", "qtbase_de.qm", "myreports_de.qm"} <= ours
        # What it needs of the system is glibc, and data; every other library is its own.
        libraries = {Path(name).name for name in loaded if ".so" in name and not name.startswith(str(bundle))}
        assert {name for name in libraries if not name.startswith(("libc.", "libm.", "ld-", "libdl.", "librt."))} <= {
            "libpthread.so.0",
            "libresolv.so.2",
            "libutil.so.1",
        }
    finally:
        program.terminate()
        program.wait(10)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has ICU")
def test_icu_still_sorts_as_german_does(bundle: Path) -> None:
    libraries = bundle / "_internal" / "PySide6" / "Qt" / "lib"
    (data,) = libraries.glob("libicudata.so.*")
    version = data.suffix[1:]
    probe = (
        "import ctypes, sys\n"
        f"for name in ('data', 'uc', 'i18n'): icu = ctypes.CDLL('{libraries}/libicu%s.so.{version}' % name,"
        " ctypes.RTLD_GLOBAL)\n"
        f"opened, compare = icu.ucol_open_{version}, icu.ucol_strcoll_{version}\n"
        "opened.restype = ctypes.c_void_p\n"
        "compare.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]\n"
        "status = ctypes.c_int(0)\n"
        "german = opened(b'de', ctypes.byref(status))\n"
        "one, other = 'Äpfel'.encode('utf-16-le'), 'Birne'.encode('utf-16-le')\n"
        "print(status.value <= 0, compare(german, one, 5, other, 5))\n"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.split() == ["True", "-1"], done.stderr
