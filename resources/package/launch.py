"""What the bundled program runs; the package itself is started by ``python -m myreports_gui``."""

import sys

from myreports_gui.__main__ import main

sys.exit(main())
