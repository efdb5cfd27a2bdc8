"""Values as YAML text."""

import json
import re
from typing import Any, TypeGuard

Fields = dict[str, "Value"]
"""A small mapping, such as one opening."""

Value = str | list[Any] | dict[str, Any]
"""What a field can be changed to: a text, a list of texts or mappings (`Fields`), or a mapping."""

_PLAIN = re.compile(r"[a-z][a-z0-9-]*|\d{4}-\d{2}-\d{2}|[A-Z]{2}|\d{1,3}")
"""Ids, chosen words, dates, days and ages: what no YAML reader takes for something else."""

_ADDRESS = re.compile(r"https?://[A-Za-z0-9./~%?=&+#_-]+")
"""Addresses that can stay without quotes where the one before them was so."""

_READ_AS_SOMETHING_ELSE = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


def is_plain(value: str) -> bool:
    """Say whether a text can stand without quotes and mean the same to every YAML reader."""
    return bool(_PLAIN.fullmatch(value)) and value not in _READ_AS_SOMETHING_ELSE


def scalar(value: str, *, plain: bool) -> str:
    """Return a text as a YAML scalar on one line, in double quotes unless `plain`."""
    if plain:
        return value
    quoted = json.dumps(value, ensure_ascii=False)  # JSON's quoting is YAML's too
    return re.sub(
        "[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]",
        lambda sign: f"\\u{ord(sign[0]):04x}",
        quoted,
    )


def rewritten(value: str, style: str | None) -> str:
    """Return a text as the YAML scalar that takes another's place, quoted as that was if it can be.

    `style` is what PyYAML calls it: `'`, `"`, `|`, `>`, or nothing for a plain one.
    """
    if style == "'" and value.isprintable():
        doubled = value.replace("'", "''")
        return f"'{doubled}'"
    return scalar(value, plain=not style and (is_plain(value) or bool(_ADDRESS.fullmatch(value))))


def is_texts(value: Value) -> TypeGuard[list[str]]:
    """Say whether a value is a list of texts alone, which can stand on one line."""
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def flow(texts: list[str]) -> str:
    """Return a list of texts on one line."""
    return f"[{', '.join(scalar(each, plain=is_plain(each)) for each in texts)}]"


def field_lines(key: str, value: Value, indent: str) -> list[str]:
    """Return a field as lines of YAML, each below the first under `indent`."""
    if isinstance(value, str):
        return [f"{key}: {scalar(value, plain=is_plain(value))}"]
    if is_texts(value):
        return [f"{key}: {flow(value)}"]
    lines = mapping_lines if isinstance(value, dict) else block_lines
    return [f"{key}:", *lines(value, f"{indent}  ")]


def mapping_lines(value: Value, indent: str) -> list[str]:
    """Return a mapping as the lines of a YAML block, its fields under one another."""
    fields = value if isinstance(value, dict) else {}
    return [
        f"{indent if not n else ''}{line}"
        for key, each in fields.items()
        for n, line in enumerate(field_lines(key, each, indent))
    ]


def block_lines(value: Value, indent: str) -> list[str]:
    """Return a list as the lines of a YAML block, each item's fields under one another."""
    lines = []
    for item in value:
        if isinstance(item, str):
            lines.append(f"{indent}- {scalar(item, plain=is_plain(item))}")
            continue
        lead = "- "
        for key, each in item.items():
            first, *more = field_lines(key, each, f"{indent}  ")
            lines += [f"{indent}{lead}{first}", *more]
            lead = "  "
    return lines
