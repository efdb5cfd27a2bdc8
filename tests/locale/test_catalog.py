"""Every word that readers meet has its translation, and nothing else has."""

import ast
import re
from collections import Counter
from string import Formatter

import pytest
from babel.messages import Catalog
from babel.messages.pofile import read_po

from rusplan.language import CATALOGS, NYNORSK, forms, languages
from tests.locale.message import messages
from tests.programs import PROJECT

TRANSLATIONS = [each for each in languages() if each != NYNORSK]
_IN_TEMPLATES = re.compile(r"%\((\w+)\)s")


def catalog(language: str) -> Catalog:
    with (CATALOGS / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def fields(text: str) -> Counter[str]:
    """Return the places in a message that are filled in."""
    named = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    return Counter([*named, *_IN_TEMPLATES.findall(text)])


def test_there_is_bokmal_and_english() -> None:
    assert TRANSLATIONS == ["en", "nb"]


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_message_is_translated_and_no_other(language: str) -> None:
    used = dict(messages())
    translated = {forms(each.id)[0] for each in catalog(language) if all(forms(each.string))}
    translated.discard("")
    assert {message: used[message] for message in used.keys() - translated} == {}
    assert translated - used.keys() == set()
    assert not catalog(language).obsolete


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_translation_is_filled_in_and_ends_as_the_message_does(language: str) -> None:
    for each in catalog(language):
        if each.id:
            message, translation = forms(each.id)[-1], forms(each.string)[-1]
            assert fields(message) == fields(translation), message
            assert message[-1:] in ".?:" or translation[-1:] not in ".?:", message
            if " " in message:  # «kl.» is no sentence
                assert (message[-1:] == ".") == (translation[-1:] == "."), message


def test_no_message_hides_in_another_text() -> None:
    """Babel does not look for messages inside f-strings before Python 3.12."""
    for file in (PROJECT / "rusplan").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
                named = [
                    c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "gettext"
                ]
                hidden = [c for c in named if isinstance(c.args[0], ast.Constant)]
                assert hidden == [], f"{file}:{node.lineno}"
