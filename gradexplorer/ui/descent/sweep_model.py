"""A sweep made ready to be plotted: what is above what, which rates do what, and the sentence beneath."""

from __future__ import annotations

import math

import numpy as np

from gradexplorer.descent.many import AT_REST, DIVERGED, LEFT
from gradexplorer.descent.sweep import Sweep
from gradexplorer.expression.sentence import Sentence, listed, say
from gradexplorer.field.plane import Array
from gradexplorer.quick import dataclass
from gradexplorer.ui.descent.names import NAMES
from gradexplorer.ui.numbers import short

LEAST = 1e-16  # what is closer to the best is as good


@dataclass(frozen=True, eq=False)
class Zone:
    """Rates next to each other that do the same: from, to, and "settles", "fails" or "" (neither)."""

    low: float
    high: float
    does: str


def zones(sweep: Sweep) -> tuple[Zone, ...]:
    """The zones of a sweep of one setting, in order; borders lie half way on the scale of the values' logarithms."""
    does = ["settles" if code == AT_REST else "fails" if code in {DIVERGED, LEFT} else "" for code in sweep.codes]
    places = np.log10(sweep.values[0])
    edges = np.concatenate([places[:1], (places[1:] + places[:-1]) / 2, places[-1:]])
    found: list[Zone] = []
    for number, word in enumerate(does):
        low, high = float(edges[number]), float(edges[number + 1])
        if found and found[-1].does == word:
            found[-1] = Zone(found[-1].low, high, word)
        else:
            found.append(Zone(low, high, word))
    return tuple(found)


def above_best(sweep: Sweep) -> Array:
    """log10 of how far each walk ended above the best of them, at least LEAST of the spread; NaN where it failed."""
    loss = sweep.loss
    if not np.isfinite(loss).any():
        return np.full(loss.shape, math.nan)
    low, high = float(np.nanmin(loss)), float(np.nanmax(loss))
    least = max(LEAST * max(high - low, abs(low)), 1e-300)
    return np.asarray(np.log10(np.maximum(loss - low, least)))


def told(sweep: Sweep) -> Sentence:
    """What the sweep shows, in a sentence."""
    best = sweep.best()
    name = say(NAMES[sweep.names[0]])
    if best is None:
        return say("no {name} of these does: every walk diverges or leaves the domain", name=name)
    values = listed(
        {
            each: say("{name} {value}", name=say(NAMES[each]), value=short(at, 3))
            for each, at in zip(sweep.names, best, strict=True)
        }
    )
    steps = float(np.nanmin(sweep.steps)) if np.isfinite(sweep.steps).any() else math.nan
    if math.isfinite(steps):
        count = say("1 step") if steps == 1 else say("{n} steps", n=int(steps))
        return say("best: {values}, at rest after {count}", values=values, count=count)
    loss = short(float(np.nanmin(sweep.loss)), 4)
    return say("best: {values}, which ends lowest, at f = {loss}; none is at rest yet", values=values, loss=loss)
