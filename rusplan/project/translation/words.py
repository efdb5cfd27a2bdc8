"""The translated words of an edition: what stands in `translations/<language>/words.po`."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages import Catalog
from babel.messages.catalog import Message
from babel.messages.pofile import denormalize

from rusplan.language import forms
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.project.translation.text import SourceText


@dataclass(frozen=True, slots=True)
class Words:
    """Each text's translation, by the text. Where the text has changed since, there is none.

    `all_translations` has those too that wait for a person to see to them, which gettext calls
    `fuzzy`; `fuzzy` holds the words that each of these is a translation of. `lines` has the line
    of each in the file. `obsolete` are translations of texts that are gone, kept as comments.
    """

    file: Path
    translations: Mapping[SourceText, str] = field(default_factory=dict)
    all_translations: Mapping[SourceText, str] = field(default_factory=dict)
    fuzzy: Mapping[SourceText, str] = field(default_factory=dict)
    lines: Mapping[SourceText, int] = field(default_factory=dict)
    obsolete: Mapping[SourceText, str] = field(default_factory=dict)

    @classmethod
    def of(cls, catalog: Catalog, file: Path) -> "Words":
        """Read them from a catalog; what is empty in it is not translated."""
        messages = {
            SourceText(each.context or "", forms(each.id)[0]): each
            for each in catalog
            if each.id and each.string
        }
        translations = {text: forms(each.string)[0] for text, each in messages.items()}
        fuzzy = {text: _previous(each) for text, each in messages.items() if each.fuzzy}
        return cls(
            file,
            translations={text: it for text, it in translations.items() if text not in fuzzy},
            all_translations=translations,
            fuzzy=fuzzy,
            lines={text: each.lineno or 1 for text, each in messages.items()},
            obsolete={
                SourceText(each.context or "", forms(each.id)[0]): forms(each.string)[0]
                for each in catalog.obsolete.values()
            },
        )

    def stale(self, texts: Collection[SourceText]) -> dict[SourceText, int]:
        """Return each translation of what a text said before, with its line.

        That is what is fuzzy, and what belongs to a field that says something else today.
        """
        contexts = {each.context for each in texts}
        untranslated = {each.context for each in texts if each not in self.lines}
        return {
            text: line
            for text, line in self.lines.items()
            if text in self.fuzzy or (text not in texts and text.context in contexts & untranslated)
        }

    def problems(self, texts: Collection[SourceText]) -> Iterator[Problem]:
        """Yield a problem for what is stale, and for what belongs to nothing in the project."""
        stale = self.stale(texts)
        now: dict[str, list[str]] = {}
        for each in texts:
            if each not in self.translations:
                now.setdefault(each.context, []).append(each.original)
        for text, line in self.lines.items():
            place = Position(self.file, line, 1)
            if text in stale:
                details = {"now": " / ".join(now.get(text.context, [text.original]))}
                yield Problem(
                    ProblemCode.STALE_TRANSLATION, place, text.context, text.original, details
                )
            elif text not in texts:
                yield Problem(ProblemCode.NOTHING_TO_TRANSLATE, place, text.context, text.original)


def _previous(message: Message) -> str:
    """Return what a translation was made from: `#| msgid`, which Babel reads as a comment."""
    lines = [each[1:].strip() for each in message.user_comments if each.startswith("|")]
    texts = "\n".join(lines).partition("msgid ")[2]
    return denormalize(texts) if texts else ""
