"""Trust region: as far as the quadratic model has proved right, by the dogleg."""

from __future__ import annotations

import math
from typing import NamedTuple

from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Inner, Trial
from gradexplorer.descent.rule import Ask, Here, Point, Rule, Settings, Stride, Stuck, common
from gradexplorer.descent.vectors import Matrix, along, applied, dot, is_finite, negative, solved, spectrum, times
from gradexplorer.expression.sentence import say

ACCEPTED = 0.1  # eta of algorithm 4.1: the least share of the promised gain for which the step is taken
ROUNDING = 2.3e-15  # ten units in the last place of f: Conn, Gould & Toint (2000), section 17.4.2


class Step(NamedTuple):
    """p, its corner on the dogleg, the full Newton step where the Hessian has one, and whether p ends on the edge."""

    p: Point
    cauchy: Point
    newton: Point | None
    on_edge: bool


class Memory(NamedTuple):
    """The radius for the next step; of the last step its radius, Hessian, dogleg, promised and real gain, its trial."""

    radius: float
    used: float = 0.0
    at: Point | None = None
    hessian: Matrix = ()
    dogleg: Step | None = None
    promised: float = 0.0
    share: float = 0.0
    trial: Trial | None = None


def start(settings: Settings, here: Here, ask: Ask) -> Memory:  # noqa: ARG001
    """The first radius is the learning rate times `radius`."""
    return Memory(min(settings["learning_rate"] * settings["radius"], settings["max_radius"]))


def step(settings: Settings, rate: float, memory: Memory, here: Here, ask: Ask) -> tuple[Point, Memory] | Stuck:  # noqa: ARG001
    """p minimises the model f + g.p + p.H p/2 over the dogleg within the radius; it is taken where f really falls.

    Nocedal & Wright (2006), algorithm 4.1 and section 4.1; Powell (1970).
    """
    hessian = memory.hessian if memory.at == here.point else ask.hessian(here.point)
    if not all(map(is_finite, hessian)):
        return Stuck(say("f has no second derivatives here, so there is no quadratic model to trust"), memory)
    if not memory.radius > 0:
        return Stuck(say("the radius of trust has shrunk to nothing"), memory)
    leg = dogleg(here.gradient, hessian, memory.radius)
    point = along(here.point, 1.0, leg.p)
    value = ask.value(point)
    promised = -dot(here.gradient, leg.p) - dot(leg.p, applied(hessian, leg.p)) / 2
    slack = ROUNDING * abs(here.value)
    share = (here.value - value + slack) / (promised + slack) if promised + slack > 0 else 1.0
    taken = share > ACCEPTED  # false of NaN: outside the domain
    trial = Trial(point, 1.0, value, taken)
    radius = _resized(memory.radius, share, leg.on_edge, settings["max_radius"])
    after = Memory(radius, memory.radius, here.point, hessian, leg, promised, share, trial)
    return (point if taken else here.point), after


def _resized(radius: float, share: float, on_edge: bool, most: float) -> float:
    """A quarter where the model promised four times too much, double where it held and the edge was in the way."""
    if not share >= 0.25:
        return radius / 4
    return min(2 * radius, most) if share > 0.75 and on_edge else radius


def dogleg(g: Point, hessian: Matrix, radius: float) -> Step:
    """Down the gradient to the model's minimum there, then towards Newton's point, but not beyond the radius.

    Where the Hessian is not positive definite: the Cauchy point, algorithm 4.2 (formulas 4.11, 4.12).
    """
    size, curved = math.hypot(*g), dot(g, applied(hessian, g))
    reach = size**3 / (radius * curved) if curved > 0 else math.inf
    cauchy = times(-min(reach, 1.0) * radius / size, g)
    newton = solved(hessian, negative(g)) if spectrum(hessian)[0][0] > 0 else None
    if newton is None or reach >= 1.0:
        return Step(cauchy, cauchy, newton, reach >= 1.0)
    if math.hypot(*newton) <= radius:
        return Step(newton, cauchy, newton, False)
    rest = along(newton, -1.0, cauchy)
    a, b, c = dot(rest, rest), dot(cauchy, rest), dot(cauchy, cauchy) - radius * radius
    tau = -c / (b + math.sqrt(max(b * b - a * c, 0.0)))
    return Step(along(cauchy, tau, rest), cauchy, newton, True)


def lines(stride: Stride) -> tuple[Line, ...]:
    """The dogleg's step, how much of the promised gain was real, and what became of it."""
    after, here = stride.after, stride.here
    leg = after.dogleg
    values = {"x": here.point, "g": here.gradient, "H": after.hessian, "D": after.used, "p": leg.p, "f": here.value,
              "gain": after.promised, "fnew": after.trial.value}  # fmt: skip
    text, tex = "dogleg(<g>, <H>, <D>)", r"\operatorname{dogleg}(<g>, <H>, <D>)"
    model, model_tex = "−<g>·<p> − <p>·<H>·<p> / 2", r"-<g> \cdot <p> - \tfrac{1}{2} <p> \cdot <H> <p>"
    move = "<x> + <p>" if after.trial.accepted else "<x>"
    return (
        line("p", text, tex, leg.p, **values),
        line("gain", model, model_tex, after.promised, **values),
        line("r", "(<f> − <fnew>) / <gain>", r"\frac{<f> - <fnew>}{<gain>}", after.share, **values),
        line("x", move, move, stride.there, **values),
        _radius_line(after),
    )


def _radius_line(after: Memory) -> Line:
    """What the share of the gain that came true means for the radius."""
    if after.radius < after.used:
        return line("D", "<D> / 4, as r < 1/4", r"<D> / 4 \quad (r < 1/4)", after.radius, D=after.used)
    if after.radius > after.used:
        text, tex = "min(2·<D>, max_radius), as r > 3/4", r"\min(2 <D>, \Delta_{\max}) \quad (r > 3/4)"
        return line("D", text, tex, after.radius, D=after.used)
    return line("D", "<D>", "<D>", after.radius, D=after.used)


def inner(stride: Stride) -> Inner:
    """The circle, the dogleg's corner and end, and the trial."""
    after, here = stride.after, stride.here.point
    leg = after.dogleg
    return Inner(
        trials=(after.trial,),
        direction=leg.p,
        radius=after.used,
        centre=here,
        cauchy=along(here, 1.0, leg.cauchy),
        newton=None if leg.newton is None else along(here, 1.0, leg.newton),
    )


RULE = Rule(
    "trust-region",
    "Believes a quadratic model within a circle: the circle grows where the model was right and shrinks where it was"
    " not. The learning rate scales the first radius.",
    "p = dogleg(g, H, Δ);  x ← x + p if f falls by a tenth of what the model says;  Δ ← Δ/4, Δ or 2Δ",
    "Powell 1970; Nocedal & Wright 2006, algorithms 4.1, 4.2",
    common(1.0) | {"radius": 1.0, "max_radius": 100.0},
    start,
    step,
    lines,
    inner,
    order=2,
    adds_decay=False,
)
