"""Plays the walk: one step a beat, as long as there are steps."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from gradexplorer.ui.conductor import Conductor

SHORTEST_MS = 16
LONGEST_MS = 180
WHOLE_MS = 4000


class Player(QObject):
    """Turns the playing on and off, and stops it at the end of the path."""

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    @property
    def playing(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    def toggle(self) -> None:
        """Play, from the start where the end is shown; or pause."""
        if self.playing:
            self.pause()
            return
        last = self._last()
        if last < 1:
            return
        if self._conductor.shown_step() >= last:
            self._conductor.step_to(0, held=True)
        self._timer.start(min(LONGEST_MS, max(SHORTEST_MS, WHOLE_MS // last)))
        self._conductor.panels.descent.show_playing(True)

    def pause(self) -> None:
        """Stay at the step that is shown."""
        if self.playing:
            self._timer.stop()
            self._conductor.panels.descent.show_playing(False)
            self._conductor.settle()

    def _last(self) -> int:
        path = self._conductor.path
        return len(path.points) - 1 if path else 0

    def _beat(self) -> None:
        step, last = self._conductor.shown_step(), self._last()
        if step < last:
            # A path of more steps than beats takes several a beat, so that every walk takes a few seconds.
            self._conductor.step_to(step + max(1, last * SHORTEST_MS // WHOLE_MS), held=True)
        if self._conductor.shown_step() >= self._last():
            self.pause()
