"""When a rule settles in a valley: what each step multiplies what is left by, along each direction of curvature.

On a quadratic the axes of the Hessian do not mix: along one of curvature λ a step multiplies the distance from the
bottom by z, a root of a polynomial in which rate a and curvature stand as the product a λ alone. It shrinks where
|z| < 1; it crosses the valley to and fro where z is negative, and swings where z is complex.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from gradexplorer.descent.rule import Settings
from gradexplorer.quick import dataclass

Array = npt.NDArray[np.float64]
Roots = Callable[[Any, Any], tuple[Any, ...]]
TENTH = math.log(0.1)


class Limit(NamedTuple):
    """The rate beyond which steps grow from side to side, and how it is worked out, as text."""

    rate: float
    formula: str


@dataclass(frozen=True, slots=True)
class _Row:
    """Of one rule: the roots z for a product a λ and a momentum m; the products at which it begins to swing, grow."""

    formula: str
    roots: Roots
    swings: Callable[[float], float]
    grows: Callable[[float], float]


def limit(method: str, settings: Settings, steepest: float) -> Limit | None:
    """The limit where the Hessian of what is descended has the largest eigenvalue `steepest`; inf where that is <= 0.

    None for rules that have no such limit (a line search, a rate for each coordinate, Newton's step).
    """
    row = _row(method, settings)
    if row is None:
        return None
    share = row.grows(settings.get("momentum", 0.0))
    return Limit(share / steepest if steepest > 0 else math.inf, row.formula)


def swings_from(method: str, settings: Settings, steepest: float) -> float:
    """The rate from which the walk crosses the steepest direction to and fro; inf where that is not curved upward."""
    row = _row(method, settings)
    assert row is not None
    return row.swings(settings.get("momentum", 0.0)) / steepest if steepest > 0 else math.inf


def multipliers(method: str, settings: Settings, rate: float, curvature: float) -> tuple[complex, ...]:
    """The roots z by one of which, or two, each step multiplies what is left along a direction of that curvature."""
    row = _row(method, settings)
    assert row is not None
    return tuple(complex(root) for root in row.roots(rate * curvature + 0j, settings.get("momentum", 0.0)))


def growth(method: str, rates: Array, momenta: Array, curvatures: tuple[float, ...]) -> Array:
    """The largest |z| of all directions that are curved upward, for arrays of rates and momenta that broadcast.

    It is below 1 where that pair of settings settles, and is what remains after a step in the long run.
    """
    found = np.zeros(np.broadcast_shapes(rates.shape, momenta.shape))
    for curvature in curvatures:
        if curvature > 0:
            for root in _ROWS[method].roots(rates * curvature + 0j, momenta):
                found = np.maximum(found, np.abs(root))
    return found


def best(method: str, settings: Settings, curvatures: tuple[float, ...]) -> float | None:
    """The rate with which the slowest direction is fastest; None where it is not known, or a direction falls away.

    Gradient descent: 2/(λmin + λmax). Nocedal & Wright (2006), (3.29) and after; Nesterov (2004), theorem 2.1.15.
    """
    if method != "gradient-descent" or _row(method, settings) is None or not min(curvatures) > 0:
        return None
    return 2.0 / (min(curvatures) + max(curvatures))


def best_pair(curvatures: tuple[float, ...]) -> tuple[float, float] | None:
    """Polyak's rate and momentum for these curvatures; None where a direction is not curved upward.

    a = 4/(√λmin + √λmax)², m = ((√λmax − √λmin)/(√λmax + √λmin))². Polyak (1964).
    """
    if not min(curvatures) > 0:
        return None
    low, high = math.sqrt(min(curvatures)), math.sqrt(max(curvatures))
    return 4.0 / (low + high) ** 2, ((high - low) / (high + low)) ** 2


@dataclass(frozen=True, slots=True)
class Way:
    """One direction of curvature (a unit vector), and the roots by which a step multiplies what is left along it."""

    direction: tuple[float, ...]
    curvature: float
    roots: tuple[complex, ...]

    @property
    def largest(self) -> complex:
        """The root that is left in the long run."""
        return max(self.roots, key=abs)

    @property
    def share(self) -> float:
        """What remains after one step in the long run: below 1 it shrinks."""
        return abs(self.largest)

    @property
    def steps_to_tenth(self) -> float:
        """How many steps it takes until a tenth is left; inf where it never is."""
        if self.share >= 1.0:
            return math.inf
        return TENTH / math.log(self.share) if self.share > 0 else 1.0

    @property
    def period(self) -> float:
        """Steps of a full swing: 2 where z is negative, more where it is complex, inf where it is positive."""
        turn = abs(cmath.phase(self.largest)) if self.largest else 0.0
        return 2 * math.pi / turn if turn > 0 else math.inf


def ways(method: str, settings: Settings, rate: float, curvatures: Array, directions: Array) -> tuple[Way, ...] | None:
    """The ways along the columns of `directions`, the steepest first; None for rules without a limit.

    Entries of `curvatures` and columns of `directions` belong together, as numpy.linalg.eigh gives them.
    """
    if _row(method, settings) is None or not np.isfinite(curvatures).all():
        return None
    found = [
        Way(tuple(map(float, column)), float(curvature), multipliers(method, settings, rate, float(curvature)))
        for curvature, column in zip(curvatures, directions.T, strict=True)
    ]
    return tuple(sorted(found, key=lambda way: -way.curvature))


def has_limit(method: str, settings: Settings) -> bool:
    """Whether the rule has a limit of its rate."""
    return _row(method, settings) is not None


def _row(method: str, settings: Settings) -> _Row | None:
    return _ROWS.get(method) if settings.get("line_search", "fixed") == "fixed" else None


def _quadratic(sum_of: Any, product: Any) -> tuple[Any, Any]:
    """Both roots of z² − sum z + product."""
    apart = np.sqrt(sum_of * sum_of - 4 * product + 0j)
    return (sum_of + apart) / 2, (sum_of - apart) / 2


def _descent_roots(product: Any, m: Any) -> tuple[Any]:  # noqa: ARG001
    """x <- (1 - a λ) x."""
    return (1 - product,)


def _heavy_ball_roots(product: Any, m: Any) -> tuple[Any, Any]:
    """z² − (1 + m − a λ) z + m: x_{k+1} = x_k − a λ x_k + m (x_k − x_{k−1}). Polyak (1964)."""
    return _quadratic(1 + m - product, m + 0 * product)


def _nesterov_roots(product: Any, m: Any) -> tuple[Any, Any]:
    """z² − (1 + m)(1 − a λ) z + m (1 − a λ). Lessard, Recht & Packard (2016), section 4.5."""
    return _quadratic((1 + m) * (1 - product), m * (1 - product))


_ROWS: dict[str, _Row] = {
    # |1 - a λ| < 1 for a λ < 2; negative beyond 1.
    "gradient-descent": _Row("2/λmax", _descent_roots, lambda m: 1.0, lambda m: 2.0),  # noqa: ARG005
    # All roots within the unit circle for a λ < 2(1 + m); complex between (1 - √m)² and (1 + √m)².
    "momentum": _Row(
        "2(1 + m)/λmax", _heavy_ball_roots, lambda m: (1.0 - math.sqrt(m)) ** 2, lambda m: 2.0 * (1.0 + m)
    ),
    # ... for a λ < 2(1 + m)/(1 + 2m); complex from ((1 - m)/(1 + m))² to 1, of both signs beyond.
    "nesterov": _Row(
        "2(1 + m)/((1 + 2m) λmax)", _nesterov_roots, lambda m: ((1.0 - m) / (1.0 + m)) ** 2,
        lambda m: 2.0 * (1.0 + m) / (1.0 + 2.0 * m),
    ),
}  # fmt: skip
