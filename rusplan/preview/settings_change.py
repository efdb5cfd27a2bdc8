"""Whether a change of `mkdocs.yml` touches what readers see, and nothing that a build obeys."""

import yaml

_CONTENT = {"site_name", "site_description", "site_author", "extra", "nav"}
_PLAIN = {
    f"tag:yaml.org,2002:{name}"
    for name in ("bool", "float", "int", "map", "null", "seq", "str", "timestamp")
}


def is_only_content(old: bytes, new: bytes) -> bool:
    """Return whether two versions differ only in the menu, the names and what is under `extra`.

    A tag such as `!ENV`, which reads the builder's environment, may stand only where it did before,
    and an alias nowhere. What cannot be read is not content.
    """
    try:
        before, after = (yaml.compose(each, Loader=yaml.SafeLoader) for each in (old, new))
        parts = [_parts(each) for each in (before, after)]
        tags = [_tags(each) for each in (before, after)]
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError, ValueError):
        return False
    rest = [{key: each for key, each in part.items() if key not in _CONTENT} for part in parts]
    return rest[0] == rest[1] and tags[1] <= tags[0]


def _parts(root: yaml.Node | None) -> dict[str, object]:
    """Return what stands under each key at the top. Raises `ValueError` at anything else."""
    if not isinstance(root, yaml.MappingNode):
        raise ValueError  # noqa: TRY004 - of the file, not of the program
    parts = {str(key.value): _plain(value) for key, value in root.value}
    if len(parts) < len(root.value):
        raise ValueError  # a key stands twice, and programs differ in which of them counts
    return parts


def _plain(node: yaml.Node) -> object:
    value = node.value
    if isinstance(node, yaml.MappingNode):
        value = [(_plain(key), _plain(each)) for key, each in value]
    elif isinstance(node, yaml.SequenceNode):
        value = [_plain(each) for each in value]
    return (node.tag, value)


def _tags(root: yaml.Node | None) -> set[tuple[str, str]]:
    """Return every special tag with where it stands and what it holds. Raises at an alias."""
    found: set[tuple[str, str]] = set()
    seen: set[int] = set()
    waiting = [("", root)] if root else []
    while waiting:
        place, node = waiting.pop()
        if id(node) in seen:
            raise ValueError
        seen.add(id(node))
        if node.tag not in _PLAIN:
            found.add((place, repr(_plain(node))))
        if isinstance(node, yaml.MappingNode):
            waiting += [(f"{place}/{key.value}", value) for key, value in node.value]
            waiting += [(f"{place}/?", key) for key, _ in node.value]
        elif isinstance(node, yaml.SequenceNode):
            waiting += [(f"{place}/{index}", each) for index, each in enumerate(node.value)]
    return found
