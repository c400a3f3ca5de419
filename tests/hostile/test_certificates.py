"""The facts of certificates that no library writes."""

import warnings

import pytest

from myreports_gui.probe.certificates import read_certificate

from ..wire.throwaway_certificates import issue
from .contexts import NEGATIVE_SERIAL, UNKNOWN_CURVE, VERSION_2, patched


def test_an_odd_serial_number_is_no_reason_to_grumble() -> None:
    """A library's warning would appear on the terminal, in the midst of the test."""
    with warnings.catch_warnings(record=True) as grumbled:
        warnings.simplefilter("always")
        read = read_certificate([patched(issue(None, "x.example"), NEGATIVE_SERIAL)], trusted=False)
    assert read.subject == "x.example"
    assert not grumbled


def test_a_key_that_is_not_known_is_told_as_such() -> None:
    assert read_certificate([patched(issue(None, "x.example"), UNKNOWN_CURVE)], trusted=False).key == "unknown"


def test_what_cannot_be_read_at_all_is_a_value_error() -> None:
    for der in (b"", b"\x30\x03\x02\x01\x00", patched(issue(None, "x.example"), VERSION_2)):
        with pytest.raises(ValueError, match=r".*"):
            read_certificate([der], trusted=False)


def test_a_chain_that_cannot_be_read_does_not_hide_the_leaf() -> None:
    leaf = issue(None, "x.example")
    der = patched(leaf, (b"x", b"x"))
    read = read_certificate([der, b"rubbish", patched(issue(None, "ca.example"), VERSION_2), der], trusted=False)
    assert read.chain == ("x.example", "unknown", "unknown", "x.example")
