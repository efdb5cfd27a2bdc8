"""Words that a translation keeps are found, and told to be in their own language."""

import pytest

from rusplan.language import Locale
from rusplan.pages.language_marking import LanguageMarking
from rusplan.project.translation.kept_words import names, words_apart

WORDS = {"fastlege": "nn", "psykisk helse": "nn", "psykisk helse og rus": "nn", "Kors & co": "nb"}


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>doctor (fastlege)</p>", '<p>doctor (<span lang="nn">fastlege</span>)</p>'),
        ("<p>psykisk helse og rus</p>", '<p><span lang="nn">psykisk helse og rus</span></p>'),
        ("<p>Kors &amp; co</p>", '<p><span lang="nb">Kors &amp; co</span></p>'),
        ("<p>fastlegen, fastlege-x, a.fastlege.no, a.no/fastlege/b</p>", None),
        ('<p title="> fastlege" aria-label="fastlege">x</p>', None),
        ('<a lang="nb" href="x">fastlege</a>', None),
        ("<title>fastlege</title><option>fastlege</option><script>'fastlege<b>'</script>", None),
        ("<!-- fastlege -->", None),
    ],
)
def test_words_of_another_language_tell_it(html: str, expected: str | None) -> None:
    assert LanguageMarking(WORDS, Locale("en")).marked(html) == (expected or html)


def test_direction_is_told_where_it_is_another() -> None:
    said = LanguageMarking(WORDS, Locale("ar")).marked("<p>fastlege</p>")
    assert said == '<p><span lang="nn" dir="ltr">fastlege</span></p>'


@pytest.mark.parametrize(
    ("original", "translation", "kept"),
    [
        ("Spør fastlegen din.", "Ask your family doctor (fastlege).", {"fastlege"}),
        ("Fylkesrådet, skoleutval", "The word “skoleutval” (school committee)", {"skoleutval"}),
        ("Blå Kors driv linja.", "Blå Kors runs the line.", {"Blå Kors"}),
        ("Sjå Helsenorge.", "See Helsenorge.", {"Helsenorge"}),
        ("Chat for unge", "Chat for young people", set()),
        ("Last ned PDF (NAV)", "Download the PDF (NAV)", set()),
        ("Trygg adresse (https)", "Secure address (https)", set()),
        ("Ring {name} (kl. 8)", "Call {name} (at 8)", set()),
        ("Spør ein vaksen", "Ask an adult (parent)", set()),
    ],
)
def test_what_stands_alike_in_the_original_is_kept(
    original: str, translation: str, kept: set[str]
) -> None:
    assert {*words_apart(original, translation), *names(original, translation)} == kept
