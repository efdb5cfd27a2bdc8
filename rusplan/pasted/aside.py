"""What a text on hours says beside its days and times: of holidays, and of a lunch break."""

from dataclasses import dataclass, field

from rusplan.pasted.hours_token import HOLIDAY, Sign, Token


@dataclass
class Asides:
    """What is left of a text's tokens, and what was set aside.

    `closed` and `open` say that holidays are so; `also` are the other days said to be open as else;
    `breaks` are times of the day when it is shut, each as two tokens.
    """

    rest: list[Token] = field(default_factory=list)
    closed: bool = False
    open: bool = False
    also: set[int] = field(default_factory=set)
    breaks: list[tuple[Token, Token]] = field(default_factory=list)


def set_aside(found: list[Token]) -> Asides:
    """Return the tokens with `(ikkje heilagdagar)`, `òg i helgene` and `lunsj 11–12` put aside."""
    asides, at = Asides(), 0
    while at < len(found):
        token, following = found[at], found[at + 1 : at + 5]
        if token.sign is Sign.EXCEPT and following and following[0].days == (HOLIDAY,):
            asides.closed = True
            at += 2
        elif token.sign is Sign.ALSO and following and following[0].sign is Sign.DAYS:
            at += 1
            while at < len(found) and found[at].sign in {Sign.DAYS, Sign.AND}:
                asides.also |= set(found[at].days)
                at += 1
        elif token.sign is Sign.LUNCH and (times := _times(following)):
            asides.breaks.append(times[0])
            at += 1 + times[1]
        else:
            asides.rest.append(token)
            at += 1
    asides.open = HOLIDAY in asides.also
    asides.also.discard(HOLIDAY)
    return asides


def _times(following: list[Token]) -> tuple[tuple[Token, Token], int] | None:
    """Return the two times that follow, and how many tokens they take; `None` without them."""
    skipped = 0
    while skipped < len(following) and following[skipped].sign in {Sign.CLOSED, Sign.BREAK}:
        skipped += 1
    signs = [each.sign for each in following[skipped : skipped + 3]]
    if signs != [Sign.TIME, Sign.DASH, Sign.TIME]:
        return None
    return (following[skipped], following[skipped + 2]), skipped + 3
