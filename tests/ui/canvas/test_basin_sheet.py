"""The map of basins as pixels: colours, marks and its legend."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from gradexplorer.descent.basins import DIVERGES, UNDECIDED, Attractor, Basins
from gradexplorer.field.plane import plane_of
from gradexplorer.field.viewport import Box
from gradexplorer.ui.canvas.basins import COLOURS, OTHERS, STUCK, sheet

PLANE = plane_of(("x", "y"))
BOX = Box(-1.0, 1.0, -1.0, 1.0)
FOUND = (Attractor((0.0, 0.0), 0.0, "minimum", 2), Attractor((1.0, 0.0), 1.0, "saddle", 1))


def basins(codes: list[int], size: int = 1) -> Basins:
    basin = np.repeat(np.array([codes], dtype=np.int16), size, axis=0).repeat(size, axis=1)
    return Basins(BOX, basin, np.zeros(basin.shape, dtype=np.int32), FOUND)


def test_each_ending_has_a_colour_of_its_own() -> None:
    image = sheet(basins([0, 1, DIVERGES, UNDECIDED]), PLANE).image
    seen = [image.pixelColor(column, 0).name() for column in range(4)]
    assert seen == [COLOURS[0], STUCK, OTHERS[DIVERGES][0], OTHERS[UNDECIDED][0]]


def test_a_fine_map_marks_what_did_not_arrive() -> None:
    image = sheet(basins([0, 1, DIVERGES, UNDECIDED], size=64), PLANE).image
    parts = [{image.pixelColor(64 * part + i, j).name() for i in range(64) for j in range(64)} for part in range(4)]
    assert [len(part) for part in parts] == [1, 2, 2, 2]


def test_the_legend_tells_who_is_stuck_and_who_is_lost() -> None:
    rows = [row.text for row in sheet(basins([0, 0, 1, DIVERGES]), PLANE).legend]
    assert rows == ["minimum (0, 0): 50 %", "stuck at: saddle (1, 0): 25 %", "diverges: 25 %"]


def test_climbing_a_minimum_is_no_place_to_arrive() -> None:
    image = sheet(basins([0]), PLANE, climbing=True).image
    assert image.pixelColor(0, 0) == QColor(STUCK)


def test_an_end_at_an_edge_is_marked_where_it_is() -> None:
    held = Attractor((1.0, 0.5), 0.0, "minimum", 1, "edge")
    made = sheet(Basins(BOX, np.zeros((1, 1), dtype=np.int16), np.zeros((1, 1), dtype=np.int32), (held,)), PLANE)
    assert made.held == ((1.0, 0.5, COLOURS[0]),)
    assert [(row.text, row.sign) for row in made.legend] == [("minimum at the edge of the box (1, 0.5): 100 %", "dot")]
