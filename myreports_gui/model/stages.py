"""The closed lists a step is made of."""

from enum import StrEnum


class Stage(StrEnum):
    """What a step of a test is about, in the order in which a test meets them."""

    SETTINGS = "settings"
    SYNCHRONIZE = "synchronize"
    RESOLVE = "resolve"
    CONNECT = "connect"
    GREETING = "greeting"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    TLS = "tls"
    CERTIFICATE = "certificate"
    AUTH = "auth"
    SENDER = "sender"
    RECIPIENT = "recipient"
    RESET = "reset"
    DATA = "data"
    QUIT = "quit"


class Status(StrEnum):
    """How a step ended. A warning never fails a test."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "skipped"
