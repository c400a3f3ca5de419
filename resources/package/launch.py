"""What the bundled program runs; the package itself is started by ``python -m myreports_gui``."""

import os
import sys

# PyInstaller's loader has pointed this process to the bundle's libraries, which is done by now. What the program
# opens (a folder, a mail) is the desktop's own and must find the desktop's libraries.
_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before

from myreports_gui.__main__ import main  # noqa: E402 - its libraries may start programs when loaded

sys.exit(main())
