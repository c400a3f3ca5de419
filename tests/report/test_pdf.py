"""The PDF as a reader opens it, read back with poppler."""

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec.structs import replace

from myreports_gui.report.facts import ReportFacts
from myreports_gui.report.headless import offscreen_application
from myreports_gui.report.pdf import render_pdf
from tests.report.facts import certificate, english, facts, good_verdict, imported_plan, plan

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module", autouse=True)
def qt() -> Iterator[None]:
    with offscreen_application():
        yield


def poppler(program: str, pdf: bytes, *options: str) -> str:
    path = shutil.which(program)
    if path is None:
        if os.environ.get("CI"):
            pytest.fail(f"{program} (poppler-utils) is missing")
        pytest.skip(f"{program} (poppler-utils) is not installed")
    done = subprocess.run([path, *options, "-", "-"] if program != "pdfinfo" else [path, "-"],
                          input=pdf, capture_output=True, check=True, timeout=30)  # fmt: skip
    assert not done.stderr
    return done.stdout.decode()


def shown(what: ReportFacts) -> str:
    return re.sub(r"\s+", " ", poppler("pdftotext", render_pdf(what, english), "-layout"))


@pytest.mark.real
def test_the_plan_used_is_on_the_page() -> None:
    text = shown(facts())
    for value in ("Sample report", "Acme GmbH", "2026-11-23, 09:41:02 (UTC+01:00)", "mail.acme.example",
                  "25 → 465 → 587, the first open one", "TLS (STARTTLS), else SSL, else unsecured",
                  "reports@acme.example", "E-MAIL Setup, own values", "§3.1", "0.1.0"):  # fmt: skip
        assert value in text
    assert "Connection test" not in text


@pytest.mark.real
def test_an_imported_plan_with_forced_ssl_names_its_paragraph() -> None:
    text = shown(facts(plan_used=imported_plan()))
    for value in ("2465 only", "SSL only (implicit TLS), no fallback", "E-mail Forwarding, by synchronization", "§4.2"):
        assert value in text


@pytest.mark.real
def test_the_connection_result_stands_beside_the_plan() -> None:
    text = shown(facts(verdict=good_verdict()))
    for value in ("Connection test", "passed", "587", "TLSv1.3", "TLS_AES_256_GCM_SHA384", "CN=mail.acme.example",
                  "2026-10-01 to 2027-01-01", "verified on this PC", "accepted"):  # fmt: skip
        assert value in text


@pytest.mark.real
def test_table_and_chart_show_the_same_made_up_week() -> None:
    text = shown(facts())
    assert "made-up figures" in text
    assert len(re.findall(r"\b132\b", text)) == 2  # Monday in the table and above its bar
    assert re.search(r"Week +670 +603 +67", text)


@pytest.mark.real
def test_umlauts_and_far_away_letters_are_readable() -> None:
    pdf = render_pdf(facts(site="Müller & Söhne – Łódź 東京"), english)
    assert "Müller & Söhne – Łódź 東京" in poppler("pdftotext", pdf)
    assert re.search("Title: +Sample report – Müller & Söhne – Łódź 東京\n", poppler("pdfinfo", pdf))


@pytest.mark.real
def test_title_and_program_are_in_the_metadata_and_it_is_one_a4_page() -> None:
    info = poppler("pdfinfo", render_pdf(facts(), english))
    assert re.search("Title: +Sample report – Acme GmbH\n", info)
    assert re.search(r"Creator: +myReports E-mail Configurator 0\.1\.0\n", info)
    assert re.search("Pages: +1\n", info)
    assert re.search(r"Page size: +595(\.\d+)? x 842", info)


@pytest.mark.real
def test_the_longest_values_stay_on_the_page_and_above_the_footer() -> None:
    long = certificate("CN=" + "W" * 400, trusted=False)
    verdict = replace(
        good_verdict(replace(long, issuer="O=" + "M " * 400), aids=("ports", "ehlo-name", "ca-file", "pin")),
        provisional=True, undecided=tuple(range(60000, 60040)), cipher="C" * 300,
    )  # fmt: skip
    used = plan(sender="w" * 64 + "@" + "w" * 60 + ".example", host=".".join(["w" * 60] * 4))
    pdf = render_pdf(facts("WWW " * 100, replace(used, ports=tuple(range(60000, 60040))), verdict), english)
    assert re.search("Pages: +1\n", poppler("pdfinfo", pdf))
    words = re.findall(
        r'xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)</word>', poppler("pdftotext", pdf, "-bbox")
    )
    assert min(float(left) for left, *_ in words) > 0
    assert max(float(right) for _, _, right, *_ in words) < 595 - 18 / 25.4 * 72 + 2
    footer = next(float(top) for _, top, _, _, word in words if word == "Configurator")
    total = next(float(bottom) for *_, bottom, word in words if word == "670")
    assert total < footer


def test_a_page_can_be_drawn_outside_the_main_thread() -> None:
    drawn: list[bytes] = []
    thread = threading.Thread(target=lambda: drawn.append(render_pdf(facts(site="Łódź 東京"), english)))
    thread.start()
    thread.join()
    assert drawn
    assert drawn[0].startswith(b"%PDF-")
    assert drawn[0].rstrip().endswith(b"%%EOF")


def test_several_threads_can_draw_at_once() -> None:
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda number: render_pdf(facts(site=f"Site {number} 東京"), english), range(12)))
    assert len(drawn) == 12
    assert all(pdf.rstrip().endswith(b"%%EOF") for pdf in drawn)


def run_alone(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own, without a display."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=ROOT, env=kept | environment,
                          capture_output=True, text=True, timeout=60, check=False)  # fmt: skip


def test_without_a_display_the_page_is_drawn_offscreen_twice_and_the_process_ends_well() -> None:
    done = run_alone(
        "import os, sys\n"
        "from myreports_gui.report.headless import offscreen_application\n"
        "from myreports_gui.report.pdf import render_pdf\n"
        "from tests.report.facts import facts, english\n"
        "assert 'PySide6.QtGui' not in sys.modules\n"
        "for _ in range(2):\n"
        "    with offscreen_application() as app:\n"
        "        with offscreen_application() as same:\n"
        "            assert same is app\n"
        "        assert app.platformName() == 'offscreen'\n"
        "        assert render_pdf(facts(), english).startswith(b'%PDF-')\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "assert QGuiApplication.instance() is None\n"
        "assert 'QT_QPA_PLATFORM' not in os.environ\n"
        "assert 'PySide6.QtWidgets' not in sys.modules\n",
        DISPLAY=":7777",  # nobody is there: it must not even be asked
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_an_application_there_is_an_error_and_no_abort() -> None:
    done = run_alone(
        "from myreports_gui.report.pdf import render_pdf\n"
        "from tests.report.facts import facts, english\n"
        "try:\n    render_pdf(facts(), english)\n"
        "except RuntimeError as error:\n    print(error)\n"
    )
    assert (done.returncode, done.stdout.strip()) == (0, "text in a PDF needs a QGuiApplication")


def test_without_qts_libraries_the_error_says_which_is_missing() -> None:
    done = run_alone(
        "import sys\n"
        "class Missing:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'PySide6.QtGui': raise ImportError('libEGL.so.1: cannot open shared object file')\n"
        "sys.meta_path.insert(0, Missing())\n"
        "from myreports_gui.report.errors import ReportError\n"
        "from myreports_gui.report.headless import offscreen_application\n"
        "try:\n    offscreen_application().__enter__()\n"
        "except ReportError as error:\n    print(error)\n"
    )
    assert done.stdout.strip() == "qt-unavailable: libEGL.so.1: cannot open shared object file"


def test_a_machine_without_fonts_gets_an_error_instead_of_an_empty_page(tmp_path: Path) -> None:
    nothing = tmp_path / "fonts.conf"
    nothing.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>")
    done = run_alone(
        "from myreports_gui.report.errors import ReportError\n"
        "from myreports_gui.report.headless import offscreen_application\n"
        "from myreports_gui.report.pdf import render_pdf\n"
        "from tests.report.facts import facts, english\n"
        "with offscreen_application():\n"
        "    try:\n        render_pdf(facts(), english)\n"
        "    except ReportError as error:\n        print(error)\n",
        FONTCONFIG_FILE=str(nothing),
    )
    assert (done.returncode, done.stdout.strip()) == (0, "no-fonts")


def test_a_message_is_written_without_loading_qt() -> None:
    done = run_alone(
        "import sys\n"
        "from myreports_gui.report.message import compose\n"
        "from myreports_gui.smtp.message_options import MessageOptions\n"
        "from tests.report.facts import facts, english\n"
        "compose(facts(), ('a@b.example',), None, b'%PDF', MessageOptions(), english)\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])\n"
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.real
def test_longer_words_of_another_language_still_fit() -> None:
    words = {
        "Answered": "Angenommen",
        "Missed": "Verpasst",
        "Thursday": "Donnerstag",
        "Settings from": "Werte stammen aus",
    }
    pdf = render_pdf(facts(verdict=good_verdict()), lambda _context, text: words.get(text, text))
    text = poppler("pdftotext", pdf)
    for word in ("Angenommen", "Verpasst", "Donnerstag", "Werte stammen"):
        assert word in text
