"""Text becomes a Definition or a Problem: the front door of this folder. No eval, no exec, ever.

The road: characters -> tokens (lex) -> lines (lines, program) -> trees (grammar; scope knows what a name means) ->
constants checked -> variables and sliders told apart. LaTeX takes the same road: lex_latex makes the same tokens of
it, and typeset.py holds the few rules that only it has.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache

from gradexplorer.expression.characters import GREEK
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.fault import Fault, Place, fault, quoted
from gradexplorer.expression.forms import is_truth
from gradexplorer.expression.grammar import expression
from gradexplorer.expression.headers import MOST_VARIABLES
from gradexplorer.expression.inline import Inliner
from gradexplorer.expression.lex import Lexed, lex
from gradexplorer.expression.lines import lines_of
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.program import Drawn, Program
from gradexplorer.expression.reading import Context
from gradexplorer.expression.scope import Scope, is_reserved
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.expression.tree import Name, Node, Number, names, postorder
from gradexplorer.expression.words import CONSTANTS

LONGEST = 10_000
_SPACE = ("x", "y", "z")
_PLANE = ("x", "y")


def parse(
    text: str, variables: Sequence[str] | None = None, parameters: Mapping[str, float] | None = None
) -> Definition | Problem:
    """What the text means, or what is wrong with it and where. Never raises for any text; linear in its length.

    `variables` are the coordinates in order, in place of those the text suggests; `parameters` are starting values of
    sliders and win over those in the text (names that do not occur are ignored).
    """
    given, starts = tuple(variables or ()), dict(parameters or {})
    wrong = _wrong_request(given, starts)
    if wrong is not None:
        return wrong
    try:
        return _parsed(text, given, starts)
    except Fault as found:
        return found.problem


@cache
def template(text: str) -> Node:
    """The tree of a trusted text over u, v, w, as in the table of words; raises ValueError where it is at fault."""
    try:
        lexed = lex(text)
        return expression(lexed.tokens, Scope(known="uvw"), _context(text, lexed, {}))
    except Fault as found:
        raise ValueError(f"{text!r}: {found.problem.message}") from None


def _parsed(text: str, variables: tuple[str, ...], parameters: dict[str, float]) -> Definition:
    if len(text) > LONGEST:
        raise fault("too-large", Place(LONGEST, len(text)), "a text can have {longest} characters", longest=LONGEST)
    lexed = lex(text)
    lines = lines_of(lexed.tokens, text)
    if not lines:
        raise fault("empty", Place(0, len(text)), "type a function of x and y")
    context = _context(text, lexed, parameters)
    program = Program(Scope(known={*variables, *parameters}), context)
    drawn = program.run(lines)
    if context.counts:
        drawn = drawn._replace(body=_counted(drawn.body, context))
    if is_truth(drawn.body):
        raise fault("not-scalar", drawn.body, "this holds or does not hold, and is no number: write where(..., 1, 0)")
    program.constants.check(drawn.body)
    free = [name for name in names(drawn.body) if name not in CONSTANTS]
    free.sort(key=lambda name: _first_place(program.scope, name))
    given = {**program.starts, **parameters}
    chosen = variables or _variables(drawn, free, given)
    sliders = tuple(
        (name, float(given.get(name, 1.0)))
        for name in _sliders(free, program.starts)
        if name not in chosen and name not in context.counts
    )
    return Definition(text, drawn.body, chosen, sliders, drawn.name)


def _context(text: str, lexed: Lexed, given: Mapping[str, float]) -> Context:
    return Context(text, lexed.closed_at, lexed.bars_followed, Inliner(), {}, given, set())


def _counted(body: Node, context: Context) -> Node:
    """The tree with the numbers put in for the names that count terms: to change them is to read the text anew."""
    starts = {**context.starts, **context.given}
    instead: dict[int, Node] = {
        id(node): Number(starts[node.name], node.start, node.end)
        for node in postorder(body)
        if isinstance(node, Name) and node.name in context.counts
    }
    return context.inliner.replaced(body, instead, Place(body.start, body.end)) if instead else body


def _first_place(scope: Scope, name: str) -> int:
    node = scope.free.get(name)
    return node.start if node is not None else 0


def _sliders(free: list[str], starts: dict[str, float]) -> list[str]:
    """The names with sliders: those the text gives a value, whether used or not, then the other free ones."""
    return list(dict.fromkeys([*starts, *free]))


def _variables(drawn: Drawn, free: list[str], given: Mapping[str, float]) -> tuple[str, ...]:
    """Those of f(...), else x, y, z where they occur, else three free names; a constant lives on the plane."""
    if drawn.variables:
        return drawn.variables
    open_names = [name for name in free if name not in given]
    found = tuple(name for name in _SPACE if name in open_names)
    if found:
        return found
    plain = [name for name in open_names if not _is_parameter_by_habit(name)]
    return tuple((plain or open_names)[:3]) or _PLANE


def _is_parameter_by_habit(name: str) -> bool:
    """Single capitals and Greek names are sliders, unless the text has no other names."""
    return name in GREEK or (len(name) == 1 and name.isupper())


def _wrong_request(variables: tuple[str, ...], parameters: Mapping[str, float]) -> Problem | None:
    """The Problem of a name that cannot be a variable or parameter, or of a value that is no number."""
    for field, given in (("variables", variables), ("param", tuple(parameters))):
        for name in given:
            if not _can_be_named(name):
                return _bad_request(field, say("{name} cannot name a variable or parameter", name=quoted(str(name))))
    if len(set(variables)) < len(variables) or len(variables) > MOST_VARIABLES:
        return _bad_request("variables", say("at most {most} different variables can be given", most=MOST_VARIABLES))
    for name, value in parameters.items():
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            return _bad_request("param", say("the value of {name} is not a finite number", name=quoted(name)))
    return None


def _can_be_named(name: object) -> bool:
    if not isinstance(name, str) or not (name.isascii() and name.isidentifier()):
        return False
    return not (name.startswith("_") or "__" in name or is_reserved(name))


def _bad_request(field: str, says: Sentence) -> Problem:
    return Problem("bad-request", 0, 0, says, field)
