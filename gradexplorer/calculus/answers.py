"""What the calculus process knows: one function for each thing that may be wanted. Those that need sympy import it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from gradexplorer.calculus import typeset
from gradexplorer.calculus.requests import Request
from gradexplorer.expression import print as printing
from gradexplorer.expression.heads import head_latex, ratio_latex
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase
from gradexplorer.expression.tree import Node
from gradexplorer.formula.formulas import Formulas, formulas_of

Answer = dict[str, Any]

TOO_LONG: Phrase = "too long to write down"
AS_IT_IS: Phrase = "as our rules give it: simplifying it took too long or has no words in our language"
SOFT = 0.4  # the share of the time limit after which sympy is interrupted, so that an answer comes before the limit


def warm(request: Request) -> Answer:
    """Nothing but "warm": everything that the first real answer would wait for is loaded and has run once."""
    rehearsal = Request(request.warms, text="sin(x)^2/y", variables=["x", "y"])
    ANSWERS[request.warms](rehearsal)
    return {"warm": True}


def typeset_as_typed(request: Request) -> Answer:
    """f and its partial derivatives as our own rules give them, in LaTeX and as pictures; sympy is not needed."""
    formulas = _formulas(request)
    if isinstance(formulas, Problem):
        return formulas.to_dict()
    trees = {_key(formulas): formulas.definition.body} | {name: formulas.partial(name) for name in formulas.variables}
    definition = formulas.definition
    sides = {_key(formulas): head_latex(definition)} | {
        name: ratio_latex(definition, name) for name in formulas.variables
    }
    latex = {key: _equation(sides[key], tree) for key, tree in trees.items()}
    return {"latex": latex, "svg": {key: _svg(request, formula) for key, formula in latex.items()}}


def partials(request: Request) -> Answer:
    """The partial derivatives as sympy simplifies them: text, LaTeX of the right-hand side, picture of the equation."""
    formulas = _formulas(request)
    if isinstance(formulas, Problem):
        return formulas.to_dict()
    from gradexplorer.calculus.partials import simplified

    answer: dict[str, Any] = {}
    note = None
    for name, tree in simplified(formulas, SOFT * request.limit_s).items():
        text, latex = _written(tree or formulas.partial(name))
        if text is None or tree is None:
            note = TOO_LONG if text is None else note or AS_IT_IS
        equation = None if latex is None else f"{ratio_latex(formulas.definition, name)} = {latex}"
        answer[name] = {"text": text, "latex": latex, "svg": _svg(request, equation), "simplified": tree is not None}
    return {"partials": answer, "partials_note": note}


def formulas_as_given(request: Request) -> Answer:
    """Each formula, LaTeX already, as a picture; null where it is too long or cannot be set."""
    return {"svg": [_svg(request, formula) for formula in request.formulas]}


def exact(request: Request) -> Answer:
    """f and its partial derivatives at a point that is given in texts, where they can be said exactly."""
    formulas = _formulas(request)
    if isinstance(formulas, Problem):
        return formulas.to_dict()
    from gradexplorer.calculus.exact import values_at

    found = values_at(formulas, request.point, SOFT * request.limit_s)
    return {"exact": {name: dict(zip(("text", "latex"), _written(tree), strict=True)) for name, tree in found.items()}}


def coordinates(request: Request) -> Answer:
    """The coordinates of critical points, exactly: for each a list of texts, or null; those that come in time."""
    formulas = _formulas(request)
    if isinstance(formulas, Problem):
        return formulas.to_dict()
    from gradexplorer.calculus.exact import coordinates as exactly

    last, found = time.monotonic() + SOFT * request.limit_s, []
    for point in request.points:
        left = last - time.monotonic()
        place = exactly(formulas, point, left) if left > 0 and len(point) == len(formulas.variables) else None
        found.append(None if place is None else [_written(coordinate)[0] for coordinate in place])
    return {"coordinates": found}


ANSWERS: dict[str, Callable[[Request], Answer]] = {
    "warm": warm,
    "typeset": typeset_as_typed,
    "partials": partials,
    "formulas": formulas_as_given,
    "exact": exact,
    "coordinates": coordinates,
}


def _formulas(request: Request) -> Formulas | Problem:
    definition = parse(request.text, request.variables, request.parameters)
    return definition if isinstance(definition, Problem) else formulas_of(definition)


def _key(formulas: Formulas) -> str:
    return "f" if "f" not in formulas.variables else "f()"


def _equation(left: str, tree: Node | None) -> str | None:
    _, latex = _written(tree)
    return None if latex is None else f"{left} = {latex}"


def _written(tree: Node | None) -> tuple[str | None, str | None]:
    """The tree as text and as LaTeX; None where it is too long."""
    if tree is None:
        return None, None
    try:
        return printing.to_text(tree), printing.to_latex(tree)
    except printing.TooLong:
        return None, None


def _svg(request: Request, latex: str | None) -> str | None:
    return typeset.svg(latex, request.colour, request.size) if request.svg and latex is not None else None
