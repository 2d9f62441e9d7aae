"""What a name means at a place in the text: a helper, a function, a constant, or a free name."""

from __future__ import annotations

import math
from collections.abc import Iterable

from gradexplorer.expression.characters import GREEK
from gradexplorer.expression.fault import Fault, fault
from gradexplorer.expression.forms import FORMS, MODULE_FORMS, Form
from gradexplorer.expression.lex import Token
from gradexplorer.expression.suggest import nearest
from gradexplorer.expression.tree import Name, Node, Number
from gradexplorer.expression.words import CONSTANTS

PLANE = frozenset("xyz")
# Letters that stand for functions in every textbook: f(x) without a definition is a mistake, a(x) is a product.
FUNCTION_LETTERS = frozenset("fghFGH")

_CONSTANT_NAMES = {name: name for name in CONSTANTS} | {"E": "e"}
_TRUE_FALSE = {"True": 1.0, "False": 0.0}
_NO_NUMBER = frozenset({"inf", "nan", "Inf", "NaN", "NAN", "infinity", "Infinity", "oo"})


class Scope:
    """Names and what they mean, within those of an outer scope (a function's own names hide the outer ones)."""

    def __init__(self, outer: Scope | None = None, known: Iterable[str] = (), *, lenient: bool = False) -> None:
        self.outer = outer
        self.values: dict[str, Node] = {}
        self.forms: dict[str, Form] = {}
        self.known: set[str] = set(known)
        self.defining: str | None = outer.defining if outer else None
        self.later: frozenset[str] = outer.later if outer else frozenset()
        self.free: dict[str, Name] = outer.free if outer else {}
        self.lenient = lenient

    def value(self, name: str) -> Node | None:
        """The tree a helper or an argument stands for."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.known and name not in scope.values:
                return None
            if name in scope.values:
                return scope.values[name]
            scope = scope.outer
        return None

    def form(self, name: str) -> Form | None:
        """The function the text itself defines under this name."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.forms:
                return scope.forms[name]
            scope = scope.outer
        return None

    def stands_for_number(self, name: str) -> bool:
        """True where the name is a helper value, an argument, a given variable or parameter."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.known or name in scope.values:
                return True
            scope = scope.outer
        return False

    def is_function(self, token: Token, *, called: bool) -> bool:
        """True where the name is a function here; `gamma` is one only before a bracket, `sin` always."""
        name = token.text
        if self.form(name) is not None:
            return True
        base = name.rpartition(".")[2]
        if base not in FORMS:
            return "." in name and base in MODULE_FORMS
        if base in GREEK:
            return called
        return not self.stands_for_number(name)

    def form_of(self, token: Token) -> Form:
        """What calling this name does; only after `is_function`."""
        own = self.form(token.text)
        if own is not None:
            return own
        base = token.text.rpartition(".")[2]
        return FORMS[base] if base in FORMS else MODULE_FORMS[base]

    def resolve(self, token: Token, *, called: bool) -> Node:
        """The node of a name that is no function; raises Fault where it cannot be one."""
        name = token.text
        value = self.value(name)
        if value is not None:
            return value
        if not self.stands_for_number(name):
            special = self.special(token)
            if special is not None:
                return special
            self.refuse(token, called=called)
        node = Name(name, token.start, token.end)
        self.free.setdefault(name, node)
        return node

    def special(self, token: Token) -> Node | None:
        """Constants and the words that are no numbers."""
        dotted, _, base = token.text.rpartition(".")
        constant = _CONSTANT_NAMES.get("pi" if dotted and base == "PI" else base)
        if constant is not None:
            return Name(constant, token.start, token.end)
        if base in _TRUE_FALSE:
            return Number(_TRUE_FALSE[base], token.start, token.end)
        if base in _NO_NUMBER:
            raise fault("undefined", token.start, token.end, "{name} is not a number to calculate with", name=base)
        if base == "None":
            raise fault("not-scalar", token.start, token.end, "None is not a number")
        return None

    def refuse(self, token: Token, *, called: bool) -> None:
        """Raise where a free name cannot stand here."""
        name = token.text
        if name == self.defining:
            raise fault(
                "not-allowed",
                token.start,
                token.end,
                "{name} is defined by itself: recursion is not allowed",
                name=name,
            )
        if "." in name:
            raise self.unknown(token)
        if called and not self.multiplies(name):
            raise self.unknown(token)

    def multiplies(self, name: str) -> bool:
        """True where an undefined name before a bracket is a factor: a single letter or a Greek one, but not f, g, h."""
        if name in PLANE or name in GREEK or name.partition("_")[0] in GREEK:
            return name not in self.later
        return (
            (len(name) == 1 or not name[1:].strip("0123456789"))
            and name[0] not in FUNCTION_LETTERS
            and name not in self.later
        )

    def unknown(self, token: Token) -> Fault:
        """The fault of a call that nothing answers."""
        name, (dotted, _, base) = token.text, token.text.rpartition(".")
        place = (token.start, token.end)
        if name in self.later:
            return fault(
                "unknown-name", *place, "{name} is used before it is defined: move its definition up", name=name
            )
        meant = nearest(base, [*self.own_functions(), *FORMS])
        if meant is not None:
            return fault(
                "unknown-name",
                *place,
                "{name} is unknown: did you mean {meant}?",
                name=name,
                meant=f"{dotted}.{meant}" if dotted else meant,
            )
        glued = self.glued(base)
        if glued is not None:
            return fault("unknown-name", *place, "{name} is unknown: did you mean {meant}?", name=name, meant=glued)
        return fault(
            "unknown-name", *place, "no function is called {name}; for a product write {name}*(...)", name=name
        )

    def own_functions(self) -> list[str]:
        scope: Scope | None = self
        found: list[str] = []
        while scope is not None:
            found.extend(scope.forms)
            scope = scope.outer
        return found

    @staticmethod
    def glued(name: str) -> str | None:
        """`xsin` is x*sin, `sinx` is sin x: two names that stick together."""
        for cut in range(1, min(len(name), 12)):
            left, right = name[:cut], name[cut:]
            if len(left) <= 2 and right in FORMS and len(right) > 2:
                return f"{left}*{right}"
            if left in FORMS and len(left) > 2 and len(right) <= 2:
                return f"{left}({right}...)"
        return None


def is_reserved(name: str) -> bool:
    """True for a name that cannot be given another meaning: a constant, a function that is no Greek letter, a keyword."""
    return (
        name in _CONSTANT_NAMES
        or name in _TRUE_FALSE
        or name in _NO_NUMBER
        or name == "None"
        or (name in FORMS and name not in GREEK)
    )


def finite(value: float) -> bool:
    """True for a number a slider can have."""
    return math.isfinite(value)
