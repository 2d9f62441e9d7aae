"""Newton's method: to where the quadratic model has its minimum."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Inner
from gradexplorer.descent.rule import Ask, Here, Point, Rule, Settings, Stride, Stuck, common
from gradexplorer.descent.vectors import Matrix, along, dot, is_finite, negative, solved, spectrum
from gradexplorer.expression.sentence import say

SMALL = 1e-8  # the least curvature a modified Hessian has, as a part of its largest


class Memory(NamedTuple):
    """The Hessian of the step, as it is and as it was used, and the step before its rate."""

    hessian: Matrix = ()
    used: Matrix = ()
    direction: Point = ()


def start(settings: Settings, here: Here, ask: Ask) -> Memory:  # noqa: ARG001
    """Nothing yet."""
    return Memory()


def step(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory] | Stuck:  # noqa: ARG001
    """Solve H p = -g; x <- x + a p. Modified: each eigenvalue becomes max(|it|, small), so that p leads down.

    Nocedal & Wright (2006), sections 3.3 and 3.4.
    """
    hessian = ask.hessian(here.point)
    if not all(map(is_finite, hessian)):
        return Stuck(say("f has no second derivatives here, so Newton's step is not defined"), Memory(hessian))
    used = modified(hessian) if settings["modified"] else hessian
    direction = solved(used, negative(here.gradient))
    if direction is None:
        return Stuck(say("the Hessian is singular here, so Newton's step is not defined"), Memory(hessian, used))
    return along(here.point, rate, direction), Memory(hessian, used, direction)


def modified(hessian: Matrix) -> Matrix:
    """The Hessian where it is safely positive definite; else with each eigenvalue replaced by max(|it|, small)."""
    values, vectors = spectrum(hessian)
    small = SMALL * max(1.0, *map(abs, values))
    if values[0] >= small:
        return hessian
    parts = [(max(abs(value), small), vector) for value, vector in zip(values, vectors, strict=True)]
    count = range(len(hessian))
    return tuple(tuple(sum(value * v[row] * v[column] for value, v in parts) for column in count) for row in count)


def lines(stride: Stride) -> tuple[Line, ...]:
    """The direction, and the step."""
    after, here = stride.after, stride.here
    found = []
    if after.used != after.hessian:
        found.append(line("H", "|<H>|", r"\left|<H>\right|", after.used, H=after.hessian))
    g = here.gradient
    return (
        *found,
        line("p", "−<H>⁻¹ <g>", "-<H>^{-1} <g>", after.direction, H=after.used, g=g),
        line("x", "<x> + <a>·<p>", "<x> + <a> <p>", stride.there, x=here.point, a=stride.rate, p=after.direction),
    )


def inner(stride: Stride) -> Inner:
    """Where the full step would have led."""
    direction = stride.after.direction
    return Inner(direction=direction, newton=along(stride.here.point, 1.0, direction))


def downhill(stride: Stride) -> bool:
    """Whether the direction leads down: unmodified, it also leads to maxima and saddles."""
    return dot(stride.after.direction, stride.here.gradient) < 0


RULE = Rule(
    "newton",
    "Jumps to the minimum of the quadratic that fits slope and curvature here; unmodified, to its saddle or maximum as"
    " well.",
    "H p = −g;  x ← x + a p",
    "Nocedal & Wright 2006, chapter 3",
    common(1.0) | {"modified": True},
    start,
    step,
    lines,
    inner,
    order=2,
    adds_decay=False,
)
