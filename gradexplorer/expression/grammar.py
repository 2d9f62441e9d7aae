"""Tokens into a tree: one expression, with the habits of calculators beside those of Python.

The rules are written as generators that `yield` the rule they need next and are resumed with its result (see `_run`), so
that the depth of a text costs no Python recursion; sums and products are loops. From loose to tight:

    choice      a if c else b
    joined      or, and, not
    compared    a < b <= c
    sum         + -          with a leading sign that belongs to the whole term: -x*y is -(x*y)
    product     * / // %     and two operands side by side, all from left to right
    power       ^            from the right; its exponent may carry a sign
    postfix     ! and superscripts
    operand     number, name, call, brackets, |x|, root
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, NamedTuple

from gradexplorer.expression.fault import Fault, fault
from gradexplorer.expression.forms import INVERSES, Form, Place, condition, is_truth
from gradexplorer.expression.lex import CLOSERS, DEEPEST, Token
from gradexplorer.expression.scope import PLANE, Scope
from gradexplorer.expression.tree import Call, Node, Number

Rule = Generator[Any, Any, Any]

OR, AND, NOT, COMPARED, SUM, PRODUCT = 1, 2, 3, 4, 5, 6
_LEVELS = {
    "or": OR, "and": AND, "<": COMPARED, "<=": COMPARED, ">": COMPARED, ">=": COMPARED, "==": COMPARED, "!=": COMPARED,
    "+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "//": PRODUCT, "%": PRODUCT,
}  # fmt: skip
_WORDS = {
    "<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne", "+": "add", "-": "sub", "*": "mul", "/": "div",
    "%": "mod", "or": "or", "and": "and",
}  # fmt: skip
_OPERAND = frozenset({"number", "name", "(", "√", "∛", "⌊", "⌈", "string", "[", "{"})
_ENCLOSED = {"⌊": "floor", "⌈": "ceil", "|": "abs"}
_ROOTS = {"√": "sqrt", "∛": "cbrt"}
_OPERATORS = frozenset(_LEVELS) | {"^", "=", "not", "√", "∛", ",", "if", "else", "raised", "!"}


class Context(NamedTuple):
    """What the lexer knows about the whole text."""

    text: str
    closed_at: dict[int, int]
    bars_followed: set[int]


def expression(tokens: list[Token], scope: Scope, context: Context) -> Node:
    """The tree of the tokens, all of them; raises Fault."""
    return _Grammar(tokens, scope, context).whole()


def _run(rule: Rule) -> Any:
    """Drive the rules with a stack of our own."""
    stack, result = [rule], None
    while stack:
        try:
            needed = stack[-1].send(result)
        except StopIteration as done:
            stack.pop()
            result = done.value
        else:
            stack.append(needed)
            result = None
    return result


class _Grammar:
    """A place in the tokens, and the rules."""

    def __init__(self, tokens: list[Token], scope: Scope, context: Context) -> None:
        self.scope = scope
        self.context = context
        self.tokens = _split_products(tokens, scope)
        end = self.tokens[-1].end if self.tokens else 0
        self.tokens.append(Token("end", "", end, end))
        self.index = 0
        self.token = self.tokens[0]
        self.before = Token("start", "", self.token.start, self.token.start)
        self.depth = 0
        self.inside = ""

    def whole(self) -> Node:
        node: Node = _run(self.choice())
        if self.token.kind != "end":
            raise self.unexpected()
        return node

    # --- moving -------------------------------------------------------------------------------------------------

    def advance(self) -> Token:
        token = self.before = self.token
        self.index += 1
        self.token = self.tokens[self.index]
        return token

    def following(self) -> Token:
        """The token after the current one."""
        return self.tokens[min(self.index + 1, len(self.tokens) - 1)]

    def here(self, start: int) -> Place:
        """From `start` to the end of the last token read."""
        return Place(start, self.before.end)

    def deeper(self, token: Token) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise fault("too-deep", token.start, token.end, "this is nested more than {deepest} deep", deepest=DEEPEST)

    def starts_operand(self) -> bool:
        kind = self.token.kind
        return kind in _OPERAND or (kind == "|" and self.inside != "|")

    def starts_function(self) -> bool:
        kind = self.token.kind
        return kind in _ROOTS or (kind == "name" and self.names_function())

    def names_function(self) -> bool:
        return self.scope.is_function(self.token, called=self.following().kind == "(")

    # --- the rules, from loose to tight -------------------------------------------------------------------------

    def choice(self) -> Rule:
        start = self.token.start
        node = yield self.level(OR)
        chosen: list[tuple[Node, Node]] = []
        while self.token.kind == "if":
            self.advance()
            held = yield self.level(OR)
            if self.token.kind != "else":
                raise self.missing_else()
            self.advance()
            chosen.append((condition(held), node))
            node = yield self.level(OR)
        for held, value in reversed(chosen):
            node = Call("where", (held, value, node), start, self.before.end)
        return node

    def level(self, loosest: int) -> Rule:
        """Everything that binds at least as tightly as `loosest`."""
        start = self.token.start
        node = yield self.first()
        while True:
            token = self.token
            found = _LEVELS.get(token.kind)
            if found is None:
                if token.kind == "|" and self.joins(node):
                    found = OR
                elif self.starts_operand():
                    found = PRODUCT
            if found is None or found < loosest:
                return node
            if found == COMPARED:
                node = yield self.comparisons(node, start)
            elif found == PRODUCT:
                node = yield self.factor(node, start)
            else:
                self.advance()
                right = yield self.level(found + 1)
                node = self.joined("or" if token.kind == "|" else token.kind, node, right, start)

    def first(self) -> Rule:
        """What an expression begins with: a sign or `not` may stand there."""
        kind = self.token.kind
        if kind in {"not", "!"}:
            return self.negation()
        if kind in {"+", "-"}:
            return self.signed_term()
        return self.power()

    def joined(self, kind: str, left: Node, right: Node, start: int) -> Node:
        if kind in {"and", "or"}:
            left, right = condition(left), condition(right)
        return Call(_WORDS[kind], (left, right), start, self.before.end)

    def joins(self, left: Node) -> bool:
        """True where a bar between two conditions means "or", as in NumPy, and opens no absolute value."""
        token = self.token
        if self.inside == "|" or not is_truth(left):
            return False
        return token.start not in self.context.bars_followed or (token.spaced and self.following().spaced)

    def negation(self) -> Rule:
        token = self.advance()
        self.deeper(token)
        node = yield self.level(COMPARED)
        self.depth -= 1
        return Call("not", (condition(node),), token.start, self.before.end)

    def comparisons(self, left: Node, start: int) -> Rule:
        """a < b <= c holds where both do."""
        node: Node | None = None
        while _LEVELS.get(self.token.kind) == COMPARED:
            kind = self.advance().kind
            right = yield self.level(SUM)
            link = Call(_WORDS[kind], (left, right), start if node is None else left.start, self.before.end)
            node = link if node is None else Call("and", (node, link), start, self.before.end)
            left = right
        return node

    def signed_term(self) -> Rule:
        """A term with its sign: -x*y is -(x*y), but -2*x is (-2)*x."""
        signs = self.signs()
        start = signs[-1].start
        node = self.negative_literal(signs)
        if node is None:
            start = self.token.start
            node = yield self.power()
        while _LEVELS.get(self.token.kind) == PRODUCT or self.starts_operand():
            node = yield self.factor(node, start)
        return self.with_signs(node, signs)

    def factor(self, left: Node, start: int) -> Rule:
        """The next factor, after a sign or side by side."""
        token = self.token
        kind = token.kind
        if kind in _WORDS or kind == "//":
            self.advance()
            right = yield self.signed_factor()
        else:
            if kind == "number" and self.before.kind == "number":
                raise fault(
                    "syntax",
                    self.before.start,
                    token.end,
                    "an operator is missing between {left} and {right}",
                    left=self.before.text,
                    right=token.text,
                )
            if kind == "[" and not token.spaced:
                raise fault(
                    "not-allowed",
                    token.start,
                    self.close_of(token),
                    "square brackets after a name pick from a list; name each coordinate instead, as x and y",
                )
            kind = "*"
            right = yield self.power()
        place = self.here(start)
        if kind == "//":
            return Call("floor", (Call("div", (left, right), *place),), *place)
        return Call(_WORDS[kind], (left, right), *place)

    def signed_factor(self) -> Rule:
        """One factor with signs of its own: 2*-x."""
        signs = self.signs()
        node = self.negative_literal(signs)
        if node is None:
            node = yield self.power()
        return self.with_signs(node, signs)

    def signs(self) -> list[Token]:
        signs = []
        while self.token.kind in {"+", "-"}:
            signs.append(self.advance())
            if len(signs) + self.depth > DEEPEST:
                raise fault(
                    "too-deep",
                    self.before.start,
                    self.before.end,
                    "more than {deepest} signs stand in a row",
                    deepest=DEEPEST,
                )
        return signs

    def negative_literal(self, signs: list[Token]) -> Node | None:
        """-2 as one number, where no power or factorial binds the 2 first; takes its sign from `signs`."""
        if (
            not signs
            or signs[-1].kind != "-"
            or self.token.kind != "number"
            or self.following().kind in {"^", "raised", "!"}
        ):
            return None
        sign, number = signs.pop(), self.advance()
        return Number(-number.value, sign.start, number.end)

    def with_signs(self, node: Node, signs: list[Token]) -> Node:
        for sign in reversed(signs):
            if sign.kind == "-":
                node = Call("neg", (node,), sign.start, self.before.end)
        return node

    def power(self) -> Rule:
        """Bases and exponents, put together from the right: 2^3^2 is 2^(3^2)."""
        start = self.token.start
        node = yield self.postfix()
        if self.token.kind != "^":
            return node
        parts: list[tuple[Node, list[Token], int]] = [(node, [], start)]
        while self.token.kind == "^":
            self.deeper(self.advance())
            signs = self.signs()
            begin = self.token.start
            node = self.negative_literal(signs)
            if node is None:
                node = yield self.postfix()
            parts.append((node, signs, begin))
        self.depth -= len(parts) - 1
        node, signs, _ = parts.pop()
        while parts:
            exponent = self.with_signs(node, signs)
            node, signs, begin = parts.pop()
            node = Call("pow", (node, exponent), begin, self.before.end)
        return node

    def postfix(self) -> Rule:
        start, kind = self.token.start, self.token.kind
        if kind == "number":
            node: Node = self.literal()
        elif kind == "name" and not self.names_function():
            node = self.named()
        else:
            node = yield self.operand()
        while self.token.kind in {"!", "raised"}:
            token = self.advance()
            if token.kind == "raised":
                node = Call("pow", (node, Number(token.value, token.start, token.end)), start, token.end)
            elif self.token.kind == "!":
                raise fault(
                    "syntax", token.start, self.token.end, "!! is not understood: write factorial(...) with brackets"
                )
            else:
                node = Call("factorial", (node,), start, token.end)
        return node

    def operand(self) -> Rule:
        kind = self.token.kind
        if kind == "name":
            return self.function()
        if kind == "(":
            return self.bracketed()
        if kind in _ENCLOSED:
            return self.enclosed()
        if kind in _ROOTS:
            return self.root()
        raise self.no_operand()

    def literal(self) -> Number:
        token = self.advance()
        return Number(token.value, token.start, token.end)

    def named(self) -> Node:
        called = self.following().kind == "("
        return self.scope.resolve(self.advance(), called=called)

    def bracketed(self) -> Rule:
        opening = self.advance()
        if self.token.kind == ")":
            raise fault("syntax", opening.start, self.token.end, "there is nothing in these brackets")
        node = yield self.within(opening, self.choice())
        if self.token.kind == ",":
            raise self.several(opening)
        if self.token.kind != ")":
            raise self.unexpected()
        self.advance()
        return node

    def within(self, opening: Token, rule: Rule) -> Rule:
        """The rule, read between brackets or bars: afterwards we are outside them again."""
        self.deeper(opening)
        outside, self.inside = self.inside, opening.kind
        node = yield rule
        self.inside = outside
        self.depth -= 1
        return node

    def enclosed(self) -> Rule:
        """|x|, and the brackets of floor and ceiling."""
        opening = self.advance()
        node = yield self.within(opening, self.choice())
        if self.token.kind != CLOSERS.get(opening.kind, "|"):
            if opening.kind == "|" and self.token.kind in {"end", ")", ","}:
                raise fault("syntax", opening.start, opening.end, "a second bar | is missing")
            raise self.unexpected()
        self.advance()
        return Call(_ENCLOSED[opening.kind], (node,), opening.start, self.before.end)

    def root(self) -> Rule:
        """√(x + 1) like a call; without brackets √ covers one power: √2x is (√2)x."""
        sign = self.advance()
        self.deeper(sign)
        if self.token.kind == "(":
            node = yield self.bracketed()
        elif self.token.kind in {"+", "-"}:
            node = yield self.signed_factor()
        else:
            node = yield self.power()
        self.depth -= 1
        return Call(_ROOTS[sign.kind], (node,), sign.start, self.before.end)

    # --- functions ----------------------------------------------------------------------------------------------

    def function(self) -> Rule:
        """sin(x), sin x, sin^2 x, sin^-1 x."""
        form = self.scope.form_of(self.token)
        name = self.advance()
        exponent: Node | None = None
        if self.token.kind in {"^", "raised"}:
            exponent = yield self.function_exponent()
            if isinstance(exponent, Number) and exponent.value == -1.0:
                form, exponent = self.inverse(name), None
        if self.token.kind == "(":
            arguments = yield self.arguments()
            node = self.applied(form, name, arguments)
        else:
            node = self.applied(form, name, [(yield self.bare_argument(form, name))])
        if exponent is None:
            return node
        return Call("pow", (node, exponent), name.start, self.before.end)

    def function_exponent(self) -> Rule:
        if self.advance().kind == "raised":
            return Number(self.before.value, self.before.start, self.before.end)
        signs = self.signs()
        if self.token.kind == "number":
            node: Node = self.literal()
            if signs and signs[-1].kind == "-":
                node = Number(-self.before.value, signs.pop().start, self.before.end)
        elif self.token.kind == "name" and not self.names_function():
            node = self.scope.resolve(self.advance(), called=False)
        else:
            node = yield self.operand()
        return self.with_signs(node, signs)

    def inverse(self, name: Token) -> Form:
        word = INVERSES.get(name.text.rpartition(".")[2])
        if word is None:
            raise fault(
                "syntax",
                name.start,
                self.before.end,
                "{name}^-1 could mean two things: write 1/{name}(...) or the inverse function by its name",
                name=name.text,
            )
        return self.scope.form_of(name._replace(text=word))

    def applied(self, form: Form, name: Token, arguments: list[Node]) -> Node:
        place = self.here(name.start)
        count = len(arguments)
        if form.least <= count <= form.most:
            return form.build(arguments, place)
        least = f"{form.least} argument" + "s" * (form.least != 1)
        if form.least == form.most:
            wanted = least
        else:
            wanted = f"at least {least}" if form.most > 100 else f"{form.least} or {form.most} arguments"
        raise fault(
            "argument-count", *place, "{name} takes {wanted}, not {count}", name=name.text, wanted=wanted, count=count
        )

    def arguments(self) -> Rule:
        opening = self.advance()
        found: list[Node] = []
        if self.token.kind == ")":
            self.advance()
            return found
        while True:
            found.append((yield self.within(opening, self.choice())))
            if self.token.kind != ",":
                break
            self.advance()
        if self.token.kind != ")":
            raise self.unexpected()
        self.advance()
        return found

    def bare_argument(self, form: Form, name: Token) -> Rule:
        """What follows sin without brackets: up to the next sum, product sign or function."""
        token = self.token
        minus = token.kind == "-" and token.spaced and not self.following().spaced and self.following().kind != "end"
        if form.least > 1 or not (minus or self.starts_operand()):
            raise fault("argument-count", name.start, name.end, "{name} needs an argument: {name}(...)", name=name.text)
        self.deeper(name)
        start = token.start
        node = yield self.signed_factor()
        while self.starts_operand() and not self.starts_function():
            node = yield self.factor(node, start)
        self.depth -= 1
        return node

    # --- faults -------------------------------------------------------------------------------------------------

    def close_of(self, opening: Token) -> int:
        return self.context.closed_at.get(opening.start, opening.end)

    def several(self, opening: Token) -> Fault:
        comma = self.token
        if (
            self.before.kind == "number"
            and self.before.end == comma.start
            and self.following().kind == "number"
            and not self.following().spaced
        ):
            return self.decimal_comma()
        return fault(
            "not-scalar",
            opening.start,
            self.close_of(opening),
            "this is a list of values; a function here has one value",
        )

    def decimal_comma(self) -> Fault:
        end = self.following().end
        return fault("not-scalar", self.before.start, end, "a decimal point is written . and not with a comma")

    def missing_else(self) -> Fault:
        token = self.token if self.token.kind != "end" else self.before
        return fault("syntax", token.start, token.end, "an if needs its else: a if condition else b")

    def no_operand(self) -> Fault:
        token, before = self.token, self.before
        if token.kind == "string":
            return fault("not-scalar", token.start, token.end, "a text in quotation marks has no number value")
        if token.kind in {"[", "{"}:
            return fault(
                "not-scalar",
                token.start,
                self.close_of(token),
                "this is a list, not one number; brackets in formulas are round",
            )
        if token.kind in {"end", ")", ",", "|", "⌋", "⌉", "newline", ";", ":"} and before.kind != "start":
            return fault("syntax", before.start, before.end, "something is missing after {sign}", sign=before.text)
        if token.kind == "end":
            return fault("syntax", token.start, token.end, "something is missing here")
        if token.kind in _OPERATORS:
            return fault("syntax", token.start, token.end, "something is missing before {sign}", sign=token.text)
        return self.unexpected()

    def unexpected(self) -> Fault:
        """The fault of a token that cannot follow what is complete."""
        token = self.token
        place = (token.start, token.end)
        if token.kind == "=":
            return fault("not-allowed", *place, "a single = cannot stand inside an expression; to compare, write ==")
        if token.kind in {":=", "+=", "-=", "*=", "/="}:
            return fault(
                "not-allowed",
                *place,
                "{sign} cannot stand inside an expression: nothing is assigned there",
                sign=token.text,
            )
        if token.kind == "," and self.inside == "":
            return self.bare_comma()
        if token.kind == "|":
            return fault("syntax", *place, "a second bar | is missing")
        if token.kind == "else":
            return fault("syntax", *place, "this else has no if before it")
        if token.kind in {"end", "newline", ";"}:
            return fault(
                "syntax", self.before.start, self.before.end, "something is missing after {sign}", sign=self.before.text
            )
        return fault("syntax", *place, "{sign} is not expected here", sign=token.text)

    def bare_comma(self) -> Fault:
        if (
            self.before.kind == "number"
            and self.before.end == self.token.start
            and self.following().kind == "number"
            and not self.following().spaced
        ):
            return self.decimal_comma()
        return fault(
            "not-scalar",
            self.tokens[0].start,
            self.tokens[-1].end,
            "this is a list of values; a function here has one value",
        )


def _split_products(tokens: list[Token], scope: Scope) -> list[Token]:
    """The tokens with `xy` as x and y: only names made of x, y, z alone are split, and only where they mean nothing else."""
    found: list[Token] = []
    for token in tokens:
        name = token.text
        if (
            token.kind != "name"
            or len(name) == 1
            or not PLANE.issuperset(name)
            or scope.stands_for_number(name)
            or scope.form(name)
        ):
            found.append(token)
            continue
        for offset, letter in enumerate(name):
            start = token.start + offset
            found.append(Token("name", letter, start, start + 1, token.spaced and offset == 0))
    return found
