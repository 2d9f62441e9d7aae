"""The largest learning rate with which a rule still settles in a valley of a given curvature."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from gradexplorer.descent.rule import Settings


class Limit(NamedTuple):
    """The rate beyond which steps grow from side to side, and how it is worked out, as text."""

    rate: float
    formula: str


def limit(method: str, settings: Settings, steepest: float) -> Limit | None:
    """The limit where the Hessian of what is descended has the largest eigenvalue `steepest`; inf where that is <= 0.

    None for rules that have no such limit (a line search, a rate for each coordinate, Newton's step).
    """
    if method not in _LIMITS or settings.get("line_search", "fixed") != "fixed":
        return None
    factor, formula = _LIMITS[method]
    share: float = factor(settings.get("momentum", 0.0))
    return Limit(share / steepest if steepest > 0 else math.inf, formula)


def _gradient_descent(m: float) -> float:  # noqa: ARG001
    """x -> (1 - a lambda) x shrinks for a lambda < 2."""
    return 2.0


def _heavy_ball(m: float) -> float:
    """The roots of z^2 - (1 + m - a lambda) z + m lie within the unit circle for a lambda < 2(1 + m). Polyak (1964)."""
    return 2.0 * (1.0 + m)


def _nesterov(m: float) -> float:
    """Those of z^2 - (1 + m)(1 - a lambda) z + m (1 - a lambda): for a lambda < 2(1 + m)/(1 + 2m)."""
    return 2.0 * (1.0 + m) / (1.0 + 2.0 * m)


_LIMITS: dict[str, tuple[Any, str]] = {
    "gradient-descent": (_gradient_descent, "2/lambda_max"),
    "momentum": (_heavy_ball, "2(1 + m)/lambda_max"),
    "nesterov": (_nesterov, "2(1 + m)/((1 + 2m) lambda_max)"),
}
