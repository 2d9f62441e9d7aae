"""Formulas in LaTeX -> pictures, by the calculus process, each asked for once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from gradexplorer.background.calculator import Calculator
from gradexplorer.calculus.requests import MOST_FORMULAS
from gradexplorer.ui.bridge import Bridge

MOST_KEPT = 600


class Typesetting:
    """Keeps what has been set; `told` is called when more of it is there. `lane` is its own among those who ask."""

    def __init__(self, calculator: Calculator, bridge: Bridge, lane: str, size: int, told: Callable[[], None]) -> None:
        self._calculator, self._bridge, self._lane, self._size, self._told = calculator, bridge, lane, size, told
        self._svgs: dict[tuple[str, str], str | None] = {}
        self._number = 0

    def svg(self, latex: str, colour: str) -> str | None:
        """The picture, as far as there is one."""
        return self._svgs.get((latex, colour))

    def want(self, formulas: Iterable[str], colour: str) -> None:
        """Ask for those that are missing; what was asked before and has not come is asked for no more."""
        missing = [latex for latex in dict.fromkeys(formulas) if (latex, colour) not in self._svgs][:MOST_FORMULAS]
        if not missing:
            return
        self._number += 1
        number = self._number
        request = {"wants": "formulas", "id": number, "formulas": missing, "colour": colour, "size": self._size}

        def take(found: dict[str, Any]) -> None:
            if len(self._svgs) > MOST_KEPT:
                self._svgs.clear()
            # An answer without pictures is not asked for again: the text of the formula stays.
            pictures = found.get("svg") or [None] * len(missing)
            self._svgs |= {(latex, colour): svg for latex, svg in zip(missing, pictures, strict=False)}
            if number == self._number:
                self._told()

        self._calculator.ask(request, self._bridge.carrying(take), self._lane)
