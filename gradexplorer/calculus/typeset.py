"""A formula in LaTeX as a picture: SVG text that QtSvg can paint."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

LONGEST = 2_000  # characters of LaTeX; 100 of them take some 15 ms, and nobody reads more
_SPACED = {r"\bmod": r"\;\operatorname{mod}\;", r"\land": r"\;\land\;", r"\lor": r"\;\lor\;"}


def colour_is_fine(colour: str) -> bool:
    """True for #rrggbb, the only form of a colour that is let into the SVG."""
    return re.fullmatch(r"#[0-9a-fA-F]{6}", colour) is not None


@lru_cache(maxsize=256)
def svg(latex: str, colour: str = "#000000", size: float = 16.0) -> str | None:
    """SVG of the formula, its letters `size` pixels high; None where it is too long or cannot be set."""
    if len(latex) > LONGEST or not colour_is_fine(colour):
        return None
    setter = _setter()
    for command, spaced in _SPACED.items():
        latex = latex.replace(command, spaced)
    try:
        picture: str = setter(latex, size=size, color=colour).svg()
    except Exception:  # noqa: BLE001 - whatever the typesetter stumbles over, the text of the formula is still there
        return None
    return picture


@cache
def _setter() -> Any:
    """ziamath's class of formulas, set up for us."""
    import ziamath
    from ziamath.nodes.mrow import Mrow

    # QtSvg knows SVG Tiny 1.2, which cannot use glyphs by reference; without this the letters are missing.
    ziamath.config.svg2 = False
    ziamath.config.precision = 2

    class Row(Mrow, tag="mrow"):  # type: ignore[call-arg] # ziamath puts the class with this tag in the place of Mrow
        """A row measured once. ziamath measures each row within a row being measured, 2^depth times in all, to
        learn how tall its brackets are; but brackets do not count while their row is itself being measured.
        """

        def _get_height_nostretch(self, line: list[Any], **kwargs: Any) -> tuple[float, float]:
            if kwargs.get("nostretch"):
                return 0.0, 0.0
            height: tuple[float, float] = super()._get_height_nostretch(line, **kwargs)
            return height

    return ziamath.Latex
