"""One whole run: addresses checked, memory written."""

import asyncio
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rusplan.linkcheck import common_target, expected_login
from rusplan.linkcheck.check import Surroundings, check, expectations
from rusplan.linkcheck.inventory.occurrence import Inventory, behind_login, days_seen
from rusplan.linkcheck.memory import state_file
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.memory.network_fault import is_at_fault
from rusplan.linkcheck.result import Result


class NetworkAtFault(Exception):
    """Most hosts gave no contact; nothing has been recorded."""


@dataclass(frozen=True)
class Run:
    """Where memory lies, the outside world, and the clock (UTC)."""

    state: Path
    world: Surroundings
    clock: Callable[[], datetime]

    def __call__(
        self,
        memory: Memory,
        listed: Collection[str] | Inventory,
        *,
        only: Collection[str] | None,
        progress: Callable[[int, int], None],
    ) -> Memory:
        """Check `listed` (or just `only` of them), write and return the memory afterwards.

        An inventory also says what the bank expects of each address, and when a person saw it.

        Raises NetworkAtFault, and OSError when the state cannot be written.
        """
        chosen = [address for address in listed if only is None or address in only]
        results: dict[str, Result] = {}

        def done(result: Result) -> None:
            results[result.stored] = result
            progress(len(results), len(chosen))

        inventory = listed if isinstance(listed, Mapping) else {}
        asyncio.run(check(chosen, self.world, done, memory.fingerprints, expectations(inventory)))
        if unanswered := set(chosen) - results.keys():
            # A report that leaves some out says that they are well.
            raise AssertionError(unanswered)
        if is_at_fault(results, memory):
            raise NetworkAtFault
        now = self.clock()
        judged = expected_login.settled(common_target.settled(results), behind_login(inventory))
        after = memory.after(judged, now, days_seen(inventory))
        if only is None:
            after = after.without_unlisted(set(listed), now)
        state_file.write(self.state, after)
        return after
