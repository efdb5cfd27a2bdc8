"""Brings an edition's files up to date with what there is to translate."""

import json
import re
from collections.abc import Iterable, Mapping
from io import BytesIO

from babel.messages import Catalog
from babel.messages.pofile import write_po

from rusplan.language import forms
from rusplan.project.page import FRONT_MATTER, Page
from rusplan.project.translation.text import SourceField, SourceText
from rusplan.project.translation.words import Words

_WIDTH = 100
_FRONT_MATTER = re.compile(r"\A---\n(?P<fields>.*?)^---[ ]*$", re.MULTILINE | re.DOTALL)
"""The front matter of a page, an empty one too: a field is to be put into it."""

_RELATIVE = re.compile(r"(?<=\]\()(?![a-z]+:|[#/<])")
"""The empty place before the address of a link or picture that is relative to its page."""

_ORIGINAL = re.compile(r"^original:.*\n", re.MULTILINE)
"""The line of front matter with the digest of the original as it was translated."""


def updated_words(words: Words, texts: Iterable[SourceField], language: str) -> str:
    """Return `words.po` with every text that is to be translated, in the order of the files.

    What is new has no translation, or that which the same text has elsewhere. A text that has
    changed keeps the translation it had, marked `fuzzy` until a person has seen to it. What belongs
    to no text any more is kept as a comment.
    """
    wanted = {each.text: each for each in texts}
    former = {each.context: each for each in words.stale(wanted) if each not in wanted}
    elsewhere = {text.original: translation for text, translation in words.translations.items()}
    catalog = Catalog(fuzzy=False)
    for text, field in wanted.items():
        translation, previous = words.all_translations.get(text, ""), words.fuzzy.get(text)
        if not translation and (old := former.get(text.context)):
            translation, previous = words.all_translations[old], old.original
        if not translation and not field.is_optional:
            translation = elsewhere.get(text.original, "")
        catalog.add(
            text.original,
            translation,
            context=text.context,
            flags=() if previous is None else ("fuzzy",),
            previous_id=previous or (),
            auto_comments=["valfritt"] if field.is_optional else (),
        )
    out = BytesIO()
    write_po(out, catalog, width=_WIDTH, omit_header=True, include_previous=True)
    kept = {*wanted, *former.values()}
    before = {**words.obsolete, **words.all_translations}
    obsolete = {text: translation for text, translation in before.items() if text not in kept}
    return f"{_header(language)}\n{out.getvalue().decode().strip()}\n{_as_comments(obsolete)}"


def updated_program(
    catalog: Catalog, messages: Mapping[str, tuple[str, ...]], language: str
) -> str:
    """Return `program.po` with every word of the program; what is new has no translation.

    A message that a number stands in has as many forms as the language has (gettext's plurals).
    """
    known_messages = {forms(each.id)[0]: each for each in catalog if each.id}
    rule = catalog if known_messages else Catalog(locale=language.replace("-", "_"))
    lines = [_header(language, rule.plural_forms)]
    for message in sorted(messages):
        known = known_messages.get(message)
        translated = forms(known.string) if known else ()
        lines.append(_message(messages[message], translated, rule.num_plurals))
    return "".join(lines)


def updated_page(page: Page) -> str:
    """Return the text of a translated page that says it is as its original is today."""
    line = f"original: {page.original.digest}\n" if page.original else ""
    if match := _FRONT_MATTER.match(page.text):
        stated = _ORIGINAL.sub("", match["fields"])
        return f"---\n{stated}{line}{page.text[match.end('fields') :]}"
    return f"---\n{line}---\n\n{page.text}"


def begun_page(original: Page) -> str:
    """Return a page to translate: the text of its original, which stands one folder further up.

    It has no `original` in its front matter: that says that a person has translated it.
    """
    title, body = json.dumps(original.title, ensure_ascii=False), original.text
    if match := FRONT_MATTER.match(body):
        body = body[match.end() :].lstrip("\n")
    return f"---\ntitle: {title}\n---\n\n{_RELATIVE.sub('../', body)}"


def _message(original: tuple[str, ...], translations: tuple[str, ...], plurals: int) -> str:
    """Return a message with its translations, those that are missing empty."""
    count = plurals if len(original) > 1 else 1
    padded = [*translations, *[""] * count][:count]
    lines = [f"msgid {_quoted(original[0])}"]
    if len(original) > 1:
        lines.append(f"msgid_plural {_quoted(original[1])}")
        lines += [f"msgstr[{place}] {_quoted(each)}" for place, each in enumerate(padded)]
    else:
        lines.append(f"msgstr {_quoted(padded[0])}")
    return "".join(["\n", *(f"{line}\n" for line in lines)])


def _header(language: str, plural_forms: str = "") -> str:
    fields = [f"Language: {language}", "Content-Type: text/plain; charset=utf-8"]
    fields.append("Content-Transfer-Encoding: 8bit")
    if plural_forms:
        fields.append(f"Plural-Forms: {plural_forms}")
    return "".join(['msgid ""\nmsgstr ""\n', *(f'"{each}\\n"\n' for each in fields)])


def _as_comments(obsolete: Mapping[SourceText, str]) -> str:
    return "".join(
        f"\n#~ msgctxt {_quoted(text.context)}\n#~ msgid {_quoted(text.original)}\n"
        f"#~ msgstr {_quoted(translation)}\n"
        for text, translation in obsolete.items()
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
