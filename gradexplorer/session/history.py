"""Undo and redo: past, now and future, each a tuple of earlier or later Sessions."""

from __future__ import annotations

from dataclasses import replace

from gradexplorer.expression.sentence import Sentence
from gradexplorer.quick import dataclass
from gradexplorer.session.edits import Edit
from gradexplorer.session.state import START, Session

LONGEST = 10_000
HEAVIEST = 4_000_000  # characters of text, and eight for each slider
LIGHT = HEAVIEST // LONGEST


@dataclass(frozen=True, slots=True)
class Step:
    """A Session that can be gone back to (or forward to), and the name of the edit that lies between."""

    session: Session
    name: Sentence


@dataclass(frozen=True, slots=True)
class History:
    """Where the user is, has been, and can go again. The last of `past` and the first of `future` are the nearest.

    `gesture` is the token of the gesture that made `now`; further edits of the same gesture replace `now` instead of
    adding to the past, so that one drag, one typing pause and one pan are each one entry.
    """

    now: Session = START
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    gesture: str | None = None

    def did(self, edit: Edit, gesture: str | None = None) -> History:
        """The history after the edit; unchanged (but for the gesture) where the edit changes nothing."""
        session = edit.change(self.now)
        if session == self.now:
            return self
        if gesture is not None and gesture == self.gesture and self.past:
            return self._merged(session)
        past = (*self.past, Step(self.now, edit.name))[-LONGEST:]
        return History(session, past if _weight(session) <= LIGHT else _lightened(past), (), gesture)

    def _merged(self, session: Session) -> History:
        """One more edit of the gesture under way; a gesture that ends where it began leaves no entry."""
        if session == self.past[-1].session:
            return History(session, self.past[:-1], (), None)
        return replace(self, now=session, future=())

    def settled(self) -> History:
        """The gesture is over: the next edit is an entry of its own."""
        return replace(self, gesture=None)

    def undone(self) -> History:
        """One entry back, or the same where there is none."""
        if not self.past:
            return self
        step = self.past[-1]
        return History(step.session, self.past[:-1], (Step(self.now, step.name), *self.future))

    def redone(self) -> History:
        """One entry forward, or the same where there is none."""
        if not self.future:
            return self
        step = self.future[0]
        return History(step.session, (*self.past, Step(self.now, step.name)), self.future[1:])

    def moved(self, by: int) -> History:
        """So many entries forward, or back where it is negative; as far as there are entries."""
        at = min(max(len(self.past) + by, 0), len(self.past) + len(self.future))
        states = [*(step.session for step in self.past), self.now, *(step.session for step in self.future)]
        names = self.names
        past = tuple(Step(states[place], names[place]) for place in range(at))
        future = tuple(Step(states[place + 1], names[place]) for place in range(at, len(names)))
        return self if at == len(self.past) else History(states[at], past, future)

    @property
    def names(self) -> list[Sentence]:
        """The edits from the earliest to the last that can be redone; len(past) of them are done."""
        return [step.name for step in (*self.past, *self.future)]

    @property
    def undo_name(self) -> Sentence | None:
        """What "Undo" would take back, or None."""
        return self.past[-1].name if self.past else None

    @property
    def redo_name(self) -> Sentence | None:
        """What "Redo" would do again, or None."""
        return self.future[0].name if self.future else None


def _weight(session: Session) -> int:
    return len(session.text) + 8 * len(session.parameters)


def _lightened(past: tuple[Step, ...]) -> tuple[Step, ...]:
    """As many of the latest entries as are not too heavy together; what neighbours share weighs nothing."""
    weight = 0
    for place in range(len(past) - 1, 0, -1):
        here, before = past[place].session, past[place - 1].session
        weight += len(here.text) * (here.text is not before.text)
        weight += 8 * len(here.parameters) * (here.parameters is not before.parameters)
        if weight > HEAVIEST:
            return past[place + 1 :]
    return past
