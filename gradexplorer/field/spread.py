"""How the values of a field are spread: what levels and colours are chosen by."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gradexplorer.field.plane import Array
from gradexplorer.field.sample import Field

ENOUGH = 10_000  # so many values tell the quantiles; sorting all of them takes longer than sampling did
SAME = 1e-12  # values that differ by less than this part of their size differ by rounding alone
TINY = 1e-290  # nor can denormal differences be divided
POLE = 0.8  # of half the range: 1/x changes by its own size in the cell beside its pole, a bump on a grid by far less
DROP = 0.3  # of the range: 1/x falls by more from the sample nearest to its pole to the next, wherever that one stands


class Spread(NamedTuple):
    """The finite values of a field.

    `ranked` is a sample of them, ascending; `border_low`, `border_high` the extremes on the edges of the view;
    `low_pole`, `high_pole`: f is so steep at the extreme that the grid does not resolve it.
    """

    low: float
    high: float
    ranked: Array
    border_low: float
    border_high: float
    low_pole: bool
    high_pole: bool

    def quantile(self, part: float) -> float:
        """The value below which this part of the view lies."""
        return float(self.ranked[round(part * (len(self.ranked) - 1))])

    @property
    def constant(self) -> bool:
        """Whether the values differ by rounding alone."""
        return self.high / 2 - self.low / 2 <= max(SAME * max(abs(self.low), abs(self.high)), TINY)

    def mirrored(self) -> Spread:
        """The spread of -f."""
        values = -self.high, -self.low, -self.ranked[::-1], -self.border_high, -self.border_low
        return Spread(*values, self.high_pole, self.low_pole)


def spread_of(field: Field) -> Spread | None:
    """Spread of the finite values, None where there is none."""
    value = field.value
    low, high = float(np.fmin.reduce(value, axis=None)), float(np.fmax.reduce(value, axis=None))
    if not np.isfinite([low, high]).all():
        finite = value[np.isfinite(value)]
        if not finite.size:
            return None
        low, high = float(finite.min()), float(finite.max())
    border = np.concatenate([value[0], value[-1], value[:, 0], value[:, -1]])
    border = border[np.isfinite(border)] if np.isfinite(border).any() else np.array([low])
    reach = POLE * (high / 2 - low / 2)
    return Spread(
        low, high, _ranked(value), float(border.min()), float(border.max()),
        low < high and _unresolved(field, low, reach), low < high and _unresolved(field, high, reach),
    )  # fmt: skip


def _ranked(value: Array) -> Array:
    """A sample of the finite values, ascending; all of them where the domain is a small part of the view."""
    flat = value.ravel()
    # An odd stride walks through the columns, whatever their number.
    thinned = flat[:: max(flat.size // ENOUGH, 1) | 1]
    finite = thinned[np.isfinite(thinned)]
    if finite.size < 100:
        finite = flat[np.isfinite(flat)]
    return np.sort(finite)


def _unresolved(field: Field, extreme: float, reach: float) -> bool:
    """Whether the grid is too coarse for f at the sample with this value: f is undefined next to it, falls far to the
    next sample, or its slope there carries it within one cell as far as `reach`.
    """
    place = int(np.argmax(field.value.ravel() == extreme))
    row, column = divmod(place, len(field.x))
    around = field.value[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2]
    if np.isnan(around).any():
        return True
    if float(np.max(np.abs(around / 2 - extreme / 2))) > DROP / POLE * reach:
        return True
    row, column = row // field.every[0], column // field.every[1]
    across, up = (abs(float(slope[row, column])) / 4 for slope in field.gradient)
    return bool(max(across * (field.x[1] - field.x[0]), up * (field.y[1] - field.y[0])) > reach / 4)
