"""Conjugate gradients: each direction spares what the ones before have gained."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.descent import line_search
from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Inner, Trial
from gradexplorer.descent.rule import Ask, Here, Point, Rule, Settings, Stride, Stuck, common
from gradexplorer.descent.vectors import along, dot, minus, negative

WOLFE = {"c1": 1e-4, "c2": 0.1}  # Nocedal & Wright (2006), section 5.2: below 1/2, or directions may lead up


class Memory(NamedTuple):
    """The gradient and the direction of the last step, beta that made it, and what the search tried."""

    gradient: Point | None = None
    direction: Point = ()
    beta: float = 0.0
    rate: float = 0.0
    trials: tuple[Trial, ...] = ()


def start(settings: Settings, here: Here, ask: Ask) -> Memory:  # noqa: ARG001
    """No direction yet: the first is -g."""
    return Memory()


def step(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory] | Stuck:
    """p <- -g + beta p; x <- x + a p, a from the line search. Where p does not lead down, it starts again from -g.

    Nocedal & Wright (2006), algorithm 5.4.
    """
    g = here.gradient
    beta = 0.0 if memory.gradient is None else BETAS[settings["beta"]](g, memory.gradient)
    direction = along(negative(g), beta, memory.direction) if beta else negative(g)
    if not dot(direction, g) < 0:
        beta, direction = 0.0, negative(g)
    found = line_search.search({**settings, **WOLFE}, rate, here, direction, ask)
    after = Memory(g, direction, beta, found.rate, found.trials)
    return Stuck(None, after) if found.point is None else (found.point, after)


def fletcher_reeves(g: Point, old: Point) -> float:
    """g.g/old.old: (5.41a). Fletcher & Reeves (1964)."""
    return dot(g, g) / dot(old, old)


def polak_ribiere(g: Point, old: Point) -> float:
    """max(g.(g - old)/old.old, 0): (5.44), (5.45). Polak & Ribiere (1969)."""
    return max(dot(g, minus(g, old)) / dot(old, old), 0.0)


BETAS = {"polak-ribiere+": polak_ribiere, "fletcher-reeves": fletcher_reeves}

_FORMULAS = {
    "polak-ribiere+": (
        "max(<g>·(<g> − <old>) / (<old>·<old>), 0)",
        r"\max\left(\frac{<g> \cdot (<g> - <old>)}{<old> \cdot <old>}, 0\right)",
    ),
    "fletcher-reeves": ("(<g>·<g>) / (<old>·<old>)", r"\frac{<g> \cdot <g>}{<old> \cdot <old>}"),
}


def lines(stride: Stride) -> tuple[Line, ...]:
    """beta, the direction, the rate found, and the step."""
    before, after, here = stride.before, stride.after, stride.here
    g, found = here.gradient, []
    if before.gradient is None:
        found = [line("p", "−<g>", "-<g>", after.direction, g=g)]
    else:
        beta = line("beta", *_FORMULAS[stride.settings["beta"]], after.beta, g=g, old=before.gradient)
        text, tex = "−<g> + <beta>·<p>", "-<g> + <beta> <p>"
        found = [beta, line("p", text, tex, after.direction, g=g, beta=after.beta, p=before.direction)]
    return (
        *found,
        *line_search.lines(stride.settings, after.rate, after.trials),
        line("x", "<x> + <a>·<p>", "<x> + <a> <p>", stride.there, x=here.point, a=after.rate, p=after.direction),
    )


def inner(stride: Stride) -> Inner:
    """The direction, what the search tried along it, and the part of the step that the last direction brought."""
    after = stride.after
    kept = stride.before.direction if after.beta else ()
    return Inner(
        direction=after.direction,
        trials=after.trials,
        carried=tuple(after.rate * after.beta * p for p in kept) or None,
        pulled=tuple(-after.rate * g for g in stride.here.gradient),
    )


RULE = Rule(
    "conjugate-gradient",
    "Bends each direction by the last one so that what was gained is not lost again: n steps are enough for a quadratic"
    " of n variables.",
    "p ← −g + β p;  x ← x + a p",
    "Fletcher & Reeves 1964; Polak & Ribière 1969; Nocedal & Wright 2006, (5.41), (5.44)",
    common(1.0) | {"beta": "polak-ribiere+", "line_search": "wolfe"},
    start,
    step,
    lines,
    inner,
    words={"beta": tuple(BETAS), "line_search": ("wolfe", "exact")},
    adds_decay=False,
)
