"""Host names to addresses, with «no such host» kept apart from «DNS does not answer»."""

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress

from rusplan.linkcheck.look.network_gate import NetworkGate, PrivateAddress, is_ip_address

NO_SUCH_HOST = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))
LOOKUP_SECONDS = 20.0  # glibc's own patience with one name server is 10

Lookup = Callable[[str], Awaitable[list[str]]]


class NoSuchHost(OSError):
    """DNS answered that the name does not exist."""


class DnsFailed(OSError):
    """DNS gave no answer; the name may well exist."""


class SystemLookup:
    """Asks the operating system, a thread for each name: slow DNS holds up nothing else.

    The threads are daemons, so that a run does not wait at its end for those that got no answer.
    """

    async def __call__(self, host: str) -> list[str]:
        """Return the host's IP addresses as text. Raises NoSuchHost or DnsFailed."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[list[str]] = loop.create_future()

        def settle(found: list[str], error: OSError | None) -> None:
            if answer.done():
                return
            if error:
                answer.set_exception(error)
            else:
                answer.set_result(found)

        def ask() -> None:
            found: list[str] = []
            error: OSError | None = None
            try:
                entries = socket.getaddrinfo(host, None, 0, socket.SOCK_STREAM)
                found = list(dict.fromkeys(str(entry[4][0]) for entry in entries))
            except socket.gaierror as failed:
                error = (NoSuchHost if failed.errno in NO_SUCH_HOST else DnsFailed)(host)
            except UnicodeError:
                error = NoSuchHost(host)
            with suppress(RuntimeError):  # the run has ended
                loop.call_soon_threadsafe(settle, found, error)

        threading.Thread(target=ask, name=f"dns {host}", daemon=True).start()
        return await answer


class Resolver:
    """Host names to public addresses, each name asked about once while the answer stands."""

    def __init__(self, lookup: Lookup, gate: NetworkGate) -> None:
        self._lookup = lookup
        self._gate = gate
        self._known: dict[str, list[str]] = {}
        self._asked: dict[str, asyncio.Task[list[str]]] = {}

    async def addresses(self, host: str) -> list[str]:
        """Return the public addresses of `host`. Raises PrivateAddress if it has only others.

        Raises NoSuchHost and DnsFailed as the lookup does; neither is remembered.
        """
        if host not in self._known:
            found = [host] if is_ip_address(host) else await self._found(host)
            allowed = [address for address in found if self._gate.allows(address)]
            if not allowed:
                raise PrivateAddress(", ".join(found))
            self._known[host] = allowed
        return self._known[host]

    async def _found(self, host: str) -> list[str]:
        """Return what DNS says; who asks for the same name meanwhile waits for the same answer."""
        if host not in self._asked:
            self._asked[host] = asyncio.create_task(self._ask(host))
            self._asked[host].add_done_callback(lambda _: self._asked.pop(host))
        return await self._asked[host]

    async def _ask(self, host: str) -> list[str]:
        try:
            async with asyncio.timeout(LOOKUP_SECONDS):
                return await self._lookup(host)
        except TimeoutError:
            raise DnsFailed(host) from None
