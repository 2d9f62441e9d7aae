"""Every change the user makes is a pure function with a name."""

from __future__ import annotations

import pytest

from gradexplorer.field.viewport import Box
from gradexplorer.session import edits
from gradexplorer.session.layer_names import LAYER_NAMES
from gradexplorer.session.sliders import fresh, in_force, round_up
from gradexplorer.session.state import LAYERS, START, Parameter


def test_moving_the_probe_shows_the_whole_of_its_new_path() -> None:
    stepping = edits.show_step(4).change(START)
    assert stepping.descent.shown == 4
    assert edits.move_probe(1, 1).change(stepping).descent.shown is None


def test_a_landscape_brings_text_box_and_start_in_one_edit_and_forgets_the_sliders() -> None:
    slid = edits.set_parameter(Parameter("a", 2, -5, 5, 0.1, 1)).change(START)
    loaded = edits.load_landscape("Booth", "(x + 2y - 7)^2", Box(-10, 10, -9, 9), (-8, 8), 0.02).change(slid)
    assert (loaded.text, loaded.box, loaded.probe) == ("(x + 2y - 7)^2", (-10, 10, -9, 9), (-8, 8))
    assert loaded.parameters == ()
    assert loaded.descent.in_force["learning_rate"] == 0.02
    assert slid.text == START.text


def test_layers_come_and_go_by_name() -> None:
    without = edits.show_layer("arrows", visible=False).change(START)
    assert START.layers - without.layers == {"arrows"}
    assert edits.show_layer("arrows", visible=True).change(without) == START


def test_the_number_of_steps_is_at_least_one() -> None:
    assert edits.set_steps(0).change(START).descent.steps == 1


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="light"):
        edits.choose_theme("pink")


def test_the_names_read_well_after_undo() -> None:
    assert str(edits.set_setting("learning_rate", 1).name) == "set the learning rate"
    assert str(edits.set_parameter(Parameter("a", 2, -5, 5, 0.1, 1)).name) == "move a"
    assert str(edits.show_layer("grid", visible=True).name) == "show grid"
    assert str(edits.show_layer("fill", visible=False).name) == "hide colours"
    assert str(edits.choose_method("adam").name) == "choose the method adam"
    assert sorted(LAYER_NAMES) == sorted(LAYERS)


@pytest.mark.parametrize(
    ("start", "low", "high", "step"),
    [(1.0, -5, 5, 0.05), (0.0, -5, 5, 0.05), (30.0, -100, 100, 1), (-4.0, -10, 10, 0.1), (0.01, -0.05, 0.05, 0.0005)],
)
def test_a_fresh_slider_has_round_numbers_and_room_on_both_sides(
    start: float, low: float, high: float, step: float
) -> None:
    made = fresh("a", start)
    assert (made.low, made.high, made.step) == (low, high, step)
    assert made.low <= made.value <= made.high


@pytest.mark.parametrize("start", [1e300, -1e308, 1e-300, 5e-324])
def test_extreme_starts_make_finite_sliders(start: float) -> None:
    made = fresh("a", start)
    assert abs(made.low) < float("inf")
    assert made.step > 0


def test_round_up_gives_one_two_or_five() -> None:
    assert [round_up(size) for size in (0.9, 1, 1.1, 2.5, 7, 0.003)] == [1, 1, 2, 5, 10, 0.005]


def test_the_users_slider_holds_until_the_text_says_another_start() -> None:
    moved = Parameter("a", 2.5, -5, 5, 0.05, 1.0)
    assert in_force([("a", 1.0), ("b", 2.0)], [moved])[0] == moved
    assert in_force([("a", 1.0), ("b", 2.0)], [moved])[1] == fresh("b", 2.0)
    assert in_force([("a", 3.0)], [moved]) == (fresh("a", 3.0),)
