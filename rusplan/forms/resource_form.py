"""«Foreslå ressurs»: a new resource, last in the bank and in one list."""

from datetime import date

from rusplan.bank.taxonomy import read_taxonomy
from rusplan.bank.value import slug
from rusplan.forms import messages
from rusplan.forms.pasted_answer import Pasted
from rusplan.forms.proposal import FormError, Proposal
from rusplan.language import FOR_EDITORS
from rusplan.yaml.document import Document
from rusplan.yaml.edit import Edit
from rusplan.yaml.value import Fields

_LONGEST_ID = 50


def choices(bank: Document) -> dict[str, dict[str, str]]:
    """Return what can be chosen at each question: the words in the form, and the value."""
    taxonomy = read_taxonomy(bank.data)
    questions = (messages.LANGUAGE, messages.TYPE, messages.AUDIENCE)
    sorted_by = zip(questions, ("languages", "resource_types", "audiences"), strict=True)
    return {
        **{
            question: {each.named(FOR_EDITORS): str(each) for each in taxonomy[name].values()}
            for question, name in sorted_by
        },
        messages.TOPIC: {each["name"]: each["id"] for each in bank.data["topics"]},
        messages.LIST: {each["id"]: each["id"] for each in bank.data["lists"]},
    }


def read_proposal(answers: dict[str, str], bank: Document, today: date) -> Proposal:
    """Return the additions that a filled form asks for. Raises `FormError`."""
    pasted = Pasted(answers, today)
    for question in messages.PROPOSAL:
        if question not in {messages.ADDRESS, messages.CHECKED}:
            pasted.need(question)
    address, day = pasted.address(messages.ADDRESS), pasted.day(messages.CHECKED)
    faults = pasted.faults
    chosen: dict[str, list[str]] = {}
    for question, values in choices(bank).items():
        picked = [each.strip() for each in answers[question].split(",") if each.strip()]
        unknown = [each for each in picked if each not in values]
        faults += [
            messages.UNKNOWN_CHOICE.format(question=question, found=each[:80]) for each in unknown
        ]
        chosen[question] = [values[each] for each in picked if each in values]
    if faults or not address or not day:
        raise FormError(faults)
    name = _new_id(answers[messages.TITLE], bank)
    index, groups = next(
        (index, each["groups"])
        for index, each in enumerate(bank.data["lists"])
        if each["id"] == chosen[messages.LIST][0]
    )
    line = ("lists", index, "groups", len(groups) - 1, "items", len(groups[-1]["items"]))
    resource = _resource(name, answers, chosen, address, day)
    edits = [
        Edit(("resources", len(bank.data["resources"])), [resource]),
        Edit(line, [_item(name)]),
    ]
    return Proposal(bank.file, edits, f"Ny ressurs: {name}", address, pasted.read)


def _resource(
    name: str, answers: dict[str, str], chosen: dict[str, list[str]], address: str, day: str
) -> Fields:
    return {
        "id": name,
        "title": answers[messages.TITLE],
        "language": chosen[messages.LANGUAGE][0],
        "publisher": answers[messages.PUBLISHER],
        "type": chosen[messages.TYPE][0],
        "audience": chosen[messages.AUDIENCE],
        "topics": chosen[messages.TOPIC],
        "description": " ".join(answers[messages.DESCRIPTION].split()),
        "status": "current",
        "url": address,
        "assured_date": day,
        "sources": [address],
    }


def _item(name: str) -> Fields:
    return {"entry": name}


def _new_id(title: str, bank: Document) -> str:
    taken = {each["id"] for section in ("services", "resources") for each in bank.data[section]}
    name = slug(title[:_LONGEST_ID])
    return next(
        each for each in (name, *(f"{name}-{n}" for n in range(2, 1000))) if each not in taken
    )
