"""What narration hands out: plain text, ready to show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explanation:
    """Three templates or sentences: what happened, why, and what to do. The last two are empty where all went well."""

    message: str
    cause: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """One step in words. `title`: the stage's name. `server`: the server's own answer, made visible, "" where none."""

    title: str
    message: str
    cause: str = ""
    advice: str = ""
    server: str = ""


@dataclass(frozen=True, slots=True)
class VerdictTold:
    """`headline`: the outcome in a few words. `explanations`: what it means and does not prove, one sentence each."""

    headline: str
    explanations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanTold:
    """`line`: what myReports will do, at a glance. `explanations`: why, one or two sentences each."""

    line: str
    explanations: tuple[str, ...]
