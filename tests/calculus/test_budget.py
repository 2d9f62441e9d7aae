"""Work that runs over its time is ended where it stands, and nothing else is disturbed."""

from __future__ import annotations

import contextlib
import signal
import threading
import time

import pytest

from gradexplorer.calculus.budget import OutOfTime, budget


def forever() -> None:
    while True:
        pass


def test_endless_work_is_ended_near_its_time() -> None:
    start = time.monotonic()
    with pytest.raises(OutOfTime), budget(0.05):
        forever()
    assert 0.05 <= time.monotonic() - start < 2.0


def test_it_goes_through_code_that_catches_exceptions() -> None:
    def stubborn() -> None:
        try:
            forever()
        except Exception:  # noqa: BLE001 - as sympy does
            pytest.fail("caught")

    with pytest.raises(OutOfTime), budget(0.05):
        stubborn()


def test_work_within_its_time_is_left_alone_and_nothing_stays_behind() -> None:
    handler, threads = signal.getsignal(signal.SIGINT), threading.active_count()
    for _ in range(50):
        with contextlib.suppress(OutOfTime), budget(0.001):
            pass  # on a busy machine even this may be too late
    with budget(30.0):
        answer = sum(range(1000))
    assert answer == 499_500
    assert signal.getsignal(signal.SIGINT) is handler
    assert threading.active_count() == threads


def test_ctrl_c_does_not_end_work_that_has_time_left() -> None:
    with budget(30.0):
        signal.raise_signal(signal.SIGINT)
