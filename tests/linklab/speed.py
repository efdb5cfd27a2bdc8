"""Many healthy hosts with honest latencies, for speed and politeness at load.

Run as a program it serves until it is ended: `python -m tests.linklab.speed PORT HOSTS`.
"""

import asyncio
import json
import random
import sys
import time
import zlib
from collections import Counter, defaultdict

from tests.linklab.answer import page

NETWORK = "127.50.0.0/16"
COUNTERS = "/tellarar"
BODY = page().data
ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s"
    % (len(BODY), BODY)
)


def latency(number: str) -> float:
    """Seconds, 0.05 to 0.2, always the same for the same address."""
    return 0.05 + zlib.crc32(number.encode()) % 1501 / 10000


def addresses(count: int, hosts: int, port: int, *, skewed: bool = False) -> list[str]:
    """Shuffled addresses, evenly over the hosts or so that host k has about 1/k of them (Zipf)."""
    chance = random.Random(7)
    if skewed:
        chosen = chance.choices(range(hosts), [1 / (k + 1) for k in range(hosts)], k=count)
    else:
        chosen = [n % hosts for n in range(count)]
    found = [f"http://{_ip(host)}:{port}/s/{n}" for n, host in enumerate(chosen)]
    chance.shuffle(found)
    return found


def ideal(found: list[str], per_host: int = 2) -> float:
    """The least seconds any polite checker needs: longest jobs first, `per_host` at a time."""
    by_host: dict[str, list[float]] = defaultdict(list)
    for address in found:
        by_host[address.split("/")[2]].append(latency(address.rpartition("/")[2]))
    worst = 0.0
    for jobs in by_host.values():
        lanes = [0.0] * per_host
        for seconds in sorted(jobs, reverse=True):
            lanes[lanes.index(min(lanes))] += seconds
        worst = max(worst, *lanes)
    return worst


class Counters:
    """What the hosts have seen."""

    def __init__(self) -> None:
        self.open: Counter[str] = Counter()
        self.forget()

    def forget(self) -> None:
        """Begins anew; what is open stays open."""
        self.requests: Counter[str] = Counter()
        self.most_open = 0
        self.last_start: dict[str, float] = {}
        self.shortest_gap = float("inf")

    def start(self, ip: str, target: str) -> None:
        now = time.monotonic()
        self.requests[f"{ip}{target}"] += 1
        self.shortest_gap = min(self.shortest_gap, now - self.last_start.get(ip, float("-inf")))
        self.last_start[ip] = now

    def as_json(self) -> bytes:
        most = max(self.requests.values(), default=0)
        seen = {
            "requests": self.requests.total(),
            "most_of_one": most,
            "most_connections": self.most_open,
            "shortest_gap": self.shortest_gap,
        }
        return json.dumps(seen).encode()


class _Host(asyncio.Protocol):
    def __init__(self, counters: Counters) -> None:
        self._counters = counters

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: asyncio.Transport = transport  # type: ignore[assignment]
        self._ip = transport.get_extra_info("sockname")[0]
        self._counters.open[self._ip] += 1
        if self._ip != "127.50.255.1":
            self._counters.most_open = max(self._counters.most_open, self._counters.open[self._ip])

    def connection_lost(self, _error: Exception | None) -> None:
        self._counters.open[self._ip] -= 1

    def data_received(self, data: bytes) -> None:
        target = data.split(b" ", 2)[1].decode("ascii")
        if target == COUNTERS:
            body = self._counters.as_json()
            self._counters.forget()
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
            )
            return
        self._counters.start(self._ip, target)
        asyncio.get_running_loop().call_later(latency(target.rpartition("/")[2]), self._answer)

    def _answer(self) -> None:
        if not self._transport.is_closing():
            self._transport.write(ANSWER)


def _ip(host: int) -> str:
    return f"127.50.{host // 250}.{host % 250 + 1}"


async def serve(port: int, hosts: int) -> None:
    """Serves until cancelled; 127.50.255.1 answers COUNTERS, and then forgets them."""
    loop, counters = asyncio.get_running_loop(), Counters()
    for ip in [*map(_ip, range(hosts)), "127.50.255.1"]:
        await loop.create_server(lambda: _Host(counters), ip, port, backlog=256)
    sys.stdout.write("klar\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2])))
