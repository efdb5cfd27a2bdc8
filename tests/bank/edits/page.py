"""Bad edits of the page: its markers and links, what acts, and its front matter."""

from rusplan.problems.problem import ProblemCode as Code
from tests.bank.edits.edit import Edit, edit, instead_of
from tests.bank.edits.line import CLOSES, LAW, MARKER, TITLE

_WRAPPER = ".safelinks.protection.outlook.com"
_EXCERPT = "[[utdrag: side.md#stykket]]"

PAGES = [
    edit("unknown marker", {MARKER: "‸[[lista: banken]]"}, Code.UNKNOWN_MARKER),
    edit("wrapped by a mail program",
         {LAW: f"url: ‸https://eur01{_WRAPPER}/?url=https%3A%2F%2Fexample.org%2Flova&data=05"},
         Code.WRAPPED_ADDRESS),
    *instead_of(LAW, Code.PRIVATE_HOST, "url: ‸https://intranett.local/", "url: ‸https://10.0.0.1/"),
    edit("Cyrillic letters", {LAW: "url: ‸https://ex\u0430mple.org/"}, Code.LOOK_ALIKE_HOST),
    edit("zero-width space in an address", {LAW: "url: ‸https://example.org/\u200b"},
         Code.CONTROL_CHARACTER),
    edit("Word's quotation marks", {TITLE: "title: ‸\u201cHeftet\u201d"}, Code.CURLY_QUOTES),
    edit("quote lost before a text", {TITLE: 'title: ‸Heftet"'}, Code.HALF_QUOTED),
    *instead_of(TITLE, Code.MARKUP_IN_TEXT, 'title: ‸"**Heftet**"', 'title: ‸"<b>Heftet</b>"',
                'title: ‸"[Heftet](https://example.org/)"'),
    *instead_of(TITLE, Code.CONTACT_IN_TEXT, 'title: ‸"Heftet, tlf. 22 34 12 34"',
                'title: ‸"Skriv til kari@example.org"'),
    edit("a minute to midnight", {CLOSES: 'closes_at: ‸"23:59"'}, Code.ALMOST_MIDNIGHT),
    edit("text cut at a sign", {TITLE: "title: Heftet ‸#snakkomrus"}, Code.CUT_TEXT),
    edit("soft hyphen", {TITLE: "title: ‸Hef\u00adtet"}, Code.CONTROL_CHARACTER),
    *instead_of("# Sida", Code.MARKER_NOT_ALONE, "# Sida\n\nSjå ‸[[liste: banken]] her."),
    *instead_of("# Sida", Code.NOT_SHOWN, "# Sida\n\n‸:material-phone: Ring"),
    *instead_of("# Sida", Code.FOOTNOTE, "# Sida\n\nTekst‸[^1]"),
    *instead_of("# Sida", Code.MISSING_PICTURE, "# Sida\n\n‸![Skolen](skolen.png)"),
    *instead_of("# Sida", Code.NO_ALT_TEXT, "# Sida\n\n‸![](side.md)",
                '# Sida\n\n‸<img src="side.md">', "# Sida\n\nSjå ‸![IMG_1234](side.md)",
                "# Sida\n\n‸![bilete.png](side.md)"),
    *instead_of("# Sida", Code.SKIPPED_LEVEL, "# Sida\n\n‸### A",
                "# Sida\n\n## A\n\n### B\n\n## C\n\n‸#### D", "# Sida\n\nTo\n---\n\n‸#### A"),
    *instead_of("# Sida", Code.SECOND_TITLE, "# Sida\n\n‸# To", "# Sida\n\n‸To\n==="),
    *instead_of("# Sida", Code.DEAD_PAGE_LINK, "# Sida\n\n‸[sida](sida.md)",
                "# Sida\n\n‸[sida](side.html#anna)", "# Sida\n\n‸[sida](/side.md)"),
    *instead_of("# Sida", Code.DEAD_ANCHOR, "# Sida\n\n‸[sida](side.md#anne)"),
    *instead_of("# Sida", Code.BAD_ANCHOR, "# Sida\n\n## Ny ‸{#ny del}", "# Sida\n\n## Ny ‸{#ny",
                "# Sida\n\n## Ny ‸#ny}", "# Sida\n\n## Ny ‸{ny}", "# Sida\n\n## Ny ‸{ny del}"),
    *instead_of("# Sida", Code.TAKEN_ANCHOR, "# Sida\n\n## Anna ‸{#meny}",
                "# Sida\n\nTekst.\n‸{ .fakta #innhald }"),
    *instead_of("# Sida", Code.TIGHT_HEADING, "# Sida\n\n‸##Ny"),
    edit("title that is a list", {"title: Sida": "title: ‸[1, Sida]"}, Code.WRONG_TYPE),
    *instead_of("# Sida", Code.LOOSE_STEP, "# Sida\n\n1. A\n   ‸{ #steg-1 }\n\n2. B"),
    edit("end of an excerpt misspelt", {"<!-- slutt -->": "‸<!-- slut -->"},
         Code.REGION_END_MISSPELT),
    edit("excerpt without an end", {"\n<!-- slutt -->": "", "<!-- utdrag: stykket -->":
                                    "‸<!-- utdrag: stykket -->"}, Code.REGION_OPEN),
    edit("page outside the menu", {"site_name: Sida": "site_name: Sida\nnav: [https://x.no]",
                                   "---\ntitle: Sida": "‸---\ntitle: Sida"}, Code.OUTSIDE_MENU),
    edit("page twice in the menu",
         {"site_name: Sida": "site_name: Sida\nnav:\n  - side.md\n  - ‸side.md"},
         Code.TWICE_IN_MENU),
    edit("first line of the front matter lost", {"---\ntitle: Sida": "‸title: Sida"},
         Code.FRONT_MATTER),
    *instead_of(_EXCERPT, Code.MISSING_EXCERPT, "‸[[utdrag: borte.md#anna]]",
                "‸[[utdrag: side.md#borte]]", "‸[[utdrag: side.md]]", "‸[[utdrag]]",
                "‸[[utdrag: ../../etc/passwd#x]]", "‸[[utdrag: /etc/passwd#x]]",
                "‸[[utdrag: ../resources.yml#x]]", "‸[[utdrag: \0#x]]",
                f"‸[[utdrag: {'x' * 300}.md#x]]"),
    edit("excerpt of itself", {_EXCERPT: "‸[[utdrag: side.md#anna]]"}, Code.NESTED_MARKER),
    edit("excerpt with a list", {_EXCERPT: "‸[[utdrag: side.md#overskrifta]]"},
         Code.NESTED_MARKER),
    edit("number to call without a phone", {"- entry: telefonen": "- entry: ‸heftet"},
         Code.NO_PHONE),
]  # fmt: skip

_AT_TOP = {"---\ntitle: Sida": "‸---\ntitle: Sida"}


def _written(text: str, code: Code, **more: str) -> Edit:
    """Write something more on the page."""
    return edit(f"page with {text[:30]!r}", {"Avsnittet.": f"Avsnittet. {text}"} | more, code)


ACTING = [
    _written("‸<script>alert(1)</script>", Code.REFUSED_ELEMENT),
    _written("‸<iframe src=x></iframe>", Code.REFUSED_ELEMENT),
    _written('<b ‸onclick="alert(1)">x</b>', Code.REFUSED_ATTRIBUTE),
    _written("[x](‸javascript:alert)", Code.REFUSED_ADDRESS),
    _written("![x](‸https://x.example/a.png)", Code.OUTSIDE_PICTURE),
    _written("[Ring 116 111](‸tel:113)", Code.MISLEADING_LINK),
    _written("[x](https://[)", Code.AMBIGUOUS_HTML, **_AT_TOP),
    _written("[" * 1001, Code.UNREADABLE_PAGE, **_AT_TOP),
]

_FRONT = "title: Sida"

SECTIONS = [
    *instead_of(_FRONT, Code.UNDEFINED_ID, "title: Sida\nowner: ‸juristen"),
    *instead_of(_FRONT, Code.FUTURE_DATE, "title: Sida\nreviewed: ‸2026-11-25"),
    *instead_of(_FRONT, Code.BAD_DATE, "title: Sida\nreviewed: ‸24.11.2026"),
    *instead_of(_FRONT, Code.BAD_MONTHS, "title: Sida\nreview_months: ‸seks"),
    *instead_of(_FRONT, Code.STALE_FACT, "section: 1\nreviewed: ‸2025-11-23",
                "review_months: 2\nreviewed: ‸2026-09-23"),
    *instead_of(_FRONT, Code.YAML_SYNTAX, "title: Sida‸: alt"),
    *instead_of(_FRONT, Code.DUPLICATE_KEY, "owner: jurist\n‸owner: jurist"),
]  # fmt: skip
