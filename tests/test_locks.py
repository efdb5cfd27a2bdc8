import json
import re

import pytest

from tests.programs import PROJECT

REQUIREMENTS = PROJECT / "requirements"
PACKAGE_LOCK = json.loads((PROJECT / "tests" / "node" / "package-lock.json").read_text())


def pins(lock: str) -> set[str]:
    return set(re.findall(r"^\S+==\S+", (REQUIREMENTS / lock).read_text(), re.MULTILINE))


def test_tests_run_with_the_versions_that_the_site_is_built_with() -> None:
    assert pins("site.txt") <= pins("test.txt")


def test_benchmarks_measure_the_versions_that_are_tested() -> None:
    tested = {pin.partition("==")[0]: pin for pin in pins("test.txt")}
    named = {pin.partition("==")[0]: pin for pin in pins("bench.txt")}
    assert {name: tested.get(name, pin) for name, pin in named.items()} == named


@pytest.mark.parametrize("lock", ["site.txt", "test.txt", "bench.txt"])
def test_requirements_name_no_address(lock: str) -> None:
    text = (REQUIREMENTS / lock).read_text()
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text


@pytest.mark.parametrize("lock", ["site.txt", "test.txt"])
def test_every_requirement_is_locked_by_version_and_hash(lock: str) -> None:
    text = (REQUIREMENTS / lock).read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert len(lines) > 30
    locked = re.compile(r"[\w.-]+==\S+ .*--hash=sha256:\w{64}")
    assert [line for line in lines if not locked.match(line)] == []


def test_every_node_package_is_locked_by_hash_and_without_address() -> None:
    packages = {name: lock for name, lock in PACKAGE_LOCK["packages"].items() if name}
    assert [name for name, lock in packages.items() if "integrity" not in lock] == []
    assert [name for name, lock in packages.items() if "resolved" in lock] == []
