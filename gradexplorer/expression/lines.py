"""Tokens into lines: what is defined where, and which lines belong to a pasted `def`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from gradexplorer.expression.lex import Token


class Line(NamedTuple):
    """The tokens of one line (or of one piece between semicolons), and how far its line is indented."""

    tokens: list[Token]
    indent: int
    starts_line: bool


def lines_of(tokens: list[Token], text: str) -> list[Line]:
    """The tokens, line by line, without the empty ones."""
    found: list[Line] = []
    current: list[Token] = []
    fresh = True
    for token in [*tokens, Token("newline", "", len(text), len(text))]:
        if token.kind not in {"newline", ";"}:
            current.append(token)
            continue
        if current:
            found.append(Line(current, _indent(text, current[0].start) if fresh else 0, fresh))
            current = []
        fresh = token.kind == "newline"
    return found


def _indent(text: str, at: int) -> int:
    line_start = text.rfind("\n", 0, at) + 1
    return len(text[line_start:at].expandtabs(8))


def groups_of(lines: list[Line]) -> Iterator[list[Line]]:
    """Each line by itself, but a def together with its body: the rest of its line, or the lines indented further."""
    index = 0
    while index < len(lines):
        group = [lines[index]]
        index += 1
        if group[0].tokens[0].kind == "def":
            while index < len(lines) and _belongs(lines[index], group[0]):
                group.append(lines[index])
                index += 1
        yield group


def _belongs(line: Line, header: Line) -> bool:
    if not line.starts_line:
        return True
    return header.tokens[-1].kind == ":" and line.indent > header.indent


def defined_name(tokens: list[Token]) -> str | None:
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
