"""The lab in a thread of its own, for tests that run the whole command."""

import asyncio
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.linklab.scenario import Scenario
from tests.linklab.server import Lab


@contextmanager
def lab_running(scenarios: Iterable[Scenario], folder: Path) -> Iterator[Lab]:
    """The lab, serving until the block ends."""
    lab = Lab(scenarios, folder)
    ready = threading.Event()
    stop: asyncio.Future[None]

    async def serve() -> None:
        nonlocal stop
        async with lab:
            stop = asyncio.get_running_loop().create_future()
            ready.set()
            await stop

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    assert ready.wait(30)
    try:
        yield lab
    finally:
        stop.get_loop().call_soon_threadsafe(stop.set_result, None)
        thread.join(30)
