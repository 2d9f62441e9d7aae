"""The lines of a derivation, and how they are written down."""

from __future__ import annotations

from collections.abc import Sequence

from gradexplorer.expression.derivation import pending
from gradexplorer.expression.derivation.laws import Law, law_of
from gradexplorer.expression.tree import Node
from gradexplorer.quick import dataclass

WIDEST = 70  # characters of an expression whose rule still stands in the column


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """One place where the rule was used: a derivative that waited, and what it became."""

    before: Node
    after: Node


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line: the rule that led to it ("" for the first), where it was used, and the whole expression after it.

    `word` is the function the rule is about, where it is about one. `straight`: of a function of one variable.
    """

    rule: str
    whole: Node
    changes: tuple[Change, ...] = ()
    word: str = ""
    straight: bool = False

    @property
    def title(self) -> str:
        """What the rule is called: "product rule"; empty for the first line."""
        return str(law_of(self.rule, self.word).title) if self.rule else ""

    @property
    def law(self) -> str:
        """The rule as it is learnt: "(u·v)′ = u′·v + u·v′"."""
        return str(law_of(self.rule, self.word).says) if self.rule else ""

    @property
    def named(self) -> Law | None:
        """Both as sentences, for any language; None for the first line."""
        return law_of(self.rule, self.word) if self.rule else None

    @property
    def steps(self) -> tuple[tuple[str, str], ...]:
        """Where the rule was used: what waited there, and what it became. Raises TooLong."""
        return tuple((self._written(change.before), self._written(change.after)) for change in self.changes)

    def _written(self, node: Node) -> str:
        return pending.to_text(node, straight=self.straight)

    @property
    def text(self) -> str:
        """The whole expression as text. Raises TooLong."""
        return self._written(self.whole)

    @property
    def latex(self) -> str:
        """The whole expression as LaTeX. Raises TooLong."""
        return pending.to_latex(self.whole, straight=self.straight)

    def to_dict(self) -> dict[str, object]:
        """The line in the form of the command line's JSON."""
        return {
            "rule": self.rule or None,
            "word": self.word or None,
            "title": self.title or None,
            "law": self.law or None,
            "text": self.text,
            "latex": self.latex,
            "steps": [{"before": before, "after": after} for before, after in self.steps],
        }


def below_one_another(head: str, rows: Sequence[tuple[str, str]]) -> str:
    """Expressions with their equals signs below one another, each with its rule behind it."""
    width = min(max(len(text) for text, _ in rows), WIDEST)
    lefts = [head, *[" " * len(head)] * (len(rows) - 1)]
    return "".join(
        f"{left} = {text.ljust(width if rule else 0)}{'   ' * bool(rule)}{rule}\n"
        for left, (text, rule) in zip(lefts, rows, strict=True)
    )
