"""The log file: there when needed, private, bounded, one record a line, and without a password in any form."""

import base64
import html
import json
import logging
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myreports_gui.model.secret import REDACTED, Secret
from myreports_gui.store.logs import FILE_NAME, LogFile, visible
from myreports_gui.store.redaction import Redactor

PASSWORDS = ["pässwörd-ß€", "quotes \" ' and  spaces \\", "simple-Secret1", "ab/+c?&=%<>é"]


def utf8_base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


FORMS: dict[str, Callable[[str], str]] = {
    "plain": lambda word: word,
    "LOGIN": utf8_base64,
    "PLAIN": lambda word: utf8_base64(f"\0user@example.org\0{word}"),
    "PLAIN with authzid": lambda word: utf8_base64(f"admin\0user\0{word}"),
    "PLAIN of another user": lambda word: utf8_base64(f"\0ab\0{word}"),
    "in the middle of base64": lambda word: utf8_base64(f"x{word}yz"),
    "urlsafe base64": lambda word: base64.urlsafe_b64encode(word.encode()).decode(),
    "hex": lambda word: word.encode().hex(),
    "HEX": lambda word: word.encode().hex().upper(),
    "hex with spaces": lambda word: word.encode().hex(" "),
    "URL": lambda word: quote(word, safe=""),
    "URL with slashes": quote,
    "URL form": quote_plus,
    "JSON": json.dumps,
    "JSON UTF-8": lambda word: json.dumps(word, ensure_ascii=False),
    "repr": repr,
    "ascii": ascii,
    "repr of bytes": lambda word: repr(word.encode()),
    "HTML": html.escape,
}


@pytest.fixture
def log(tmp_path: Path) -> Iterator[tuple[logging.Logger, Path, Redactor]]:
    redactor = Redactor()
    handler = LogFile(tmp_path / "logs", redactor)
    logger = logging.Logger("myreports_gui.test")
    logger.addHandler(handler)
    yield logger, tmp_path / "logs" / FILE_NAME, redactor
    handler.close()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("password", PASSWORDS)
def test_no_form_of_a_password_reaches_the_log(
    log: tuple[logging.Logger, Path, Redactor], password: str, form: str
) -> None:
    logger, path, redactor = log
    shown = FORMS[form](password)
    logger.warning("before %s after", shown)
    assert visible(shown).strip("'\"b") in path.read_text("utf-8"), "without the redactor it would be there"
    path.write_text("", "utf-8")
    redactor.register(Secret(password))
    logger.warning("before %s after", shown)
    logger.warning("before " + shown + " after")  # noqa: G003 - as a slip would have it
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) == 2
    for line in lines:
        assert line.partition("test: ")[2].replace("'", "").replace('"', "").replace("b•", "•") == (
            f"before {REDACTED} after"
        )


def test_a_password_in_an_exception_is_taken_out(log: tuple[logging.Logger, Path, Redactor]) -> None:
    logger, path, redactor = log
    redactor.register(Secret("s3cret"))
    try:
        int("login as s3cret")
    except ValueError:
        logger.exception("failed", stack_info=True)
    text = path.read_text("utf-8")
    assert "s3cret" not in text
    assert f"ValueError: invalid literal for int() with base 10: 'login as {REDACTED}'" in text
    assert "Traceback" in text
    assert all(line.startswith(("20", "    ")) for line in text.splitlines())


@given(st.text(min_size=1, max_size=12), st.text(max_size=8), st.text(max_size=8))
def test_whatever_the_password_base64_of_it_does_not_stay(word: str, before: str, after: str) -> None:
    redactor = Redactor()
    try:
        word.encode(), before.encode(), after.encode()
    except UnicodeEncodeError:
        return
    redactor.register(Secret(word))
    if len(word) >= 4:
        assert word not in redactor.redact(f"{before}{word}{after}").replace(REDACTED, "\0")
        assert utf8_base64(f"\0{before}\0{word}") not in redactor.redact(utf8_base64(f"\0{before}\0{word}"))
    assert redactor.redact(f"say {utf8_base64(word)} now").startswith("say ")


def test_a_very_short_password_does_not_black_out_the_log() -> None:
    redactor = Redactor()
    redactor.register(Secret("a"))
    redactor.register(Secret(""))
    assert redactor.redact("a banana, a") == f"{REDACTED} banana, {REDACTED}"


def test_nothing_a_server_says_becomes_a_line_or_a_terminal_command(
    log: tuple[logging.Logger, Path, Redactor],
) -> None:
    logger, path, _ = log
    logger.info("said %s", "a\r\n2026-01-01 forged\x1b[31m\x00\u202eevil\u2028b\tc\ud800 ä\u00a0→")
    (line,) = path.read_text("utf-8").splitlines()
    assert line.endswith("said a\\r\\n2026-01-01 forged\\x1b[31m\\x00\\u202eevil\\u2028b\\tc\\ud800 ä\u00a0→")


def test_the_log_appears_with_its_first_record_and_is_private(tmp_path: Path) -> None:
    handler = LogFile(tmp_path / "a" / "logs", Redactor())
    assert list(tmp_path.iterdir()) == []
    handler.handle(logging.LogRecord("n", logging.INFO, "", 0, "ümlaut", None, None))
    handler.close()
    path = tmp_path / "a" / "logs" / FILE_NAME
    assert "ümlaut" in path.read_text("utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_the_log_is_rotated_and_bounded(tmp_path: Path) -> None:
    handler = LogFile(tmp_path, Redactor(), max_bytes=1000, kept=5)
    for number in range(300):
        handler.handle(logging.LogRecord("n", logging.INFO, "", 0, "line %d", (number,), None))
    handler.close()
    files = sorted(tmp_path.iterdir())
    assert [each.name for each in files] == [FILE_NAME, *(f"{FILE_NAME}.{number}" for number in range(1, 5))]
    assert all(each.stat().st_size <= 1000 for each in files)
    if sys.platform != "win32":
        assert {stat.S_IMODE(each.stat().st_mode) for each in files} == {0o600}
    assert "line 299" in (tmp_path / FILE_NAME).read_text("utf-8")


def test_a_log_that_cannot_be_written_disturbs_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "logs").write_text("in the way")
    handler = LogFile(tmp_path / "logs", Redactor())
    handler.handle(logging.LogRecord("n", logging.INFO, "", 0, "text", None, None))
    handler.close()
    assert isinstance(handler.failure, OSError)
    assert capsys.readouterr() == ("", "")


def test_a_slip_in_a_log_call_costs_no_line(log: tuple[logging.Logger, Path, Redactor]) -> None:
    logger, path, _ = log
    logger.info("%d of %s", "one")  # noqa: PLE1206 - the slip
    assert "%d of %s" in path.read_text("utf-8")


def test_many_threads_write_whole_lines(log: tuple[logging.Logger, Path, Redactor]) -> None:
    logger, path, redactor = log

    def talk(number: int) -> None:
        redactor.register(Secret(f"password-{number}"))
        for _ in range(50):
            logger.info("thread %d says password-%d", number, number)

    threads = [threading.Thread(target=talk, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) == 400
    assert all(line.endswith(f"says {REDACTED}") for line in lines)
