"""Where the build puts what it compiles and copies: translations, icons, tables, help."""

from pathlib import Path
from typing import Final

BUILT: Final = Path(__file__).parent / "_built"
"""A checkout that was not built has no such folder."""
