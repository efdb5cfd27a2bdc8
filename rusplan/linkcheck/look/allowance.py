"""Memory that bodies being read may take together, whatever the hosts send at once."""

FREE_BYTES = 256 * 1024  # of each body; nearly every page is smaller
TOGETHER_BYTES = 48 * 1024 * 1024  # of all that is beyond


class Allowance:
    """Counts what bodies take beyond FREE_BYTES each."""

    def __init__(self) -> None:
        self._left = TOGETHER_BYTES

    def take(self, count: int) -> bool:
        """Take so many bytes; False when too little is left."""
        if count > self._left:
            return False
        self._left -= count
        return True

    def give_back(self, count: int) -> None:
        """Give back bytes that were taken."""
        self._left += count
