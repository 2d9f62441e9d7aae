"""What follows the window's work beside the road: one question, answered behind the window while somebody looks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from gradexplorer.background.newest import Newest
from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.language import tr

Stop = Callable[[], bool]

REST_S, TICK_S = 0.25, 0.005
LONG_MS = 300  # what takes longer is told of


class Follower(QObject):
    """Asks its question again whenever what is shown has changed, and shows the answer if it still is the question.

    A subclass says what its question is (a value that equals itself as long as it stands; None for none), how it is
    answered (on a thread; it asks stop() between blocks of work), and shows the answer. `quick` answers are given at
    once on the window's thread: for what takes no more than a millisecond or two. `widget` is what a view docks.
    `task` is what stands in the status bar while an answer takes long; nothing for those that never do.
    """

    quick: ClassVar[bool] = False
    task: ClassVar[Phrase] = ""
    widget: QWidget | None = None

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self.conductor = conductor
        self._bridge = Bridge(self)
        self._thread = Newest(type(self).__name__)
        self._asked: Any = None
        self._is_looked_at = False
        self._long = QTimer(self, interval=LONG_MS, singleShot=True)
        self._long.timeout.connect(lambda: self._show_busy(tr(self.task) if self.task else ""))
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
            self._show_busy("")

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
            self._show_busy("")
            self.show_answer(None, None)
        elif self.quick:
            self.show_answer(question, self.answer(question, lambda: False))
        else:
            self._long.start()
            self._thread.submit(lambda stop: self._work(question, stop), self._bridge.carrying(self._over))

    def _over(self, question: Any) -> None:
        """All answers are there."""
        if question == self._asked:
            self._show_busy("")

    def _show_busy(self, what: str) -> None:
        self._long.stop()
        self.conductor.panels.status.show_busy(type(self).__name__, what)

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
        self._long.stop()
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
