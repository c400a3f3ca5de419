"""The program with a keyring deadline of a fraction of its 30 s: `python -m tests.life.hasty [MODULE ARGUMENT…]`."""

import runpy
import sys

from myreports_gui.store.secrets import KeyringSecrets

SECONDS = 1.0

if __name__ == "__main__":
    defaults = KeyringSecrets.__init__.__kwdefaults__
    assert defaults is not None
    defaults["deadline"] = SECONDS
    sys.argv = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
