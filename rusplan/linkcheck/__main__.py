"""`python -m rusplan.linkcheck`: see `cli`."""

import sys

from rusplan.linkcheck.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
