"""A figure as values, for the formats in which another program draws it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor

from gradexplorer.export.drawing import Drawing, Group, Inks, Marks
from gradexplorer.field.plane import Array
from gradexplorer.ui.canvas.arrows import groups
from gradexplorer.ui.canvas.contours import level_inks
from gradexplorer.ui.canvas.fill import BRIGHT, brightness
from gradexplorer.ui.canvas.probe import gradient_px
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, lut

if TYPE_CHECKING:
    from gradexplorer.ui.figure import Figure

KNOWN_ELSEWHERE = ("viridis", "cividis")  # colour maps that other programs have by the same name

TOLD = frozenset({"level", "flow", "flow_picked", "nullclines", "minima", "critical"})  # extra layers


def drawing_of(figure: Figure) -> Drawing:
    """All that the figure shows; ValueError where it does not know of which function it is."""
    scene, places = figure.scene, figure.places()
    if figure.formulas is None or figure.plane is None:
        raise ValueError("this picture does not know its function")
    shown = {name: value for name, value in scene.extras.items() if value is not None and scene.shows(name)}
    return Drawing(
        figure.formulas, figure.plane, scene.viewport, (figure.width, figure.height), _sides(places.plot),
        _sides(places.bar) if scene.colour_bar and not places.bar.isEmpty() else None, _inks(scene),
        frozenset(layer for layer in scene.layers if scene.shows(layer)), scene.names, scene.title, scene.note,
        colours=_colours(scene), picture=scene.picture, curve=scene.curve,
        reading=scene.reading if scene.shows("probe") else None,
        probe_px=gradient_px(scene) if scene.reading is not None and scene.shows("probe") else None,
        path=scene.path if scene.shows("path") else None, shown_step=scene.shown_step,
        arrows=_arrows(scene), curves=_curves(shown), marks=_marks(shown),
        left_out=tuple(name for name in shown if name not in TOLD),
    )  # fmt: skip


def _sides(rectangle: QRect) -> tuple[int, int, int, int]:
    return rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()


def _inks(scene: Scene) -> Inks:
    look = scene.look
    single = scene.arrow_colour or (None if scene.filled else look.arrow_bare)
    if scene.picture is not None and scene.picture.tinted and not scene.arrow_colour:
        single = None
    shades = None if scene.picture is None else scene.picture.lut
    bright = 1.0 if shades is None else float(np.mean(brightness(shades) <= BRIGHT))
    return Inks(
        paper=said(look.surround), ground=said(look.ground), frame=said(look.frame), ink=said(look.ink),
        quiet=said(look.quiet), grid=said(look.grid if scene.filled else look.grid_bare),
        levels=() if scene.picture is None else tuple(map(said, level_inks(scene))),
        label_ink=said(look.label_ink), label_ground=said(look.label_ground), hatch=said(look.hatch),
        arrows=None if single is None else said(single), on_dark=said(look.arrow_on_dark),
        on_light=said(look.arrow_on_light), bright=bright,
        steep=tuple(map(said, look.steep)) if scene.picture is not None and scene.picture.tinted else (),
        descent=said(look.descent), ascent=said(look.ascent if scene.filled else look.ascent_bare),
        halo=said(look.halo if scene.filled else look.ground),
        probe=said(look.probe if scene.filled else look.probe_bare), curve=said(look.curve),
        derivative=said(look.derivative), tangent=said(look.tangent), extras=tuple(map(said, look.paths)),
        line_width=look.line_width, path_width=look.path_width, arrow_width=look.arrow_width, text_px=look.text_px,
        title_px=look.title_px,
    )  # fmt: skip


def _colours(scene: Scene) -> str:
    """The name of the colour map where others know it; else nothing, and its colours are told one by one."""
    if scene.picture is None:
        return ""
    return next((name for name in KNOWN_ELSEWHERE if np.array_equal(lut(name), scene.picture.lut)), "")


def said(text: str | QColor) -> str:
    """The colour as other programs read it: #rrggbb, or #rrggbbaa where it is not opaque."""
    ink = colour(text) if isinstance(text, str) else text
    opaque = ink.name(QColor.NameFormat.HexRgb)
    return opaque if ink.alpha() == 255 else f"{opaque}{ink.alpha():02x}"


def _arrows(scene: Scene) -> tuple[Group, ...]:
    if scene.picture is None or not scene.shows("arrows"):
        return ()
    return tuple(
        Group(said(ink), some.tail, some.tip) for ink, _, some in groups(scene, scene.viewport) if len(some.head)
    )


def _curves(shown: Mapping[str, Any]) -> dict[str, tuple[Array, Array]]:
    """The lines of the extra layers."""
    found = {name: (shown[name].x, shown[name].y) for name in ("level", "flow", "flow_picked") if name in shown}
    for name, curves in zip(("across", "up"), shown.get("nullclines", ()), strict=False):
        found[f"nullcline_{name}"] = (curves.x, curves.y)
    return found


def _marks(shown: Mapping[str, Any]) -> tuple[Marks, ...]:
    """The signs of the extra layers."""
    found = []
    if shown.get("minima"):
        x, y = np.array(shown["minima"], dtype=np.float64).reshape(-1, 2).T
        found.append(Marks(("star",) * len(x), x, y))
    if "critical" in shown:
        found.append(Marks(shown["critical"].kinds, shown["critical"].x, shown["critical"].y))
    return tuple(found)
