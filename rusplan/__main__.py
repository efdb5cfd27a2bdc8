"""`python -m rusplan`: see `cli`."""

import sys

from rusplan.crash import exit_code


def _run() -> int:
    from rusplan.cli import main  # noqa: PLC0415 - part of what may crash

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(exit_code(_run))
