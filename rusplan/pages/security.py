"""The Content-Security-Policy, stated once for the pages and for hosts that read `_headers`."""

from base64 import b64encode
from hashlib import sha256

_DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}


def content_security_policy(inline_script: str) -> str:
    """Return the policy for a page whose only inline script is this one, named by its hash."""
    digest = b64encode(sha256(inline_script.encode()).digest()).decode()
    directives = {**_DIRECTIVES, "script-src": f"'self' 'sha256-{digest}'"}
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def headers_file(inline_script: str) -> str:
    """Return the `_headers` file that Netlify, Cloudflare Pages and others read."""
    policy = f"{content_security_policy(inline_script)}; frame-ancestors 'none'"
    headers = {
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    }
    return "\n".join(["/*", *(f"  {name}: {value}" for name, value in headers.items()), ""])
