"""What a typed text means: the function to draw, what it depends on, and where its sliders start."""

from __future__ import annotations

from gradexplorer.expression.tree import Node
from gradexplorer.quick import dataclass


@dataclass(frozen=True, slots=True)
class Definition:
    """One function, its helpers already put in.

    `variables` are the coordinates in order (the gradient has one entry for each); `parameters` are the other free
    names with their starting values (1.0 unless the text says `a = 2`), in order of appearance.
    """

    text: str
    body: Node
    variables: tuple[str, ...]
    parameters: tuple[tuple[str, float], ...] = ()
    name: str = "f"
