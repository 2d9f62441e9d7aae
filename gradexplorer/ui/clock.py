"""The step that is shown, of the walk and of the race beside it: both play together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gradexplorer.session.edits import show_step

if TYPE_CHECKING:
    from gradexplorer.ui.conductor import Conductor


class Clock:
    """Counts from 0 to the last step of walk or race, whichever goes farther; `reach` is how far the race goes."""

    def __init__(self, conductor: Conductor) -> None:
        self._conductor = conductor
        self.reach = 0

    def last(self) -> int:
        """The last step there is."""
        path = self._conductor.path
        return max(len(path.points) - 1 if path else 0, self.reach)

    def now(self) -> int:
        """The step that is shown."""
        shown = self._conductor.session.descent.shown
        return self.last() if shown is None else min(shown, self.last())

    def to(self, step: int, *, held: bool = False) -> None:
        """Show another step; walking to and fro is one entry of the history."""
        self._conductor.do(show_step(min(max(step, 0), self.last())), "walk", held=held)
