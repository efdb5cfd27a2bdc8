"""Politeness: how often and how many at a time a host is asked."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

PER_HOST = 2  # requests at a time
GAP_SECONDS = 0.025  # between the starts of two requests


@dataclass
class _Host:
    slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(PER_HOST))
    free_at: float = 0.0


class Turns:
    """Hands out turns: PER_HOST at a time for a host, and `gap` seconds between two starts."""

    def __init__(self, gap: float = GAP_SECONDS) -> None:
        self._gap = gap
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for a turn at `host`, and hold it for the length of the block."""
        state = self._hosts.setdefault(host, _Host())
        async with state.slots:
            now = time.monotonic()
            start = max(now, state.free_at)
            state.free_at = start + self._gap
            if start > now:
                await asyncio.sleep(start - now)
            yield

    def rest(self, host: str, seconds: float) -> None:
        """Let nobody ask `host` again for so many seconds (Retry-After, back-off)."""
        state = self._hosts.setdefault(host, _Host())
        state.free_at = max(state.free_at, time.monotonic() + seconds)
