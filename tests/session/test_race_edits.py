"""Races as part of a session: changed, undone, saved, refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gradexplorer.descent.racers import EVALUATIONS, MOST_RACERS, Terms
from gradexplorer.descent.recorded import MOST_NUMBERS, Recorded
from gradexplorer.session import race_edits
from gradexplorer.session.file import LARGEST, Loaded, Refusal, read, write
from gradexplorer.session.state import START, RaceChoice, RacerChoice, Session

ADAM, NEWTON = RacerChoice("adam", (("learning_rate", 0.3),)), RacerChoice("newton", (), (1.0, 2.0), None, True)


def with_race(*racers: RacerChoice, terms: Terms = Terms()) -> Session:  # noqa: B008 - a frozen value
    return replace(START, race=RaceChoice(racers, terms))


def test_racers_come_and_go_and_the_race_is_seen() -> None:
    session = race_edits.add_racers([ADAM, NEWTON]).change(START)
    assert session.race.racers == (ADAM, NEWTON)
    assert "race" in session.layers
    assert race_edits.remove_racers([0]).change(session).race.racers == (NEWTON,)
    assert race_edits.hide_racer(1, hidden=False).change(session).race.racers[1].hidden is False
    assert race_edits.clear_race().change(session).race.racers == ()
    assert str(race_edits.add_racers([ADAM, NEWTON]).name) == "add 2 racers"


def test_walking_as_a_racer_keeps_what_was_chosen_before() -> None:
    session = race_edits.walk_as(ADAM).change(START)
    assert (session.descent.method, session.descent.settings) == ("adam", ADAM.settings)
    assert dict(session.descent.kept)["gradient-descent"] == (("learning_rate", 0.1),)


def test_a_race_is_saved_and_comes_back() -> None:
    path = Recorded("run: adam", ("x", "y"), ((1.0, 2.0), (0.5, 1e-300)), 3)
    session = with_race(ADAM, NEWTON, RacerChoice(recorded=path), terms=Terms(EVALUATIONS, 300, 1.0, 2.0, 0.0))
    found = read(write(session))
    assert isinstance(found, Loaded)
    assert found.session == session
    assert found.passed == ()


def test_as_much_as_may_be_recorded_makes_a_file_that_can_be_opened() -> None:
    number = -1.2345678901234567e-123
    path = Recorded("long", ("x", "y"), ((number, number),) * (MOST_NUMBERS // 2))
    session = with_race(*[RacerChoice(recorded=path)] * 3)
    content = write(session)
    assert len(content) < LARGEST
    found = read(content)
    assert isinstance(found, Loaded)
    assert found.session == session
    says = race_edits.too_many(session.race, [RacerChoice(recorded=path)])
    assert str(says) == "40000 recorded numbers are more than the 30000 allowed"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (b'"adam"', b'"adm"', "race.racers.entry 1.method: 'adm' is not one of"),
        (b"0.3", b'"fast"', "race.racers.entry 1"),
        (b'"budget": 100', b'"budget": 0', "race.terms.budget: 0 is not between 1 and 100000"),
        (b'"equal": "steps"', b'"equal": "time"', "race.terms.equal: 'time' is not one of steps, evaluations"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(old: bytes, new: bytes, says: str) -> None:
    content = write(with_race(ADAM))
    assert old in content
    found = read(content.replace(old, new))
    assert isinstance(found, Refusal)
    assert says in str(found.says)


def test_more_racers_than_a_race_has_room_for_are_refused() -> None:
    assert race_edits.too_many(RaceChoice((ADAM,) * MOST_RACERS), [ADAM]) is not None
    content = write(with_race(*[ADAM] * (MOST_RACERS + 1)))
    found = read(content)
    assert isinstance(found, Refusal)
    assert str(found.says) == "race: 101 racers are more than the 100 allowed"
