"""The lab's servers: every scenario on a loopback address of its own, with counters."""

import asyncio
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from tests.linklab import behaviour, certificate, http2
from tests.linklab.answer import Answer, page, status
from tests.linklab.connection import Connection
from tests.linklab.scenario import Behaviour, Scenario

if TYPE_CHECKING:
    import ssl

NETWORK = "127.77.0.0/16"
CANARY = "127.66.6.6"  # stands for a private address that nobody may be sent to
NEIGHBOUR, TLS_NEIGHBOUR = "127.77.200.3", "127.77.200.2"  # where redirects to other hosts lead
ISSUERS = "127.77.200.4"  # where the certificates of issuers lie
BOTS = ("linkchecker", "lychee", "linkinator", "python", "curl", "bot", "aiohttp", "httpx")


class Lab:
    """Use as an async context manager; `certificates` is an empty folder for the TLS hosts."""

    def __init__(self, scenarios: Iterable[Scenario], certificates: Path) -> None:
        self.hosts = {f"127.77.{n // 250}.{n % 250 + 1}": s for n, s in enumerate(scenarios)}
        self.certificates = certificates
        self.ports: dict[str, int] = {}
        self.forget()

    def forget(self) -> None:
        """Sets all counters and memory of earlier requests to nothing."""
        self.requests: Counter[str] = Counter()
        self.methods: Counter[str] = Counter()
        self.targets: defaultdict[str, list[str]] = defaultdict(list)
        self.starts: defaultdict[str, list[float]] = defaultdict(list)
        self.connected: Counter[str] = Counter()
        self.most_connected: Counter[str] = Counter()

    @property
    def names(self) -> dict[str, str]:
        """IP address by host name, for a test's own DNS."""
        return {s.host: ip for ip, s in self.hosts.items() if s.host}

    def address(self, scenario_id: str) -> str:
        """The address that an editor has stored for a scenario."""
        ip, scenario = next((i, s) for i, s in self.hosts.items() if s.id == scenario_id)
        return self._address(ip, scenario)

    @property
    def addresses(self) -> dict[str, Scenario]:
        return {self._address(ip, scenario): scenario for ip, scenario in self.hosts.items()}

    def _address(self, ip: str, scenario: Scenario) -> str:
        if scenario.address:
            return scenario.address
        scheme, port = ("https", "tls_port") if scenario.tls else ("http", "port")
        return (
            f"{scheme}://{scenario.host or ip}:{self.ports[port]}{scenario.path}{scenario.fragment}"
        )

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            self._stack = stack
            await self._open()
            self._stack = stack.pop_all()
        return self

    async def _open(self) -> None:
        self.ports = {"port": await self._free_port(), "tls_port": await self._free_port()}
        behaviour.prepare()
        secure = {ip for ip, s in self.hosts.items() if s.tls} | {TLS_NEIGHBOUR}
        at = f"http://{ISSUERS}:{self.ports['port']}"
        await asyncio.to_thread(certificate.make_all, self.certificates, secure, at)
        for ip, scenario in self.hosts.items():
            if scenario.listens and scenario.address is None:
                await self._listen(ip, scenario.tls)
        for ip in (CANARY, NEIGHBOUR, ISSUERS):
            await self._listen(ip, None)
        await self._listen(TLS_NEIGHBOUR, "valid")

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._stack.aclose()

    async def _free_port(self) -> int:
        server = await asyncio.start_server(lambda _r, _w: None, "127.77.255.1", 0)
        port: int = server.sockets[0].getsockname()[1]
        server.close()
        return port

    async def _listen(self, ip: str, tls: str | None) -> None:
        context: ssl.SSLContext | None = None
        if tls and tls != "none":
            context = certificate.context(tls, self.certificates)
        port = self.ports["tls_port" if tls else "port"]
        server = await asyncio.start_server(
            self._client, ip, port, ssl=context, limit=1 << 17, backlog=256
        )
        self._stack.callback(server.close)

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ip = writer.get_extra_info("sockname")[0]
        self.connected[ip] += 1
        self.most_connected[ip] = max(self.most_connected[ip], self.connected[ip])
        scenario = self.hosts.get(ip)
        negotiated = writer.get_extra_info("ssl_object")
        try:
            if scenario and negotiated and negotiated.selected_alpn_protocol() == "h2":
                breaks = scenario.tls == "h2broken"
                await http2.serve(reader, writer, scenario.answer.data, breaks=breaks)
            while scenario is None or scenario.tls != "h2":
                if not await self._request(ip, reader, writer):
                    break
        except (
            OSError,
            asyncio.IncompleteReadError,
            asyncio.LimitOverrunError,
            asyncio.CancelledError,
        ):
            pass
        finally:
            self.connected[ip] -= 1
            writer.close()

    async def _request(
        self, ip: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        scenario = self.hosts.get(ip)
        if scenario and scenario.tls == "none":
            await reader.read(1024)
            writer.write(
                b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            )
            await writer.drain()
            return False
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines)
            if name
        }
        connection = Connection(method, target, headers, reader, writer, self.ports)
        self.requests[ip] += 1
        self.methods[method] += 1
        self.targets[ip].append(target)
        self.starts[ip].append(time.monotonic())
        answer = self._choose(ip, scenario, target, headers)
        if isinstance(answer, Answer):
            await connection.send(answer)
        else:
            await answer(connection)
        return connection.keep_alive and headers.get("connection") != "close"

    def _choose(
        self, ip: str, scenario: Scenario | None, target: str, headers: Mapping[str, str]
    ) -> Answer | Behaviour:
        if ip == ISSUERS:
            file = self.certificates / target[1:]
            data = file.read_bytes() if file.suffix in (".cer", ".p7c") and file.exists() else b""
            return Answer(200 if data else 404, data, "application/pkix-cert")
        if scenario is None:
            return (
                page(body="<p>Domain parking. This domain may be for sale.</p>")
                if "park" in target
                else page()
            )
        if target in scenario.routes:
            return scenario.routes[target]
        if target == "/" or target.startswith("/?"):
            return page("Velkomen til framsida")
        if scenario.behaviour:
            return scenario.behaviour
        if target != scenario.path:
            return status(404)
        if scenario.first and self.requests[ip] == 1:
            return scenario.first
        if scenario.until and time.monotonic() - self.starts[ip][0] < scenario.until[0]:
            return scenario.until[1]
        agent = headers.get("user-agent", "").lower()
        if scenario.to_bots and (
            not agent.startswith("mozilla/5.0") or any(bot in agent for bot in BOTS)
        ):
            return scenario.to_bots
        return scenario.answer
