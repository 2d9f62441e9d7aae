"""Derivatives of a graph's lines, as more lines of the same graph: forward, from the table of words.

An absent derivative (None) means that the line does not depend on the variable at all. What is multiplied by it is
dropped, which could hide an undefined factor; that is made good where the formulas are compiled: where f is undefined,
so are its derivatives.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from gradexplorer.expression.parse import template
from gradexplorer.expression.tree import Node
from gradexplorer.expression.words import COMPARISONS, TRUTHS, WORDS, Word
from gradexplorer.formula.tape import Builder, Instruction

MaybeLine = int | None
LETTERS = ("u", "v", "w")

parsed: Callable[[str], Node] = cache(template)


class Differentiator:
    """Differentiates lines of one builder; what was worked out once is kept."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self._done: dict[str, dict[int, MaybeLine]] = {}

    def derivative(self, root: int, variable: str) -> MaybeLine:
        """Line of d root / d variable, or None where root does not depend on it. Raises TooLarge."""
        done = self._done.setdefault(variable, {})
        if root not in done:
            lines = self.builder.lines
            for number in self.builder.needed([root], known=done):
                if number not in done:  # a kink on the way may have asked for it since
                    done[number] = self._one(lines[number], variable, done)
        return done[root]

    def _one(self, line: Instruction, variable: str, done: dict[int, MaybeLine]) -> MaybeLine:
        if line.word == "input":
            return self.builder.constant(1.0) if line.name == variable else None
        tangents = [done[argument] for argument in line.arguments]
        if tangents.count(None) == len(tangents):
            return None
        match line.word:
            case "mul":
                (u, v), (du, dv) = line.arguments, tangents
                return self.plus(self.times(du, v), self.times(u, dv))
            case "add":
                return self.plus(*tangents)
            case "sub":
                return self.minus(*tangents)
            case "neg":
                return self.minus(None, tangents[0])
        return self._by_table(line, tangents, variable)

    def _by_table(self, line: Instruction, tangents: list[MaybeLine], variable: str) -> MaybeLine:
        match line.word:
            case "div":
                return self._quotient(line.arguments, tangents)
            case "pow":
                return self._power(line.arguments, tangents)
            case "where":
                return self._where(line.arguments, tangents, variable)
            case "seam":
                return self._seam_again(line.arguments[0], tangents)
        if not WORDS[line.word].derivatives:
            return self._truth(line, tangents)
        return self._word(line, tangents, variable)

    def _quotient(self, arguments: tuple[int, ...], tangents: list[MaybeLine]) -> MaybeLine:
        u, v = arguments
        du, dv = tangents
        if dv is None:
            return self.over(du, v)
        if du is None:
            square = self.builder.call("pow", v, self.builder.constant(2.0))
            return self.minus(None, self.over(self.times(u, dv), square))
        # (du - (u/v) dv)/v: no square of v, which could overflow or vanish
        return self.over(self.minus(du, self.times(self.builder.call("div", u, v), dv)), v)

    def _power(self, arguments: tuple[int, ...], tangents: list[MaybeLine]) -> MaybeLine:
        u, v = arguments
        du, dv = tangents
        by_base = self.times(self._by_base(u, v), du) if du is not None else None
        if dv is None:
            return by_base
        grown = self.builder.call("pow", u, v)
        base = self.builder.lines[u]
        natural = base.word == "constant" and base.name == "e"
        by_exponent = grown if natural else self.times(grown, self.builder.call("log", u))
        return self.plus(by_base, self.times(by_exponent, dv))

    def _by_base(self, u: int, v: int) -> int:
        """v u^(v-1), and 0 for v = 0, where 0 u^-1 would have a hole."""
        call, constant = self.builder.call, self.builder.constant
        exponent = self.builder.known[v]
        if exponent == 0:
            return constant(0.0)
        if exponent == 1:
            return constant(1.0)
        plain = self._plain(v)
        less = constant(plain - 1) if plain is not None else call("sub", v, constant(1.0))
        power = u if plain == 2 else call("pow", u, less)
        product = self.times(v, power)
        assert product is not None
        if exponent is None:
            return call("where", call("eq", v, constant(0.0)), constant(0.0), product)
        return product

    # words of the table

    def _word(self, line: Instruction, tangents: list[MaybeLine], variable: str) -> MaybeLine:
        word = WORDS[line.word]
        bound = dict(zip(LETTERS, line.arguments, strict=False))
        total: MaybeLine = None
        for text, tangent in zip(word.derivatives, tangents, strict=True):
            if tangent is not None:
                partial = self.builder.graft(parsed(text), bound) if text else self.builder.constant(float("nan"))
                total = self.plus(total, self.times(partial, tangent))
        return self._at_kinks(word, bound, total, variable)

    def _at_kinks(self, word: Word, bound: dict[str, int], total: MaybeLine, variable: str) -> MaybeLine:
        if word.kink is not None:
            k, p, q = (self.builder.graft(parsed(text), bound) for text in word.kink)
            return self._seam(k, self.derivative(p, variable), self.derivative(q, variable), total)
        if word.jump is not None:
            return self._jump(self.builder.graft(parsed(word.jump), bound), total)
        return total

    def _seam(self, k: int, p: MaybeLine, q: MaybeLine, r: MaybeLine) -> MaybeLine:
        """r, undefined where k = 0 unless p = q."""
        if p == q:
            return r
        return self.builder.call("seam", k, self._zero(p), self._zero(q), self._zero(r))

    def _seam_again(self, k: int, tangents: list[MaybeLine]) -> MaybeLine:
        """Derivative of a seam: at k = 0, where p = q, it is p's; r may be a choice that jumps there."""
        dk, dp, dq, dr = tangents
        if dk is None:
            return dr
        chosen = self.builder.call(
            "where", self.builder.call("eq", k, self._zero(None)), self._zero(dp), self._zero(dr)
        )
        return self._seam(k, dp, dq, chosen)

    def _jump(self, k: int, r: MaybeLine) -> MaybeLine:
        """r, undefined where k = 0."""
        return self._seam(k, None, self.builder.constant(1.0), r)

    def _truth(self, line: Instruction, tangents: list[MaybeLine]) -> MaybeLine:
        """A comparison used as a number: flat, with a jump where its two sides meet."""
        if line.word in COMPARISONS and not self._of_truths(line):
            return self._jump(self._difference(line), None)
        total: MaybeLine = None
        for tangent in tangents:
            total = self.plus(total, tangent)
        return total

    def _of_truths(self, line: Instruction) -> bool:
        """Whether it compares two truths, (x > 0) == (y > 0): they meet where each of them changes, not where equal."""
        return all(self.builder.lines[argument].word in TRUTHS for argument in line.arguments)

    def _difference(self, comparison: Instruction) -> int:
        u, v = comparison.arguments
        return u if self._plain(v) == 0 else v if self._plain(u) == 0 else self.builder.call("sub", u, v)

    def _where(self, arguments: tuple[int, ...], tangents: list[MaybeLine], variable: str) -> MaybeLine:
        c, u, v = arguments
        _, du, dv = tangents
        chosen: MaybeLine = None
        if du is not None or dv is not None:
            chosen = self.builder.call("where", c, self._zero(du), self._zero(dv))
        for k in self._borders(c, variable):
            # At a border the branches must agree in value (or it is a jump) and in derivative (or it is a kink). The
            # derivatives come last: theirs are what a second derivative has to compare.
            chosen = self._seam(k, du, dv, self._seam(k, u, v, chosen))
        return chosen

    def _borders(self, condition: int, variable: str) -> list[int]:
        """What vanishes where the condition changes, as far as that depends on the variable."""
        borders: list[int] = []
        stack = [condition]
        while stack:
            line = self.builder.lines[stack.pop()]
            if line.word in TRUTHS and self._of_truths(line):
                stack.extend(line.arguments)
            elif line.word in COMPARISONS:
                borders.append(self._difference(line))
        return [border for border in borders if self.derivative(border, variable) is not None]

    # sums and products without needless zeros and ones

    def _plain(self, number: int) -> float | None:
        """The value of a literal; None for anything else, a named constant too."""
        line = self.builder.lines[number]
        return line.value if line.word == "constant" and not line.name else None

    def _zero(self, number: MaybeLine) -> int:
        return self.builder.constant(0.0) if number is None else number

    def _negated(self, number: int) -> int | None:
        line = self.builder.lines[number]
        return line.arguments[0] if line.word == "neg" else None

    def plus(self, a: MaybeLine, b: MaybeLine) -> MaybeLine:
        """Line of a + b."""
        if a is None or b is None:
            return b if a is None else a
        below = self._negated(b)
        return self.builder.call("add", a, b) if below is None else self.builder.call("sub", a, below)

    def minus(self, a: MaybeLine, b: MaybeLine) -> MaybeLine:
        """Line of a - b."""
        if b is None:
            return a
        below = self._negated(b)
        if below is not None:
            return self.plus(a, below)
        if a is not None:
            return self.builder.call("sub", a, b)
        value = self._plain(b)
        return self.builder.constant(-value) if value is not None else self.builder.call("neg", b)

    def times(self, a: MaybeLine, b: MaybeLine) -> MaybeLine:
        """Line of a b, signs and numbers moved to the front."""
        if a is None or b is None:
            return None
        first, second = self._plain(a), self._plain(b)
        if first is not None:
            return self._scaled(first, b) if second is None else self.builder.constant(first * second)
        if second is not None:
            return self._scaled(second, a)
        lines = self.builder.lines
        if lines[a].word == "neg":
            return self.minus(None, self.times(lines[a].arguments[0], b))
        if lines[b].word == "neg":
            return self.minus(None, self.times(a, lines[b].arguments[0]))
        return self._product(a, b)

    def _product(self, a: int, b: int) -> MaybeLine:
        line = self.builder.lines[b]
        factor = self._plain(line.arguments[0]) if line.word in {"mul", "div"} else None
        if factor is not None and line.word == "mul":
            return self._scaled(factor, self.builder.call("mul", a, line.arguments[1]))
        if factor == 1:
            return self.builder.call("div", a, line.arguments[1])
        return self.builder.call("mul", a, b)

    def _scaled(self, factor: float, number: int) -> MaybeLine:
        line = self.builder.lines[number]
        if factor == 0:
            return None
        if factor == 1:
            return number
        if line.word == "neg":
            return self._scaled(-factor, line.arguments[0])
        if factor == -1:
            return self.minus(None, number)
        inner = self._plain(line.arguments[0]) if line.word == "mul" else None
        if inner is not None:
            return self._scaled(factor * inner, line.arguments[1])
        return self.builder.call("mul", self.builder.constant(factor), number)

    def over(self, a: MaybeLine, b: int) -> MaybeLine:
        """Line of a / b."""
        if a is None:
            return None
        below = self._negated(a)
        if below is not None:
            return self.minus(None, self.builder.call("div", below, b))
        return self.builder.call("div", a, b)
