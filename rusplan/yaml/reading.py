"""Reads a YAML file into a `Document`, in one pass and without recursion."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from rusplan.plain_file import read_plain_file
from rusplan.problems.messages import syntax_reason, system_reason
from rusplan.problems.problem import Location, ProblemCode, field_of
from rusplan.yaml.document import Document, Place

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_DEPTH = 20
"""Levels of nesting accepted; the bank needs eight. Deeper input could exhaust the stack."""

_QUOTED = re.compile(r"""^\s*(?:- )*(?:[\w-]+: +)?(?P<quote>["'])""")
"""A line whose value begins with a quotation mark."""

_QUOTE_LINES = 60
"""How far above the place where the parser stops such a line is looked for."""

_MORE = re.compile(r"\s*(?:- |[\w-]+:(?:\s|$))")
"""A line that begins a field or an item of a list."""

_OPEN_QUOTE = "hermeteikn er ikkje avslutta"
_OPEN_BRACKET = "ei klamme er ikkje avslutta, eller komma manglar"
_NO_COLON = "kolon manglar etter feltnamnet"
_HARD_INDENT = re.compile("[ \t]*\u00a0")
_HARD_SPACES = "innrykket har harde mellomrom, slik Word lagar; skriv vanlege mellomrom"
_MERGE = "merka <<<<<<< og >>>>>>> står att etter at to endringar blei slått saman"

UNREADABLE = frozenset(
    {
        ProblemCode.UNREADABLE_FILE,
        ProblemCode.NOT_UTF8,
        ProblemCode.YAML_SYNTAX,
        ProblemCode.YAML_TAB,
        ProblemCode.TOO_DEEP,
    }
)
"""Problems after which the rest of the file is unknown, so that nothing more can be said."""

_CONSTANTS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "true": True,
    "false": False,
}


def read_document(
    file: Path, shown_as: Path, compose: Callable[[bytes, Path], Document] | None = None
) -> Document:
    """Read a YAML file. Never raises: what is wrong stands in the document's `problems`.

    Plain scalars stay text, apart from `true`, `false` and `null`: YAML 1.1 would turn
    `no` into false, `11:00` into 660 and `0123` into 83.

    `shown_as` is the path that messages name, normally relative to the project. `compose` may
    stand in for `compose_document`, where what it made before is still known.
    """
    try:
        raw = read_plain_file(file)
    except OSError as error:
        document = Document(shown_as)
        document.add(ProblemCode.UNREADABLE_FILE, (1, 1), reason=system_reason(error))
        return document
    return (compose or compose_document)(raw, shown_as)


def compose_document(raw: bytes, shown_as: Path) -> Document:
    """Return what `read_document` does, for the content of a file."""
    document = Document(shown_as)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        document.add(ProblemCode.NOT_UTF8, _end_of(raw[: error.start].decode("utf-8-sig")))
        return document
    try:
        _Composer(document, text.split("\n")).run(yaml.parse(text, Loader=_Loader))
    except yaml.YAMLError as error:
        _note_syntax_error(document, error, text)
    return document


def _note_syntax_error(document: Document, error: yaml.YAMLError, text: str) -> None:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    reason = syntax_reason(str(getattr(error, "problem", None) or error))
    if mark is None:  # a character that YAML does not admit, at an offset in bytes
        before = text.encode()[: getattr(error, "position", 0)].decode(errors="ignore")
        document.add(ProblemCode.YAML_SYNTAX, _end_of(before), reason=reason)
        return
    lines = text.split("\n")
    if opened := _open_quote(lines, mark.line):
        document.add(ProblemCode.YAML_SYNTAX, opened, reason=_OPEN_QUOTE)
        return
    if merged := _merge_mark(lines):
        document.add(ProblemCode.YAML_SYNTAX, (merged, 1), reason=_MERGE)
        return
    start = getattr(error, "context_mark", None)
    past_bracket = reason == _OPEN_BRACKET and start and start.line < mark.line
    if start and (reason == _NO_COLON or (past_bracket and _begins_more(lines, mark.line))):
        mark = start
    for number in range(mark.line, max(-1, mark.line - 2), -1):
        if _HARD_INDENT.match(next(iter(lines[number : number + 1]), "")):
            document.add(ProblemCode.YAML_SYNTAX, (number + 1, 1), reason=_HARD_SPACES)
            return
    line = next(iter(lines[mark.line : mark.line + 1]), "")
    indent = line[: len(line) - len(line.lstrip())]
    code = ProblemCode.YAML_TAB if "\t" in indent else ProblemCode.YAML_SYNTAX
    document.add(code, (mark.line + 1, mark.column + 1), reason=reason)


def _begins_more(lines: list[str], number: int) -> bool:
    """Say whether a line, from 0, begins a field or an item: a bracket above it was left open.

    Else the fault is where the reader stopped, within brackets that go over many lines.
    """
    return bool(_MORE.match(next(iter(lines[number : number + 1]), "")))


def _open_quote(lines: list[str], faulty: int) -> Place | None:
    """Return where a text begins whose end the reader found in another: its own quote is lost.

    `faulty` is the line, from 0, where the reader gave up.
    """
    for number in range(min(faulty, len(lines) - 1), max(-1, faulty - _QUOTE_LINES), -1):
        if match := _QUOTED.match(lines[number]):
            opened = match["quote"]
            rest = lines[number][match.end() :].replace('\\"', "").replace("''", "")
            if opened not in rest:
                return number + 1, match.end()
    return None


def _merge_mark(lines: list[str]) -> int:
    """Return the line, from 1, of the first mark that git left of two changes; 0 without."""
    numbers = (n for n, line in enumerate(lines, 1) if line.startswith(("<<<<<<< ", ">>>>>>> ")))
    return next(numbers, 0)


def _end_of(text: str) -> Place:
    """Return the place just after a text that begins the file."""
    return text.count("\n") + 1, len(text) - text.rfind("\n")


@dataclass
class _Frame:
    """A list or mapping that is still open."""

    location: Location
    container: dict[str, Any] | list[Any]
    key: str | None = None
    first_lines: dict[str, int] = field(default_factory=dict)


class _Composer:
    """Turns YAML's events into data; a stack of frames stands in for recursion."""

    def __init__(self, document: Document, lines: list[str]) -> None:
        self.document = document
        self.lines = lines
        self.stack: list[_Frame] = []

    def run(self, events: Iterable[yaml.Event]) -> None:
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    reason = "fila har fleire dokument (---)"
                    self.document.add(ProblemCode.YAML_SYNTAX, _place(event), reason=reason)
                    return
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                self.stack.pop()
            elif isinstance(event, yaml.NodeEvent):
                if len(self.stack) >= MAX_DEPTH:
                    self.document.add(ProblemCode.TOO_DEEP, _place(event), limit=str(MAX_DEPTH))
                    return
                self._node(event)

    def _node(self, event: yaml.NodeEvent) -> None:
        frame = self.stack[-1] if self.stack else None
        if frame and isinstance(frame.container, dict) and frame.key is None:
            self._key(event, frame)
            return
        if event.anchor or getattr(event, "tag", None):
            self.document.add(ProblemCode.ALIAS, _place(event))
        if isinstance(event, yaml.MappingStartEvent):
            self._open(event, frame, {})
        elif isinstance(event, yaml.SequenceStartEvent):
            self._open(event, frame, [])
        elif isinstance(event, yaml.ScalarEvent):
            plain = event.implicit[0] and event.style is None
            plain = plain or event.style == ""
            value = _CONSTANTS.get(event.value, event.value) if plain else event.value
            location = self._put(event, frame, value)
            self.document.texts[location] = event.value
            if plain and event.value:
                self._note_cut(event, location)
        else:  # an alias
            self._put(event, frame, None)

    def _note_cut(self, event: yaml.ScalarEvent, location: Location) -> None:
        """Note a text cut at a sign that begins a comment in YAML, or with one quote lost."""
        if event.value.endswith('"') and event.value.count('"') == 1:
            field = field_of(location)
            whole = event.value.rstrip('"')
            self.document.add(ProblemCode.HALF_QUOTED, _place(event), field, whole=whole)
        if not (mark := event.end_mark):
            return
        line, column = mark.line, mark.column
        rest = self.lines[line][column:] if line < len(self.lines) else ""
        if match := re.match(r"[ \t]+#[^\s#]", rest):
            field = field_of(location)
            whole = f"{event.value}{rest.rstrip()}".replace('"', "'")
            self.document.add(
                ProblemCode.CUT_TEXT, (line + 1, column + match.end() - 1), field, whole=whole
            )

    def _key(self, event: yaml.NodeEvent, frame: _Frame) -> None:
        if not isinstance(event, yaml.ScalarEvent):
            self.document.add(
                ProblemCode.YAML_SYNTAX, _place(event), reason="feltnamnet er ikkje ein tekst"
            )
            if isinstance(event, yaml.CollectionStartEvent):
                self.stack.append(_Frame((), {} if _is_mapping(event) else []))
            frame.key = ""
            return
        key, place = event.value, _place(event)
        if key in frame.first_lines:
            self.document.add(
                ProblemCode.DUPLICATE_KEY, place, key, first_line=str(frame.first_lines[key])
            )
            key = f"{key} (line {place[0]})"  # the first one counts; this one is put aside
            frame.key = key
            return
        frame.first_lines[key] = place[0]
        self.document.key_places[(*frame.location, key)] = place
        frame.key = key

    def _open(self, event: yaml.NodeEvent, frame: _Frame | None, container: Any) -> None:
        self.stack.append(_Frame(self._put(event, frame, container), container))

    def _put(self, event: yaml.NodeEvent, frame: _Frame | None, value: Any) -> Location:
        if frame is None:
            location: Location = ()
            self.document.data = value
        elif isinstance(frame.container, list):
            location = (*frame.location, len(frame.container))
            frame.container.append(value)
        else:
            location = (*frame.location, frame.key or "")
            if frame.key in frame.first_lines:
                frame.container[frame.key or ""] = value
            frame.key = None
        self.document.places[location] = _place(event)
        return location


def _is_mapping(event: yaml.CollectionStartEvent) -> bool:
    return isinstance(event, yaml.MappingStartEvent)


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
