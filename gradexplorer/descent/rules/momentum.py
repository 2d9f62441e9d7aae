"""Momentum: a velocity that remembers earlier gradients, in PyTorch's form; and Nesterov's, which looks ahead."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.descent import elementwise as each
from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Inner
from gradexplorer.descent.rule import DECAY, FIRST_ORDER, Ask, Here, Point, Rule, Settings, Stride, common


class Memory(NamedTuple):
    """The velocity v, 0 before the first step."""

    velocity: Point


def start(settings: Settings, here: Here, ask: Ask) -> Memory:  # noqa: ARG001
    """v = 0."""
    return Memory(each.zeros(here.gradient))


def heavy_ball(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory]:  # noqa: ARG001
    """v <- m v + g; x <- x - a v. Polyak (1964), in PyTorch's form: the paper has the rate inside the velocity."""
    velocity = each.forward(here.gradient, settings["momentum"], memory.velocity)
    return each.back(here.point, rate, velocity), Memory(velocity)


def nesterov(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory]:  # noqa: ARG001
    """v <- m v + g; x <- x - a (g + m v). Nesterov (1983), in the form of Sutskever et al. (2013).

    As in PyTorch, x is the point that has looked ahead; the walker itself stands at x + a m v.
    """
    m = settings["momentum"]
    velocity = each.forward(here.gradient, m, memory.velocity)
    return each.back(here.point, rate, each.forward(here.gradient, m, velocity)), Memory(velocity)


def _velocity_line(stride: Stride) -> Line:
    return line(
        "v", "<mu>·<v> + <g>", "<mu> <v> + <g>", stride.after.velocity,
        mu=stride.settings["momentum"], v=stride.before.velocity, g=stride.here.gradient,
    )  # fmt: skip


def heavy_ball_lines(stride: Stride) -> tuple[Line, ...]:
    """The new velocity, and the step along it."""
    values = {"x": stride.here.point, "a": stride.rate, "v": stride.after.velocity}
    return _velocity_line(stride), line("x", "<x> − <a>·<v>", "<x> - <a> <v>", stride.there, **values)


def nesterov_lines(stride: Stride) -> tuple[Line, ...]:
    """The new velocity, and the step that looks ahead along it."""
    values = {"x": stride.here.point, "a": stride.rate, "v": stride.after.velocity, "g": stride.here.gradient}
    move = line(
        "x", "<x> − <a>·(<g> + <mu>·<v>)", r"<x> - <a> \left(<g> + <mu> <v>\right)", stride.there,
        mu=stride.settings["momentum"], **values,
    )  # fmt: skip
    return _velocity_line(stride), move


def heavy_ball_inner(stride: Stride) -> Inner:
    """The velocity, and the step as what it brought along and what the gradient added."""
    a, m = stride.rate, stride.settings["momentum"]
    return Inner(
        velocity=stride.after.velocity,
        carried=tuple(-a * m * v for v in stride.before.velocity),
        pulled=tuple(-a * g for g in stride.here.gradient),
    )


def nesterov_inner(stride: Stride) -> Inner:
    """As momentum's, the gradient counting twice as the velocity did; and where the walker itself stands."""
    a, m = stride.rate, stride.settings["momentum"]
    return Inner(
        velocity=stride.after.velocity,
        carried=tuple(-a * m * m * v for v in stride.before.velocity),
        pulled=tuple(-a * (1 + m) * g for g in stride.here.gradient),
        look_ahead=tuple(x + a * m * v for x, v in zip(stride.there, stride.after.velocity, strict=True)),
    )


MOMENTUM = Rule(
    "momentum",
    "A ball with momentum: each step keeps a share of the last velocity, so it rolls along valleys and may overshoot.",
    "v ← m v + g;  x ← x − a v",
    "Polyak 1964, in PyTorch's form (the paper has the rate inside the velocity; the two differ once the rate changes)",
    common(0.01) | {"momentum": 0.9} | FIRST_ORDER | DECAY,
    start,
    heavy_ball,
    heavy_ball_lines,
    heavy_ball_inner,
    elementwise=True,
    torch="SGD",
)

NESTEROV = Rule(
    "nesterov",
    "Momentum that looks ahead: the gradient is taken where the velocity is about to lead, which brakes earlier.",
    "v ← m v + g;  x ← x − a (g + m v)",
    "Nesterov 1983, in the form of Sutskever et al. 2013 (as in PyTorch, the dots are the look-ahead points)",
    common(0.01) | {"momentum": 0.9} | FIRST_ORDER | DECAY,
    start,
    nesterov,
    nesterov_lines,
    nesterov_inner,
    elementwise=True,
    torch="SGD",
)
