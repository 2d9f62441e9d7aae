"""Undo and redo are three values."""

from __future__ import annotations

import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.field.viewport import Box
from gradexplorer.session import edits
from gradexplorer.session.history import HEAVIEST, LONGEST, History
from gradexplorer.session.state import START, Parameter, Session


def test_the_first_start_is_the_one_the_contract_promises() -> None:
    assert START.text == "x^2 + y^2"
    assert START.box == (-3, 3, -3, 3)
    assert START.probe == (2, 1)
    assert START.descent.method == "gradient-descent"
    assert START.descent.in_force["learning_rate"] == 0.1
    assert START.descent.steps == 20
    assert (START.choices.arrow_columns, START.choices.arrow_rows) == (20, 20)


def test_an_edit_goes_to_the_past_and_undo_brings_back_the_state_before() -> None:
    history = History().did(edits.move_probe(1, -1)).did(edits.type_text("x*y"))
    assert history.now.probe == (1, -1)
    assert str(history.undo_name) == "typing"
    back = history.undone()
    assert back.now.text == "x^2 + y^2"
    assert back.now.probe == (1, -1)
    assert str(back.undo_name) == "move the probe"
    assert str(back.redo_name) == "typing"
    assert back.undone().now == START
    assert back.redone().now.text == "x*y"


def test_a_new_edit_forgets_the_future() -> None:
    history = History().did(edits.type_text("x")).undone().did(edits.move_probe(0, 0))
    assert history.future == ()
    assert history.redone() == history


def test_one_drag_is_one_entry() -> None:
    history = History()
    for x in (1.9, 1.8, 1.7):
        history = history.did(edits.move_probe(x, 1), gesture="probe")
    assert len(history.past) == 1
    assert history.undone().now == START


def test_two_drags_are_two_entries_once_the_first_is_settled() -> None:
    history = History().did(edits.move_probe(1, 1), "probe").settled().did(edits.move_probe(0, 1), "probe")
    assert len(history.past) == 2
    assert history.undone().now.probe == (1, 1)


def test_another_gesture_begins_an_entry_of_its_own() -> None:
    history = History().did(edits.type_text("x"), "typing").did(edits.move_probe(0, 0), "probe")
    assert len(history.past) == 2


def test_a_gesture_that_ends_where_it_began_leaves_no_entry() -> None:
    history = History().did(edits.type_text("x"), "typing").did(edits.type_text(START.text), "typing")
    assert history.past == ()


def test_an_edit_that_changes_nothing_is_no_entry() -> None:
    assert History().did(edits.type_text(START.text)) == History()


def test_undo_at_the_beginning_and_redo_at_the_end_stay_where_they_are() -> None:
    assert History().undone() == History()
    assert History().redone() == History()
    assert History().undo_name is None


def test_the_past_is_bounded() -> None:
    history = History()
    for number in range(LONGEST + 10):
        history = history.did(edits.type_text(str(number)))
    assert len(history.past) == LONGEST


def test_ten_thousand_edits_take_less_than_twenty_megabytes() -> None:
    kinds = (
        lambda number: edits.type_text(f"sin({number} x) + (y - {number})^2 - exp(-x^2/{number + 1})"),
        lambda number: edits.move_probe(number / 7, -number / 3),
        lambda number: edits.set_parameter(Parameter("a", number / 9, -5, 5, 0.1, 1)),
        lambda number: edits.set_setting("learning_rate", number / 1e4 + 1e-4),
        lambda number: edits.move_view(Box(-number - 1, number + 1, -3, 3)),
    )
    tracemalloc.start()
    try:
        history = History()
        for number in range(10_000):
            history = history.did(kinds[number % 5](number))
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(history.past) == 10_000
    assert 1e6 < taken < 20e6


def test_long_texts_are_remembered_as_far_as_they_are_not_too_heavy() -> None:
    history = History()
    for number in range(HEAVIEST // 10_000 + 50):
        history = history.did(edits.type_text(f"{number:010000}"))
    most = HEAVIEST // 10_000
    assert len(history.past) == most
    for number in range(100):  # what moves, while the text stays, weighs nothing
        history = history.did(edits.move_probe(number, number))
    assert most + 99 <= len(history.past) <= most + 100


def test_going_to_an_entry_is_so_many_undos_or_redos() -> None:
    history = History()
    for number in range(6):
        history = history.did(edits.move_probe(number, 0))
    back = history.undone().undone().undone()
    assert history.moved(-3) == back
    assert back.moved(2) == back.redone().redone()
    assert history.moved(-99) == history.moved(-6)
    assert history.moved(-99).now == START
    assert back.moved(99) == history.moved(0)
    assert [str(name) for name in back.names] == ["move the probe"] * 6


_EDITS = st.one_of(
    st.text(max_size=5).map(edits.type_text),
    st.tuples(st.floats(-9, 9), st.floats(-9, 9)).map(lambda at: edits.move_probe(*at)),
    st.floats(0.01, 2).map(lambda rate: edits.set_setting("learning_rate", rate)),
    st.integers(1, 99).map(edits.set_steps),
    st.one_of(st.none(), st.integers(0, 9)).map(edits.show_step),
    st.sampled_from(["fill", "grid", "arrows"]).map(lambda layer: edits.show_layer(layer, visible=layer == "grid")),
    st.sampled_from(["linear", "logarithmic", "quantile"]).map(edits.choose_levels),
    st.booleans().map(edits.set_equal_axes),
    st.sampled_from(["light", "dark", "system"]).map(edits.choose_theme),
    st.floats(1, 5).map(lambda side: edits.move_view(Box(-side, side, -side, side))),
    st.floats(-5, 5).map(lambda at: edits.set_parameter(Parameter("a", at, -5, 5, 0.1, 1))),
    st.just(edits.load_landscape("Booth", "(x+2y-7)^2", Box(-10, 10, -10, 10), (-8, 8), 0.02)),
)


@given(st.lists(st.tuples(_EDITS, st.sampled_from([None, "a", "b"])), max_size=12))
def test_undoing_everything_and_redoing_everything_comes_back(steps: list[tuple[edits.Edit, str | None]]) -> None:
    history = History()
    for edit, gesture in steps:
        history = history.did(edit, gesture)
    last: Session = history.now
    while history.past:
        history = history.undone()
    assert history.now == START
    while history.future:
        history = history.redone()
    assert history.now == last
