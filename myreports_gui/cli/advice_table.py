"""The advice table that comes with the program."""

from myreports_gui.built import BUILT
from myreports_gui.model.advice import parse
from myreports_gui.narration import Advisor


def load_advisor() -> Advisor:
    """Finds the row for a step. Raises FileNotFoundError in a checkout whose resources are not built."""
    return parse((BUILT / "advice.csv").read_text(encoding="utf-8"), check_patterns=False).advice_for
