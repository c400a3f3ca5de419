"""Facts become sentences here, and nowhere else: log pane, log file and terminal speak through it."""

from .narrator import Advisor, Narrator, english
from .told import Explanation, PlanTold, Told, VerdictTold
from .visible import visible
from .words import Translate

__all__ = ["Advisor", "Explanation", "Narrator", "PlanTold", "Told", "Translate", "VerdictTold", "english", "visible"]
