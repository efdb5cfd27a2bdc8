from pathlib import Path

from rusplan.language import FOR_EDITORS
from rusplan.linkcheck.inventory.bank_addresses import bank_addresses
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.report.status_page import status_page
from rusplan.linkcheck.verdict import Reason
from rusplan.project import Project
from tests.linkcheck.results import START, result
from tests.programs import PROJECT


def page(root: Path) -> str:
    inventory = bank_addresses(Project.open(root, START.date()).facts)
    results = {address: result(Reason.GOOD_ANSWER) for address in inventory}
    return status_page(inventory, Memory().after(results, START), FOR_EDITORS)


def test_bokmal_titles_say_that_they_are_bokmal(tmp_path: Path) -> None:
    bank = tmp_path / "resources.yml"
    bank.write_text(
        "resources:\n"
        '  - {id: a, title: "Når barn ruser seg", language: nb, url: "https://a.example/"}\n'
        '  - {id: b, title: "Når born rusar seg", language: nn, url: "https://b.example/"}\n'
        '  - {id: c, title: "x", language: "<b>\\"", url: "https://c.example/"}\n'
        "services:\n"
        '  - {id: d, name: "Hjelpetelefonen for alle", name_language: nb, url: "https://d.example/"}\n'
    )
    shown = page(tmp_path)
    assert '| <span lang="nb">Når barn ruser seg</span> |' in shown
    assert '| <span lang="nb">Hjelpetelefonen for alle</span> |' in shown
    assert "| Når born rusar seg |" in shown
    assert '<span lang="&lt;b&gt;&quot;">x</span>' in shown


def test_the_project_own_titles_are_marked() -> None:
    assert 'lang="nb"' in page(PROJECT)
