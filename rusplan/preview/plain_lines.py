"""What a reader sees of a drawn page, in plain lines of text that can be compared."""

from html.parser import HTMLParser

from rusplan.pages.drawn_page import DrawnPage, Piece

_BLOCKS = {
    "aside", "dd", "details", "div", "fieldset", "form", "h1", "h2", "h3", "h4", "legend", "li",
    "ol", "option", "p", "section", "select", "summary", "ul",
}  # fmt: skip
_BETWEEN_FACTS = " · "


def plain_lines(html: str) -> list[str]:
    """Return the text of HTML: a line for each block, with the address of each link out.

    Facts stand on lines of their own in the templates; here a mark parts them.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.finished()


def page_lines(page: DrawnPage) -> list[str]:
    """Return the lines of a page: Markdown as it is written, and the text of each piece."""
    lines: list[str] = []
    for block in page.blocks:
        lines += plain_lines(block.html) if isinstance(block, Piece) else block.split("\n")
    return [line.strip() for line in lines if line.strip()]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str] = []
        self._line = ""
        self._addresses: list[str] = []

    def finished(self) -> list[str]:
        self._end_line()
        return self._lines

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in _BLOCKS:
            self._end_line()
        if topics := values.get("data-emne"):
            self._lines.append(f"Emne i filteret: {topics}")
        if tag == "a":
            self._addresses.append(values.get("href") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._addresses:
            address = self._addresses.pop()
            if address.startswith(("https:", "http:", "mailto:")):
                self._line += f" ({address})"
        if tag in _BLOCKS:
            self._end_line()

    def handle_data(self, data: str) -> None:
        self._line += data

    def _end_line(self) -> None:
        facts = (" ".join(fact.split()) for fact in self._line.split("\n"))
        if text := _BETWEEN_FACTS.join(fact for fact in facts if fact):
            self._lines.append(text)
        self._line = ""
