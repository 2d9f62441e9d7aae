"""The search for critical points behind the window: what is asked, how far it is, and what was found."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from gradexplorer.background.newest import Newest, Stop
from gradexplorer.descent.critical import CriticalPoint, CriticalPoints, critical_points
from gradexplorer.field.critical import Budget
from gradexplorer.field.plane import Plane
from gradexplorer.field.viewport import Box
from gradexplorer.quick import dataclass
from gradexplorer.session import edits
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.busy import Busy
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.language import tr

PATIENCE = Budget(seconds=60.0)  # it can be cancelled


class Asked(NamedTuple):
    """Which function, and the box of the plane in which its points are searched."""

    text: str
    variables: tuple[str, ...]
    parameters: tuple[tuple[str, float], ...]
    box: Box


@dataclass(frozen=True, eq=False)
class Findings:
    """How it stands: `share` of the box is decided while a search is under way, None when none is.

    `points` were found last, for `asked`; `old` where the function is another one by now, `elsewhere` where it is the
    view that has left their box.
    """

    share: float | None = None
    points: CriticalPoints | None = None
    asked: Asked | None = None
    old: bool = False
    elsewhere: bool = False


class Finder(QObject):
    """One search at a time: the newest. Made by `finder_of`."""

    changed = Signal()

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._bridge = Bridge(self)
        self._thread = Newest("critical points")
        self._busy = Busy(conductor.panels.status, "critical points", self.cancel, self)
        self._under_way: Asked | None = None
        self._enough = False
        self._snaps = False
        self.findings = Findings()
        conductor.changed.connect(self._compare)
        conductor.closing.connect(self._close)

    @property
    def points(self) -> CriticalPoints | None:
        """The points of the function that is shown, as far as they are known."""
        return None if self.findings.old else self.findings.points

    def find(self) -> None:
        """Search the view; what is found comes with `changed`."""
        formulas, asked = self._conductor.formulas, self._asked()
        if formulas is None or asked is None:
            return
        if "critical" not in self._conductor.session.layers:
            self._conductor.do(edits.show_layer("critical", visible=True))
        self._under_way, self._enough = asked, False
        box = _sides(asked.box, self._conductor.plane)
        progress: Callable[[float], None] = self._bridge.carrying(lambda share: self._take_share(asked, share))

        def job(stop: Stop) -> CriticalPoints:
            return critical_points(formulas, box, PATIENCE, lambda: stop() or self._enough, progress)

        self._thread.submit(job, self._bridge.carrying(lambda points: self._take(asked, points)))
        self._busy.begin("critical points")
        self._set(replace(self.findings, share=0.0))

    def cancel(self) -> None:
        """End the search; what it has found so far is shown."""
        self._enough = True

    def snap(self) -> None:
        """The probe to the nearest critical point; searched for first, where they are not known."""
        if self.points is not None and not self.findings.elsewhere:
            self._snap(self.points)
        else:
            self._snaps = True
            self.find()

    def go_to(self, point: CriticalPoint) -> None:
        """The probe to this point."""
        conductor = self._conductor
        conductor.do(edits.stand_at(conductor.plane, point.point))

    def _snap(self, points: CriticalPoints) -> None:
        plane, probe = self._conductor.plane, self._conductor.session.probe
        if points:
            self.go_to(min(points, key=lambda point: math.dist(plane.place(point.point, probe), probe)))
        else:
            self._conductor.panels.status.show_note("; ".join(map(tr, points.says)))

    # --- what comes, and whether it still counts ---------------------------------------------------------------------

    def _take_share(self, asked: Asked, share: float) -> None:
        if asked is self._under_way and self.findings.share is not None:
            self._busy.tell(share)
            self._set(replace(self.findings, share=share))

    def _take(self, asked: Asked, points: CriticalPoints) -> None:
        if asked is not self._under_way:
            return
        self._under_way = None
        self._busy.end()
        self._set(self._compared(Findings(None, points, asked)))
        if self._snaps:
            self._snaps = False
            self._snap(points)

    def _compare(self) -> None:
        """A search for a function that is gone is dropped; points of another function or view are marked as such."""
        now = self._asked()
        if self._under_way is not None and now is not None and now[:3] != self._under_way[:3]:
            self._thread.cancel()
            self._busy.end()
            self._under_way, self._snaps = None, False
            self._set(self._compared(replace(self.findings, share=None)))
            return
        compared = self._compared(self.findings)
        if (compared.old, compared.elsewhere) != (self.findings.old, self.findings.elsewhere):
            self._set(compared)

    def _compared(self, findings: Findings) -> Findings:
        now, then = self._asked(), findings.asked
        if now is None or then is None:
            return findings
        return replace(findings, old=now[:3] != then[:3], elsewhere=not _holds(then.box, now.box))

    def _asked(self) -> Asked | None:
        formulas = self._conductor.formulas
        if formulas is None:
            return None
        box = self._conductor.panels.canvas.viewport_value().box
        if self._conductor.plane.is_line:  # its heights are no coordinate
            box = box._replace(y_min=-1.0, y_max=1.0)
        return Asked(formulas.definition.text, formulas.variables, tuple(formulas.parameters.items()), box)

    def _set(self, findings: Findings) -> None:
        self.findings = findings
        self.changed.emit()

    def _close(self) -> None:
        self._busy.end()
        self._bridge.close()
        self._thread.close()


def finder_of(conductor: Conductor) -> Finder:
    """The one finder of this window."""
    found = conductor.findChild(Finder)
    return found if isinstance(found, Finder) else Finder(conductor)


def _sides(box: Box, plane: Plane) -> tuple[float, ...]:
    """The box for every variable: the view along its axes; about where it is held, as wide as the view, for others."""
    if plane.is_line:
        return box.x_min, box.x_max
    along = {0: (box.x_min, box.x_max), 1: (box.y_min, box.y_max)}
    hidden = ((at - box.width / 2, at + box.width / 2) for at in plane.held)
    sides = (along[axis] if axis is not None else held for axis, held in zip(plane.along, hidden, strict=True))
    return tuple(side for pair in sides for side in pair)


def _holds(outer: Box, inner: Box) -> bool:
    """Whether the inner box lies in the outer one, but for a pixel or so."""
    slack_x, slack_y = 2e-3 * outer.width, 2e-3 * outer.height
    return (
        outer.x_min - slack_x <= inner.x_min
        and inner.x_max <= outer.x_max + slack_x
        and outer.y_min - slack_y <= inner.y_min
        and inner.y_max <= outer.y_max + slack_y
    )
