"""`python -m rusplan.linkcheck`: the link check alone, as older scripts call it.

The same as `python -m rusplan linkcheck`.
"""

import sys

from rusplan.exit_code import exit_code_of


def _run() -> int:
    from rusplan.linkcheck.cli import main  # noqa: PLC0415 - part of what may crash

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(exit_code_of(_run))
