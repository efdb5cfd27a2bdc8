"""Text from the web set safely into Markdown: shown, never obeyed."""

import re

SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|&@~$-])")
"""The signs that Markdown or GitHub could make something of."""

_CALLS = re.compile(r"\\([@#])(?=\w)")
"""What calls a person or another issue: GitHub looks for it after Markdown has taken the backslash,
but not past a comment (https://github.com/github/cmark-gfm/issues/181)."""


def text(value: str) -> str:
    """Return text with everything that Markdown, HTML or GitHub would act on taken out of play."""
    return _CALLS.sub(r"\1<!-- -->", SPECIAL.sub(r"\\\1", " ".join(value.split())))


def code(value: str) -> str:
    """Return text as code, whatever backticks are in it."""
    value = " ".join(value.split()) or " "
    longest = max((len(run) for run in re.findall("`+", value)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if value.startswith("`") or value.endswith("`") else ""
    return f"{fence}{pad}{value}{pad}{fence}"


def link(label: str, target: str) -> str:
    """Return a link to an address of our own making."""
    return f"[{text(label)}](<{target}>)"


def diff(lines: str) -> str:
    """Return a diff as a code block that no text in it can end."""
    fence = "```"
    while fence in lines:
        fence += "`"
    return f"{fence}diff\n{lines}\n{fence}"
