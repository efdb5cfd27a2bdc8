from pathlib import Path

from rusplan.local.gap import COMPLETE, MISSING, NO_PHONE, find_gaps, gap_report
from tests.local.example import local_site


def test_gaps_are_found_for_every_municipality_and_kind_worst_first(tmp_path: Path) -> None:
    found = find_gaps(local_site(tmp_path).directory)
    assert [(gaps.municipality.id, gaps.known) for gaps in found] == [
        ("oya", {"barnevern": MISSING, "bup": NO_PHONE}),
        ("byen", {"barnevern": COMPLETE, "bup": NO_PHONE}),
    ]


def test_report_is_a_table_of_municipalities_and_kinds(tmp_path: Path) -> None:
    assert gap_report(local_site(tmp_path).directory).splitlines() == [
        "| Kommune | Manglar | barnevern | bup |",
        "| --- | --- | --- | --- |",
        "| Øya | 1 | manglar | utan nummer |",
        "| Byen | 0 | ja | utan nummer |",
    ]
