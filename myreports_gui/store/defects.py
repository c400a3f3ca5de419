"""A defect of ours, described without quoting anything: messages and values may hold a password or a server's text."""

import traceback


def where(error: BaseException) -> list[str]:
    """Kind and place of the error and of those behind it, the newest first: a line for each kind, then its frames."""
    lines: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            file = frame.filename.replace("\\", "/").rsplit("/", 2)
            lines.append(f"  {'/'.join(file[-2:])}:{frame.lineno} in {frame.name}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return lines
