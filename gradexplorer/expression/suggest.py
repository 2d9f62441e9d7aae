""" "Did you mean sin?": the known word nearest to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 24


def nearest(typed: str, known: Iterable[str]) -> str | None:
    """The known word that is fewest slips away (a letter wrong, missing, too many, or two swapped), or None.

    One slip is forgiven in words of up to four letters, two in longer ones; capitals do not count.
    """
    if len(typed) > LONGEST:
        return None
    low = typed.lower()
    forgiven = 1 if len(low) <= 4 else 2
    best: str | None = None
    best_slips = forgiven + 1
    for word in known:
        if abs(len(word) - len(low)) >= best_slips:
            continue
        count = slips(low, word.lower(), best_slips)
        if count < best_slips:
            best, best_slips = word, count
    return best


def slips(left: str, right: str, most: int) -> int:
    """Restricted Damerau-Levenshtein distance (optimal string alignment), or `most` as soon as it cannot be less."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) >= most:
            return most
    return row[-1]
