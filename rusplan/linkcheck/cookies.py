"""The cookies one address sets while its redirects are walked."""

import http.cookies

import aiohttp
from yarl import URL


class Cookies:
    """A jar that lives as long as one look, so that no address sees another's cookies."""

    def __init__(self) -> None:
        self._jar: aiohttp.CookieJar | None = None

    def keep(self, response: aiohttp.ClientResponse) -> None:
        """Keep what an answer sets."""
        if response.cookies:
            # Browsers keep cookies of hosts that are bare IP addresses too.
            self._jar = self._jar or aiohttp.CookieJar(unsafe=True, quote_cookie=False)
            self._jar.update_cookies(response.cookies, response.url)

    def header(self, address: str) -> dict[str, str]:
        """The Cookie header to send to `address`, empty when there is none."""
        if self._jar is None:
            return {}
        morsels: http.cookies.BaseCookie[str] = self._jar.filter_cookies(URL(address, encoded=True))
        value = "; ".join(f"{name}={morsel.coded_value}" for name, morsel in morsels.items())
        return {"Cookie": value} if value else {}
