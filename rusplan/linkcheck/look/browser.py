"""The request headers of a browser, so that a reader's answer is the one judged."""

from collections.abc import Mapping

# Current stable Firefox on Linux; sites that turn away unknown clients let readers' browsers in.
PLAIN = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "nn-NO,nn;q=0.9,nb;q=0.8,no;q=0.7,en;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Upgrade-Insecure-Requests": "1",
}
SECURE = PLAIN | {
    "Accept-Encoding": "gzip, deflate, br, zstd",
    "Sec-Fetch-Dest": "document",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-Site": "none",
    "Sec-Fetch-User": "?1",
    "Priority": "u=0, i",
}


def headers(scheme: str) -> Mapping[str, str]:
    """Return what is sent along to `http` or `https`; to http, a browser says less of itself."""
    return SECURE if scheme == "https" else PLAIN


MAX_REDIRECTS = 20  # Fetch Standard, «HTTP-redirect fetch», step 6
MAX_HEADERS_BYTES = 256 * 1024  # Chromium's net::HttpStreamParser::kMaxHeaderBufSize
