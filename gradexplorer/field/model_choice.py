"""How f is modelled about the probe: what may be chosen of it."""

from __future__ import annotations

from gradexplorer.quick import dataclass

SMALLEST_ERROR, LARGEST_ERROR = 1e-12, 1e12  # that may be allowed


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """The `order` of the model (1 or 2), and the `error` that is allowed: of f's own units, or a part of |f|."""

    order: int = 2
    error: float = 0.1
    relative: bool = False
