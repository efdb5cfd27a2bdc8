"""What an editor meets on GitHub, drawn for CONTRIBUTING.md from what the project itself says."""

import html
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from markdown import markdown

from rusplan.preview.comment import comment, proofread_state
from rusplan.problems.messages import report
from rusplan.project import Project
from rusplan.project.translation.po_file import TRANSLATIONS
from tests.programs import PROJECT
from tests.site.project_copy import copy_project

TODAY = date(2026, 11, 28)  # so that the pictures change only when the project does
NUMBER, WITHOUT_LAST_DIGIT = 'number: "915 08 588"', 'number: "915 08 58"'
BEFORE, AFTER = 'description: "Kortnummer"', 'description: "Kort nummer, same teneste"'
STYLE = """
body { margin: 0; padding: 24px; font: 16px/1.5 sans-serif; color: #1f2328; background: #fff }
pre, code { font: 14px/1.5 monospace; background: #f6f8fa }
pre { padding: 16px; white-space: pre-wrap }
label { display: block; margin-top: 20px; font-weight: 600 }
small { display: block; font-weight: 400; font-size: 14px }
i { display: block; min-height: 24px; padding: 6px 12px; font: 400 16px/1.5 sans-serif }
small, i { color: #59636e }
i, pre { border: 1px solid #d1d9e0; border-radius: 6px }
table { border-collapse: collapse } td, th { padding: 6px 12px; border: 1px solid #d1d9e0 }
"""


def form(name: str) -> str:
    """Return one of the issue forms as a page."""
    path = PROJECT / ".github" / "ISSUE_TEMPLATE" / name
    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    fields = "".join(map(_field, loaded["body"]))
    return _page(f"<h1>{html.escape(loaded['name'])}</h1>{fields}")


def message(folder: Path) -> str:
    """Return what the check says of a number that lacks a digit, as a page."""
    project = Project.open(_changed(folder, NUMBER, WITHOUT_LAST_DIGIT), TODAY)
    return _page(f"<pre>{html.escape(report(project.errors))}</pre>")


def review(folder: Path) -> str:
    """Return the comment on a pull request that changes a description, as a page."""
    roots = (PROJECT, _changed(folder, BEFORE, AFTER))
    before, after = (proofread_state(Project.open(root, TODAY)) for root in roots)
    text = comment(before, after)
    text = text.replace("✅", "✔")  # few machines but GitHub's readers have the sign
    return _page(markdown(text, extensions=["fenced_code", "tables"]))


def _changed(folder: Path, old: str, new: str) -> Path:
    copy_project(folder)
    shutil.copy(PROJECT / "ordliste.txt", folder)
    shutil.copytree(PROJECT / TRANSLATIONS, folder / TRANSLATIONS)
    bank = folder / "resources.yml"
    bank.write_text(bank.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    return folder


def _field(field: dict[str, Any]) -> str:
    what = field["attributes"]
    if field["type"] == "markdown":
        return f"<p>{html.escape(what['value'])}</p>"
    star = " *" if field.get("validations", {}).get("required") else ""
    hint = f"<small>{html.escape(what.get('description', ''))}</small>"
    placeholder = html.escape(what.get("placeholder", ""))
    return f"<label>{html.escape(what['label'])}{star}{hint}<i>{placeholder}</i></label>"


def _page(body: str) -> str:
    return f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>{body}"
