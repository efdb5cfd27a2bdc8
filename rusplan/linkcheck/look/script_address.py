"""Where a page's script sends the browser, read from the script without running it.

What is understood is an address in plain sight: texts and parts of `location` set together.
"""

import re
from collections.abc import Callable
from urllib.parse import quote

from rusplan.linkcheck.look.address import Address

LOCATION = r"(?:(?:window|document|self|top|parent|globalThis)\s*\.\s*)*location"
GOES = re.compile(
    rf"(?<![\w.$]){LOCATION}(?:\s*\.\s*href)?\s*=(?!=)"
    rf"|(?<![\w.$]){LOCATION}\s*\.\s*(?:replace|assign)\s*\("
)
"""Where a script sets `location`, or calls one of its methods that leave the page."""
PART = re.compile(
    rf"""\s*(?:(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)"""
    rf"""|{LOCATION}\s*\.\s*(?P<part>origin|protocol|hostname|host|port|pathname|search|hash|href)\b"""
    r"""|(?P<call>encodeURIComponent|encodeURI|String)\s*\(|(?P<open>\()|(?P<sign>[+)]))"""
)
"""One part of an expression: a string, a part of `location`, a call, a bracket, or a sign."""
END = re.compile(r"\s*(?:[;,})\n]|//|$)")
"""What may follow an expression that has been read to its end."""
ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
"""A character that is escaped in a string: `\\u00e5`, `\\x2f`, `\\/`."""
PLACED = re.compile(r"\$\{([^{}]*)\}")
"""An expression within a template string: `${location.host}`."""
ALIAS = re.compile(rf"\b(?:var|let|const)\s+(\w{{1,20}})\s*=\s*{LOCATION}\s*[;,\n]")
"""Another name for `location`: `var l = window.location;`."""
COMMENT_LINES = re.compile(r"^\s*//.*$", re.MULTILINE)
LONGEST = 2000
"""Characters of an expression that are read."""
MOST_STATEMENTS, MOST_BRACKETS = 20, 4
"""In a script, and in an expression."""
URI_COMPONENT, URI = "!'()*~", "!'()*~;/?:@&=+$,#"  # what the two functions leave as it stands


def leaves(script: str) -> bool:
    """Say whether the script, somewhere, sends the browser to another address."""
    return bool(GOES.search(_plain(script)))


def script_address(script: str, page: Address) -> str | None:
    """Return the first address the script of `page` goes to that can be read, as it states it."""
    script = _plain(script)
    for number, found in enumerate(GOES.finditer(script)):
        if number == MOST_STATEMENTS:
            return None
        address = _Expression(script[found.end() : found.end() + LONGEST], page).value()
        if address:
            return address
    return None


def _plain(script: str) -> str:
    """Return the script without comment lines, and with `location` under its own name."""
    script = COMMENT_LINES.sub("", script)
    for name in {found[1] for found in ALIAS.finditer(script)}:
        script = re.sub(rf"(?<![\w.$]){re.escape(name)}\s*\.", "location.", script)
    return script


class _Expression:
    """Texts and parts of the page's address, set together with `+`."""

    def __init__(self, text: str, page: Address) -> None:
        self._text, self._page = text, page
        self._at = self._brackets = 0

    def value(self) -> str | None:
        """Return what it comes to; None for anything that would have to be run."""
        value = self._sum()
        return value if value is not None and END.match(self._text, self._at) else None

    def _sum(self) -> str | None:
        whole = ""
        while (part := self._part()) is not None:
            whole += part
            sign = PART.match(self._text, self._at)
            if not sign or sign["sign"] != "+":
                return whole
            self._at = sign.end()
        return None

    def _part(self) -> str | None:
        found = PART.match(self._text, self._at)
        if not found or found["sign"]:
            return None
        self._at = found.end()
        if found["text"]:
            return self._literal(found["text"])
        return PARTS[found["part"]](self._page) if found["part"] else self._inside(found["call"])

    def _inside(self, function: str | None) -> str | None:
        """Return what stands in brackets, or what a function makes of it; None for all else."""
        self._brackets += 1
        inner = self._sum() if self._brackets <= MOST_BRACKETS else None
        closing = PART.match(self._text, self._at)
        if inner is None or not closing or closing["sign"] != ")":
            return None
        self._at = closing.end()
        match function:
            case "encodeURIComponent":
                return quote(inner, safe=URI_COMPONENT)
            case "encodeURI":
                return quote(inner, safe=URI)
        return inner

    def _literal(self, written: str) -> str | None:
        text = ESCAPE.sub(_unescaped, written[1:-1])
        if written[0] != "`" or "${" not in text:
            return text
        placed = [_Expression(p, self._page).value() for p in PLACED.findall(text)]
        if None in placed or PLACED.sub("", text).count("${"):
            return None
        values = iter(placed)
        return PLACED.sub(lambda _: next(values) or "", text)


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else found[3]


PARTS: dict[str, Callable[[Address], str]] = {
    "origin": lambda page: f"{page.scheme}://{page.authority}",
    "protocol": lambda page: f"{page.scheme}:",
    "hostname": lambda page: page.host,
    "host": lambda page: page.authority,
    "port": lambda page: page.authority.partition(":")[2],
    "pathname": lambda page: page.path,
    "search": lambda page: f"?{page.query}" if page.query else "",
    "hash": lambda page: f"#{page.fragment}" if page.fragment else "",
    "href": lambda page: page.href,
}
