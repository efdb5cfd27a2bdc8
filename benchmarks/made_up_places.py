"""Made-up places: the real project with other municipalities, schools and local services."""

from pathlib import Path

from benchmarks.made_up import make_project

_MUNICIPALITY = """\
id: kommune-{n}
number: "{n:04}"
name: "Laga kommune {n}"
url: "https://example.org/{n}"
assured_date: 2026-11-24
services:
"""

_SERVICE = """\
  - id: teneste-{n}-{kind}
    type: {kind}
    name: "Laga teneste {n}"
    description: "Ei setning om tenesta."
    status: confirmed
    service_areas: [{areas}]
    channels:
      - kind: phone
        number: "22 59 13 00"
        schedules:
          - byday: [MO, TU, WE, TH, FR]
            opens_at: "08:00"
            closes_at: "15:30"
        assured_date: 2026-11-24
        source: "https://example.org/{n}"
    assured_date: 2026-11-24
    sources: ["https://example.org/{n}"]
"""

_SCHOOL = """\
  - id: skole-{n}
    name: "Laga skole {n}"
    municipality: kommune-{place}
    phone: "22 59 13 00"
    assured_date: 2026-11-24
    sources: ["https://example.org/{n}"]
"""

_OWN = ("helsestasjon-for-ungdom", "skolehelseteneste", "rusteam")
_SHARED = "barnevernsteneste"
_SHARING = 5
"""Municipalities that share each service of the shared kind."""


def make_places(root: Path, municipalities: int, schools: int) -> None:
    """Write a project under `root` whose `local/` holds as many made-up places as asked for."""
    make_project(root, 0)
    local = root / "local"
    kinds = (local / "fylket.yml").read_text(encoding="utf-8").partition("\nservices:\n")[0]
    roles = (local / "skolar.yml").read_text(encoding="utf-8").partition("\nschools:\n")[0]
    for file in local.glob("*.yml"):
        file.unlink()
    for words in (root / "search.yml", *root.glob("translations/*/search.yml")):
        general = words.read_text(encoding="utf-8").partition("\nquestions:\n")[0]
        words.write_text(f"{general}\nquestions: []\n", encoding="utf-8")  # which name real places
    for n in range(municipalities):
        own = "".join(_SERVICE.format(n=n, kind=kind, areas=f"kommune-{n}") for kind in _OWN)
        (local / f"kommune-{n}.yml").write_text(_MUNICIPALITY.format(n=n) + own, encoding="utf-8")
    shared = "".join(
        _SERVICE.format(n=n, kind=_SHARED, areas=_areas(n, municipalities))
        for n in range(0, municipalities, _SHARING)
    )
    (local / "fylket.yml").write_text(f"{kinds}\nservices:\n{shared}", encoding="utf-8")
    each = "".join(_SCHOOL.format(n=n, place=n % municipalities) for n in range(schools))
    (local / "skolar.yml").write_text(f"{roles}\nschools:\n{each}", encoding="utf-8")


def _areas(first: int, municipalities: int) -> str:
    last = min(first + _SHARING, municipalities)
    return ", ".join(f"kommune-{n}" for n in range(first, last))
