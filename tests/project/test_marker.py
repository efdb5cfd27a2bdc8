import pytest

from rusplan.project.marker import Marker, find_markers


@pytest.mark.parametrize(
    ("line", "name", "argument"),
    [
        ("[[liste: forebygging]]", "liste", "forebygging"),
        ("[[liste:forebygging]]  ", "liste", "forebygging"),
        ("[[heile banken]]", "heile banken", ""),
        ("[[utdrag: side.md#stykket]]", "utdrag", "side.md#stykket"),
        ("[[tilgjengeerklæring]]", "tilgjengeerklæring", ""),
        ("[[liste:]]", "liste", ""),
    ],
)
def test_marker_alone_on_its_line_is_found(line: str, name: str, argument: str) -> None:
    assert list(find_markers(f"# Sida\n\n{line}\n")) == [Marker(name, argument, 3)]


@pytest.mark.parametrize(
    "line", ["Sjå [[liste: a]]", "    [[liste: a]]", "[[]]", "[liste: a]", "[[a]](#b)", "\\[[a]]"]
)
def test_anything_else_is_text(line: str) -> None:
    assert list(find_markers(line)) == []


def test_markers_come_in_order_with_their_lines() -> None:
    assert [(each.name, each.line) for each in find_markers("[[b]]\n\n[[a]]\n[[b]]")] == [
        ("b", 1),
        ("a", 3),
        ("b", 4),
    ]
