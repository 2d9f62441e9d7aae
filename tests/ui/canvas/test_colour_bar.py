"""What is written beside the colour bar."""

from __future__ import annotations

import numpy as np
import pytest

from gradexplorer.ui.canvas.colour_bar import LONGEST, _texts


@pytest.mark.parametrize(
    ("values", "texts", "common"),
    [
        ([-1.0, 0.0, 2.5], ["−1", "0", "2.5"], ""),
        ([1e-9, 1e-5, 100.0], ["1e−9", "1e−5", "100"], ""),  # a logarithmic scale shares no power
        ([-3.5e-12, 0.0, 1.25e-12], ["−3.5", "0", "1.25"], "×10⁻¹²"),
        ([12345678.0, 12345679.0, 12345680.0], ["−1", "0", "1"], "+ 12345679"),
        ([-1.4794255 - 2.5e-13, -1.4794255, -1.4794255 + 2.5e-13], ["−2.5", "0", "2.5"], "×10⁻¹³ − 1.4794255"),
    ],
)
def test_long_numbers_share_what_is_common_to_them(values: list[float], texts: list[str], common: str) -> None:
    assert _texts(np.array(values)) == (texts, common)


def test_seventeen_levels_near_the_largest_float_have_room() -> None:
    texts, common = _texts(1e307 * np.arange(1.0, 18.0))
    assert max(map(len, texts)) <= LONGEST
    assert common == "×10³⁰⁸"
