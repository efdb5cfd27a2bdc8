"""Keeps what Material ships but no page uses out of the site, and hands over the policy."""

from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from rusplan.pages.security import content_security_policy, headers_file

_UNUSED = ("partials/", "assets/javascripts/", "assets/stylesheets/", "assets/images/")
_INLINE_SCRIPT, _INLINE_STYLES = "first.js", ("rusplan.css", "print.css")
_serving = False


def on_startup(command: str, **_: Any) -> None:
    """Note whether MkDocs serves: its live reload is an inline script, which the policy stops."""
    global _serving  # noqa: PLW0603 - MkDocs says this once, and in an event of its own
    _serving = command == "serve"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Drop Material's own assets and add `_headers`."""
    for file in [each for each in files if each.src_uri.startswith(_UNUSED)]:
        files.remove(file)
    headers = headers_file(*_inline(config))
    files.append(File.generated(config, "_headers", content=headers))
    return files


def on_env(env: Environment, config: MkDocsConfig, **_: Any) -> Environment:
    """Give the templates the Content-Security-Policy, and have them escape what they show."""
    env.autoescape = True
    policy = "" if _serving else content_security_policy(*_inline(config))
    env.globals["content_security_policy"] = policy
    env.trim_blocks = env.lstrip_blocks = True
    return env


def _inline(config: MkDocsConfig) -> tuple[str, str]:
    """Return the script and the style as the pages hold them."""
    partials = Path(config.theme.dirs[0]) / "partials"

    def included(name: str) -> str:
        return (partials / name).read_text(encoding="utf-8").removesuffix("\n")  # as Jinja does

    return included(_INLINE_SCRIPT), "".join(map(included, _INLINE_STYLES))
