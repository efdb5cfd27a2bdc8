"""Changes to values in a YAML file that touch no other byte of it.

The text is never written anew from data: PyYAML tells where each value stands, and only those
spans are replaced, so comments, order, quoting and line ends stay as the editor left them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

import yaml

from rusplan.problems.problem import Location
from rusplan.yaml.value import (
    Value,
    block_lines,
    field_lines,
    flow,
    is_plain,
    is_texts,
    mapping_lines,
    rewritten,
    scalar,
)

_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_BYTE_ORDER_MARK = "\ufeff"


class NotEditableError(Exception):
    """The text around a value is of a form that cannot be changed without losing something."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A new value for what stands at a location; `None` removes the field.

    A list of one mapping at the index after a list's last item is added to it. `before` names
    the fields of the same entry that come before a field that is new.
    """

    location: Location
    value: Value | None
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Splice:
    start: int
    end: int
    text: str


def apply_edits(text: str, edits: list[Edit]) -> str:
    """Return the YAML text with the edits made.

    The text must have been read without problems (`rusplan.yaml.reading`). Raises
    `NotEditableError` when the result would say anything else than what was asked for, or lose a
    comment, and `LookupError` when a location's parent does not exist.
    """
    mark = _BYTE_ORDER_MARK if text.startswith(_BYTE_ORDER_MARK) else ""
    old = text.removeprefix(mark)
    source = _Source(old)
    root = yaml.compose(old, Loader=_Loader)
    new = source.spliced([splice for edit in edits for splice in source.splices(root, edit)])
    expected = _data(root)
    for edit in edits:
        _set(expected, edit)
    try:
        made = yaml.compose(new, Loader=_Loader)
    except yaml.YAMLError:
        raise NotEditableError from None
    if _data(made) != expected or _comment_signs(new, made) < _comment_signs(old, root):
        raise NotEditableError
    return mark + new


def _data(node: yaml.Node | None) -> Any:
    """Return a node as texts, lists and mappings."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: _data(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_data(each) for each in node.value]
    return node.value if node else None


def _comment_signs(text: str, root: yaml.Node | None) -> int:
    """Count the signs that begin comments: those that no value holds, an address for one."""
    return text.count("#") - sum(
        text.count("#", each.start_mark.index, each.end_mark.index) for each in _scalars(root)
    )


def _scalars(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif node:
        for each in node.value:
            for part in each if isinstance(each, tuple) else (each,):
                yield from _scalars(part)


def _set(data: Any, edit: Edit) -> None:
    *path, last = edit.location
    for step in path:
        data = data[step]
    if edit.value is None:
        data.pop(last, None)
    elif isinstance(last, int) and last == len(data):
        data.extend(edit.value)
    else:
        data[last] = edit.value


class _Source:
    """The text, and the splices that make an edit in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.newline = "\r\n" if "\r\n" in text else "\n"

    def spliced(self, splices: list[_Splice]) -> str:
        """Return the text with the splices made, from its end so that places before stay right."""
        text = self.text
        ordered = sorted(splices, key=lambda each: (each.start, each.end))
        while ordered:
            splice = ordered.pop()
            text = text[: splice.start] + splice.text + text[splice.end :]
        return text

    def splices(self, root: yaml.Node | None, edit: Edit) -> Iterator[_Splice]:
        *path, last = edit.location
        parent = root or yaml.MappingNode("", [])
        for step in path:
            parent = _child(parent, step)
        if isinstance(parent, yaml.SequenceNode) and last == len(parent.value):
            yield self._appended(parent, edit.value or [])
        elif isinstance(last, int) or last in _keys(parent):
            node = _child(parent, last)
            if edit.value is None:
                yield self._removal(parent, str(last), node)
            else:
                yield from self._replacement(node, edit.value)
        elif edit.value is not None:
            yield self._addition(parent, str(last), edit)

    def _replacement(self, node: yaml.Node, value: Value) -> Iterator[_Splice]:
        if isinstance(value, str) and isinstance(node, yaml.ScalarNode):
            start, end = node.start_mark.index, node.end_mark.index
            if node.style in {"|", ">"}:
                end = start + len(self.text[start:end].rstrip("\r\n "))
            yield _Splice(start, end, rewritten(value, node.style))
        elif isinstance(node, yaml.SequenceNode) and is_texts(value):
            yield from self._items(node, value)
        elif isinstance(node, yaml.SequenceNode) and node.value and not node.flow_style:
            yield self._block(node, value)
        elif isinstance(node, yaml.MappingNode) and isinstance(value, dict) and not node.flow_style:
            yield self._mapping(node, value)
        else:
            raise NotEditableError

    def _items(self, node: yaml.SequenceNode, values: list[str]) -> Iterator[_Splice]:
        old = [item.value for item in node.value]
        if len(old) == len(values):
            for item, value in zip(node.value, values, strict=True):
                if item.value != value:
                    yield from self._replacement(item, value)
        elif node.flow_style or not node.value:
            start, end = node.start_mark.index, node.end_mark.index
            self._refuse_comments(start, end)
            yield _Splice(start, end, flow(values))
        else:
            yield from self._lines(node, old, values)

    def _lines(self, node: yaml.SequenceNode, old: list[str], new: list[str]) -> Iterator[_Splice]:
        """Add and remove the lines of a block list, so that each line kept keeps its comment."""
        dash = self.text.rindex("-", 0, node.value[0].start_mark.index)
        indent = " " * (dash - self._line_start(dash))
        matcher = SequenceMatcher(a=old, b=new, autojunk=False)
        for _, start, end, new_start, new_end in matcher.get_opcodes():
            if old[start:end] == new[new_start:new_end]:
                continue
            for item in node.value[start:end]:
                yield self._whole_lines(item.start_mark.index, item.end_mark.index)
            plain = all(not item.style for item in node.value)
            added = [scalar(v, plain=plain and is_plain(v)) for v in new[new_start:new_end]]
            if start:
                at = self._line_end(node.value[start - 1].end_mark.index)
            else:
                at = self._line_start(dash) - len(self.newline)
            text = "".join(f"{self.newline}{indent}- {each}" for each in added)
            yield _Splice(at, at, text)

    def _block(self, node: yaml.SequenceNode, value: Value) -> _Splice:
        dash = self.text.rindex("-", 0, node.value[0].start_mark.index)
        end = self._line_end(_last_leaf(node).end_mark.index)
        self._refuse_comments(dash, end)
        indent = " " * (dash - self._line_start(dash))
        return _Splice(dash, end, self.newline.join(block_lines(value, indent)).lstrip())

    def _mapping(self, node: yaml.MappingNode, value: Value) -> _Splice:
        start = node.start_mark.index
        end = self._line_end(_last_leaf(node).end_mark.index)
        self._refuse_comments(start, end)
        indent = " " * (start - self._line_start(start))
        return _Splice(start, end, self.newline.join(mapping_lines(value, indent)).lstrip())

    def _appended(self, node: yaml.SequenceNode, value: Value) -> _Splice:
        if node.flow_style or not node.value:
            raise NotEditableError
        dash = self.text.rindex("-", 0, node.value[0].start_mark.index)
        indent = " " * (dash - self._line_start(dash))
        at = self._line_end(_last_leaf(node).end_mark.index)
        apart = self.newline if self.text[at:].startswith(self.newline * 2) else ""
        text = self.newline.join(["", *block_lines(value, indent)])
        return _Splice(at, at, apart + text)

    def _removal(self, parent: yaml.Node, key: str, node: yaml.Node) -> _Splice:
        if not isinstance(parent, yaml.MappingNode) or parent.flow_style:
            raise NotEditableError
        start = next(each.start_mark.index for each, _ in parent.value if each.value == key)
        if self.text[self._line_start(start) : start].strip():
            raise NotEditableError  # the first field of an item shares its line with the dash
        end = _last_leaf(node).end_mark.index
        if isinstance(node, yaml.CollectionNode) and not node.flow_style:
            self._refuse_comments(start, end)
        return self._whole_lines(start, end)

    def _addition(self, parent: yaml.Node, key: str, edit: Edit) -> _Splice:
        if not isinstance(parent, yaml.MappingNode) or parent.flow_style or not parent.value:
            raise NotEditableError
        keys = [each for each, _ in parent.value]
        earlier = [pair for pair in parent.value if pair[0].value in edit.before]
        _, sibling = (earlier or parent.value[:1])[-1]
        at = self._line_end(_last_leaf(sibling).end_mark.index)
        start = keys[0].start_mark.index
        indent = " " * (start - self._line_start(start))
        text = self.newline.join(field_lines(key, edit.value or "", indent))
        return _Splice(at, at, f"{self.newline}{indent}{text}")

    def _whole_lines(self, start: int, end: int) -> _Splice:
        after = self._line_end(end)
        return _Splice(self._line_start(start) - len(self.newline), after, "")

    def _refuse_comments(self, start: int, end: int) -> None:
        tokens = self.text[start:end].splitlines()
        if any(line.lstrip().startswith("#") or " #" in line for line in tokens):
            raise NotEditableError

    def _line_start(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def _line_end(self, index: int) -> int:
        end = self.text.find(self.newline, index)
        return len(self.text) if end < 0 else end


def _keys(node: yaml.Node) -> list[str]:
    return [key.value for key, _ in node.value] if isinstance(node, yaml.MappingNode) else []


def _child(node: yaml.Node, step: str | int) -> yaml.Node:
    if isinstance(node, yaml.SequenceNode):
        children: dict[str | int, yaml.Node] = dict(enumerate(node.value))
    elif isinstance(node, yaml.MappingNode):
        children = {key.value: value for key, value in node.value}
    else:
        raise NotEditableError
    return children[step]


def _last_leaf(node: yaml.Node) -> yaml.Node:
    """Return the last value inside a node. A block's own end mark is at what comes after it."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return node
