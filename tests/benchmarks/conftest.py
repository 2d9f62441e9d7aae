"""What the measurements share. They are run by packaging/bench, not by the suite."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

Say = Callable[[str], None]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Prints a line past pytest's capture: the figures are what a bench is run for."""

    def line(text: str) -> None:
        with capsys.disabled():
            print(f"\n    {text}", end="", flush=True)

    return line


@pytest.fixture
def alternately() -> Callable[..., list[list[float]]]:
    """Seconds that each job takes, measured in turns, so that a busy moment of the machine meets all of them."""

    def measure(*jobs: Callable[[], object], rounds: int = 7) -> list[list[float]]:
        taken: list[list[float]] = [[] for _ in jobs]
        for job in jobs:
            job()
        for _ in range(rounds):
            for job, times in zip(jobs, taken, strict=True):
                start = time.perf_counter()
                job()
                times.append(time.perf_counter() - start)
        return taken

    return measure
