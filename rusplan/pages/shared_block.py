"""Parts of the frame that are the same on many pages, and are filled in once."""

from collections.abc import Callable

from markupsafe import Markup


class SharedBlocks:
    """Gives templates `{% call shared(…) %}`: the block in it is filled in once for each key.

    The key must hold all that the block depends on.
    """

    def __init__(self) -> None:
        self._filled: dict[tuple[object, ...], Markup] = {}

    def __call__(self, *key: object, caller: Callable[[], Markup]) -> Markup:
        """Return the block, filled in by the first page that asks for it."""
        if key not in self._filled:
            self._filled[key] = caller()
        return self._filled[key]
