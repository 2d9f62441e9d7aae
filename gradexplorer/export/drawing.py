"""A picture as values: what is seen and in which colours, for formats in which another program draws it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading
from gradexplorer.field.curve import Curve
from gradexplorer.field.picture import Picture
from gradexplorer.field.plane import Array, Plane
from gradexplorer.field.viewport import Viewport
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

PX_PER_INCH = 96.0


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours as #rrggbb, or #rrggbbaa where they let something through.

    `levels` has one for each contour level. Arrows are `arrows` all over, or where that is None white or black by how
    light the map is below them (`on_dark`, `on_light`; from the share `bright` of the colour scale on it is light), or
    where they are tinted one of `steep` by their slope.
    """

    paper: str
    ground: str
    frame: str
    ink: str
    quiet: str
    grid: str
    levels: tuple[str, ...]
    arrows: str | None
    label_ink: str
    label_ground: str
    hatch: str
    on_dark: str
    on_light: str
    bright: float
    steep: tuple[str, ...]
    descent: str
    ascent: str
    halo: str
    probe: str
    curve: str
    derivative: str
    tangent: str
    extras: tuple[str, ...]
    line_width: float
    path_width: float
    arrow_width: float
    text_px: float
    title_px: float


@dataclass(frozen=True, eq=False)
class Group:
    """Arrows of one ink, from tails to tips in pixels of the plot, y downwards; arrays (n,)."""

    ink: str
    tail: tuple[Array, Array]
    tip: tuple[Array, Array]


@dataclass(frozen=True, eq=False)
class Marks:
    """Signs at points of the plane: the kind of each, or "star"."""

    kinds: tuple[str, ...]
    x: Array
    y: Array


@dataclass(frozen=True, eq=False)
class Drawing:
    """One picture. Points of `reading` and `path` lie in the plane that is seen, or on the curve.

    `plot` is left, top, width and height of the plot in a paper of `size`, `bar` those of the colour bar or None; all
    in pixels, 96 to the inch. `probe_px` is the arrow of the gradient at the probe, y downwards, None where there is
    none. `curves` are the lines of extra layers by name, x and y with NaN between; `marks` their signs. `left_out` are
    the layers that are shown and are not in here.
    """

    formulas: Formulas
    plane: Plane
    viewport: Viewport
    size: tuple[int, int]
    plot: tuple[int, int, int, int]
    bar: tuple[int, int, int, int] | None
    inks: Inks
    layers: frozenset[str]
    names: tuple[str, str]
    title: str = ""
    note: str = ""
    colours: str = "viridis"
    picture: Picture | None = None
    curve: Curve | None = None
    reading: Reading | None = None
    probe_px: tuple[float, float] | None = None
    path: Path | None = None
    shown_step: int = 0
    arrows: tuple[Group, ...] = ()
    curves: Mapping[str, tuple[Array, Array]] = field(default_factory=dict)
    marks: tuple[Marks, ...] = ()
    left_out: tuple[str, ...] = ()

    def shows(self, layer: str) -> bool:
        """Whether the layer is switched on."""
        return layer in self.layers

    @property
    def filled(self) -> bool:
        """Whether the map is filled with colour."""
        return self.picture is not None and self.shows("fill")
