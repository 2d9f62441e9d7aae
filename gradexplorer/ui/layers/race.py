"""The race on the canvas: every racer at the step that is shown."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.ui.canvas.race import RaceSheet, touched
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.race.racing import Raced, racing_of


class Seen(NamedTuple):
    """What is seen of a race: which racers are hidden, and the tick at which all stand."""

    raced: Raced
    hidden: tuple[bool, ...]
    tick: int


class RaceLayer(Follower):
    """Follows race and clock."""

    quick = True

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._racing = racing_of(conductor)
        self._sheet: RaceSheet | None = None
        self._drawn: RaceSheet | None = None
        self._racing.ran.connect(self.refresh)
        conductor.panels.canvas.racerPicked.connect(self._go)
        conductor.historyChanged.connect(lambda _: self.refresh())

    def look(self, is_looked_at: bool) -> None:
        self._racing.watch(self, is_looked_at)
        super().look(is_looked_at)

    def _go(self, number: int, step: int) -> None:
        """To the tick at which that racer is at that step."""
        raced = self._racing.raced
        if raced is not None and number < len(raced.lanes):
            self.conductor.step_to(raced.race.tick_of(number, step))

    def question(self) -> Seen | None:
        raced, chosen = self._racing.raced, self.conductor.session.race.racers
        if raced is None or len(chosen) != len(raced.lanes):
            return None
        return Seen(raced, tuple(racer.hidden for racer in chosen), self.conductor.clock.now())

    def answer(self, question: Seen, stop: Stop) -> RaceSheet:  # noqa: ARG002
        lanes = tuple(lane for lane, hidden in zip(question.raced.lanes, question.hidden, strict=True) if not hidden)
        places = question.raced.race.places(question.tick)
        at = tuple(step for step, hidden in zip(places, question.hidden, strict=True) if not hidden)
        before = self._sheet
        same = before is not None and before.lanes == lanes
        self._sheet = RaceSheet(lanes, at, before.cache if before is not None and same else None)
        return self._sheet

    def show_answer(self, question: object, answer: RaceSheet | None) -> None:  # noqa: ARG002
        canvas, before = self.conductor.panels.canvas, self._drawn
        self._drawn = answer
        parts = touched(before, answer) if before is not None and answer is not None else None
        if parts is None:
            canvas.show_extra("race", answer)
        else:
            canvas.move_race(answer, parts)
