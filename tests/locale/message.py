"""Every message that readers can meet, as Babel finds them in the code."""

from collections.abc import Iterator

from babel.messages.extract import extract_from_dir

from tests.programs import PROJECT

_METHODS = [("**.py", "python"), ("**.html", "jinja2"), ("**/sw.js", "jinja2"), ("sw.js", "jinja2")]
_OPTIONS = {"jinja2": {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}}
_FOLDERS = ("rusplan", "overrides")


def messages() -> Iterator[tuple[str, str]]:
    """Yield each message, and the file it stands in."""
    for folder in _FOLDERS:
        options = {pattern: _OPTIONS.get(method, {}) for pattern, method in _METHODS}
        for file, _, message, *_ in extract_from_dir(PROJECT / folder, _METHODS, options):
            assert isinstance(message, str), f"{file}: only single messages are translated"
            yield message, f"{folder}/{file}"
