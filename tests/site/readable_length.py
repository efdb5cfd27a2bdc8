"""How far a reader with a phone must scroll, and how often the page proves itself in view."""

from dataclasses import dataclass

from playwright.sync_api import Page, ViewportSize

PHONE: ViewportSize = {"width": 360, "height": 740}
PROOF = ("Kontrollert", "Kjelde", "Ikkje stadfesta")

_MEASURE = """(words) => {
  for (const fold of document.querySelectorAll("details")) fold.open = false;
  const height = document.documentElement.scrollHeight;
  const page = document.body.cloneNode(true);
  const unseen = "details > :not(summary), script, [hidden]";
  for (const element of page.querySelectorAll(unseen)) element.remove();
  const text = page.textContent;
  return [height, words.map((word) => text.split(word).length - 1).reduce((a, b) => a + b)];
}"""


@dataclass(frozen=True, slots=True)
class Length:
    """A page as a phone shows it with its folds closed: pixels, and words of proof in view."""

    height: int
    proof: int


def length(page: Page) -> Length:
    """Return the length of the page that is open."""
    return Length(*page.evaluate(_MEASURE, list(PROOF)))
