"""Functions of one list, as SciPy minimises them: `lambda p: p[0]**2 + p[1]**2` becomes a function of coordinates.

A coordinate has the name that the text gives it, in `x, y = p` or `x = p[0]`, and is called p_0, p_1, ... where it has
none. Whole numbers in square brackets behind the one argument are all that is understood of lists.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from gradexplorer.expression.fault import Place, fault
from gradexplorer.expression.headers import MOST_VARIABLES, Head, refuse_reserved
from gradexplorer.expression.lex import Token
from gradexplorer.expression.sentence import Phrase


def spread(head: Head, lines: list[list[Token]]) -> tuple[Head, list[list[Token]]]:
    """Head and lines with a name for each coordinate; the same ones where the first argument is no list."""
    if not head.formals or any(not default for default in head.defaults[1:]):
        return head, lines
    listed = head.formals[0]
    if not any(_subscripts(tokens, listed.text) or _unpacks(tokens, listed.text) for tokens in lines):
        return head, lines
    count = 1 + max((_index(tokens, at) for tokens in lines for at in _subscripts(tokens, listed.text)), default=-1)
    names = _names(listed, lines, count)
    if len(names) > MOST_VARIABLES:
        raise fault("argument-count", listed, "a function here has at most {most} variables", most=MOST_VARIABLES)
    formals = [listed._replace(text=name) for name in names]
    for name in names:
        refuse_reserved(listed._replace(text=name))
    written = [_written(tokens, listed.text, names) for tokens in lines]
    return head._replace(formals=formals + head.formals[1:], defaults=[[] for _ in names] + head.defaults[1:]), written


def _subscripts(tokens: list[Token], name: str) -> list[int]:
    """Where the name is followed by square brackets."""
    return [
        at
        for at, (token, following) in enumerate(pairwise(tokens))
        if token.kind == "name" and token.text == name and following.kind == "["
    ]


def _unpacks(tokens: list[Token], name: str) -> bool:
    """True for `x, y = p`."""
    *left, sign, right = tokens if len(tokens) > 2 else [*tokens, *tokens[-1:] * 3]
    return (
        sign.kind == "="
        and (right.kind, right.text) == ("name", name)
        and [token.kind for token in left] == (["name", ","] * len(left))[: len(left)]
        and len(left) > 1
    )


def _index(tokens: list[Token], at: int) -> int:
    """The number in the brackets behind the name; raises Fault where anything else is there."""
    opening, number = tokens[at + 1], tokens[min(at + 2, len(tokens) - 1)]
    closing = tokens[min(at + 3, len(tokens) - 1)]
    if number.kind == "number" and number.text.isdigit() and closing.kind == "]":
        if number.value >= MOST_VARIABLES:
            raise fault("argument-count", number, "a function here has at most {most} variables", most=MOST_VARIABLES)
        return int(number.value)
    end = next((token.end for token in tokens[at + 2 :] if token.kind == "]"), number.end)
    place = Place(opening.start, end)
    template: Phrase = "only a whole number, counted from 0, can stand here, as in {name}[0]"
    raise fault("not-allowed", place, template, name=tokens[at].text)


def _names(listed: Token, lines: list[list[Token]], count: int) -> list[str]:
    """A name for each coordinate: of the first `x, y = p`, of `x = p[0]` where x stays what it is, else p_0."""
    unpacked = next((tokens for tokens in lines if _unpacks(tokens, listed.text)), None)
    if unpacked is not None:
        names = [token.text for token in unpacked[:-2:2]]
        if count > len(names) or len(set(names)) < len(names):
            place = Place(unpacked[0].start, unpacked[-1].end)
            raise fault("syntax", place, "each coordinate of {name} needs one name of its own", name=listed.text)
        return names
    names = [f"{listed.text}_{index}" for index in range(count)]
    assigned = Counter(tokens[0].text for tokens in lines if tokens[1:] and tokens[1].kind.endswith("="))
    for tokens in lines:
        kinds = [token.kind for token in tokens]
        if kinds == ["name", "=", "name", "[", "number", "]"] and tokens[2].text == listed.text:
            index, name = _index(tokens, 2), tokens[0].text
            if assigned[name] == 1 and name not in names and names[index] == f"{listed.text}_{index}":
                names[index] = name
    return names


def _written(tokens: list[Token], name: str, names: list[str]) -> list[Token]:
    """The tokens with p[0] as the name of the coordinate, and with all names for p in `x, y = p`."""
    found: list[Token] = []
    subscripts = set(_subscripts(tokens, name))
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if at in subscripts:
            index, end = _index(tokens, at), tokens[at + 3].end
            found.append(token._replace(text=names[index], end=end))
            at += 4
            continue
        if (token.kind, token.text) == ("name", name):
            unpacked = at == len(tokens) - 1 and _unpacks(tokens, name)
            if not unpacked and name not in names:
                template: Phrase = "{name} stands for the whole list here: write out the coordinates, as in {name}[0]"
                raise fault("not-allowed", token, template, name=name)
            found += _joined(token, names) if unpacked else [token]
        else:
            found.append(token)
        at += 1
    return found


def _joined(token: Token, names: list[str]) -> list[Token]:
    """The names with commas between, all in the place of one token."""
    comma = token._replace(kind=",", text=",")
    return [part for name in names for part in (token._replace(text=name), comma)][:-1]
