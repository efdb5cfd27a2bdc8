"""What Markdown's footnotes say, in the language of the page that they are on."""

from collections.abc import Iterable

from markdown.extensions import Extension

from rusplan.language import Locale

_BACK = "BACKLINK_TITLE"


def say_footnotes(extensions: Iterable[Extension], locale: Locale) -> None:
    """Give the footnotes of the next page their words."""
    for each in extensions:
        if _BACK in each.config:
            each.setConfig(_BACK, locale.gettext("Tilbake til teksten ved note {}"))
