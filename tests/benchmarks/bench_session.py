"""Sessions: how soon they are opened and saved, and what a large one costs at the start."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from gradexplorer.export.session_file import Stamp, load, save
from gradexplorer.session.state import START, Parameter, Session
from tests.benchmarks.bench_process import ROUNDS, WINDOW, seconds_to
from tests.benchmarks.watching import Say, Stage, run_until

BAR_MS = 50.0
LARGE_START = 1.2
USUAL = replace(
    START,
    text="a = 2\nb = 1\nsin(a x)^2 + b (y - cos(x))^2 - exp(-x^2 - y^2)/3",
    parameters=tuple(Parameter(name, 1.5, -5.0, 5.0, 0.05, 1.0) for name in "ab"),
)
LARGE = replace(USUAL, parameters=tuple(Parameter(f"p{n}", n / 7, -5.0, 5e4, 0.05, 1.0) for n in range(11_000)))


def median_ms(what: Callable[[], object], rounds: int = 15) -> float:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        what()
        taken.append(time.perf_counter() - start)
    return 1e3 * statistics.median(taken)


def test_open_and_save_on_the_disk(tmp_path: Path, say: Say) -> None:
    figures = {}
    for name, session in {"usual": USUAL, "large": LARGE}.items():
        file = tmp_path / f"{name}.gradx"
        assert isinstance(save(file, session), Stamp)
        figures[name] = median_ms(lambda f=file, s=session: save(f, s)), median_ms(lambda f=file: load(f))
        say(
            f"session of {file.stat().st_size / 1e3:,.1f} kB: saved in {figures[name][0]:.1f} ms,"
            f" opened in {figures[name][1]:.1f} ms (bar {BAR_MS:g} ms)"
        )
    assert max(figures["usual"]) < BAR_MS


def test_open_and_save_in_the_window(stage: Stage, tmp_path: Path, say: Say) -> None:
    files = stage.window.filing.files
    names = (tmp_path / "a.gradx", tmp_path / "b.gradx")

    def saved(session: Session, file: Path) -> float:
        stage.window.conductor.open(session)
        run_until(lambda: bool(stage.canvas.property("upToDate")))
        start = time.perf_counter()
        files.save_as(file)
        run_until(lambda: files.document.file == file)
        return time.perf_counter() - start

    def opened(file: Path) -> float:
        run_until(lambda: bool(stage.canvas.property("upToDate")))
        start = time.perf_counter()
        files.open(file)
        run_until(lambda: files.document.file == file)
        return time.perf_counter() - start

    save_s, open_s = [], []
    for _ in range(7):
        save_s += [saved(USUAL, names[0]), saved(START, names[1])]
        open_s += [opened(names[0]), opened(names[1])]
    save_ms, open_ms = 1e3 * statistics.median(save_s), 1e3 * statistics.median(open_s)
    say(f"in the window: saved in {save_ms:.1f} ms, opened in {open_ms:.1f} ms (bar {BAR_MS:g} ms)")
    assert save_ms < BAR_MS
    assert open_ms < BAR_MS


def test_a_large_session_hardly_delays_the_start(on_screen: dict[str, str], tmp_path: Path, say: Say) -> None:
    large = tmp_path / "large.gradx"
    save(large, replace(LARGE, text=START.text))
    assert large.stat().st_size > 900_000
    save(tmp_path / "empty.gradx", START)
    taken: dict[str, list[float]] = {"empty": [], "large": []}
    for number in range(ROUNDS + 1):
        for name, times in taken.items():
            seconds = seconds_to([*WINDOW, "start", str(tmp_path / f"{name}.gradx")], on_screen)["ready"]
            if number:
                times.append(seconds)
    empty, full = statistics.median(taken["empty"]), statistics.median(taken["large"])
    best = min(taken["large"]) / min(taken["empty"])
    say(
        f"start on a session of {large.stat().st_size / 1e6:.2f} MB {full:.2f} s, on an empty one {empty:.2f} s:"
        f" {full / empty:.2f} times as long (best {best:.2f}; bar {LARGE_START:g})"
    )
    assert min(full / empty, best) < LARGE_START
