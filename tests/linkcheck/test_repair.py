from pathlib import Path

import pytest

from rusplan.build_day import build_day
from rusplan.linkcheck.inventory.bank_addresses import bank_addresses
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.repair import NotRepaired, repair, rewritten
from rusplan.linkcheck.verdict import Reason
from rusplan.project import Project
from rusplan.yaml.reading import compose_document
from tests.linkcheck.results import day, result

OLD, NEW = "https://a.example/gammal", "https://a.example/ny?a=1&b=2#del"
YAML = """\
# Kommentar med https://a.example/gammal
resources:
  - id:   ein      # rar luft
    title: 'Ein'
    url: "https://a.example/gammal"   # merknad
    plan_url: https://a.example/gammal
    sources: [https://a.example/gammal, 'https://a.example/gammal',"https://b.example/"]

  -   id: to
      url: https://a.example/gammal/under
      description: >
        Sjå https://a.example/gammal
        her.
"""


def test_only_the_addresses_change() -> None:
    text, count = rewritten(YAML, {OLD: NEW})
    assert count == 3
    expected = YAML.splitlines()
    expected[4] = f'    url: "{NEW}"   # merknad'
    expected[6] = f"    sources: [{NEW}, '{NEW}',\"https://b.example/\"]"
    assert text.splitlines() == expected


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_line_ends_are_kept(line_end: str) -> None:
    text = YAML.replace("\n", line_end)
    assert rewritten(text, {OLD: NEW})[0].count(line_end) == YAML.count("\n")
    assert rewritten(text, {})[0] == text


def test_an_address_a_bare_value_cannot_hold_is_quoted() -> None:
    text, _ = rewritten(f"url: {OLD}\n", {OLD: "https://a.example/{x}"})
    assert text == 'url: "https://a.example/{x}"\n'


def bank(root: Path, text: str = YAML) -> Path:
    (root / "resources.yml").write_text(text)
    return root / "resources.yml"


def test_moved_addresses_are_repaired_in_the_file(tmp_path: Path) -> None:
    path = bank(tmp_path)
    moved = Memory().after({OLD: result(Reason.PERMANENT_REDIRECT, OLD, NEW)}, day(0))
    assert repair(tmp_path, bank_addresses(Project.open(tmp_path, build_day()).facts), moved) == 3
    assert path.read_text() == rewritten(YAML, {OLD: NEW})[0]
    assert repair(tmp_path, bank_addresses(Project.open(tmp_path, build_day()).facts), moved) == 0


def test_other_verdicts_repair_nothing(tmp_path: Path) -> None:
    path = bank(tmp_path)
    dead = Memory().after({OLD: result(Reason.NOT_FOUND, OLD)}, day(0))
    assert repair(tmp_path, bank_addresses(Project.open(tmp_path, build_day()).facts), dead) == 0
    assert path.read_text() == YAML


def test_a_file_that_vanished_is_said(tmp_path: Path) -> None:
    path = bank(tmp_path)
    inventory = bank_addresses(Project.open(tmp_path, build_day()).facts)
    path.unlink()
    moved = Memory().after({OLD: result(Reason.PERMANENT_REDIRECT, OLD, NEW)}, day(0))
    with pytest.raises(NotRepaired, match=r"resources\.yml"):
        repair(tmp_path, inventory, moved)


OLD_ADDRESS = "https://gammal.example/a"


@pytest.mark.parametrize("quote", ["", "'", '"'])
@pytest.mark.parametrize("form", ["  - id: a\n    url: {} # k\n", "  - {{id: a, url: {}}}\n"])
@pytest.mark.parametrize(
    "new",
    ["x'y", "a', status: 'gone", 'x"y', "a: b", "a #b", "a\\b", "a,b", "a]b", "a}b", "?x={y}", "*a",
     "&a", "a:", "\n- x", "\tb", "é", "\u2028x", "x#frag'q", 'x#a"b', "%0Ax: y", "\x00",
     "!x", "|b"],
)  # fmt: skip
def test_whatever_an_address_holds_the_yaml_says_just_that(quote: str, form: str, new: str) -> None:
    moved = f"https://ny.example/{new}"
    text = f"resources:\n{form.format(quote + OLD_ADDRESS + quote)}"
    repaired, count = rewritten(text, {OLD_ADDRESS: moved})
    assert count == 1
    document = compose_document(repaired.encode(), Path("a.yml"))
    assert (document.data, document.problems) == ({"resources": [{"id": "a", "url": moved}]}, [])
    assert repaired.count("# k") == text.count("# k")


def test_an_address_that_stands_beside_its_new_one_goes() -> None:
    text, _ = rewritten('sources: ["https://a.example/1", "https://b.example"]\n',
                        {"https://a.example/1": "https://b.example"})  # fmt: skip
    assert text == 'sources: ["https://b.example"]\n'


def test_a_file_reached_by_a_link_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "resources.yml").write_text(YAML)
    inventory = bank_addresses(Project.open(tmp_path, build_day()).facts)
    target = tmp_path / "annan" / "stad.yml"
    target.parent.mkdir()
    (tmp_path / "resources.yml").rename(target)
    (tmp_path / "resources.yml").symlink_to(target)
    moved = Memory().after({OLD: result(Reason.PERMANENT_REDIRECT, OLD, NEW)}, day(0))
    with pytest.raises(NotRepaired, match="lenkje til ei anna fil"):
        repair(tmp_path, inventory, moved)
    assert target.read_text() == YAML
    assert (tmp_path / "resources.yml").is_symlink()
