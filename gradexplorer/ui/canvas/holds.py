"""What a press on the canvas takes hold of: the probe, the handle of its direction, a pinned probe."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QPointF

from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.direction import ends
from gradexplorer.ui.canvas.scene import Scene

CATCH_PX = 14.0  # so near to it a press takes hold of it

SNAP_PX = 8.0  # so near to a mark a click means the mark


@dataclass(frozen=True)
class Hold:
    """`what` is "probe", "direction" or "pin", this one by its `name`; `at` where it is seen, in pixels of the plot."""

    what: str
    at: QPointF
    name: str = ""


def hold_at(scene: Scene, at: QPointF) -> Hold | None:
    """The nearest that a press at this place of the plot takes hold of."""
    near = [(_distance(hold.at, at), number, hold) for number, hold in enumerate(holds(scene))]
    distance, _, hold = min(near, default=(math.inf, 0, None), key=lambda entry: entry[:2])
    return hold if distance <= CATCH_PX else None


def holds(scene: Scene) -> Iterator[Hold]:
    """All that can be taken hold of; what lies in front comes first."""
    found = ends(scene)
    if found is not None:
        yield Hold("direction", found[1])
    if scene.reading is not None and scene.shows("probe"):
        yield Hold("probe", QPointF(*scene.viewport.pixel_at(*scene.reading.point[:2])))
    for pin in scene.extras.get("pins") or () if scene.shows("pins") else ():
        yield Hold("pin", QPointF(*scene.viewport.pixel_at(pin.x, pin.y)), pin.name)


def mark_at(scene: Scene, at: QPointF) -> tuple[float, float] | None:
    """The exact place of the critical point or the pin that is seen there; None for bare plane."""
    places = [(pin.x, pin.y) for pin in scene.extras.get("pins") or ()] if scene.shows("pins") else []
    marks = scene.extras.get("critical") if scene.shows("critical") else None
    if marks is not None:
        places += zip(marks.x.tolist(), marks.y.tolist(), strict=True)
    off = [_distance(QPointF(*scene.viewport.pixel_at(*place)), at) for place in places]
    nearest = min(range(len(places)), key=off.__getitem__, default=None)
    return places[nearest] if nearest is not None and off[nearest] <= SNAP_PX else None


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
