"""What an editor is told by the proofreader, in Nynorsk."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from rusplan.language import NYNORSK as NYNORSK_SITE
from rusplan.problems.problem import ProblemCode
from rusplan.project import Project
from rusplan.project.page import Pages
from rusplan.project.settings import stated_language
from rusplan.project.tree import WORD_LIST
from rusplan.proofing.finding import Finding, proofread
from rusplan.proofing.page_text import running_text
from rusplan.proofing.passage import passages
from rusplan.proofing.readability import HARD, lix
from rusplan.proofing.speller import BOKMAL, NYNORSK, Speller

MISSING_DICTIONARY = (
    "Rettskriving er ikkje kontrollert: hunspell med ordlistene for norsk er ikkje installert "
    "(i Debian: hunspell og hunspell-no)."
)

NYNORSK_ONLY = "Korrekturen kan berre nynorsk. Nettstaden er på eit anna språk, og er ikkje lesen."

_ADD = f"Er ordet rett, skriv du det inn i {WORD_LIST}."


class OtherLanguageError(Exception):
    """The site is not in Nynorsk, which is all that can be proofread."""


def proof(project: Project) -> list[Finding]:
    """Return what is found in everything that is written.

    What is on a line with an error, or on a page whose fields are read as text, is left until that
    is put right. Raises `MissingDictionaryError` or `OtherLanguageError`.
    """
    if stated_language(project.documents.settings) != NYNORSK_SITE:
        raise OtherLanguageError
    found = proofread(passages(project), Speller(NYNORSK), Speller(BOKMAL), project.own_words)
    wrong = {(each.position.file, each.position.line) for each in project.errors}
    unread = {
        each.position.file for each in project.errors if each.code is ProblemCode.FRONT_MATTER
    }
    return [
        each
        for each in found
        if each.position.file not in unread
        and (each.position.file, each.position.line) not in wrong
    ]


def readabilities(pages: Pages) -> list[tuple[PurePosixPath, int]]:
    """Return the LIX of every page that has text, by its path under `docs`."""
    found = ((path, lix(running_text(page.text))) for path, page in pages.items())
    return [(path, value) for path, value in found if value is not None]


def described(finding: Finding) -> str:
    """Return one finding in the form of all messages: where, what, and what to write."""
    what = finding.kind.sentence.format(word=finding.word)
    advice = "Meinte du «{}»?" if finding.kind.is_suggestion_a_guess else "Skriv «{}»."
    remedies = [advice.format(finding.suggestion)] if finding.suggestion else []
    remedies += [_ADD] if finding.kind.may_be_right else []
    return f"{finding.position}: åtvaring: {what}\n    → {' '.join(remedies)}"


def proof_report(pages: Pages, findings: Iterable[Finding]) -> str:
    """Return all findings, and the readability of each page, the hardest first."""
    ranked = sorted(readabilities(pages), key=lambda page: -page[1])
    rows = [f"{value:>4}  {path}" for path, value in ranked]
    return "\n".join(
        [*map(described, findings), f"LIX (under {HARD} er lett nok for dei fleste):", *rows]
    )
