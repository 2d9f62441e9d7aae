"""A rate for each coordinate, from the squares of its gradients: AdaGrad, Adadelta, RMSProp."""

from __future__ import annotations

from itertools import repeat
from typing import NamedTuple

from gradexplorer.descent import elementwise as each
from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Inner
from gradexplorer.descent.rule import DECAY, FIRST_ORDER, Ask, Here, Point, Rule, Settings, Stride, common

_OVER_ROOT = "<x> − <a>·<g> / (√<s> + <eps>)"
_OVER_ROOT_TEX = r"<x> - <a> \frac{<g>}{\sqrt{<s>} + <eps>}"


class Squares(NamedTuple):
    """The sum, or the moving mean, of the squared gradients."""

    squares: Point


class Deltas(NamedTuple):
    """Moving means of the squared gradients and of the squared steps (before the rate)."""

    squares: Point
    deltas: Point


def start(settings: Settings, here: Here, ask: Ask) -> Squares:  # noqa: ARG001
    """s = 0."""
    return Squares(each.zeros(here.gradient))


def adagrad(settings: Settings, rate: float, memory: Squares, here: Here, ask: Ask) -> tuple[Point, Squares]:  # noqa: ARG001
    """s <- s + g^2; x <- x - a g/(sqrt(s) + eps). Duchi, Hazan & Singer (2011)."""
    g = here.gradient
    squares = each.add_squares(memory.squares, g)
    return each.back(here.point, rate, each.over_roots(g, squares, settings["epsilon"])), Squares(squares)


def rmsprop(settings: Settings, rate: float, memory: Squares, here: Here, ask: Ask) -> tuple[Point, Squares]:  # noqa: ARG001
    """s <- r s + (1 - r) g^2; x <- x - a g/(sqrt(s) + eps). Tieleman & Hinton (2012); PyTorch's r is 0.99."""
    r, g = settings["decay"], here.gradient
    squares = each.blend_squares(r, memory.squares, 1 - r, g)
    return each.back(here.point, rate, each.over_roots(g, squares, settings["epsilon"])), Squares(squares)


def adadelta_start(settings: Settings, here: Here, ask: Ask) -> Deltas:  # noqa: ARG001
    """s = u = 0."""
    return Deltas(each.zeros(here.gradient), each.zeros(here.gradient))


def adadelta(settings: Settings, rate: float, memory: Deltas, here: Here, ask: Ask) -> tuple[Point, Deltas]:  # noqa: ARG001
    """s <- r s + (1-r) g^2; d = sqrt(u + eps)/sqrt(s + eps) g; u <- r u + (1-r) d^2; x <- x - a d. Zeiler (2012)."""
    r, g = settings["rho"], here.gradient
    squares = each.blend_squares(r, memory.squares, 1 - r, g)
    d = _deltas(memory, squares, g, settings["epsilon"])
    return each.back(here.point, rate, d), Deltas(squares, each.blend_squares(r, memory.deltas, 1 - r, d))


def _deltas(memory: Deltas, squares: Point, gradient: Point, epsilon: float) -> Point:
    return tuple(map(_delta, memory.deltas, squares, gradient, repeat(epsilon)))


def _delta(u: each.Number, s: each.Number, g: each.Number, epsilon: float) -> each.Number:
    """sqrt(u + eps)/sqrt(s + eps) g, for one coordinate."""
    return each.over_root(each.sqrt(u + epsilon) * g, s + epsilon, 0.0)


# --- the same as arithmetic -------------------------------------------------------------------------------------------


def adagrad_lines(stride: Stride) -> tuple[Line, ...]:
    """The sum of squares, and the step."""
    before, g = stride.before.squares, stride.here.gradient
    return line("s", "<s> + <g>²", "<s> + <g>^2", stride.after.squares, s=before, g=g), _move(stride)


def _mean_line(stride: Stride, share: float) -> Line:
    before, g = stride.before.squares, stride.here.gradient
    text, tex = "<rho>·<s> + (1 − <rho>)·<g>²", r"<rho> <s> + \left(1 - <rho>\right) <g>^2"
    return line("s", text, tex, stride.after.squares, rho=share, s=before, g=g)


def rmsprop_lines(stride: Stride) -> tuple[Line, ...]:
    """The mean of squares, and the step."""
    return _mean_line(stride, stride.settings["decay"]), _move(stride)


def _move(stride: Stride) -> Line:
    return line(
        "x", _OVER_ROOT, _OVER_ROOT_TEX, stride.there, x=stride.here.point, a=stride.rate, g=stride.here.gradient,
        s=stride.after.squares, eps=stride.settings["epsilon"],
    )  # fmt: skip


def adadelta_lines(stride: Stride) -> tuple[Line, ...]:
    """The mean of squares, the step before its rate, the mean of its squares, and the step."""
    before, after, here = stride.before, stride.after, stride.here
    rho, epsilon = stride.settings["rho"], stride.settings["epsilon"]
    d = _deltas(before, after.squares, here.gradient, epsilon)
    return (
        _mean_line(stride, rho),
        line(
            "d", "√(<u> + <eps>) / √(<s> + <eps>)·<g>", r"\frac{\sqrt{<u> + <eps>}}{\sqrt{<s> + <eps>}} <g>", d,
            u=before.deltas, s=after.squares, eps=epsilon, g=here.gradient,
        ),
        line(
            "u", "<rho>·<u> + (1 − <rho>)·<d>²", r"<rho> <u> + \left(1 - <rho>\right) <d>^2", after.deltas,
            rho=rho, u=before.deltas, d=d,
        ),
        line("x", "<x> − <a>·<d>", "<x> - <a> <d>", stride.there, x=here.point, a=stride.rate, d=d),
    )  # fmt: skip


def inner(stride: Stride) -> Inner:
    """The rate of each coordinate."""
    epsilon = stride.settings["epsilon"]
    return Inner(scales=tuple(stride.rate * each.over_root(1.0, s, epsilon) for s in stride.after.squares))


def adadelta_inner(stride: Stride) -> Inner:
    """The rate of each coordinate."""
    ones = (1.0,) * len(stride.there)
    scales = _deltas(stride.before, stride.after.squares, ones, stride.settings["epsilon"])
    return Inner(scales=tuple(stride.rate * scale for scale in scales))


ADAGRAD = Rule(
    "adagrad",
    "Gives each coordinate its own rate, which falls with the sum of its squared gradients: steep ones slow down for"
    " good.",
    "s ← s + g²;  x ← x − a g / (√s + ε)",
    "Duchi, Hazan & Singer 2011",
    common(0.1) | {"epsilon": 1e-10} | FIRST_ORDER | DECAY,
    start,
    adagrad,
    adagrad_lines,
    inner,
    elementwise=True,
    torch="Adagrad",
)

ADADELTA = Rule(
    "adadelta",
    "AdaGrad that forgets, with steps in the units of x: their size follows the sizes of the steps before. Starts very"
    " slowly.",
    "s ← ρ s + (1 − ρ) g²;  d = √(u + ε) / √(s + ε) g;  u ← ρ u + (1 − ρ) d²;  x ← x − a d",
    "Zeiler 2012",
    common(1.0) | {"rho": 0.9, "epsilon": 1e-6} | FIRST_ORDER | DECAY,
    adadelta_start,
    adadelta,
    adadelta_lines,
    adadelta_inner,
    elementwise=True,
    torch="Adadelta",
)

RMSPROP = Rule(
    "rmsprop",
    "Divides each coordinate's gradient by its recent size, so that all coordinates move alike; near a minimum it keeps"
    " stepping by about the rate.",
    "s ← ρ s + (1 − ρ) g²;  x ← x − a g / (√s + ε)",
    "Tieleman & Hinton 2012 (their slide has decay 0.9, PyTorch 0.99: the first step is 3.2 or 10 times the rate)",
    common(0.01) | {"decay": 0.99, "epsilon": 1e-8} | FIRST_ORDER | DECAY,
    start,
    rmsprop,
    rmsprop_lines,
    inner,
    elementwise=True,
    torch="RMSprop",
)
