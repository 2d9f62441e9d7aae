"""What a picture shows, as one value: the canvas and every figure are painted from it by the same painters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading
from gradexplorer.field.curve import Curve
from gradexplorer.field.direction import Direction
from gradexplorer.field.picture import Picture
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.quick import dataclass
from gradexplorer.session.state import ON_CURVES
from gradexplorer.ui.look import LIGHT, Look

if TYPE_CHECKING:
    from gradexplorer.ui.canvas.ruler import Ruler

LAYERS = frozenset({"fill", "contours", "labels", "arrows", "derivative", "path", "probe", "grid"})


@dataclass(frozen=True, eq=False)
class Scene:
    """All that is painted: a landscape (`picture`), or of one variable a `curve`.

    Points of `reading` and `path` are two coordinates, those of the plane, or those of the point on the curve.
    `note` says of what the picture is a slice, and that the path is projected on it. `ruler` and `band` are what a hand
    draws while it measures or chooses a box. `extras` holds what the extra layers show, by their names (see
    ui/extras.py). `arrow_colour` is None for the look's own; `quick` asks for hair lines, which a screen draws ten
    times as fast.
    """

    viewport: Viewport = Viewport(Box(-3.0, 3.0, -3.0, 3.0), 1, 1)
    look: Look = LIGHT
    picture: Picture | None = None
    curve: Curve | None = None
    reading: Reading | None = None
    direction: Direction = Direction()
    path: Path | None = None
    shown_step: int = 0
    layers: frozenset[str] = LAYERS - {"grid"}
    extras: Mapping[str, Any] = field(default_factory=dict)
    names: tuple[str, str] = ("x", "y")
    title: str = ""
    note: str = ""
    ruler: Ruler | None = None
    band: Box | None = None
    arrow_colour: str | None = None
    colour_bar: bool = True
    quick: bool = False

    def shows(self, layer: str) -> bool:
        """Whether the layer is switched on, and belongs to what is drawn."""
        return layer in self.layers and (self.curve is None or layer in ON_CURVES)

    @property
    def hair(self) -> bool:
        """Whether thin lines are drawn as hair lines: on a screen, unless the look asks for broad ones."""
        return self.quick and self.look.scale == 1.0 and self.look.line_width == LIGHT.line_width

    @property
    def drawn(self) -> Picture | Curve | None:
        """What was drawn for the view as it was then."""
        return self.picture if self.curve is None else self.curve

    def showing(self, drawn: Picture | Curve) -> Scene:
        """The same with this landscape or curve."""
        if isinstance(drawn, Curve):
            return replace(self, picture=None, curve=drawn)
        return replace(self, picture=drawn, curve=None)

    @property
    def filled(self) -> bool:
        """Whether what is drawn stands on the filled map."""
        return self.shows("fill") and self.picture is not None
