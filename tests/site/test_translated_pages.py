"""On the pages of the other editions nothing of the main one's is left without its language."""

from pathlib import PurePosixPath

from rusplan.build_day import build_day
from rusplan.project import Project
from rusplan.project.translation.reading import messages
from rusplan.project.translation.translation import Translation
from tests.programs import PROJECT
from tests.site.building import pages
from tests.site.marked import texts

A_SENTENCE = 16
"""Characters from which on a text is looked for inside others: shorter ones are words in names."""


def originals(project: Project, translation: Translation) -> set[str]:
    """Return what the main edition says and this one says otherwise; names are the same in both."""
    said = {text.original: words for text, words in translation.words.translations.items()}
    said |= {message: translation.locale.gettext(message) for message in messages()}
    said |= {text.original: "" for text in project.texts or () if text.original not in said}
    entries = project.bank.entries.values() if project.bank else ()
    names = {getattr(each, "name", "") for each in entries}
    return {text for text, words in said.items() if text != words} - names


def test_nothing_of_the_main_edition_is_left_unmarked() -> None:
    project = Project.open(PROJECT, build_day())
    for translation in project.translations:
        language, left = translation.language, set()
        own = {" ".join(text.split()) for text in originals(project, translation)}
        sentences = [text for text in own if len(text) >= A_SENTENCE]
        for address, page in pages().items():
            if PurePosixPath(address).parts[:1] == (language,):
                for stated, said in texts(page):
                    if stated == language and (said in own or any(e in said for e in sentences)):
                        left.add((address, said))
        assert left == set()
