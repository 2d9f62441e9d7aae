"""The newest job wins, nothing raised is lost, and nothing stays behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from gradexplorer.background.newest import Newest

LIMIT_S = 5.0


@pytest.fixture
def newest() -> Iterator[Newest]:
    worker = Newest("test newest")
    yield worker
    assert worker.close(LIMIT_S)


def until_stopped(started: threading.Event, stop: Callable[[], bool]) -> None:
    """A job that works in blocks until it is told to stop."""
    started.set()
    block = threading.Event()
    while not stop():
        block.wait(0.001)


def test_a_job_is_answered_on_the_thread(newest: Newest) -> None:
    answers: list[tuple[int, str]] = []
    newest.submit(lambda stop: 6 * 7, lambda answer: answers.append((answer, threading.current_thread().name)))
    assert newest.wait_idle(LIMIT_S)
    assert answers == [(42, "test newest")]


def test_a_newer_job_stops_the_older_which_is_never_delivered(newest: Newest) -> None:
    answers: list[str] = []
    started = threading.Event()

    def old(stop: Callable[[], bool]) -> str:
        until_stopped(started, stop)
        return "old"

    newest.submit(old, answers.append)
    assert started.wait(LIMIT_S)
    newest.submit(lambda stop: "new", answers.append)
    assert newest.wait_idle(LIMIT_S)
    assert answers == ["new"]


def test_of_jobs_that_wait_only_the_last_is_run(newest: Newest) -> None:
    run: list[int] = []
    started, go = threading.Event(), threading.Event()

    def first(stop: Callable[[], bool]) -> None:
        started.set()
        go.wait(LIMIT_S)

    newest.submit(first, run.append)
    assert started.wait(LIMIT_S)
    for number in range(100):
        newest.submit(lambda stop, number=number: number, run.append)
    go.set()
    assert newest.wait_idle(LIMIT_S)
    assert run == [99]


def test_cancel_leaves_nothing_to_deliver(newest: Newest) -> None:
    answers: list[None] = []
    started = threading.Event()
    newest.submit(lambda stop: until_stopped(started, stop), answers.append)
    assert started.wait(LIMIT_S)
    newest.cancel()
    assert newest.wait_idle(LIMIT_S)
    assert answers == []


def test_an_exception_is_reported_and_the_next_job_still_runs() -> None:
    faults: list[Exception] = []
    answers: list[str] = []
    worker = Newest("test faults", faults.append)
    worker.submit(lambda stop: 1 // 0, answers.append)
    assert worker.wait_idle(LIMIT_S)
    worker.submit(lambda stop: "on", answers.append)
    assert worker.wait_idle(LIMIT_S)
    assert worker.close(LIMIT_S)
    assert [type(fault) for fault in faults] == [ZeroDivisionError]
    assert answers == ["on"]


def test_an_exception_in_a_delivery_is_reported_too() -> None:
    faults: list[Exception] = []

    def deliver(answer: int) -> None:
        raise KeyError(answer)

    worker = Newest("test faults", faults.append)
    worker.submit(lambda stop: 1, deliver)
    assert worker.wait_idle(LIMIT_S)
    assert worker.close(LIMIT_S)
    assert [repr(fault) for fault in faults] == ["KeyError(1)"]


def test_without_a_callback_the_thread_hook_hears_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda arguments: heard.append(arguments.exc_type))
    worker = Newest()
    worker.submit(lambda stop: 1 // 0, heard.append)
    assert worker.wait_idle(LIMIT_S)
    assert worker.close(LIMIT_S)
    assert heard == [ZeroDivisionError]


def test_close_stops_what_runs_and_ends_the_thread() -> None:
    started = threading.Event()
    worker = Newest("test close")
    worker.submit(lambda stop: until_stopped(started, stop), lambda answer: None)
    assert started.wait(LIMIT_S)
    assert worker.close(LIMIT_S)
    assert "test close" not in {thread.name for thread in threading.enumerate()}
    with pytest.raises(RuntimeError, match="closed"):
        worker.submit(lambda stop: 1, lambda answer: None)


def test_close_has_a_limit_even_for_a_job_that_never_asks() -> None:
    started, go = threading.Event(), threading.Event()

    def deaf(stop: Callable[[], bool]) -> None:
        started.set()
        go.wait(LIMIT_S)

    worker = Newest("test deaf")
    worker.submit(deaf, lambda answer: None)
    assert started.wait(LIMIT_S)
    assert not worker.close(0.01)
    go.set()
    assert worker.close(LIMIT_S)


def test_closing_what_never_worked_is_nothing() -> None:
    assert Newest().close()


def test_submitting_from_many_threads_delivers_at_most_the_last(newest: Newest) -> None:
    answers: list[int] = []
    threads = [threading.Thread(target=lambda n=n: newest.submit(lambda stop: n, answers.append)) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT_S)
    newest.submit(lambda stop: -1, answers.append)
    assert newest.wait_idle(LIMIT_S)
    assert answers[-1] == -1
    assert len(answers) == len(set(answers))
