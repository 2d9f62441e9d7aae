"""Everything true at one point: value, gradient, Hessian, and what kind of point it is."""

from __future__ import annotations

from dataclasses import dataclass

from gradexplorer.expression.sentence import Sentence

KINDS = ("slope", "minimum", "maximum", "saddle", "degenerate", "kink", "undefined")


@dataclass(frozen=True)
class Reading:
    """All numbers at a point, which belong together; NaN for what has no value.

    `slope` is the length of the gradient; `ascent_angle_deg` its direction, counter-clockwise from the first axis, in
    (-180, 180], NaN where there is none; `eigenvalues` of the Hessian, ascending; `kind` one of KINDS. At a kink
    `one_sided` has for each variable the derivative from the left and from the right, else None.
    """

    variables: tuple[str, ...]
    point: tuple[float, ...]
    value: float
    gradient: tuple[float, ...]
    slope: float
    ascent_angle_deg: float
    hessian: tuple[tuple[float, ...], ...]
    eigenvalues: tuple[float, ...]
    kind: str
    one_sided: dict[str, tuple[float, float]] | None = None
    why_undefined: Sentence | None = None
