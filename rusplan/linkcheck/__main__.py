"""`python -m rusplan.linkcheck`: see `cli`."""

import sys

from rusplan.linkcheck import interpreter

if __name__ == "__main__":
    interpreter.settle()
    from rusplan.linkcheck.cli import main  # starting up makes much too

    sys.exit(main(sys.argv[1:]))
