"""Nelder-Mead: a simplex that turns, stretches and shrinks its way down, by values alone."""

from __future__ import annotations

import math
from typing import NamedTuple

from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Inner, Trial
from gradexplorer.descent.rule import Ask, Here, Point, Rule, Settings, Stride, common
from gradexplorer.descent.vectors import along, minus

REFLECTION, EXPANSION, CONTRACTION, SHRINK = 1.0, 2.0, 0.5, 0.5


class Vertex(NamedTuple):
    """A corner and f there; outside the domain it counts as infinitely high."""

    value: float
    point: Point


class Memory(NamedTuple):
    """The simplex, best vertex first; what the last step did, and what it tried."""

    simplex: tuple[Vertex, ...]
    did: str = ""
    trials: tuple[Trial, ...] = ()


def start(settings: Settings, here: Here, ask: Ask) -> Memory:
    """The start, and for each coordinate the start moved along it by the learning rate times `simplex_size`."""
    size = settings["learning_rate"] * settings["simplex_size"]
    corners = [_vertex(here.point, ask)]
    for axis in range(len(here.point)):
        moved = tuple([x + (size if at == axis else 0.0) for at, x in enumerate(here.point)])
        corners.append(_vertex(moved, ask))
    return Memory(_sorted(corners))


def _vertex(point: Point, ask: Ask) -> Vertex:
    value = ask.value(point)
    return Vertex(math.inf if math.isnan(value) else value, point)


def _sorted(corners: list[Vertex]) -> tuple[Vertex, ...]:
    """Best first; of equals, the one that was there first: Lagarias et al. (1998)."""
    return tuple(sorted(corners, key=lambda vertex: vertex.value))


def step(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory]:  # noqa: ARG001
    """Reflect the worst vertex; stretch where that is the best yet, contract where it is no good, else shrink.

    Nelder & Mead (1965), ties as in Lagarias et al. (1998).
    """
    *others, worst = memory.simplex
    best, second = others[0], others[-1]
    centre = middle(others)
    trials: list[Vertex] = []

    def tried(share: float) -> Vertex:
        trials.append(_vertex(along(centre, share, minus(centre, worst.point)), ask))
        return trials[-1]

    reflected = tried(REFLECTION)
    if reflected.value < best.value:
        expanded = tried(EXPANSION)
        chosen, did = (expanded, "expanded") if expanded.value < reflected.value else (reflected, "reflected")
    elif reflected.value < second.value:
        chosen, did = reflected, "reflected"
    else:
        outside = reflected.value < worst.value
        chosen, did = tried(CONTRACTION if outside else -CONTRACTION), "contracted"
        if not (chosen.value <= reflected.value if outside else chosen.value < worst.value):
            return _shrunk(memory, trials, ask)
    return _ended([*others, chosen], did, trials, chosen)


def _shrunk(memory: Memory, trials: list[Vertex], ask: Ask) -> tuple[Point, Memory]:
    """Every vertex halfway towards the best."""
    best, *rest = memory.simplex
    moved = [_vertex(along(best.point, SHRINK, minus(vertex.point, best.point)), ask) for vertex in rest]
    return _ended([best, *moved], "shrunk", trials, None)


def _ended(corners: list[Vertex], did: str, trials: list[Vertex], chosen: Vertex | None) -> tuple[Point, Memory]:
    simplex = _sorted(corners)
    told = tuple(Trial(vertex.point, math.nan, vertex.value, vertex is chosen) for vertex in trials)
    return simplex[0].point, Memory(simplex, did, told)


def middle(corners: list[Vertex]) -> Point:
    """The centre of all vertices but the worst."""
    return tuple([sum(entries) / len(corners) for entries in zip(*(vertex.point for vertex in corners), strict=True)])


_SHARES = {
    "reflected": ("<centre> + (<centre> − <worst>)", "<centre> + (<centre> - <worst>)"),
    "expanded": ("<centre> + 2·(<centre> − <worst>)", r"<centre> + 2 (<centre> - <worst>)"),
    "inside": ("<centre> − 0.5·(<centre> − <worst>)", r"<centre> - \tfrac{1}{2} (<centre> - <worst>)"),
    "outside": ("<centre> + 0.5·(<centre> − <worst>)", r"<centre> + \tfrac{1}{2} (<centre> - <worst>)"),
}


def lines(stride: Stride) -> tuple[Line, ...]:
    """The centre, every trial and f there, and the best vertex in the end."""
    *others, worst = stride.before.simplex
    centre = middle(others)
    found = [line("centre", "mean of all but the worst", r"\text{mean of all but the worst}", centre)]
    for at, trial in enumerate(stride.after.trials):
        text, tex = _SHARES[_kind(stride, at)]
        found.append(line("trial", text, tex, trial.point, centre=centre, worst=worst.point))
        found.append(line("ftrial", "f<at>", "f<at>", trial.value, at=trial.point))
    if stride.after.did == "shrunk":
        text, tex = "<best> + 0.5·(each − <best>)", r"<best> + \tfrac{1}{2} (\text{each} - <best>)"
        corners = tuple(vertex.point for vertex in stride.after.simplex)
        found.append(line("trial", text, tex, corners, best=stride.before.simplex[0].point))
    return (*found, line("x", "best vertex", r"\text{best vertex}", stride.there))


def _kind(stride: Stride, at: int) -> str:
    """Which of the four moves the trial was: the second goes farther, or back to either side."""
    if at == 0:
        return "reflected"
    worst, first = stride.before.simplex[-1], stride.after.trials[0]
    if first.value < stride.before.simplex[0].value:
        return "expanded"
    return "outside" if first.value < worst.value else "inside"


def inner(stride: Stride) -> Inner:
    """The simplex before and after, and the trials."""
    before, after = stride.before, stride.after
    return Inner(
        trials=after.trials,
        before=tuple(vertex.point for vertex in before.simplex),
        simplex=tuple(vertex.point for vertex in after.simplex),
    )


RULE = Rule(
    "nelder-mead",
    "A triangle (in n variables, a simplex) that flips over its worst corner and stretches or shrinks as it goes; it"
    " never looks at a gradient. The learning rate scales the first triangle.",
    "reflect, expand, contract or shrink the simplex; x is its best vertex",
    "Nelder & Mead 1965; ties as in Lagarias et al. 1998",
    common(1.0) | {"simplex_size": 0.5},
    start,
    step,
    lines,
    inner,
    order=0,
    adds_decay=False,
)
