"""The kinds of channels, and all that the rest of the program must know of each."""

from dataclasses import dataclass
from typing import Literal

from rusplan.bank.telephone import dial_string, is_telephone_number, is_text_number
from rusplan.bank.term import Term
from rusplan.marked import N_


@dataclass(frozen=True, slots=True)
class Numbered:
    """How a kind with a number is reached.

    `address` is what a link leads to, with the digits to dial in it; `type` is RFC 6350's, which
    contact cards and HSDS use: a voice can be called at once, a text cannot.
    """

    address: str
    type: Literal["voice", "text"]

    def link(self, number: str) -> str:
        """Return the address that reaches a number."""
        return self.address.format(number=dial_string(number))

    def admits(self, number: str) -> bool:
        """Say whether a number can be reached so: some short ones take text messages alone."""
        return is_text_number(number) if self.type == "text" else is_telephone_number(number)


class ChannelKind(Term):
    """How a service is reached: by a number, or else at the page that a `url` leads to."""

    PHONE = "phone", N_("Telefon"), Numbered("tel:{number}", "voice")
    SMS = "sms", N_("SMS"), Numbered("sms:{number}", "text")
    CHAT = "chat", N_("Chat"), None
    EMAIL = "email", N_("E-post"), None

    def __init__(self, value: str, label: str, numbered: Numbered | None) -> None:
        super().__init__(value, label)
        self.numbered = numbered

    @property
    def is_spoken(self) -> bool:
        """Say whether somebody answers when one calls."""
        return self.numbered is not None and self.numbered.type == "voice"

    @property
    def is_conversation(self) -> bool:
        """Say whether one writes there with somebody who answers at once."""
        return self is ChannelKind.CHAT

    @property
    def field(self) -> Literal["number", "url"]:
        """The field that says where a channel of this kind is reached."""
        return "number" if self.numbered else "url"
