"""The bar of rates: its words stand where they can be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from gradexplorer.ui.descent.rate_bar import beside

ZONE = QRectF(100.0, 0.0, 100.0, 16.0)


@pytest.mark.parametrize(
    ("handle_px", "left", "right"),
    [
        (20.0, 100.0, 200.0),  # elsewhere: the middle of the zone
        (170.0, 100.0, 200.0),  # in the zone, but not on the word, which takes 130 to 170 with the handle's half
        (155.0, 100.0, 151.0),  # on the word: left of it there is more room
        (148.0, 152.0, 200.0),
    ],
)
def test_a_word_makes_way_for_the_handle(handle_px: float, left: float, right: float) -> None:
    room = beside(ZONE, handle_px, 30.0)
    assert (room.left(), room.right()) == (left, right)


def test_where_no_part_has_room_the_word_stays_in_the_middle() -> None:
    assert beside(ZONE, 150.0, 60.0) == ZONE
