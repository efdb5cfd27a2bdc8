from base64 import b64encode
from hashlib import sha256

from rusplan.pages.security import content_security_policy, headers_file

SCRIPTS, STYLE = ["document.documentElement.dataset.æ = 1", "scrollTo(0, 0)"], "body { margin: 0 }"


def directives(policy: str) -> dict[str, set[str]]:
    """Return the sources of each directive."""
    parts = [directive.split() for directive in policy.split(";")]
    return {name: set(sources) for name, *sources in parts}


def source(inline: str) -> str:
    return f"'sha256-{b64encode(sha256(inline.encode()).digest()).decode()}'"


def test_policy_allows_only_own_files_the_inline_scripts_and_style() -> None:
    policy = directives(content_security_policy(SCRIPTS, STYLE))
    assert policy["default-src"] == {"'none'"}
    assert policy["script-src"] == {"'self'", *map(source, SCRIPTS)}
    assert policy["style-src"] == {"'self'", source(STYLE)}
    assert policy["base-uri"] == {"'none'"}
    assert policy["worker-src"] == {"'self'"}
    allowed = set().union(*policy.values())
    assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "https:", "http:"} & allowed


def test_policy_names_no_other_host() -> None:
    assert "." not in content_security_policy([], "")


def test_headers_repeat_the_policy_and_forbid_frames() -> None:
    first, *lines = headers_file(SCRIPTS, STYLE).rstrip("\n").split("\n")
    headers = dict(line.strip().split(": ", 1) for line in lines)
    assert first == "/*"
    policy = directives(headers["Content-Security-Policy"])
    assert policy.pop("frame-ancestors") == {"'none'"}
    assert policy == directives(content_security_policy(SCRIPTS, STYLE))
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "geolocation=()" in headers["Permissions-Policy"]
