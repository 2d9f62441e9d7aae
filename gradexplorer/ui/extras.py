"""The table of extra layers: what can lie between landscape and path. A new one is a few files and a row.

Each is worked out by a Follower, made when the layer is first switched on, and painted by a function of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gradexplorer.expression.sentence import Phrase
from gradexplorer.quick import dataclass
from gradexplorer.ui.views import made

if TYPE_CHECKING:
    from gradexplorer.ui.conductor import Conductor
    from gradexplorer.ui.follower import Follower


@dataclass(frozen=True, slots=True)
class Extra:
    """One row: the layer's name (one of session.state.LAYERS), its words in the menu, and its Follower.

    `follower` is "module:Class" below gradexplorer.ui; the painter is `paint(painter, scene, value)` in the module
    gradexplorer.ui.canvas.NAME. What is `stepping` is there only while one goes through the steps of the walk.
    """

    name: str
    text: Phrase
    says: Phrase
    follower: str
    stepping: bool = False


EXTRAS: tuple[Extra, ...] = (
    Extra(
        "basins", "&Basins of Attraction",
        "Where the descent ends from every start: a colour for each minimum, darker where it takes more steps",
        "layers.basins:BasinLayer",
    ),
    Extra(
        "nullclines", "Where ∂f/∂x or ∂f/∂y &Vanishes",
        "Two curves: on one the ground is level along x, on the other along y; where they cross, the gradient vanishes",
        "layers.nullclines:Nullclines",
    ),
    Extra(
        "ridges", "Rid&ges and Valleys",
        "Crests and floors: the gradient runs along them, and across them f falls the most, or rises the most",
        "layers.ridges:Ridges",
    ),
    Extra(
        "level", "Contour through the P&robe", "All places of the same height as the probe's",
        "layers.level:ProbeLevel",
    ),
    Extra(
        "model", "Local &Model at the Probe",
        "f as its tangent plane, or to second order, has it: contour lines, and how far that holds",
        "layers.model:ModelLayer",
    ),
    Extra(
        "curvature", "Principal A&xes at the Probe",
        "The two main directions of the Hessian: along one the ground bends most, along the other least",
        "layers.curvature:Curvature",
    ),
    Extra(
        "nearest", "Way to the Nearest Mini&mum",
        "From the probe to the nearest minimum that is known, and its angle with the way down, −∇f",
        "layers.nearest:NearestLayer",
    ),
    Extra(
        "flow", "&Flow Lines", "Lines of steepest descent all over the plane, evenly spaced",
        "layers.flow:Flow",
    ),
    Extra(
        "flow_picked", "P&icked Flow Lines", "The lines of steepest descent through the places you clicked with Ctrl",
        "layers.flow:PickedFlow",
    ),
    Extra(
        "minima", "&Known Minima", "A star at each minimum that is known of this landscape of the gallery",
        "layers.minima:KnownMinima",
    ),
    Extra(
        "pins", "Pi&ns", "Probes that stay where they were pinned, by a click with Shift or by P",
        "layers.pins:Pins",
    ),
    Extra(
        "bound", "C&onstraints", "The curve and the box that bind the walk, and the Lagrange points on the curve",
        "layers.bound:BoundLayer",
    ),
    Extra(
        "critical", "Cr&itical Points", "Minima, maxima and saddles of the view, all of them and proved (K searches)",
        "layers.critical:CriticalLayer",
    ),
    Extra(
        "noise", "&Spread by Noise",
        "Twenty walks with other seeds, where the gradient has noise (see the settings of the descent): their mean, and"
        " the cloud in which they end",
        "layers.noise:NoiseLayer",
    ),
    Extra(
        "inner", "Inside a S&tep",
        "What goes on inside the step that is shown, while you go through the steps: trials of a search, momentum,"
        " the rate of each coordinate, the region of trust, the simplex",
        "layers.inner:InnerLayer", stepping=True,
    ),
    Extra(
        "race", "&Race", "The racers: each one's path in its own colour, its mark where it is at this step",
        "layers.race:RaceLayer",
    ),
)  # fmt: skip


class Extras(QObject):
    """Lets the Followers of the extra layers look while their layers are switched on."""

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._followers: dict[str, Follower] = {}
        self._on: frozenset[str] = frozenset()
        conductor.historyChanged.connect(self._follow)

    def _follow(self) -> None:
        session = self._conductor.session
        still = session.descent.shown is None
        layers = session.layers - {row.name for row in EXTRAS if row.stepping and still}
        if layers == self._on:
            return
        before, self._on = self._on, layers
        for row in EXTRAS:
            if (row.name in layers) == (row.name in before):
                continue
            if row.name not in self._followers:
                self._followers[row.name] = made(row.follower, self._conductor)
            self._followers[row.name].look(row.name in layers)
