"""Tells pages that no person wrote from those that may be read: some texts take hours to read."""

import re

LONGEST = 100_000
"""Characters of a page; the longest that was ever written here has some twenty thousand."""

LONGEST_LINE = 5_000
"""Characters of a line: patterns that look at one line take at most the square of this."""

DEEPEST = 50
"""Elements that may be open at once; browsers and Markdown take ever longer with more."""

_MOST_FORMATTING = 5
"""Elements such as `<b>` that may be left open: browsers open each anew in every paragraph."""

_MOST_BRACKETS = 1_000
"""Signs of a link in one paragraph or list, each of which Markdown seeks the end of."""

_MOST_COMMENTS = 200

_LONGEST_OUTLINED, _MOST_OUTLINED = 200, 300
"""Characters of a line, and lines, that are kept of a flood."""

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)(?=[\s/>])", re.IGNORECASE)
_OPEN = re.compile(r"(?:<[^<>]*){100}")
"""A hundred tags begun and none of them ended."""

_CODE = re.compile(r"`[^`\n]*`")
_FORMATTING = re.compile("a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u")
"""The elements that browsers open anew in every paragraph (HTML's «formatting elements»)."""

_NEED_NO_END = re.compile(
    "area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|p|rp|rt|td|th|tr|wbr"
)
"""The elements that are empty, or that HTML lets be without an end tag."""


def is_flood(text: str) -> bool:
    """Return whether a page is such that reading it could take all the memory or time there is."""
    return (
        len(text) > LONGEST
        or max(map(len, text.split("\n"))) > LONGEST_LINE
        or max(block.count("[") for block in text.split("\n\n")) > _MOST_BRACKETS
        or text.count("[") - text.count("]") > _MOST_BRACKETS
        or text.count("<!--") > _MOST_COMMENTS
        or bool(_OPEN.search(text))
        or _is_deep(_CODE.sub("", text))
    )


def outline(text: str) -> str:
    """Return of a flood what other pages and the bank rely on: its head, headings and markers.

    So the true fault is reported alone, without lists shown nowhere and anchors that are missing.
    """
    lines = text.split("\n")
    is_head = lines[0] == "---"
    kept = 0
    for number, line in enumerate(lines):
        is_head = is_head and (number == 0 or line != "---")
        needed = is_head or (line.startswith(("---", "#", "[[")) and "[[utdrag" not in line)
        if needed and len(line) <= _LONGEST_OUTLINED and kept < _MOST_OUTLINED:
            kept += 1
        else:
            lines[number] = ""
    return "\n".join(lines)


def _is_deep(text: str) -> bool:
    depth = formatting = 0
    for match in _TAG.finditer(text):
        name, step = match[2].lower(), -1 if match[1] else 1
        if not _NEED_NO_END.fullmatch(name):
            depth = max(depth + step, 0)
        if _FORMATTING.fullmatch(name):
            formatting += step
        if depth > DEEPEST:
            return True
    return formatting > _MOST_FORMATTING
