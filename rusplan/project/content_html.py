"""What the HTML of an editor's page may hold: a list of what is allowed; the rest is refused.

The list is for what a person writes. What a build makes of markers and templates is no content.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import tinyhtml5

from rusplan.bank.telephone import dial_string
from rusplan.problems.problem import ProblemCode

SCHEMES = frozenset({"http", "https", "mailto", "sms", "tel"})

_TEXT = """
    a abbr address b bdi blockquote br cite code dd del dfn div dl dt em figcaption figure h1 h2 h3
    h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub
    summary details sup table tbody td tfoot th thead time tr u ul var wbr aside article caption
"""
ELEMENTS = frozenset({*_TEXT.split(), "button", "input", "label"})

EVERYWHERE = frozenset({"class", "dir", "hidden", "id", "lang", "role", "title", "translate"})
PREFIXES = ("aria-", "data-")
ATTRIBUTES = {
    "a": {"download", "href", "hreflang", "rel"},
    "button": {"type"},
    "details": {"open"},
    "img": {"alt", "height", "loading", "src", "width"},
    "input": {"checked", "disabled", "type"},
    "label": {"for"},
    "li": {"value"},
    "ol": {"reversed", "start", "type"},
    "td": {"colspan", "headers", "rowspan", "style"},
    "th": {"colspan", "headers", "rowspan", "scope", "style"},
    "time": {"datetime"},
}
EXACTLY = {
    ("button", "type"): re.compile("button"),
    ("input", "type"): re.compile("checkbox"),
    ("td", "style"): re.compile(r"text-align: (left|center|right);"),
    ("th", "style"): re.compile(r"text-align: (left|center|right);"),
    ("a", "rel"): re.compile(r"(?:(?:external|nofollow|noopener|noreferrer|footnote)\s*)+"),
}
"""What an attribute must be to be allowed: a task's box, a column's side, and no attachment."""

_NEEDED = {
    "tel": re.compile(r"(?:%2B|\+)?\d", re.IGNORECASE),
    "sms": re.compile(r"(?:%2B|\+)?\d", re.IGNORECASE),
    "mailto": re.compile(r"[^@?]+(?:@|%40)[^@?]+\.|\?to=", re.IGNORECASE),
}
"""What must stand after these schemes for the link to lead anywhere."""

_FRAME = {"html", "head", "body"}
"""What the parser puts around every page."""

_IN_ADDRESS = re.compile("[\\s\\x00-\\x1f\\x7f]")
"""The signs that browsers leave out of an address before they read it."""

_NUMBER = re.compile(r"\+?\d[\d \u00a0().-]+\d")
"""What a reader takes for a telephone number in the text of a link."""

_HOST = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[a-zæøå]{2,})(?:[/:?#]\S*)?", re.IGNORECASE)
"""The text of a link that a reader takes for an address, with its host."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing that may not stand on a page, and texts it may be found by in the source."""

    code: ProblemCode
    name: str
    sought: tuple[str, ...]
    details: tuple[tuple[str, str], ...] = ()


def refusals(html: str) -> Iterator[Refusal]:
    """Yield what may not stand in a page's HTML, in its order, read as browsers read it."""
    waiting = [tinyhtml5.parse(html, namespace_html_elements=False)]
    while waiting:
        element = waiting.pop()
        if not isinstance(element.tag, str):
            continue  # a comment
        tag = element.tag.rpartition("}")[2]
        if tag not in ELEMENTS | _FRAME or "}" in element.tag:
            yield Refusal(ProblemCode.REFUSED_ELEMENT, tag.lower(), (f"<{tag}",))
        else:
            yield from _of_element(element, tag)
            waiting += reversed(element)


def _of_element(element: Element, tag: str) -> Iterator[Refusal]:
    allowed = (EVERYWHERE | ATTRIBUTES.get(tag, set())) if tag in ELEMENTS else set()
    for name, value in element.attrib.items():
        pattern = EXACTLY.get((tag, name))
        if (name not in allowed and not (allowed and name.startswith(PREFIXES))) or (
            pattern and not pattern.fullmatch(value)
        ):
            yield Refusal(ProblemCode.REFUSED_ATTRIBUTE, name, (f"{name}=", name))
    if tag == "a":
        yield from _of_link(element, element.get("href", ""))
    elif tag == "img":
        yield from _of_picture(element.get("src", ""))


def _of_link(link: Element, href: str) -> Iterator[Refusal]:
    scheme, rest = _parts(href)
    needed = _NEEDED.get(scheme)
    if (scheme and scheme not in SCHEMES | {"//"}) or (needed and not needed.match(rest)):
        details = (("scheme", scheme), ("remedy", _instead_of(scheme)))
        yield Refusal(ProblemCode.REFUSED_ADDRESS, "href", (href, scheme), details)
        return
    text = " ".join("".join(link.itertext()).split())
    shown_target = target = ""
    if scheme in {"tel", "sms"}:
        numbers = [each[0] for each in _NUMBER.finditer(text)]
        target = rest.partition("?")[0]
        shown_target = next((each for each in numbers if _dialled(each) != _dialled(target)), "")
    elif scheme in {"http", "https"} and (shown := _HOST.fullmatch(text)):
        target = urlsplit(href).hostname or ""
        shown_target = "" if _is_same_host(shown[1].lower(), target) else shown[1]
    if shown_target:
        details = (("said", shown_target), ("target", target))
        yield Refusal(ProblemCode.MISLEADING_LINK, "href", (href, shown_target), details)


def _instead_of(scheme: str) -> str:
    if scheme in {"tel", "sms"}:
        return f"Skriv nummeret rett etter kolonet: {scheme}:22341234."
    if scheme == "mailto":
        return "Skriv e-postadressa rett etter kolonet: mailto:post@fylket.no."
    if scheme == "file" or len(scheme) == 1:  # `C:\Users\…`
        return "Fila ligg berre på di eiga maskin. Legg henne i docs/filer/, og lenk dit."
    schemes = "https, http, mailto, tel eller sms"
    return f"Bruk ei side på nettstaden, eller noko som byrjar med {schemes}."


def _of_picture(source: str) -> Iterator[Refusal]:
    if scheme_of(source):
        yield Refusal(ProblemCode.OUTSIDE_PICTURE, "src", (source, "src="))


def scheme_of(address: str) -> str:
    """Return what comes before the colon in an address, or `//`; empty for the site's own.

    Browsers find it past white space and control characters, and take a backslash for a slash.
    """
    return _parts(address)[0]


def _parts(address: str) -> tuple[str, str]:
    plain = _IN_ADDRESS.sub("", address).replace("\\", "/")
    if plain.startswith("//"):
        return "//", plain
    scheme, colon, rest = plain.partition(":")
    is_scheme = colon and not set(scheme) & set("/?#")
    return (scheme.lower(), rest) if is_scheme else ("", plain)


def _dialled(number: str) -> str:
    digits = re.sub(r"[^\d+]", "", number)
    digits = "+" + digits[2:] if digits.startswith("00") else digits
    return dial_string(digits) if digits.lstrip("+").isascii() and digits else digits


def _is_same_host(shown: str, target: str) -> bool:
    one, other = (each.removeprefix("www.").rstrip(".") for each in (shown, target))
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")
