"""Frames under the hand at 1920 x 1080: what each costs the window's thread, and when the picture is fresh and sharp.

Processor time is measured, so that a busy machine does not count against the program: of frames that of the window's
own thread, of a picture that of all threads together, which is more than a clock would show where nothing else runs.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gradexplorer.expression.sentence import say as say_edit
from gradexplorer.field.choices import Choices
from gradexplorer.field.plane import plane_of
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.formula.formulas import Formulas
from gradexplorer.gallery import landscapes
from gradexplorer.session.edits import Edit, load_landscape, set_parameter
from gradexplorer.session.sliders import fresh
from gradexplorer.ui.jobs import PictureWish
from gradexplorer.ui.painting import REST_MS
from gradexplorer.ui.understand import Question, understand
from tests.benchmarks.watching import Say, Stage, listen, run_until

FRAME_MS, FRESH_MS, SHARP_MS = 16.7, 60.0, 250.0
FRAMES, LONG_RUN = 120, 10_000
GROWTH_MB = 16.0
# 20 labelled levels (equal areas have as many as are asked for), and 1,200 arrows in a wide view about a square box.
CHOICES = Choices(levels="quantile", level_count=20, arrow_columns=27, arrow_rows=27)
LEVELS, ARROWS, SAMPLED_PX = 20, 1_200, 3.0
# As different as the gallery has them: smooth, stiff, wavy, kinked, flat, steep, many small hollows, long text.
NAMES = (
    "Bowl", "Rosenbrock's banana", "Himmelblau", "Peaks", "Ackley", "Rastrigin", "Goldstein-Price", "Beale", "Lévy 13",
    "Bukin 6", "Easom", "Griewank",
)  # fmt: skip
THE_TWELVE = [landscape for landscape in landscapes() if landscape.name in NAMES]

twelve = pytest.mark.parametrize("name", NAMES)


def set_up(stage: Stage, name: str) -> None:
    """The landscape is there, fresh and at rest, with a slider `s` before it."""
    landscape = next(landscape for landscape in THE_TWELVE if landscape.name == name)
    conductor = stage.window.conductor
    text = f"s*({landscape.text})"
    conductor.do(load_landscape(name, text, landscape.box, landscape.start, 1e-4))
    conductor.do(Edit(say_edit("choose"), lambda session: replace(session, choices=CHOICES)))
    settle(stage)


def settle(stage: Stage) -> None:
    run_until(lambda: bool(stage.canvas.property("upToDate")))
    listen(0.6)


def frames(act: Callable[[int], None], count: int = FRAMES) -> list[float]:
    """Milliseconds of the window's thread for each frame: the act, what arrives meanwhile, and the painting."""
    taken = []
    for number in range(count):
        start = time.thread_time()
        act(number)
        QApplication.processEvents()
        taken.append(1e3 * (time.thread_time() - start))
    return taken


def swing(number: int) -> float:
    """To and fro between -1 and 1, slowly."""
    phase = number % 80 / 40
    return phase if phase <= 1 else 2 - phase


def pan(stage: Stage) -> Callable[[int], None]:
    return lambda number: stage.canvas.look_at(
        stage.canvas.viewport_value().panned(9 if number % 80 < 40 else -9, 4 if number % 50 < 25 else -4), over=False
    )


def zoom(stage: Stage) -> Callable[[int], None]:
    return lambda number: stage.canvas.look_at(
        stage.canvas.viewport_value().zoomed(1.03 if number % 60 < 30 else 1 / 1.03, 900, 400), over=False
    )


def drag_probe(stage: Stage) -> Callable[[int], None]:
    def act(number: int) -> None:
        box = stage.canvas.viewport_value().box
        share = 0.2 + 0.6 * swing(number)
        stage.canvas.probeMoved.emit(box.x_min + share * box.width, box.y_min + share * box.height, False)

    return act


def drag_slider(stage: Stage) -> Callable[[int], None]:
    slider = fresh("s", 1.0)
    return lambda number: stage.window.conductor.do(
        set_parameter(replace(slider, value=1.0 + swing(number))), "parameter s", held=True
    )


ACTS = {"panning": pan, "zooming": zoom, "the probe": drag_probe, "a slider": drag_slider}


@twelve
def test_no_frame_takes_longer_than_the_screen_allows(stage: Stage, say: Say, name: str) -> None:
    set_up(stage, name)
    told = []
    for what, make in ACTS.items():
        act = make(stage)
        frames(act, 20)
        taken = sorted(frames(act))
        stage.window.conductor.settle()
        settle(stage)
        told.append((what, statistics.median(taken), taken[round(0.95 * (len(taken) - 1))]))
    rows = ", ".join(f"{what} {median:.1f}/{most:.1f}" for what, median, most in told)
    say(f"{name}: median/95 % of frames in ms: {rows} (bar {FRAME_MS})")
    assert max(most for _, _, most in told) <= FRAME_MS


@twelve
def test_the_picture_behind_the_hand_is_fresh_and_then_sharp(stage: Stage, say: Say, name: str) -> None:
    set_up(stage, name)
    canvas, act = stage.canvas, pan(stage)
    full = 0.95 * canvas.viewport_value().width * canvas.viewport_value().height
    freshly, sharply = Watch(), Watch()
    for number in range(15):
        for watch in (freshly, sharply):
            watch.start()
        act(number)
        stage.paints.fresh = 0
        run_until(lambda: stage.paints.fresh > 0)
        freshly.stop()
        picture = canvas.shown().picture
        run_until(lambda: canvas.shown().picture.field.value.size >= full)
        sharply.stop()
    step_px = canvas.viewport_value().width / (len(picture.field.x) - 1)
    say(
        f"{name}: {len(picture.levels.values)} levels, {len(picture.arrows.x)} arrows, a sample every {step_px:.1f} px:"
        f" fresh after {freshly} (bar {FRESH_MS:g}), every pixel after {sharply} (bar {SHARP_MS:g})"
    )
    # Easom's bell is a dot on a plain: there are no 20 heights that part it in equal areas.
    assert len(picture.levels.values) >= LEVELS or name == "Easom"
    assert len(picture.arrows.x) >= ARROWS
    assert step_px <= SAMPLED_PX
    assert freshly.median_ms() <= FRESH_MS
    assert sharply.median_ms(REST_MS) <= SHARP_MS


class Watch:
    """Medians of what the clock shows and of the work of all threads."""

    def __init__(self) -> None:
        self._began = (0.0, 0.0)
        self._taken: list[tuple[float, float]] = []

    def start(self) -> None:
        self._began = time.perf_counter(), time.process_time()

    def stop(self) -> None:
        now = time.perf_counter(), time.process_time()
        self._taken.append((1e3 * (now[0] - self._began[0]), 1e3 * (now[1] - self._began[1])))

    def median_ms(self, waited: float = 0.0) -> float:
        """Of the work, and so long as it was waited for; or what the clock shows, where threads worked side by side."""
        clock, work = (statistics.median(taken) for taken in zip(*self._taken, strict=True))
        return min(work + waited, clock)

    def __str__(self) -> str:
        clock, work = (statistics.median(taken) for taken in zip(*self._taken, strict=True))
        return f"{work:.0f} ms of work, {clock:.0f} ms by the clock"


def memory_mb() -> float:
    """What the process holds in memory (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read where Linux keeps it")
def test_ten_thousand_frames_leave_nothing_behind(stage: Stage, say: Say) -> None:
    set_up(stage, "Peaks")
    acts = [make(stage) for make in ACTS.values()]

    def mixed(number: int) -> None:
        acts[number // 50 % len(acts)](number)

    frames(mixed, 1_000)
    settle(stage)
    gc.collect()
    before = memory_mb()
    frames(mixed, LONG_RUN)
    settle(stage)
    gc.collect()
    grown = memory_mb() - before
    say(f"{LONG_RUN} frames: memory grew by {grown:.1f} MB, from {before:.0f} (bar {GROWTH_MB:g})")
    assert grown <= GROWTH_MB


PEAKS = next(landscape.text for landscape in landscapes() if landscape.name == "Peaks")
CURVE = {
    "canvas": [(size, 20, 26, PEAKS) for size in ((640, 360), (1280, 720), (1920, 1080), (2560, 1440))],
    "levels": [((1920, 1080), count, 26, PEAKS) for count in (5, 10, 20, 50, 100)],
    "arrows": [((1920, 1080), 20, count, PEAKS) for count in (10, 26, 50, 100)],
    "terms": [
        ((1920, 1080), 20, 26, "+".join(f"sin({k}x/9)cos({k}y/7)" for k in range(1, count + 1)))
        for count in (1, 4, 16, 64)
    ],
}


@pytest.mark.parametrize("along", CURVE)
def test_the_cost_curve(stage: Stage, say: Say, along: str) -> None:
    """Nothing is claimed; the processor time of one picture and its painting, and of the sharp one, is printed."""
    canvas, session = stage.canvas, stage.window.conductor.session
    told = []
    for (width, height), levels, arrows, text in CURVE[along]:
        formulas = understand(Question(text, None)).answer
        assert isinstance(formulas, Formulas)
        chosen = replace(session, choices=Choices(level_count=levels, arrow_columns=arrows, arrow_rows=arrows))
        viewport = Viewport.showing(Box(-3.0, 3.0, -3.0, 3.0), width, height)
        wish = PictureWish(formulas, plane_of(formulas.variables), viewport, chosen, canvas.sheet_painter())
        taken = []
        for _ in range(3):
            start = time.process_time()
            painted = wish.answer(lambda: False)
            taken.append(1e3 * (time.process_time() - start))
        assert painted is not None
        size = {"canvas": f"{width}x{height}", "levels": len(painted.picture.levels.values),
                "arrows": len(painted.picture.arrows.x), "terms": text.count("sin")}[along]  # fmt: skip
        told.append(f"{size}: {min(taken):.0f} ms")
    say(f"a picture by {along}: " + ", ".join(told))
