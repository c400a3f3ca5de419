"""The headless commands. Loads neither Qt nor keyring nor TLS before a command needs them."""

from .run import run

__all__ = ["run"]
