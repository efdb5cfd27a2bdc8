"""Exit codes: a crash told from a command that has found something to do."""

import traceback
from collections.abc import Callable

CRASHED = 70  # a fault in the program itself (EX_SOFTWARE in sysexits.h)


def exit_code(program: Callable[[], int]) -> int:
    """Return what a program returns, or CRASHED when it raises anything, with the traceback told.

    Python itself would end with 1, which says «something to do». What the program imports belongs
    to it: a module that cannot be loaded is a crash as well.
    """
    try:
        return program()
    except Exception:  # noqa: BLE001 - whatever it is
        traceback.print_exc()
        return CRASHED
