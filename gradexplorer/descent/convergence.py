"""How fast a walk comes in: linearly, faster, or slower (Nocedal & Wright 2006, section 2.2)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from gradexplorer.expression.sentence import Phrase, Sentence, say

LOOKED_AT = 20  # steps
FEWEST = 3
ROUNDING = 1e-14  # of the largest f − f*: below, digits are noise
ORDER = 1.4  # from here on each step wins more digits than the one before, and not by chance
STILL = 0.9995  # a factor nearer to 1 is no progress within twenty steps
BETTER = 0.5  # a power of k fits better than a power of q if it leaves so little of the misfit


class Rate(NamedTuple):
    """`kind` is linear, superlinear, sublinear or none; `number` is the factor a step, the order, or the power of k."""

    kind: str
    number: float
    steps: int
    says: Sentence


def rate(values: Sequence[float], best: float, sign: float = 1.0) -> Rate | None:
    """The rate at which f comes to `best`, f*, over the last steps before rounding; `sign` -1 for a climb.

    None where there are too few steps to tell.
    """
    above = _above(values, best, sign)
    if len(above) <= FEWEST:
        return None
    last = [gap for _, gap in above[-LOOKED_AT - 1 :]]
    steps, logs = len(last) - 1, [math.log(gap) for gap in last]
    order = _order(logs)
    if order is not None:
        told: Phrase = "the digits of f − f* grow by the factor {order} a step over the last {count} steps: {kind}"
        kind = say("quadratic" if abs(order - 2) < 0.3 else "faster than linear")
        return Rate("superlinear", order, 3, say(told, order=f"{order:.3g}", count=3, kind=kind))
    factor = math.exp(_line(range(len(logs)), logs)[0])
    power = _power(above)
    if power is not None and factor > 0.8:
        slow: Phrase = "f − f* falls like 1/k^{power} over the last {count} steps: sublinear"
        return Rate("sublinear", power, len(above) // 2, say(slow, power=f"{power:.2g}", count=len(above) // 2))
    if factor > STILL:
        return Rate("none", factor, steps, say("f − f* does not shrink over the last {count} steps", count=steps))
    steady: Phrase = "f − f* shrinks by the factor {factor} a step over the last {count} steps: linear"
    return Rate("linear", factor, steps, say(steady, factor=f"{factor:.3g}", count=steps))


def _above(values: Sequence[float], best: float, sign: float) -> list[tuple[int, float]]:
    """k and f − f*, from the start until rounding; what is not finite ends it too."""
    gaps = [sign * (value - best) for value in values]
    floor = ROUNDING * max(abs(best), abs(gaps[0])) if gaps and math.isfinite(gaps[0]) else 0.0
    found = []
    for k, gap in enumerate(gaps):
        if not floor < gap < math.inf:
            break
        found.append((k, gap))
    return found


def _order(logs: Sequence[float]) -> float | None:
    """By how much the gain in digits grows from step to step, where each of the last steps gained more."""
    gains = [one - two for one, two in pairwise(logs)][-3:]
    if len(gains) < 3 or min(gains) <= 0.1:
        return None
    growth = [two / one for one, two in pairwise(gains)]
    return math.sqrt(growth[0] * growth[1]) if min(growth) >= ORDER else None


def _power(above: Sequence[tuple[int, float]]) -> float | None:
    """p where the latter half of f − f* goes with 1/k^p rather than with q^k; None where it does not."""
    half = [(k, math.log(gap)) for k, gap in above[len(above) // 2 :] if k > 0]
    if len(half) < 8:
        return None
    logs = [gap for _, gap in half]
    along_q, along_k = _line([k for k, _ in half], logs), _line([math.log(k) for k, _ in half], logs)
    return -along_k[0] if along_k[0] < -0.05 and along_k[1] < BETTER * along_q[1] else None


def _line(across: Sequence[float], up: Sequence[float]) -> tuple[float, float]:
    """Slope of the line of least squares, and the sum of the squares it leaves."""
    mean_x, mean_y = sum(across) / len(across), sum(up) / len(up)
    spread = sum((x - mean_x) ** 2 for x in across)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(across, up, strict=True)) / spread
    misfit = sum((y - mean_y - slope * (x - mean_x)) ** 2 for x, y in zip(across, up, strict=True))
    return slope, misfit
