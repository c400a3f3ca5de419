"""Scripts rely on these numbers."""

import pickle

import pytest

from myreports_gui.model.errors import ErrorCode, exit_code
from myreports_gui.model.secret import Secret
from myreports_gui.model.stages import Stage

BY_STAGE = {
    "settings": 2, "synchronize": 2, "resolve": 3, "connect": 4, "greeting": 5, "ehlo": 5, "starttls": 6, "tls": 6,
    "certificate": 6, "auth": 7, "sender": 8, "recipient": 8, "reset": 8, "data": 9, "quit": 9,
}  # fmt: skip


@pytest.mark.parametrize("stage", Stage)
def test_a_failed_stage_ends_with_its_number(stage: Stage) -> None:
    assert exit_code(stage, ErrorCode.TIMEOUT) == exit_code(stage, None) == BY_STAGE[stage]


@pytest.mark.parametrize("stage", [None, *Stage])
@pytest.mark.parametrize("error", [ErrorCode.TEST_TIMEOUT, ErrorCode.CANCELLED])
def test_cancelled_or_out_of_time_is_10_in_every_stage(stage: Stage | None, error: ErrorCode) -> None:
    assert exit_code(stage, error) == 10


@pytest.mark.parametrize("error", [e for e in ErrorCode if e.startswith("keyring-") or e == "password-not-stored"])
def test_a_keyring_that_fails_is_11(error: ErrorCode) -> None:
    assert exit_code(Stage.SETTINGS, error) == 11


def test_a_stored_password_of_another_account_is_7_before_anything_is_tried() -> None:
    assert exit_code(Stage.SETTINGS, ErrorCode.PASSWORD_FOR_OTHER_ACCOUNT) == 7


def test_no_failure_is_0() -> None:
    assert exit_code(None, None) == 0


def test_a_secret_shows_in_no_text_and_no_pickle() -> None:
    secret = Secret("geheim")
    assert "geheim" not in f"{secret} {secret!r} {[secret]}"
    assert repr(Secret("")) == "Secret('')"
    assert not Secret("")
    assert secret == Secret("geheim")
    assert secret != Secret("anders")
    assert secret != "geheim"
    assert len({secret, Secret("geheim")}) == 1
    with pytest.raises(TypeError):
        pickle.dumps(secret)
