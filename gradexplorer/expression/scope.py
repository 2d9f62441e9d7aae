"""What a name means at a place in the text: a helper, a function, a constant, or a free name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gradexplorer.expression.characters import GREEK
from gradexplorer.expression.fault import Fault, fault
from gradexplorer.expression.forms import FORMS, MODULE_FORMS, Form
from gradexplorer.expression.lex import Token
from gradexplorer.expression.sentence import Phrase
from gradexplorer.expression.signs import KEYWORDS, NOT_ALLOWED
from gradexplorer.expression.suggest import glued, nearest
from gradexplorer.expression.tree import Name, Node, Number
from gradexplorer.expression.words import CONSTANTS

PLANE = frozenset("xyz")
# What runs over an index, and how its terms are joined.
SERIES = {"sum": "add", "prod": "mul", "product": "mul"}
# Letters that stand for functions in every textbook: f(x) without a definition is a mistake, a(x) is a product.
_FUNCTION_LETTERS = frozenset("fghFGH")

_CONSTANT_NAMES = {name: name for name in CONSTANTS} | {"E": "e"}
_TRUE_FALSE = {"True": 1.0, "False": 0.0}
_NO_NUMBERS = frozenset({"inf", "nan", "Inf", "NaN", "NAN", "infinity", "Infinity", "oo"})
# Of Python and NumPy, what takes a list.
_OF_LISTS = frozenset({
    "sum", "prod", "product", "len", "dot", "inner", "outer", "matmul", "mean", "norm", "array", "asarray", "arange",
    "linspace", "range", "enumerate", "zip", "map", "list", "tuple", "reduce", "cumsum", "diff", "concatenate", "stack",
})  # fmt: skip
# Functions only before a bracket; otherwise names like any other.
_NAMES_TOO = frozenset({*GREEK, "step"})
_TAKEN = frozenset({*_CONSTANT_NAMES, *_TRUE_FALSE, *_NO_NUMBERS, *KEYWORDS, *NOT_ALLOWED, "None"})


class Scope:
    """Names and what they mean, within those of an outer scope (a function's own names hide the outer ones)."""

    def __init__(self, outer: Scope | None = None, known: Iterable[str] = ()) -> None:
        self.outer = outer
        self.values: dict[str, Node] = {}
        self.forms: dict[str, Form] = {}
        self.known: set[str] = set(known)
        self.defining: str | None = None
        # Shared by all scopes of a text: the free names met so far, and how often each name will yet be defined.
        self.free: dict[str, Name] = outer.free if outer else {}
        self.later: dict[str, int] = outer.later if outer else {}

    def define_value(self, name: str, tree: Node) -> None:
        self.forms.pop(name, None)
        self.values[name] = tree

    def define_form(self, name: str, form: Form) -> None:
        self.values.pop(name, None)
        self.known.discard(name)
        self.forms[name] = form

    def define_parameter(self, name: str) -> None:
        self.forms.pop(name, None)
        self.values.pop(name, None)
        self.known.add(name)

    def outwards(self) -> Iterator[Scope]:
        """This scope, the one around it, and so on."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.outer

    def owner(self, name: str) -> Scope | None:
        """The innermost scope that gives the name a meaning."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.values or name in scope.forms or name in scope.known:
                return scope
            scope = scope.outer
        return None

    def has_meaning(self, name: str) -> bool:
        """True where the text, or who asked, has said what the name is."""
        return self.owner(name) is not None

    def form(self, name: str) -> Form | None:
        """The function the text itself defines under this name."""
        owner = self.owner(name)
        return owner.forms.get(name) if owner else None

    def is_function(self, token: Token, *, called: bool) -> bool:
        """True where the name is a function here; `gamma` is one only before a bracket, `sin` always."""
        name = token.text
        owner = self.owner(name)
        base = name.rpartition(".")[2]
        if owner is None and name in SERIES:
            return called
        if owner is not None and (name in owner.forms or base not in GREEK):
            return name in owner.forms
        if base not in FORMS:
            return "." in name and base in MODULE_FORMS
        return called or base not in _NAMES_TOO

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
        owner = self.owner(name)
        if owner is not None and name in owner.values:
            return owner.values[name]
        if owner is None:
            special = _special(token)
            if special is not None:
                return special
            self.refuse(token, called=called)
        node = Name(name, token.start, token.end)
        self.free.setdefault(name, node)
        return node

    def refuse(self, token: Token, *, called: bool) -> None:
        """Raise where a free name cannot stand here."""
        name = token.text
        if any(name == scope.defining for scope in self.outwards()):
            raise fault("not-allowed", token, "{name} is defined by itself: recursion is not allowed", name=name)
        if "." in name or (called and not self.multiplies(name)):
            raise self.unknown(token)

    def multiplies(self, name: str) -> bool:
        """True where an undefined name before a bracket is a factor."""
        return self.later.get(name, 0) == 0 and multiplies(name)

    def unknown(self, token: Token) -> Fault:
        """The fault of a call that nothing answers."""
        name, (dotted, _, base) = token.text, token.text.rpartition(".")
        if self.later.get(name, 0) > 0:
            return used_early(token, name)
        if base in _OF_LISTS:
            template: Phrase = "{name} works on lists: write the terms out, as in p[0]**2 + p[1]**2"
            return fault("not-allowed", token, template, name=name)
        own = [form for scope in self.outwards() for form in scope.forms]
        meant = glued(base, FORMS) or nearest(base, [*own, *FORMS, *SERIES])
        if meant is not None:
            meant = f"{dotted}.{meant}" if dotted else meant
            return fault("unknown-name", token, "{name} is unknown: did you mean {meant}?", name=name, meant=meant)
        if dotted:
            return fault("unknown-name", token, "{name} is unknown", name=name)
        return fault("unknown-name", token, "no function is called {name}; a product is {name}*(...)", name=name)


def multiplies(name: str) -> bool:
    """True for a single letter or a Greek one, but not for f, g, h: a(x) is a product, f(x) is not."""
    if name in PLANE or name in GREEK or name.partition("_")[0] in GREEK:
        return True
    return (len(name) == 1 or name[1:].isdigit()) and name[0] not in _FUNCTION_LETTERS


def used_early(place: Token | Name, name: str) -> Fault:
    """The fault of a name that is used above the line that defines it."""
    return fault("unknown-name", place, "{name} is used before it is defined: move its definition up", name=name)


def _special(token: Token) -> Node | None:
    """Constants, and the words that are no numbers."""
    dotted, _, base = token.text.rpartition(".")
    constant = _CONSTANT_NAMES.get("pi" if dotted and base == "PI" else base)
    if constant is not None:
        return Name(constant, token.start, token.end)
    if base in _TRUE_FALSE:
        return Number(_TRUE_FALSE[base], token.start, token.end)
    if base in _NO_NUMBERS:
        raise fault("undefined", token, "{name} is not a number to calculate with", name=base)
    if base == "None":
        raise fault("not-scalar", token, "None is not a number")
    return None


def is_reserved(name: str) -> bool:
    """True for a name that can be given no other meaning: a constant, a function that is no Greek letter, a keyword."""
    return name in _TAKEN or (name in FORMS and name not in _NAMES_TOO)
