"""What a page holds cannot act, and each thing that could is told with its line and a remedy."""

from pathlib import Path

import pytest

from rusplan.problems.messages import describe
from rusplan.problems.problem import Problem, ProblemCode
from tests.bank.example import CONFIG, PAGE, read_project, write_project
from tests.programs import PROJECT

REFUSED = {
    ProblemCode.REFUSED_ELEMENT,
    ProblemCode.REFUSED_ATTRIBUTE,
    ProblemCode.REFUSED_ADDRESS,
    ProblemCode.OUTSIDE_PICTURE,
    ProblemCode.MISLEADING_LINK,
    ProblemCode.AMBIGUOUS_HTML,
    ProblemCode.UNREADABLE_PAGE,
}
WHOLE = (PROJECT / "mkdocs.yml").read_text("utf-8")
EXTENSIONS = WHOLE[WHOLE.index("markdown_extensions:") : WHOLE.index("validation:")]
LINE = PAGE.count("\n") + 2


def refused(tmp_path: Path, written: str) -> list[Problem]:
    """Return what is refused when something is written at the end of a page."""
    _, problems = read_project(
        write_project(tmp_path, page=f"{PAGE}\n{written}\n", config=CONFIG + EXTENSIONS)
    )
    return [each for each in problems if each.code in REFUSED]


@pytest.mark.parametrize(
    ("written", "code", "name"),
    [
        ("<script>alert(1)</script>", ProblemCode.REFUSED_ELEMENT, "script"),
        ("<SCRIPT src=//evil.example></SCRIPT>", ProblemCode.REFUSED_ELEMENT, "script"),
        ('<script src="assets/evil.js"></script>', ProblemCode.REFUSED_ELEMENT, "script"),
        ("Tekst <style>body{display:none}</style>", ProblemCode.REFUSED_ELEMENT, "style"),
        ('<meta http-equiv="refresh" content="0;url=x">', ProblemCode.REFUSED_ELEMENT, "meta"),
        ('<base href="https://evil.example/">', ProblemCode.REFUSED_ELEMENT, "base"),
        ('<link rel="attachment" href="side.html">', ProblemCode.REFUSED_ELEMENT, "link"),
        ('<link rel="prefetch" href="//x.example">', ProblemCode.REFUSED_ELEMENT, "link"),
        ('<iframe srcdoc="<b>x</b>"></iframe>', ProblemCode.REFUSED_ELEMENT, "iframe"),
        ("<object data=x></object>", ProblemCode.REFUSED_ELEMENT, "object"),
        ("<embed src=x>", ProblemCode.REFUSED_ELEMENT, "embed"),
        ("<video src=x></video>", ProblemCode.REFUSED_ELEMENT, "video"),
        ('<form action="https://x.example"></form>', ProblemCode.REFUSED_ELEMENT, "form"),
        ("<textarea></textarea>", ProblemCode.REFUSED_ELEMENT, "textarea"),
        ("<select></select>", ProblemCode.REFUSED_ELEMENT, "select"),
        ("<svg onload=x><path/></svg>", ProblemCode.REFUSED_ELEMENT, "svg"),
        ("<math><mi href=x>y</mi></math>", ProblemCode.REFUSED_ELEMENT, "math"),
        ("<template><b>x</b></template>", ProblemCode.REFUSED_ELEMENT, "template"),
        ("<noscript><b>x</b></noscript>", ProblemCode.REFUSED_ELEMENT, "noscript"),
        ("<marquee>x</marquee>", ProblemCode.REFUSED_ELEMENT, "marquee"),
        ("<portal src=x></portal>", ProblemCode.REFUSED_ELEMENT, "portal"),
        ("<x-y>z</x-y>", ProblemCode.REFUSED_ELEMENT, "x-y"),
        ("<b onclick=alert(1)>x</b>", ProblemCode.REFUSED_ATTRIBUTE, "onclick"),
        (
            "<details ontoggle=x></details>",
            ProblemCode.REFUSED_ATTRIBUTE,
            "ontoggle",
        ),
        ('<p style="position:fixed">x</p>', ProblemCode.REFUSED_ATTRIBUTE, "style"),
        ('<body onload="x">', ProblemCode.REFUSED_ATTRIBUTE, "onload"),
        ("*Tekst*{ onclick=x }", ProblemCode.REFUSED_ATTRIBUTE, "onclick"),
        ('[x](side.md){ style="color:red" }', ProblemCode.REFUSED_ATTRIBUTE, "style"),
        ("[x](side.md){ ping=https://x.example }", ProblemCode.REFUSED_ATTRIBUTE, "ping"),
        ('<a rel="attachment" href="side.md">x</a>', ProblemCode.REFUSED_ATTRIBUTE, "rel"),
        ("[x](side.md){ target=_blank }", ProblemCode.REFUSED_ATTRIBUTE, "target"),
        ("<input autofocus type=checkbox>", ProblemCode.REFUSED_ATTRIBUTE, "autofocus"),
        ("<input type=password>", ProblemCode.REFUSED_ATTRIBUTE, "type"),
        ("<button>Send</button formaction=x>", None, ""),
        ("<button type=submit>Send</button>", ProblemCode.REFUSED_ATTRIBUTE, "type"),
        ('<img src="a.png" srcset="//x.example/b.png">', ProblemCode.REFUSED_ATTRIBUTE, "srcset"),
        ('<td background="//x.example">x</td>', None, ""),
        ("[x](javascript:alert(1))", ProblemCode.REFUSED_ADDRESS, "href"),
        ("[x](JaVaScRiPt&colon;alert(1))", ProblemCode.REFUSED_ADDRESS, "href"),
        ('<a href="java\nscript:alert(1)">x</a>', ProblemCode.REFUSED_ADDRESS, "href"),
        ('<a href=" &#1;javascript:alert(1)">x</a>', ProblemCode.REFUSED_ADDRESS, "href"),
        ("[x](data:text/html,y)", ProblemCode.REFUSED_ADDRESS, "href"),
        ("[x](vbscript:y)", ProblemCode.REFUSED_ADDRESS, "href"),
        ("[x](file:///etc/passwd)", ProblemCode.REFUSED_ADDRESS, "href"),
        ("[x](ftp://x.example/)", ProblemCode.REFUSED_ADDRESS, "href"),
        ("<javascript:alert(1)>", None, ""),
        ("[x][y]\n\n[y]: javascript:alert(1)", ProblemCode.REFUSED_ADDRESS, "href"),
        ("![x](https://x.example/a.png)", ProblemCode.OUTSIDE_PICTURE, "src"),
        ("![x](//x.example/a.png)", ProblemCode.OUTSIDE_PICTURE, "src"),
        ("![x](data:image/png;base64,AA)", ProblemCode.OUTSIDE_PICTURE, "src"),
        ('<img src="\\\\x.example\\a.png">', ProblemCode.OUTSIDE_PICTURE, "src"),
        ('<img src="file:///etc/passwd">', ProblemCode.OUTSIDE_PICTURE, "src"),
        ("[Ring 116 111](tel:+4782012345)", ProblemCode.MISLEADING_LINK, "href"),
        ("[**116** 117](sms:116111)", ProblemCode.MISLEADING_LINK, "href"),
        ("[915 08 588](tel:+4791508589)", ProblemCode.MISLEADING_LINK, "href"),
        ("[www.rusinfo.no](https://evil.example/)", ProblemCode.MISLEADING_LINK, "href"),
        (
            "[https://rusinfo.no/a](https://rusinfo.no.x.no/a)",
            ProblemCode.MISLEADING_LINK,
            "href",
        ),
    ],
)
def test_what_could_act_or_mislead_is_refused_with_its_line(
    tmp_path: Path, written: str, code: ProblemCode | None, name: str
) -> None:
    found = refused(tmp_path, written)
    if code is None:  # browsers and Markdown take it for text, or for nothing
        assert "evil" not in " ".join(map(describe, found))
        return
    assert (code, name) in {(each.code, each.field) for each in found}
    assert {each.position.line for each in found} <= set(range(1, LINE + 3))
    assert LINE in {each.position.line for each in found} or "\n" in written or "&" in written
    remedies = [describe(each).partition("→ ")[2] for each in found]
    assert all(remedies)


@pytest.mark.parametrize(
    "written",
    [
        "Vanleg *tekst* med **feit**, `<script>` i kode og &lt;script&gt;.",
        "```html\n<script>alert(1)</script>\n```",
        "    <iframe src=x></iframe>",
        "<!-- <script>x</script> -->",
        "[Ring 116 111](tel:116111), [ring](tel:113), [+47 915 08 588](tel:+4791508588)",
        "[00 47 91 50 85 88](tel:+4791508588) og [915 08 588](sms:91508588)",
        "[rusinfo.no](https://www.rusinfo.no/x) og <https://example.org/>",
        "[side](side.md#a), [topp](#a), [post](mailto:post@example.org), [sjå kl. 12:30](side.md)",
        '![Eit bilete](assets/bilete.jpg "Tittel"){ width=300 loading=lazy }',
        '<div class="mal" markdown>\n\n## Mål {#mal}\n\n- eitt\n\n</div>',
        '<span lang="nb">«Veileder»</span> <abbr title="x">y</abbr> <time datetime="2026">z</time>',
        "<details><summary>Meir</summary>Tekst</details>",
        '<p hidden id="a" role="status" aria-live="polite" data-sletta="x">y</p>',
        '<button type="button" id="slett-kopiar" hidden>Slett</button>',
        "| a | b |\n| --- | :-: |\n| 1 | 2 |",
        '!!! note "Merk"\n    Tekst',
        "2 < 3 og 4 > 3, a<b, <3",
    ],
)
def test_what_an_author_writes_is_let_be(tmp_path: Path, written: str) -> None:
    assert refused(tmp_path, written) == []


def test_every_fault_has_its_own_line(tmp_path: Path) -> None:
    written = "<script>1</script>\n\nTekst\n\n<b onclick=x>y</b>\n\n<script>2</script>"
    found = {(each.field, each.position.line) for each in refused(tmp_path, written)}
    assert found == {("script", LINE), ("onclick", LINE + 4), ("script", LINE + 6)}


FLOODS = {
    "formatting": "<p>" + "".join(f"<b a={n}>" for n in range(3000)) + "<p>x" * 6000,
    "nesting": "<div>" * 15_000,
    "closed nesting": "<div>" * 5_000 + "</div>" * 5_000,
    "adoption": "".join(f"<b a={n}>" for n in range(2000)) + "<div>" * 2000 + "</b>" * 2000,
    "brackets": "[" * 60_000,
    "links": "[a](" * 20_000,
    "pictures": "![" * 30_000,
    "length": "Ord og ord. " * 50_000,
}


@pytest.mark.parametrize("name", FLOODS)
def test_page_that_would_take_all_memory_or_time_is_refused_unread(
    tmp_path: Path, name: str
) -> None:
    found = refused(tmp_path, FLOODS[name])
    assert [each.code for each in found] == [ProblemCode.UNREADABLE_PAGE]


@pytest.mark.parametrize(
    "sign", [">", "- ", "1. ", "*", "_", "`", "<", "&", "\\", "|", "#", "<!--"]
)
def test_page_of_one_sign_is_read_or_refused(tmp_path: Path, sign: str) -> None:
    refused(tmp_path, sign * (20_000 // len(sign)))


def test_hostile_page_is_told_in_whole(tmp_path: Path) -> None:
    hostile = (PROJECT / "tests" / "project" / "data" / "hostile.md").read_text("utf-8")
    found = refused(tmp_path, hostile)
    names = {each.field for each in found}
    assert {"script", "meta", "base", "iframe", "object", "form", "style", "svg"} <= names
    assert {"onclick", "onerror", "ontoggle", "rel", "href", "src"} <= names
