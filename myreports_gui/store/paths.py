"""Where settings and logs live."""

from pathlib import Path
from typing import Final

from msgspec import Struct

APP_NAME: Final = "myreports-email-configurator"


class Paths(Struct, frozen=True):
    """`config`: folder of the settings file. `logs`: folder of the log files. Neither need exist yet."""

    config: Path
    logs: Path


def default_paths() -> Paths:
    """This user's folders by the platform's rules. Creates nothing."""
    from platformdirs import PlatformDirs  # noqa: PLC0415 - start-up pays only for what it uses

    folders = PlatformDirs(APP_NAME, appauthor=False)
    return Paths(config=folders.user_config_path, logs=folders.user_log_path)
