"""`python -m rusplan.linkcheck`: see `cli`."""

import sys

from rusplan.linkcheck import interpreter
from rusplan.linkcheck.cli import main

if __name__ == "__main__":
    interpreter.settle()
    sys.exit(main(sys.argv[1:]))
