"""Host names to addresses, with «no such host» kept apart from «DNS does not answer»."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

from rusplan.linkcheck.look.network_gate import NetworkGate, PrivateAddress, is_ip_address

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


class Resolver:
    """Host names to public addresses, each name asked about once while the answer stands."""

    def __init__(self, lookup: Lookup, gate: NetworkGate) -> None:
        self._lookup = lookup
        self._gate = gate
        self._known: dict[str, list[str]] = {}

    async def addresses(self, host: str) -> list[str]:
        """Public addresses of `host`. Raises PrivateAddress if it has none but private ones.

        Raises NoSuchHost and DnsFailed as the lookup does; neither is remembered.
        """
        if host not in self._known:
            found = [host] if is_ip_address(host) else await self._lookup(host)
            allowed = [address for address in found if self._gate.allows(address)]
            if not allowed:
                raise PrivateAddress(", ".join(found))
            self._known[host] = allowed
        return self._known[host]
