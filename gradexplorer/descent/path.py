"""The only loop for one walker: a rule and a start become a path, and why it stopped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gradexplorer.expression.sentence import Sentence


@dataclass(frozen=True)
class Path:
    """A walk: entry 0 is the start, entry k the point after step k.

    `values`, `gradients`, `slopes` belong to `points`; `steps[k]` is the length of the step that led to point k (0 for
    the start). `evaluations` counts what the rule asked for; `stop` is one word of stops.STOPS, `says` its sentence.
    """

    variables: tuple[str, ...]
    method: str
    settings: Mapping[str, object]
    points: tuple[tuple[float, ...], ...]
    values: tuple[float, ...]
    gradients: tuple[tuple[float, ...], ...]
    slopes: tuple[float, ...]
    steps: tuple[float, ...]
    evaluations: Mapping[str, int]
    stop: str
    says: Sentence

    @property
    def message(self) -> str:
        """The verdict in English."""
        return str(self.says)
