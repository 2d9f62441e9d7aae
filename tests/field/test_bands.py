"""Rows, band by band."""

from __future__ import annotations

import pytest

from gradexplorer.field.bands import in_bands


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize(("rows", "height"), [(10, 3), (9, 3), (1, 5), (0, 2), (4, 0)])
def test_every_row_has_its_turn_once(rows: int, height: int, threads: int) -> None:
    seen: list[int] = []
    assert in_bands(lambda band: seen.extend(range(band.start, band.stop)) is None, rows, height, threads)
    assert sorted(seen) == list(range(rows))


@pytest.mark.parametrize("threads", [1, 2])
def test_one_band_that_fails_is_told(threads: int) -> None:
    assert not in_bands(lambda band: band.start != 4, 10, 2, threads)


def test_alone_nothing_is_begun_after_a_failure() -> None:
    begun: list[int] = []
    assert not in_bands(lambda band: begun.append(band.start) is not None, 10, 2)
    assert begun == [0]
