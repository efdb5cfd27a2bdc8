"""«Svar frå ein samtale»: one row of a round, filled in as a form."""

from rusplan.forms import messages
from rusplan.forms.pasted_answer import Pasted
from rusplan.forms.proposal import FormError, Proposal
from rusplan.local import Directory
from rusplan.local.local_service import LocalService
from rusplan.pasted.name import holds, words
from rusplan.project import Project
from rusplan.rounds import sheet
from rusplan.rounds.answer import Answers, RowFaultsError
from rusplan.rounds.question import TOWN


def call_choices(directory: Directory) -> dict[str, dict[str, str]]:
    """Return what can be chosen at each question: the words in the form, and the id."""
    kinds = {each.name: each.id for each in directory.service_types if not each.county_entries}
    return {
        messages.TOWN: {each.name: each.id for each in directory.municipalities},
        messages.KIND: {messages.SWITCHBOARD: TOWN} | kinds,
    }


def read_call(answers: dict[str, str], project: Project) -> Proposal:
    """Return what an answer on the telephone changes. Raises `FormError` with all that is wrong."""
    pasted = Pasted(answers, project.today)
    directory = project.edition().directory
    number, source = pasted.telephone(messages.NUMBER), pasted.address(messages.PAGE)
    day = pasted.day(messages.ASKED)
    pasted.hours(messages.ANSWERED)
    chosen = {
        question: values.get(answers[question])
        for question, values in call_choices(directory).items()
        if pasted.need(question)
    }
    pasted.faults += [
        messages.UNKNOWN_CHOICE.format(question=question, found=answers[question][:80])
        for question, value in chosen.items()
        if value is None
    ]
    town, kind = chosen.get(messages.TOWN), chosen.get(messages.KIND)
    if pasted.faults or not (town and kind and source and day):
        raise FormError(pasted.faults)
    service = None if kind == TOWN else _service(directory, town, kind, pasted)
    row = {
        sheet.TOWN: town,
        sheet.KIND: kind,
        sheet.SERVICE: service.id if service else "",
        sheet.NAME: answers[messages.NAME],
        sheet.PHONE: number or "",
        sheet.HOURS: answers[messages.ANSWERED],
        sheet.SOURCE: source,
        sheet.CHECKED: day,
        sheet.NOTE: answers[messages.NOTE],
    }
    try:
        edits = Answers(project).read([[*row], [*row.values()]])
    except RowFaultsError as error:
        raise FormError([_in_the_form(text) for _, text in error.faults]) from None
    ((file, changes),) = edits.items()
    return Proposal(file, changes, f"Svar frå {town}", source, pasted.read)


def _in_the_form(text: str) -> str:
    """Return what is said of a sheet's columns as of the questions that are asked here."""
    columns = {f"«{sheet.NAME}»": f"«{messages.NAME}»", f"«{sheet.PHONE}»": f"«{messages.NUMBER}»",
               "Tøm cella": "Tøm svaret"}  # fmt: skip
    for column, question in columns.items():
        text = text.replace(column, question)
    return text


def _service(directory: Directory, town: str, kind: str, pasted: Pasted) -> LocalService | None:
    """Return the service that was asked about; `None` where it is new."""
    known = [*directory.serving(town, kind), *directory.serving_a_part(town, kind)]
    name = pasted.answers[messages.NAME]
    named = [each for each in known if not name or holds(words(each.name), words(name))]
    if len(named) > 1:
        names = ", ".join(f"«{each.name}»" for each in named)
        fault = messages.WHICH_OF_KIND.format(names=names, question=messages.NAME)
        raise FormError([fault])
    if named:
        pasted.read.append(messages.KNOWN_SERVICE.format(name=named[0].name))
        return named[0]
    place = directory.municipalities_by_id[town].name
    pasted.read.append(messages.NEW_SERVICE.format(name=name, town=place))
    return None
