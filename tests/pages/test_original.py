"""A translated page of the plan leads to the words that apply, paragraph by paragraph."""

from pathlib import PurePosixPath

from rusplan.language import Locale
from rusplan.pages.original import with_links_to_original
from rusplan.project.page import Page

ENGLISH = Locale("en")

ORIGINAL = """---
title: Rutinar
section: 3
---

# Rutinar

## Slik gjer vi «alt» {#rutinar}

1. Først
   { #steg-1 }
"""
TRANSLATED = """---
title: Routines
---

# Routines

## How we do “all” {#rutinar}

1. First
   { #steg-1 }

## Ours alone {#vaar}

Nothing of the kind in Norwegian
{ #borte }
"""


def translated(path: str = "rutinar.md", original: str = ORIGINAL) -> str:
    source = Page(PurePosixPath(path), original)
    page = Page(PurePosixPath(path), TRANSLATED, "en", source)
    return with_links_to_original(page, ENGLISH)


def test_heading_and_step_lead_to_the_same_place_of_the_original() -> None:
    text = translated()
    assert text.count("(../rutinar.md#rutinar)") == 1
    assert text.count("(../rutinar.md#steg-1)") == 1
    assert "{#rutinar}\n\n[Norwegian]" in text
    assert "1. First [Norwegian]" in text


def test_link_is_named_after_the_heading_in_the_language_of_the_page() -> None:
    assert 'aria-label="Norwegian: How we do “all”"' in translated()


def test_link_goes_up_as_far_as_the_page_lies() -> None:
    assert "(../../om/rutinar.md#steg-1)" in translated("om/rutinar.md")


def test_what_the_original_has_not_is_not_linked_to() -> None:
    text = translated()
    assert "#vaar)" not in text
    assert "#borte)" not in text


def test_page_that_is_no_part_of_the_plan_is_as_it_was_written() -> None:
    assert translated(original=ORIGINAL.replace("section: 3\n", "")) == TRANSLATED


def test_original_is_as_it_was_written() -> None:
    page = Page(PurePosixPath("rutinar.md"), ORIGINAL)
    assert with_links_to_original(page, ENGLISH) == ORIGINAL
