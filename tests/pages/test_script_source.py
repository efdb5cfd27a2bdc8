from rusplan.pages.script_source import without_comments


def test_lines_that_are_comments_do_not_travel() -> None:
    assert without_comments("// Says why.\nlet a = 1;\n  // And how.\n  a += 1;\n") == (
        "let a = 1;\n  a += 1;\n"
    )


def test_what_stands_in_a_line_of_code_is_left_as_it_is() -> None:
    source = 'const at = "https://example.org"; // an address\n'
    assert without_comments(source) == source
