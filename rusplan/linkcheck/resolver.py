"""Host names to addresses, with «no such host» kept apart from «DNS does not answer»."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

from aiohttp.abc import AbstractResolver, ResolveResult

from rusplan.linkcheck.network_gate import NetworkGate, PrivateAddress, is_ip_address

NO_SUCH_HOST = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))

Lookup = Callable[[str], Awaitable[list[str]]]


class NoSuchHost(OSError):
    """DNS answered that the name does not exist."""


class DnsFailed(OSError):
    """DNS gave no answer; the name may well exist."""


class SystemLookup:
    """Asks the operating system. A pool of its own, so that slow DNS holds up nothing else."""

    def __init__(self, threads: int = 16) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="dns")

    async def __call__(self, host: str) -> list[str]:
        """The host's IP addresses as text. Raises NoSuchHost or DnsFailed."""
        loop = asyncio.get_running_loop()
        try:
            found = await loop.run_in_executor(
                self._pool, socket.getaddrinfo, host, None, 0, socket.SOCK_STREAM
            )
        except socket.gaierror as error:
            raise (NoSuchHost if error.errno in NO_SUCH_HOST else DnsFailed)(host) from error
        except UnicodeError as error:
            raise NoSuchHost(host) from error
        return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class GatedResolver(AbstractResolver):
    """aiohttp's resolver. What it returns is connected to, so nothing can be swapped afterwards."""

    def __init__(self, lookup: Lookup, gate: NetworkGate) -> None:
        self._lookup = lookup
        self._gate = gate

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_UNSPEC,  # noqa: ARG002 - aiohttp names it
    ) -> list[ResolveResult]:
        """Public addresses of `host`, as aiohttp wants them."""
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address in await self.addresses(host)
        ]

    async def addresses(self, host: str) -> list[str]:
        """Public addresses of `host`. Raises PrivateAddress if it has none but private ones."""
        found = [host] if is_ip_address(host) else await self._lookup(host)
        allowed = [address for address in found if self._gate.allows(address)]
        if not allowed:
            raise PrivateAddress(", ".join(found))
        return allowed

    async def close(self) -> None:
        """Nothing is held open."""
