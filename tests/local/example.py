"""A small county to test with: two municipalities, a school, and services of each sort."""

from pathlib import Path

from rusplan.problems.problem import Problem
from rusplan.project import Edition
from tests.bank.example import BANK, PAGE, read_project, write_project

COUNTY = """\
id: fylket
name: "Fylket"
service_types:
  - id: barnevern
    name: "Barnevernstenesta"
    scope: kommune
    description: "Hjelper barn."
    fallback: "Spør skolen."
    fallback_entries: [telefonen]
  - id: bup
    name: "BUP"
    scope: region
    description: "Utgreiing."
    fallback: "Spør fastlegen."
services:
  - id: bup-fylket
    type: bup
    name: "BUP i fylket"
    description: "For heile fylket."
    status: confirmed
    service_areas: [fylket]
    assured_date: 2026-10-08
    sources: ["https://example.org/bup"]
"""

TOWN = """\
id: byen
number: "9901"
name: "Byen"
url: "https://byen.example.org"
assured_date: 2026-10-08
services:
  - id: barnevern-byen
    type: barnevern
    name: "Barnevernet i Byen"
    description: "Ring oss."
    status: confirmed
    service_areas: [byen]
    possible_areas: [oya]
    channels:
      - kind: phone
        number: "116 111"
        schedules:
          - byday: [MO]
            opens_at: "09:00"
            closes_at: "15:00"
        assured_date: 2026-10-08
    assured_date: 2026-10-08
    sources: ["https://example.org/byen"]
"""

ISLAND = """\
id: oya
number: "9902"
name: "Øya"
"""

SCHOOLS = """\
contacts:
  - title: "Kontaktlæraren"
    description: "Kjenner deg."
schools:
  - id: byen-vgs
    name: "Byen skole"
    municipality: byen
    phone: "22 59 13 00"
    assured_date: 2026-10-08
    sources: ["https://example.org/skolen"]
"""

_LIST = """\
  - id: {}
    groups:
      - items:
          - entry: telefonen
"""

LISTS = "lists:\n" + _LIST.format("hjelp-no") + _LIST.format("finn-hjelp")
LOCAL_BANK = BANK.replace("lists:\n", LISTS)
_SHOWN = "[[hjelp: hjelp-no]]\n[[liste: finn-hjelp]]\n[[stader]]"
LOCAL_PAGE = PAGE.replace("[[hjelp: hjelp]]", _SHOWN)
LOCAL_PAGE += "\n[[liste: hjelp]]\n"

FILES = {"fylket.yml": COUNTY, "byen.yml": TOWN, "oya.yml": ISLAND, "skolar.yml": SCHOOLS}


def write_local(root: Path, **changed: str) -> Path:
    """Write the example with some files' text changed, and return `root`."""
    write_project(root, changed.get("bank", LOCAL_BANK), LOCAL_PAGE)
    (root / "local").mkdir(exist_ok=True)
    for name, text in FILES.items():
        (root / "local" / name).write_text(changed.get(name.split(".")[0], text), encoding="utf-8")
    return root


def read_local(root: Path) -> tuple[Edition | None, list[Problem]]:
    """Read the project under `root` as a build does."""
    return read_project(root)


def local_site(root: Path, **changed: str) -> Edition:
    """Return a site that has no errors."""
    site, problems = read_local(write_local(root, **changed))
    assert site, problems
    return site
