"""Which minimum each start ends in."""

from __future__ import annotations

import numpy as np
import pytest

from gradexplorer.descent.basins import DIVERGES, LEAVES, UNDECIDED, Basins, basins
from gradexplorer.descent.places import places, refined
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.field.plane import plane_of
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas, formulas_of

BOX = Box(-5.0, 5.0, -5.0, 5.0)


def formulas_from(text: str) -> Formulas:
    definition = parse(text)
    assert isinstance(definition, Definition)
    made = formulas_of(definition)
    assert isinstance(made, Formulas)
    return made


def finest(
    text: str, method: str = "gradient-descent", box: Box = BOX, columns: int = 64, **settings: object
) -> Basins:
    formulas = formulas_from(text)
    plane = plane_of(formulas.variables)
    return list(basins(formulas, plane, box, method, settings, lambda: False, finest=columns))[-1]


@pytest.mark.parametrize(
    ("method", "settings"),
    [
        ("gradient-descent", {"learning_rate": 0.01}),
        ("momentum", {"learning_rate": 0.001}),
        ("adam", {}),
        ("newton", {}),
    ],
)
def test_himmelblau_has_four_basins_for_every_kind_of_method(method: str, settings: dict[str, object]) -> None:
    found = finest("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", method, columns=32, steps=300, **settings)
    minima = [attractor for attractor in found.attractors if attractor.kind == "minimum"]
    expected = {(3.0, 2.0), (-2.805118, 3.131313), (-3.77931, -3.283186), (3.584428, -1.848127)}
    assert {tuple(round(at, 6) for at in each.point) for each in minima} == expected
    assert all(abs(each.value) < 1e-12 for each in minima)
    # the start in the middle of the cell at (3, 2) goes nowhere else
    column, row = int((3.0 + 5) / 10 * 32), int((2.0 + 5) / 10 * 32)
    assert found.attractors[found.basin[row, column]].point == pytest.approx((3.0, 2.0), abs=1e-6)
    assert sum(each.starts for each in found.attractors) + np.count_nonzero(found.basin < 0) == found.basin.size


def test_the_two_wells_share_the_plane_at_the_ridge_between_them() -> None:
    found = finest("(x^2 - 1)^2 + y^2", box=Box(-1.2, 1.2, -1.0, 1.0), learning_rate=0.1, steps=400)
    assert len(found.attractors) == 2
    left = found.attractors[found.basin[20, 5]]
    assert left.point == pytest.approx((-1.0, 0.0), abs=1e-6)
    half = found.basin[:, : found.basin.shape[1] // 2]
    assert (half == found.basin[20, 5]).all()
    assert (found.basin[:, half.shape[1] :] != found.basin[20, 5]).all()


def test_what_diverges_leaves_or_is_not_there_yet_has_its_own_mark() -> None:
    # rate 1.1 on x^2: |1 - 2.2| > 1
    assert (finest("x^2 + y^2", learning_rate=1.1, steps=2000).basin == DIVERGES).all()
    left = finest("y^2 - log(x)/10 + 0 sqrt(2 - x)", box=Box(0.5, 1.5, -1, 1), learning_rate=0.5, steps=500)
    assert left.share(LEAVES) == 1.0
    assert (finest("x + y", learning_rate=0.01, steps=5).basin == UNDECIDED).all()


def test_a_walk_stopped_just_short_of_a_minimum_belongs_to_it() -> None:
    found = finest("x^2 + y^2", learning_rate=0.1, steps=40)  # 0.8^40 = 1.3e-4 of the way is left
    assert found.share(0) == 1.0
    assert found.attractors[0].point == pytest.approx((0.0, 0.0), abs=1e-9)
    assert (found.steps == 40).all()


def test_a_valley_floor_is_one_place() -> None:
    found = finest("x^2 + 0 y", learning_rate=0.1, steps=300)
    assert len(found.attractors) == 1
    assert found.attractors[0].starts == found.basin.size


def test_finer_and_finer_maps_agree_and_a_stopped_one_ends() -> None:
    formulas = formulas_from("(x^2 - 1)^2 + y^2")
    plane = plane_of(("x", "y"))
    settings = {"learning_rate": 0.01, "steps": 300}
    maps = list(basins(formulas, plane, Box(-1.5, 1.5, -1, 1), "gradient-descent", settings, lambda: False, finest=128))
    assert [found.basin.shape[1] for found in maps] == [64, 128]
    assert maps[0].share(0) == pytest.approx(maps[1].share(0), abs=0.02)
    assert list(basins(formulas, plane, BOX, "adam", {}, lambda: True)) == []


def test_a_setting_that_cannot_be_is_refused_in_a_sentence() -> None:
    formulas = formulas_from("x*y")
    with pytest.raises(ValueError, match="momentum"):
        next(basins(formulas, plane_of(("x", "y")), BOX, "momentum", {"momentum": 3.0}, lambda: False))


def test_ends_beside_each_other_are_one_place_and_others_are_not() -> None:
    ends = [np.array([0.0, 0.09, 0.2, 5.0]), np.array([0.0, 0.0, 0.05, 5.0])]
    group, points = places(ends, 0.1)
    assert group.tolist() == [0, 0, 0, 1]
    assert points[0] in {(0.0, 0.0), (0.09, 0.0), (0.2, 0.05)}
    assert points[1] == (5.0, 5.0)
    assert places([np.empty(0)], 0.1)[1] == []


def test_newtons_method_goes_on_from_where_a_walk_stopped() -> None:
    formulas = formulas_from("(x - 1)^2 + (y + 2)^4 + y^2")
    found = refined(formulas, (1.05, -1.35), 0.5)
    assert found is not None
    # 4 (y + 2)^3 + 2 y = 0
    assert 4 * (found[1] + 2) ** 3 + 2 * found[1] == pytest.approx(0.0, abs=1e-8)
    assert refined(formulas, (3.0, 3.0), 0.5) is None


def test_a_place_is_told_where_its_walk_ends() -> None:
    found = finest("x^2 + y^2", learning_rate=0.5, steps=40)  # 1 - 2a = 0: there in one step
    assert str(found.told_at(1.0, 1.0)) == "ends at the minimum (0, 0) after 1 steps"
    assert str(found.told_at(9.0, 0.0)) == ""
    lost = finest("x^2 + y^2", learning_rate=1.1, steps=2000)
    assert str(lost.told_at(1.0, 1.0)).startswith("diverges after")
