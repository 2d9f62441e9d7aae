"""Level points where the Hessian does not tell, named by the heights around them."""

from __future__ import annotations

import pytest

from gradexplorer.descent.critical import critical_points
from gradexplorer.descent.shapes import shape
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of


def formulas(text: str) -> Formulas:
    made = formulas_of(parse(text))  # type: ignore[arg-type]
    assert isinstance(made, Formulas)
    return made


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("x^4 + y^4", "minimum"),
        ("7 - x^4 - y^4", "maximum"),
        ("x^3 - 3x y^2", "monkey saddle"),
        ("y^2 - x^4", "saddle"),
        ("x^3 + y^2", "shoulder"),
        ("f(x, y) = x^2", "valley floor"),
        ("x^2 y^2", "valley floor"),
        ("f(x, y) = 1 - x^2", "ridge"),
        ("3", "plateau"),
        ("f(x) = x^3", "shoulder"),
        ("f(x) = x^4", "minimum"),
        ("x^4 + y^4 + z^4", "minimum"),
        ("x^5 - 10 x^3 y^2 + 5 x y^4", ""),  # five ways up and five down: no name for that here
        ("x + log(y)", ""),
    ],
)
def test_the_heights_around_name_the_point(text: str, name: str) -> None:
    f = formulas(text)
    assert shape(f, (0.0,) * len(f.variables), 0.04) == name


def test_one_of_a_row_is_a_valley_floor_where_alone_it_would_be_a_minimum() -> None:
    ring = formulas("(x^2 + y^2 - 1)^2")
    assert shape(ring, (0.0, -1.0), 0.04, level=True) == "valley floor"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x^3 - 3x y^2", "a monkey saddle, three ways lead up and three lead down"),
        ("x^2 y^2", "a valley floor"),
        ("(x^2 + y^2 - 1)^2", "a valley floor"),
    ],
)
def test_the_search_names_what_it_cannot_prove(text: str, says: str) -> None:
    points = critical_points(formulas(text), (-2, 2, -2, 2))
    assert not points.complete
    assert says in points.message
    assert [point.to_dict()["shape"] for point in points if point.kind == "degenerate"] == [
        says.removeprefix("a ").partition(",")[0]
    ]
