"""What narration hands out: plain text, ready to show."""

from msgspec import Struct


class Explanation(Struct, frozen=True):
    """Three templates or sentences: what happened, why, and what to do. The last two are empty where all went well."""

    message: str
    cause: str = ""
    advice: str = ""


class Told(Struct, frozen=True):
    """One step in words. `title`: the stage's name. `server`: the server's own answer, made visible, "" where none."""

    title: str
    message: str
    cause: str = ""
    advice: str = ""
    server: str = ""


class VerdictTold(Struct, frozen=True):
    """`headline`: the outcome in a few words. `explanations`: what it means and does not prove, one sentence each."""

    headline: str
    explanations: tuple[str, ...]


class PlanTold(Struct, frozen=True):
    """`line`: what myReports will do, at a glance. `explanations`: why, one or two sentences each."""

    line: str
    explanations: tuple[str, ...]
