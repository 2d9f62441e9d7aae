"""The field in colours."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from gradexplorer.field.levels import Levels
from gradexplorer.field.sample import Field

Pixels = npt.NDArray[np.uint8]


def shade(field: Field, levels: Levels, lut: Pixels) -> Pixels:
    """Colours of the samples: uint8 (rows, columns, 4), row 0 at the bottom, alpha 0 where f has no finite value.

    `lut` is uint8 (256, 3), from low to high.
    """
    colours = np.full((257, 4), 255, dtype=np.uint8)
    colours[:256, :3] = lut
    colours[256] = 0
    places = levels.position(field.value)
    places *= 255.0
    places += 0.5
    places[~np.isfinite(field.value)] = 256.0
    # Four bytes at once: taking rows of a table of bytes is five times slower.
    pixels = colours.view(np.uint32)[:, 0].take(places.astype(np.intp))
    return pixels.view(np.uint8).reshape(*field.value.shape, 4)
