"""What can be wrong with the bank or a page, as named types. The words live in `messages`."""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

Location = tuple[str | int, ...]
"""Where a value stands inside a document: keys and list indexes from the root."""


def field_of(location: Location) -> str:
    """Return the field that a value stands in, its own or its list's; empty for the root."""
    return next((step for step in reversed(location) if isinstance(step, str)), "")


class Severity(StrEnum):
    """How bad a problem is: an error stops the build, a warning is only said."""

    ERROR = "feil"
    WARNING = "åtvaring"


class ProblemCode(StrEnum):
    """One member for each thing that can be wrong; `messages` holds its text and remedy."""

    UNREADABLE_FILE = "unreadable-file"
    NOT_UTF8 = "not-utf8"
    UNREADABLE_MEMORY = "unreadable-memory"
    YAML_SYNTAX = "yaml-syntax"
    YAML_TAB = "yaml-tab"
    EMPTY_FILE = "empty-file"
    DUPLICATE_KEY = "duplicate-key"
    ALIAS = "alias"
    TOO_DEEP = "too-deep"
    UNKNOWN_KEY = "unknown-key"
    MISSING_FIELD = "missing-field"
    MISSING_FIELDS = "missing-fields"
    WRONG_TYPE = "wrong-type"
    EMPTY_TEXT = "empty-text"
    CONTROL_CHARACTER = "control-character"
    UNKNOWN_VALUE = "unknown-value"
    UNKNOWN_LANGUAGE = "unknown-language"
    REPEATED_VALUE = "repeated-value"
    BAD_ID = "bad-id"
    TIGHT_HEADING = "tight-heading"
    BAD_ANCHOR = "bad-anchor"
    TAKEN_ANCHOR = "taken-anchor"
    WIDE_WORD = "wide-word"
    DUPLICATE_ID = "duplicate-id"
    DUPLICATE_NAME = "duplicate-name"
    DUPLICATE_NUMBER = "duplicate-number"
    LISTED_TWICE = "listed-twice"
    NO_AREA = "no-area"
    WHOLE_AND_PART = "whole-and-part"
    UNDEFINED_ID = "undefined-id"
    SELF_REFERENCE = "self-reference"
    MISPLACED_ENTRY = "misplaced-entry"
    COPIED_FILE = "copied-file"
    MARKUP_IN_TEXT = "markup-in-text"
    CONTACT_IN_TEXT = "contact-in-text"
    ALMOST_MIDNIGHT = "almost-midnight"
    NEVER_SHOWN = "never-shown"
    WORD_TWICE = "word-twice"
    BAD_ADDRESS = "bad-address"
    BAD_FILE = "bad-file"
    WRAPPED_ADDRESS = "wrapped-address"
    SHORTENED_ADDRESS = "shortened-address"
    ADDRESS_END = "address-end"
    PRIVATE_HOST = "private-host"
    LOOK_ALIKE_HOST = "look-alike-host"
    CURLY_QUOTES = "curly-quotes"
    CUT_TEXT = "cut-text"
    HALF_QUOTED = "half-quoted"
    STRAY_FILE = "stray-file"
    BAD_PHONE = "bad-phone"
    FOREIGN_PHONE = "foreign-phone"
    BAD_DATE = "bad-date"
    FUTURE_DATE = "future-date"
    BAD_TIME = "bad-time"
    CLOSES_BEFORE_OPENING = "closes-before-opening"
    NO_DAYS = "no-days"
    DATES_REVERSED = "dates-reversed"
    OVERLAPPING_HOURS = "overlapping-hours"
    BAD_AGE = "bad-age"
    BAD_MONTHS = "bad-months"
    CHANNEL_MISMATCH = "channel-mismatch"
    UNCONFIRMED_CONTACT = "unconfirmed-contact"
    STATUS_MISMATCH = "status-mismatch"
    UNKNOWN_MARKER = "unknown-marker"
    FRONT_MATTER = "front-matter"
    MARKER_NOT_ALONE = "marker-not-alone"
    REGION_OPEN = "region-open"
    REGION_END_MISSPELT = "region-end-misspelt"
    LOOSE_STEP = "loose-step"
    NOT_SHOWN = "not-shown"
    FOOTNOTE = "footnote"
    MISSING_PICTURE = "missing-picture"
    NO_ALT_TEXT = "no-alt-text"
    SKIPPED_LEVEL = "skipped-level"
    SECOND_TITLE = "second-title"
    DEAD_PAGE_LINK = "dead-page-link"
    DEAD_ANCHOR = "dead-anchor"
    OUTSIDE_MENU = "outside-menu"
    TWICE_IN_MENU = "twice-in-menu"
    MISSING_EXCERPT = "missing-excerpt"
    NESTED_MARKER = "nested-marker"
    REFUSED_ELEMENT = "refused-element"
    REFUSED_ATTRIBUTE = "refused-attribute"
    REFUSED_ADDRESS = "refused-address"
    OUTSIDE_PICTURE = "outside-picture"
    MISLEADING_LINK = "misleading-link"
    AMBIGUOUS_HTML = "ambiguous-html"
    UNREADABLE_PAGE = "unreadable-page"
    NOT_PLAIN_FILE = "not-plain-file"
    FILE_KIND = "file-kind"
    NOT_A_DRAWING = "not-a-drawing"
    NO_PHONE = "no-phone"
    BAD_COLOUR = "bad-colour"
    LOW_CONTRAST = "low-contrast"
    PLAIN_HTTP = "plain-http"
    STALE_FACT = "stale-fact"
    UNDATED_FACT = "undated-fact"
    PLACE_ENDED = "place-ended"
    PO_SYNTAX = "po-syntax"
    PLURAL_RULE = "plural-rule"
    REPEATED_TRANSLATION = "repeated-translation"
    HTML_IN_TEXT = "html-in-text"
    LOST_FIELD = "lost-field"
    LOST_NUMBER = "lost-number"
    NO_ORIGINAL = "no-original"
    NO_FRONT_PAGE = "no-front-page"
    LOST_ANCHOR = "lost-anchor"
    STALE_PAGE = "stale-page"
    STALE_TRANSLATION = "stale-translation"
    NOTHING_TO_TRANSLATE = "nothing-to-translate"
    MISSING_WORDS = "missing-words"

    @property
    def severity(self) -> Severity:
        """Return how bad this problem is."""
        return Severity.WARNING if self in _WARNINGS else Severity.ERROR


_WARNINGS = frozenset(
    {
        ProblemCode.MARKUP_IN_TEXT,
        ProblemCode.PLAIN_HTTP,
        ProblemCode.ADDRESS_END,
        ProblemCode.FOREIGN_PHONE,
        ProblemCode.SKIPPED_LEVEL,
        ProblemCode.SECOND_TITLE,
        ProblemCode.STALE_FACT,
        ProblemCode.UNDATED_FACT,
        ProblemCode.PLACE_ENDED,
        ProblemCode.LOST_ANCHOR,
        ProblemCode.STALE_PAGE,
        ProblemCode.STALE_TRANSLATION,
        ProblemCode.NOTHING_TO_TRANSLATE,
        ProblemCode.MISSING_WORDS,
    }
)


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a file; line and column count from 1, as editors do."""

    file: Path
    line: int
    column: int

    def __str__(self) -> str:
        """Return `file:line:column`, which editors and terminals can open."""
        return f"{self.file.as_posix()}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: what it is, where it stands, in which field, and what was found.

    `details` fills the places in the problem's text (see `messages`): strings only.
    """

    code: ProblemCode
    position: Position
    field: str = ""
    found: str = ""
    details: dict[str, str] = dataclasses.field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        """Return how bad this problem is."""
        return self.code.severity


def errors(problems: list[Problem]) -> list[Problem]:
    """Return the problems that must stop a build."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]
