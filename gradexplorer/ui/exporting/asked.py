"""What picture is asked for, as one value; a figure is made of it behind the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from typing import Any

from gradexplorer.field.plane import Plane
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass
from gradexplorer.session.state import Session
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.figure import Figure
from gradexplorer.ui.figure_choices import checked_size, viewport_of
from gradexplorer.ui.jobs import drawn
from gradexplorer.ui.look import LOOKS, look_of

Stop = Callable[[], bool]


@dataclass(frozen=True, eq=False)
class Source:
    """What the window shows: the function, what was chosen about it, and the scene with path, probe and layers."""

    formulas: Formulas
    plane: Plane
    session: Session
    scene: Scene
    seen: Box

    @classmethod
    def of(cls, conductor: Conductor) -> Source | None:
        """What is shown now; None before there is a function."""
        formulas, canvas = conductor.formulas, conductor.panels.canvas
        if formulas is None or not canvas.is_current():
            return None
        seen = canvas.viewport_value().box
        return cls(formulas, conductor.plane, conductor.session, canvas.shown(), seen)


def as_shown(conductor: Conductor) -> Asked:
    """The picture of the canvas: its size, its theme, and twice as many dots."""
    canvas = conductor.panels.canvas
    look = canvas.shown().look
    theme = next((name for name, known in LOOKS.items() if known == replace(look, scale=1.0)), "light")
    return Asked((round(canvas.width() / look.scale), round(canvas.height() / look.scale)), 2.0, theme)


@dataclass(frozen=True)
class Asked:
    """The choices of the dialog. `exact` shows the box that was asked for and no more; else all that is seen.

    `layers` are those to be shown of the ones the window can show; `scale` is 1 for 96 dots to the inch.
    """

    size: tuple[int, int] = (1280, 960)
    scale: float = 1.0
    theme: str = "light"
    title: str = ""
    exact: bool = False
    fps: float = 8.0
    layers: Mapping[str, bool] = field(default_factory=dict)

    def figure(self, source: Source, stop: Stop) -> Figure | None:
        """The picture, or None once stop() says so; ValueError, in a sentence, for a size it cannot have."""
        width, height = checked_size(self.size, self.scale)
        plane = source.plane
        layers = frozenset(
            layer for layer in source.scene.layers | {name for name, on in self.layers.items() if on}
            if self.layers.get(layer, True)
        )  # fmt: skip
        filled = "fill" in layers and not plane.is_line
        box = source.session.box if self.exact and not plane.is_line else source.seen
        viewport = viewport_of(
            plane, box, (width, height), title=bool(self.title), colour_bar=filled, equal=source.session.equal_axes
        )
        found = drawn(source.formulas, plane, viewport, source.session, stop)
        if found is None or stop():
            return None
        chosen: dict[str, Any] = {
            "viewport": found.viewport, "look": look_of(self.theme), "title": self.title, "layers": layers,
            "colour_bar": filled, "ruler": None, "band": None,
        }  # fmt: skip
        scene = replace(source.scene, **chosen).showing(found)
        return Figure(scene, width, height, self.scale, source.formulas, plane, self.fps)
