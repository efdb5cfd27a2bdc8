"""The choices that GitHub's form offers, written into it from what the bank has."""

import json
import re
from pathlib import Path

from rusplan.forms.resource_form import choices
from rusplan.project import Project
from rusplan.yaml.file import write_whole

RESOURCE_FORM = Path(".github/ISSUE_TEMPLATE/ressurs.yml")

_OPTIONS = (
    r'(label: "{label}"\n(?:(?!      label:|  - type:).*\n)*?      options:\n)(?:        - .*\n)+'
)


def write_choices(project: Project) -> list[Path]:
    """Write the bank's topics and lists, and the kinds there are, into «Foreslå ressurs».

    Returns the form's path; nothing where the project has no such form, or no sound bank.
    """
    text = _with_choices(project)
    if text is None:
        return []
    write_whole(project.root / RESOURCE_FORM, [text])
    return [RESOURCE_FORM]


def is_behind(project: Project) -> bool:
    """Say whether the form lacks something that the bank has now."""
    text = _with_choices(project)
    return text is not None and text != project.text(RESOURCE_FORM)


def _with_choices(project: Project) -> str | None:
    if project.errors or not (project.root / RESOURCE_FORM).exists():
        return None
    text = project.text(RESOURCE_FORM)
    for label, values in choices(project.documents.bank).items():
        lines = "".join(f"        - {json.dumps(each, ensure_ascii=False)}\n" for each in values)
        if match := re.search(_OPTIONS.format(label=re.escape(label)), text):
            text = text[: match.end(1)] + lines + text[match.end() :]
    return text
