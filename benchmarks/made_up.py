"""Made-up projects: the real one, with as many more bank entries and pages as asked for."""

import compileall
import shutil
from pathlib import Path

PROJECT = Path(__file__).parents[1]

_ENTRY = """\
  - id: laga-{n}
    title: "Laga ressurs {n}"
    language: nn
    publisher: "Laga utgivar"
    type: nettside
    audience: [elev, tilsett]
    topics: [rus]
    description: "Ei setning om ressurs {n}."
    status: current
    url: "https://example.org/{n}"
    assured_date: 2026-11-24
    sources: ["https://example.org/{n}"]

"""

_LIST = """\
  - id: laga-liste-{n}
    groups:
      - items:
          - {{entry: laga-{n}}}

"""

_PAGE = """\
---
title: Side {n}
---

# Side {n}

## Ressurs {{#ressurs}}

[[liste: laga-liste-{n}]]
"""


def make_project(root: Path, count: int) -> None:
    """Write a project under `root` with `count` more entries, lists and pages than the real one."""
    for folder in ("docs", "hooks", "local", "overrides", "rusplan", "translations"):
        shutil.copytree(PROJECT / folder, root / folder)
    compileall.compile_dir(root / "rusplan", quiet=1)  # as its peers were when they were installed
    config = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(
        config.replace("omitted_files: warn", "omitted_files: ignore") + "\nnot_in_nav: laga/\n",
        encoding="utf-8",
    )
    for name in ("search.yml", "alarms.yml"):
        shutil.copy(PROJECT / name, root)
    bank = (PROJECT / "resources.yml").read_text(encoding="utf-8")
    for part, template in (("resources", _ENTRY), ("lists", _LIST)):
        more = "".join(template.format(n=n) for n in range(count))
        bank = bank.replace(f"\n{part}:\n", f"\n{part}:\n{more}", 1)
    (root / "resources.yml").write_text(bank, encoding="utf-8")
    pages = root / "docs" / "laga"
    pages.mkdir()
    for n in range(count):
        (pages / f"{n}.md").write_text(_PAGE.format(n=n), encoding="utf-8")
