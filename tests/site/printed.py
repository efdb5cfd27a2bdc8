"""The PDFs of the built site, as far as anybody reads them in a test: a program of its own."""

import os
import sys
from dataclasses import replace
from pathlib import Path

from rusplan.paper.publication import write_paper
from rusplan.project import Edition
from tests.site.tree import editions


def of_one_place(edition: Edition) -> Edition:
    """Return an edition with a single school, and the municipality that it is in."""
    directory = edition.directory
    school = directory.schools[0]
    town = directory.municipalities_by_id[school.municipality]
    alone = replace(directory, municipalities=(town,), schools=(school,), ended=())
    return replace(edition, directory=alone)


def write_sample(edition: Edition, site: Path) -> None:
    """Print what an edition has for the whole county and for one school.

    Other places differ in their data alone, which is the main edition's. Its sheets stand in for
    theirs, so that every link leads to a file.
    """
    write_paper(of_one_place(edition), site)
    paper = site / edition.folder / "papir"
    for sheet in (site / "papir").iterdir():
        if not (paper / sheet.name).exists():
            os.link(sheet, paper / sheet.name)


if __name__ == "__main__":
    main, *others = editions()
    folder = Path(sys.argv[1])
    write_paper(main, folder)
    for each in others:
        write_sample(each, folder)
