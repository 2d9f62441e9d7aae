"""Text -> formulas, for the window: here while the text is short and small, else behind the window.

A word under the cursor may be the beginning of another: `l`, `lo` on the way to `log` are no sliders, and `sin` is no
fault before its bracket could be typed. What such a word means is told when it is finished: by another key, by moving
the cursor away, or by a pause.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QTimer

from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session.state import Session
from gradexplorer.ui.busy import Task
from gradexplorer.ui.panels import Panels
from gradexplorer.ui.understand import SHORT, Question, Understanding, compiled, understand

PAUSE_MS = 500
Answer = Formulas | Problem
_SPACE = frozenset("xyz")


def is_half_typed(text: str, word: tuple[int, int] | None, answer: Answer, known: Collection[str]) -> bool:
    """True where the word at text[start:end] makes a new name, none of `known`, or is itself what is at fault."""
    if word is None:
        return False
    start, end = word
    if isinstance(answer, Problem):
        return (answer.start, answer.end) == word
    name = text[start:end].removeprefix("\\")
    return name in {*answer.variables, *answer.parameters} - {*known} - _SPACE


class Reader(QObject):
    """Reads what `session` gives; `take` is told the formulas, or the Problem, of the text that still stands.

    The canvas is not up to date while an answer is on its way, or held back.
    """

    def __init__(self, session: Callable[[], Session], take: Callable[[Answer], None], panels: Panels) -> None:
        super().__init__()
        self._session, self._take = session, take
        self._editor, self._canvas = panels.editor, panels.canvas
        self._task = Task(panels.status, "reader", "reading the text", self)
        self._task.stopped.connect(lambda: self._canvas.wait(False))
        self._known: frozenset[str] = frozenset()  # the names of the text that was understood last
        self._held: Understanding | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._pause_over)
        self._editor.wordLeft.connect(self.release)

    def read(self) -> None:
        """Nothing now, or at once where that takes no time."""
        question = Question.of(self._session())
        self._task.cancel()
        self._let_go()
        understanding = understand(question) if len(question.text) <= SHORT else None
        if understanding is not None and understanding.is_small:
            self._hear(understanding)
        else:
            self._canvas.wait(True)
            self._task.run(lambda *_: compiled(understanding or understand(question)), self._hear)

    def release(self) -> None:
        """What was held back is meant as it stands."""
        held = self._let_go()
        if held is not None:
            self._tell(held)

    def _hear(self, understanding: Understanding) -> None:
        question, answer = understanding.question, understanding.answer
        if question != Question.of(self._session()):
            return
        if not is_half_typed(question.text, self._editor.word_typed(), answer, self._known):
            self._tell(understanding)
            return
        # What was wrong with the text before this key is no news of this one.
        self._editor.show_problem(None)
        self._canvas.wait(True)
        self._held = understanding
        self._pause.start()

    def _pause_over(self) -> None:
        """The word stands, unless its user is choosing another for it."""
        if self._editor.is_choosing():
            self._pause.start()
        else:
            self.release()

    def _let_go(self) -> Understanding | None:
        held, self._held = self._held, None
        self._pause.stop()
        return held

    def _tell(self, understanding: Understanding) -> None:
        answer = understanding.answer
        if understanding.question != Question.of(self._session()):
            return
        if not isinstance(answer, Problem):
            self._known = frozenset({*answer.variables, *answer.parameters})
        self._take(answer)
        self._canvas.wait(False)

    def close(self) -> None:
        """No thread goes on."""
        self._let_go()
        self._task.close()
