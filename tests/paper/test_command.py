import sys
from pathlib import Path

from tests.programs import run


def test_folder_without_a_site_is_said_in_one_sentence(tmp_path: Path) -> None:
    made = run(sys.executable, "-m", "rusplan", "paper", tmp_path)
    assert made.returncode == 1
    assert made.stderr == (f"Kan ikkje lage PDF-ane: {tmp_path / 'index.html'}: ho finst ikkje.\n")
