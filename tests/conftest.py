import os
import time

from hypothesis import settings

# All builds of a run are of one day, also when it is midnight before the last of them.
os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(time.time())))

# A machine that is busy is no fault, and a run must be the same for everybody.
settings.register_profile("rusplan", deadline=None, derandomize=True)
settings.load_profile("rusplan")
