"""A formula in LaTeX as a picture: SVG text that QtSvg can paint."""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST = 2_000  # characters of LaTeX; 100 of them take some 25 ms, and nobody reads more
_SPACED = {r"\bmod": r"\;\operatorname{mod}\;", r"\land": r"\;\land\;", r"\lor": r"\;\lor\;"}


def colour_is_fine(colour: str) -> bool:
    """True for #rrggbb, the only form of a colour that is let into the SVG."""
    return re.fullmatch(r"#[0-9a-fA-F]{6}", colour) is not None


@lru_cache(maxsize=256)
def svg(latex: str, colour: str = "#000000", size: float = 16.0) -> str | None:
    """SVG of the formula, its letters `size` pixels high; None where it is too long or cannot be set."""
    if len(latex) > LONGEST or not colour_is_fine(colour):
        return None
    import ziamath

    # QtSvg knows SVG Tiny 1.2, which cannot use glyphs by reference; without this the letters are missing.
    ziamath.config.svg2 = False
    ziamath.config.precision = 2
    for command, spaced in _SPACED.items():
        latex = latex.replace(command, spaced)
    try:
        picture: str = ziamath.Latex(latex, size=size, color=colour).svg()
    except Exception:  # noqa: BLE001 - whatever the typesetter stumbles over, the text of the formula is still there
        return None
    return picture
