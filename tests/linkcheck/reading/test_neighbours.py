"""Hosts asked for a page that cannot be there: where the judge wants to know, and once."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from rusplan.linkcheck.check import check
from rusplan.linkcheck.verdict import Verdict
from tests.linkcheck.lab_world import world
from tests.linklab.answer import Answer, page
from tests.linklab.scenario import Scenario
from tests.linklab.server import Lab

if TYPE_CHECKING:
    from rusplan.linkcheck.result import Result

SHORT = "<p>Her er det fint å vere, og vi har det triveleg saman heile dagen lang.</p>"
THIN = {f"/{number}/velkomen": page("Noko heilt anna", SHORT) for number in range(3)}


def asked(folder: Path, pages: Mapping[str, Answer]) -> list[str]:
    """What a host with these pages is asked for in one run, besides the pages themselves."""

    async def run() -> list[str]:
        results: list[Result] = []
        lab = Lab([Scenario("host", Verdict.OK, "small pages", routes=pages)], folder)
        async with lab:
            root = lab.address("host").removesuffix("/ressurs")
            await check([root + path for path in pages], world(lab), results.append)
        assert len(results) == len(pages)
        (targets,) = lab.targets.values()
        return [target for target in targets if target not in pages]

    return asyncio.run(run())


def test_a_host_of_thin_pages_is_asked_for_one_neighbour(tmp_path: Path) -> None:
    assert len(asked(tmp_path, THIN)) == 1


def test_a_host_of_whole_pages_is_asked_for_none(tmp_path: Path) -> None:
    assert asked(tmp_path, {"/rus": page(), "/hasj": page("Hasj")}) == []
