import shutil
from pathlib import Path

import pytest

from rusplan.bank.term import UrgencyLevel
from rusplan.pages.style import inline_style, section_rules
from rusplan.project.plan import Section
from tests.programs import PROJECT

STYLE = PROJECT / "overrides" / "partials" / "style"
SECTION = Section(light="#0d6b57", dark="#74d4ba", soft_light="#e4f2ed", soft_dark="#14322b")


@pytest.mark.parametrize("count", [1, 4, 9])
def test_each_section_has_a_rule_however_many_there_are(count: int) -> None:
    rules = section_rules([SECTION] * count)
    assert [f".del-{number}," in rules for number in (1, count, count + 1)] == [True, True, False]
    assert rules.count("--del: var(--lys, #0d6b57) var(--mork, #74d4ba)") == count
    assert rules.count("--mjuk: var(--lys, #e4f2ed) var(--mork, #14322b)") == count


def test_print_style_comes_last_and_nothing_after_it(tmp_path: Path) -> None:
    shutil.copytree(STYLE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "languages.css").write_text("a {}\n")
    (tmp_path / "print.css").write_text("@media print {}\n")
    style = inline_style(tmp_path, [SECTION])
    assert "\na {}\n.del-1," in style
    assert style.endswith("}\n@media print {}")


def test_every_sheet_is_in_the_style() -> None:
    style = inline_style(STYLE, [SECTION])
    sheets = list(STYLE.glob("*.css"))
    assert len(sheets) > 1
    assert [each.name for each in sheets if each.read_text().rstrip() not in style] == []


def test_only_what_is_urgent_now_stands_out() -> None:
    """The colours are the sections': a level of urgency has none, and the first is the frame's."""
    sheet = (STYLE / "urgency.css").read_text(encoding="utf-8")
    styled = [level for level in UrgencyLevel if f".grad-{level} h3 {{" in sheet]
    assert styled == [UrgencyLevel.NOW]
