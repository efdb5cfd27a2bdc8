"""`python -m rusplan.linkcheck`: see `cli`."""

import gc
import sys

from rusplan.linkcheck.cli import main

if __name__ == "__main__":
    # A run makes much and leaves few cycles, and what was imported never goes away: looking
    # through it all as often as Python does by itself takes a tenth of a run.
    gc.freeze()
    gc.set_threshold(20_000)
    sys.exit(main(sys.argv[1:]))
