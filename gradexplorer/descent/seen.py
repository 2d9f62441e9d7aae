"""The gradient as a rule sees it: with seeded noise, clipped, with weight decay added, in this order."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from gradexplorer.descent import elementwise as each
from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.rule import Point, Rule, Settings


def is_plain(rule: Rule, settings: Settings) -> bool:
    """Whether the rule sees the gradient just as it is."""
    return not (settings.get("noise") or settings.get("clip") or decay_of(rule, settings))


def decay_of(rule: Rule, settings: Settings) -> float:
    """The weight decay w that is added to the gradient as w x; 0 for rules that decay the weights by themselves."""
    return float(settings.get("weight_decay", 0.0)) if rule.adds_decay else 0.0


def draws(settings: Settings, count: int) -> Iterator[Point]:
    """Seeded Gaussian noise for one gradient after the other; nothing where there is none.

    Python's own generator: its numbers are the same on every system.
    """
    spread = settings.get("noise", 0.0)
    source = Random(settings["seed"]) if spread else None  # noqa: S311 - a simulation, no secret
    while source is not None:
        yield tuple([source.gauss(0.0, spread) for _ in range(count)])


def seen(rule: Rule, settings: Settings, point: Point, gradient: Point, noise: Point = ()) -> Point:
    """g + noise, shortened to `clip` where it is longer (Pascanu et al. 2013), plus w x. Works on arrays too."""
    if noise:
        gradient = tuple([g + n for g, n in zip(gradient, noise, strict=True)])
    if settings.get("clip"):
        gradient = clipped(gradient, settings["clip"])
    decay = decay_of(rule, settings)
    return tuple([g + decay * x for g, x in zip(gradient, point, strict=True)]) if decay else gradient


def clipped(gradient: Point, clip: float) -> Point:
    """The gradient, times clip/|g| where |g| exceeds clip. (PyTorch adds 1e-6 to |g|.)"""
    size = each.length(gradient)
    share = clip / each.larger(size, clip)
    return tuple([g * share for g in gradient])


def lines(rule: Rule, settings: Settings, point: Point, gradient: Point, noise: Point = ()) -> tuple[Line, ...]:
    """How the gradient became what the rule sees; no line where it is seen as it is."""
    found: list[Line] = []
    values: dict[str, Any] = {"w": decay_of(rule, settings), "c": settings.get("clip", 0.0), "n": noise, "x": point}
    if noise:
        noisy = tuple(g + n for g, n in zip(gradient, noise, strict=True))
        found.append(line("g", "<grad> + <n>", r"<grad> + <n>", noisy, grad=gradient, **values))
        gradient = noisy
    if values["c"]:
        short = clipped(gradient, values["c"])
        text, tex = "<g>·min(1, <c>/|<g>|)", r"<g> \min\left(1, \frac{<c>}{\left\lVert <g> \right\rVert}\right)"
        found.append(line("g", text, tex, short, g=gradient, **values))
        gradient = short
    if values["w"]:
        decayed = tuple(g + values["w"] * x for g, x in zip(gradient, point, strict=True))
        found.append(line("g", "<g> + <w>·<x>", "<g> + <w> <x>", decayed, g=gradient, **values))
    return tuple(found)
