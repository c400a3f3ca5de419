import pytest
from hypothesis import given
from hypothesis import strategies as st

from myreports_gui.report.file_names import LONGEST, report_file_name, safe_file_name
from tests.report.facts import english, facts


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("Acme GmbH", "Acme GmbH - Sample report.pdf"),
        ("", "Sample report.pdf"),
        ("...", "Sample report.pdf"),
        ("Łódź 東京", "Łódź 東京 - Sample report.pdf"),
        ("../../etc/passwd", "_.._etc_passwd - Sample report.pdf"),
        ("C:\\Temp", "C_Temp - Sample report.pdf"),
        ("con.berlin", "_con.berlin - Sample report.pdf"),
        ("a\r\nb\u202ec", "a b c - Sample report.pdf"),
    ],
)
def test_the_attachment_is_named_after_the_site(site: str, name: str) -> None:
    assert report_file_name(facts(site=site), ".pdf", english) == name


@pytest.mark.parametrize("name", ["con", "NUL", "com1", "LPT9.txt", "aux .x", "com²"])
def test_device_names_of_windows_are_defused(name: str) -> None:
    assert safe_file_name(name) == f"_{name}"


def test_names_that_only_begin_like_devices_stay() -> None:
    assert safe_file_name("Conrad") == "Conrad"
    assert safe_file_name("com10") == "com10"


@given(st.text(max_size=200))
def test_any_site_gives_a_short_name_without_separators(site: str) -> None:
    name = report_file_name(facts(site=site), ".eml", english)
    assert len(name.encode()) <= LONGEST
    assert name.endswith("Sample report.eml")
    assert not set(name) & set('<>:"/\\|?*\r\n\0')
    assert not name.startswith((".", " "))
