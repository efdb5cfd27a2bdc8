"""The Content-Security-Policy, stated once for the pages and for hosts that read `_headers`."""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

_DIRECTIVES = {
    "default-src": "'none'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}


def inline_scripts(folder: Path) -> list[str]:
    """Return the scripts that pages hold in themselves, as the templates include them."""
    return [each.read_text(encoding="utf-8").removesuffix("\n") for each in folder.glob("*.js")]


def content_security_policy(scripts: Iterable[str], style: str) -> str:
    """Return the policy for pages that hold these scripts and this style, named by their hashes."""
    directives = {
        **_DIRECTIVES,
        "script-src": " ".join(["'self'", *sorted(map(_source, scripts))]),
        "style-src": f"'self' {_source(style)}",
    }
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def headers_file(scripts: Iterable[str], style: str) -> str:
    """Return the `_headers` file that Netlify, Cloudflare Pages and others read."""
    policy = f"{content_security_policy(scripts, style)}; frame-ancestors 'none'"
    headers = {
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    }
    return "\n".join(["/*", *(f"  {name}: {value}" for name, value in headers.items()), ""])


def _source(inline: str) -> str:
    return f"'sha256-{b64encode(sha256(inline.encode()).digest()).decode()}'"
