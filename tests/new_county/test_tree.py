"""An invented county, from `new` to a sound project: nothing of ours in it, all of the code."""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
import yaml
from bs4 import BeautifulSoup

from rusplan.build_day import build_day
from rusplan.cli import main
from rusplan.new_county.county import MOST_SECTIONS
from rusplan.new_county.national_content import national_services
from rusplan.project import Project
from tests.programs import PROJECT, run

NAME = 'Vestlandet: «nord» & <sør> "aust" #1'


def new(folder: Path, *options: str) -> CompletedProcess[str]:
    return run(sys.executable, "-m", "rusplan", "new", folder, *options)


@pytest.fixture
def refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    """Return a function that asks for what cannot be made, and gives what is said to it."""

    def ask(folder: Path, *options: str) -> str:
        monkeypatch.chdir(PROJECT)
        assert main(["new", str(folder), *options]) == 1
        return capsys.readouterr().err

    return ask


@pytest.fixture(scope="module", params=["nn", "nb"])
def county(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fylke") / "nytt"
    options = ("--county", NAME, "--language", request.param, "--sections", "5")
    made = new(folder, *options, "--short-name", "Planen: vår")
    assert made.returncode == 0, made.stderr
    return folder


def test_it_is_sound_and_has_one_of_each_kind(county: Path) -> None:
    project = Project.open(county, build_day())
    assert [each.code for each in project.errors] == []
    edition = project.edition()
    assert (edition.settings.plan.county, edition.settings.plan.short_name) == (NAME, "Planen: vår")
    assert edition.settings.owner == f"{NAME} fylkeskommune"
    assert len(edition.settings.plan.sections) == 5
    assert [page.section for page in edition.pages.values() if page.section] == [1, 2, 3, 4, 5]
    bank, directory = edition.bank, edition.directory
    assert all((bank.resources, bank.changes, bank.urgency, bank.lists, bank.owners))
    assert all((directory.municipalities, directory.schools, directory.services))


def test_nothing_of_the_first_county_is_in_what_is_the_countys(county: Path) -> None:
    files = [*(county / "docs").rglob("*"), *(county / "local").rglob("*"), *county.glob("*.*")]
    for file in (each for each in files if each.is_file()):
        text = file.read_text(encoding="utf-8")
        assert re.findall(r"Møre|Romsdal|mrfylke|Ulstein|Molde", text) == [], file
    for gone in ("tests/county", "law-watch.yml", "translations", ".git"):
        assert not (county / gone).exists(), gone


def test_no_code_needs_what_was_left_behind(county: Path) -> None:
    needy = [
        file.relative_to(county)
        for file in county.rglob("*.py")
        if re.search(r"^(?:from|import) tests\.county", file.read_text("utf-8"), re.MULTILINE)
    ]
    assert needy == []


def test_code_tests_and_workflows_are_all_there(county: Path) -> None:
    for name in (
        "rusplan",
        "hooks",
        "overrides",
        "setup",
        "requirements",
        ".github",
        "guide",
        "tests/site",
    ):
        ours = {each.relative_to(PROJECT) for each in (PROJECT / name).rglob("*.*")
                if "__pycache__" not in each.parts and each.is_file()}  # fmt: skip
        assert {each for each in ours if not (county / each).exists()} == set(), name


def test_numbers_are_those_of_our_bank(county: Path) -> None:
    bank = PROJECT / "resources.yml"
    theirs, ours = (
        {each["id"]: each for each in yaml.safe_load(file.read_text(encoding="utf-8"))["services"]}
        for file in (county / "resources.yml", bank)
    )
    read = (
        (PROJECT / name).read_text(encoding="utf-8") for name in ("alarms.yml", "resources.yml")
    )
    assert set(theirs) == national_services(*read)
    for name, each in theirs.items():
        for field in ("status", "assured_date", "sources"):
            assert each[field] == ours[name][field]
        numbers = [channel.get("number") for channel in ours[name]["channels"]]
        assert [channel.get("number") for channel in each["channels"]] == numbers


def test_search_keeps_its_words_and_what_can_still_be_answered(county: Path) -> None:
    theirs = yaml.safe_load((county / "search.yml").read_text(encoding="utf-8"))
    ours = yaml.safe_load((PROJECT / "search.yml").read_text(encoding="utf-8"))
    assert theirs["synonyms"] == ours["synonyms"]
    assert 0 < len(theirs["questions"]) <= len(ours["questions"])


def test_it_is_built_at_once(county: Path) -> None:
    config = ("--config-file", county / "mkdocs.yml", "--site-dir", county / "site")
    built = run(sys.executable, "-m", "mkdocs", "build", "--strict", *config)
    assert built.returncode == 0, built.stderr
    front = BeautifulSoup((county / "site/index.html").read_bytes(), "html.parser")
    assert f"{NAME} fylkeskommune" in front.get_text()
    assert len(front.select(".delar li")) == 5
    assert front.select('.hjelp a[href="tel:113"]')


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], 'Skriv kva fylket heiter: --county "Innlandet".'),
        (["--county", "X", "--language", "sv"], "Språket må vere nn eller nb, ikkje «sv»."),
        (["--county", "X", "--sections", "0"], f"frå 1 til {MOST_SECTIONS} delar, ikkje «0»"),
        (["--county", "X", "--sections", "mange"], "delar, ikkje «mange»"),
        (["--county", "X", "--colours", "blå"], "«blå» er ikkje ein farge"),
        (["--county", "X", "--sections", "1", "--colours", "#111111,#222222"], "2 fargar, men 1"),
    ],
)
def test_what_cannot_be_used_is_told_and_nothing_is_written(
    tmp_path: Path, refused: Callable[..., str], options: list[str], said: str
) -> None:
    assert said in refused(tmp_path / "nytt", *options)
    assert not (tmp_path / "nytt").exists()


def test_folder_with_something_in_it_is_left_alone(
    tmp_path: Path, refused: Callable[..., str]
) -> None:
    (tmp_path / "mitt.txt").write_text("mitt")
    assert "Vel ei ny eller tom mappe." in refused(tmp_path, "--county", "X")
    assert [each.name for each in tmp_path.iterdir()] == ["mitt.txt"]
