"""What of the bank and the search is the same in every county: the rest is left behind."""

import re
from collections.abc import Collection, Mapping
from pathlib import Path

import yaml

# The files are cut as text, not read and written anew, so that their comments and form are kept.
_ENTRY = re.compile(r"(?m)(?=^  - )")
"""The empty place before each item of a section's list."""

_ID = re.compile(r"\A  - id: (?P<id>\S+)")
_SHOW = re.compile(r"(?m)\bshow: \[[^\]]*\]")
"""What a question shows, as a list on one line."""

_QUOTED = re.compile(r'"(?P<text>(?:[^"\\]|\\.)*)"')


_ABOUT_DRUGS = frozenset({"rusinfo"})
"""What a plan on drugs needs beside the services that the alarms show."""


def national_services(alarms: str, bank: str) -> frozenset[str]:
    """Return the ids of the services that are there for all of Norway.

    They are those that the alarms show, and those on drugs that the bank has.
    """
    shown = {each for alarm in yaml.safe_load(alarms)["alarms"] for each in alarm["show"]}
    about_drugs = _ABOUT_DRUGS & {each["id"] for each in yaml.safe_load(bank)["services"]}
    return about_drugs | {each for each in shown if not each.partition("#")[0].endswith(".md")}


def entries(bank: str, section: str, ids: Collection[str], words: Mapping[str, str]) -> str:
    """Return some entries of a section of the bank as they are written, in other words.

    Words that are not among `words` stay as they are.
    """
    kept = [
        entry for entry in _entries(bank, section) if (m := _ID.match(entry)) and m["id"] in ids
    ]
    text = "\n\n".join(entry.rstrip() for entry in kept) + "\n"
    return _QUOTED.sub(lambda match: f'"{words.get(match["text"], match["text"])}"', text)


def topics_of(bank: str, ids: Collection[str]) -> frozenset[str]:
    """Return the topics that some services of the bank have."""
    services = yaml.safe_load(bank)["services"]
    return frozenset(topic for each in services if each["id"] in ids for topic in each["topics"])


def search_words(search: str, ids: Collection[str], otherwise: str) -> str:
    """Return the words of the search with the questions that some entries answer.

    `otherwise` is what is shown when nothing is found.
    """
    head, questions = re.split(r"(?m)^questions:\n", search, maxsplit=1)
    head = re.sub(r"(?m)^otherwise: .*$", f"otherwise: {otherwise}", head)
    kept = [_answered(each, ids) for each in _ENTRY.split(questions)]
    return f"{head}questions:\n{''.join(kept)}"


def without_pages(alarms: str) -> str:
    """Return the alarms without the pages that they lead to: another county has others."""
    return re.sub(r"(?m)^    read: .*\n", "", alarms)


def read_words(file: Path) -> dict[str, str]:
    """Return the words in a file, none where there is no such file."""
    words: dict[str, str] = (
        yaml.safe_load(file.read_text(encoding="utf-8")) if file.exists() else {}
    )
    return words


def _entries(bank: str, section: str) -> list[str]:
    match = re.search(rf"(?ms)^{section}:\n(.*?)(?=^\S|\Z)", bank)
    return _ENTRY.split(match[1]) if match else []


def _answered(question: str, ids: Collection[str]) -> str:
    """Return a question with those of its answers that are kept; empty when none is."""
    read = yaml.safe_load(question)
    shown = read[0].get("show", []) if isinstance(read, list) else []
    there = [each for each in shown if each in ids]
    return _SHOW.sub(f"show: [{', '.join(there)}]", question) if there else ""
