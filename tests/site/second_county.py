"""Another county's site: `tests/second_county`, built with the code as it is."""

import functools
import shutil
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from subprocess import CompletedProcess

from rusplan.linkcheck.memory import state_file
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.memory.record import LinkRecord
from rusplan.linkcheck.verdict import Reason, Verdict
from tests.programs import PROJECT
from tests.site.building import once_in_a_run
from tests.site.project_copy import make_site

EXAMPLE = PROJECT / "tests" / "second_county"
CODE = ("hooks", "overrides", "rusplan", "setup", "Makefile")
CHECKED = datetime(2026, 11, 24, 3, tzinfo=UTC)


def copy_second_county(folder: Path) -> Path:
    """Put the other county's content and our code into a folder, and return the folder."""
    shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True)
    for name in CODE:
        copy = shutil.copytree if (PROJECT / name).is_dir() else shutil.copy
        copy(PROJECT / name, folder / name)
    return folder


@functools.cache
def example_site() -> Path:
    """Return the folder of the county's site, PDFs too, built once in a run as the county would."""
    return once_in_a_run("example", _make) / "site"


def _make(folder: Path) -> CompletedProcess[str]:
    folder.mkdir()
    project = copy_second_county(folder)
    (project / state_file.PATH).parent.mkdir()
    (project / state_file.PATH).write_text(link_memory().model_dump_json(), encoding="utf-8")
    return make_site(project)


def link_memory() -> Memory:
    """Return what the link check remembers: of each address, another thing that can be wrong."""
    addresses = [
        "https://example.org/linjen",
        "https://example.org/samtalen",
        "https://example.org/veilederen",
        "https://example.org/loven",
    ]
    wrong = [
        (Verdict.DEAD, Reason.NOT_FOUND),
        (Verdict.SUSPECT, Reason.LOGIN),
        (Verdict.OK, Reason.GOOD_ANSWER),
    ]
    return Memory(
        checked=CHECKED,
        links={
            address: LinkRecord(
                verdict=verdict,
                reason=reason,
                since=CHECKED,
                last_good=CHECKED - timedelta(days=1) if reason is Reason.GOOD_ANSWER else None,
            )
            for address, (verdict, reason) in zip(addresses, cycle(wrong), strict=False)
        },
    )
