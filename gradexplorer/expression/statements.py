"""Lines into definitions: sliders, helpers, functions, a pasted `def`, and the line that is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from gradexplorer.expression.constants import constant_value
from gradexplorer.expression.fault import fault
from gradexplorer.expression.forms import Place
from gradexplorer.expression.grammar import Context, expression
from gradexplorer.expression.inline import Inliner
from gradexplorer.expression.lex import Token
from gradexplorer.expression.scope import Scope, is_reserved
from gradexplorer.expression.tree import Name, Node, Number

MOST_VARIABLES = 10
_ASSIGNMENTS = {"+=": "+", "-=": "-", "*=": "*", "/=": "/"}


class Statement(NamedTuple):
    """The tokens of one line (or of one piece between semicolons), and how far its line is indented."""

    tokens: list[Token]
    indent: int
    starts_line: bool


class Drawn(NamedTuple):
    """What the last line says: its tree, its name, its arguments (None where it names none), where it stands."""

    body: Node
    name: str
    variables: tuple[str, ...] | None
    place: Place


def statements(tokens: list[Token], text: str) -> list[Statement]:
    """The tokens, line by line, without the empty ones."""
    found: list[Statement] = []
    current: list[Token] = []
    fresh = True
    for token in [*tokens, Token("newline", "", len(text), len(text))]:
        if token.kind not in {"newline", ";"}:
            current.append(token)
            continue
        if current:
            line_start = text.rfind("\n", 0, current[0].start) + 1
            indent = len(text[line_start : current[0].start].expandtabs(8)) if fresh else 0
            found.append(Statement(current, indent, fresh))
            current = []
            fresh = False
        if token.kind == "newline":
            fresh = True
    return found


class Program:
    """Reads the statements in order; `run` gives what is drawn and `starts` the sliders with their starting values."""

    def __init__(self, scope: Scope, context: Context) -> None:
        self.scope = scope
        self.context = context
        self.inliner = Inliner()
        self.starts: dict[str, float] = {}

    def run(self, lines: list[Statement]) -> Drawn:
        """The meaning of the last line; raises Fault."""
        groups = list(_groups(lines))
        names = [_defined_name(group[0].tokens) for group in groups]
        drawn: Drawn | None = None
        for index, group in enumerate(groups):
            name = names[index]
            self.scope.later = (
                frozenset(other for other in names[index + 1 :] if other) if len(groups) < 400 else frozenset()
            )
            last = index == len(groups) - 1
            if group[0].tokens[0].kind == "def":
                drawn = self.function_statement(group, last=last)
            elif name is not None:
                drawn = self.definition(group[0].tokens, name, last=last)
            else:
                drawn = self.bare(group[0], last=last)
        assert drawn is not None
        return drawn

    def bare(self, line: Statement, *, last: bool) -> Drawn:
        tokens = line.tokens
        place = Place(tokens[0].start, tokens[-1].end)
        formals, body = _lambda_parts(tokens)
        if not last:
            raise fault("syntax", *place, "this line has no name, and only the last line is drawn")
        if formals is None:
            if tokens[0].kind == "return":
                tokens = tokens[1:]
            return Drawn(self.tree(tokens, self.scope, place), "f", None, place)
        return self.drawn_function("f", formals, body, place)

    def definition(self, tokens: list[Token], name: str, *, last: bool) -> Drawn:
        """name = ..., name(x, y) = ..., name = lambda x, y: ..."""
        place = Place(tokens[0].start, tokens[-1].end)
        equals = next(index for index, token in enumerate(tokens) if token.kind == "=")
        right = tokens[equals + 1 :]
        if not right:
            raise fault("syntax", tokens[equals].start, tokens[equals].end, "something is missing after =")
        formals, body = _lambda_parts(right)
        if equals > 1:
            formals, body = _formals(tokens[2 : equals - 1]), right
        _refuse_reserved(tokens[0], is_function=formals is not None)
        if formals is None:
            return self.value(tokens[0], right, last=last)
        if last:
            return self.drawn_function(name, formals, body, place)
        self.helper_function(name, formals, body, place)
        return Drawn(Number(0.0), name, None, place)

    def value(self, name: Token, right: list[Token], *, last: bool) -> Drawn:
        """A slider where the right side is a constant, else a helper value."""
        place = Place(name.start, right[-1].end)
        scope = self.scope
        scope.defining = None if scope.stands_for_number(name.text) else name.text
        tree = self.tree(right, scope, place)
        scope.defining = None
        if last:
            return Drawn(tree, name.text, None, place)
        start = constant_value(tree)
        if start is None:
            if name.text in scope.free and name.text not in scope.known:
                earlier = scope.free[name.text]
                raise fault(
                    "unknown-name",
                    earlier.start,
                    earlier.end,
                    "{name} is used before it is defined: move its definition up",
                    name=name.text,
                )
            scope.values[name.text] = tree
            self.starts.pop(name.text, None)
        else:
            scope.values.pop(name.text, None)
            scope.known.add(name.text)
            self.starts[name.text] = start
        return Drawn(tree, name.text, None, place)

    def helper_function(self, name: str, formals: list[Token], body: list[Token], place: Place) -> None:
        inner, names = self.inner(name, formals)
        tree = self.tree(body, inner, place)
        self.scope.forms[name] = self.inliner.form(names, tree)

    def drawn_function(self, name: str, formals: list[Token], body: list[Token], place: Place) -> Drawn:
        inner = self.outermost(name, formals)
        tree = self.tree(body, inner, place)
        return Drawn(tree, name, tuple(formal.text for formal in formals), place)

    def inner(self, name: str, formals: list[Token]) -> tuple[Scope, tuple[Name, ...]]:
        """The scope of a helper's body: its arguments are objects that every call exchanges."""
        names = tuple(Name(formal.text, formal.start, formal.end) for formal in formals)
        inner = Scope(self.scope)
        inner.values = {formal.name: formal for formal in names}
        inner.defining = name
        return inner, names

    def outermost(self, name: str, formals: list[Token]) -> Scope:
        """The scope of the drawn function's body: its arguments are the variables themselves."""
        if len(formals) > MOST_VARIABLES:
            raise fault(
                "argument-count",
                formals[0].start,
                formals[-1].end,
                "a function here has at most {most} variables",
                most=MOST_VARIABLES,
            )
        inner = Scope(self.scope, known=(formal.text for formal in formals))
        inner.defining = name
        return inner

    def tree(self, tokens: list[Token], scope: Scope, place: Place) -> Node:
        if not tokens:
            raise fault("syntax", *place, "something is missing here")
        return expression(tokens, scope, self.context)

    # --- a pasted def -------------------------------------------------------------------------------------------

    def function_statement(self, group: list[Statement], *, last: bool) -> Drawn:
        """def f(x, y): assignments and a return."""
        name, formals, rest = _header(group[0].tokens)
        place = Place(group[0].tokens[0].start, group[-1].tokens[-1].end)
        _refuse_reserved(name, is_function=True)
        lines = [rest] if rest else []
        lines += [line.tokens for line in group[1:]]
        if last:
            inner, names = self.outermost(name.text, formals), ()
        else:
            inner, names = self.inner(name.text, formals)
        tree = self.body(lines, inner, name)
        if last:
            return Drawn(tree, name.text, tuple(formal.text for formal in formals), place)
        self.scope.forms[name.text] = self.inliner.form(names, tree)
        return Drawn(tree, name.text, None, place)

    def body(self, lines: list[list[Token]], scope: Scope, name: Token) -> Node:
        for tokens in lines:
            first = tokens[0]
            if first.kind == "return":
                if len(tokens) == 1:
                    raise fault("syntax", first.start, first.end, "something is missing after return")
                return expression(tokens[1:], scope, self.context)
            if first.kind == "string" and len(tokens) == 1:
                continue
            self.local(tokens, scope)
        raise fault("syntax", name.start, name.end, "{name} needs a line that begins with return", name=name.text)

    def local(self, tokens: list[Token], scope: Scope) -> None:
        """An assignment in the body: a value under a name, which may be assigned again."""
        first, sign = tokens[0], tokens[1] if len(tokens) > 1 else tokens[0]
        place = Place(first.start, tokens[-1].end)
        if first.kind != "name" or sign.kind not in {"=", *_ASSIGNMENTS}:
            raise fault("not-allowed", *place, "only assignments and a return may stand in the body of a def")
        _refuse_reserved(first, is_function=False)
        right = tokens[2:]
        if not right:
            raise fault("syntax", sign.start, sign.end, "something is missing after {sign}", sign=sign.text)
        if sign.kind in _ASSIGNMENTS:
            opening, closing = Token("(", "(", sign.end, sign.end), Token(")", ")", place.end, place.end)
            operator = sign._replace(kind=_ASSIGNMENTS[sign.kind])
            right = [first, operator, opening, *right, closing]
        scope.values[first.text] = expression(right, scope, self.context)


def _groups(lines: list[Statement]) -> Iterator[list[Statement]]:
    """Each statement by itself, but a def together with its body: the rest of its line, or the lines indented further."""
    index = 0
    while index < len(lines):
        group = [lines[index]]
        index += 1
        if group[0].tokens[0].kind == "def":
            one_line = group[0].tokens[-1].kind != ":"
            while index < len(lines):
                line = lines[index]
                belongs = not line.starts_line or (not one_line and line.indent > group[0].indent)
                if not belongs:
                    break
                group.append(line)
                index += 1
        yield group


def _defined_name(tokens: list[Token]) -> str | None:
    """The name a line defines: `name =`, `name(...) =` or `def name`; None for a bare expression."""
    if tokens[0].kind == "def":
        return tokens[1].text if len(tokens) > 1 and tokens[1].kind == "name" else None
    if tokens[0].kind != "name" or len(tokens) < 2:
        return None
    if tokens[1].kind == "=":
        return tokens[0].text
    if tokens[1].kind != "(":
        return None
    close = next((index for index, token in enumerate(tokens) if token.kind == ")"), len(tokens))
    return tokens[0].text if close + 1 < len(tokens) and tokens[close + 1].kind == "=" else None


def _refuse_reserved(name: Token, *, is_function: bool) -> None:
    place = (name.start, name.end)
    if "." in name.text:
        raise fault("not-allowed", *place, "{name} cannot be given a meaning", name=name.text)
    if is_reserved(name.text) and not is_function:
        raise fault("not-allowed", *place, "{name} already has a meaning here: choose another name", name=name.text)


def _formals(tokens: list[Token]) -> list[Token]:
    """The names between the brackets of a definition; notes of type (`x: float`) are passed over."""
    found: list[Token] = []
    pieces: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind == ",":
            pieces.append([])
        else:
            pieces[-1].append(token)
    if len(pieces) > 1 and not pieces[-1]:
        pieces.pop()
    for piece in pieces if tokens else []:
        if not piece or piece[0].kind != "name" or (len(piece) > 1 and piece[1].kind != ":"):
            wrong = piece[0] if piece else tokens[0]
            raise fault("syntax", wrong.start, wrong.end, "the arguments in a definition are names, as in f(x, y)")
        _refuse_reserved(piece[0], is_function=False)
        if any(piece[0].text == other.text for other in found):
            raise fault(
                "syntax", piece[0].start, piece[0].end, "{name} stands twice among the arguments", name=piece[0].text
            )
        found.append(piece[0])
    return found


def _header(tokens: list[Token]) -> tuple[Token, list[Token], list[Token]]:
    """Name, arguments and what follows the colon of `def name(x, y):`."""
    place = (tokens[0].start, tokens[-1].end)
    close = next((index for index, token in enumerate(tokens) if token.kind == ")"), 0)
    colon = next((index for index, token in enumerate(tokens) if token.kind == ":" and index > close), 0)
    if len(tokens) < 5 or tokens[1].kind != "name" or tokens[2].kind != "(" or not close or not colon:
        raise fault("syntax", *place, "a def begins as in: def f(x, y):")
    return tokens[1], _formals(tokens[3:close]), tokens[colon + 1 :]


def _lambda_parts(tokens: list[Token]) -> tuple[list[Token] | None, list[Token]]:
    """Arguments and body of `lambda x, y: ...`; (None, tokens) where lambda is a Greek letter or absent."""
    if not tokens or tokens[0].text != "lambda":
        return None, tokens
    for index, token in enumerate(tokens[1:], 1):
        if token.kind == ":":
            formals = _formals(tokens[1:index])
            if index + 1 == len(tokens):
                raise fault("syntax", token.start, token.end, "something is missing after :")
            return formals, tokens[index + 1 :]
        if token.kind not in {"name", ","}:
            break
    return None, tokens
