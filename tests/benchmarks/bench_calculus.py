"""The calculus process: what it costs the next text that one had to be killed."""

from __future__ import annotations

import queue
import statistics
import time
from collections.abc import Iterator
from typing import Any

import pytest

from gradexplorer.background.calculator import Calculator
from gradexplorer.background.hands import WARM
from tests.benchmarks.watching import PATIENCE_S, Say

MORE_MS = 50.0
ROUNDS = 7
SLOW = "sin(" * 50 + "x + y" + ")" * 50  # sympy is at it until it is interrupted, after 2 s


@pytest.fixture
def keeper() -> Iterator[Calculator]:
    made = Calculator()
    made.start()
    yield made
    assert made.close()


def ready(keeper: Calculator) -> None:
    """Returns when two processes stand by, both warm."""
    last = time.perf_counter() + PATIENCE_S
    while len(keeper._hands) < 2 or any(hand.job or hand.warmth < WARM for hand in tuple(keeper._hands)):
        assert time.perf_counter() < last
        time.sleep(0.01)


def answered_ms(keeper: Calculator, number: int, wants: str) -> float:
    """How long a text takes that nobody has asked for before."""
    answers: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    begun = time.perf_counter()
    keeper.ask({"wants": wants, "text": f"x^2 + {number}*y", "id": number}, answers.put)
    answer = answers.get(timeout=PATIENCE_S)
    assert "problem" not in answer
    return (time.perf_counter() - begun) * 1e3


@pytest.mark.parametrize("wants", ["typeset", "partials"])
@pytest.mark.parametrize("how", ["stopped by hand", "overtaken by the next text"])
def test_a_killed_process_costs_the_next_text_little(keeper: Calculator, say: Say, wants: str, how: str) -> None:
    plain, after = [], []
    for number in range(1, ROUNDS + 1):
        ready(keeper)
        plain.append(answered_ms(keeper, number, wants))
        ready(keeper)
        before = set(keeper.pids)
        keeper.ask({"wants": "partials", "text": SLOW}, lambda _: None)
        time.sleep(0.1)  # it is at work
        if how == "stopped by hand":
            keeper.cancel("partials")
        after.append(answered_ms(keeper, 100 + number, wants))
        if wants == "partials" or how == "stopped by hand":
            last = time.perf_counter() + PATIENCE_S
            while before <= set(keeper.pids):  # the stuck one is gone, at once or after 300 ms
                assert time.perf_counter() < last
                time.sleep(0.01)
    more = statistics.median(after) - statistics.median(plain)
    say(
        f"{wants} after a process was {how}: {statistics.median(after):.0f} ms, else {statistics.median(plain):.0f} ms:"
        f" {more:.0f} ms more (bar {MORE_MS:g} ms)"
    )
    assert more <= MORE_MS or min(after) - min(plain) <= MORE_MS
