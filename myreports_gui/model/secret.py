"""A password that cannot be printed by accident."""

from typing import Final

REDACTED: Final = "••••••"


class Secret:
    """Holds one password. `repr`, `str`, formatting and pickling never show it; only `reveal` does."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash(("Secret", self._value))

    def __repr__(self) -> str:
        return f"Secret({REDACTED!r})" if self._value else "Secret('')"

    __str__ = __repr__

    def __reduce__(self) -> str:
        raise TypeError("a Secret is not serialized")
