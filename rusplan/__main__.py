"""`python -m rusplan`: see `commands`."""

import sys
import traceback

from rusplan.commands import ExitCode, main

if __name__ == "__main__":
    try:
        code = main(sys.argv[1:])
    except Exception:  # noqa: BLE001 - Python itself would exit with 1, which says «something to do»
        traceback.print_exc()
        code = ExitCode.CRASHED
    sys.exit(code)
