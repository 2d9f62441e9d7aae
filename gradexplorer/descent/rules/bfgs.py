"""BFGS: Newton's method with an inverse Hessian learned from the gradients on the way."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.descent import line_search
from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Inner, Trial
from gradexplorer.descent.rule import Ask, Here, Point, Rule, Settings, Stride, Stuck, common
from gradexplorer.descent.vectors import Matrix, applied, dot, identity, minus, negative

WOLFE = {"c1": 1e-4, "c2": 0.9}  # Nocedal & Wright (2006), section 6.1


class Memory(NamedTuple):
    """The inverse Hessian used by the last step, where that began, its gradient, and what the search tried."""

    inverse: Matrix
    point: Point | None = None
    gradient: Point = ()
    direction: Point = ()
    rate: float = 0.0
    trials: tuple[Trial, ...] = ()


def start(settings: Settings, here: Here, ask: Ask) -> Memory:  # noqa: ARG001
    """H_0 = I: the first step goes down the gradient."""
    return Memory(identity(len(here.point)))


def step(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory] | Stuck:
    """p = -H g; x <- x + a p, a from the line search; H updated by (6.17) of Nocedal & Wright (2006).

    Broyden, Fletcher, Goldfarb, Shanno (1970).
    """
    inverse = memory.inverse
    if memory.point is not None:
        inverse = updated(inverse, minus(here.point, memory.point), minus(here.gradient, memory.gradient))
    direction = negative(applied(inverse, here.gradient))
    if not dot(direction, here.gradient) < 0:
        inverse, direction = identity(len(here.point)), negative(here.gradient)
    found = line_search.search({**settings, **WOLFE}, rate, here, direction, ask)
    after = Memory(inverse, here.point, here.gradient, direction, found.rate, found.trials)
    return Stuck(None, after) if found.point is None else (found.point, after)


def updated(inverse: Matrix, s: Point, y: Point) -> Matrix:
    """(I - r s y') H (I - r y s') + r s s' with r = 1/(y.s); H as it was where y.s is not positive."""
    curved = dot(y, s)
    if not curved > 0:
        return inverse
    hy = applied(inverse, y)
    rho, count = 1 / curved, range(len(s))
    # Multiplied out: H - r (s (Hy)' + (Hy) s') + r (1 + r y.Hy) s s'.
    whole = rho * (1 + rho * dot(y, hy))
    return tuple(
        tuple(inverse[i][j] - rho * (s[i] * hy[j] + hy[i] * s[j]) + whole * s[i] * s[j] for j in count) for i in count
    )


def lines(stride: Stride) -> tuple[Line, ...]:
    """The change of x and of g since the last step, the new inverse Hessian, the direction, and the step."""
    before, after, here = stride.before, stride.after, stride.here
    found = []
    if before.point is not None:
        s, y = minus(here.point, before.point), minus(here.gradient, before.gradient)
        text, tex = (
            "(I − <d><y>ᵀ/<y>ᵀ<d>) <H> (I − <y><d>ᵀ/<y>ᵀ<d>) + <d><d>ᵀ/<y>ᵀ<d>",
            (
                r"\left(I - \frac{<d> <y>^T}{<y>^T <d>}\right) <H> \left(I - \frac{<y> <d>^T}{<y>^T <d>}\right)"
                r" + \frac{<d> <d>^T}{<y>^T <d>}"
            ),
        )
        found = [
            line("d", "<x> − <xold>", "<x> - <xold>", s, x=here.point, xold=before.point),
            line("y", "<g> − <old>", "<g> - <old>", y, g=here.gradient, old=before.gradient),
            line("H", text, tex, after.inverse, d=s, y=y, H=before.inverse),
        ]
    return (
        *found,
        line("p", "−<H> <g>", "-<H> <g>", after.direction, H=after.inverse, g=here.gradient),
        *line_search.lines(stride.settings, after.rate, after.trials),
        line("x", "<x> + <a>·<p>", "<x> + <a> <p>", stride.there, x=here.point, a=after.rate, p=after.direction),
    )


def inner(stride: Stride) -> Inner:
    """The direction and what the search tried along it."""
    return Inner(direction=stride.after.direction, trials=stride.after.trials)


RULE = Rule(
    "bfgs",
    "Learns the curvature from how the gradient changes, and so steps nearly like Newton's method without second"
    " derivatives.",
    "p = −H g;  x ← x + a p;  H ← (I − ρ s yᵀ) H (I − ρ y sᵀ) + ρ s sᵀ,  ρ = 1/(y·s)",
    "Broyden, Fletcher, Goldfarb, Shanno 1970; Nocedal & Wright 2006, (6.17)",
    common(1.0) | {"line_search": "wolfe"},
    start,
    step,
    lines,
    inner,
    words={"line_search": ("wolfe", "exact")},
    adds_decay=False,
)
