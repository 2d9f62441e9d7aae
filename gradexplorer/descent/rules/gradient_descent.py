"""Gradient descent: down the negative gradient, by a fixed rate or as far as a search says."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.descent import elementwise as each
from gradexplorer.descent import line_search
from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Inner, Trial
from gradexplorer.descent.rule import DECAY, FIRST_ORDER, Ask, Here, Point, Rule, Settings, Stride, Stuck, common
from gradexplorer.descent.vectors import dot, minus, negative


class Memory(NamedTuple):
    """Of a step with a search: where it began, the gradient there, the rate found and what was tried."""

    point: Point | None = None
    gradient: Point | None = None
    rate: float = 0.0
    trials: tuple[Trial, ...] = ()


def start(settings: Settings, here: Here, ask: Ask) -> Memory | None:  # noqa: ARG001
    """No memory with a fixed rate: each step looks at the gradient alone."""
    return None if settings["line_search"] == "fixed" else Memory()


def step(
    settings: Settings, rate: float, memory: Memory | None, here: Here, ask: Ask
) -> tuple[Point, Memory | None] | Stuck:
    """x <- x - a g; a is the learning rate, or the search's. Cauchy (1847)."""
    if memory is None:
        return each.back(here.point, rate, here.gradient), None
    if settings["line_search"] == "barzilai-borwein":
        rate = _barzilai_borwein(memory, here, rate)
        return each.back(here.point, rate, here.gradient), Memory(here.point, here.gradient, rate)
    found = line_search.search(settings, rate, here, negative(here.gradient), ask)
    after = Memory(here.point, here.gradient, found.rate, found.trials)
    return Stuck(None, after) if found.point is None else (found.point, after)


def _barzilai_borwein(memory: Memory, here: Here, rate: float) -> float:
    """a = s.s/s.y with s, y the last changes of x and g. Barzilai & Borwein (1988), (5).

    The first step takes the learning rate, and so does one over ground that is not curved upward (s.y <= 0).
    """
    if memory.point is None or memory.gradient is None:
        return rate
    s, y = minus(here.point, memory.point), minus(here.gradient, memory.gradient)
    curved = dot(s, y)
    return dot(s, s) / curved if curved > 0 else rate


def lines(stride: Stride) -> tuple[Line, ...]:
    """The rate, where it was searched for, and the step."""
    here, after = stride.here, stride.after
    rate = stride.rate if after is None else after.rate
    found = [*_rate_lines(stride)] if after is not None else []
    move = line("x", "<x> − <a>·<g>", "<x> - <a> <g>", stride.there, x=here.point, a=rate, g=here.gradient)
    return (*found, move)


def _rate_lines(stride: Stride) -> tuple[Line, ...]:
    before, after, here = stride.before, stride.after, stride.here
    if stride.settings["line_search"] != "barzilai-borwein":
        return line_search.lines(stride.settings, after.rate, after.trials)
    if before.point is None:
        return (line("a", "<a>", "<a>", after.rate, a=after.rate),)
    s, y = minus(here.point, before.point), minus(here.gradient, before.gradient)
    told = [
        line("d", "<x> − <xold>", "<x> - <xold>", s, x=here.point, xold=before.point),
        line("y", "<g> − <old>", "<g> - <old>", y, g=here.gradient, old=before.gradient),
    ]
    if dot(s, y) > 0:
        told.append(
            line("a", "(<d> · <d>) / (<d> · <y>)", r"\frac{<d> \cdot <d>}{<d> \cdot <y>}", after.rate, d=s, y=y)
        )
    else:
        told.append(line("a", "<a>", "<a>", after.rate, a=after.rate))
    return tuple(told)


def inner(stride: Stride) -> Inner:
    """What the search tried."""
    return Inner(direction=negative(stride.here.gradient), trials=stride.after.trials if stride.after else ())


RULE = Rule(
    "gradient-descent",
    "Steps straight down the gradient; the learning rate times the slope is the length of a step, or a line search"
    " finds how far.",
    "x ← x − a g",
    "Cauchy 1847; Armijo 1966; Wolfe 1969; Barzilai & Borwein 1988",
    common(0.1) | {"line_search": "fixed", "shrink": 0.5, "c1": 1e-4, "c2": 0.9} | FIRST_ORDER | DECAY,
    start,
    step,
    lines,
    inner,
    words={"line_search": ("fixed", "exact", "armijo", "wolfe", "barzilai-borwein")},
    elementwise=True,
    torch="SGD",
)
