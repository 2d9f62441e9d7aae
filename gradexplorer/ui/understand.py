"""From a typed text to formulas ready to run: on the window's thread while the text is short, behind it otherwise."""

from __future__ import annotations

from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.quick import dataclass
from gradexplorer.session.state import Session

# Up to here reading and differentiating a text stays within a few milliseconds, ...
SHORT = 500  # characters
# ... up to here compiling it up to the Hessian does (a tower of 20 powers: 20 ms; one of 80: 100 ms), ...
SMALL = 60  # instructions
# ... up to here a reading does, ...
LIGHT = 300  # instructions
# ... and up to here a walk does: 20 microseconds for a step, and more where a step takes many instructions.
BRISK = 500  # steps


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be understood; an answer that names another question than the one standing is stale."""

    text: str
    variables: tuple[str, ...] | None

    @classmethod
    def of(cls, session: Session) -> Question:
        """What the Session asks."""
        return cls(session.text, session.variables)


@dataclass(frozen=True, eq=False)
class Understanding:
    """The question and its answer."""

    question: Question
    answer: Formulas | Problem

    @property
    def is_small(self) -> bool:
        """Whether what is left to do (compiling) takes no time to speak of."""
        return isinstance(self.answer, Problem) or self.answer.size <= SMALL


def understand(question: Question) -> Understanding:
    """Formulas, compiled on first use, or the Problem in the text."""
    definition = parse(question.text, question.variables)
    return Understanding(question, definition if isinstance(definition, Problem) else formulas_of(definition))


def compiled(understanding: Understanding) -> Understanding:
    """The same, its formulas compiled for floats up to the Hessian."""
    formulas = understanding.answer
    if not isinstance(formulas, Problem):
        middle = (0.0,) * len(formulas.variables)
        formulas.hessian(middle)
        formulas.subgradient(middle)
    return understanding
