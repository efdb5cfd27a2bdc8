"""A tiny bank, one page and a few words to search by: all that a site may hold, once."""

from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath

from rusplan.bank import Bank
from rusplan.bank.reading import BANK_FILE, check_bank
from rusplan.building.facts import Facts
from rusplan.linkcheck.memory.memory import Memory
from rusplan.problems.problem import Problem
from rusplan.project import Edition, Project
from rusplan.project.page import Page
from rusplan.yaml.reading import read_document
from rusplan.yaml.validation import Context

TODAY = date(2026, 11, 24)

BANK = """\
topics:
  - id: rus
    name: "Rus"

services:
  - id: telefonen
    name: "Telefonen"
    description: "Ei teneste å ringe."
    status: confirmed
    channels:
      - kind: phone
        number: "116 111"
        schedules:
          - byday: [MO, TU]
            opens_at: "09:00"
            closes_at: "15:00"
        assured_date: 2026-10-08
        source: "https://example.org/telefonen"
      - kind: chat
        url: "https://example.org/chat"
    audience: [elev]
    topics: [rus]
    minimum_age: 13
    maximum_age: 19
    assured_date: 2026-10-08
    sources: ["https://example.org/telefonen"]

resources:
  - id: heftet
    title: "Heftet"
    language: nb
    publisher: "Utgivaren"
    type: hefte
    audience: [tilsett]
    topics: [rus]
    description: "Eit hefte å lese."
    status: replaced
    plan_url: "https://example.org/2019"
    replacement: nettsida
    related: [telefonen]
    sources: ["https://example.org/heftet"]
  - id: nettsida
    title: "Nettsida"
    language: nn
    publisher: "Utgivaren"
    type: nettside
    audience: [elev, tilsett]
    topics: [rus]
    description: "Ei side å lese."
    status: current
    url: "https://example.org/nettsida"
    assured_date: 2026-10-08
    sources: ["https://example.org/nettsida"]

lists:
  - id: hjelp
    groups:
      - items:
          - entry: telefonen
  - id: banken
    groups:
      - heading: "I planen"
        items:
          - entry: heftet
            label: "Heftet frå 2019"
            anchor: noten
            refers_to: overskrifta

changes:
  - id: lova
    kind: lov
    before: "Gammal lov"
    now: "Ny lov"
    summary: "Lova er ny."
    in_force: 2024-08-01
    url: "https://example.org/lova"
    entry: nettsida
    assured_date: 2026-10-08
    sources: ["https://example.org/lova"]

owners:
  - id: redaktor
    name: "Redaktøren"
  - id: jurist
    name: "Juristen"
"""

HELP_LIST = """\
  - id: hjelp
    groups:
      - items:
          - entry: telefonen
"""
"""The list of it that a service without a number cannot stand on."""

PAGE = """\
---
title: Sida
---

# Sida

[[hjelp: hjelp]]

## Overskrifta {#overskrifta}

<!-- utdrag: stykket -->
Avsnittet.

[[endring: lova]]
<!-- slutt -->

[[liste: banken]]

## Anna {#anna}

[[utdrag: side.md#stykket]]
"""


CONFIG = """\
site_name: Sida
extra:
  plan:
    name: "Planen"
    short_name: "Planen"
    county: "Fylket"
    revised: "august 2019"
    year: 2019
    sections:
      - light: "#0d6b57"
        dark: "#74d4ba"
        soft_light: "#e4f2ed"
        soft_dark: "#14322b"
    footer: [side.md]
    traces: side.md#anna
theme:
  language: "nn"
"""

VOCABULARY = """\
otherwise: [telefonen]

apart: [rus, russ]

endings: [en, ar, a]

fillers: [eg, og]

synonyms:
  - words: [hasj, weed]
    near: [dop]

questions:
  - asked: ["kven kan eg ringe"]
    show: [side.md]
"""

ALARMS = """\
idioms: [full fart]

neutral: [no]

pieces:
  - name: full
    words: [full, drita]
  - name: sjuk
    words: [sjuk*, ligg ned]

alarms:
  - show: [telefonen]
    signs:
      - [full, sjuk]
    hints:
      - [full]
"""


QUIET = "idioms: []\nneutral: []\npieces: []\nalarms: []\n"


def _can_call(bank: str | bytes) -> bool:
    """Say whether a bank has the service that the alarms show."""
    return isinstance(bank, bytes) or ("kind: phone" in bank and "id: telefonen\n" in bank)


def write_project(
    root: Path,
    bank: str | bytes = BANK,
    page: str | bytes = PAGE,
    vocabulary: str | bytes = VOCABULARY,
    config: str = CONFIG,
) -> Path:
    """Write a project with one page under `root`, and return `root`."""
    (root / "docs").mkdir(parents=True, exist_ok=True)
    files = (
        ("resources.yml", bank),
        ("docs/side.md", page),
        ("search.yml", vocabulary),
        ("alarms.yml", ALARMS if _can_call(bank) else QUIET),
        ("mkdocs.yml", config),
    )
    for file, content in files:
        raw = content.encode() if isinstance(content, str) else content
        (root / file).write_bytes(raw)
    return root


def open_project(root: Path) -> Project:
    """Read a project as a build does, on the day that the example was checked."""
    return Project.open(root, TODAY)


def read_project(root: Path) -> tuple[Edition | None, list[Problem]]:
    """Return the site that a project makes, if it is sound, and all that is wrong with it."""
    project = open_project(root)
    return (None if project.errors else project.edition()), project.problems


def read_bank(root: Path, today: date = TODAY) -> tuple[Bank | None, list[Problem]]:
    """Return the bank of a project, and all that is wrong with it by itself."""
    document = read_document(root / BANK_FILE, BANK_FILE)
    return check_bank(document, Context(today, "nn"))


def with_main_pages(site: Edition) -> Edition:
    """Return the site with the pages that others lead to."""
    more = {
        "ressursbank.md": "[[heile banken]]\n",
        "endra-sidan-2019.md": "[[endringar]]\n",
        "finn-hjelp.md": "## Vel {#vel-stad}\n\n[[stader]]\n",
    }
    return with_pages(site, more)


def with_pages(site: Edition, more: dict[str, str]) -> Edition:
    """Return the site with more pages, by the path of their source."""
    pages = {
        path: Page(path, text) for path, text in ((PurePosixPath(p), t) for p, t in more.items())
    }
    return replace(site, pages={**site.pages, **pages})


def example_site(root: Path, bank: str = BANK, page: str = PAGE) -> Edition:
    """Return a site that has no errors."""
    site, problems = read_project(write_project(root, bank, page))
    assert site, problems
    return site


def facts_of(site: Edition) -> Facts:
    """Return what a build takes, of a site in one language whose links nobody has checked."""
    return Facts((site,), {}, Memory())


def example_bank(root: Path, bank: str = BANK, page: str = PAGE) -> Bank:
    """Return a bank that has no errors."""
    return example_site(root, bank, page).bank
