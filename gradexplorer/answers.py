"""What the Python interface and the command line answer: a reading and a walk, each with the function it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from gradexplorer.descent import path as walking
from gradexplorer.descent.reading import Reading, finite_or_none
from gradexplorer.expression.problem import Problem
from gradexplorer.symbols import Partials


@dataclass(frozen=True, kw_only=True)
class Probe(Reading):
    """All there is to know about f at one point: the numbers, and the partial derivatives written down."""

    text: str
    parameters: Mapping[str, float]
    _symbols: Callable[[], Partials] = field(repr=False, compare=False)

    @cached_property
    def symbols(self) -> Partials:
        """The partial derivatives in symbols; the first asking may take a second."""
        return self._symbols()

    @property
    def partials(self) -> dict[str, dict[str, str | float | None]]:
        """By variable: the derivative's text and LaTeX (None where there was no time for them) and its value here."""
        return {
            name: {"text": symbol.text, "latex": symbol.latex, "value": value}
            for (name, symbol), value in zip(self.symbols.by_variable.items(), self.gradient, strict=True)
        }

    def to_dict(self) -> dict[str, object]:
        """The probe in the form of the command line's JSON."""
        partials = {
            name: {**partial, "value": finite_or_none(value)}
            for (name, partial), value in zip(self.partials.items(), self.gradient, strict=True)
        }
        note = {} if self.symbols.note is None else {"partials_note": self.symbols.note}
        return {
            "text": self.text,
            "parameters": dict(self.parameters),
            **super().to_dict(),
            "partials": partials,
            **note,
        }


@dataclass(frozen=True, kw_only=True)
class Path(walking.Path):
    """A walk on f, entry 0 its start, entry k what was reached by step k; a notebook shows it on its landscape."""

    text: str
    parameters: Mapping[str, float]
    _picture: Callable[[], bytes] = field(repr=False, compare=False)
    written: Callable[[str], str | Problem] = field(repr=False, compare=False)  # as a script, in a dialect

    def script(self, dialect: str = "numpy") -> str:
        """Python source that walks the path again, to twelve digits, with NumPy or ("pytorch") with PyTorch.

        Raises ValueError with a sentence where it cannot be written so.
        """
        found = self.written(dialect)
        if isinstance(found, Problem):
            raise ValueError(found.message)
        return found

    def to_dict(self) -> dict[str, object]:
        """The path in the form of the command line's JSON."""
        return {"text": self.text, "parameters": dict(self.parameters), **super().to_dict()}

    def _repr_png_(self) -> bytes:
        return self._picture()
