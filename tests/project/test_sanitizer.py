"""The sanitiser by itself, as if no check had refused anything."""

import pytest

from rusplan.project.sanitizer import sanitized


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<p>x<script>y</script></p>", "<p>x</p>"),
        ('<p onclick="x" style="y" id="z">x</p>', '<p id="z">x</p>'),
        ('<a href="javascript:x">y</a>', "<a>y</a>"),
        ('<a href="java&#10;script:x">y</a>', "<a>y</a>"),
        ('<a href="data:text/html,x">y</a>', "<a>y</a>"),
        ('<a rel="Attachment" href="side.html">y</a>', '<a href="side.html">y</a>'),
        ('<img src="https://x.example/a.png" alt="z">', '<img alt="z">'),
        ('<img src="//x.example/a.png" alt="z">', '<img alt="z">'),
        ('<img src="/\\x.example/a.png" alt="z">', '<img alt="z">'),
        ('<img src="\t//x.example/a.png" alt="z">', '<img alt="z">'),
        ('<img src="file:a.png" alt="z">', '<img alt="z">'),
        ('<form action="//x.example"><input name="q"></form>', "<input>"),
        ('<meta http-equiv="refresh" content="0;url=x"><base href="x"><p>y</p>', "<p>y</p>"),
        ("<svg><style><img src=x onerror=y></style></svg>", '<img src="x">'),
        ("<math><mtext></p><style><img src=x onerror=y></style></mtext></math>", ""),
    ],
)
def test_what_could_act_is_taken_out(html: str, left: str) -> None:
    assert sanitized(html) == left


@pytest.mark.parametrize(
    "html",
    [
        '<h2 id="a" lang="nb">Æ «ø» &amp; å</h2>',
        '<ul class="liste"><li data-emne="x y" id="b"><a href="../a.html#b">c</a></li></ul>',
        '<a href="tel:+4791508588">915 08 588</a><a href="sms:113">x</a>',
        '<p>a</p><input type="checkbox" disabled="">',
        '<table><tbody><tr><td style="text-align: right;">1</td></tr></tbody></table>',
        '<p hidden="" role="status" data-treff="x" aria-live="polite">y</p>',
        '<img src="assets/a.png" alt="z" width="3">',
        '<details open=""><summary>a</summary>b</details>',
    ],
)
def test_what_pages_are_made_of_is_left(html: str) -> None:
    assert sanitized(html) == html
