"""How many digits of the numbers at a point can be trusted: the same formulas with as many digits as it takes.

A double has some sixteen digits; where terms nearly cancel each other, fewer of the result's are right, or none.
Literals count as they are typed (0.1 is a tenth), coordinates and parameters as the doubles they are.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from gradexplorer.expression.print import number
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

DOUBLE = 16  # digits of a double, and so at most to be trusted
FIRST, LAST = 40, 640  # digits to work with: from the first on, doubled until they are enough
SURE = 20  # digits on which two precisions must agree
MOST_S = 1.0
MOST_LINES = 4_000  # to be worked out: some 50 ms a precision

NONE_HOLDS: Phrase = "rounding: doubles say {value}, the value is {exact}: no digit can be trusted"
FEW_HOLD: Phrase = "rounding: only {n} digits of {value} can be trusted; the value is {exact}"
GRADIENT: Phrase = "rounding: only {n} digits of the gradient can be trusted"

Stop = Callable[[], bool]
Exact = Any  # an mpf
Digits = int | None  # None where there is no number, or it could not be checked


@dataclass(frozen=True, slots=True)
class Trusted:
    """Digits that hold, 0 to 16, of f, each partial derivative and each entry of the Hessian.

    `exact` is f as a double, rounded from the many digits; NaN where that is not known.
    """

    value: Digits
    gradient: tuple[Digits, ...]
    hessian: tuple[tuple[Digits, ...], ...]
    exact: float = math.nan

    @property
    def least(self) -> Digits:
        """Of f and its gradient."""
        known = [digits for digits in (self.value, *self.gradient) if digits is not None]
        return min(known, default=None)

    def warning(self, value: float, digits: int, show: Callable[[float], str]) -> Sentence | None:
        """What to say where fewer digits of f, or of a partial derivative, hold than the digits that are shown."""
        if self.value is not None and self.value < digits:
            shown = {"n": self.value, "value": show(value), "exact": show(self.exact)}
            return say(NONE_HOLDS, **shown) if self.value == 0 else say(FEW_HOLD, **shown)
        least = min((known for known in self.gradient if known is not None), default=DOUBLE)
        return None if least >= digits else say(GRADIENT, n=least)

    def to_dict(self) -> dict[str, object]:
        """The digits in the form of the command line's JSON."""
        return {"value": self.value, "gradient": list(self.gradient), "hessian": [list(row) for row in self.hessian]}


def trusted(formulas: Formulas, point: Sequence[float], stop: Stop | None = None) -> Trusted:
    """Trusted digits of what a reading shows at the point; None for all once stop() says so, or a second is over."""
    value, gradient, hessian = formulas.hessian(point)
    count = len(formulas.variables)
    lower = [hessian[row][column] for row in range(count) for column in range(row + 1)]
    found = exactly(formulas, point, stop=stop or within(MOST_S))
    if found is None:
        nothing = (None,) * count
        return Trusted(None, nothing, (nothing,) * count)
    digits = [holds(shown, exact) for shown, exact in zip((value, *gradient, *lower), found, strict=True)]
    second = digits[1 + count :]
    rows = tuple(
        tuple(second[max(i, j) * (max(i, j) + 1) // 2 + min(i, j)] for j in range(count)) for i in range(count)
    )
    return Trusted(digits[0], tuple(digits[1 : 1 + count]), rows, float(found[0]))


def holds(shown: float, exact: Exact) -> Digits:
    """How many of the double's significant digits are right; None where one of both is no number."""
    import mpmath as mp

    if not math.isfinite(shown) or not mp.isfinite(exact):
        return None
    if shown == exact:
        return DOUBLE
    if exact == 0:
        return 0
    error = abs((mp.mpf(shown) - exact) / exact)
    return max(0, min(DOUBLE, int(mp.floor(-mp.log10(error)))))


def within(seconds: float) -> Stop:
    """Says stop when so much time is over."""
    last = time.monotonic() + seconds
    return lambda: time.monotonic() > last


def exactly(
    formulas: Formulas, point: Sequence[float], order: int = 2, stop: Stop = lambda: False
) -> list[Exact] | None:
    """f, its gradient, and the lower triangle of its Hessian row by row, to twenty digits and more.

    NaN for what has no value, and for what 640 digits do not settle. None where it would take too long, or is stopped.
    """
    import mpmath as mp

    builder, lines = formulas.graph(order)
    needed = builder.needed(lines)
    if len(needed) > MOST_LINES:
        return None
    inputs = [*map(float, point), *formulas.parameters.values()]
    before: list[Exact] | None = None
    precision = FIRST
    while True:
        with mp.workdps(precision):
            now = _run(builder.lines, needed, lines, inputs, stop)
            if now is None:
                return None
            settled = [before is not None and _same(old, new) for old, new in zip(before or now, now, strict=True)]
            if all(settled) or precision > LAST:
                return [new if sure else _vanishing(new) for new, sure in zip(now, settled, strict=True)]
        before, precision = now, 2 * precision


def _same(old: Exact, new: Exact) -> bool:
    import mpmath as mp

    if not (mp.isfinite(old) and mp.isfinite(new)):
        return bool(mp.isnan(old) == mp.isnan(new))
    return bool(abs(old - new) <= mp.mpf(10) ** -SURE * abs(new))


def _vanishing(left: Exact) -> Exact:
    """0 for what shrinks as the digits grow, as sin(pi) does; else NaN: it stays unknown."""
    import mpmath as mp

    return mp.mpf(0) if mp.isfinite(left) and abs(left) < mp.mpf(10) ** (-LAST / 2) else mp.nan


def _run(
    lines: Sequence[Any], needed: Iterable[int], outputs: Sequence[int], inputs: Sequence[float], stop: Stop
) -> list[Exact] | None:
    import mpmath as mp

    from gradexplorer.formula.kernels.digits import KERNELS

    constants = {"pi": mp.pi, "e": mp.e, "tau": 2 * mp.pi}
    values: dict[int, Exact] = {}
    for place in needed:
        line = lines[place]
        if stop():
            return None
        if line.word == "input":
            values[place] = mp.mpf(inputs[int(line.value)])
        elif line.word == "constant":
            values[place] = +constants[line.name] if line.name else _typed(line.value)
        else:
            values[place] = KERNELS[line.word](*(values[argument] for argument in line.arguments))
    return [values[output] for output in outputs]


def _typed(value: float) -> Exact:
    """The number as it was typed: its shortest decimal text."""
    import mpmath as mp

    return mp.mpf(number(value)) if math.isfinite(value) else mp.mpf(value)
