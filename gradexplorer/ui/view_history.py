"""The views seen before, to go back to as in a browser: apart from undo, which also takes back all else."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from gradexplorer.field.viewport import Box
from gradexplorer.session import edits
from gradexplorer.session.history import History
from gradexplorer.ui.conductor import Conductor

MOST = 200


class Sight(NamedTuple):
    """A view: its box, whether its axes were equal, and the heights of a curve."""

    box: Box
    equal: bool
    heights: tuple[float, float] | None


class ViewHistory(QObject):
    """Follows the Session; a gesture is one view, however long it is."""

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._now = self._sight()
        self._back: list[Sight] = []
        self._forward: list[Sight] = []
        self._entry = -1  # the entry of the history that the gesture under way belongs to
        self._going = False
        conductor.historyChanged.connect(self._follow)

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier view."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a view that was gone back from."""
        return bool(self._forward)

    def back(self) -> None:
        """To the view before this one."""
        self._go(self._back, self._forward)

    def forward(self) -> None:
        """To the view that was gone back from last."""
        self._go(self._forward, self._back)

    def _sight(self) -> Sight:
        session = self._conductor.session
        return Sight(session.box, session.equal_axes, session.heights)

    def _go(self, here: list[Sight], there: list[Sight]) -> None:
        if not here:
            return
        there.append(self._now)
        self._now, self._entry, self._going = here.pop(), -1, True
        self._conductor.do(edits.return_to_view(*self._now))
        self._going = False

    def _follow(self, history: History) -> None:
        sight = self._sight()
        if self._going or sight == self._now:
            return
        entry = len(history.past) if history.gesture is not None else -1
        if entry == -1 or entry != self._entry:
            self._back = [*self._back, self._now][-MOST:]
            self._forward.clear()
        self._now, self._entry = sight, entry
