"""What is worked out at a point: on x^2 + 10y^2 at (2, 1) by hand, and honest where there is nothing to work out."""

from __future__ import annotations

import math

import pytest

from gradexplorer.descent.along import along
from gradexplorer.descent.reading import read
from gradexplorer.descent.worked import Sheet
from gradexplorer.descent.worked_row import Manner, Row
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.tree import Node
from gradexplorer.field.direction import Direction
from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.ui import numbers

EIGENVALUES = "(∂²f/∂x² + ∂²f/∂y²)/2 ± √(((∂²f/∂x² − ∂²f/∂y²)/2)² + (∂²f/∂y∂x)²)"
MANNER = Manner(numbers.short, 6)


def made(text: str) -> Formulas:
    definition = parse(text)
    assert isinstance(definition, Definition)
    found = formulas_of(definition)
    assert isinstance(found, Formulas)
    return found


def worked(
    text: str, *point: float, degrees: float = 90.0, simplified: dict[str, Node] | None = None
) -> dict[str, Row]:
    formulas = made(text)
    reading = read(formulas, point)
    found = None
    if len(point) == 2:
        plane = Plane(formulas.variables, formulas.variables[:2], (0, 1), (0.0, 0.0))  # type: ignore[arg-type]
        found = along(formulas, plane, reading, Direction("angle", degrees))
    return {row.key: row for row in Sheet(formulas, simplified).rows(reading, formulas.parameters, found, MANNER)}


def line(row: Row) -> str:
    return " = ".join([row.head[0], row.formula[0], row.numbers[0]])


def test_an_ellipse_is_worked_out_as_by_hand() -> None:
    rows = worked("x^2 + 10y^2", 2.0, 1.0)
    assert {key: (line(row), row.values) for key, row in rows.items()} == {
        "f": ("f(x, y) = x² + 10·y² = 2² + 10·1²", (14.0,)),
        "d:x": ("∂f/∂x = 2·x = 2·2", (4.0,)),
        "d:y": ("∂f/∂y = 20·y = 20·1", (20.0,)),
        "gradient": ("∇f = (∂f/∂x, ∂f/∂y) = (4, 20)", (4.0, 20.0)),
        "slope": ("|∇f| = √((∂f/∂x)² + (∂f/∂y)²) = √(4² + 20²)", (math.sqrt(416),)),
        "angle": ("uphill = atan2(∂f/∂y, ∂f/∂x) = atan2(20, 4)", (math.degrees(math.atan2(20, 4)),)),
        "along": ("D_u f = ∂f/∂x·u₁ + ∂f/∂y·u₂ = 4·0 + 20·1", (20.0,)),
        "d:x,x": ("∂²f/∂x² = 2 = 2", (2.0,)),
        "d:x,y": ("∂²f/∂y∂x = 0 = 0", (0.0,)),
        "d:y,y": ("∂²f/∂y² = 20 = 20", (20.0,)),
        "eigenvalues": (
            f"λ₁, λ₂ = {EIGENVALUES} = (2 + 20)/2 ± √(((2 − 20)/2)² + 0²)",
            (2.0, 20.0),
        ),
    }
    assert all(row.says is None for row in rows.values())


def test_latex_says_the_same() -> None:
    rows = worked("x^2 y", -3.0, 2.0)
    row = rows["d:x"]
    assert row.head[1] == r"f_{x} = \frac{\partial f}{\partial x}"
    assert (row.formula[1], row.numbers[1]) == ("2 x y", r"2 \left(-3\right) \cdot 2")
    assert rows["slope"].numbers[1] == r"\sqrt{\left(-12\right)^{2} + 9^{2}}"


def test_parameters_are_put_in_too() -> None:
    assert line(worked("a = 3\na*x^2", 2.0)["d:x"]) == "df/dx = 2·a·x = 2·3·2"


def test_the_simplified_derivative_takes_the_place_of_the_rules() -> None:
    definition = parse("cos(x y)")
    assert isinstance(definition, Definition)
    row = worked("x^2 + y", 1.0, 1.0, simplified={"x": definition.body})["d:x"]
    assert row.formula[0] == "cos(x·y)"


def test_of_one_variable_there_are_four_rows() -> None:
    rows = worked("f(t) = t^2", -3.0)
    assert list(rows) == ["f", "d:t", "slope", "d:t,t"]
    assert line(rows["slope"]) == "|f′| = |df/dt| = |−6|"
    assert rows["d:t,t"].head[1] == r"f'' = \frac{d^{2} f}{dt^{2}}"


def test_of_many_variables_the_second_derivatives_are_left_out() -> None:
    rows = worked("f(p, q, r, s) = p q r s", 1.0, 2.0, 3.0, 4.0)
    assert list(rows) == ["f", "d:p", "d:q", "d:r", "d:s", "gradient", "slope"]
    assert line(rows["d:r"]) == "∂f/∂r = p·q·s = 1·2·4"


# --- kinks, jumps, edges ----------------------------------------------------------------------------------------------


def told(rows: dict[str, Row]) -> dict[str, str]:
    return {key: str(row.says) for key, row in rows.items() if row.says is not None}


def test_at_a_kink_the_slopes_from_both_sides_are_told() -> None:
    rows = worked("|x| + y^2", 0.0, 1.0, degrees=0.0)
    assert told(rows)["d:x"] == "not differentiable here: −1 from the left, 1 from the right"
    assert rows["d:y"].values == (2.0,)
    assert told(rows)["along"] == "not differentiable here: −1 behind, 1 ahead"
    assert {told(rows)[key] for key in ("gradient", "slope", "angle", "eigenvalues")} == {"not differentiable here"}
    assert {told(rows)[key] for key in ("d:x,x", "d:x,y", "d:y,y")} == {"no second derivative here"}


def test_along_a_kink_there_is_a_slope() -> None:
    rows = worked("|x| + y^2", 0.0, 1.0, degrees=90.0)
    assert rows["along"].values == (2.0,)
    assert "along" not in told(rows)


def test_at_a_jump_a_side_has_no_slope_or_an_infinite_one() -> None:
    assert "from the left" in told(worked("floor(x) + y", 1.0, 0.0))["d:x"]


def test_outside_the_domain_the_reason_is_told() -> None:
    rows = worked("log(x)*y", -1.0, 2.0)
    assert told(rows)["f"] == "not defined here: log of a number that is not positive: x is -1 here"
    assert rows["f"].numbers[0] == "ln(−1)·2"
    assert told(rows).keys() == rows.keys()


def test_a_cone_is_not_differentiable_though_both_sides_agree_along_an_axis() -> None:
    rows = worked("sqrt(|x y|)", 0.0, 0.0)
    assert told(rows)["d:x"] == "0 along this axis, but f is not differentiable here"


def test_where_it_is_flat_no_way_is_up() -> None:
    rows = worked("x^2 + y^2", 0.0, 0.0)
    assert told(rows) == {"angle": "flat here: no way is up"}


@pytest.mark.parametrize("text", ["log(x)*y", "|x|+|y|", "1/x", "floor(x)", "x^2/y", "sqrt(x)", "exp(1000x)", "tan(x)"])
@pytest.mark.parametrize("point", [(0.0, 0.0), (-1.0, 0.0), (1.0, 2.0), (math.pi / 2, 1.0)])
def test_nan_is_never_written(text: str, point: tuple[float, float]) -> None:
    formulas = made(f"f(x, y) = {text}")
    for row in worked(formulas.definition.text, *point).values():
        written = " ".join([*row.head, *row.formula, *row.numbers, str(row.says)])
        assert "nan" not in written.replace("arctan", "").replace("tan", "")
        assert row.says is not None or not any(map(math.isnan, row.values))


def test_what_is_too_long_to_write_down_has_its_value_all_the_same() -> None:
    rows = worked("prod(i, 1, 120, cos(x/i) + y/i)", 0.5, 0.25)
    assert rows["d:x"].formula[0] == "too long to write down"
    assert rows["d:x"].numbers == ("", "")
    assert math.isfinite(rows["d:x"].values[0])
