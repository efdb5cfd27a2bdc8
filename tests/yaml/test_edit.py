from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from rusplan.problems.problem import Location
from rusplan.yaml.edit import Edit, NotEditableError, apply_edits
from tests.programs import PROJECT

TEXT = """\
# Først
services: # to
  # om telefonen
  - id: a # fast
    name: 'Det''s'
    number: "02800" # nytt i 2020
    date: 2026-01-02
    tags: [x, y] # alle
    note: >-
      To
      liner
    # mellom
    sources:
      - "https://example.org/1" # eitt
      # over to
      - "https://example.org/2"
    hours:
      - {byday: [MO], opens_at: "09:00"}
    summer:
      seasons: [sommar]
      description: Ope
  - id: b
    name: Å ø 🧡

# sist
"""
REAL = (PROJECT / "resources.yml").read_text(encoding="utf-8")
A: Location = ("services", 0)


def edited(location: Location, value: Any, *before: str) -> str:
    return apply_edits(TEXT, [Edit(location, value, before)])


def test_nothing_asked_for_changes_nothing() -> None:
    assert apply_edits(TEXT, []) == TEXT


@pytest.mark.parametrize(
    ("location", "value", "old", "new"),
    [
        ((*A, "number"), "113", '"02800" #', '"113" #'),
        ((*A, "date"), "2026-02-03", "2026-01-02", "2026-02-03"),
        ((*A, "date"), "i går: x", "2026-01-02", '"i går: x"'),
        ((*A, "name"), 'Sa "hei"', "'Det''s'", "'Sa \"hei\"'"),
        ((*A, "name"), "Ola's", "'Det''s'", "'Ola''s'"),
        ((*A, "name"), "To\nliner", "'Det''s'", r'"To\nliner"'),
        ((*A, "sources", 1), "https://b/#c", "https://example.org/2", "https://b/#c"),
        ((*A, "note"), "Ei line", ">-\n      To\n      liner", '"Ei line"'),
        ((*A, "tags"), ["x"], "[x, y]", "[x]"),
        ((*A, "tags"), ["x", "no", "Z z"], "[x, y]", '[x, "no", "Z z"]'),
        ((*A, "tags"), ["x", "z"], "[x, y]", "[x, z]"),
        ((*A, "tags"), None, "    tags: [x, y] # alle\n", None),
        ((*A, "date"), None, "    date: 2026-01-02\n", ""),
        ((*A, "sources", 1), "https://b", "https://example.org/2", "https://b"),
        (
            (*A, "sources"),
            ["https://example.org/1", "https://example.org/2", "https://n"],
            'org/2"\n',
            'org/2"\n      - "https://n"\n',
        ),
        (
            (*A, "sources"),
            ["https://n", "https://example.org/1", "https://example.org/2"],
            "sources:\n",
            'sources:\n      - "https://n"\n',
        ),
        ((*A, "sources"), ["https://example.org/1"], '      - "https://example.org/2"\n', ""),
        (
            (*A, "hours"),
            [{"byday": ["TU", "WE"], "opens_at": "10:00"}],
            '- {byday: [MO], opens_at: "09:00"}',
            '- byday: [TU, WE]\n        opens_at: "10:00"',
        ),
        (("services", 1, "name"), "Æ", "Å ø 🧡", '"Æ"'),
        (
            (*A, "summer"),
            {"seasons": ["jul"], "description": "Stengt."},
            "seasons: [sommar]\n      description: Ope",
            'seasons: [jul]\n      description: "Stengt."',
        ),
    ],
)
def test_only_the_value_is_changed(
    location: Location, value: Any, old: str, new: str | None
) -> None:
    assert TEXT.count(old) == 1
    if new is None:  # a comment would go with it
        with pytest.raises(NotEditableError):
            edited(location, value)
    else:
        assert edited(location, value) == TEXT.replace(old, new)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("kort", "    note_x: kort\n"),
        ("Lang tekst", '    note_x: "Lang tekst"\n'),
        (["a", "B c"], '    note_x: [a, "B c"]\n'),
        ([{"byday": ["MO"]}], "    note_x:\n      - byday: [MO]\n"),
        ({"a": ["jul"], "b": "C d"}, '    note_x:\n      a: [jul]\n      b: "C d"\n'),
    ],
)
def test_new_field_stands_after_those_before_it(value: Any, written: str) -> None:
    line = "    date: 2026-01-02\n"
    assert edited((*A, "note_x"), value, "id", "date") == TEXT.replace(line, line + written)
    last = "    name: Å ø 🧡\n"
    assert edited(("services", 1, "note_x"), value, "name") == TEXT.replace(last, last + written)


def test_item_is_added_after_the_last() -> None:
    added = [{"id": "c", "tags": ["x"], "name": "Ny: ein"}]
    last = "    name: Å ø 🧡\n"
    item = '\n  - id: c\n    tags: [x]\n    name: "Ny: ein"\n'
    assert edited(("services", 2), added) == TEXT.replace(last, last + item)


def test_many_edits_are_made_at_once() -> None:
    new = apply_edits(
        TEXT,
        [
            Edit((*A, "new"), "n", ("number",)),
            Edit((*A, "newer"), "m", ("number",)),
            Edit((*A, "date"), None),
            Edit((*A, "number"), "113"),
        ],
    )
    assert '    number: "113" # nytt i 2020\n    new: "n"\n    newer: m\n    tags' in new


@pytest.mark.parametrize(
    ("location", "value"),
    [
        ((*A, "id"), None),
        ((*A, "hours", 0, "opens_at"), None),
        ((*A, "sources"), ["https://example.org/2"]),
        ((*A, "number"), ["a"]),
        ((*A, "hours", 0, "closes_at"), "x"),
    ],
)
def test_what_would_lose_something_is_refused(location: Location, value: Any) -> None:
    with pytest.raises(NotEditableError):
        edited(location, value)


def test_what_would_make_no_yaml_is_refused() -> None:
    with pytest.raises(NotEditableError):
        apply_edits("z: y\na: &name x\nb: *name\n", [Edit(("a",), None)])


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark_are_kept(mark: str) -> None:
    text = mark + TEXT.replace("\n", "\r\n")
    new = apply_edits(text, [Edit((*A, "x"), "y"), Edit((*A, "date"), None)])
    changed = TEXT.replace("    date: 2026-01-02\n", "").replace("# fast\n", '# fast\n    x: "y"\n')
    assert new == mark + changed.replace("\n", "\r\n")


def scalars(node: yaml.Node | None, location: Location = ()) -> list[Location]:
    if isinstance(node, yaml.MappingNode):
        return [x for key, value in node.value for x in scalars(value, (*location, key.value))]
    if isinstance(node, yaml.SequenceNode):
        return [x for i, each in enumerate(node.value) for x in scalars(each, (*location, i))]
    return [location]


LOCATIONS = scalars(yaml.compose(REAL, Loader=yaml.CSafeLoader))


@given(st.sampled_from(LOCATIONS), st.text(st.characters(exclude_categories=["Cs", "Cc"])))
@settings(max_examples=20, deadline=None)
def test_any_text_goes_into_any_value_of_the_real_bank(location: Location, value: str) -> None:
    new = apply_edits(REAL, [Edit(location, value)])
    data = yaml.load(new, yaml.CBaseLoader)  # noqa: S506
    for step in location:
        data = data[step]
    assert data == value
    changed = [
        pair for pair in zip(REAL.split("\n"), new.split("\n"), strict=True) if len(set(pair)) > 1
    ]
    assert len(changed) <= 1
