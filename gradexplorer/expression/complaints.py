"""What is wrong where a token cannot stand: the sentence and the place."""

from __future__ import annotations

from gradexplorer.expression.fault import Fault, Place, fault
from gradexplorer.expression.lex import Token
from gradexplorer.expression.reading import Reader
from gradexplorer.expression.sentence import Phrase
from gradexplorer.expression.signs import CLOSERS

_OPERATORS = frozenset({
    "or", "and", "not", "<", "<=", ">", ">=", "==", "!=", "+", "-", "*", "/", "//", "%", "^", "=", "√", "∛", ",", "if",
    "else", "raised", "!",
})  # fmt: skip
_ENDS = frozenset({"end", ")", ",", "|", "⌋", "⌉", ":", "]", "&", "row", *CLOSERS.values()})
_ASSIGNMENTS = frozenset({":=", "+=", "-=", "*=", "/="})

_MISSING_AFTER: Phrase = "something is missing after {sign}"
_MISPLACED: dict[str, Phrase] = {"|": "a second bar | is missing", "else": "this else has no if before it"}
_LEAST_OR_MOST: Phrase = "{name} takes {least} or {most} arguments, not {count}"
_ONE: Phrase = "{name} takes one argument, not {count}"
_SO_MANY: Phrase = "{name} takes {least} arguments, not {count}"
_UNEXPECTED: Phrase = "{sign} is not expected here"
_A_LIST: Phrase = "this is a list of values; a function here has one value"


def no_operand(reader: Reader) -> Fault:
    """The fault of a token where a number, a name or a bracket should stand."""
    token, before = reader.token, reader.before
    if token.kind == "string":
        return fault("not-scalar", token, "a text in quotation marks has no number value")
    if token.kind in {"[", "{"}:
        whole = Place(token.start, reader.close_of(token))
        return fault("not-scalar", whole, "this is a list, not one number; brackets in formulas are round")
    if token.kind in _ENDS and before.kind != "start":
        return fault("syntax", before, _MISSING_AFTER, sign=before.text)
    if token.kind in _OPERATORS:
        return fault("syntax", token, "something is missing before {sign}", sign=token.text)
    return unexpected(reader)


def unexpected(reader: Reader) -> Fault:
    """The fault of a token that cannot follow what is complete."""
    token = reader.token
    if token.kind == "=":
        return fault("not-allowed", token, "a single = cannot stand inside an expression; to compare, write ==")
    if token.kind in _ASSIGNMENTS:
        return fault("not-allowed", token, "{sign} cannot stand inside an expression", sign=token.text)
    if token.kind == "," and reader.inside == "":
        return several(reader, Place(reader.tokens[0].start, reader.tokens[-1].end))
    if token.kind == "end":
        return fault("syntax", reader.before, _MISSING_AFTER, sign=reader.before.text)
    return fault("syntax", token, _MISPLACED.get(token.kind, _UNEXPECTED), sign=token.text)


def several(reader: Reader, whole: Place) -> Fault:
    """The fault of a comma between two values; 1,5 was probably meant as a decimal."""
    before, comma, after = reader.before, reader.token, reader.following()
    if before.kind == after.kind == "number" and before.end == comma.start and not after.spaced:
        return fault("not-scalar", Place(before.start, after.end), "decimals are written with a point, as in 0.5")
    return fault("not-scalar", whole, _A_LIST)


def missing_else(reader: Reader) -> Fault:
    """The fault of an `if` without its `else`."""
    token = reader.token if reader.token.kind != "end" else reader.before
    return fault("syntax", token, "an if needs its else: a if condition else b")


def wrong_count(name: Token, place: Place, least: int, most: int, count: int) -> Fault:
    """The fault of a call with too few or too many arguments."""
    if most > 100:
        template: Phrase = "{name} takes {least} arguments or more, not {count}"
    elif least < most:
        template = _LEAST_OR_MOST
    else:
        template = _ONE if least == 1 else _SO_MANY
    return fault("argument-count", place, template, name=name.text, least=least, most=most, count=count)
