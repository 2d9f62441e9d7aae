"""Text -> formulas, for the window: here while the text is short and small, else behind the window."""

from __future__ import annotations

from collections.abc import Callable

from gradexplorer.background.newest import Newest
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session.state import Session
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.understand import SHORT, Question, Understanding, compiled, understand


class Reader:
    """Reads what `session` gives; `take` is told the formulas, or the Problem, of the text that still stands."""

    def __init__(
        self, bridge: Bridge, session: Callable[[], Session], take: Callable[[Formulas | Problem], None]
    ) -> None:
        self._bridge, self._session, self._take = bridge, session, take
        self._thread = Newest("reader")

    def read(self) -> None:
        """Nothing now, or at once where that takes no time."""
        question = Question.of(self._session())
        self._thread.cancel()
        understanding = understand(question) if len(question.text) <= SHORT else None
        if understanding is not None and understanding.is_small:
            self._tell(understanding)
        else:
            self._thread.submit(
                lambda _: compiled(understanding or understand(question)), self._bridge.carrying(self._tell)
            )

    def _tell(self, understanding: Understanding) -> None:
        if understanding.question == Question.of(self._session()):
            self._take(understanding.answer)

    def close(self) -> None:
        """No thread goes on."""
        self._thread.close()
