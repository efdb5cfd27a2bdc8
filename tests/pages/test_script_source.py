from rusplan.pages.script_source import without_comments


def test_comments_and_indents_do_not_travel() -> None:
    source = "// Says why.\nlet a = 1; // so far\n  // And how.\n  a += 1;\n"
    assert without_comments(source) == "let a = 1;\na += 1;\n"


def test_what_stands_in_a_text_is_left_as_it_is() -> None:
    source = 'const at = "https://example.org";\nconst between = " // ";\n'
    assert without_comments(source) == source
