"""What was worked out of files, kept so that what is as it was need not be worked out again."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

_T = TypeVar("_T")


class Known:
    """What one reading of a project has worked out, each by all that it depends on.

    What the `last` reading did and this one does not ask for is let go of with that.
    """

    def __init__(self, last: "Known | None" = None) -> None:
        self.made: dict[Hashable, Any] = {}
        self._last = last.made if last else {}

    def __call__(self, key: Hashable, make: Callable[[], _T]) -> _T:
        """Return what is known under a key, made where it is not. Nobody may change it."""
        if key not in self.made:
            self.made[key] = self._last[key] if key in self._last else make()
        made: _T = self.made[key]
        return made
