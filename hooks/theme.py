"""Keeps what Material ships but no page uses out of the site, and hands over style and policy."""

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # MkDocs puts only hooks/ itself there

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from rusplan.language import translate_templates
from rusplan.pages.security import content_security_policy, headers_file
from rusplan.pages.style import inline_style
from rusplan.project.landmark import find_landmarks, kept_offline
from rusplan.project.plan import Section

_UNUSED = ("partials/", "assets/javascripts/", "assets/stylesheets/", "assets/images/")
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
    """Give the templates their words, style and policy, and have them escape what they show."""
    env.autoescape = True
    env.trim_blocks = env.lstrip_blocks = True
    translate_templates(env)
    landmarks = find_landmarks(Path(config.docs_dir))
    script, style = _inline(config)
    env.globals["inline_style"] = style
    env.globals["content_security_policy"] = (
        "" if _serving else content_security_policy(script, style)
    )
    env.globals["landmarks"] = landmarks
    env.globals["kept"] = kept_offline(landmarks, config.theme["favicon"])
    return env


def _inline(config: MkDocsConfig) -> tuple[str, str]:
    """Return the script and the style as the pages hold them."""
    partials = Path(config.theme.dirs[0]) / "partials"
    script = (partials / "first.js").read_text(encoding="utf-8").removesuffix("\n")  # as Jinja does
    return script, inline_style(partials, _sections(config))


def _sections(config: MkDocsConfig) -> list[Section]:
    return [Section.model_validate(each) for each in config.extra["plan"]["sections"]]
