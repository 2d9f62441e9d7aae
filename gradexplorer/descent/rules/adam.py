"""Adam and its kin: moving means of the gradient and of its square, corrected for having begun at 0."""

from __future__ import annotations

from typing import Any, NamedTuple

from gradexplorer.descent import elementwise as each
from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Inner
from gradexplorer.descent.rule import DECAY, FIRST_ORDER, Ask, Here, Point, Rule, Settings, Stride, common


class Memory(NamedTuple):
    """Steps taken, mean gradient m, mean square s; the largest s so far (AMSGrad), the product of momenta (NAdam)."""

    k: int
    mean: Point
    squares: Point
    top: Point = ()
    product: float = 1.0


def start(settings: Settings, here: Here, ask: Ask) -> Memory:  # noqa: ARG001
    """m = s = 0."""
    return Memory(0, each.zeros(here.gradient), each.zeros(here.gradient))


def amsgrad_start(settings: Settings, here: Here, ask: Ask) -> Memory:  # noqa: ARG001
    """m = s = 0, and so the largest s."""
    return Memory(0, each.zeros(here.gradient), each.zeros(here.gradient), each.zeros(here.gradient))


def _means(settings: Settings, memory: Memory, here: Here) -> tuple[Point, Point]:
    """m <- b1 m + (1 - b1) g; s <- b2 s + (1 - b2) g^2."""
    b1, b2, g = settings["beta1"], settings["beta2"], here.gradient
    return each.blend(b1, memory.mean, 1 - b1, g), each.blend_squares(b2, memory.squares, 1 - b2, g)


def _moved(settings: Settings, rate: float, k: int, point: Point, mean: Point, squares: Point) -> Point:
    """x - a m^/(sqrt(s^) + eps), ^ = divided by 1 - b^k; in the order of section 2 of the paper, with one division.

    That is x - a' m/(sqrt(s) + eps'), a' = a sqrt(1 - b2^k)/(1 - b1^k), eps' = eps sqrt(1 - b2^k).
    """
    root = (1 - settings["beta2"] ** k) ** 0.5
    rate, epsilon = rate * root / (1 - settings["beta1"] ** k), settings["epsilon"] * root
    return each.back(point, rate, each.over_roots(mean, squares, epsilon))


def adam(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory]:  # noqa: ARG001
    """x <- x - a m^/(sqrt(s^) + eps). Kingma & Ba (2015), Algorithm 1."""
    k = memory.k + 1
    mean, squares = _means(settings, memory, here)
    return _moved(settings, rate, k, here.point, mean, squares), Memory(k, mean, squares)


def amsgrad(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory]:  # noqa: ARG001
    """Adam over the largest s so far, which is corrected afterwards. Reddi, Kale & Kumar (2018), in PyTorch's form."""
    k = memory.k + 1
    mean, squares = _means(settings, memory, here)
    top = each.largest(memory.top, squares)
    return _moved(settings, rate, k, here.point, mean, top), Memory(k, mean, squares, top)


def adamw(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory]:  # noqa: ARG001
    """x <- x - a w x first, then Adam: the decay is kept out of the means. Loshchilov & Hutter (2019)."""
    k = memory.k + 1
    mean, squares = _means(settings, memory, here)
    return _moved(settings, rate, k, _decayed(settings, rate, here.point), mean, squares), Memory(k, mean, squares)


def _decayed(settings: Settings, rate: float, point: Point) -> Point:
    keep = 1 - rate * settings["weight_decay"]
    return tuple([keep * x for x in point])


def nadam(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory]:  # noqa: ARG001
    """Adam with Nesterov's look ahead. Dozat (2016), in PyTorch's form.

    mu_k = b1 (1 - 0.96^(k psi)/2), P_k their product;
    x <- x - a ((1 - mu_k)/(1 - P_k) g + mu_{k+1}/(1 - P_{k+1}) m)/(sqrt(s^) + eps).
    """
    k = memory.k + 1
    mean, squares = _means(settings, memory, here)
    now, then = _momenta(settings, k)
    product = memory.product * now
    of_g, of_m = (1 - now) / (1 - product), then / (1 - product * then)
    c2, epsilon = 1 - settings["beta2"] ** k, settings["epsilon"]
    moved = each.over_roots(each.blend(of_g, here.gradient, of_m, mean), _divided(squares, c2), epsilon)
    return each.back(here.point, rate, moved), Memory(k, mean, squares, (), product)


def _momenta(settings: Settings, k: int) -> tuple[float, float]:
    """mu_k and mu_{k+1}."""
    b1, psi = settings["beta1"], settings["momentum_decay"]
    return b1 * (1 - 0.5 * 0.96 ** (k * psi)), b1 * (1 - 0.5 * 0.96 ** ((k + 1) * psi))


# --- the same as arithmetic -------------------------------------------------------------------------------------------

_MEAN = "<b1>·<m> + (1 − <b1>)·<g>", r"<b1> <m> + \left(1 - <b1>\right) <g>"
_SQUARES = "<b2>·<s> + (1 − <b2>)·<g>²", r"<b2> <s> + \left(1 - <b2>\right) <g>^2"
_MEAN_HAT = "<m> / (1 − <b1>^<k>)", r"\frac{<m>}{1 - <b1>^{<k>}}"
_SQUARES_HAT = "<s> / (1 − <b2>^<k>)", r"\frac{<s>}{1 - <b2>^{<k>}}"
_MOVE = "<x> − <a>·<mh> / (√<sh> + <eps>)", r"<x> - <a> \frac{<mh>}{\sqrt{<sh>} + <eps>}"


def _divided(point: Point, by: float) -> Point:
    return tuple([entry / by for entry in point])


def _values(stride: Stride) -> dict[str, Any]:
    """Everything the lines name, the means after this step; the corrected ones too."""
    settings, after = stride.settings, stride.after
    under = after.top or after.squares
    return {
        "x": stride.here.point, "g": stride.here.gradient, "a": stride.rate, "k": float(after.k),
        "b1": settings["beta1"], "b2": settings["beta2"], "eps": settings["epsilon"],
        "m": after.mean, "s": after.squares, "top": under,
        "mh": _divided(after.mean, 1 - settings["beta1"] ** after.k),
        "sh": _divided(under, 1 - settings["beta2"] ** after.k),
    }  # fmt: skip


def _mean_lines(stride: Stride, values: dict[str, Any]) -> tuple[Line, Line]:
    before = values | {"m": stride.before.mean, "s": stride.before.squares}
    mean = line("m", *_MEAN, values["m"], **before)
    return mean, line("s", *_SQUARES, values["s"], **before)


def lines(stride: Stride) -> tuple[Line, ...]:
    """The two means, both corrected, and the step; before them AdamW's decay, between them AMSGrad's maximum."""
    values = _values(stride)
    found = [*_mean_lines(stride, values), line("mh", *_MEAN_HAT, values["mh"], **values)]
    squares, squares_tex = _SQUARES_HAT
    if stride.after.top:
        larger = values | {"top": stride.before.top}
        found.append(line("top", "max(<top>, <s>)", r"\max\left(<top>, <s>\right)", stride.after.top, **larger))
        squares, squares_tex = squares.replace("<s>", "<top>"), squares_tex.replace("<s>", "<top>")
    hat = line("sh", squares, squares_tex, values["sh"], **values)
    return (*found, hat, line("x", *_MOVE, stride.there, **values))


def adamw_lines(stride: Stride) -> tuple[Line, ...]:
    """x <- x - a w x, then Adam's."""
    point = _decayed(stride.settings, stride.rate, stride.here.point)
    values = {"x": stride.here.point, "a": stride.rate, "w": stride.settings["weight_decay"]}
    shrunk = line("x", "<x> − <a>·<w>·<x>", "<x> - <a> <w> <x>", point, **values)
    return shrunk, *lines(stride._replace(here=stride.here._replace(point=point)))


def nadam_lines(stride: Stride) -> tuple[Line, ...]:
    """The two means, the momenta and their products, and the step."""
    values = _values(stride)
    now, then = _momenta(stride.settings, stride.after.k)
    values |= {"mu1": now, "mu2": then, "pi1": stride.after.product, "pi2": stride.after.product * then}
    product = line("pi1", "<pi1>·<mu1>", "<pi1> <mu1>", values["pi1"], **values | {"pi1": stride.before.product})
    text = "<x> − <a>·((1 − <mu1>) / (1 − <pi1>)·<g> + <mu2> / (1 − <pi2>)·<m>) / (√<sh> + <eps>)"
    tex = (
        r"<x> - \frac{<a>}{\sqrt{<sh>} + <eps>}"
        r" \left(\frac{1 - <mu1>}{1 - <pi1>} <g> + \frac{<mu2>}{1 - <pi2>} <m>\right)"
    )
    return (
        *_mean_lines(stride, values),
        product,
        line("pi2", "<pi1>·<mu2>", "<pi1> <mu2>", values["pi2"], **values),
        line("sh", *_SQUARES_HAT, values["sh"], **values),
        line("x", text, tex, stride.there, **values),
    )


def inner(stride: Stride) -> Inner:
    """The mean gradient as velocity, and the rate of each coordinate."""
    values = _values(stride)
    scales = (stride.rate * each.over_root(1.0, s, values["eps"]) for s in values["sh"])
    return Inner(velocity=stride.after.mean, scales=tuple(scales))


BETAS = {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8}

ADAM = Rule(
    "adam",
    "Momentum and a rate for each coordinate together: every coordinate first moves by about the learning rate, however"
    " steep it is.",
    "m, s: moving means of g, g²;  m̂ = m / (1 − β₁ᵏ);  ŝ = s / (1 − β₂ᵏ);  x ← x − a m̂ / (√ŝ + ε)",
    "Kingma & Ba 2015, Algorithm 1",
    common(0.1) | BETAS | FIRST_ORDER | DECAY,
    start,
    adam,
    lines,
    inner,
    elementwise=True,
    torch="Adam",
)

AMSGRAD = Rule(
    "amsgrad",
    "Adam whose rate for a coordinate never grows again: it remembers the largest mean square.",
    "as adam, with s_max ← max(s_max, s) in the place of s",
    "Reddi, Kale & Kumar 2018, in PyTorch's form (the paper does not correct the means)",
    common(0.1) | BETAS | FIRST_ORDER | DECAY,
    amsgrad_start,
    amsgrad,
    lines,
    inner,
    elementwise=True,
    torch="Adam",
)

ADAMW = Rule(
    "adamw",
    "Adam with the weights pulled straight towards 0 by a share of themselves, apart from the gradient.",
    "x ← x − a w x;  then as adam",
    "Loshchilov & Hutter 2019",
    common(0.1) | BETAS | {"weight_decay": 0.01} | FIRST_ORDER,
    start,
    adamw,
    adamw_lines,
    inner,
    elementwise=True,
    adds_decay=False,
    torch="AdamW",
)

NADAM = Rule(
    "nadam",
    "Adam with Nesterov's look ahead: the newest gradient counts more than in Adam.",
    "m, s as adam;  μₖ = β₁ (1 − 0.96^(kψ)/2);  x ← x − a ((1 − μₖ) / (1 − Πₖ) g + μₖ₊₁ / (1 − Πₖ₊₁) m) / (√ŝ + ε)",
    "Dozat 2016, in PyTorch's form",
    common(0.1) | BETAS | {"momentum_decay": 0.004} | FIRST_ORDER | DECAY,
    start,
    nadam,
    nadam_lines,
    inner,
    elementwise=True,
    torch="NAdam",
)
