"""What follows the window's work beside the road: one question, answered behind the window while somebody looks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gradexplorer.background.newest import Newest
from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.busy import LONG_MS, Busy
from gradexplorer.ui.conductor import Conductor

Stop = Callable[[], bool]

REST_S, TICK_S = 0.25, 0.005


class Follower(QObject):
    """Asks its question again whenever what is shown has changed, and shows the answer if it still is the question.

    A subclass says what its question is (a value that equals itself as long as it stands; None for none), how it is
    answered (on a thread; it asks stop() between blocks of work), and shows the answer. `quick` answers are given at
    once on the window's thread: for what takes no more than a millisecond or two. `widget` is what a view docks.
    `task` is what stands in the status bar while an answer takes long; `rests` where one begins with a rest.
    """

    quick: ClassVar[bool] = False
    task: ClassVar[Phrase] = "numbers of a panel"
    rests: ClassVar[bool] = False
    widget: QWidget | None = None

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self.conductor = conductor
        self._bridge = Bridge(self)
        self._thread = Newest(type(self).__name__)
        self._asked: Any = None
        self._is_looked_at = False
        self._busy = Busy(conductor.panels.status, type(self).__name__, self.stop, self)
        conductor.changed.connect(self.refresh)
        conductor.closing.connect(self.close)

    def question(self) -> Any:
        """What is to be answered now, or None."""
        raise NotImplementedError

    def answer(self, question: Any, stop: Stop) -> Any:
        """The answer, or None once stop() says so. Runs on a thread: it touches no widget."""
        raise NotImplementedError

    def answers(self, question: Any, stop: Stop) -> Iterator[Any]:
        """The answer, or better and better ones: each is shown. Nothing more once stop() says so."""
        answer = self.answer(question, stop)
        if answer is not None:
            yield answer

    def show_answer(self, question: Any, answer: Any) -> None:
        """Show it; `answer` is None where there is no question."""
        raise NotImplementedError

    def look(self, is_looked_at: bool) -> None:
        """Somebody looks, or nobody does any more: then nothing is worked out."""
        self._is_looked_at = is_looked_at
        self._asked = None
        if is_looked_at:
            self.refresh()
        else:
            self._thread.cancel()
            self._busy.end()

    def stop(self) -> None:
        """The user has had enough of it: there is no answer before the next question."""
        self._thread.cancel()
        self._busy.end()
        self.conductor.panels.status.show_note(say("Stopped: {what}", what=say(self.task)))

    def refresh(self) -> None:
        """Ask, if the question is another one than was asked last."""
        if not self._is_looked_at:
            return
        question = self.question()
        if question is not None and question == self._asked:
            return
        self._asked = question
        self._thread.cancel()
        if question is None:
            self._busy.end()
            self.show_answer(None, None)
        elif self.quick:
            self.show_answer(question, self.answer(question, lambda: False))
        else:
            self._busy.begin(self.task, LONG_MS + self.rests * round(1e3 * REST_S))
            self._thread.submit(lambda stop: self._work(question, stop), self._bridge.carrying(self._over))

    def _over(self, question: Any) -> None:
        """All answers are there."""
        if question == self._asked:
            self._busy.end()

    def _work(self, question: Any, stop: Stop) -> Any:
        show = self._bridge.carrying(self._take)
        for answer in self.answers(question, stop):
            if not stop():
                show((question, answer))
        return question

    def _take(self, pair: tuple[Any, Any]) -> None:
        question, answer = pair
        if self._is_looked_at and question == self._asked:
            self.show_answer(question, answer)

    def close(self) -> None:
        """No thread goes on."""
        self._is_looked_at = False
        self._busy.end()
        self._bridge.close()
        self._thread.close()


def rested(stop: Stop) -> bool:
    """Whether nothing else has been asked for a while: what is dear is worked out when the hand rests. On a thread."""
    pause = threading.Event()
    for _ in range(round(REST_S / TICK_S)):
        if stop():
            return False
        pause.wait(TICK_S)
    return not stop()
