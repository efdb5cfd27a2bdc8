"""`python -m rusplan.linkcheck`: see `cli`."""

import sys
import traceback

CRASHED = (
    70  # a fault in the program itself (EX_SOFTWARE in sysexits.h), as `python -m rusplan` says
)


def _code() -> int:
    try:
        from rusplan.linkcheck.cli import main  # noqa: PLC0415 - a fault here is a crash too

        return main(sys.argv[1:])
    except Exception:  # noqa: BLE001 - Python would exit with 1, which says «something to fix»
        traceback.print_exc()
        return CRASHED


if __name__ == "__main__":
    sys.exit(_code())
