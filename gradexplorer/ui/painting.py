"""From formulas to the picture on the canvas: first the quick one, and once nothing moves, the same at every pixel.

asked -> Newest ~thread~> picture and sheet -> still wanted? -> canvas -> rest -> Newest ~thread~> finer -> canvas

Of two variables or more the picture is a landscape over the plane; of one it is a curve, fine from the beginning.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from gradexplorer.background.newest import Newest
from gradexplorer.field.curve import Curve
from gradexplorer.field.picture import Picture
from gradexplorer.field.plane import Plane, Surface, on_plane
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.formula.formulas import Formulas
from gradexplorer.ui.beside import Now
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.busy import Busy
from gradexplorer.ui.jobs import FinerWish, Painted, PictureWish
from gradexplorer.ui.panels import Panels

REST_MS = 25  # without a new wish for so long nothing moves: a hand that does makes one a frame
TURN_MS = 200  # so long a picture may go on though the hand has moved since: else none would come while it moves
PATIENT_MS = 700.0  # a picture that took longer than this is not made again with nine times the samples


class Drawn(NamedTuple):
    """A picture and what it was made of: for whoever goes on from its samples. Each picture is one of its own."""

    formulas: Formulas
    picture: Picture
    plane: Plane

    @property
    def surface(self) -> Surface:
        """The function over the two axes of the picture."""
        return on_plane(self.formulas, self.plane)


class Painting(QObject):
    """Holds the wish for a picture, and the picture that is shown: `drawn`, or of one variable a `curve`.

    `coming` tells that a fresh picture is there and will be shown next, `switched` that it is of the other kind than
    the one before, `shown` that it is shown. `drawn` stays the quick one when the finer one replaces it on the canvas:
    others need not work on two million samples.
    """

    coming = Signal()
    switched = Signal()
    shown = Signal()

    def __init__(self, panels: Panels, bridge: Bridge, now: Callable[[], Now], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.drawn: Drawn | None = None
        self.curve: Curve | None = None
        self._panels, self._bridge, self._now = panels, bridge, now
        self._thread = Newest("painter")
        self._busy = Busy(panels.status, "painter", self.stop, self)
        self._wanted: PictureWish | None = None
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._refine)
        self._running: PictureWish | None = None
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._submit)
        self._turn = QTimer(self, interval=TURN_MS, singleShot=True)
        self._turn.timeout.connect(self._submit)

    def close(self) -> None:
        """No thread goes on."""
        self._rest.stop()
        self._soon.stop()
        self._turn.stop()
        self._busy.end()
        self._thread.close()

    def stop(self) -> None:
        """The user has had enough: what is shown stays, until the next change."""
        self._soon.stop()
        self._turn.stop()
        self._thread.cancel()
        self._busy.end()
        if not self._panels.canvas.is_up_to_date():
            self._wanted = self._running = None
            self._panels.status.show_stopped()

    # --- asked ------------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """A fresh picture is asked for; the old one stays until it comes."""
        now, canvas = self._now(), self._panels.canvas
        if now.formulas is None:
            return
        self._rest.stop()
        viewport = self._viewport(now)
        self._panels.probe.place.show_view(viewport.box.width, viewport.box.height)
        self._wanted = PictureWish(now.formulas, now.plane, viewport, now.session, canvas.sheet_painter())
        canvas.expect()
        self._panels.status.show_working()
        self._busy.begin("catching up")
        if not (self._turn.isActive() and self._is_kin(self._running)):
            # The window paints first what else has changed: from now on it would fight for the interpreter with the
            # thread. And the first picture waits until the window has its size.
            self._soon.start()

    def begin(self) -> None:
        """The canvas has its size: the first picture may be made."""
        if self._soon.isActive():
            self._soon.stop()
            self._submit()

    def wait(self, limit_s: float) -> None:
        """Nothing, once the thread has made the picture, or the time is over."""
        self._thread.wait_idle(limit_s)

    def _submit(self) -> None:
        """The wish as it is now goes to the thread; what runs there is stopped."""
        if self._wanted is not None and self._running is not self._wanted:
            self._running = self._wanted
            self._turn.start()
            self._thread.submit(self._wanted.answer, self._bridge.carrying(self._take))

    def _is_kin(self, wish: PictureWish | None) -> bool:
        """Whether the wish is for the same landscape as the one wanted now, of another view or at other parameters."""
        wanted = self._wanted
        if wish is None or wanted is None or wish.plane.is_line:
            return False
        return wish.formulas.definition is wanted.formulas.definition and wish.plane == wanted.plane

    def _viewport(self, now: Now) -> Viewport:
        """The view of the picture; the canvas has it at once, unless it shows a picture of the other kind."""
        canvas, box, equal = self._panels.canvas, self._box(now), now.session.equal_axes and not now.plane.is_line
        if canvas.shows_line != now.plane.is_line:
            return canvas.viewport_for(box, line=now.plane.is_line, equal=equal)
        canvas.set_equal_aspect(equal)
        canvas.show_box(box)
        return canvas.viewport_value()

    def _box(self, now: Now) -> Box:
        """What is to be seen; of a curve whose heights are found while it is drawn, those of the last one meanwhile."""
        session = now.session
        if not now.plane.is_line:
            return session.box
        low, high = session.heights or (self.curve.box[2:] if self.curve else session.box[2:])
        return session.box._replace(y_min=low, y_max=high)

    # --- shown ------------------------------------------------------------------------------------------------------

    def _take(self, painted: Painted) -> None:
        wish, picture = painted.wish, painted.picture
        if wish is self._running:
            self._running = None
            self._turn.stop()
        if wish is not self._wanted:
            self._take_late(painted)
            return
        self.coming.emit()
        if isinstance(picture, Curve):
            self.curve, self.drawn = picture, None
        else:
            self.curve, self.drawn = None, Drawn(wish.formulas, picture, wish.plane)
        self._make_room(wish)
        self._show(painted)
        self._busy.end()
        self._panels.status.show_done(wish.taken_ms())
        if painted.worked_ms <= PATIENT_MS and self.drawn is not None:
            self._rest.start()
        self.shown.emit()

    def _take_late(self, painted: Painted) -> None:
        """The hand has moved on: still the latest picture there is, shown until the one that is wanted comes."""
        wish, picture = painted.wish, painted.picture
        if self._is_kin(wish) and not isinstance(picture, Curve) and self.drawn is not None:
            self.coming.emit()
            self.drawn = Drawn(wish.formulas, picture, wish.plane)
            self._show(painted, last=False)
            self.shown.emit()
        if self._running is None:
            self._submit()

    def _make_room(self, wish: PictureWish) -> None:
        """The canvas as the picture needs it: of the same kind, and at a curve's heights, which are known only now."""
        canvas, session = self._panels.canvas, wish.session
        if canvas.shows_line != wish.plane.is_line:
            canvas.show_as(line=wish.plane.is_line, equal=session.equal_axes and not wish.plane.is_line)
            self.switched.emit()
        canvas.show_box(self.curve.box if self.curve is not None else session.box)

    def _show(self, painted: Painted, *, last: bool = True) -> None:
        self._panels.canvas.show_picture(painted.picture, painted.sheet, last=last)
        caution = painted.picture.caution
        self._panels.status.show_picture(painted.picture.says, caution)

    # --- sharper ----------------------------------------------------------------------------------------------------

    def _refine(self) -> None:
        """The picture is current, and nothing moves: there is time to make it sharp."""
        if self._wanted is not None and self.drawn is not None and self._panels.canvas.is_up_to_date():
            wish = FinerWish(self._wanted, self.drawn.picture, self._panels.canvas.sheet_painter())
            self._busy.begin("making the picture sharp")
            self._thread.submit(wish.answer, self._bridge.carrying(self._take_finer))

    def _take_finer(self, painted: Painted) -> None:
        if painted.wish is self._wanted:
            self._busy.end()
            self._show(painted)
