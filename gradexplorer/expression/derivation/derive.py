"""From a function to its derivative, a line for each rule that is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.derivation import pending
from gradexplorer.expression.derivation.lines import Change, Line, below_one_another
from gradexplorer.expression.derivation.making import replaced, weight
from gradexplorer.expression.derivation.rules import Rules, Step, Underivable
from gradexplorer.expression.derivation.tidy import tidied
from gradexplorer.expression.heads import ratio_latex, ratio_text
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import say
from gradexplorer.expression.tree import Call, Node, same
from gradexplorer.expression.written import TooLong
from gradexplorer.quick import dataclass

MOST_LINES = 120
MOST_NODES = 2_000  # of a line as it is written: some 6,000 characters
FIRST = ("constant", "variable")

TOO_LONG = say("this derivation is too long to write down")


@dataclass(frozen=True, slots=True, eq=False)
class Derivation:
    """The derivative of a definition by some variables, one after the other, line by line.

    The first line is what is asked for, each line equals the next, and `result` is the derivative.
    """

    definition: Definition
    by: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def result(self) -> Node:
        """The derivative as it was derived, tidied up."""
        return self.lines[-1].whole

    def to_text(self) -> str:
        """Lines to hand in: the expressions below one another, each with its rule behind it."""
        head = ratio_text(self.definition, *self.by)
        rows = [(line.text, f"{line.title}: {line.law}" if line.rule else "") for line in self.lines]
        return below_one_another(head, rows)

    def to_latex(self) -> str:
        r"""The lines as one `align*`, each with its rule at the margin."""
        head = ratio_latex(self.definition, *self.by)
        rows = [
            f"  {head if place == 0 else ''} &= {line.latex}" + (rf" && \text{{{line.title}}}" if line.rule else "")
            for place, line in enumerate(self.lines)
        ]
        return "\\begin{align*}\n" + " \\\\\n".join(rows) + "\n\\end{align*}\n"

    def _repr_latex_(self) -> str:
        return self.to_latex()

    def to_dict(self) -> dict[str, object]:
        """The derivation in the form of the command line's JSON."""
        last = self.lines[-1]
        return {
            "text": self.definition.text,
            "variables": list(self.definition.variables),
            "by": list(self.by),
            "lines": [line.to_dict() for line in self.lines],
            "derivative": last.text,
            "latex": last.latex,
        }


def derivation(definition: Definition, by: Sequence[str]) -> Derivation | Problem:
    """Derivation of the definition's derivative by these variables, or the Problem that it is too long, or has none."""
    lines: list[Line] = []
    root = definition.body
    try:
        for variable in by:
            new = _lines(root, variable)
            # The lines so far wait within the next derivative: the last of them is the first of the new ones.
            waiting = [replace(line, whole=pending.pending(line.whole, variable)) for line in lines]
            lines = [*waiting, *new[bool(waiting) :]]
            root = lines[-1].whole
        pending.to_latex(max((line.whole for line in lines), key=weight))
    except Underivable as missing:
        return Problem("undefined", 0, 0, say("{word} has no derivative by its order", word=str(missing)))
    except (_TooLong, TooLong):
        return Problem("too-large", 0, 0, TOO_LONG)
    straight = len(definition.variables) == 1
    return Derivation(definition, tuple(by), tuple(replace(line, straight=straight) for line in lines))


class _TooLong(Exception):
    pass


def _lines(root: Node, variable: str) -> list[Line]:
    """The lines from d root / d variable to the derivative, tidied up."""
    work = _Work(variable)
    whole: Node = pending.pending(root, variable)
    lines = [Line("", whole)]
    while weight(whole) <= MOST_NODES and len(lines) <= MOST_LINES:
        waiting = pending.waiting(whole)
        if not waiting:
            tidy = tidied(whole)
            return lines if same(tidy, whole) else [*lines, Line("tidied", tidy)]
        lines.append(work.line(whole, waiting))
        whole = lines[-1].whole
    raise _TooLong


class _Work:
    """The rules, and what has been worked out with them."""

    def __init__(self, variable: str) -> None:
        self._rules = Rules(variable)
        self._after: dict[int, Node] = {}  # by the number of what was derived

    def line(self, whole: Node, waiting: Sequence[Call]) -> Line:
        """The next line: one rule, at all places that wait for it; constants come first, then the variable itself."""
        steps = [(place, self._step(place.arguments[0])) for place in waiting]
        rules = [(step.rule, step.word) for _, step in steps]
        chosen = next(((rule, "") for rule in FIRST if (rule, "") in rules), rules[0])
        taken = [(place, step) for (place, step), rule in zip(steps, rules, strict=True) if rule == chosen]
        for place, step in taken:
            self._after.setdefault(self._rules.parts.number(place.arguments[0]), step.after)
        instead = {id(place): step.after for place, step in taken}
        changes = tuple(Change(place, step.after) for place, step in taken)
        return Line(chosen[0], replaced(whole, instead), changes, chosen[1])

    def _step(self, node: Node) -> Step:
        """The rule for this; or what it has been found to be, where that took more than one."""
        after = self._after.get(self._rules.parts.number(node))
        if after is not None and pending.waiting(after):
            found = self._resolved(after)
            if found is not None:
                return Step("again", found)
        return self._rules.step(node)

    def _resolved(self, node: Node) -> Node | None:
        """The tree with all that waits in it worked out; None where that is still to be done."""
        instead: dict[int, Node] = {}
        for place in pending.waiting(node):
            after = self._after.get(self._rules.parts.number(place.arguments[0]))
            found = None if after is None else self._resolved(after)
            if found is None:
                return None
            instead[id(place)] = found
        return replaced(node, instead)
