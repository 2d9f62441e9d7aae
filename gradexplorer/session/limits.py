"""What the values in a session file may be, beyond their types: one row a field, none where the type says it all.

Whatever the window can bring about lies within the limits; what lies outside could only come from elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from gradexplorer.descent.racers import EVALUATIONS, MOST_RACERS, STEPS
from gradexplorer.descent.recorded import LONGEST_LABEL, MOST_NUMBERS, Recorded
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import MOST_STEPS, checked, unknown
from gradexplorer.expression.parse import LONGEST
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.field import typed_levels
from gradexplorer.field.arrow_places import PLACES
from gradexplorer.field.arrows import LENGTHS, WAYS
from gradexplorer.field.choices import COLOURS, Choices
from gradexplorer.field.direction import FOLLOWED
from gradexplorer.field.levels import MODES
from gradexplorer.field.model_choice import LARGEST_ERROR, SMALLEST_ERROR
from gradexplorer.field.viewport import Box
from gradexplorer.quick import dataclass
from gradexplorer.session.state import (
    FASTEST,
    LAYERS,
    LONGEST_NAME,
    THEMES,
    DescentChoice,
    Parameter,
    RaceChoice,
    RacerChoice,
    Settings,
)


@dataclass(frozen=True, slots=True)
class Limit:
    """One row: the numbers allowed, the words allowed (all where there are none), and how long a text may be."""

    low: float = -1.7e308
    high: float = 1.7e308
    words: tuple[str, ...] = ()
    longest: int = 200


ANY = Limit()
MOST_ENTRIES = 20_000  # of any list
MOST_RECORDED = 3 * MOST_NUMBERS  # in all recorded paths together, so that the file stays small

LIMITS: dict[str, Limit] = {
    "Session.text": Limit(longest=LONGEST),
    "Session.layers": Limit(words=LAYERS),
    "Session.theme": Limit(words=THEMES),
    "Session.speed": Limit(0, FASTEST),
    "ModelChoice.order": Limit(1, 2),
    "ModelChoice.error": Limit(SMALLEST_ERROR, LARGEST_ERROR),
    "Pin.name": Limit(longest=LONGEST_NAME),
    "Direction.follows": Limit(words=FOLLOWED),
    "Direction.degrees": Limit(-180.0, 180.0),
    "DescentChoice.method": Limit(words=tuple(RULES)),
    "RacerChoice.method": Limit(words=tuple(RULES)),
    "Recorded.name": Limit(longest=2 * LONGEST_LABEL),
    "Recorded.stride": Limit(1, 1e9),
    "Terms.equal": Limit(words=(STEPS, EVALUATIONS)),
    "Terms.budget": Limit(1, MOST_STEPS),
    "Terms.value": Limit(0, 1e6),
    "Terms.gradient": Limit(0, 1e6),
    "Terms.hessian": Limit(0, 1e6),
    "DescentChoice.steps": Limit(1, MOST_STEPS),
    "DescentChoice.shown": Limit(0, MOST_STEPS),
    "DescentChoice.subject_to": Limit(longest=LONGEST),
    "Choices.levels": Limit(words=("auto", *MODES)),
    "Choices.level_count": Limit(0, 999),
    "Choices.arrow_columns": Limit(0, 999),
    "Choices.arrow_rows": Limit(0, 999),
    "Choices.arrow_length": Limit(words=LENGTHS),
    "Choices.arrow_places": Limit(words=PLACES),
    "Choices.arrow_way": Limit(words=WAYS),
    "Choices.colours": Limit(words=COLOURS),
}

FARTHEST = 1e13  # of a box: zooming and panning end a little before
NARROWEST = 1e-14  # in units, and beside the distance from the origin: below, there are no floats left to draw


def wrong_box(box: Box) -> Sentence | None:
    """What is wrong with a part of the plane."""
    for low, high in ((box.x_min, box.x_max), (box.y_min, box.y_max)):
        if not low < high:
            return say("{low} is not below {high}", low=low, high=high)
        if max(-low, high) > FARTHEST or high - low < NARROWEST * max(1.0, -low, high):
            return say("{low} to {high} is no part of the plane that can be shown", low=low, high=high)
    return None


def wrong_parameter(parameter: Parameter) -> Sentence | None:
    """What is wrong with a slider."""
    if not parameter.low < parameter.high:
        return say("low = {low} is not below high = {high}", low=parameter.low, high=parameter.high)
    if not parameter.step > 0 or not math.isfinite((parameter.high - parameter.low) / parameter.step):
        return say("step = {step} is no step for a slider", step=parameter.step)
    return None


def wrong_descent(descent: DescentChoice) -> Sentence | None:
    """What is wrong with the settings of the method, or with those kept for others; names nobody knows are nothing."""
    return _wrong_settings(((descent.method, descent.settings), *descent.kept))


def wrong_racer(racer: RacerChoice) -> Sentence | None:
    """What is wrong with the settings of a racer."""
    return _wrong_settings(((racer.method, racer.settings),))


def wrong_race(race: RaceChoice) -> Sentence | None:
    """What is too much for one race."""
    if len(race.racers) > MOST_RACERS:
        return say("{count} racers are more than the {most} allowed", count=len(race.racers), most=MOST_RACERS)
    numbers = sum(len(racer.recorded.points) * len(racer.recorded.columns) for racer in race.racers if racer.recorded)
    if numbers > MOST_RECORDED:
        return say("{count} recorded numbers are more than the {most} allowed", count=numbers, most=MOST_RECORDED)
    return None


def wrong_recorded(recorded: Recorded) -> Sentence | None:
    """What is wrong with a recorded path."""
    if not recorded.points:
        return say("a recorded path has a point at least")
    if any(len(point) != len(recorded.columns) for point in recorded.points):
        return say("each point has one number for each of the columns")
    return None


def _wrong_settings(walks: Iterable[tuple[str, Settings]]) -> Sentence | None:
    for method, settings in walks:
        if method not in RULES:
            return unknown("there is no method {name}", method, RULES)
        for name, value in settings:
            found = checked(RULES[method], name, value) if name in RULES[method].settings else None
            if isinstance(found, Problem):
                return found.says
    return None


def wrong_choices(choices: Choices) -> Sentence | None:
    """What is wrong with the levels that were typed."""
    most = typed_levels.MOST
    if len(choices.level_values) > most:
        return say("level_values has {count} entries, at most {most} are allowed", count=len(choices.level_values),
                   most=most)  # fmt: skip
    return None


# What is wrong with several fields taken together.
CHECKS: Mapping[type, Callable[[Any], Sentence | None]] = {
    Box: wrong_box,
    Parameter: wrong_parameter,
    DescentChoice: wrong_descent,
    RacerChoice: wrong_racer,
    RaceChoice: wrong_race,
    Recorded: wrong_recorded,
    Choices: wrong_choices,
}
