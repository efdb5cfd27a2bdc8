"""One filled form, from the issue to a changed file and what to say about it."""

import difflib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rusplan import safe_markdown
from rusplan.editing.field_names import FIELD
from rusplan.forms import messages
from rusplan.forms.answer import RepeatedHeadingError, headings_of, read_answers
from rusplan.forms.call_form import read_call
from rusplan.forms.change_form import read_change
from rusplan.forms.ending_form import read_ending
from rusplan.forms.proposal import FormError, Proposal
from rusplan.forms.resource_form import read_proposal
from rusplan.problems.messages import sentences
from rusplan.problems.problem import Problem
from rusplan.project import Project
from rusplan.yaml.edit import NotEditableError, apply_edits
from rusplan.yaml.file import write_whole

_FEWEST_HEADINGS = 2
"""Of a form's headings in an issue that is one: another form may share a single question."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a form: the Markdown to say, and the title of the pull request if any.

    Nothing is said to an issue that is no form of these.
    """

    message: str
    title: str = ""
    is_small: bool = False


def run_form(project: Project, event: Path) -> Outcome:
    """Carry out the form in GitHub's `issues` event, whose JSON is in a file.

    The project's YAML is changed when everything is valid, and else left as it was.
    """
    issue = json.loads(event.read_text(encoding="utf-8"))["issue"]
    body = str(issue.get("body") or "")
    questions, read = max(_FORMS, key=lambda each: headings_of(body, each[0]))
    if headings_of(body, questions) < _FEWEST_HEADINGS:
        return Outcome("")
    is_small = questions is messages.CHANGE
    try:
        proposal = read(_answers(body, questions), project)
        diff = _carry_out(project, proposal)
    except FormError as error:
        faults = "\n".join(f"- {safe_markdown.text(fault)}" for fault in error.faults)
        return Outcome(f"{messages.REFUSED}\n\n{faults}\n\n{messages.HOW_TO_GO_ON}\n")
    source = messages.LOOK_OVER.format(source=safe_markdown.code(proposal.source))
    said = messages.PROPOSED.format(number=int(issue["number"]))
    understood = "".join(f"- {safe_markdown.text(each)}\n" for each in proposal.read)
    message = f"{said}\n\n{diff}\n\n{understood}\n{source}\n\nCloses #{int(issue['number'])}\n"
    return Outcome(message, proposal.title, is_small)


_FORMS: list[tuple[list[str], Callable[[dict[str, str], Project], Proposal]]] = [
    (messages.CHANGE, lambda said, site: read_change(said, site.facts, site.today)),
    (messages.PROPOSAL, lambda said, site: read_proposal(said, site.documents.bank, site.today)),
    (messages.CALL, read_call),
    (messages.ENDING, lambda said, site: read_ending(said, site.facts, site.today)),
]
"""The forms by their questions, and what reads the answers."""


def _answers(body: str, labels: list[str]) -> dict[str, str]:
    try:
        return read_answers(body, labels)
    except RepeatedHeadingError as error:
        raise FormError([messages.REPEATED.format(found=error)]) from None


def _carry_out(project: Project, proposal: Proposal) -> str:
    old = project.text(proposal.file)
    try:
        new = apply_edits(old, proposal.edits)
    except NotEditableError:
        raise FormError([messages.NOT_EDITABLE.format(file=proposal.file)]) from None
    changed = Project.open(project.root, project.today, instead={proposal.file: new})
    if changed.errors:
        raise FormError(list(dict.fromkeys(map(_in_words, changed.errors))))
    write_whole(project.root / proposal.file, [new])
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), n=2, lineterm="")
    return safe_markdown.diff("\n".join(list(lines)[2:]))


def _in_words(problem: Problem) -> str:
    what, remedy = sentences(problem)
    return f"{FIELD.get(problem.field, problem.field)}: {what} {remedy}"
