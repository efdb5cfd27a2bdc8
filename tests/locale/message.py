"""Every message that readers can meet, as Babel finds them in the code."""

from collections.abc import Iterator

from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir

from rusplan.bank.taxonomy import read_taxonomy
from rusplan.language import forms
from tests.programs import PROJECT

_METHODS = [("**.py", "python"), ("**.html", "jinja2"), ("**/sw.js", "jinja2"), ("sw.js", "jinja2")]
_OPTIONS = {"jinja2": {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}}
_KEYWORDS = {**DEFAULT_KEYWORDS, "counted": (1, 2)}
_FOLDERS = ("rusplan", "overrides")


def messages() -> Iterator[tuple[str, str]]:
    """Yield each message, and the file it stands in; of those with numbers, the form for one."""
    for folder in _FOLDERS:
        options = {pattern: _OPTIONS.get(method, {}) for pattern, method in _METHODS}
        for file, _, message, *_ in extract_from_dir(
            PROJECT / folder, _METHODS, options, keywords=_KEYWORDS
        ):
            yield forms(message)[0], f"{folder}/{file}"
    yield from ((name, "rusplan/bank/taxonomy.yml") for name in _names_of_terms())


def _names_of_terms() -> list[str]:
    terms = [each for named in read_taxonomy(None).values() for each in named.values()]
    return [each.label for each in terms if each.label]
