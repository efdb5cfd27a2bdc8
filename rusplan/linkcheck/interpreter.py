"""How Python and the C library keep memory during a run: less work for every page."""

import ctypes
import gc

NEW_OBJECTS = 20_000  # made before Python looks for unused cycles; a run leaves few
M_TRIM_THRESHOLD, M_TOP_PAD = -1, -2  # glibc's malloc.h
KEPT_BYTES, TAKEN_BYTES = 32 << 20, 4 << 20


def settle() -> None:
    """Look less often for cycles, and keep the memory that each page takes for the next one.

    glibc gives a parsed page's memory back to the system, and takes it anew for the next page. A
    C library without `mallopt` is left as it is.
    """
    gc.set_threshold(NEW_OBJECTS)
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt:
        mallopt(M_TRIM_THRESHOLD, KEPT_BYTES)
        mallopt(M_TOP_PAD, TAKEN_BYTES)
