"""What a good answer looked like, in a few words that memory can hold."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A good answer in a few words.

    `words` are the page's longest words, which in Norwegian name its topic.
    """

    title: str = ""
    heading: str = ""
    publisher: str = ""
    language: str = ""
    host: str = ""
    content_type: str = ""
    words: str = ""
