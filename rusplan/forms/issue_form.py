"""The choices that GitHub's form offers, written into it from what the bank has."""

import json
import re
from pathlib import Path

from rusplan.forms.call_form import call_choices
from rusplan.forms.resource_form import choices
from rusplan.project import Project
from rusplan.yaml.file import write_whole

RESOURCE_FORM = Path(".github/ISSUE_TEMPLATE/ressurs.yml")
CALL_FORM = Path(".github/ISSUE_TEMPLATE/samtale.yml")

_OPTIONS = (
    r'(label: "{label}"\n(?:(?!      label:|  - type:).*\n)*?      options:\n)(?:        - .*\n)+'
)


def write_choices(project: Project) -> list[Path]:
    """Write what can be chosen today into the forms: topics, lists, kinds and municipalities.

    Returns the paths of the forms; none where the project has no forms, or is not sound.
    """
    written = _with_choices(project)
    for path, text in written.items():
        write_whole(project.root / path, [text])
    return list(written)


def is_behind(project: Project) -> bool:
    """Say whether a form lacks something that can be chosen now."""
    return any(text != project.text(path) for path, text in _with_choices(project).items())


def _with_choices(project: Project) -> dict[Path, str]:
    if project.errors:
        return {}
    offered = {
        RESOURCE_FORM: choices(project.documents.bank),
        CALL_FORM: call_choices(project.edition().directory),
    }
    return {
        path: _with_options(project.text(path), {**each})
        for path, each in offered.items()
        if (project.root / path).exists()
    }


def _with_options(text: str, offered: dict[str, dict[str, str]]) -> str:
    for label, values in offered.items():
        lines = "".join(f"        - {json.dumps(each, ensure_ascii=False)}\n" for each in values)
        if values and (match := re.search(_OPTIONS.format(label=re.escape(label)), text)):
            text = text[: match.end(1)] + lines + text[match.end() :]
    return text
