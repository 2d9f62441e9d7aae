"""Which variables are seen, where the others are held, and what is seen of a curve."""

from __future__ import annotations

from dataclasses import replace

from gradexplorer.field.viewport import Box
from gradexplorer.session import edits
from gradexplorer.session.sliders import held_in, plane_in, standing_at
from gradexplorer.session.state import START, Parameter, Session

XYZ = ("x", "y", "z")


def test_a_variable_nobody_has_moved_is_held_at_one_like_a_parameter() -> None:
    plane = plane_in(START, XYZ)
    assert plane.axes == ("x", "y")
    assert plane.point(*START.probe) == (2.0, 1.0, 1.0)
    assert held_in(START, XYZ) == (Parameter("z", 1.0, -5.0, 5.0, 0.05, 1.0),)


def test_moving_a_held_variable_moves_the_probe_along_it() -> None:
    stepping = edits.show_step(3).change(START)
    moved = edits.set_held(Parameter("z", -2.0, -5.0, 5.0, 0.05, 1.0)).change(stepping)
    assert plane_in(moved, XYZ).point(*moved.probe) == (2.0, 1.0, -2.0)
    assert moved.descent.shown is None
    assert str(edits.set_held(Parameter("z", 0, -5, 5, 0.05, 1)).name) == "move z"


def test_values_are_kept_by_name_when_the_text_changes() -> None:
    moved = edits.set_held(Parameter("z", -2.0, -5.0, 5.0, 0.05, 1.0)).change(START)
    without = edits.type_text("x + y").change(moved)
    assert plane_in(without, ("x", "y")).point(*without.probe) == (2.0, 1.0)
    again = edits.type_text("x + y + z + w").change(without)
    assert plane_in(again, (*XYZ, "w")).point(*again.probe) == (2.0, 1.0, -2.0, 1.0)


def test_y_alone_stays_where_it_was_beside_x() -> None:
    assert plane_in(START, ("y",)).point(*START.probe) == (1.0,)
    assert plane_in(START, ("x",)).point(*START.probe) == (2.0,)


def test_choosing_axes_leaves_the_probe_where_it_is_in_all_variables() -> None:
    session = edits.set_held(Parameter("z", 7.0, -5.0, 10.0, 0.05, 1.0)).change(START)
    before = plane_in(session, XYZ)
    chosen = edits.choose_axes(before, ("z", "x")).change(session)
    after = plane_in(chosen, XYZ)
    assert after.axes == ("z", "x")
    assert chosen.probe == (7.0, 2.0)
    assert after.point(*chosen.probe) == before.point(*session.probe) == (2.0, 1.0, 7.0)
    assert edits.choose_axes(after, ("x", "y")).change(chosen).probe == session.probe


def test_a_held_slider_reaches_as_far_as_its_variable() -> None:
    assert standing_at("z", 12.0, ()) == Parameter("z", 12.0, -5.0, 12.0, 0.05, 1.0)


def test_the_probe_goes_to_a_point_in_all_its_variables() -> None:
    plane = plane_in(START, XYZ)
    there = edits.stand_at(plane, (0.5, -0.5, 0.25)).change(START)
    assert plane_in(there, XYZ).point(*there.probe) == (0.5, -0.5, 0.25)


def test_on_a_curve_a_place_of_the_canvas_moves_its_variable_alone() -> None:
    line = plane_in(START, ("x",))
    assert edits.put_probe(line, 0.5, 99.0).change(START).probe == (0.5, 1.0)
    assert edits.put_probe(plane_in(START, ("x", "y")), 0.5, 99.0).change(START).probe == (0.5, 99.0)


def test_the_heights_of_a_curve_are_kept_until_a_new_text_or_home() -> None:
    zoomed = edits.see(plane_in(START, ("x",)), Box(-1.0, 1.0, 0.0, 2.0)).change(START)
    assert (zoomed.box, zoomed.heights) == (Box(-1.0, 1.0, -3.0, 3.0), (0.0, 2.0))
    assert edits.set_parameter(Parameter("a", 2, -5, 5, 0.1, 1)).change(zoomed).heights == (0.0, 2.0)
    assert edits.type_text("x^3").change(zoomed).heights is None
    assert edits.go_home().change(zoomed) == START


def test_a_landscape_forgets_axes_and_what_was_held() -> None:
    session: Session = replace(START, axes=("y", "x"), held=(standing_at("z", 3.0, ()),), heights=(0.0, 1.0))
    loaded = edits.load_landscape("Booth", "x + y", Box(-1, 1, -1, 1), (0, 0)).change(session)
    assert (loaded.axes, loaded.held, loaded.heights) == (None, (), None)
