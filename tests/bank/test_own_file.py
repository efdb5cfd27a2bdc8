"""A file of the project's own is a resource: told with type and size, and checked to be there."""

import json
from dataclasses import replace
from html import unescape
from pathlib import Path, PurePosixPath

import pytest

from rusplan.open_data.export import to_csv, to_json
from rusplan.pages.drawing import Drawing
from rusplan.problems.messages import describe
from tests.bank.example import BANK, open_project, with_main_pages, write_project

ADDRESS = '    url: "https://example.org/nettsida"\n'
OWN = BANK.replace(ADDRESS, "    file: filer/kontrakt.pdf\n").replace(
    '    sources: ["https://example.org/nettsida"]\n', ""
)


def project(root: Path, bank: str = OWN, size: int = 1_234_567) -> Path:
    write_project(root, bank)
    file = root / "docs" / "filer" / "kontrakt.pdf"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"%PDF-1.7\n".ljust(size))
    return root


@pytest.mark.parametrize(
    ("size", "told"), [(1_234_567, "1,2\u00a0MB"), (340_400, "340\u00a0kB"), (9, "1\u00a0kB")]
)
def test_page_leads_to_it_and_tells_its_type_and_size(tmp_path: Path, size: int, told: str) -> None:
    opened = open_project(project(tmp_path, size=size))
    page = Drawing(with_main_pages(opened.edition())).pages()[PurePosixPath("ressursbank.md")]
    link = f'<a href="filer/kontrakt.pdf">Nettsida <span class="fil">(PDF, {told})</span></a>'
    assert link in unescape(page.markdown)


def test_page_in_a_folder_leads_out_of_it(tmp_path: Path) -> None:
    edition = with_main_pages(open_project(project(tmp_path)).edition())
    (bank_page,) = (each for each in edition.pages.values() if "[[heile banken]]" in each.text)
    deep = replace(edition, pages={PurePosixPath("om/banken.md"): bank_page})
    page = Drawing(deep).page(PurePosixPath("om/banken.md"), bank_page.text)
    assert 'href="../filer/kontrakt.pdf"' in page.markdown


def test_name_with_blanks_and_letters_of_ours_is_an_address_that_leads(tmp_path: Path) -> None:
    root = project(tmp_path, OWN.replace("kontrakt.pdf", "Avtale på éi side.pdf"))
    (root / "docs/filer/kontrakt.pdf").rename(root / "docs/filer/Avtale på éi side.pdf")
    page = Drawing(open_project(root).edition()).pages()[PurePosixPath("side.md")].markdown
    assert 'href="filer/Avtale%20p%C3%A5%20%C3%A9i%20side.pdf"' in page


def test_what_has_become_a_file_of_our_own_is_led_to(tmp_path: Path) -> None:
    opened = open_project(project(tmp_path))
    page = Drawing(opened.edition()).pages()[PurePosixPath("side.md")].markdown
    assert page.index('href="filer/kontrakt.pdf"') < page.index("Heftet frå 2019")


def test_open_data_has_it(tmp_path: Path) -> None:
    bank = open_project(project(tmp_path)).edition().bank
    assert json.loads(to_json(bank, ""))["resources"][1]["file"] == "filer/kontrakt.pdf"
    assert to_csv(bank).splitlines()[-1].endswith("filer/kontrakt.pdf")


@pytest.mark.parametrize(
    ("new", "remedy"),
    [
        ("    file: filer/kontrakta.pdf\n", "Meinte du «filer/kontrakt.pdf»?"),
        ("    file: filer/noko-heilt-anna.docx\n", "Legg fila i docs/filer/noko-heilt-anna.docx"),
        ("    file: side.md\n", "Legg fila i docs/side.md, eller rett stien"),
        ("    file: docs/filer/kontrakt.pdf\n", "slik han er inni docs/"),
        ("    file: ../hemmeleg.pdf\n", "slik han er inni docs/"),
        ('    file: "https://example.org/x.pdf"\n', "slik han er inni docs/"),
        ('    url: "filer/kontrakt.pdf"\n', "skriv du «file: filer/kontrakt.pdf»"),
        (f"{ADDRESS}    file: filer/kontrakt.pdf\n", "legg til det som manglar"),
        ("", "legg til det som manglar"),
    ],
)
def test_fault_is_told_with_what_to_write(tmp_path: Path, new: str, remedy: str) -> None:
    opened = open_project(project(tmp_path, BANK.replace(ADDRESS, new)))
    (problem,) = opened.problems
    assert remedy in describe(problem)
