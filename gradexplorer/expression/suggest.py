"""Did you mean sin? The known word nearest to a misspelt one."""

from __future__ import annotations

from collections.abc import Collection, Iterable

LONGEST = 24


def nearest(typed: str, known: Iterable[str]) -> str | None:
    """The known word that is fewest slips away (a letter wrong, missing, too many, or two swapped), or None.

    One slip is forgiven in words of up to four letters, two in longer ones; capitals do not count.
    """
    if len(typed) > LONGEST:
        return None
    low = typed.lower()
    best, best_slips = None, (1 if len(low) <= 4 else 2) + 1
    for word in known:
        if abs(len(word) - len(low)) < best_slips:
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


def glued(typed: str, known: Collection[str]) -> str | None:
    """What is meant where x, y or z sticks to a function: xsin is x*sin, sinx is sin(x...)."""
    if len(typed) > LONGEST:
        return None
    for cut in range(1, len(typed)):
        left, right = typed[:cut], typed[cut:]
        if right in known and len(right) > 2 and not left.strip("xyz0123456789"):
            return f"{left}*{right}"
        if left in known and len(left) > 1 and not right.strip("xyz0123456789"):
            return f"{left}({right}...)"
    return None
