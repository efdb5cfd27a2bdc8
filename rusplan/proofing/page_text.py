"""The running text of a page's Markdown: the rest is blanked out, so that all keeps its place."""

import re

_BLANKED = re.compile(
    r"""
    ^---\n(?P<meta>.*?)^---$            # front matter, of which two fields are read
    | <!--.*?-->
    | <(?P<tag>\w+)[^>]*\blang="(?!nn)[^>]*>.*?</(?P=tag)>   # what is marked as another language
    | </?\w[^>]*>
    | `[^`\n]+`
    | \]\([^)\n]*\)                     # where a link leads
    | \{[ ]?(?:[:#.]|[\w-]+=)[^}\n]*\} # ids, classes and other attributes
    | ^\[\[.*?\]\]\s*$                  # markers
    | https?://\S+ | \S+@\S+
    | ^!!![ ]\w+                        # what kind of box it is
    """,
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
_READ_META = re.compile(
    r"^(?:title|description):[ ]*(?:>-)?(?P<text>.*(?:\n[ ]+.*)*)", re.MULTILINE
)


def running_text(markdown: str) -> str:
    """Return a page's text, with blanks for everything that is not read as Nynorsk text."""
    return _BLANKED.sub(_blank, markdown)


def _blank(match: re.Match[str]) -> str:
    kept = set()
    if match["meta"]:
        start = match.start("meta") - match.start()
        for field in _READ_META.finditer(match["meta"]):
            kept |= set(range(start + field.start("text"), start + field.end("text")))
    signs = enumerate(match[0])
    return "".join(sign if sign == "\n" or index in kept else " " for index, sign in signs)
