"""The Content-Security-Policy, stated once for the pages and for hosts that read `_headers`."""

from base64 import b64encode
from hashlib import sha256

_DIRECTIVES = {
    "default-src": "'none'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}


def content_security_policy(inline_script: str, inline_style: str) -> str:
    """Return the policy for pages with one inline script and one inline style, named by hashes."""
    directives = {
        **_DIRECTIVES,
        "script-src": f"'self' {_source(inline_script)}",
        "style-src": f"'self' {_source(inline_style)}",
    }
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def headers_file(inline_script: str, inline_style: str) -> str:
    """Return the `_headers` file that Netlify, Cloudflare Pages and others read."""
    policy = f"{content_security_policy(inline_script, inline_style)}; frame-ancestors 'none'"
    headers = {
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    }
    return "\n".join(["/*", *(f"  {name}: {value}" for name, value in headers.items()), ""])


def _source(inline: str) -> str:
    return f"'sha256-{b64encode(sha256(inline.encode()).digest()).decode()}'"
