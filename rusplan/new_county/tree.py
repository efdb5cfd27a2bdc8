"""Lays out a county's own tree: the code as it is, and content of every kind to fill in."""

import json
import re
import shutil
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from rusplan.bank.reading import BANK_FILE
from rusplan.editing.schema import write_schemas
from rusplan.forms.issue_form import write_choices
from rusplan.language import Locale
from rusplan.local.reading import LOCAL_FOLDER
from rusplan.new_county import national_content
from rusplan.new_county.county import NewCounty
from rusplan.new_county.section_colours import section_colours
from rusplan.project import Project
from rusplan.project.alarms import ALARMS_FILE
from rusplan.project.heading import heading_text
from rusplan.project.page import DOCS
from rusplan.project.settings import SETTINGS_FILE
from rusplan.project.vocabulary import VOCABULARY_FILE

_TEMPLATES = Path(__file__).parent / "template"
_LICENCES = Path("LICENSES.md")

_MADE = {Path(each) for each in (".git", ".venv", ".linkcheck", "build", "site")}
_MADE_ANYWHERE = re.compile(r"node_modules|__pycache__|\.\w+_cache|\.hypothesis")
_ITS_OWN = {
    DOCS, LOCAL_FOLDER, BANK_FILE, Path("README.md"), Path("law-watch.yml"), Path("ordliste.txt"),
    Path("translations"), Path("tests/county"), Path("screenshots/telefon.png"),
    Path("screenshots/skjerm.png"), Path("benchmarks/search_time.py"),
}  # fmt: skip
"""What belongs to the county that the code is taken from. All else is the same for every county."""


def lay_out(source: Project, folder: Path, county: NewCounty) -> Project:
    """Write a county's tree into a folder, from the tree that this code stands in.

    Returns the new project. Raises `FileExistsError` when there is something in the folder, and
    `OSError` when it cannot be written to.
    """
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(folder)
    written = _written(source, county)
    inside = folder.resolve()

    def left(where: str, names: list[str]) -> list[str]:
        return [each for each in names if _is_left(Path(where), each, source.root, inside)]

    shutil.copytree(source.root, folder, ignore=left, dirs_exist_ok=True)
    for path, text in written.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    new = Project.open(folder, source.today)
    write_schemas(new)
    write_choices(new)
    return new


def _is_left(where: Path, name: str, root: Path, inside: Path) -> bool:
    path = where / name
    in_tree = path.relative_to(root)
    is_left = in_tree in _ITS_OWN or in_tree in _MADE or bool(_MADE_ANYWHERE.fullmatch(name))
    return is_left or path.resolve() == inside


def _written(source: Project, county: NewCounty) -> dict[Path, str]:
    """Return what differs from county to county, by its path."""
    templates = _TEMPLATES / county.language
    bank, words = source.text(BANK_FILE), national_content.read_words(templates / "national.yml")
    alarms = source.text(ALARMS_FILE)
    ids = national_content.national_services(alarms, bank)
    topics = national_content.topics_of(bank, ids)
    sections = list(range(1, len(county.colours) + 1))
    values = {
        "topics": national_content.entries(bank, "topics", topics, words),
        "ids": ids,
        "services": national_content.entries(bank, "services", ids, words),
        "sections": sections,
        "today": source.today,
        "revised": Locale(county.language).month_and_year(source.today),
        "county": county.county,
        "owner": county.owner,
        "plan": county.plan,
        "short_name": county.short_name,
    }
    environment = _environment(templates)
    texts: dict[Path, str] = {}
    for file in sorted(templates.rglob("*.*")):
        path = file.relative_to(templates)
        template = environment.get_template(path.as_posix())
        if path.name == "del.md":
            for number in sections:
                texts[path.with_name(f"del-{number}.md")] = template.render(values, number=number)
        elif path.name not in {"nav.yml", "national.yml"}:
            texts[path] = template.render(values)
    nav = environment.get_template("nav.yml").render(values)
    texts[SETTINGS_FILE] = _settings(source.text(SETTINGS_FILE), county, source.today, nav)
    texts[VOCABULARY_FILE] = national_content.search_words(
        source.text(VOCABULARY_FILE), ids, "[nod-113, alarmtelefonen, hjelp.md]"
    )
    texts[ALARMS_FILE] = national_content.without_pages(alarms)
    owner = source.settings.owner if source.settings else ""
    texts[_LICENCES] = source.text(_LICENCES).replace(owner or "\0", county.owner)
    return texts


def _environment(folder: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=False,  # noqa: S701 - Markdown and YAML, each with a filter of its own
        undefined=StrictUndefined,
        comment_start_string="{##",  # «{#» begins the id of a heading
        comment_end_string="##}",
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["yaml"] = _scalar
    environment.filters["heading"] = heading_text
    return environment


def _settings(settings: str, county: NewCounty, today: date, nav: str) -> str:
    """Return `mkdocs.yml` with the county's names, its colours and its menu."""
    stated = {
        "site_name": county.plan,
        "site_description": f"{county.plan}, {county.county}.",
        "site_author": county.owner,
    }
    lines = [
        f"{field}: {_scalar(stated[field])}"
        if (field := line.partition(":")[0]) in stated
        else line
        for line in settings.split("\n")
    ]
    settings = "\n".join(lines)
    settings = re.sub(r"(?m)^(  language: )\w+", rf"\g<1>{county.language}", settings)
    settings = re.sub(r"(?m)^  editions:.*\n(?:    .*\n)*", "", settings)
    settings = re.sub(r"(?m)^(  contact_email: )\S+", r'\g<1>""', settings)
    settings = re.sub(r"(?m)^repo_url: .*\n", "", settings)
    plan = "\n".join(
        [
            "  plan:",
            f"    name: {_scalar(county.plan)}",
            f"    short_name: {_scalar(county.short_name)}",
            f"    county: {_scalar(county.county)}",
            f"    revised: {_scalar(Locale(county.language).month_and_year(today))}",
            f"    year: {today.year}",
            "    sections:",
            *(f"      - {_flow(section_colours(each))}" for each in county.colours),
            "    footer: [endra.md, om/nettstaden.md]",
            "    traces: om/nettstaden.md#spor",
            "    newer: null",
        ]
    )
    settings = re.sub(r"(?ms)^  plan:\n.*?(?=^  \S|^\S|\n\n)", lambda _: plan, settings)
    return re.sub(r"(?ms)^nav:\n.*\Z", lambda _: nav, settings)


def _flow(colours: dict[str, str]) -> str:
    return "{" + ", ".join(f'{name}: "{each}"' for name, each in colours.items()) + "}"


def _scalar(text: str) -> str:
    """Return a text as YAML reads it back, whatever is in it."""
    return json.dumps(text, ensure_ascii=False)
