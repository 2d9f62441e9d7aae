"""From characters to a tree: the time grows with the length of the text, and a usual line is read at once."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import LONGEST, parse
from tests.benchmarks.watching import Say

LINE_MS = 1.0
CHARACTER_US = 20.0
UNITS = {
    "sum": "x+",
    "product": "x*",
    "side by side": "x y ",
    "functions": "sin x+",
    "brackets": "(x)*",
    "sliders": "a=1;",
    "LaTeX": r"\frac{x^{2}}{2}+",
}
LINES = [
    "3(1-x)^2 exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5) exp(-x^2-y^2)",
    r"\frac{1}{\sqrt{2\pi}} e^{-\frac{x^2}{2}} + \left|\sin^2 y\right|",
    "def rosen(x): return (1 - x[0])**2 + 100*(x[1] - x[0]**2)**2",
]


def microseconds_a_character(unit: str, length: int) -> float:
    """The quickest of several parses of a text of about that length."""
    text = unit * max((length - 1) // len(unit), 0) + "x"
    taken = []
    for _ in range(max(5, 2_000 // length)):
        start = process_time()
        found = parse(text)
        taken.append(process_time() - start)
        assert isinstance(found, Definition)
    return 1e6 * min(taken) / len(text)


@pytest.mark.parametrize("name", UNITS)
def test_time_grows_with_the_length(name: str, say: Say) -> None:
    lengths = (1, 10, 100, 1_000, 3_000, LONGEST)
    each = [microseconds_a_character(UNITS[name], length) for length in lengths]
    said = ", ".join(f"{length}: {time:.1f}" for length, time in zip(lengths, each, strict=True))
    say(f"{name}: microseconds a character at {said} characters (bar {CHARACTER_US:g} from 100 on)")
    assert max(each[2:]) <= CHARACTER_US
    assert each[-1] <= 2.5 * each[3]


@pytest.mark.parametrize("line", LINES)
def test_a_usual_line(line: str, benchmark: Callable, say: Say) -> None:
    benchmark.pedantic(parse, (line,), rounds=50, warmup_rounds=5)
    fastest, median = 1e3 * benchmark.stats["min"], 1e3 * benchmark.stats["median"]
    say(f"{line[:40]}: read in {median:.2f} ms (bar {LINE_MS:g} ms)")
    assert fastest <= LINE_MS
