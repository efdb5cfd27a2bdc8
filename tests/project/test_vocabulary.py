from pathlib import Path

from rusplan.problems.problem import ProblemCode
from tests.bank.example import VOCABULARY, open_project, read_project, write_project
from tests.local.example import write_local


def test_vocabulary_is_read_as_it_is_written(tmp_path: Path) -> None:
    words = VOCABULARY.replace("[side.md]", "[side.md#overskrifta, heftet, side.md]")
    project = open_project(write_project(tmp_path, vocabulary=words))
    assert project.problems == []
    vocabulary = project.vocabulary
    assert vocabulary
    assert vocabulary.synonyms[0].words == ("hasj", "weed")
    assert vocabulary.questions[0].show == ("side.md#overskrifta", "heftet", "side.md")


def test_local_service_may_answer(tmp_path: Path) -> None:
    write_local(tmp_path)
    for answer, codes in (("bup-fylket", []), ("bup-fylke", [ProblemCode.UNDEFINED_ID])):
        words = VOCABULARY.replace("[side.md]", f"[{answer}]")
        (tmp_path / "search.yml").write_text(words, encoding="utf-8")
        assert [each.code for each in read_project(tmp_path)[1]] == codes


def test_site_without_a_vocabulary_is_not_built(tmp_path: Path) -> None:
    (write_project(tmp_path) / "search.yml").unlink()
    site, problems = read_project(tmp_path)
    assert site is None
    assert [each.code for each in problems] == [ProblemCode.UNREADABLE_FILE]


def test_empty_vocabulary_is_refused(tmp_path: Path) -> None:
    site, problems = read_project(write_project(tmp_path, vocabulary="# not yet\n"))
    assert site is None
    assert [each.code for each in problems] == [ProblemCode.EMPTY_FILE]


def test_answers_that_are_generated_are_known(tmp_path: Path) -> None:
    more = "[ressursbank.md#emne-rus, endra-sidan-2019.md#lova, side.md#hjelp-no]"
    answers = VOCABULARY.replace("[side.md]", more)
    write_project(tmp_path, vocabulary=answers)
    for page, marker in (("ressursbank", "heile banken"), ("endra-sidan-2019", "endringar")):
        (tmp_path / "docs" / f"{page}.md").write_text(f"[[{marker}]]\n")
    assert read_project(tmp_path)[1] == []


def test_faults_of_bank_and_vocabulary_are_told_at_once(tmp_path: Path) -> None:
    words = VOCABULARY.replace("hasj, weed", "hasj, hasj")
    problems = read_project(write_project(tmp_path, bank="topics: x\n", vocabulary=words))[1]
    assert {each.position.file.name for each in problems} == {"resources.yml", "search.yml"}
