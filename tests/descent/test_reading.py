from __future__ import annotations

import json
import math
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.descent.reading import Reading, read
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas, formulas_of

Formula = Callable[[str], Formulas]
INF = math.inf


def test_the_first_start(formulas: Formula) -> None:
    found = read(formulas("x^2+y^2"), (2, 1))
    assert (found.value, found.gradient, found.kind) == (5.0, (4.0, 2.0), "slope")
    assert found.slope == pytest.approx(math.sqrt(20), rel=1e-15)
    assert found.ascent_angle_deg == pytest.approx(math.degrees(math.atan(0.5)), rel=1e-15)
    assert found.hessian == ((2.0, 0.0), (0.0, 2.0))
    assert found.eigenvalues == (2.0, 2.0)
    assert found.one_sided is None
    assert found.why_undefined is None


@pytest.mark.parametrize(
    ("text", "point", "kind"),
    [
        ("x^2+y^2", (0, 0), "minimum"),
        ("-x^2-y^2", (0, 0), "maximum"),
        ("x^2-y^2", (0, 0), "saddle"),
        ("x*y", (0, 0), "saddle"),
        ("x^4+y^4", (0, 0), "degenerate"),
        ("x^2+0*y", (5, 5), "slope"),
        ("x^2+0*y", (0, 5), "degenerate"),
        ("3", (1, 2), "degenerate"),
        ("(x^2+y-11)^2+(x+y^2-7)^2", (3, 2), "minimum"),
        ("x^2+y^2+z^2", (0, 0, 0), "minimum"),
        ("x*y*z", (0, 0, 0), "degenerate"),
        ("x^2-y^2+z^4", (0, 0, 0), "saddle"),
        ("sin(x)", (math.pi / 2,), "maximum"),
        ("log(x)+y", (-1, 0), "undefined"),
        ("1/(x*y)", (0, 1), "undefined"),
        ("|x|+y", (0, 0), "kink"),
        ("floor(x)+y", (1, 0), "kink"),
        ("x*|x|+y^2", (0, 0), "degenerate"),
        ("x*|x|+y", (0, 0), "slope"),
    ],
)
def test_kinds(formulas: Formula, text: str, point: tuple[float, ...], kind: str) -> None:
    assert read(formulas(text), point).kind == kind


@pytest.mark.parametrize(
    ("text", "angle"),
    [
        ("x+0y", 0),
        ("y+0x", 90),
        ("-x+0y", 180),
        ("-x-0y", 180),
        ("-y+0x", -90),
        ("x+y", 45),
        ("-x-y", -135),
        ("-x", 180),
    ],
)
def test_angles_count_counter_clockwise_from_x(formulas: Formula, text: str, angle: float) -> None:
    f = formulas(text)
    assert read(f, (1.0,) * len(f.variables)).ascent_angle_deg == pytest.approx(angle, abs=1e-12)


@pytest.mark.parametrize(
    ("text", "point", "sides"),
    [
        ("|x|+y^2", (0, 1), {"x": (-1, 1), "y": (2, 2)}),
        ("max(x, y)", (1, 1), {"x": (0, 1), "y": (0, 1)}),
        ("max(x, y)", (-2, -2), {"x": (0, 1), "y": (0, 1)}),
        ("where(x<0, -x, x^2)+y", (0, 0), {"x": (-1, 0), "y": (1, 1)}),
        ("piecewise(x<0, -2x, 3x)+y", (0, 0), {"x": (-2, 3), "y": (1, 1)}),
        ("sqrt(x^2+y^2)", (0, 0), {"x": (-1, 1), "y": (-1, 1)}),
        ("floor(x)+y", (1, 0), {"x": (INF, 0), "y": (1, 1)}),
        ("cbrt(x)+y", (0, 0), {"x": (INF, INF), "y": (1, 1)}),
    ],
)
def test_at_a_kink_there_is_a_slope_for_each_side(
    formulas: Formula, text: str, point: tuple[float, float], sides: dict[str, tuple[float, float]]
) -> None:
    found = read(formulas(text), point)
    assert found.kind == "kink"
    assert math.isfinite(found.value)
    assert found.one_sided is not None
    for name, pair in sides.items():
        assert found.one_sided[name] == pytest.approx(pair, abs=1e-12)


def test_where_the_domain_ends_one_side_is_missing(formulas: Formula) -> None:
    found = read(formulas("sqrt(x)+y"), (0, 1))
    assert found.one_sided is not None
    left, right = found.one_sided["x"]
    assert math.isnan(left)
    assert right == INF
    assert found.to_dict()["one_sided"] == {"x": [None, None], "y": [1.0, 1.0]}


@pytest.mark.parametrize(
    ("text", "point", "gradient"),
    [
        ("x*|x|+y", (0, 1), (0, 1)),
        ("max(x,y)^2", (0, 0), (0, 0)),
        ("|x|^3+2y", (0, 0), (0, 2)),
        ("sqrt(x^4+y^4)", (0, 0), (0, 0)),
    ],
)
def test_where_the_branches_meet_smoothly_there_is_a_gradient(
    formulas: Formula, text: str, point: tuple[float, float], gradient: tuple[float, float]
) -> None:
    found = read(formulas(text), point)
    assert found.gradient == pytest.approx(gradient, abs=1e-12)
    assert found.one_sided is None


def test_agreeing_along_the_axes_alone_is_not_enough(formulas: Formula) -> None:
    # Along x and y this is 0, along the diagonal it rises by 1/2 a unit of x: a fold, not a plane.
    assert read(formulas("where(x^2+y^2 > 0, x^2*y/(x^2+y^2), 0)"), (0, 0)).kind == "kink"


def test_undefined_says_why(formulas: Formula) -> None:
    found = read(formulas("log(x-3)+y"), (2, 0))
    assert found.kind == "undefined"
    assert "log" in str(found.why_undefined)
    assert math.isnan(found.slope)


def test_an_overflow_is_undefined_with_its_own_reason(formulas: Formula) -> None:
    found = read(formulas("exp(x)+y"), (1000, 0))
    assert found.kind == "undefined"
    assert "large" in str(found.why_undefined)


def test_the_dictionary_is_plain_json_with_null_for_what_is_no_number(formulas: Formula) -> None:
    found = read(formulas("1/x+y"), (0, 1)).to_dict()
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert found["value"] is None
    assert found["gradient"] == [None, None]
    assert found["hessian"] == [[None, None], [None, None]]
    assert found["ascent_angle_deg"] is None
    keys = "variables point value gradient slope ascent_angle_deg hessian eigenvalues kind one_sided why_undefined"
    assert list(found) == keys.split()


SPICY = st.sampled_from([0.0, -0.0, 1.0, -8.0, 1e-300, 1e308, -1e308, math.inf, -math.inf, math.nan, 0.5, 5e-324])
TEXTS = [
    "x^2+y^2",
    "1/x+y",
    "|x|+|y|",
    "max(x,y)",
    "x^y",
    "exp(x)*y",
    "floor(x)*y",
    "sqrt(x*y)",
    "atan2(y,x)",
    "where(x<y,x,y^2)",
]


@given(st.sampled_from(TEXTS), SPICY, SPICY)
def test_no_point_is_too_spicy(text: str, x: float, y: float) -> None:
    definition = parse(text)
    assert not isinstance(definition, Problem)
    f = formulas_of(definition)
    assert not isinstance(f, Problem)
    found = read(f, (x, y))
    assert isinstance(found, Reading)
    json.dumps(found.to_dict(), allow_nan=False)
    assert (found.why_undefined is not None) == (found.kind == "undefined")
    assert (found.one_sided is not None) == (found.kind == "kink")
    if found.kind not in {"kink", "undefined"} and all(map(math.isfinite, found.gradient)):
        assert found.slope == pytest.approx(math.hypot(*found.gradient), rel=1e-12)


def test_at_a_jump_one_side_is_without_limit_and_there_is_no_gradient(formulas: Formula) -> None:
    # floor(x) + x/4 at 2: it drops by 1 to the left, and rises with 1/4 to the right.
    found = read(formulas("floor(x) + x/4"), (2.0,))
    assert found.kind == "kink"
    assert found.one_sided == {"x": (INF, 0.25)}
    assert math.isnan(found.gradient[0])
