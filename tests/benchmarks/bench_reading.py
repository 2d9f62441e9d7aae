"""A click: what it takes to read everything at a point, and how right that is."""

from __future__ import annotations

import time

import mpmath

from gradexplorer import gallery
from gradexplorer.descent.reading import read
from tests.benchmarks.bench_text import compile_all
from tests.benchmarks.watching import Say
from tests.published.test_published import ALL, TOLERANCE, exactly, flat, formulas, held, is_right, points

BAR_MS = 1.0
TIMES = 20
LEAST_FUNCTIONS = 100


def test_a_click_is_read_within_a_millisecond_on_every_landscape(say: Say) -> None:
    taken: dict[str, float] = {}
    for landscape in gallery.landscapes():
        prepared = compile_all(landscape.text)
        places = [(landscape.start[0] + 0.01 * number, landscape.start[1]) for number in range(TIMES)]
        best = []
        for place in places:
            before = time.process_time_ns()
            read(prepared, place)
            best.append((time.process_time_ns() - before) / 1e6)
        taken[landscape.name] = sorted(best)[TIMES // 2]
    slowest = max(taken, key=taken.__getitem__)
    middle = sorted(taken.values())[len(taken) // 2]
    say(f"a reading with its Hessian, {len(taken)} landscapes: {middle:.3f} ms in the middle, {taken[slowest]:.3f} ms "
        f"at most ({slowest}); bar {BAR_MS:g} ms")  # fmt: skip
    assert taken[slowest] <= BAR_MS


def test_gradient_and_hessian_are_right_to_twelve_digits_on_a_hundred_published_functions(say: Say) -> None:
    worst, excused, compared = 0.0, set(), 0
    for function in ALL:
        prepared = formulas(function)
        for point in points(function):
            digits = held(prepared, point)
            pairs = zip(flat(prepared.hessian(point)), exactly(function, point), digits, strict=True)
            for found, truth, known in pairs:
                compared += 1
                value = float(found)  # type: ignore[arg-type]
                if is_right(value, truth):
                    worst = max(worst, float(abs(mpmath.mpf(value) - truth) / max(1, abs(truth))))
                else:
                    assert known is not None, function.name
                    assert known < 13, function.name
                    excused.add(function.name)
    says = f"{compared} numbers of {len(ALL)} published functions: error at most {worst:.1e} max(1, |exact|)"
    say(f"{says} (bar {TOLERANCE:g}); fewer digits hold, and are said to, of {', '.join(sorted(excused))}")
    assert len(ALL) >= LEAST_FUNCTIONS
