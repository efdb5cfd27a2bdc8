import pytest

from rusplan.project.excerpt import excerpt, without_region_marks

PAGE = """\
# Sida

## Fyrste {#fyrste}

Avsnitt éin, sjå [noten](#noten).

### Under {#under}

<!-- utdrag: stykket -->
- eit punkt
<!-- slutt -->
- eit anna

## Andre { #andre }

Avsnitt to.
"""


def test_section_runs_to_the_next_heading_of_its_level() -> None:
    piece = excerpt(PAGE, "fyrste", "side.md")
    assert piece == (
        "Avsnitt éin, sjå [noten](side.md#noten).\n\n### Under\n\n- eit punkt\n- eit anna"
    )


def test_last_section_runs_to_the_end() -> None:
    assert excerpt(PAGE, "andre", "side.md") == "Avsnitt to."


def test_region_runs_between_its_marks() -> None:
    assert excerpt(PAGE, "stykket", "side.md") == "- eit punkt"


def test_region_without_an_end_runs_to_the_end_of_the_page() -> None:
    page = PAGE.replace("<!-- slutt -->\n", "")
    assert str(excerpt(page, "stykket", "side.md")).endswith("Avsnitt to.")


@pytest.mark.parametrize("anchor", ["", "borte", "Fyrste", "fyrste ", "fyrst"])
def test_nothing_is_returned_for_an_anchor_that_is_not_there(anchor: str) -> None:
    assert excerpt(PAGE, anchor, "side.md") is None


def test_page_is_shown_without_the_marks_of_its_regions() -> None:
    assert "<!--" not in without_region_marks(PAGE)
    assert without_region_marks(PAGE).count("\n") == PAGE.count("\n") - 2
