"""What can be written down of a function: its derivatives as text and LaTeX, simplified or rule by rule."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from gradexplorer import symbols as calculus
from gradexplorer.expression.derivation import Derivation, derivation
from gradexplorer.expression.print import TooLong, to_latex, to_text
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import say
from gradexplorer.expression.tree import Node
from gradexplorer.faults import ExpressionError, demand, error
from gradexplorer.formula.formulas import Formulas


class Written:
    """The part of a Function that is for reading."""

    _formulas: Formulas

    def partial(self, *variables: str) -> str:
        """Text of the derivative by one variable, or by one after the other; it parses back.

        Simplified where there is time for that.
        """
        if len(variables) == 1 and variables[0] in self._formulas.variables:
            simplified = self.symbols.by_variable[variables[0]].text
            if simplified is not None:
                return simplified
        return _printed(to_text, self._tree(variables))

    def latex(self, *variables: str) -> str:
        """LaTeX of f, or of its derivative by the variables."""
        if not variables:
            return _printed(to_latex, self._formulas.definition.body)
        if len(variables) == 1 and variables[0] in self._formulas.variables:
            simplified = self.symbols.by_variable[variables[0]].latex
            if simplified is not None:
                return simplified
        return _printed(to_latex, self._tree(variables))

    @cached_property
    def symbols(self) -> calculus.Partials:
        """The first derivatives, simplified; the first asking may take a second."""
        return calculus.partials(self._formulas.definition.text, self._formulas.variables, self._formulas.parameters)

    def _tree(self, variables: tuple[str, ...]) -> Node:
        self._check(variables)
        tree = self._formulas.partial(*variables)
        if tree is None:
            raise _too_long()
        return tree

    def derivation(self, *variables: str) -> Derivation:
        """The derivative by one variable, or by one after the other, worked out with a named rule a line.

        `print(f.derivation("x").to_text())` shows it; no line waits for symbols. Raises ExpressionError where it is
        too long to write down.
        """
        self._check(variables or ("",))
        return demand(derivation(self._formulas.definition, variables))

    def _check(self, variables: tuple[str, ...]) -> None:
        for name in variables:
            if name not in self._formulas.variables:
                says = say("{name} is not a variable of this function", name=name)
                raise error(Problem("bad-request", 0, 0, says, "variables"))


def _printed(printer: Callable[[Node], str], tree: Node) -> str:
    try:
        return printer(tree)
    except TooLong:
        raise _too_long() from None


def _too_long() -> ExpressionError:
    return ExpressionError("too-large", 0, 0, "this derivative is too long to write down")
