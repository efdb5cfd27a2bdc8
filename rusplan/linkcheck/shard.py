"""A run split in parts, so that a matrix of jobs can carry thousands of addresses."""

import zlib
from dataclasses import dataclass
from typing import Self

from rusplan.linkcheck import messages
from rusplan.linkcheck.address import UnusableAddress, parse


@dataclass(frozen=True)
class Shard:
    """Part `number` of `count`. All addresses of a host are in one part, so politeness holds."""

    number: int = 1
    count: int = 1

    @classmethod
    def of(cls, text: str) -> Self:
        """Read `3/10`. Raises ValueError."""
        number, _, count = text.partition("/")
        if not (number.isdecimal() and count.isdecimal() and 1 <= int(number) <= int(count)):
            raise ValueError(messages.BAD_SHARD)
        return cls(int(number), int(count))

    def has(self, stored: str) -> bool:
        """Say whether this part is to check a stored address."""
        if self.count == 1:
            return True
        try:
            key = parse(stored).host or stored
        except UnusableAddress:
            key = stored
        return zlib.crc32(key.encode()) % self.count == self.number - 1
