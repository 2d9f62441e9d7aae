"""Everything the user has chosen, as one small frozen value. Results are not state: they are computed from this."""

from __future__ import annotations

from gradexplorer.descent.racers import Terms
from gradexplorer.descent.recorded import Recorded
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import settings_of
from gradexplorer.expression.problem import Problem
from gradexplorer.field.choices import Choices
from gradexplorer.field.direction import Direction
from gradexplorer.field.model_choice import ModelChoice
from gradexplorer.field.viewport import Box
from gradexplorer.quick import dataclass

# From back to front.
LAYERS = (
    "fill",
    "contours",
    "labels",
    "arrows",
    "derivative",
    "grid",
    "basins",
    "nullclines",
    "ridges",
    "flow",
    "flow_picked",
    "bound",
    "level",
    "model",
    "minima",
    "critical",
    "nearest",
    "curvature",
    "noise",
    "inner",
    "race",
    "path",
    "pins",
    "direction",
    "probe",
)
ON_CURVES = frozenset(
    {"derivative", "grid", "model", "critical", "inner", "race", "path", "pins", "probe"}
)  # the others need a plane
SHOWN_AT_FIRST = frozenset({"fill", "contours", "labels", "arrows", "derivative", "inner", "path", "probe"})
FASTEST = 1000.0  # steps a second that may be asked for
THEMES = ("system", "light", "dark", "contrast", "print")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A slider: its value, its range and its step.

    `start` is the value the text gave when the slider was first moved: when the text comes to say another one
    (`a = 2` becomes `a = 3`), the text wins over the slider. A variable that is held has a slider of the same kind.
    """

    name: str
    value: float
    low: float
    high: float
    step: float
    start: float


Value = float | bool | str  # of a method's setting
Settings = tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class DescentChoice:
    """How to walk: the method, the settings chosen for it as (name, value) pairs, the budget of steps, the step shown.

    Settings that are not among them have the method's defaults. `kept` holds what was chosen for other methods, to
    come back with them. `shown` is None for the whole path, whatever its length. The walk is bound to the curve
    `subject_to` ("" for none) and to `bounds`, low and high of each variable.
    """

    method: str = "gradient-descent"
    settings: Settings = (("learning_rate", 0.1),)
    steps: int = 20
    shown: int | None = None
    kept: tuple[tuple[str, Settings], ...] = ()
    subject_to: str = ""
    bounds: tuple[float, ...] | None = None

    @property
    def chosen(self) -> dict[str, Value]:
        """The settings to walk with, the budget of steps among them; names the method does not know are left out."""
        known = RULES[self.method].settings
        return {name: value for name, value in self.settings if name in known} | {"steps": self.steps}

    @property
    def in_force(self) -> dict[str, Value]:
        """All settings of the method: those chosen, and its own for the rest."""
        rule = RULES[self.method]
        found = settings_of(rule, self.chosen)
        return {**rule.settings, **self.chosen} if isinstance(found, Problem) else found


LONGEST_NAME = 12  # of a pin


@dataclass(frozen=True, slots=True)
class Pin:
    """A probe that stays where it was put, across and up, under a name of its own."""

    name: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class RacerChoice:
    """One racer: its method and what is chosen of its settings, or a path that was recorded elsewhere.

    It starts at a place of the canvas, or at the probe (None); `hidden` racers run unseen.
    """

    method: str = "gradient-descent"
    settings: Settings = ()
    start: tuple[float, float] | None = None
    recorded: Recorded | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class RaceChoice:
    """Who races, and what all have the same of."""

    racers: tuple[RacerChoice, ...] = ()
    terms: Terms = Terms()


@dataclass(frozen=True, slots=True)
class Session:
    """One state of the whole window.

    `box` is the part of the plane asked for, all of it always visible; `home` the one to come back to, which a
    landscape brings along. `probe` is where the probe stands across and up, and `direction` the one in which its slope
    is asked for; `flow_from` are the places whose flow lines were asked for. `speed` is how many steps a second are
    played; 0 plays the whole walk in a few seconds. `typed` is how the probe's coordinates were written (pi/2), which
    counts as long as it still stands for where the probe is; `pins` are further probes in the plane that is seen, and
    `model` is how f is modelled about the probe.

    Of more than two variables `axes` are the two that are seen (None: the first two), and the others are held at the
    values of `held`, where names that the text does not use at present are remembered. A function of one variable is
    seen as a curve over the breadth of the box; `heights` is what is seen of its values, None: all that fits.
    """

    text: str = "x^2 + y^2"
    variables: tuple[str, ...] | None = None
    parameters: tuple[Parameter, ...] = ()
    box: Box = Box(-3.0, 3.0, -3.0, 3.0)
    home: Box = Box(-3.0, 3.0, -3.0, 3.0)
    heights: tuple[float, float] | None = None
    probe: tuple[float, float] = (2.0, 1.0)
    typed: tuple[str, str] = ("", "")
    direction: Direction = Direction()
    pins: tuple[Pin, ...] = ()
    model: ModelChoice = ModelChoice()
    axes: tuple[str, str] | None = None
    held: tuple[Parameter, ...] = ()
    descent: DescentChoice = DescentChoice()
    race: RaceChoice = RaceChoice()
    layers: frozenset[str] = SHOWN_AT_FIRST
    flow_from: tuple[tuple[float, float], ...] = ()
    choices: Choices = Choices()
    equal_axes: bool = True
    theme: str = "system"
    speed: float = 0.0


START = Session()
