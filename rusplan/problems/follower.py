"""Which problem another brings with it: a table of rules, each read as «follows, where …»."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from rusplan.problems.problem import Position, Problem, errors
from rusplan.problems.problem import ProblemCode as Code

GONE = {Code.UNDEFINED_ID, Code.DEAD_ANCHOR, Code.DEAD_PAGE_LINK, Code.MISSING_EXCERPT}
"""What is used and is not there."""

_NOT_READ = {Code.NOT_UTF8, Code.UNREADABLE_FILE, Code.UNREADABLE_PAGE}
_HIDES_MARKERS = {Code.UNDEFINED_ID, Code.UNKNOWN_MARKER, Code.MARKER_NOT_ALONE, *_NOT_READ}
_WRONG_CHANNEL = {Code.WRONG_TYPE, Code.UNKNOWN_VALUE, Code.CHANNEL_MISMATCH}
_WRITTEN = {"docs", "translations"}


@dataclass(frozen=True)
class Whole:
    """All problems of a project, and what is known from them together."""

    problems: list[Problem]

    def having(self, *codes: Code) -> list[Problem]:
        """Return the problems of some codes."""
        return [each for each in self.problems if each.code in codes]

    def files(self, codes: set[Code]) -> set[Path]:
        """Return the files that have a problem of some codes."""
        return {each.position.file for each in self.having(*codes)}

    @cached_property
    def markers_are_hidden(self) -> bool:
        """Whether it is not known all that pages show."""
        return bool(self.having(*_HIDES_MARKERS))

    @cached_property
    def with_wrong_channels(self) -> set[Path]:
        """Files with a fault in the fields that tell how a service is reached."""
        return self.files(_WRONG_CHANNEL)

    @cached_property
    def with_unknown_fields(self) -> set[Path]:
        """Files with a field that is not known."""
        return self.files({Code.UNKNOWN_KEY})

    @cached_property
    def misplaced(self) -> set[str]:
        """Ids of entries that stand in the wrong part of the bank."""
        return {each.found for each in self.having(Code.MISPLACED_ENTRY)}

    @cached_property
    def undefined(self) -> set[Position]:
        """Where an id stands that is not defined."""
        return {each.position for each in self.having(Code.UNDEFINED_ID)}

    @cached_property
    def misspelt(self) -> set[str]:
        """The letters of ids that are defined, with signs that no id can have."""
        wrong = (each for each in self.having(Code.BAD_ID) if each.position not in self.undefined)
        return {letters(each.details["suggestion"]) for each in wrong}

    @cached_property
    def used(self) -> dict[str, str]:
        """Ids that are used and not defined, by their letters."""
        wrong = {each.position for each in self.having(Code.BAD_ID)}
        gone = (each for each in self.having(Code.UNDEFINED_ID) if each.position not in wrong)
        return {letters(each.found): each.found for each in gone}

    @cached_property
    def lost_part(self) -> bool:
        """Whether a whole part of a file has a name that is not known."""
        return any(each.position.column == 1 for each in self.having(Code.UNKNOWN_KEY))

    @cached_property
    def unsure_ids(self) -> bool:
        """Whether it is not known which entry was meant, since an id is lost or stands twice."""
        wrong = self.having(Code.DUPLICATE_ID, Code.MISSING_FIELD)
        return self.lost_part or any(each.field == "id" for each in wrong)

    @cached_property
    def twice(self) -> set[tuple[Path, str, str]]:
        """Where a field stands first that stands twice: its file, its name and its line."""
        found = self.having(Code.DUPLICATE_KEY)
        return {(each.position.file, each.field, each.details["first_line"]) for each in found}

    @cached_property
    def meant(self) -> set[tuple[Path, str]]:
        """What was proposed for fields that are not known, each with its file."""
        found = self.having(Code.UNKNOWN_KEY)
        return {(each.position.file, each.details["suggestion"]) for each in found}

    @cached_property
    def unknown_editions(self) -> set[str]:
        """Languages that the settings name and that there are no words in."""
        found = self.having(Code.UNKNOWN_VALUE)
        return {each.found for each in found if each.field == "editions"}

    @cached_property
    def editions_are_wrong(self) -> bool:
        """Whether it is not known which folders of pages are editions."""
        found = self.having(Code.UNKNOWN_VALUE, Code.WRONG_TYPE)
        return any(each.field == "editions" for each in found)

    @cached_property
    def facts_are_wrong(self) -> bool:
        """Whether there is an error in what pages and translations are made of."""
        return any(each.position.file.parts[0] not in _WRITTEN for each in errors(self.problems))

    @cached_property
    def menu_is_wrong(self) -> bool:
        """Whether the menu names a page that is not there."""
        return any(each.field == "nav" for each in self.having(Code.DEAD_PAGE_LINK))

    @cached_property
    def unread(self) -> set[str]:
        """Files that could not be read to their end."""
        return {file.as_posix() for file in self.files(_NOT_READ)}

    @cached_property
    def with_bad_anchors(self) -> set[str]:
        """Pages with an anchor that cannot be read."""
        return {file.as_posix() for file in self.files({Code.BAD_ANCHOR})}

    @cached_property
    def with_errors(self) -> set[str]:
        """Files with an error in them."""
        return {each.position.file.as_posix() for each in errors(self.problems)}


@dataclass(frozen=True, slots=True)
class _Rule:
    """Problems of these codes follow from another where `where` says so."""

    codes: set[Code]
    where: Callable[[Problem, Whole], bool]


_RULES = (
    _Rule(set(Code) - _NOT_READ, lambda p, all_: _file(p) in all_.unread),
    _Rule(GONE, lambda p, all_: "docs/" + target(p).partition("#")[0] in all_.unread),
    _Rule({Code.UNDEFINED_ID, Code.NEVER_SHOWN}, lambda p, all_: p.found in all_.misplaced),
    _Rule(
        {Code.UNDEFINED_ID}, lambda p, all_: all_.unsure_ids or letters(p.found) in all_.misspelt
    ),
    _Rule({Code.BAD_ID}, lambda p, all_: p.position in all_.undefined),
    _Rule({Code.NEVER_SHOWN}, lambda _, all_: all_.lost_part or all_.markers_are_hidden),
    _Rule(
        {Code.UNDATED_FACT},
        lambda p, all_: p.position.file in all_.with_wrong_channels | all_.with_unknown_fields,
    ),
    _Rule({Code.NO_PHONE}, lambda p, all_: p.position.file in all_.with_wrong_channels),
    _Rule(
        {Code.WRONG_TYPE},
        lambda p, all_: (p.position.file, p.field, str(p.position.line)) in all_.twice,
    ),
    _Rule(
        {Code.MISSING_FIELD},
        lambda p, all_: any(
            file == p.position.file and f"«{p.field}»" in near for file, near in all_.meant
        ),
    ),
    _Rule(
        {Code.STALE_TRANSLATION, Code.NOTHING_TO_TRANSLATE}, lambda _, all_: all_.facts_are_wrong
    ),
    _Rule(
        {Code.STALE_PAGE, Code.LOST_ANCHOR},
        lambda p, all_: not all_.with_errors.isdisjoint((_file(p), p.details["page"])),
    ),
    _Rule(GONE, lambda p, all_: "docs/" + target(p).partition("#")[0] in all_.with_bad_anchors),
    _Rule({Code.REFUSED_ATTRIBUTE}, lambda p, all_: _file(p) in all_.with_bad_anchors),
    _Rule({Code.OUTSIDE_MENU}, lambda _, all_: all_.menu_is_wrong or all_.editions_are_wrong),
    _Rule({Code.NO_FRONT_PAGE}, lambda p, all_: p.field in all_.unknown_editions),
)


def follows(problem: Problem, whole: Whole) -> bool:
    """Say whether another of the problems has brought this one with it."""
    return any(problem.code in rule.codes and rule.where(problem, whole) for rule in _RULES)


def target(problem: Problem) -> str:
    """Return what is gone: for a link, as seen from `docs` and not from its page."""
    return problem.details.get("target", problem.found)


def letters(name: str) -> str:
    """Return an id as it is when its signs and capitals are not counted."""
    return re.sub(r"[\W_]", "", name.lower())


def _file(problem: Problem) -> str:
    return problem.position.file.as_posix()
