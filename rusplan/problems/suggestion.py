"""What somebody may have meant who wrote a word that is not known."""

from collections.abc import Iterable

_LETTERS_A_SLIP = 5
"""One slip is forgiven for each so many letters: a word less like another means something else."""


def suggest(found: str, known: Iterable[str]) -> str:
    """Return a sentence that proposes the one known word that is near, or tells to pick one.

    `lista` is near `liste`; `confirmed` is not near `unconfirmed`, nor `haram` near `rauma`.
    """
    word = found.strip().lower()
    near = sorted(
        (slips, each)
        for each in dict.fromkeys(known)
        if (slips := _slips(word, each.lower())) <= max(1, len(word) // _LETTERS_A_SLIP)
    )
    one_is_nearest = near and (len(near) == 1 or near[0][0] < near[1][0])
    return f"Meinte du «{near[0][1]}»?" if one_is_nearest else "Vel eitt som finst."


def _slips(one: str, other: str) -> int:
    """Return how many letters to add, leave out, swap or change to make one word the other.

    A word with something before or after it («un-», «-2») is another word: many slips.
    """
    longer = abs(len(one) - len(other))
    if longer > len(one) // _LETTERS_A_SLIP + 1 or (longer > 1 and (one in other or other in one)):
        return max(len(one), len(other))
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        now = [i]
        for j, b in enumerate(other, start=1):
            cost = min(row[j] + 1, now[-1] + 1, row[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            now.append(cost)
        before, row = row, now
    return row[-1]
