"""Only the sign of a gradient counts: Lion and Rprop."""

from __future__ import annotations

from operator import mul
from typing import NamedTuple

from gradexplorer.descent import elementwise as each
from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Inner
from gradexplorer.descent.rule import DECAY, FIRST_ORDER, Ask, Here, Point, Rule, Settings, Stride, common


class Mean(NamedTuple):
    """Moving mean of the gradient."""

    mean: Point


class Sizes(NamedTuple):
    """The gradient of the last step (0 where it had just changed its sign), and the size of each coordinate's step."""

    gradient: Point
    sizes: Point


def lion_start(settings: Settings, here: Here, ask: Ask) -> Mean:  # noqa: ARG001
    """m = 0."""
    return Mean(each.zeros(here.gradient))


def lion(settings: Settings, rate: float, memory: Mean, here: Here, ask: Ask) -> tuple[Point, Mean]:  # noqa: ARG001
    """x <- x - a sign(b1 m + (1 - b1) g) - a w x; m <- b2 m + (1 - b2) g. Chen et al. (2023), Algorithm 2."""
    b2, keep = settings["beta2"], 1 - rate * settings["weight_decay"]
    signs = tuple(map(each.sign, _pulls(settings, memory, here)))
    mean = each.blend(b2, memory.mean, 1 - b2, here.gradient)
    return each.blend(keep, here.point, -rate, signs), Mean(mean)


def _pulls(settings: Settings, memory: Mean, here: Here) -> Point:
    b1 = settings["beta1"]
    return each.blend(b1, memory.mean, 1 - b1, here.gradient)


def rprop_start(settings: Settings, here: Here, ask: Ask) -> Sizes:  # noqa: ARG001
    """The first step is the learning rate in every coordinate."""
    return Sizes(each.zeros(here.gradient), each.fills(here.gradient, float(settings["learning_rate"])))


def rprop(settings: Settings, rate: float, memory: Sizes, here: Here, ask: Ask) -> tuple[Point, Sizes]:  # noqa: ARG001
    """d <- d times increase where g kept its sign, times decrease where it changed; x <- x - d sign(g).

    Where the sign changed, the coordinate rests for a step (g counts as 0). Riedmiller & Braun (1993), in PyTorch's
    form. A schedule scales the step, not d.
    """
    sizes, used = _resized(settings, memory, here)
    share = rate / settings["learning_rate"] if settings["learning_rate"] else 1.0
    moved = tuple(map(mul, sizes, map(each.sign, used)))
    return each.back(here.point, share, moved), Sizes(used, sizes)


def _resized(settings: Settings, memory: Sizes, here: Here) -> tuple[Point, Point]:
    """The new sizes, and the gradient with a 0 where its sign has changed."""
    up, down = settings["increase"], settings["decrease"]
    low, high = settings["min_step"], settings["max_step"]
    sizes, used = [], []
    for g, old, d in zip(here.gradient, memory.gradient, memory.sizes, strict=True):
        agrees = g * old
        sizes.append(each.clamp(d * each.by_sign(agrees, down, 1.0, up), low, high))
        used.append(each.by_sign(agrees, 0.0, g, g))
    return tuple(sizes), tuple(used)


# --- the same as arithmetic -------------------------------------------------------------------------------------------


def lion_lines(stride: Stride) -> tuple[Line, ...]:
    """The step by the sign, and the new mean."""
    settings, here = stride.settings, stride.here
    values = {
        "x": here.point, "g": here.gradient, "a": stride.rate, "w": settings["weight_decay"],
        "b1": settings["beta1"], "b2": settings["beta2"], "m": stride.before.mean,
        "p": _pulls(settings, stride.before, here),
    }  # fmt: skip
    decay = (" − <a>·<w>·<x>", " - <a> <w> <x>") if settings["weight_decay"] else ("", "")
    move, mean = "<x> − <a>·sign(<p>)", "<b2>·<m> + (1 − <b2>)·<g>"
    return (
        line("p", "<b1>·<m> + (1 − <b1>)·<g>", r"<b1> <m> + \left(1 - <b1>\right) <g>", values["p"], **values),
        line("x", move + decay[0], r"<x> - <a> \operatorname{sign}(<p>)" + decay[1], stride.there, **values),
        line("m", mean, r"<b2> <m> + \left(1 - <b2>\right) <g>", stride.after.mean, **values),
    )


def lion_inner(stride: Stride) -> Inner:
    """The mean gradient."""
    return Inner(velocity=stride.after.mean)


def rprop_lines(stride: Stride) -> tuple[Line, ...]:
    """The new sizes, the gradient that counts, and the step."""
    settings, here, after = stride.settings, stride.here, stride.after
    values = {
        "x": here.point, "g": here.gradient, "old": stride.before.gradient, "D": stride.before.sizes,
        "up": settings["increase"], "down": settings["decrease"],
    }  # fmt: skip
    text = "<D>·(<up> where <g>·<old> > 0, <down> where < 0)"
    tex = r"<D> \cdot \left(<up> \text{ where } <g> <old> > 0,\ <down> \text{ where } < 0\right)"
    share = stride.rate / settings["learning_rate"] if settings["learning_rate"] else 1.0
    moved = {"x": here.point, "D": tuple(share * size for size in after.sizes), "g": after.gradient}
    return (
        line("D", text, tex, after.sizes, **values),
        line("g", "(<g> where <g>·<old> ≥ 0)", r"<g> \text{ where } <g> <old> \ge 0", after.gradient, **values),
        line("x", "<x> − <D>·sign(<g>)", r"<x> - <D> \operatorname{sign}(<g>)", stride.there, **moved),
    )


def rprop_inner(stride: Stride) -> Inner:
    """The size of each coordinate's step."""
    return Inner(scales=stride.after.sizes)


LION = Rule(
    "lion",
    "Moves every coordinate by exactly the learning rate, up or down, as the sign of a mean gradient says.",
    "x ← x − a sign(β₁ m + (1 − β₁) g);  m ← β₂ m + (1 − β₂) g",
    "Chen et al. 2023",
    common(0.01) | {"beta1": 0.9, "beta2": 0.99} | FIRST_ORDER | DECAY,
    lion_start,
    lion,
    lion_lines,
    lion_inner,
    elementwise=True,
    adds_decay=False,
)

RPROP = Rule(
    "rprop",
    "Each coordinate has a step size of its own: it grows while the gradient keeps its sign and shrinks when it flips.",
    "Δ ← Δ η⁺ or Δ η⁻ as g kept or changed its sign;  x ← x − Δ sign(g)",
    "Riedmiller & Braun 1993, in PyTorch's form",
    common(0.1) | {"increase": 1.2, "decrease": 0.5, "min_step": 1e-6, "max_step": 50.0} | FIRST_ORDER,
    rprop_start,
    rprop,
    rprop_lines,
    rprop_inner,
    elementwise=True,
    torch="Rprop",
)
