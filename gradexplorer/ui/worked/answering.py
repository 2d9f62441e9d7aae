"""What the view shows: the rows at the probe, and the lines of the derivations that are unfolded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from gradexplorer.descent.along import along
from gradexplorer.descent.reading import Reading, read
from gradexplorer.descent.worked import Sheet
from gradexplorer.descent.worked_row import Manner, Row
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.derivation import Derivation, Line, derivation
from gradexplorer.expression.derivation.laws import Law
from gradexplorer.expression.derivation.pending import is_pending, waiting
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import TooLong
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.expression.tree import Call, Node, same
from gradexplorer.field.direction import Direction
from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.trusted import Stop, Trusted, trusted
from gradexplorer.ui import numbers

LATEX_DIGITS = 6
SIMPLIFIED = Law(say("simplified"), say("the same, in its shortest form"))


class Asked(NamedTuple):
    """Where f is read, in which direction a slope is asked for, simplified derivatives, and what is unfolded."""

    formulas: Formulas
    point: tuple[float, ...]
    plane: Plane
    direction: Direction
    simplified: tuple[tuple[str, str], ...]
    unfolded: frozenset[str]
    digits: int


class Step(NamedTuple):
    """A line below an unfolded row: an expression, and the rule that led to it and where; or a sentence alone."""

    text: str
    latex: str
    law: Law | None = None
    where: tuple[tuple[str, str], ...] = ()
    says: Sentence | None = None


class Worked(NamedTuple):
    """The reading and its rows, the steps below those unfolded, how many digits hold (None until that is known)."""

    reading: Reading
    rows: tuple[Row, ...]
    steps: Mapping[str, tuple[Step, ...]]
    trusted: Trusted | None = None


class Answering:
    """Works out, and keeps what belongs to the same function. Runs on a thread."""

    def __init__(self) -> None:
        self._of: tuple[object, ...] = ()
        self._sheet: Sheet | None = None
        self._steps: dict[str, tuple[Step, ...]] = {}

    def worked(self, asked: Asked) -> Worked:
        """Everything but the digits that hold."""
        sheet = self._sheet_of(asked)
        reading = read(asked.formulas, asked.point)
        found = along(asked.formulas, asked.plane, reading, asked.direction)
        rows = sheet.rows(reading, asked.formulas.parameters, found, Manner(numbers.short, LATEX_DIGITS))
        unfolded = {row.key: self._unfolded(row) for row in rows if row.key in asked.unfolded and row.by}
        return Worked(reading, rows, unfolded)

    def checked(self, asked: Asked, worked: Worked, stop: Stop) -> Worked:
        """The same, with the digits that hold."""
        return worked._replace(trusted=trusted(asked.formulas, asked.point, stop))

    def _sheet_of(self, asked: Asked) -> Sheet:
        definition = asked.formulas.definition
        of = (definition, asked.simplified)
        if self._sheet is None or of != self._of:
            trees = {name: _tree(text, definition) for name, text in asked.simplified}
            known = {name: tree for name, tree in trees.items() if tree is not None}
            self._of, self._sheet, self._steps = of, Sheet(asked.formulas, known), {}
        return self._sheet

    def _unfolded(self, row: Row) -> tuple[Step, ...]:
        if row.key not in self._steps:
            assert self._sheet is not None
            found = derivation(self._sheet.definition, row.by)
            told = (Step("", "", says=found.says),) if isinstance(found, Problem) else tuple(_steps(found, row))
            self._steps[row.key] = told
        return self._steps[row.key]


def _tree(text: str, definition: Definition) -> Node | None:
    found = parse(text, definition.variables, dict(definition.parameters))
    return found.body if isinstance(found, Definition) else None


def _steps(found: Derivation, row: Row) -> list[Step]:
    """The lines; of a second derivative those from the first one on. The simplified form comes last."""
    lines = found.lines
    first = next(place for place, line in enumerate(lines) if _is_last_derivative(line))
    steps = [Step(f"= {lines[first].text}", f"= {lines[first].latex}")]
    steps += [Step(f"= {line.text}", f"= {line.latex}", line.named, line.steps) for line in lines[first + 1 :]]
    if row.tree is not None and not same(row.tree, found.result):
        try:
            simplified = Line("", row.tree, straight=lines[0].straight)
            steps.append(Step(f"= {simplified.text}", f"= {simplified.latex}", SIMPLIFIED))
        except TooLong:
            pass
    return steps


def _is_last_derivative(line: Line) -> bool:
    """Whether all that is left to do in the line is to derive once what stands there."""
    whole = line.whole
    return not (isinstance(whole, Call) and is_pending(whole) and waiting(whole.arguments[0]))
