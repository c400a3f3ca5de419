"""Exported sites hold no password and no trust; a hostile import costs one sentence and nothing else."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from myreports_gui.model.settings import Deadlines, ForwardingForm, Pin, Retained, SetupForm, SystemState, TestAids
from myreports_gui.narration import Narrator
from myreports_gui.store.errors import ExchangeError, ExchangeErrorCode
from myreports_gui.store.exchange import (
    duplicate,
    free_name,
    parsed,
    read_export,
    serialized,
    with_free_names,
    write_export,
)
from myreports_gui.store.sites import LastGoodTest, Site, SiteStore, new_site

WHEN = datetime(2026, 11, 20, 9, 41, tzinfo=UTC)
STATE = SystemState(
    setup=SetupForm(
        host="mail.acme.example", user="reports@acme.example", has_password=True, reply_to="x@acme.example"
    ),
    forwarding=ForwardingForm(
        server="smtp.acme.example", port=587, ssl=True, user="pbx", has_password=True, email="p@a.example"
    ),
    retained=Retained(port=2525, ssl=True),
)
AIDS = TestAids(
    ports=(587, 25),
    ehlo_name="pbx.acme.example",
    recipient="test@elsewhere.example",
    ca_file="/etc/acme-ca.pem",
    pins=(Pin(host="mail.acme.example", port=587, sha256="ab" * 32),),
    deadlines=Deadlines(connect=3.0),
)


def site(name: str = "Acme") -> Site:
    good = LastGoodTest(when=WHEN, port=587, security="starttls", sha256="cd" * 32)  # type: ignore[arg-type]
    return replace(new_site(name), state=STATE, aids=AIDS, last_good=good)


def document(**changes: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(serialized([site()], WHEN))
    return found | changes


def refusal(data: bytes) -> ExchangeErrorCode:
    with pytest.raises(ExchangeError) as caught:
        parsed(data, Path("sites.json"))
    sentence = Narrator().exchange_error(caught.value)
    assert "sites.json" in sentence
    assert "{" not in sentence
    return caught.value.code


def test_what_is_exported_comes_back_without_passwords_and_without_trust(tmp_path: Path) -> None:
    original = site()
    write_export(tmp_path / "acme.json", [original], WHEN)
    text = (tmp_path / "acme.json").read_text(encoding="utf-8")
    for secret in ("password", original.id, "acme-ca.pem", "ab" * 32):
        assert secret not in text
    (back,) = read_export(tmp_path / "acme.json")
    assert back.id != original.id
    assert back.state.setup == replace(STATE.setup, has_password=False)
    assert back.state.forwarding == replace(STATE.forwarding, has_password=False)
    assert back.state.retained == STATE.retained
    assert back.aids == replace(AIDS, pins=(), ca_file="")
    assert back.last_good is None


def test_a_copy_has_the_values_and_no_password() -> None:
    copy = duplicate(site(), "Acme (2)")
    assert (copy.name, copy.state.setup.host, copy.aids) == ("Acme (2)", "mail.acme.example", AIDS)
    assert not copy.state.setup.has_password
    assert not copy.state.forwarding.has_password
    assert copy.last_good is None


def test_taken_names_are_numbered_also_among_the_imported() -> None:
    found = with_free_names([new_site("Acme"), new_site("ACME"), new_site("Other")], ["acme", "Acme (2)"])
    assert [each.name for each in found] == ["Acme (3)", "ACME (4)", "Other"]
    assert len(free_name("x" * 120, ["x" * 120])) == 120


def test_an_import_is_stored_whole_or_not_at_all(tmp_path: Path) -> None:
    store = SiteStore(tmp_path)
    store.add(new_site("Acme"))
    with pytest.raises(Exception, match="name-taken"):
        store.add_all([new_site("New"), new_site("Acme")])
    assert [each.name for each in store.load().sites] == ["Acme"]
    store.add_all([new_site("New"), new_site("Newer")])
    listing = store.load()
    assert [each.name for each in listing.sites] == ["Acme", "New", "Newer"]
    assert listing.selected == listing.sites[0].id


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", ExchangeErrorCode.NO_JSON),
        (b"\x00\xff\xfe", ExchangeErrorCode.NO_JSON),
        (b'{"format": "myreports-sites"', ExchangeErrorCode.NO_JSON),
        (b"[" * 100_000, ExchangeErrorCode.NO_JSON),
        (b"[]", ExchangeErrorCode.OTHER_FILE),
        (b'{"schema": 1, "sites": []}', ExchangeErrorCode.OTHER_FILE),
        (b'{"format": ["myreports-sites"]}', ExchangeErrorCode.OTHER_FILE),
        (b'{"format": "myreports-sites"}', ExchangeErrorCode.INVALID_VALUE),
        (b'{"format": "myreports-sites", "version": true}', ExchangeErrorCode.INVALID_VALUE),
        (b'{"format": "myreports-sites", "version": 2}', ExchangeErrorCode.NEWER),
        (json.dumps(document(sites=[])).encode(), ExchangeErrorCode.EMPTY),
        (json.dumps(document(sites=5)).encode(), ExchangeErrorCode.INVALID_VALUE),
        (json.dumps(document(password="x")).encode(), ExchangeErrorCode.INVALID_VALUE),
        (json.dumps(document(exported="yesterday")).encode(), ExchangeErrorCode.INVALID_VALUE),
    ],
)
def test_a_foreign_file_is_refused_in_one_sentence(data: bytes, code: ExchangeErrorCode) -> None:
    assert refusal(data) is code


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("name",), ""),
        (("name",), "  "),
        (("name",), "x" * 121),
        (("name",), "evil\u202ename"),
        (("setup", "host"), "mail.example\r\nRCPT TO:<x@y>"),
        (("setup", "host"), "x" * 5000),
        (("setup", "user"), 7),
        (("forwarding", "port"), 0),
        (("forwarding", "port"), 70_000),
        (("forwarding", "has_password"), True),
        (("aids", "ports"), []),
        (("aids", "ca_file"), "/etc/passwd"),
        (("aids", "pins"), []),
        (("aids", "deadlines", "connect"), -1),
        (("id",), "0" * 32),
    ],
)
def test_a_value_that_no_site_can_have_is_named_by_its_place(path: tuple[str, ...], value: object) -> None:
    hostile = document()
    target = hostile["sites"][0]
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    assert refusal(json.dumps(hostile).encode()) is ExchangeErrorCode.INVALID_VALUE


@given(st.data())
def test_a_damaged_export_is_refused_or_read_but_never_crashes(data: st.DataObject) -> None:
    whole = bytearray(serialized([site()], WHEN))
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), min_size=1, max_size=4)):
        whole[place] = data.draw(st.integers(0, 255))
    try:
        found = parsed(bytes(whole), Path("x"))
    except ExchangeError:
        return
    assert all(not each.state.setup.has_password and not each.aids.pins for each in found)


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path, tmp_path / "absent"):
        with pytest.raises(ExchangeError) as caught:
            read_export(path)
        assert caught.value.code is ExchangeErrorCode.UNREADABLE
    big = tmp_path / "big.json"
    with big.open("wb") as file:
        file.truncate(9 * 1024 * 1024)
    with pytest.raises(ExchangeError) as caught:
        read_export(big)
    assert caught.value.code is ExchangeErrorCode.TOO_BIG


def test_an_export_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError) as caught:
        write_export(tmp_path / "absent" / "x.json", [site()], WHEN)
    assert caught.value.code is ExchangeErrorCode.NOT_WRITTEN
