"""What stands on a page as it was typed, since Markdown makes nothing of it here."""

import re
from collections.abc import Iterator

from rusplan.problems.problem import Problem, ProblemCode
from rusplan.project.page import FRONT_MATTER, Page, blanked

_OF_MATERIAL: tuple[tuple[re.Pattern[str], str], ...] = (
    # A tab: `=== "Elev"`.
    (re.compile(r"^ *===[!+]? *\"", re.MULTILINE), "ei overskrift for kvar fane"),
    # An icon: `:material-phone:`.
    (re.compile(r":(?:material|fontawesome|octicons|simple)-[\w-]+:"), "ordet sjølv"),
    # An emoji by its name: `:smile:`.
    (re.compile(r"(?<![\w:]):[a-z]{3,}(?:_[a-z]+)*:(?![\w:])"), "sjølve teiknet"),
    # A key: `++ctrl+c++`.
    (re.compile(r"\+\+[a-z0-9]+(?:\+[a-z0-9]+)*\+\+"), "`tasten` mellom skråaksentar"),
    # A change marked as in Critic Markup: `{++new++}`.
    (re.compile(r"\{(?:\+\+|--|~~|>>).*?(?:\+\+|--|~~|<<)\}"), "teksten slik han skal vere"),
    # A snippet from a file: `--8<-- "file.md"`.
    (re.compile(r"^ *(?:--8<--|;--8<--)", re.MULTILINE), "[[utdrag: side.md#anker]]"),
    # A formula.
    (re.compile(r"\$\$.+?\$\$", re.DOTALL), "formelen med ord eller som bilete"),
    # An annotation.
    (re.compile(r"\{[^}\n]*\.annotate[^}\n]*\}"), "ei fotnote: [^1]"),
    # A grid of cards.
    (re.compile(r"<div[^>]*class=\"[^\"]*\bgrid\b"), "ei vanleg liste"),
)
"""What authors of Material may write that is not shown here, and what to write instead."""

_SLIPS: tuple[tuple[re.Pattern[str], str], ...] = (
    # What git leaves of a conflict.
    (re.compile(r"^(?:<{7}|>{7}) \S*", re.MULTILINE),
     "sida slik ho skal vere: merka står att etter at to endringar blei slått saman"),
    # `[text] (address)`.
    (re.compile(r"(?<!\\)\[[^\[\]\n]+\] \((?:https?:|tel:|mailto:|[\w./-]+\.md\b)[^)\n]*\)"),
     "[teksten](adressa) utan mellomrom mellom klamme og parentes"),
    # `(address)[text]`.
    (re.compile(r"\((?:https?:[^)\s]+|[\w./-]+\.md(?:#[\w-]+)?)\)\[[^\]\n]+\]"),
     "teksten først, i klammer, og så adressa: [teksten](adressa)"),
    # `[](address)`.
    (re.compile(r"(?<![\\!])\[\]\([^)\n]+\)"), "ein tekst i klammene: [teksten](adressa)"),
    # `[text](tel:22 34 12 34)`.
    (re.compile(r"\]\((?:tel|sms|mailto|https?):[^)\s]*\s+[^)\s\"'][^)\n]*\)"),
     "adressa utan mellomrom, t.d. tel:22341234"),
    # A list right after a line of text, without a blank line.
    (re.compile(r"^(?![-*+>|#!?:<\s]|\d+\.|\[\^)\S.*\n(?P<here>[-*] \S.*)", re.MULTILINE),
     "ei tom line framfor lista"),
    # A table without the line under its headings.
    (re.compile(r"(?:\A|\n\n)\|.+\|[ ]*\n\|(?![ ]*:?-)[^\n]*\|"),
     "ei line med |---|---| under overskriftene i tabellen"),
    # A box whose text is not indented.
    (re.compile(r"^(?:\?{3}\+?|!{3}) [^\n]*\n+(?! {4}|\t|\n)\S", re.MULTILINE),
     "teksten i boksen med fire mellomrom framfor kvar line"),
    # `[text](address`, and then the line ends.
    (re.compile(r"(?<!\\)\[[^\[\]\n]+\]\((?:[\w./#-]+\.md|https?:)[^)\s]*[ ]*$", re.MULTILINE),
     "ein parentes etter adressa: [teksten](adressa)"),
    # `[text(address)`.
    (re.compile(r"(?<!\\)\[[^\[\]\n]*[^\[\]\n\s]\((?:[\w./-]+\.md|https?:)[^)\s]*\)(?![^\n\[]*\])"),
     "klamma etter teksten: [teksten](adressa)"),
    # `[text]()`, `[text](#)`.
    (re.compile(r"(?<![\\!])\[[^\[\]\n]+\]\([ ]*#?[ ]*\)"),
     "adressa i parentesen: [teksten](adressa)"),
    # A list as a word processor makes it.
    (re.compile(r"^[ \t]*[•·▪◦‣●][ \t\u00a0]*\S.*", re.MULTILINE), "«- » framfor kvart punkt"),
    # `1) text`.
    (re.compile(r"^\d{1,2}\)[ \t]+\S.*", re.MULTILINE),
     "tal med punktum framfor kvart steg: «1. »"),
    # A heading without words.
    (re.compile(r"^#{1,6}[ \t]*$", re.MULTILINE), "overskrifta etter teiknet, eller slett lina"),
    # An address in running text.
    (re.compile(r"^(?! {0,3}\[[^\]\n]+\]:).*?(?<![\w(<\"'`=/>:.\]])(?P<here>https?://[^\s<>()\"'`]+)"
                r"(?![^\n<]*</a>)", re.MULTILINE),
     "<adressa> i vinkelklammer, eller [teksten](adressa): elles blir ho ikkje ei lenkje"),
    # A line indented with non-breaking spaces.
    (re.compile(r"^[ ]*\u00a0.*", re.MULTILINE), "vanlege mellomrom fremst på lina"),
)  # fmt: skip
"""Slips in Markdown that no other check finds, and what to write instead."""

_BLOCK = re.compile(r"(?:[^\n]*\S[^\n]*\n?)+")
"""Lines with no blank line between them."""

_BOLD = re.compile(r"(?<!\\)\*\*")
_BOLD_TEXT = re.compile(r"(?<![\\*])\*\*([^*\n]+)\*\*(?!\*)")
_MERMAID = re.compile(r"^ *(?:```|~~~) *mermaid", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
_REFERENCE = re.compile(r"(?<![\\\]!])\[[^\[\]\n]+\]\[(?P<id>[^\[\]\n]+)\]")
"""A link to an address that is written elsewhere: `[text][id]`."""

_DEFINED = re.compile(r"^ {0,3}\[([^\]^]+)\]:", re.MULTILINE)
"""Where such an address is written: `[id]: https://…`."""


def check_unshown(page: Page) -> Iterator[Problem]:
    """Yield a problem for the first place of each thing that is not shown as it was meant."""
    fences_kept = FRONT_MATTER.sub(blanked, _COMMENT.sub(blanked, page.text))
    text = page.without_code
    for pattern, instead in (*_OF_MATERIAL, *_SLIPS):
        yield from _first(page, text, pattern, instead)
    yield from _first(page, fences_kept, _MERMAID, "eit bilete, med tekst som seier det same")
    for match in _BLOCK.finditer(text):
        is_code = all(line.startswith("    ") for line in match[0].splitlines())
        if not is_code and len(_BOLD.findall(match[0])) % 2:
            yield _problem(page, match, "to stjerner både framfor og etter det feite")
            break
    for match in _BOLD_TEXT.finditer(text):
        if match[1] != match[1].strip():
            yield _problem(page, match, "stjernene heilt inntil orda: **feitt**")
            break
    fences = [*_FENCE.finditer(fences_kept)]
    if len(fences) % 2:
        yield _problem(page, fences[-1], "ei line til med ``` der koden sluttar")
    defined = {match[1].lower() for match in _DEFINED.finditer(text)}
    for match in _REFERENCE.finditer(text):
        if match["id"].lower() not in defined:
            yield _problem(page, match, "[teksten](adressa): lista med adresser manglar ho")


def _first(page: Page, text: str, pattern: re.Pattern[str], instead: str) -> Iterator[Problem]:
    if match := pattern.search(text):
        yield _problem(page, match, instead)


def _problem(page: Page, match: re.Match[str], instead: str) -> Problem:
    part = "here" if "here" in match.re.groupindex else 0
    start = match.start(part) + len(match[part]) - len(match[part].lstrip("\n\t "))
    found = match[part].strip().split("\n")[0]
    place = page.position(start)
    return Problem(ProblemCode.NOT_SHOWN, place, found=found, details={"instead": instead})
