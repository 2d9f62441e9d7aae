"""The keeper's promises, held against a little stand-in for the calculus process that does as it is told."""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from gradexplorer.background.calculator import REST_S, Calculator

LIMIT_S = 20.0

# Answers each line with its own pid; a text of "hang", "die" or "nonsense" is taken at its word.
STAND_IN = """
import json, os, sys, threading
for line in sys.stdin:
    request = json.loads(line)
    text = request.get("text")
    if text == "hang":
        threading.Event().wait()
    if text == "die":
        sys.exit(3)
    if text == "nonsense":
        print("nonsense", flush=True)
        continue
    answer = {"id": request["id"], "heard": text, "pid": os.getpid(), "limit_s": request.get("limit_s")}
    print(json.dumps(answer), flush=True)
"""
COMMAND = [sys.executable, "-S", "-c", STAND_IN]
Answers = "queue.SimpleQueue[dict[str, Any]]"


def running(pid: int) -> bool:
    """True while there is such a process, a dead one that nobody waited for included."""
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True


def request(text: str, wants: str = "partials", **more: object) -> dict[str, Any]:
    return {"wants": wants, "text": text, **more}


def wait_until(fact: Callable[[], bool], limit_s: float = LIMIT_S) -> None:
    last = time.monotonic() + limit_s
    turn = threading.Event()
    while not fact():
        assert time.monotonic() < last
        turn.wait(0.002)


@pytest.fixture
def calculator() -> Iterator[Calculator]:
    keeper = Calculator(limit_s=5.0, command=COMMAND)
    yield keeper
    pids = keeper.pids
    assert keeper.close(LIMIT_S)
    assert not any(running(pid) for pid in pids)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("calcul")]


@pytest.fixture
def answers() -> queue.SimpleQueue[dict[str, Any]]:
    return queue.SimpleQueue()


def test_an_answer_comes_back_under_the_id_that_was_asked(calculator: Calculator, answers: Answers) -> None:
    calculator.ask(request("x", id="seven"), answers.put)
    answer = answers.get(timeout=LIMIT_S)
    assert (answer["id"], answer["heard"], answer["limit_s"]) == ("seven", "x", 5.0)


def test_ask_and_wait_gives_the_answer(calculator: Calculator) -> None:
    assert calculator.ask_and_wait(request("x"))["heard"] == "x"


def test_both_kinds_for_one_text_are_answered(calculator: Calculator, answers: Answers) -> None:
    calculator.ask(request("x", "typeset", id=1), answers.put)
    calculator.ask(request("x", "partials", id=2), answers.put)
    assert {answers.get(timeout=LIMIT_S)["id"] for _ in range(2)} == {1, 2}


def test_of_many_only_the_newest_must_be_answered(calculator: Calculator, answers: Answers) -> None:
    for number in range(200):
        calculator.ask(request(str(number)), answers.put)
    heard = [answers.get(timeout=LIMIT_S)["heard"]]
    while heard[-1] != "199":
        heard.append(answers.get(timeout=LIMIT_S)["heard"])
    assert heard == sorted(heard, key=int)


def test_waiting_requests_are_all_answered(calculator: Calculator, answers: Answers) -> None:
    threads = [
        threading.Thread(target=lambda n=n: answers.put(calculator.ask_and_wait(request(str(n))))) for n in range(10)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT_S)
    assert sorted(answers.get(timeout=LIMIT_S)["heard"] for _ in range(10)) == sorted(map(str, range(10)))


def test_a_stale_job_is_killed_and_the_spare_answers_at_once(calculator: Calculator, answers: Answers) -> None:
    calculator.ask_and_wait(request("warm"))
    wait_until(lambda: len(calculator.pids) == 2)
    stuck, spare = calculator.pids
    calculator.ask(request("hang"), answers.put)
    asked = time.monotonic()
    calculator.ask(request("y"), answers.put)
    answer = answers.get(timeout=LIMIT_S)
    assert answer["heard"] == "y"
    assert time.monotonic() - asked < 2.0
    wait_until(lambda: sum(map(running, (stuck, spare))) == 1)
    wait_until(lambda: len(calculator.pids) == 2)
    assert answers.empty()


def test_what_is_called_off_is_killed_now_and_not_delivered(calculator: Calculator, answers: Answers) -> None:
    calculator.ask_and_wait(request("warm"))
    wait_until(lambda: len(calculator.pids) == 2)
    before = calculator.pids
    calculator.ask(request("hang"), answers.put)
    calculator.cancel("partials")
    wait_until(lambda: sum(map(running, before)) == 1)
    assert calculator.ask_and_wait(request("on"))["heard"] == "on"
    wait_until(lambda: len(calculator.pids) == 2)
    assert answers.empty()
    # Where nothing is asked there is nothing to call off.
    before = calculator.pids
    calculator.cancel("partials")
    assert calculator.ask_and_wait(request("on"))["heard"] == "on"
    assert calculator.pids == before


def test_another_process_is_not_started_in_the_way_of_the_next_text(calculator: Calculator, answers: Answers) -> None:
    calculator.ask_and_wait(request("warm"))
    wait_until(lambda: len(calculator.pids) == 2)
    calculator.ask(request("hang"), answers.put)
    calculator.cancel("partials")
    called_off = time.monotonic()
    wait_until(lambda: len(calculator.pids) == 1)
    wait_until(lambda: len(calculator.pids) == 2)
    assert REST_S * 0.9 < time.monotonic() - called_off < LIMIT_S


def test_over_the_limit_is_killed_and_said_so() -> None:
    keeper = Calculator(limit_s=0.2, command=COMMAND)
    keeper.ask_and_wait(request("warm"))
    asked = time.monotonic()
    problem = keeper.ask_and_wait(request("hang", id=3))
    took_s = time.monotonic() - asked
    assert 0.19 < took_s < 5.0
    assert problem["id"] == 3
    assert (problem["problem"]["kind"], problem["problem"]["start"], problem["problem"]["end"]) == ("too-slow", 0, 4)
    assert "0.2 s" in problem["problem"]["message"]
    assert keeper.ask_and_wait(request("on"))["heard"] == "on"
    assert keeper.close(LIMIT_S)


def test_without_a_spare_there_is_one_process_and_it_is_replaced() -> None:
    keeper = Calculator(limit_s=0.2, spare=False, command=COMMAND)
    first = keeper.ask_and_wait(request("a"))["pid"]
    assert keeper.ask_and_wait(request("b"))["pid"] == first
    assert keeper.ask_and_wait(request("hang"))["problem"]["kind"] == "too-slow"
    wait_until(lambda: not running(first))
    assert keeper.ask_and_wait(request("c"))["pid"] != first
    assert len(keeper.pids) == 1
    assert keeper.close(LIMIT_S)


@pytest.mark.parametrize("text", ["die", "nonsense"])
def test_a_child_that_ends_or_babbles_is_a_problem_and_the_next_answer_comes(calculator: Calculator, text: str) -> None:
    assert calculator.ask_and_wait(request(text))["problem"]["kind"] == "too-slow"
    assert calculator.ask_and_wait(request("on"))["heard"] == "on"


@pytest.mark.parametrize("command", [[sys.executable, "-S", "-c", "raise SystemExit(1)"], ["/no/such/program"]])
def test_a_process_that_cannot_start_is_a_problem_not_a_loop(command: list[str]) -> None:
    keeper = Calculator(command=command)
    for _ in range(2):
        assert keeper.ask_and_wait(request("x"))["problem"]["kind"] == "too-slow"
    assert keeper.pids == ()
    assert keeper.close(LIMIT_S)


def test_a_request_too_long_for_a_line_is_refused_here(calculator: Calculator) -> None:
    answer = calculator.ask_and_wait(request("x" * 2_000_000, id=1))
    assert answer["problem"]["kind"] == "too-large"
    assert answer["id"] == 1


def test_a_delivery_that_raises_is_reported_and_the_next_is_made() -> None:
    faults: list[Exception] = []
    keeper = Calculator(command=COMMAND, fault=faults.append)
    keeper.ask(request("x"), lambda answer: answer["missing"])
    assert keeper.ask_and_wait(request("y"))["heard"] == "y"
    wait_until(lambda: bool(faults))
    assert repr(faults[0]) == "KeyError('missing')"
    assert keeper.close(LIMIT_S)


def test_close_answers_who_waits_and_leaves_nothing(answers: Answers) -> None:
    keeper = Calculator(command=COMMAND)
    keeper.ask_and_wait(request("warm"))
    waiting = threading.Thread(target=lambda: answers.put(keeper.ask_and_wait(request("hang"))))
    waiting.start()
    dropped: list[object] = []
    keeper.ask(request("hang", "typeset"), dropped.append)
    wait_until(lambda: len(keeper.pids) == 2)
    pids = keeper.pids
    assert keeper.close(LIMIT_S)
    assert not any(map(running, pids))
    waiting.join(LIMIT_S)
    assert answers.get(timeout=LIMIT_S)["problem"]["kind"] == "too-slow"
    assert dropped == []
    with pytest.raises(RuntimeError, match="closed"):
        keeper.start()


def test_start_warms_the_first_and_then_the_spare(calculator: Calculator) -> None:
    calculator.start()
    wait_until(lambda: len(calculator.pids) == 2)


def test_closing_what_was_never_asked_is_nothing() -> None:
    assert Calculator().close()
