"""From formulas to the picture on the canvas: first the quick one, and once nothing moves, the same at every pixel.

asked -> Newest ~thread~> picture and sheet -> still wanted? -> canvas -> rest -> Newest ~thread~> finer -> canvas
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from gradexplorer.background.newest import Newest
from gradexplorer.field.picture import Picture
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session.state import Session
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.jobs import FinerWish, Painted, PictureWish
from gradexplorer.ui.panels import Panels

REST_MS = 90  # without a new wish for so long nothing moves
PATIENT_MS = 700.0  # a picture that took longer than this is not made again with nine times the samples


class Drawn(NamedTuple):
    """A picture and what it was made of: for whoever goes on from its samples. Each picture is one of its own."""

    formulas: Formulas
    picture: Picture


class Painting(QObject):
    """Holds the wish for a picture, and the picture that is shown.

    `coming` tells that a fresh picture is there and will be shown next, `shown` that it is. `drawn` stays the quick one
    when the finer one replaces it on the canvas: others need not work on two million samples.
    """

    coming = Signal()
    shown = Signal()

    def __init__(self, panels: Panels, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.drawn: Drawn | None = None
        self._panels, self._bridge = panels, bridge
        self._thread = Newest("painter")
        self._wanted: PictureWish | None = None
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._refine)

    def ask(self, formulas: Formulas, session: Session) -> None:
        """A fresh picture is asked for; the old one stays until it comes."""
        canvas = self._panels.canvas
        self._rest.stop()
        self._wanted = PictureWish(formulas, canvas.viewport_value(), session, canvas.sheet_painter())
        canvas.expect()
        self._panels.status.show_working()
        self._thread.submit(self._wanted.answer, self._bridge.carrying(self._take))

    def close(self) -> None:
        """No thread goes on."""
        self._rest.stop()
        self._thread.close()

    def _take(self, painted: Painted) -> None:
        if painted.wish is not self._wanted:
            return
        self.coming.emit()
        self.drawn = Drawn(painted.wish.formulas, painted.picture)
        self._panels.canvas.show_picture(painted.picture, painted.sheet)
        status, levels = self._panels.status, painted.picture.levels
        status.show_done(painted.wish.taken_ms())
        status.show_picture(str(levels.says), None if painted.picture.caution is None else str(painted.picture.caution))
        if painted.worked_ms <= PATIENT_MS:
            self._rest.start()
        self.shown.emit()

    def _refine(self) -> None:
        """The picture is current, and nothing moves: there is time to make it sharp."""
        if self._wanted is not None and self.drawn is not None and self._panels.canvas.is_up_to_date():
            wish = FinerWish(self._wanted, self.drawn.picture, self._panels.canvas.sheet_painter())
            self._thread.submit(wish.answer, self._bridge.carrying(self._take_finer))

    def _take_finer(self, painted: Painted) -> None:
        if painted.wish is self._wanted:
            self._panels.canvas.show_picture(painted.picture, painted.sheet)
            caution = painted.picture.caution
            self._panels.status.show_picture(
                str(painted.picture.levels.says), None if caution is None else str(caution)
            )
