"""What can go wrong with the practice server itself."""

from enum import StrEnum


class PracticeErrorCode(StrEnum):
    ALREADY_RUNNING = "already-running"
    NOT_RUNNING = "not-running"
    PORT_UNAVAILABLE = "port-unavailable"
    TLS_UNAVAILABLE = "tls-unavailable"
    """The TLS library of this PC cannot play the scenario, e.g. it was built without TLS 1.1."""
    FAILED = "failed"


class PracticeError(Exception):
    """The practice server cannot do what was asked; it is stopped then. `detail`: the platform's own words."""

    def __init__(self, code: PracticeErrorCode, detail: str = "") -> None:
        super().__init__(f"practice server: {code.value}" + (f" ({detail})" if detail else ""))
        self.code = code
        self.detail = detail
