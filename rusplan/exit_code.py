"""What a command says to the shell and to workflows, a crash apart from having found something."""

import traceback
from collections.abc import Callable
from enum import IntEnum


class ExitCode(IntEnum):
    """How a command ended."""

    DONE = 0
    SOMETHING_TO_DO = 1  # an error in the project, a link to mend, a check that is due
    FAILED = 2  # the command could not be carried out: the network or a file failed
    CRASHED = 70  # a fault in the program itself (EX_SOFTWARE in sysexits.h)


def exit_code_of(program: Callable[[], int]) -> int:
    """Return what a program returns, or CRASHED when it raises anything; the traceback is printed.

    Python itself would end with 1, which says «something to do». What the program imports belongs
    to it: a module that cannot be loaded is a crash as well.
    """
    try:
        return program()
    except Exception:  # noqa: BLE001 - whatever it is
        traceback.print_exc()
        return ExitCode.CRASHED
