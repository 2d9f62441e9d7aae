"""The field in colours."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from gradexplorer.field.bands import MANY, THREADS, in_bands
from gradexplorer.field.levels import Levels
from gradexplorer.field.sample import Field

BLOCK = 65_536  # samples at a time

Pixels = npt.NDArray[np.uint8]


def shade(field: Field, levels: Levels, lut: Pixels) -> Pixels:
    """Colours of the samples: uint8 (rows, columns, 4), row 0 at the bottom, alpha 0 where f has no finite value.

    `lut` is uint8 (256, 3), from low to high.
    """
    colours = np.full((257, 4), 255, dtype=np.uint8)
    colours[:256, :3] = lut
    colours[256] = 0
    table = colours.view(np.uint32)[:, 0]  # four bytes at once: taking rows of a table of bytes is five times slower
    pixels = np.empty(field.value.shape, dtype=np.uint32)

    def colour(rows: slice) -> bool:
        values = field.value[rows]
        places = levels.position(values)
        places *= 255.0
        places += 0.5
        places[~np.isfinite(values)] = 256.0
        np.take(table, places.astype(np.intp), out=pixels[rows], mode="clip")
        return True

    threads = THREADS if pixels.size >= MANY else 1
    in_bands(colour, len(pixels), BLOCK // field.value.shape[1], threads)
    return pixels.view(np.uint8).reshape(*field.value.shape, 4)
