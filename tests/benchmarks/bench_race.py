"""Twenty racers played at 1920 x 1080: what each frame costs the window's thread."""

from __future__ import annotations

import statistics

import pytest

from gradexplorer.session import edits, race_edits
from gradexplorer.session.state import RacerChoice
from gradexplorer.ui.race.racing import racing_of
from tests.benchmarks.bench_frames import FRAME_MS, frames, set_up
from tests.benchmarks.watching import Say, Stage, run_until

RACERS, STEPS = 20, 400


@pytest.mark.parametrize("views", [(), ("race",), ("race", "curves")], ids=lambda names: "+".join(names) or "canvas")
def test_twenty_racers_are_played_at_sixty_frames_a_second(stage: Stage, say: Say, views: tuple[str, ...]) -> None:
    set_up(stage, "Himmelblau")
    window, conductor = stage.window, stage.window.conductor
    for name in views:
        window.views.show(name)
    methods = ("adam", "momentum", "rmsprop", "nesterov", "gradient-descent")
    racers = [
        RacerChoice(methods[n % 5], (("learning_rate", 1e-3),), (5.0 - n / 2, (n * 7 % 20) / 2 - 5))
        for n in range(RACERS)
    ]
    conductor.do(race_edits.add_racers(racers))
    conductor.do(race_edits.set_terms(conductor.session.race.terms.__class__("steps", STEPS)))
    racing = racing_of(conductor)
    run_until(lambda: racing.raced is not None and racing.raced.race.reach == STEPS)
    conductor.do(edits.show_step(0))
    frames(lambda number: conductor.step_to(number, held=True), 10)
    taken = sorted(frames(lambda number: conductor.step_to(number % STEPS, held=True), STEPS))
    median, most = statistics.median(taken), taken[round(0.95 * (len(taken) - 1))]
    conductor.settle()
    for name in views:
        window.views.actions[name].trigger()
    say(
        f"{RACERS} racers, {'+'.join(views) or 'canvas alone'}: median/95 % of frames {median:.1f}/{most:.1f} ms"
        f" (bar {FRAME_MS})"
    )
    assert most <= FRAME_MS
