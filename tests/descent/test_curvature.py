from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.descent.curvature import eigenvalues, kind_of, signs

entries = st.floats(-1e6, 1e6)


def test_eigenvalues_ascend() -> None:
    assert eigenvalues(((20.0, 0.0), (0.0, 2.0))) == (2.0, 20.0)
    assert eigenvalues(((0.0, 1.0), (1.0, 0.0))) == (-1.0, 1.0)
    assert eigenvalues(((-5.0,),)) == (-5.0,)
    assert eigenvalues(()) == ()


@given(entries, entries, entries)
def test_two_by_two_agrees_with_the_general_method(a: float, b: float, d: float) -> None:
    size = max(abs(a), abs(b), abs(d))
    np.testing.assert_allclose(
        eigenvalues(((a, b), (b, d))), np.linalg.eigvalsh([[a, b], [b, d]]), rtol=0, atol=1e-12 * size
    )


def test_entries_near_the_largest_float_do_not_overflow() -> None:
    assert eigenvalues(((1e308, 0.0), (0.0, -1e308))) == (-1e308, 1e308)


def test_without_a_hessian_there_are_no_eigenvalues() -> None:
    assert all(map(math.isnan, eigenvalues(((math.nan, 0.0), (0.0, 1.0)))))
    assert all(map(math.isnan, eigenvalues(((math.inf, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)))))


def test_an_eigenvalue_below_a_billionth_of_the_largest_is_zero() -> None:
    assert signs((-3e-9, 1.0)) == (1, 0, 1)
    assert signs((-5e-10, 1.0)) == (0, 1, 1)
    assert signs((0.0, 0.0)) == (0, 2, 0)
    assert signs((math.nan, math.nan)) == (0, 0, 0)


@pytest.mark.parametrize(
    ("slope", "found", "kind"),
    [
        (0.0, (1.0, 2.0), "minimum"),
        (0.0, (-2.0, -1.0), "maximum"),
        (0.0, (-1.0, 2.0), "saddle"),
        (0.0, (0.0, 2.0), "degenerate"),
        (0.0, (0.0, 0.0), "degenerate"),
        (0.0, (math.nan, math.nan), "degenerate"),
        (0.0, (-1.0, 0.0, 1.0), "saddle"),
        (2e-8, (1.0, 1.0), "slope"),
        (2e-8, (1.0, 4.0), "minimum"),
        (math.nan, (1.0, 1.0), "slope"),
    ],
)
def test_kinds(slope: float, found: tuple[float, ...], kind: str) -> None:
    assert kind_of(slope, found) == kind
