"""The heads of definitions: `f(x, y) =`, `def f(x, y, a=1):`, `lambda x, y:`."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.expression.fault import Place, fault
from gradexplorer.expression.lex import Token
from gradexplorer.expression.scope import is_reserved

MOST_VARIABLES = 10


class Head(NamedTuple):
    """What a function is called, and its arguments with their default values (no tokens where there is none)."""

    name: Token
    formals: list[Token]
    defaults: list[list[Token]]


def refuse_reserved(name: Token) -> None:
    """Raise where the name can be given no meaning of its own."""
    if "." in name.text or is_reserved(name.text):
        raise fault("not-allowed", name, "{name} already has a meaning: choose another name", name=name.text)


def equation(tokens: list[Token], equals: int) -> tuple[Head | None, list[Token]]:
    """The head of `f(x, y) = ...` or `f = lambda x, y: ...`, None for `f = ...`, and the right side."""
    right = tokens[equals + 1 :]
    if not right:
        raise fault("syntax", tokens[equals], "something is missing after =")
    if equals > 1:
        return _head(tokens[0], tokens[2 : equals - 1]), right
    return anonymous(right, tokens[0])


def anonymous(tokens: list[Token], name: Token) -> tuple[Head | None, list[Token]]:
    """Head and body of `lambda x, y: ...`; (None, tokens) where lambda is a Greek letter or absent."""
    if tokens[0].text != "lambda":
        return None, tokens
    for index, token in enumerate(tokens[1:], 1):
        if token.kind == ":":
            if index + 1 == len(tokens):
                raise fault("syntax", token, "something is missing after :")
            return _head(name, tokens[1:index]), tokens[index + 1 :]
        if token.kind not in {"name", ",", "=", "number", "-"}:
            break
    return None, tokens


def def_head(tokens: list[Token]) -> tuple[Head, list[Token]]:
    """Head of `def name(x, y):`, and what follows the colon on the same line."""
    opening = tokens[2] if len(tokens) > 2 else tokens[-1]
    close = next((index for index, token in enumerate(tokens) if token.kind == ")" and _is_outer(tokens, index)), 0)
    colon = next((index for index, token in enumerate(tokens) if token.kind == ":" and index > close), 0)
    if tokens[1:2] == [] or tokens[1].kind != "name" or opening.kind != "(" or not close or not colon:
        whole = Place(tokens[0].start, tokens[-1].end)
        raise fault("syntax", whole, "a def begins as in: def f(x, y):")
    return _head(tokens[1], tokens[3:close]), tokens[colon + 1 :]


def _is_outer(tokens: list[Token], close: int) -> bool:
    """True where the closing bracket is the one of the head: nothing but -> and : may follow it."""
    return close + 1 < len(tokens) and tokens[close + 1].kind in {":", "->"}


def _head(name: Token, tokens: list[Token]) -> Head:
    """The names between the brackets of a definition, with defaults; notes of type (`x: float`) are passed over."""
    formals: list[Token] = []
    defaults: list[list[Token]] = []
    for piece in pieces(tokens):
        formal = piece[0]
        equals = next((index for index, token in enumerate(piece) if token.kind == "="), len(piece))
        if formal.kind != "name" or (equals > 1 and piece[1].kind != ":"):
            raise fault("syntax", formal, "the arguments in a definition are names, as in f(x, y)")
        refuse_reserved(formal)
        if any(formal.text == other.text for other in formals):
            raise fault("syntax", formal, "{name} stands twice among the arguments", name=formal.text)
        if defaults and defaults[-1] and equals == len(piece):
            raise fault("syntax", formal, "an argument without a value cannot follow one with a value")
        formals.append(formal)
        defaults.append(piece[equals + 1 :])
    return Head(name, formals, defaults)


def pieces(tokens: list[Token]) -> list[list[Token]]:
    """The tokens between commas outside of inner brackets; one comma at the end is forgiven."""
    pieces: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        depth += (token.kind in {"(", "["}) - (token.kind in {")", "]"})
        if token.kind == "," and depth == 0:
            if not pieces[-1]:
                raise fault("syntax", token, "something is missing before {sign}", sign=",")
            pieces.append([])
        else:
            pieces[-1].append(token)
    return pieces if pieces[-1] else pieces[:-1]
