"""The one way a test ends early."""


class InterruptedTestError(Exception):
    """The user ended the test; its verdict has been told."""
