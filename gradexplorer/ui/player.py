"""Plays the walk, as fast as was chosen, as long as there are steps."""

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
        conductor.historyChanged.connect(self._keep_speed)

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
        if self._conductor.clock.now() >= last:
            self._conductor.step_to(0, held=True)
        self._timer.start(self._beat_ms())
        self._conductor.panels.descent.show_playing(True)

    def pause(self) -> None:
        """Stay at the step that is shown."""
        if self.playing:
            self._timer.stop()
            self._conductor.panels.descent.show_playing(False)
            self._conductor.settle()

    def _last(self) -> int:
        return self._conductor.clock.last()

    def _beat_ms(self) -> int:
        """Between two steps, or two leaps where there are more steps than a screen shows pictures."""
        speed = self._conductor.session.speed
        wanted = 1000 / speed if speed > 0 else min(LONGEST_MS, WHOLE_MS // max(self._last(), 1))
        return max(SHORTEST_MS, round(wanted))

    def _leap(self) -> int:
        """How many steps a beat takes, so that the walk goes as fast as was chosen."""
        speed = self._conductor.session.speed or 1000 * self._last() / WHOLE_MS
        return max(1, round(speed * SHORTEST_MS / 1000))

    def _keep_speed(self) -> None:
        if self.playing and self._timer.interval() != self._beat_ms():
            self._timer.setInterval(self._beat_ms())

    def _beat(self) -> None:
        step, last = self._conductor.clock.now(), self._last()
        if step < last:
            self._conductor.step_to(step + self._leap(), held=True)
        if self._conductor.clock.now() >= self._last():
            self.pause()
