"""The first steps of every method, worked by hand: f = x^2 + 10 y^2, whose gradient is (2x, 20y), from (2, 1)."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from gradexplorer.formula.formulas import Formulas

Formula = Callable[[str], Formulas]
VALLEY = "x^2+10y^2"


def path(formulas: Formulas, start: tuple[float, ...], method: str, **settings: object) -> Path:
    found = descend(formulas, start, method, settings)
    assert isinstance(found, Path), found
    return found


# g at (2, 1) is (4, 20). Where the first step lands, and the second where it shows what the first does not.
BY_HAND: list[tuple[str, dict[str, object], list[tuple[float, float]]]] = [
    # x - 0.1 g
    ("gradient-descent", {"learning_rate": 0.1}, [(1.6, -1.0)]),
    # phi(a) = (2 - 4a)^2 + 10 (1 - 20a)^2: 416/(2 * (16 + 10 * 400)) = 0.0517928...
    ("gradient-descent", {"line_search": "exact"}, [(2 - 4 * 416 / 8032, 1 - 20 * 416 / 8032)]),
    # f = 14; a = 1: (-2, -19), 3614; 1/2: (0, -9), 810; 1/4: (1, -4), 161; 1/8: (1.5, -1.5), 24.75;
    # 1/16: (1.75, -0.25), 3.6875 <= 14 - 1e-4/16 * 416
    ("gradient-descent", {"line_search": "armijo"}, [(1.75, -0.25)]),
    # a = 0.1: (1.6, -1), g = (3.2, -20); then s = (-0.4, -2), y = (-0.8, -40), a = s.s/s.y = 4.16/80.32
    (
        "gradient-descent",
        {"line_search": "barzilai-borwein", "learning_rate": 0.1},
        [(1.6, -1.0), (1.6 - 3.2 * 4.16 / 80.32, -1 + 20 * 4.16 / 80.32)],
    ),
    # v = (4, 20): (1.96, 0.8), g = (3.92, 16); v = (3.6 + 3.92, 18 + 16)
    ("momentum", {}, [(1.96, 0.8), (1.96 - 0.0752, 0.8 - 0.34)]),
    # v = (4, 20), g + 0.9 v = (7.6, 38): (1.924, 0.62); g = (3.848, 12.4), v = (7.448, 30.4): (10.5512, 39.76)
    ("nesterov", {}, [(1.924, 0.62), (1.924 - 0.105512, 0.62 - 0.3976)]),
    # g/sqrt(g^2) = 1 in each coordinate; then g = (3.8, 18), s = (16 + 14.44, 400 + 324)
    ("adagrad", {}, [(1.9, 0.9), (1.9 - 0.38 / math.sqrt(30.44), 0.9 - 1.8 / math.sqrt(724))]),
    # s = 0.1 g^2; d = sqrt(1e-6)/sqrt(s + 1e-6) g
    ("adadelta", {}, [(2 - 4e-3 / math.sqrt(1.6 + 1e-6), 1 - 20e-3 / math.sqrt(40 + 1e-6))]),
    # s = 0.01 g^2, g/sqrt(s) = 10
    ("rmsprop", {}, [(1.9, 0.9)]),
    ("rmsprop", {"decay": 0.9}, [(2 - 0.01 / math.sqrt(0.1), 1 - 0.01 / math.sqrt(0.1))]),
    # m^ = g, s^ = g^2; then g = (3.8, 18), m^ = (0.36 + 0.38, 1.8 + 1.8)/0.19, s^ = (0.030424, 0.7236)/0.001999
    (
        "adam",
        {},
        [
            (1.9, 0.9),
            (
                1.9 - 0.1 * 0.74 / 0.19 / math.sqrt(0.030424 / 0.001999),
                0.9 - 0.1 * 3.6 / 0.19 / math.sqrt(0.7236 / 0.001999),
            ),
        ],
    ),
    # the mean square still grows: as adam
    (
        "amsgrad",
        {},
        [
            (1.9, 0.9),
            (
                1.9 - 0.1 * 0.74 / 0.19 / math.sqrt(0.030424 / 0.001999),
                0.9 - 0.1 * 3.6 / 0.19 / math.sqrt(0.7236 / 0.001999),
            ),
        ],
    ),
    # 0.999 x first
    ("adamw", {}, [(1.898, 0.899)]),
    # mu_1 = 0.9 (1 - 0.96^0.004/2), mu_2 = 0.9 (1 - 0.96^0.008/2), m = 0.1 g: the factor of g/|g| by these alone
    (
        "nadam",
        {},
        [
            (
                2 - 0.1 * (1 + 0.1 * 0.45014692 / (1 - 0.45007347 * 0.45014692)),
                1 - 0.1 * (1 + 0.1 * 0.45014692 / (1 - 0.45007347 * 0.45014692)),
            )
        ],
    ),
    # the sign alone
    ("lion", {}, [(1.99, 0.99), (1.98, 0.98)]),
    # 0.1, then 0.12 each
    ("rprop", {}, [(1.9, 0.9), (1.78, 0.78)]),
    ("newton", {}, [(0.0, 0.0)]),
    ("newton", {"learning_rate": 0.5}, [(1.0, 0.5)]),
    # H = I, p = -g, and the strong Wolfe conditions: an exact minimum fulfils them
    ("bfgs", {"line_search": "exact"}, [(2 - 4 * 416 / 8032, 1 - 20 * 416 / 8032)]),
    ("conjugate-gradient", {"line_search": "exact"}, [(2 - 4 * 416 / 8032, 1 - 20 * 416 / 8032), (0.0, 0.0)]),
    # |(2, 1)| > 1: the Cauchy point is 416/8032 g long = 1.0564 > 1, so the step is g/|g| long 1
    ("trust-region", {}, [(2 - 4 / math.sqrt(416), 1 - 20 / math.sqrt(416))]),
    # simplex (2,1), (2.5,1), (2,1.5): f = 14, 16.25, 26.5; centre (2.25, 1), reflected (2.5, 0.5): 8.75, the best;
    # expanded (2.75, 0): 7.5625
    ("nelder-mead", {}, [(2.75, 0.0)]),
]


@pytest.mark.parametrize(("method", "settings", "points"), BY_HAND, ids=[row[0] for row in BY_HAND])
def test_the_first_steps_by_hand(
    formulas: Formula, method: str, settings: dict[str, object], points: list[tuple[float, float]]
) -> None:
    found = path(formulas(VALLEY), (2, 1), method, steps=len(points), **settings)
    for reached, point in zip(found.points[1:], points, strict=True):
        assert reached == pytest.approx(point, rel=1e-8, abs=1e-8)


def test_every_method_is_worked_by_hand() -> None:
    assert {row[0] for row in BY_HAND} == set(RULES)


def test_where_the_gradient_is_exactly_0_no_coordinate_moves(formulas: Formula) -> None:
    for method, rule in RULES.items():
        if not rule.elementwise:
            continue
        settings = {name: 0.0 for name in ("epsilon", "weight_decay") if name in rule.settings}
        if method == "adadelta":  # its first step is as long as epsilon lets it be
            settings["epsilon"] = 1e-6
        found = path(formulas("x^2+0*y"), (1, 3), method, steps=5, **settings)
        assert [point[1] for point in found.points] == [3.0] * len(found.points), method
        assert all(math.isfinite(point[0]) for point in found.points), method
        assert found.points[1][0] < 1, method
